"""Disbursements: requested by one, approved by another, then paid."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.donor_share import DonorShare
from graphql_schema.types.fact import Fact
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.shared import Money
from service.spending.disbursement_reads import DisbursementStatus

if TYPE_CHECKING:
    from graphql_schema.types.project import Project

described(
    DisbursementStatus,
    "DisbursementStatus",
    "How far a request for money has come; worked out from its entries, never kept.",
    {
        "REQUESTED": "Nobody decided yet, or the decision was reversed.",
        "REJECTED": "It was turned down.",
        "APPROVED": "The money is reserved.",
        "PARTLY_PAID": "A part is paid and the rest reserved.",
        "PAID": "All that was not voided is paid.",
        "VOIDED": "The reservation was given up before anything was paid.",
    },
)


@strawberry.type(description="That a request was turned down.")
class DisbursementRejection:
    """That a request was turned down."""

    rejected_on: date = field("When.")
    reason: str = field("Why.")
    actor: str = field("By whom.")


@strawberry.type(description="A request for money of a project, and what came of it.")
class Disbursement(Fact):
    """A request for money of a project."""

    code: str = field("Stable and readable.")
    project: Annotated["Project", strawberry.lazy("graphql_schema.types.project")] = field("The project it is for.")
    amount: Money = field("What was requested.")
    requested_on: date = field("When it was requested.")
    requested_by: str = field("Who requested it.")
    purpose: str | None = field("What for.")
    status: DisbursementStatus = field("How far it has come.")
    approved: Money = field("What was reserved for it.")
    paid: Money = field("What was paid.")
    voided: Money = field("What was reserved and given up.")
    expires_on: date | None = field(
        "The last day on which what is approved may be paid; null: until it is voided. After it, it is voided."
    )
    funded_by: list[DonorShare] = field(
        "Whose money was reserved for it, less what was given up again, the largest share first."
    )
    rejection: DisbursementRejection | None = field("That it was turned down.")
    entries: list[JournalEntry] = field("The entries that approve, pay and void it.")

    @in_languages
    def status_label(self) -> str:
        """Say its status in words, for people."""
