"""Global ids: ``node(id:)`` and ``nodes(ids:)`` find a row of any type, under the access rule of its entity."""

import base64
import binascii
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, Integer, Text, case, cast, column, table

from service.errors import BadInput
from service.reading.entity import Link, Row, Shape
from service.reading.frames import Rows
from service.reading.json_text import literal_text
from service.reading.template import ROW

LONGEST_ID_CHARACTERS: Final = 200
MOST_IDS: Final = 100

WANTED: Final = Rows("what is wanted", table(ROW, column("kind", Text), column("key", Text)))
"""The ids that were given, taken apart."""


def read_id(given: str, field: str = "id") -> tuple[str, str]:
    """Return the type and the key of a global id.

    Raises:
        BadInput: ID_MALFORMED.
    """
    refusal = BadInput(
        "ID_MALFORMED", "This is no id of ours: ids are opaque, use one that the API gave.", field=(field,)
    )
    if len(given) > LONGEST_ID_CHARACTERS:
        raise refusal
    try:
        kind, colon, key = base64.b64decode(given, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        raise refusal from None
    if not colon or not kind.isalpha() or not key.isascii() or not key.isprintable() or not key:
        raise refusal
    # One row has one id: "7" and "007" are not both it.
    if key.isdigit() and key != key.lstrip("0"):
        raise refusal
    return kind, key


def read_kinds(given: Any) -> list[str]:
    """Return the types that ids name, in their order.

    Raises:
        BadInput: ID_MALFORMED, TOO_MANY_IDS.
    """
    return [kind for kind, _ in _read(given)]


def read_keys(given: Any) -> list[str]:
    """Return the keys that ids name, in their order.

    Raises:
        BadInput: ID_MALFORMED, TOO_MANY_IDS.
    """
    return [key for _, key in _read(given)]


def _read(given: Any) -> Sequence[tuple[str, str]]:
    ids = given if isinstance(given, list) else [given]
    if len(ids) > MOST_IDS:
        raise BadInput(
            "TOO_MANY_IDS",
            "At most {most} ids at once; {asked} were given.",
            field=("ids",),
            most=str(MOST_IDS),
            asked=str(len(ids)),
        )
    return [read_id(one, "ids" if isinstance(given, list) else "id") for one in ids]


def ids_counted(given: Any) -> int:
    """Return how many ids were given, for what the question may cost."""
    return len(given) if isinstance(given, list) else 1


@cache
def key_link(type_name: str) -> Link:
    """Return the link from what is wanted to a row of a type."""
    return Link(type_name, lambda row, target, asked, args: _key_matches(row, target), Shape.ONE)


def nodes_from(found: Mapping[str, str], name: str, kinds: str, keys: str, *, many: bool) -> str:
    """Return the text of what is wanted, null where there is nothing.

    Args:
        found: the SELECT of a row by its type, which looks at what is wanted under ``name``.
        name: of what is wanted.
        kinds: the place of the parameter of types.
        keys: the place of the parameter of keys.
        many: whether it is a list.
    """
    cases = " ".join(f"WHEN {name}.kind = '{kind}' THEN ({text})" for kind, text in found.items())
    one = f"coalesce(CASE {cases} END, 'null')" if found else "'null'::text"
    wanted = f"unnest({kinds}::text[], {keys}::text[]) WITH ORDINALITY AS {name} (kind, key, place)"
    if not many:
        return f"(SELECT {one} FROM {wanted})"
    return f"(SELECT '[' || coalesce(string_agg({one}, ',' ORDER BY {name}.place), '') || ']' FROM {wanted})"


def _key_matches(wanted: Row, target: Row) -> ColumnElement[bool]:
    """Compare the key of an id with the key of a row: a number, or a code where the table has no number."""
    key = target.c.id if "id" in target.c else target.c.code
    if not isinstance(key.type, Integer):
        return key == wanted.c.key
    # A key that is no number names nothing; casting it would be an error.
    number = case((wanted.c.key.regexp_match(literal_text("^[0-9]{1,18}$")), cast(wanted.c.key, BigInteger)))
    return key == number
