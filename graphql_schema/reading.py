"""How types say that a field is answered by the database: it has a type, arguments and a description, and no resolver.

strawberry needs a function to know a field's arguments. ``@read`` takes its signature and its docstring; its body is
never run, because the read path answers such fields in one SQL statement (service/reading).
"""

from collections.abc import Callable
from inspect import cleandoc
from inspect import signature as signature_of
from typing import Any, NoReturn

import strawberry


def read(signature: Callable[..., Any]) -> Any:
    """Make a field with arguments out of a function's signature; its docstring is the description."""

    def answered_by_the_database(*args: Any, **given: Any) -> NoReturn:  # noqa: ARG001  the shape of any resolver
        message = f"{signature.__qualname__} is answered by the read path and was resolved in Python"
        raise AssertionError(message)

    answered_by_the_database.__name__ = signature.__name__
    answered_by_the_database.__annotations__ = signature.__annotations__
    answered_by_the_database.__signature__ = signature_of(signature)  # type: ignore[attr-defined]  # read by inspect
    answered_by_the_database.__module__ = signature.__module__
    return strawberry.field(resolver=answered_by_the_database, description=said(signature.__doc__))


def said(docstring: str | None) -> str:
    """Return a docstring as a description: one paragraph, no line breaks."""
    return " ".join(cleandoc(docstring or "").split())


def field(description: str, **more: Any) -> Any:
    """Make a field without arguments."""
    return strawberry.field(description=description, **more)
