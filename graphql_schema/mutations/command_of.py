"""The coerced input of a mutation becomes the command of its act: the same names, plain values.

A decimal becomes its text again, as commands have amounts; a word of an enumeration its value; an object the dataclass
that stands in its place; a list a tuple. What was left out, or is null, stays at the command's default. An object, or a
list of pairs, for which there is no dataclass becomes a mapping. The SDL says "from" where a command says from_edtf.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from strawberry.utils.str_converters import to_camel_case

CAPITAL_OR_YEAR: Final = re.compile(r"(?<=[a-z])(?:[A-Z]|[0-9]+)")
"""What begins a further word in a name of the SDL: shortName, group2019."""


def command_of(kind: type, given: Mapping[str, Any], fixed: Mapping[str, Any] | None = None) -> Any:
    """Return a command, or a part of one.

    Args:
        kind: its dataclass.
        given: the coerced input, by the names of the SDL.
        fixed: fields of the command that the input does not have, by their own names.
    """
    hints = _hints_of(kind)
    said = dict(fixed or {})
    for one in fields(kind):
        value = given.get(to_camel_case(one.name.removesuffix("_edtf")))
        if value is not None:
            said[one.name] = _as(hints[one.name], value)
    return kind(**said)


def dataclasses_in(kind: type) -> dict[str, type]:
    """Return the fields of a dataclass that hold one themselves, or several, and which."""
    found = {}
    for name, hint in _hints_of(kind).items():
        inner = [one for one in get_args(_bare(hint)) if one is not Ellipsis]
        part = _dataclass_in(hint) or (_dataclass_in(inner[0]) if len(inner) == 1 else None)
        if part is not None:
            found[name] = part
    return found


@cache
def _hints_of(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _as(hint: Any, value: Any) -> Any:
    """Return a value as a field of this type holds it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return command_of(_dataclass_in(hint), value) if _dataclass_in(hint) else _plain(value)
    if isinstance(value, list) and get_origin(_bare(hint)) is Mapping:
        return dict(tuple(pair.values()) for pair in value)
    if isinstance(value, list):
        item = next((one for one in get_args(_bare(hint)) if one is not Ellipsis), Any)
        return tuple(_as(item, one) for one in value)
    if _bare(hint) is str:
        return _as_text(value)
    return value


def _plain(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object by the names that Python has for its fields, without those that were not given."""
    return {
        CAPITAL_OR_YEAR.sub(lambda found: f"_{found[0].lower()}", name): _plain(one)
        if isinstance(one, Mapping)
        else one
        for name, one in value.items()
        if one is not None
    }


def _as_text(value: Any) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


def _dataclass_in(hint: Any) -> Any:
    """Return the dataclass that a type names; none where it names none."""
    bare = _bare(hint)
    return bare if isinstance(bare, type) and is_dataclass(bare) else None


def _bare(hint: Any) -> Any:
    """Return a type without its ``| None``; of several, the one that is no scalar."""
    if get_origin(hint) not in {Union, UnionType}:
        return hint
    left: Sequence[Any] = [one for one in get_args(hint) if one is not type(None)]
    return left[0] if len(left) == 1 else next((one for one in left if is_dataclass(one)), left[0])
