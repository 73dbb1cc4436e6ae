"""Funds: pots with an administrator, and what is in them."""

from datetime import date
from typing import Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.scalars import Currency
from graphql_schema.types.connection import Connection
from graphql_schema.types.contribution import Contribution
from graphql_schema.types.disbursement import Disbursement
from graphql_schema.types.document import Document
from graphql_schema.types.fact import Fact
from graphql_schema.types.grouping import Grouping
from graphql_schema.types.ledger import StageAmount
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.giving import ContributionFilter, ContributionOrderField
from graphql_schema.types.lists.spending import (
    DisbursementFilter,
    DisbursementOrderField,
    ProjectFilter,
    ProjectOrderField,
)
from graphql_schema.types.party import Party
from graphql_schema.types.project import Project
from graphql_schema.types.shared import AtMoment, Money, VagueDate
from graphql_schema.types.state import State
from graphql_schema.types.statement import FundStatement
from service.spending.fund import FundKind, FundStage

described(
    FundKind,
    "FundKind",
    "What sort of pot it is.",
    {
        "SPECIFIC_FUND": "A specific fund of the OAS.",
        "TRUST_FUND": "A trust fund.",
        "POOLED_FUND": "A pooled fund.",
        "OTHER": "Another pot.",
    },
)
described(
    FundStage,
    "FundStage",
    "How far a fund has come.",
    {
        "MANDATED": "It was asked for.",
        "ESTABLISHED": "It was created.",
        "OPERATIONAL": "It has rules and calls for proposals.",
        "DISBURSING": "It pays.",
        "CLOSED": "It is closed.",
    },
)


@strawberry.type(description="That a fund reached a stage of its life.")
class FundLifecycle(Fact):
    """That a fund reached a stage of its life."""

    code: str = field("Stable and readable.")
    stage: FundStage = field("The stage.")
    reached: VagueDate = field("When it was reached.")

    @in_languages
    def name(self) -> str:
        """Say what happened."""


@strawberry.type(description="The unit that ran a fund under one name.")
class FundUnitTerm(Fact):
    """The unit that ran a fund under one name."""

    code: str = field("Stable and readable.")
    unit: Party = field("The unit.")
    from_: VagueDate = field("Since when.", name="from")
    to: VagueDate | None = field("Until when; null while it lasts.")

    @in_languages
    def name(self) -> str:
        """Give the name it had."""


@strawberry.type(description="A call for proposals.")
class FundCall(Fact):
    """A call for proposals."""

    code: str = field("Stable and readable.")
    ordinal: int | None = field("Which call it is.")
    opened: VagueDate = field("When it opened.")
    states_count: int | None = field("How many States it addressed or heard from.")

    @in_languages
    def name(self) -> str:
        """Give its name."""


@strawberry.type(description="The projects that came of a call, as they were announced.")
class FundPortfolio(Fact):
    """The projects that came of a call."""

    code: str = field("Stable and readable.")
    call: FundCall | None = field("The call.")
    projects_count: int | None = field("How many projects were announced.")
    states_count: int | None = field("In how many States.")
    states: list[State] = field("The States that were named.")
    financed_by: list[Party] = field("Who is said to finance it.")

    @in_languages
    def name(self) -> str:
        """Give its name."""


@strawberry.type(
    description="Whom a document credits as contributors of a fund; who is not named may still have given."
)
class FundContributorStatement(Fact):
    """Whom a document credits as contributors of a fund."""

    code: str = field("Stable and readable.")
    stated_on: VagueDate = field("When it was said.")
    contributors: list[Party] = field("Who is credited.")

    @in_languages
    def name(self) -> str:
        """Say what is stated."""


@strawberry.type(description="A pot with an administrator.")
class Fund(Fact):
    """A pot with an administrator."""

    code: str = field("Stable and readable.")
    kind: FundKind = field("What sort of pot it is.")
    administrator: Party = field("Who runs it.")
    administrative_unit: Party | None = field("The unit within that runs it.")
    currency: Currency = field("What its accounts are reported in.")
    mandate: Document | None = field("The document that asked for it.")
    created_by: Document | None = field("The document that created it.")
    gathers_for: Grouping | None = field("The grouping whose contributions it gathers.")
    tasks: list[str] = field("What the administrator does.")
    eligible_contributors: list[str] = field("Who may give, as codes.")
    eligible_uses: list[str] = field("What it may pay for, as codes.")
    lifecycle: list[FundLifecycle] = field("How far it came when.")
    unit_terms: list[FundUnitTerm] = field("The names of the unit that runs it.")
    calls: list[FundCall] = field("Its calls for proposals.")
    portfolios: list[FundPortfolio] = field("The portfolios that came of them.")
    contributor_statements: list[FundContributorStatement] = field("Whom documents credit as contributors.")
    contributors: list[Party] = field("Whose contributions are recorded.")

    @read
    def balances(self, moment: AtMoment = None) -> list[StageAmount]:
        """List what was promised to it and where that is, by stage and unit."""

    @read
    def available(self, moment: AtMoment = None) -> list[Money]:
        """List what it has received and not yet reserved, by unit."""

    @read
    def exchange_difference(self, moment: AtMoment = None) -> Money | None:
        """Sum the realised exchange differences of its contributions, in US dollars, losses being below zero.

        Null where no currency was changed, or a value is unknown.
        """

    @in_languages
    def kind_label(self) -> str:
        """Say its kind in words, for people."""

    @in_languages
    def name(self) -> str:
        """Give its name."""

    @paged(ContributionFilter, ContributionOrderField)
    def contributions(self) -> Connection[Contribution]:
        """List what it received, by code."""

    @paged(ProjectFilter, ProjectOrderField)
    def projects(self) -> Connection[Project]:
        """List what it finances, by code."""

    @paged(DisbursementFilter, DisbursementOrderField)
    def disbursements(self) -> Connection[Disbursement]:
        """List what was requested of it, by the day of the request."""

    @read
    def statement(
        self,
        from_: Annotated[
            date | None,
            strawberry.argument(name="from", description="The first day; from the beginning unless said."),
        ] = None,
        to: Annotated[date | None, strawberry.argument(description="The last day; today, in UTC, unless said.")] = None,
        moment: AtMoment = None,
    ) -> FundStatement:
        """Give its sources and uses between two days, by donor and by restriction; what it held before and after."""
