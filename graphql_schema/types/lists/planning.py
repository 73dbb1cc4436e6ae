"""Which plans, their measures and steps, needs, indicators and stated figures, and in what order."""

from enum import Enum

import strawberry

from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.lists.asking import AmountRange, NumberRange, OfFacts, asks, word
from graphql_schema.types.shared import DateRange
from service.database.columns import Publication
from service.money import Qualifier
from service.planning.need import NeedKind
from service.planning.plan import PlanStatus, StepPrecision, StepStatus


@strawberry.input(description="Which plans; AND across fields, OR within a list.")
class PlanFilter(OfFacts):
    """Which plans."""

    codes: list[str] | None = asks("With one of these codes.")
    states: list[CountryCode] | None = asks("Of one of these States.")
    cycles: list[str] | None = asks('For one of these cycles: "2020-2022".')
    statuses: list[PlanStatus] | None = asks("That have come so far.")
    adopted: DateRange | None = asks("Adopted on a day that may lie within these.")
    reference: bool | None = asks("Only reference plans, or only the others.")
    has_needs: bool | None = asks("Only those of which a need is published, or only the others.")


@strawberry.enum(description="What plans are sorted by.")
class PlanOrderField(Enum):
    """What plans are sorted by."""

    CODE = word("CODE", "The code.")
    TITLE = word("TITLE", "The title, in the language of the order.")
    STATE = word("STATE", "The State's code.")
    ADOPTED = word("ADOPTED", "The day of adoption: the first it may be, then the last.")
    STATUS = word("STATUS", "The status, by its word.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which measures; AND across fields, OR within a list.")
class StateCommitmentFilter(OfFacts):
    """Which measures."""

    codes: list[str] | None = asks("With one of these codes.")
    plans: list[str] | None = asks("Of one of these plans, by code.")
    states: list[CountryCode] | None = asks("Of plans of one of these States.")
    pillars: list[str] | None = asks("For one of these pillars, by code.")
    sectors: list[str] | None = asks("In one of these sectors, by code.")


@strawberry.enum(description="What measures are sorted by.")
class StateCommitmentOrderField(Enum):
    """What measures are sorted by."""

    CODE = word("CODE", "The code.")
    TITLE = word("TITLE", "The title, in the language of the order.")
    PLAN = word("PLAN", "The plan's code.")
    PILLAR = word("PILLAR", "The pillar's code.")
    SECTOR = word("SECTOR", "The sector's code.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which steps; AND across fields, OR within a list.")
class QuantificationStepFilter(OfFacts):
    """Which steps."""

    codes: list[str] | None = asks("With one of these codes.")
    cycles: list[str] | None = asks("Of one of these cycles.")
    statuses: list[StepStatus] | None = asks("Of which this is known.")
    deadline: DateRange | None = asks("Due on a day that may lie within these.")
    precisions: list[StepPrecision] | None = asks("With a deadline set this exactly.")
    responsible: list[str] | None = asks("That one of these parties was to take, by code.")


@strawberry.enum(description="What steps are sorted by.")
class QuantificationStepOrderField(Enum):
    """What steps are sorted by."""

    CODE = word("CODE", "The code.")
    ORDINAL = word("ORDINAL", "The cycle, then the place in it.")
    DEADLINE = word("DEADLINE", "The deadline: the first day it may be, then the last.")
    STATUS = word("STATUS", "The status, by its word.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which needs; AND across fields, OR within a list.")
