"""Coverage: how needs and money meet, each figure with both numbers of its fraction."""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.connection import After, Before, Connection, First, Last
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.shared import FxBasis, Ratio
from service.coverage.dimensions import CoverageDimension
from service.coverage.explain_reads import CoverageBasis
from service.giving.pledge import Channel, Modality
from service.ledger.account import Stage
from service.planning.need import NeedKind

if TYPE_CHECKING:
    from graphql_schema.types.need import Need
    from graphql_schema.types.plan import Plan
    from graphql_schema.types.pledge_line import PledgeLine

described(
    CoverageDimension,
    "CoverageDimension",
    "What figures of coverage are grouped by: things of the need, and (from DONOR on) of the money.",
    {
        "STATE": "The State a need is for, or the region.",
        "PILLAR": "The MIRPS pillar a need is for.",
        "SECTOR": "The sector a need is in.",
        "PLAN": "The plan that asks.",
        "NEED": "The need itself.",
        "YEAR": "The year a need was stated in.",
        "DONOR": "Whoever promised the money; what a fund has earned is by itself, as INTEREST- and the fund's code.",
        "EVENT": "Where it was announced.",
        "CHANNEL": "Through whom it goes.",
        "EARMARK": "How tightly it is earmarked: the Grand Bargain category.",
        "MODALITY": "The form of the support.",
        "FUND": "The fund it goes through.",
        "PROJECT": "The project it pays for.",
    },
)


described(
    CoverageBasis,
    "CoverageBasis",
    "How far money must have come to count. What has come further counts too.",
    {
        "PLEDGED": "Promised.",
        "COMMITTED": "Signed.",
        "RECEIVED": "Received by the Fund, or as another channel reports.",
        "DISBURSED": "Paid to implementing entities.",
        "SPENT": "Reported spent.",
    },
)


@strawberry.type(description="An amount no rate is known for: it is missing from the figures in US dollars.")
class UnconvertedAmount:
    """An amount no rate is known for."""

    amount: Decimal = field("In major units of its currency.")
    currency: Currency = field("Its currency.")


@strawberry.type(description="The figures at one basis. A basis is cumulative: what was received had been pledged.")
class CoverageAt:
    """The figures at one basis."""

    amount: Decimal = field("The money placed on the needs that has come this far or further, whatever they require.")
    gross: Ratio = field("Amount by required; may exceed 1. At COMMITTED it compares with the coverage FTS shows.")
    effective: Ratio | None = field("What covers needs, each counted up to its requirement, by required. The headline.")
    gap: Decimal | None = field("What is still missing, need by need.")
    surplus: Decimal | None = field(
        "What stands on needs beyond their requirement: all of it, where that is nothing or nobody has said it."
    )
    fully_covered: Ratio | None = field("How many needs have all they require, of how many that require something.")


@strawberry.type(
    description="A transfer that is part of a figure: it brought money to where the figure counts, or away."
)
class CoveragePosting:
    """A transfer that is part of a figure."""

    entry: JournalEntry = field("The act it is a part of.")
    position: int = field("Its place among the transfers of the entry, from 1.")
    from_: Stage = strawberry.field(name="from", description="The stage it came from.")
    to: Stage = field("The stage it went to.")
    unit: str = field("A currency, or a unit of technical help.")
    amount: Decimal = field("What was moved, in major units.")
    usd: Decimal | None = field("Its value in US dollars; null where no rate is known.")
    counted: Decimal | None = field(
        "What it adds to the figure, in the unit of the scope; below zero where it took away, null without a rate."
    )
    fx: FxBasis | None = field("The rate behind its value; null for US dollars, for help, and where none is known.")
    line: Annotated["PledgeLine", strawberry.lazy("graphql_schema.types.pledge_line")] | None = field(
        "The pledge line whose money it is; null for what a need requires."
    )
    need: Annotated["Need", strawberry.lazy("graphql_schema.types.need")] | None = field(
        "The need it stands on, or stood on before; null where it stood on none."
    )


@strawberry.type(description="What a scenario changes at one basis: how it would be, less how it is.")
class CoverageAtDifference:
    """What a scenario changes at one basis."""

    amount: Decimal = field("Of the money.")
    covered: Decimal | None = field("Of what covers needs, each up to what it asks for; null for groups of money.")
    gap: Decimal | None = field("Of what is missing; null for groups of money.")
    surplus: Decimal | None = field("Of what stands on needs beyond what they ask for; null for groups of money.")
    fully_covered: int | None = field("Of how many needs have all they ask for; null for groups of money.")
    effective: float | None = field("Of the effective share: 0.05 is five points; null where either share is.")


@strawberry.type(description="What a scenario changes: how it would be, less how it is.")
class CoverageDifference:
    """What a scenario changes."""

    required: Decimal = field("Of what needs put to donors.")
    pledged: CoverageAtDifference = field("At PLEDGED.")
    committed: CoverageAtDifference = field("At COMMITTED.")
    received: CoverageAtDifference = field("At RECEIVED.")
    disbursed: CoverageAtDifference = field("At DISBURSED.")
    spent: CoverageAtDifference = field("At SPENT.")


