"""What is read of plans, of the policy measures States set themselves in them, and of the steps of a quantification."""

from typing import Final

from sqlalchemy import Date, func, literal_column

from service.planning.plan import Plan, QuantificationStep, QuantificationStepParty, StateCommitment
from service.reading.entity import EVERYONE, Entity, Link, Shape
from service.reading.filters import of_those, there_are, through_pairs, wordings
from service.reading.in_languages import label_of
from service.reading.sorts import by_columns, by_name, by_vague_date, by_what_it_names
from service.reading.values import (
    by_argument,
    codes_of,
    is_true,
    node_id,
    number,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    text,
    through,
    to_many,
    to_one,
    translated,
    vague_date,
)
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters

PLANS: Final = Plan.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
COMMITMENTS: Final = StateCommitment.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
STEPS: Final = QuantificationStep.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
STEP_PARTIES: Final = QuantificationStepParty.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

NEVER: Final = literal_column("date 'infinity'", Date())

TO_STATE: Final = to_one("State", "state_code", "code")
TO_PILLAR: Final = to_one("Pillar", "pillar", "code")
TO_SECTOR: Final = to_one("Sector", "sector", "code")

PLAN: Final = Entity(
    "Plan",
    PLANS,
    EVERYONE,
    {
        "id": node_id("Plan"),
        "code": text("code", never_null=True),
        "state": TO_STATE,
        "title": translated("title"),
        "cycle": text("cycle"),
        "version": number("version", never_null=True),
        "status": text("status", never_null=True),
        "statusLabel": label_of(text("status"), "PlanStatus"),
        "adopted": vague_date("adopted"),
        "reference": number("reference", never_null=True),
        "document": to_one("Document", "document_id"),
        "supersedes": to_one("Plan", "supersedes_id"),
        "supersededBy": Link(
            "Plan",
            lambda row, other, asked, args: other.c.supersedes_id == row.c.id,
            Shape.ONE,
            order=lambda row: (row.c.version.desc(), row.c.id),
        ),
        "needs": to_many("Need", "plan_id", shape=Shape.CONNECTION),
        "stateCommitments": to_many("StateCommitment", "plan_id", shape=Shape.CONNECTION),
        **fact_fields("plan"),
    },
    order=lambda row: (func.coalesce(row.c.adopted_latest, row.c.adopted_earliest, NEVER), row.c.id),
    filters={
        **fact_filters("plan", lambda row: (row.c.code, wordings(row, "title"))),
        "states": one_of_texts("state_code"),
        "cycles": one_of_texts("cycle"),
        "statuses": one_of_enums("status"),
        "adopted": overlaps_days("adopted"),
        "reference": is_true("reference"),
        "hasNeeds": there_are("Need", lambda row, need: need.c.plan_id == row.c.id),
    },
    sorts={
        **CODE_AND_RECORDED,
        "TITLE": by_name("title"),
        "STATE": by_columns("state_code"),
        "ADOPTED": by_vague_date("adopted"),
        "STATUS": by_columns("status"),
    },
)

STATE_COMMITMENT: Final = Entity(
    "StateCommitment",
    COMMITMENTS,
    EVERYONE,
    {
        "id": node_id("StateCommitment"),
        "code": text("code", never_null=True),
        "plan": to_one("Plan", "plan_id"),
        "title": translated("title"),
        "pillar": TO_PILLAR,
        "sector": TO_SECTOR,
        **fact_fields("state_commitment"),
    },
    filters={
        **fact_filters("state_commitment", lambda row: (row.c.code, wordings(row, "title"))),
        "plans": codes_of("plan_id", PLANS),
        "states": of_those("plan_id", "Plan", one_of_texts("state_code")),
        "pillars": one_of_texts("pillar"),
        "sectors": one_of_texts("sector"),
    },
    sorts={
        **CODE_AND_RECORDED,
        "TITLE": by_name("title"),
        "PLAN": by_what_it_names("plan_id", "Plan", "code"),
        "PILLAR": by_columns("pillar"),
        "SECTOR": by_columns("sector"),
    },
)

QUANTIFICATION_STEP: Final = Entity(
    "QuantificationStep",
    STEPS,
    EVERYONE,
    {
        "id": node_id("QuantificationStep"),
        "code": text("code", never_null=True),
        "cycle": text("cycle", never_null=True),
        "ordinal": number("position", never_null=True),
        "title": translated("action"),
        "output": translated("output"),
        "responsible": through("Party", STEP_PARTIES, "step_id", "party_id", order="position"),
        "deadline": vague_date("deadline"),
        "precision": text("deadline_precision"),
        "status": text("status", never_null=True),
        "statusLabel": label_of(text("status"), "StepStatus"),
        **fact_fields("quantification_step"),
    },
    order=lambda row: (row.c.cycle, row.c.position, row.c.id),
    filters={
        **fact_filters(
            "quantification_step", lambda row: (row.c.code, wordings(row, "action"), wordings(row, "output"))
        ),
        "cycles": one_of_texts("cycle"),
        "statuses": one_of_enums("status"),
        "deadline": overlaps_days("deadline"),
        "precisions": one_of_enums("deadline_precision"),
        "responsible": through_pairs(STEP_PARTIES, "step_id", "party_id", "Party"),
    },
    sorts={
        **CODE_AND_RECORDED,
        "ORDINAL": by_columns("cycle", "position"),
        "DEADLINE": by_vague_date("deadline"),
        "STATUS": by_columns("status"),
    },
)

ENTITIES: Final = (PLAN, STATE_COMMITMENT, QUANTIFICATION_STEP)

ROOT_FIELDS: Final = {
    "plans": Link("Plan", shape=Shape.CONNECTION),
    "plan": by_argument("Plan", "code"),
    "stateCommitments": Link("StateCommitment", shape=Shape.CONNECTION),
    "quantificationSteps": Link("QuantificationStep", shape=Shape.CONNECTION),
}

EXTENSIONS: Final = {"State": {"plans": to_many("Plan", "state_code", "code", shape=Shape.CONNECTION)}}
