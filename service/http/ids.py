"""The id of a request: the caller's where it is one, or a new one; every answer has it, and every line of the log."""

import os
import re
from collections.abc import Iterable
from typing import Final

HEADER: Final = b"x-request-id"
ACCEPTABLE: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")
ID_BYTES: Final = 16
IDS_AT_ONCE: Final = 64
_random: Final[list[bytes]] = []


def id_of(given: str | None) -> str:
    """Return the id of a request: the caller's where it is one, or a new one."""
    return given if given is not None and ACCEPTABLE.fullmatch(given) else _new_id()


def id_among(headers: Iterable[tuple[bytes, bytes]]) -> str:
    """Return the id of a request of which some headers were read, with names in small letters."""
    return id_of(next((str(value, "latin-1") for name, value in headers if name == HEADER), None))


def _new_id() -> str:
    """Return an id that nobody can guess: the system is asked for many at once."""
    if not _random:
        drawn = os.urandom(ID_BYTES * IDS_AT_ONCE)
        _random.extend(drawn[place : place + ID_BYTES] for place in range(0, len(drawn), ID_BYTES))
    return _random.pop().hex()