@strawberry.type(description="What needs require, and how far the money on them has come.")
class Coverage:
    """What needs require, and how far the money on them has come."""

    required: Decimal = field("What the needs put to donors, in the unit of the scope.")
    complete: bool = field("Whether every amount could be converted.")
    unconverted: list[UnconvertedAmount] = field("The amounts that could not, by currency.")
    pledged: CoverageAt = field("Promised, or further.")
    committed: CoverageAt = field("Signed, or further.")
    received: CoverageAt = field("Received by the Fund or as another channel reports, or further.")
    disbursed: CoverageAt = field("Paid to implementing entities, or further.")
    spent: CoverageAt = field("Reported spent.")
    difference: CoverageDifference | None = field(
        "How it differs from how things are; null without a scenario. A group that the scenario empties is listed with "
        "noughts, so that differences add up."
    )

    @read
    def explain(
        self,
        basis: Annotated[
            CoverageBasis, strawberry.argument(description="How far the money must have come to be in the amount.")
        ],
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection["CoveragePosting"]:
        """List the transfers that make up the amount at a basis, in the order of the book: counted adds up to it."""

    @read
    def explain_required(
        self, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> Connection["CoveragePosting"]:
        """List the transfers that make up what is required, in the order of the book: counted adds up to it."""


@strawberry.type(description="What a group of figures has in common.")
class CoverageKey:
    """What a group of figures has in common."""

    dimension: CoverageDimension = field("The dimension.")
    code: str | None = field("The code there; null for what has none (the region, money of no event).")

    @in_languages
    def label(self) -> str:
        """Name it for people."""


@strawberry.type(description="The figures of one group.")
class CoverageGroup:
    """The figures of one group."""

    keys: list[CoverageKey] = field("What the group has in common, in the order of groupBy.")
    coverage: Coverage = field(
        "Its figures. Where the group is of money, required is that of the whole scope, and what does not divide "
        "among donors (effective, gap, surplus, fullyCovered) is null."
    )
    not_allocated: Coverage | None = field("The money of the group that stands on no need; null for groups of needs.")


@strawberry.type(description="The moment a report is of.")
class MomentReached:
    """The moment a report is of."""

    effective: date = field("What had taken effect by this day.")
    known: datetime = field("As it was known at this instant.")
    sequence: int = field("The last entry of the book that counts.")


@strawberry.type(
    description="Coverage of a scope at a moment. The groups add up to the total; all money of the scope is in total, "
    "on the needs it measures, or in notAllocated, on none. Money on needs it does not measure is in neither: unless "
    "plans or needs are named, those of plans that are not in force are not measured. Name such a plan in the scope to "
    "see the money on its needs, or list allocations."
)
class CoverageReport:
    """Coverage of a scope at a moment."""

    moment: MomentReached = field("The moment.")
    total: Coverage = field("Of the whole scope: its needs, and the money on them.")
    groups: list[CoverageGroup] = field(
        "By the dimensions asked for: all of them, and at most 10,000. A report that would have more is refused "
        "(TOO_MANY_GROUPS): narrow its scope, to a State or a donor, say, or group by less."
    )
    not_allocated: Coverage = field("The money of the scope that stands on no need yet, of this plan or any other.")
    plans: list[Annotated["Plan", strawberry.lazy("graphql_schema.types.plan")]] = field(
        "The plans the needs are of: coverage is measured against these versions."
    )


def _any(description: str) -> Any:
    return strawberry.field(default=None, description=description)


@strawberry.input(
    description="What coverage is about. AND across fields, OR within a list; what is absent means any, and a code "
    "that nobody has recorded, or only of what is illustrative where that is not counted, is refused."
)
class CoverageScope:
    """What coverage is about."""

    states: list[CountryCode] | None = _any("Needs of these States.")
    pillars: list[str] | None = _any("Needs of these MIRPS pillars, by code: P1 to P4.")
    sectors: list[str] | None = _any("Needs of these OECD DAC sectors.")
    plans: list[str] | None = _any("Needs of these plans; unless said, of the reference plans in force.")
    needs: list[str] | None = _any("These needs, by code.")
    years: list[int] | None = _any("Needs stated in these years.")
    populations: list[str] | None = _any("Needs of any of these populations.")
    kind: list[NeedKind] | None = _any("Needs for money, or for technical help.")
    donors: list[str] | None = _any("Money of these parties, by code.")
    events: list[str] | None = _any("Money announced at these events, by code.")
    channels: list[Channel] | None = _any("Money through these channels.")
    modalities: list[Modality] | None = _any("Money of these forms; unless said, all but loans.")
    unit: str = strawberry.field(
        default="USD", description="USD, or a unit of technical help: help is never summed with money."
    )
    original: bool = strawberry.field(
        default=False, description="Measure against what needs asked for at first, whatever they were revised to since."
    )
    related: bool = strawberry.field(
        default=False, description="Also announcements made for more than the MIRPS, whose share for it is unknown."
    )
    illustrative: bool = strawberry.field(
        default=False, description="Also what is made up to show the service at work."
    )
    only_illustrative: bool = strawberry.field(
        default=False, description="What is made up to show the service at work alone, and nothing real beside it."
    )
