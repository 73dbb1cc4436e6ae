"""What is read of events: where, when, who, what was adopted, and the total somebody announced.

What the pledges of an event come to is added by the area that knows pledges.
"""

from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Date, case, func, literal_column

from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Link, Row, Shape
from service.reading.filters import amounts_of, is_known, through_pairs, within_amounts, wordings
from service.reading.in_languages import label_of
from service.reading.json_rows import aliases
from service.reading.reporting import IN_REPORTING
from service.reading.sorts import by_columns, by_name, by_vague_date, by_value
from service.reading.values import (
    NO_FX,
    by_argument,
    codes_of,
    column,
    is_true,
    node_id,
    number,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    stated_amount,
    text,
    texts,
    through,
    to_many,
    to_one,
    translated,
    vague_date,
)
from service.registry.event import Event, EventConvener, EventDocument, EventHost, EventPartner
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters

EVENTS: Final = Event.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
HOSTS: Final = EventHost.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CONVENERS: Final = EventConvener.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTNERS: Final = EventPartner.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ADOPTED: Final = EventDocument.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

NEVER: Final = literal_column("date 'infinity'", Date())


def announced_cents(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the announced total in US cents; null where it is unknown or in another currency."""
    return case((row.c.announced_total_currency == IN_REPORTING, row.c.announced_total_minor))


ANNOUNCED_TOTAL: Final = replace(
    stated_amount(
        column("announced_total_minor"),
        column("announced_total_currency"),
        column("announced_total_qualifier"),
        announced_cents,
        NO_FX,
    ),
    present=lambda row, asked, args: row.c.announced_total_qualifier.is_not(None),
)

TOTAL: Final = amounts_of(column("announced_total_minor"), column("announced_total_currency"), announced_cents)
"""What is compared of an announced total."""

EVENT: Final = Entity(
    "Event",
    EVENTS,
    EVERYONE,
    {
        "id": node_id("Event"),
        "code": text("code", never_null=True),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "EventKind"),
        "name": translated("name"),
        "aliases": aliases("aliases"),
        "mirps": number("mirps", never_null=True),
        "ordinal": number("ordinal"),
        "presidencyCycle": text("presidency_cycle"),
        "place": translated("place"),
        "country": text("country"),
        "unlocode": text("unlocode"),
        "date": vague_date("date"),
        "endDate": vague_date("end"),
        "status": text("status", never_null=True),
        "statusLabel": label_of(text("status"), "EventStatus"),
        "hosts": through("Party", HOSTS, "event_id", "party_id", order="position"),
        "conveners": through("Party", CONVENERS, "event_id", "party_id", order="position"),
        "partners": through("Party", PARTNERS, "event_id", "party_id", order="position"),
        "adopted": through("Document", ADOPTED, "event_id", "document_id"),
        "partOf": to_one("Event", "part_of_id"),
        "parts": to_many("Event", "part_of_id"),
        "supersededBy": to_one("Event", "superseded_by_id"),
        "supersedes": to_many("Event", "superseded_by_id"),
        "announcedTotal": ANNOUNCED_TOTAL,
        "announcedTotalConfidence": text("announced_total_confidence"),
        "commitmentKinds": texts("commitment_kinds"),
        **fact_fields("event"),
    },
    order=lambda row: (func.coalesce(row.c.date_latest, row.c.date_earliest, NEVER), row.c.id),
    filters={
        **fact_filters(
            "event",
            lambda row: (row.c.code, wordings(row, "name"), wordings(row, "aliases"), wordings(row, "place")),
        ),
        "kinds": one_of_enums("kind"),
        "statuses": one_of_enums("status"),
        "presidencyCycles": one_of_texts("presidency_cycle"),
        "countries": one_of_texts("country"),
        "partOf": codes_of("part_of_id", EVENTS),
        "date": overlaps_days("date", until="end"),
        "mirps": is_true("mirps"),
        "hosts": through_pairs(HOSTS, "event_id", "party_id", "Party"),
        "conveners": through_pairs(CONVENERS, "event_id", "party_id", "Party"),
        "partners": through_pairs(PARTNERS, "event_id", "party_id", "Party"),
        "adopted": through_pairs(ADOPTED, "event_id", "document_id", "Document"),
        "announcedTotal": within_amounts(TOTAL),
        "hasAnnouncedTotal": is_known("announced_total_qualifier"),
    },
    sorts={
        **CODE_AND_RECORDED,
        "NAME": by_name("name"),
        "DATE": by_vague_date("date"),
        "KIND": by_columns("kind"),
        "STATUS": by_columns("status"),
        "ANNOUNCED_TOTAL_USD": by_value(TOTAL),
    },
)

ENTITIES: Final = (EVENT,)

ROOT_FIELDS: Final = {"events": Link("Event", shape=Shape.CONNECTION), "event": by_argument("Event", "code")}
