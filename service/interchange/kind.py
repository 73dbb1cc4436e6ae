"""A kind of records in the files of a data set: how one is read, and which act records it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from service.interchange.fact_fields import Fields
from service.writing.actor import Actor
from service.writing.operation import Act


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of records.

    Attributes:
        name: as the files write it: ``[[name]]``.
        after: keys by which a record names others of its kind that must come first.
        within: the kind whose records hold these as ``[[kind.key]]``; none for a kind of its own.
        key: under which they stand there.
        owner_key: the key under which such a record is given its owner's code.
        day: the key of the day it takes its place in time by; none for what is recorded before anything happens.
        actor: who records it; the data set's own actor where none is named.
    """

    name: str
    act: Act
    read: Callable[[Fields], Any]
    after: tuple[str, ...] = ()
    within: str | None = None
    key: str = ""
    owner_key: str = "owner"
    day: str | None = None
    actor: Actor | None = None
