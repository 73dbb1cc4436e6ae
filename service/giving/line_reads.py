"""What can be read of a line of a pledge: through whom, for what, and how far it has come."""

from typing import Any, Final

from sqlalchemy import ARRAY, ColumnElement, Text, case, literal_column

from service.giving.earmark import CATEGORY_OF_MODALITY, EARMARKED, SOFTLY, TIGHTLY, UNEARMARKED
from service.giving.earmark_sql import SETS
from service.giving.pledge import PledgeLine, PledgeLineParty
from service.giving.pledge_figures import amount_of_line
from service.giving.seeing import line_is_visible
from service.giving.standing import Then, by_unit, of_line, then_of
from service.reading.amounts import stated_of
from service.reading.asked import Asked
from service.reading.entity import Args, Entity, Field, Group, Json, Link, Row, Shape, Value
from service.reading.json_text import literal_text
from service.reading.values import (
    node_id,
    number,
    seen_with_row,
    text,
    through,
    to_many,
    to_one,
    translated,
    vague_date,
)

LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINE_PARTIES: Final = PledgeLineParty.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

CATEGORIES: Final = (UNEARMARKED, SOFTLY, EARMARKED, TIGHTLY)


def sum_of_line(*stages: str) -> Link:
    """List what stands at these stages of the line, by unit."""

    def summed(row: Row, then: Then) -> Any:
        line = of_line(row, then)
        return by_unit(line, sum((line.c[stage] for stage in stages[1:]), line.c[stages[0]]))

    return then_of("Money", summed, Shape.LIST)


def category(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the Grand Bargain category of a line's modality; null where that is not known."""
    cases: list[tuple[ColumnElement[bool], ColumnElement[Any]]] = []
    for number_of_category in CATEGORIES:
        letters = [literal_text(one) for one, its in CATEGORY_OF_MODALITY.items() if its == number_of_category]
        cases.append((row.c.earmark_modality.in_(letters), literal_column(str(number_of_category))))
    return case(*cases)


def named(column: str, entity: str) -> Link:
    """Lead to the rows that a list of codes names."""
    return Link(entity, lambda row, other, asked, args: other.c.code == row.c[column].any_())


def restricts(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return whether a line's earmark names anything that its money is for."""
    nothing = literal_column("'{}'::text[]", ARRAY(Text()))
    some: ColumnElement[bool] = row.c.earmark_period_edtf.is_not(None)
    for name in SETS:
        some = some | (row.c[f"earmark_{name}"] != nothing)
    return some


EARMARK_FIELDS: Final[dict[str, Field]] = {
    "category": Value(category, Json.BARE),
    "modality": text("earmark_modality"),
    "restricts": Value(restricts, Json.BARE, never_null=True),
    "states": named("earmark_states", "State"),
    "pillars": named("earmark_pillars", "Pillar"),
    "sectors": named("earmark_sectors", "Sector"),
    "needs": named("earmark_needs", "Need"),
    "projects": named("earmark_projects", "Project"),
    "populations": named("earmark_populations", "PopulationGroup"),
    "vulnerableGroups": named("earmark_vulnerable_groups", "VulnerableGroup"),
    "period": vague_date("earmark_period"),
}

LINE: Final = Entity(
    "PledgeLine",
    LINES,
    line_is_visible,
    {
        "id": node_id("PledgeLine"),
        "pledge": seen_with_row(to_one("Pledge", "pledge_id")),
        "position": number("position", never_null=True),
        "channel": text("channel", never_null=True),
        "channelParty": to_one("Party", "channel_party_id"),
        "channelParties": through("Party", LINE_PARTIES, "line_id", "party_id", order="position"),
        "funder": to_one("Party", "funder_id"),
        "fund": to_one("Fund", "fund_id"),
        "modality": text("modality", never_null=True),
        "purpose": translated("purpose"),
        "earmark": Group("Earmark", EARMARK_FIELDS),
        "amount": stated_of(amount_of_line),
        "outstanding": sum_of_line("pledged", "committed"),
        "received": sum_of_line("received"),
        "instalments": seen_with_row(to_many("Instalment", "line_id")),
        "commitments": seen_with_row(to_many("Commitment", "line_id")),
        "contributions": seen_with_row(to_many("Contribution", "line_id")),
        "note": text("note"),
    },
    order=lambda row: (row.c.pledge_id, row.c.position),
)
