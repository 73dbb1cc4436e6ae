"""What is read of the API's enumerations: their words for people. They come from a file, not from a table.

The words travel as one parameter, already JSON: what the database does is what it does for every text in languages.
"""

from collections.abc import Callable
from typing import Any, Final

import orjson
from sqlalchemy import ARRAY, BigInteger, ColumnElement, FromClause, Text, cast, column, func, select
from sqlalchemy.dialects.postgresql import JSONB

from service.languages.enumerations import ENUMERATIONS, Enumeration
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Link, Row
from service.reading.json_text import literal_text
from service.reading.values import text, translated


def _as_json(name: str, enumeration: Enumeration) -> dict[str, Any]:
    """Return an enumeration as the statements read it."""
    values = [
        {"code": code, "label": dict(value.label), "description": dict(value.description)}
        for code, value in enumeration.values.items()
    ]
    return {"name": name, "description": dict(enumeration.description), "values": values}


ALL_WORDS: Final = orjson.dumps([_as_json(name, ENUMERATIONS[name]) for name in sorted(ENUMERATIONS)]).decode()


def _rows(
    items: ColumnElement[Any], texts: tuple[str, ...], parts: tuple[str, ...], kept: Callable[..., Any] | None = None
) -> Any:
    """Return the objects of a JSON array as rows, in its order: members that are texts, and members that are JSON."""
    item = (
        func.jsonb_array_elements(items).table_valued(column("item", JSONB), with_ordinality="place").render_derived()
    )
    rows = select(
        *(item.c.item.op("->>", return_type=Text())(literal_text(name)).label(name) for name in texts),
        *(item.c.item.op("->", return_type=JSONB())(literal_text(name)).label(name) for name in parts),
        item.c.place.cast(BigInteger).label("id"),
    ).select_from(item)
    return rows if kept is None else rows.where(kept(item))


def _enumerations(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return a row for each enumeration, or for those that are named."""
    words = cast(asked.parameter(ALL_WORDS, Text()), JSONB)
    names = args.get("names")

    def named(item: Any) -> Any:
        wanted = asked.parameter(names, ARRAY(Text()))
        return item.c.item.op("->>", return_type=Text())(literal_text("name")) == func.any(wanted)

    rows: FromClause = _rows(words, ("name",), ("description", "values"), None if names is None else named).subquery()
    return rows


def _values(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return a row for each word of an enumeration."""
    assert row is not None  # noqa: S101  the link starts from an enumeration
    rows: FromClause = _rows(row.c["values"], ("code",), ("label", "description")).correlate(row).subquery()
    return rows


ENUMERATION: Final = Entity(
    "Enumeration",
    None,
    EVERYONE,
    {
        "name": text("name", never_null=True),
        "description": translated("description"),
        "values": Link("EnumerationValue", source=_values),
    },
    has_node=False,
)
VALUE: Final = Entity(
    "EnumerationValue",
    None,
    EVERYONE,
    {
        "code": text("code", never_null=True),
        "label": translated("label"),
        "description": translated("description"),
    },
    has_node=False,
)

ENTITIES: Final = (ENUMERATION, VALUE)
ROOT_FIELDS: Final = {"enumerations": Link("Enumeration", source=_enumerations)}
