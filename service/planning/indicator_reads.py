"""What is read of indicators with their dated values, and of figures that somebody stated."""

from typing import Final

from sqlalchemy import ColumnElement, Date, and_, func, literal_column, or_, select

from service.planning.indicator import Indicator, IndicatorValue, StatedFigure
from service.planning.need import Need
from service.planning.plan_reads import TO_STATE
from service.reading.asked import Asked
from service.reading.entity import Entity, Group, Link, Row, Shape, Visibility
from service.reading.filters import is_known, table_of, there_are, within_numbers, wordings
from service.reading.sorts import by_columns, by_name, by_vague_date
from service.reading.values import (
    codes_of,
    decimal,
    node_id,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    text,
    to_many,
    to_one,
    translated,
    vague_date,
)
from service.registry.event import Event
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters
from service.registry.party import Party

INDICATORS: Final = Indicator.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
VALUES: Final = IndicatorValue.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
FIGURES: Final = StatedFigure.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
EVENTS: Final = Event.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

NEVER: Final = literal_column("date 'infinity'", Date())


def seen_with(**links: str) -> Visibility:
    """Keep the rows of which everything they are about may be seen: a figure about a draft tells of the draft.

    Args:
        links: the entity that each column of keys names.
    """

    def visible(row: Row, asked: Asked) -> ColumnElement[bool] | None:
        kept: list[ColumnElement[bool]] = []
        for name, entity in links.items():
            other = table_of(asked, entity).alias()
            seen = asked.catalog[entity].visible(other, asked)
            if seen is not None:
                there = select(other.c.id).where(other.c.id == row.c[name], seen).correlate(row).exists()
                kept.append(or_(row.c[name].is_(None), there))
        return and_(*kept) if kept else None

    return visible


TARGET: Final = Group(
    "IndicatorTarget",
    {"value": decimal("target"), "qualifier": text("target_qualifier"), "statedOn": vague_date("target")},
    lambda row, asked, args: row.c.target.is_not(None),
)

INDICATOR: Final = Entity(
    "Indicator",
    INDICATORS,
    seen_with(need_id="Need"),
    {
        "id": node_id("Indicator"),
        "code": text("code", never_null=True),
        "name": translated("name"),
        "definition": translated("definition"),
        "unit": text("unit", never_null=True),
        "need": to_one("Need", "need_id"),
        "state": TO_STATE,
        "baseline": decimal("baseline"),
        "target": TARGET,
        "values": to_many("IndicatorValue", "indicator_id"),
        **fact_fields("indicator"),
    },
    order=lambda row: (row.c.code,),
    filters={
        **fact_filters("indicator", lambda row: (row.c.code, wordings(row, "name"), wordings(row, "definition"))),
        "units": one_of_texts("unit"),
        "states": one_of_texts("state_code"),
        "needs": codes_of("need_id", NEEDS),
        "target": within_numbers("target"),
        "hasTarget": is_known("target"),
        "hasValues": there_are("IndicatorValue", lambda row, value: value.c.indicator_id == row.c.id),
    },
    sorts={
        **CODE_AND_RECORDED,
        "NAME": by_name("name"),
        "UNIT": by_columns("unit"),
        "STATE": by_columns("state_code"),
        "TARGET": by_columns("target"),
    },
)

INDICATOR_VALUE: Final = Entity(
    "IndicatorValue",
    VALUES,
    seen_with(indicator_id="Indicator"),
    {
        "id": node_id("IndicatorValue"),
        "value": decimal("value"),
        "qualifier": text("qualifier", never_null=True),
        "date": vague_date("date"),
        **fact_fields("indicator_value"),
    },
    order=lambda row: (func.coalesce(row.c.date_latest, row.c.date_earliest, NEVER), row.c.id),
)

STATED_FIGURE: Final = Entity(
    "StatedFigure",
    FIGURES,
    seen_with(need_id="Need", pledge_id="Pledge"),
    {
        "id": node_id("StatedFigure"),
        "code": text("code", never_null=True),
        "subject": text("subject", never_null=True),
        "value": decimal("value"),
        "highest": decimal("highest"),
        "unit": text("unit", never_null=True),
        "qualifier": text("qualifier", never_null=True),
        "scope": translated("scope"),
        "date": vague_date("date"),
        "state": TO_STATE,
        "party": to_one("Party", "party_id"),
        "event": to_one("Event", "event_id"),
        "need": to_one("Need", "need_id"),
        **fact_fields("stated_figure"),
    },
    order=lambda row: (func.coalesce(row.c.date_latest, row.c.date_earliest, NEVER), row.c.id),
    filters={
        **fact_filters("stated_figure", lambda row: (row.c.code, row.c.subject, wordings(row, "scope"))),
        "subjects": one_of_texts("subject"),
        "units": one_of_texts("unit"),
        "states": one_of_texts("state_code"),
        "parties": codes_of("party_id", PARTIES),
        "events": codes_of("event_id", EVENTS),
        "date": overlaps_days("date"),
        "needs": codes_of("need_id", NEEDS),
        "qualifiers": one_of_enums("qualifier"),
        "value": within_numbers("value"),
    },
    sorts={
        **CODE_AND_RECORDED,
        "SUBJECT": by_columns("subject"),
        "DATE": by_vague_date("date"),
        "VALUE": by_columns("value"),
        "UNIT": by_columns("unit"),
    },
)

EXTENSIONS: Final = {"Need": {"indicators": to_many("Indicator", "need_id")}}

ENTITIES: Final = (INDICATOR, INDICATOR_VALUE, STATED_FIGURE)

ROOT_FIELDS: Final = {
    "indicators": Link("Indicator", shape=Shape.CONNECTION),
    "statedFigures": Link("StatedFigure", shape=Shape.CONNECTION),
}
