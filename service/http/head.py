"""One header of a request, found without taking all of them apart: on the way of every question, each lookup counts."""

from typing import Final

from starlette.types import Scope

WHOLE: Final = "mirps.whole"
"""The extension by which the server says that all of a request has come: nothing of it has to be waited for."""


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
