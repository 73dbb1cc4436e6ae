"""What is read of every fact: its sources, its confidence, whether it is illustrative, its note."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, select

from service.database.fact import Citation
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Filter, Json, Link, Row, Shape, Sort, Value
from service.reading.filters import Texts, by_codes, contains_text, recorded_within
from service.reading.json_text import literal_text
from service.reading.sorts import by_columns
from service.reading.then import known, rows_then
from service.reading.values import is_true, moment, number, one_of_enums, one_of_texts, text, to_one

CITATIONS: Final = Citation.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def fact_fields(table: str) -> Mapping[str, Field]:
    """Return the fields every entity whose table is of facts has."""

    def cites(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        return (other.c.subject == literal_text(table)) & (other.c.subject_id == row.c.id)

    return {
        "sources": Link("Source", cites, Shape.LIST),
        "confidence": text("confidence", never_null=True),
        "illustrative": number("illustrative", never_null=True),
        "note": text("note"),
        "recordedAt": moment("recorded_at", never_null=True),
    }


def _inference(row: Row, asked: Asked, args: Args) -> Any:
    return row.c.confidence == literal_text("C")


INFERENCE: Final = Value(_inference, Json.BARE, never_null=True)

SOURCE: Final = Entity(
    "Source",
    CITATIONS,
    EVERYONE,
    {"document": to_one("Document", "document_id"), "aspect": text("aspect"), "note": text("note")},
    has_node=False,
    then={"citation": rows_then(CITATIONS, f"(it.recorded_at IS NULL OR {known('it')})")},
)


def fact_filters(table: str, texts: Texts = lambda row: (row.c.code,), *, codes: bool = True) -> dict[str, Filter]:
    """Return the filters every list of facts has; ``texts`` are those that a text is looked for in."""

    def cites(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        citation = CITATIONS.alias()
        of_table = citation.c.subject == literal_text(table)
        cited = by_codes("document_id", "Document")(citation, asked, given)
        return row.c.id.in_(select(citation.c.subject_id).where(of_table, cited))

    found: dict[str, Filter] = {
        "text": contains_text(texts),
        "confidence": one_of_enums("confidence"),
        "illustrative": is_true("illustrative"),
        "recordedOn": recorded_within,
        "documents": cites,
    }
    return {"codes": one_of_texts("code"), **found} if codes else found


RECORDED: Final[Mapping[str, Sort]] = {"RECORDED": by_columns("recorded_at")}
CODE_AND_RECORDED: Final[Mapping[str, Sort]] = {"CODE": by_columns("code"), **RECORDED}
"""What every list of facts can be sorted by, the first where the facts have no codes."""
