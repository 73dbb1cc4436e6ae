"""What is read of office terms: who held which office, and who holds it on a day."""

from typing import Final

from sqlalchemy import ColumnElement, Text

from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Link, Row
from service.reading.filters import through_pairs
from service.reading.in_languages import label_of
from service.reading.values import (
    node_id,
    number,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    period,
    text,
    through,
    to_many,
    to_one,
    vague_date,
)
from service.registry.fact_reads import fact_fields, fact_filters
from service.registry.in_force import day_of, held_on
from service.registry.office_term import OfficeHolder, OfficeTerm

TERMS: Final = OfficeTerm.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
HOLDERS: Final = OfficeHolder.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def _asked_terms(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Keep the terms of an office, and those in force on a day, as far as either is named."""
    kept: ColumnElement[bool] = other.c.id.is_not(None)
    if args.get("office") is not None:
        kept &= other.c.office == asked.parameter(args["office"], Text())
    if args.get("on") is not None:
        kept &= held_on(other, day_of(asked, args))
    return kept


OFFICE_TERM: Final = Entity(
    "OfficeTerm",
    TERMS,
    EVERYONE,
    {
        "id": node_id("OfficeTerm"),
        "code": text("code", never_null=True),
        "office": text("office", never_null=True),
        "holders": through("Party", HOLDERS, "term_id", "party_id", order="position"),
        "ordinal": number("ordinal"),
        "cycle": text("cycle"),
        "period": period(),
        "expectedTo": vague_date("expected_to"),
        "attestedUntil": vague_date("attested_until"),
        "partOf": to_one("OfficeTerm", "part_of_id"),
        "units": to_many("OfficeTerm", "part_of_id"),
        "status": text("status", never_null=True),
        "statusLabel": label_of(text("status"), "OfficeTermStatus"),
        **fact_fields("office_term"),
    },
    order=lambda row: (row.c.office, row.c.from_latest.nulls_last(), row.c.id),
    filters={
        **fact_filters("office_term"),
        "offices": one_of_enums("office"),
        "holders": through_pairs(HOLDERS, "term_id", "party_id", "Party"),
        "cycles": one_of_texts("cycle"),
        "statuses": one_of_enums("status"),
        "from": overlaps_days("from"),
        "to": overlaps_days("to"),
    },
)

ENTITIES: Final = (OFFICE_TERM,)

ROOT_FIELDS: Final = {"officeTerms": Link("OfficeTerm", _asked_terms, usual_rows=40)}
