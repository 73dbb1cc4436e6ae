"""What an act is asked for with, and the fingerprint by which the same asking is known again."""

import hashlib
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any, ClassVar, Protocol

import orjson


class Command(Protocol):
    """The input of an act: a frozen dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


def fingerprint_of(act: str, command: Command) -> bytes:
    """Return the SHA-256 of an act's name and what was said to it: equal inputs have equal fingerprints.

    What was left at its default is not said: a field that a later release adds changes no fingerprint of today.
    """
    plain = orjson.dumps([act, _said(command)], default=str, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(plain).digest()


def _said(given: Any) -> Any:  # noqa: ANN401  any part of a command
    """Return a command, or a part of one, as plain values, without the fields that are at their default."""
    if isinstance(given, str | int | None):
        return given
    if is_dataclass(given) and not isinstance(given, type):
        said = [(name, getattr(given, name), default) for name, default in _defaults(type(given))]
        return {name: _said(value) for name, value, default in said if value is not default and value != default}
    if isinstance(given, list | tuple):
        return [_said(item) for item in given]
    if isinstance(given, Mapping):
        return {str(name): _said(item) for name, item in given.items()}
    return given


@cache
def _defaults(command: type) -> tuple[tuple[str, Any], ...]:
    """Return the names of a command's fields with their defaults, which are only compared."""
    return tuple((one.name, _default(one)) for one in fields(command))


def _default(of: Field[Any]) -> Any:  # noqa: ANN401  whatever the field defaults to
    return of.default_factory() if of.default_factory is not MISSING else of.default
