"""What can be read of the audit trail, by auditors alone: for everybody else it has no rows, wherever they ask."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Text, cast, false, func, select

from service.reading.asked import Asked
from service.reading.entity import Args, Entity, Field, Json, Link, Row, Shape, Value
from service.reading.filters import contains_text, recorded_within
from service.reading.in_languages import label_of
from service.reading.json_text import literal_text
from service.reading.sorts import by_columns
from service.reading.values import moment, node_id, one_of_enums, one_of_texts, text, to_one
from service.writing.actor import Role
from service.writing.audit import AuditRow

_TRAIL: Final = AuditRow.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRAIL: Final = select(_TRAIL, _TRAIL.c.at.label("recorded_at")).subquery("audit_trail_by_moment")
"""The trail, its moment also under the name that all facts have."""


def auditors_only(row: Row, asked: Asked) -> ColumnElement[bool] | None:
    """Keep everything for an auditor, and nothing for anybody else."""
    return None if asked.viewer.role == Role.AUDITOR else false()


def _detail(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return what else is known, as text; JSON's null, which some rows hold, says no more than none."""
    return func.nullif(cast(row.c.detail, Text()), literal_text("null"))


AUDIT_RECORD: Final = Entity(
    "AuditRecord",
    TRAIL,
    auditors_only,
    {
        "id": node_id("AuditRecord"),
        "at": moment("at", never_null=True),
        "actor": text("actor", never_null=True),
        "role": text("role", never_null=True),
        "act": text("act", never_null=True),
        "outcome": text("outcome", never_null=True),
        "outcomeLabel": label_of(text("outcome"), "AuditOutcome"),
        "code": text("code"),
        "idempotencyKey": text("idempotency_key"),
        "entry": to_one("JournalEntry", "entry_sequence", "sequence"),
        "requestId": text("request_id"),
        "detail": Value(_detail, Json.TEXT),
    },
    order=lambda row: (row.c.id,),
    filters={
        "text": contains_text(lambda row: (row.c.actor, row.c.act, row.c.code, cast(row.c.detail, Text()))),
        "recordedOn": recorded_within,
        "actors": one_of_texts("actor"),
        "roles": one_of_enums("role"),
        "acts": one_of_texts("act"),
        "outcomes": one_of_enums("outcome"),
        "refusals": one_of_texts("code"),
        "requestIds": one_of_texts("request_id"),
    },
    sorts={
        "RECORDED": by_columns("recorded_at"),
        "ACTOR": by_columns("actor"),
        "ACT": by_columns("act"),
    },
)

ENTITIES: Final[tuple[Entity, ...]] = (AUDIT_RECORD,)

ROOT_FIELDS: Final[Mapping[str, Field]] = {"auditTrail": Link("AuditRecord", shape=Shape.CONNECTION)}
