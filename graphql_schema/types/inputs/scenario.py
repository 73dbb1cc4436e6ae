"""What-ifs: edits on top of the book that are never stored."""

from decimal import Decimal

import strawberry

from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.inputs.giving import EarmarkInput
from graphql_schema.types.inputs.shared import given, may
from service.giving.pledge import Channel, Modality

CURRENCY = "The unit of the question; others have no rate, and are refused."


@strawberry.input(description="A pledge that nobody made.")
class ScenarioPledge:
    """A pledge that nobody made."""

    code: str = given("What to call it; new to the question.")
    amount: Decimal = given("How much, in the unit of the question.")
    currency: Currency | None = may(CURRENCY)
    earmark: EarmarkInput | None = may("What it may be used for; anything unless said.")
    donor: str | None = may("Who makes it, by code; a scope that names donors counts it only if it says one of them.")
    event: str | None = may("Where it is announced, by code.")
    channel: Channel | None = may("Through whom it goes.")
    fund: str | None = may("The fund it goes through, by code.")
    modality: Modality = may("Its form.", Modality.GRANT)


@strawberry.input(description="Another amount of a line that is there.")
class ScenarioRevision:
    """Another amount of a line that is there."""

    pledge: str = given("The pledge, by code.")
    amount: Decimal = given("What the line comes to in all, in the unit of the question.")
    line: int | None = may("Which line, from 1; may be left out where only one has money that counts.")
    currency: Currency | None = may(CURRENCY)


@strawberry.input(description="Another earmark of a line that is there.")
class ScenarioEarmark:
    """Another earmark of a line that is there."""

    pledge: str = given("The pledge, by code.")
    line: int | None = may("Which line, from 1; may be left out where only one has money that counts.")
    earmark: EarmarkInput | None = may("What it may be used for; anything unless said.")


@strawberry.input(description="A need that nobody stated.")
class ScenarioNeed:
    """A need that nobody stated."""

    code: str = given("What to call it; new to the question.")
    requirement: Decimal = given("What it asks donors for, in the unit of the question.")
    currency: Currency | None = may(CURRENCY)
    state: CountryCode | None = may("The State it is for; the region unless said.")
    pillar: str | None = may("The MIRPS pillar, by code.")
    sector: str | None = may("The OECD DAC sector, by code.")
    populations: list[str] = may("The populations, by code.", [])
    period: str | None = may("When, EDTF.")
    plan: str | None = may("The plan it is of, by code.")


@strawberry.input(description="Another requirement of a need that is there.")
class ScenarioNeedRevision:
    """Another requirement of a need that is there."""

    need: str = given("The need, by code.")
    requirement: Decimal = given("What it asks donors for, in the unit of the question.")
    currency: Currency | None = may(CURRENCY)


@strawberry.input(description="Money of a line that is on no need, placed on one.")
class ScenarioAllocation:
    """Money of a line that is on no need, placed on one."""

    pledge: str = given("The pledge, by code; one of the scenario too.")
    need: str = given("The need, by code; one of the scenario too.")
    amount: Decimal = given("How much, in the unit of the question.")
    line: int | None = may("Which line, from 1; may be left out where only one has money that counts.")
    currency: Currency | None = may(CURRENCY)


@strawberry.input(description="One what-if: exactly one of its fields is given.")
class ScenarioEdit:
    """One what-if."""

    pledge: ScenarioPledge | None = may("A pledge more.")
    revision: ScenarioRevision | None = may("A line with another amount.")
    earmark: ScenarioEarmark | None = may("A line under another earmark.")
    need: ScenarioNeed | None = may("A need more.")
    need_revision: ScenarioNeedRevision | None = may("A need with another requirement.")
    allocation: ScenarioAllocation | None = may("Money placed on a need.")
