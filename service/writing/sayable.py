"""What no act can do anything with: text that PostgreSQL and JSON cannot hold, numbers beyond 64 bits, such keys."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Final

from service.errors import BadInput

UNSAYABLE: Final = re.compile("[\x00\ud800-\udfff]")
LARGEST_NUMBER: Final = 2**63 - 1
LONGEST_SHOWN_CHARACTERS: Final = 200


def check_sayable(command: object, key: str | None) -> None:
    """Refuse a command, or an idempotency key, that cannot even be looked up or kept.

    Raises:
        BadInput: TEXT_MALFORMED (a NUL or half a surrogate pair), NUMBER_TOO_LARGE, KEY_MALFORMED.
    """
    # An empty key is a mistake, and never the same as none: the act would happen as often as it is sent.
    if key is not None and (not key or UNSAYABLE.search(key) is not None):
        raise BadInput(
            "KEY_MALFORMED", "An idempotency key is 1 to 200 printable characters.", field=("idempotencyKey",)
        )
    for field, said in _parts(command, ()):
        if isinstance(said, str) and UNSAYABLE.search(said) is not None:
            raise BadInput("TEXT_MALFORMED", "The text holds a NUL or half a surrogate pair.", field=field)
        if isinstance(said, int) and abs(said) > LARGEST_NUMBER:
            raise BadInput("NUMBER_TOO_LARGE", "The number is larger than any that can be kept.", field=field)


def shown_key(key: str | None) -> str | None:
    """Return a key as the audit trail can keep it: what cannot be printed is escaped, and what is long is cut."""
    if key is None or (key.isprintable() and len(key) <= LONGEST_SHOWN_CHARACTERS):
        return key
    return key[:LONGEST_SHOWN_CHARACTERS].encode("unicode_escape").decode("ascii")[:LONGEST_SHOWN_CHARACTERS]


def _parts(given: Any, field: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:  # noqa: ANN401  any part of a command
    """Yield every text and number of a command with its path, in the names that callers use."""
    if isinstance(given, str | int | None):
        yield field, given
    elif is_dataclass(given) and not isinstance(given, type):
        for name, called, default in _fields(type(given)):
            said = getattr(given, name)
            if said is not default:
                yield from _parts(said, (*field, called))
    elif isinstance(given, Mapping):
        for place, (name, item) in enumerate(given.items()):
            yield (*field, str(place)), name
            yield from _parts(item, (*field, str(name)))
    elif isinstance(given, list | tuple | set | frozenset):
        for place, item in enumerate(given):
            yield from _parts(item, (*field, str(place)))
    else:
        yield field, given


@cache
def _fields(command: type) -> tuple[tuple[str, str, object], ...]:
    """Return the names of a command's fields, how callers write them, and their defaults, which are ours to say."""
    return tuple((one.name, _called(one.name), one.default) for one in fields(command))


def _called(name: str) -> str:
    """Return a field's name as callers write it: fx_rate is fxRate."""
    return re.sub("_([a-z])", lambda found: found[1].upper(), name)