class NeedFilter(OfFacts):
    """Which needs."""

    codes: list[str] | None = asks("With one of these codes.")
    plans: list[str] | None = asks("Of one of these plans, by code.")
    events: list[str] | None = asks("Put to one of these events, by code.")
    states: list[CountryCode] | None = asks("For one of these States.")
    regional: bool | None = asks("Only those of the region as a whole, or only those of a State.")
    pillars: list[str] | None = asks("For one of these pillars, by code.")
    sectors: list[str] | None = asks("In one of these sectors, by code.")
    topics: list[str] | None = asks("For any of these topics, by code.")
    populations: list[str] | None = asks("For any of these populations, by code.")
    kinds: list[NeedKind] | None = asks("For money or for help.")
    units: list[Currency] | None = asks("In one of these units.")
    qualifiers: list[Qualifier] | None = asks("With a requirement that is stated this exactly.")
    requirement: AmountRange | None = asks("With a requirement within these amounts.")
    stated_on: DateRange | None = asks("Said on a day that may lie within these.")
    period: DateRange | None = asks("For a time that may overlap these days; a need without one may overlap any.")
    publication: list[Publication] | None = asks("With one of these audiences.")
    validated: bool | None = asks(
        "Only those the States validated, or only those they did not; one of which nobody knows is in neither."
    )
    has_allocations: bool | None = asks("Only those on which money was placed, or only the others.")
    has_projects: bool | None = asks("Only those that a project serves, or only the others.")


@strawberry.enum(description="What needs are sorted by.")
class NeedOrderField(Enum):
    """What needs are sorted by."""

    CODE = word("CODE", "The code.")
    TITLE = word("TITLE", "The title, in the language of the order.")
    STATE = word("STATE", "The State's code; the region last.")
    PILLAR = word("PILLAR", "The pillar's code.")
    SECTOR = word("SECTOR", "The sector's code.")
    STATED_ON = word("STATED_ON", "When it was said: the first day it may be, then the last.")
    PERIOD = word("PERIOD", "The time it is for: its first day, then its last.")
    REQUIREMENT_USD = word("REQUIREMENT_USD", "The requirement's value in US dollars.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which indicators; AND across fields, OR within a list.")
class IndicatorFilter(OfFacts):
    """Which indicators."""

    codes: list[str] | None = asks("With one of these codes.")
    units: list[str] | None = asks("That count one of these: PERSON, FAMILY.")
    states: list[CountryCode] | None = asks("In one of these States.")
    needs: list[str] | None = asks("Of one of these needs, by code.")
    projects: list[str] | None = asks("Of one of these projects, by code.")
    portfolios: list[str] | None = asks("Of one of these portfolios of a fund, by code.")
    target: NumberRange | None = asks("With a target within these numbers.")
    has_target: bool | None = asks("Only those with a target, or only those without.")
    has_values: bool | None = asks("Only those with a value, or only those without.")


@strawberry.enum(description="What indicators are sorted by.")
class IndicatorOrderField(Enum):
    """What indicators are sorted by."""

    CODE = word("CODE", "The code.")
    NAME = word("NAME", "The name, in the language of the order.")
    UNIT = word("UNIT", "The unit.")
    STATE = word("STATE", "The State's code.")
    TARGET = word("TARGET", "The number to reach, whatever it counts.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which figures; AND across fields, OR within a list.")
class StatedFigureFilter(OfFacts):
    """Which figures."""

    codes: list[str] | None = asks("With one of these codes.")
    subjects: list[str] | None = asks("About one of these: DISPLACED_PEOPLE.")
    units: list[str] | None = asks("In one of these units.")
    states: list[CountryCode] | None = asks("About one of these States.")
    parties: list[str] | None = asks("About one of these parties, by code.")
    events: list[str] | None = asks("About one of these events, by code.")
    needs: list[str] | None = asks("About one of these needs, by code.")
    pledges: list[str] | None = asks("About one of these pledges, by code.")
    date: DateRange | None = asks("Of a day that may lie within these.")
    qualifiers: list[Qualifier] | None = asks("Stated this exactly.")
    value: NumberRange | None = asks("With a number, of a range the lowest, within these.")


@strawberry.enum(description="What figures are sorted by.")
class StatedFigureOrderField(Enum):
    """What figures are sorted by."""

    CODE = word("CODE", "The code.")
    SUBJECT = word("SUBJECT", "The subject.")
    DATE = word("DATE", "The day: the first it may be, then the last.")
    VALUE = word("VALUE", "The number, of a range the lowest, whatever it counts.")
    UNIT = word("UNIT", "The unit.")
    RECORDED = word("RECORDED", "When it was recorded.")
