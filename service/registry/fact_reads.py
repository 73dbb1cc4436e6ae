"""What is read of every fact: its sources, its confidence, whether it is illustrative, its note."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement

from service.database.fact import Citation
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Json, Link, Row, Shape, Value
from service.reading.json_text import literal_text
from service.reading.values import number, text, to_one


def fact_fields(table: str) -> Mapping[str, Field]:
    """Return the fields every entity whose table is of facts has."""

    def cites(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        return (other.c.subject == literal_text(table)) & (other.c.subject_id == row.c.id)

    return {
        "sources": Link("Source", cites, Shape.LIST),
        "confidence": text("confidence", never_null=True),
        "illustrative": number("illustrative", never_null=True),
        "note": text("note"),
    }


def _inference(row: Row, asked: Asked, args: Args) -> Any:
    return row.c.confidence == literal_text("C")


INFERENCE: Final = Value(_inference, Json.BARE, never_null=True)

SOURCE: Final = Entity(
    "Source",
    Citation.__table__,  # type: ignore[attr-defined]  # SQLModel sets it on every table class
    EVERYONE,
    {"document": to_one("Document", "document_id"), "aspect": text("aspect"), "note": text("note")},
    has_node=False,
)
