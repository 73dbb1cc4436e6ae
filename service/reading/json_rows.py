"""Rows that a JSON column holds: other names in an array, wordings in an object. They have no table of their own."""

from typing import Any

from sqlalchemy import BigInteger, Text, column, func, select
from sqlalchemy.dialects.postgresql import JSONB

from service.reading.asked import Asked
from service.reading.entity import Args, Link, Row, Source
from service.reading.json_text import literal_text


def items_of(column_name: str, **keys: str) -> Source:
    """Return the objects of a JSON array as rows: a column for each key (``column="key"``), and ``id``, their place."""

    def source(row: Row | None, asked: Asked, args: Args) -> Any:
        assert row is not None  # noqa: S101  a field of a row, never of the root
        item = (
            func.jsonb_array_elements(row.c[column_name])
            .table_valued(column("item", JSONB), with_ordinality="place")
            .render_derived()
        )
        values = [
            item.c.item.op("->>", return_type=Text())(literal_text(key)).label(name) for name, key in keys.items()
        ]
        return select(*values, item.c.place.cast(BigInteger).label("id")).select_from(item).correlate(row).subquery()

    return source


def pairs_of(column_name: str, key: str, value: str) -> Source:
    """Return the members of a JSON object of texts as rows, in the order of their names."""

    def source(row: Row | None, asked: Asked, args: Args) -> Any:
        assert row is not None  # noqa: S101  a field of a row, never of the root
        pair = (
            func.jsonb_each_text(row.c[column_name])
            .table_valued(column("key", Text), column("value", Text))
            .render_derived()
        )
        values = (pair.c.key.label("id"), pair.c.key.label(key), pair.c.value.label(value))
        return select(*values).select_from(pair).correlate(row).subquery()

    return source


def aliases(column_name: str) -> Link:
    """Read the other names in a JSON array of ``{"name", "language", "from", "to", "note", "document"}``."""
    columns = {"name": "name", "language": "language", "from_edtf": "from", "to_edtf": "to", "note": "note"}
    return Link("Alias", source=items_of(column_name, **columns, document="document"))
