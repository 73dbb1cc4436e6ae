"""Projects: what a fund finances."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.connection import Connection
from graphql_schema.types.disbursement import Disbursement
from graphql_schema.types.donor_share import DonorShare
from graphql_schema.types.expenditure import Expenditure
from graphql_schema.types.fact import Fact
from graphql_schema.types.indicator import Indicator
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.spending import (
    DisbursementFilter,
    DisbursementOrderField,
    ExpenditureFilter,
    ExpenditureOrderField,
)
from graphql_schema.types.need import Need
from graphql_schema.types.party import Party
from graphql_schema.types.shared import Money, StatedAmount, VagueDate
from graphql_schema.types.state import State
from service.spending.project import ProjectStatus

if TYPE_CHECKING:
    from graphql_schema.types.fund import Fund

described(
    ProjectStatus,
    "ProjectStatus",
    "How far a project has come: IATI activity status.",
    {
        "PIPELINE": "It is being prepared.",
        "IMPLEMENTATION": "It is under way.",
        "FINALISATION": "Its work is done; its accounts are not.",
        "CLOSED": "It is closed.",
        "CANCELLED": "It was called off.",
        "SUSPENDED": "It rests.",
        "UNKNOWN": "Nobody published it.",
    },
)


@strawberry.type(description="A need that a project serves.")
class ProjectNeed:
    """A need that a project serves."""

    need: Need | None = field("The need; null when that is not published.")
    share: Decimal = field("Which part of the project serves it: more than 0, at most 1.")


@strawberry.type(description="That a project's accounts were settled and it was closed.")
class ProjectClosure(Fact):
    """That a project was closed."""

    closed_on: date = field("When.")
    actor: str = field("By whom.")


@strawberry.type(description="What a fund finances: a national entity's work in a State, for needs in given shares.")
class Project(Fact):
    """What a fund finances."""

    code: str = field("Stable and readable.")
    title_known: bool = field("False where the title only holds the place of one that was not published.")
    translated: list[str] = field("The languages in which the title is a translation of ours.")
    fund: Annotated["Fund", strawberry.lazy("graphql_schema.types.fund")] = field("The fund that finances it.")
    portfolio: str | None = field("The code of the portfolio it belongs to.")
    state: State | None = field("Its State; null where that was not published, and for the region.")
    implementer: Party | None = field("The national entity; null where that was not published.")
    co_implementers: list[Party] = field("Who implements beside it.")
    partners: list[Party] = field("Who takes part without implementing.")
    needs: list[ProjectNeed] = field("The needs it serves; the shares add up to at most 1.")
    agreed_on: VagueDate = field("When it was agreed.")
    period: VagueDate | None = field("When the work is done.")
    budget: StatedAmount = field("What it is to cost.")
    status: ProjectStatus = field("How far it has come.")
    closure: ProjectClosure | None = field(
        "That its accounts were settled and it was closed; null while it is open, and where it was recorded as closed."
    )
    obligated: list[Money] = field("What is reserved for it, by unit.")
    disbursed: list[Money] = field("What was paid to it, spent or not, by unit.")
    spent: list[Money] = field("What is reported spent, by unit.")
    funded_by: list[DonorShare] = field("Whose money it is, the largest share first: lineage survives pooling.")
    indicators: list[Indicator] = field("What is measured of it.")

    @in_languages
    def status_label(self) -> str:
        """Say its status in words, for people."""

    @in_languages
    def title(self) -> str:
        """Give its title."""

    @in_languages
    def planned_beneficiaries(self) -> str | None:
        """Say whom it is for, in words."""

    @paged(DisbursementFilter, DisbursementOrderField)
    def disbursements(self) -> Connection[Disbursement]:
        """List its disbursements, by the day of the request."""

    @paged(ExpenditureFilter, ExpenditureOrderField)
    def expenditure(self) -> Connection[Expenditure]:
        """List what is reported spent, by code."""
