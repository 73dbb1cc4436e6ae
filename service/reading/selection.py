"""What was asked for, as plain values: no GraphQL syntax below this line.

Arguments are coerced by the schema. A leaf that came from a variable is a ``Bound``: its place, not its value, so that
one compiled plan serves every value. What changes the statement itself (booleans, enums, null or not, which keys an
input has) is plain, and part of the plan's key.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from service.languages.accepted import ENGLISH


@dataclass(frozen=True, slots=True)
class Bound:
    """A value that the request's variables hold: ``path`` leads to it, variable name first."""

    path: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class OfViewer:
    """A value that is an attribute of whoever reads: put in when a statement is made, for templates are shared."""

    attribute: str


@dataclass(frozen=True, slots=True)
class Pick:
    """One selected field.

    Attributes:
        key: the response key, an alias included.
        name: the field.
        args: coerced arguments by name; absent where neither given nor defaulted.
        picks: for an object, what is selected of it, by the name of its concrete type.
    """

    key: str
    name: str
    args: Mapping[str, Any] = field(default_factory=dict)
    picks: Mapping[str, tuple["Pick", ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who reads, which decides what is visible, and in which language. The public has neither party nor States.

    Attributes:
        role: decides what may be seen.
        name: whom the token was given to.
        party: the code of the party it acts for.
        states: the codes of the States it acts for.
        largest_page: how many rows a page may have at most.
        language: what names, labels and refusals are answered in unless a field asks otherwise.
    """

    role: str = "PUBLIC"
    name: str = "public"
    party: str | None = None
    states: tuple[str, ...] = ()
    largest_page: int = 100
    language: str = ENGLISH
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Hash it once, for it is a part of every key by which something is found."""
        parts = (self.role, self.name, self.party, self.states, self.largest_page, self.language)
        object.__setattr__(self, "_hash", hash(parts))

    def __hash__(self) -> int:
        """Return the hash of all there is."""
        return self._hash


def realise(given: Any, variables: Mapping[str, Any]) -> Any:
    """Return the value behind an argument, with every ``Bound`` replaced from the coerced variables."""
    if isinstance(given, Bound):
        value: Any = variables
        for step in given.path:
            value = value[step]
        return value
    if isinstance(given, list | tuple):
        return [realise(item, variables) for item in given]
    if isinstance(given, dict):
        return {name: realise(item, variables) for name, item in given.items()}
    return given
