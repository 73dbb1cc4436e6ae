"""What is read of needs. Their amounts are balances and transfers of the book, under REQUIRED and INVESTED.

An unknown amount is null, never zero: what the State itself puts in, and so the total cost, is shown only where it is
known. An original amount is that of the entry which first put money into the account.
"""

from typing import Final

from service.planning.need import Need
from service.planning.need_amount_reads import (
    ASKED_FOR,
    ORIGINAL_REQUIREMENT,
    REQUIREMENT,
    STATE_INVESTMENT,
    TOTAL_COST,
)
from service.planning.need_history_reads import HISTORY, VALIDATED, is_validated
from service.planning.needs_then import NEEDS_THEN
from service.planning.plan import Plan
from service.planning.plan_reads import TO_PILLAR, TO_SECTOR, TO_STATE
from service.planning.seeing import need_is_visible
from service.reading.entity import Entity, Link, Shape
from service.reading.filters import by_codes, within_amounts, wordings
from service.reading.in_languages import label_of
from service.reading.sorts import by_columns, by_name, by_vague_date, by_value
from service.reading.values import (
    by_argument,
    codes_of,
    node_id,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    overlaps_texts,
    text,
    to_many,
    to_one,
    translated,
    vague_date,
)
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters

NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLANS: Final = Plan.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def _any_of(column_name: str, entity: str) -> Link:
    """Follow a list of codes to the rows of a code list."""
    return Link(entity, lambda row, other, asked, args: other.c.code == row.c[column_name].any_())


NEED: Final = Entity(
    "Need",
    NEEDS,
    need_is_visible,
    {
        "id": node_id("Need"),
        "code": text("code", never_null=True),
        "plan": to_one("Plan", "plan_id"),
        "event": to_one("Event", "event_id"),
        "title": translated("title"),
        "scope": translated("scope"),
        "state": TO_STATE,
        "pillar": TO_PILLAR,
        "sector": TO_SECTOR,
        "topics": _any_of("topics", "Topic"),
        "populations": _any_of("populations", "PopulationGroup"),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "NeedKind"),
        "unit": text("unit", never_null=True),
        "period": vague_date("period"),
        "statedOn": vague_date("stated_on"),
        "requirement": REQUIREMENT,
        "originalRequirement": ORIGINAL_REQUIREMENT,
        "stateInvestment": STATE_INVESTMENT,
        "totalCost": TOTAL_COST,
        "revisions": to_many("NeedRevision", "need_id"),
        **VALIDATED,
        "publication": text("publication", never_null=True),
        **fact_fields("need"),
    },
    order=lambda row: (row.c.code,),
    filters={
        **fact_filters("need", lambda row: (row.c.code, wordings(row, "title"), wordings(row, "scope"))),
        "plans": codes_of("plan_id", PLANS),
        "states": one_of_texts("state_code"),
        "pillars": one_of_texts("pillar"),
        "sectors": one_of_texts("sector"),
        "populations": overlaps_texts("populations"),
        "kinds": one_of_enums("kind"),
        "statedOn": overlaps_days("stated_on"),
        "period": overlaps_days("period"),
        "events": by_codes("event_id", "Event"),
        "regional": lambda row, asked, given: row.c.state_code.is_(None) if given else row.c.state_code.is_not(None),
        "topics": overlaps_texts("topics"),
        "units": one_of_texts("unit"),
        "qualifiers": one_of_enums("qualifier"),
        "requirement": within_amounts(ASKED_FOR),
        "publication": one_of_enums("publication"),
        "validated": lambda row, asked, given: is_validated(row, asked, {}).is_(given),
    },
    sorts={
        **CODE_AND_RECORDED,
        "TITLE": by_name("title"),
        "STATE": by_columns("state_code"),
        "PILLAR": by_columns("pillar"),
        "SECTOR": by_columns("sector"),
        "STATED_ON": by_vague_date("stated_on"),
        "PERIOD": by_vague_date("period"),
        "REQUIREMENT_USD": by_value(ASKED_FOR),
    },
    then=NEEDS_THEN,
)

ENTITIES: Final = (NEED, *HISTORY)

ROOT_FIELDS: Final = {"needs": Link("Need", shape=Shape.CONNECTION), "need": by_argument("Need", "code")}

EXTENSIONS: Final = {
    "State": {"needs": Link("Need", lambda row, other, asked, args: other.c.state_code == row.c.code, Shape.CONNECTION)}
}
