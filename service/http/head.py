"""The headers of a request: on the way of every question, each look through all of them counts."""

from collections.abc import Mapping, Sequence
from typing import Final

from starlette.types import Scope

WHOLE: Final = "mirps.whole"
"""The extension by which the server says that all of a request has come: nothing of it has to be waited for."""
LISTS: Final = {b"accept-language": b",", b"authorization": b", "}
"""Headers of which all are looked at where there are several, and what is put between them."""

Heads = Mapping[bytes, bytes]
"""The headers of a request by their names in small letters."""


def header(scope: Scope, name: bytes) -> str | None:
    """Return the first header of a name.

    Args:
        scope: of an HTTP request, whose names the server has put in small letters.
        name: in small letters.
    """
    for known, value in scope["headers"]:
        if known == name:
            return str(value, "latin-1")
    return None


def heads_of(headers: Sequence[tuple[bytes, bytes]]) -> Heads:
    """Return headers by their names: the first of each name, or all in one where it is a list.

    Args:
        headers: as the server gives them, with names in small letters.
    """
    found = dict(reversed(headers))
    if len(found) < len(headers):
        for name, between in LISTS.items():
            if name in found:
                found[name] = between.join(value for known, value in headers if known == name)
    return found


def said(heads: Heads, name: bytes) -> str | None:
    """Return what a header says; None where it is not there."""
    value = heads.get(name)
    return None if value is None else str(value, "latin-1")
