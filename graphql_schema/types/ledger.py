"""The book: entries, their transfers between accounts, and the head of the chain."""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.scalars import Currency
from graphql_schema.types.connection import Connection
from graphql_schema.types.document import Document
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.ledger import EntryFilter, EntryOrderField
from graphql_schema.types.need import Need
from graphql_schema.types.party import Party
from graphql_schema.types.shared import Node
from service.ledger.account import Stage
from service.ledger.entry import EntryKind, ReversalReason

if TYPE_CHECKING:
    from graphql_schema.types.fund import Fund
    from graphql_schema.types.pledge_line import PledgeLine
    from graphql_schema.types.project import Project

described(
    Stage,
    "Stage",
    "How far money has come.",
    {
        "PLAN": "Where the figures of needs come from; no money.",
        "DONOR": "Where promises come from; the donor's own purse.",
        "INTEREST": "Where interest comes from.",
        "FX": "The way from one currency to another.",
        "REQUIRED": "What a need asks of donors.",
        "INVESTED": "What a State itself puts into a need.",
        "PLEDGED": "Promised, not signed, not received.",
        "COMMITTED": "Signed, not received.",
        "RECEIVED": "With the fund, or reported received by another channel.",
        "OBLIGATED": "Reserved for an approved disbursement.",
        "DISBURSED": "With the implementing entity, not yet reported spent.",
        "SPENT": "Reported spent.",
        "FEE": "Kept by the administrator.",
        "WITHDRAWN": "Taken back or written off before it arrived.",
        "RETURNED": "Given back to the donor.",
    },
)
described(
    EntryKind,
    "EntryKind",
    "Which act made an entry.",
    {
        "QUANTIFY_NEED": "A need was quantified.",
        "REVISE_NEED": "A need was raised or lowered.",
        "RECORD_PLEDGE": "A pledge was recorded.",
        "REVISE_PLEDGE": "A pledge was raised or lowered.",
        "WITHDRAW_PLEDGE": "A pledge was withdrawn or written off.",
        "SIGN_COMMITMENT": "A commitment was signed.",
        "RECORD_CONTRIBUTION": "Money was received.",
        "ALLOCATE_PLEDGE": "Money was placed on a need.",
        "RELEASE_ALLOCATION": "Money was taken off a need.",
        "CHARGE_FEE": "The administrator kept a fee.",
        "RECORD_INTEREST": "Interest was earned.",
        "REFUND_DONOR": "Money was given back to its donor.",
        "APPROVE_DISBURSEMENT": "Money was reserved for a project.",
        "VOID_DISBURSEMENT": "A reservation was given up.",
        "RECORD_DISBURSEMENT": "Money was paid to an implementing entity.",
        "REPORT_EXPENDITURE": "Money was reported spent.",
        "RETURN_UNSPENT": "An implementing entity gave money back.",
        "REPORT_USE": "Another channel reported money as used.",
        "REVERSE_ENTRY": "An earlier entry was reversed.",
    },
)
described(
    ReversalReason,
    "ReversalReason",
    "Why an entry was reversed.",
    {
        "DUPLICATE": "It was recorded twice.",
        "WRONG_AMOUNT": "The amount was wrong.",
        "WRONG_PARTY": "The party was wrong.",
        "WRONG_DATE": "The date was wrong.",
        "WRONG_CURRENCY": "The currency was wrong.",
        "SOURCE_RETRACTED": "Its source took it back.",
        "PAYMENT_RETURNED": "The bank returned the payment.",
        "OTHER": "Another reason, which the note gives.",
    },
)


@strawberry.type(description="What stands at one stage, in one unit.")
class StageAmount:
    """What stands at one stage, in one unit."""

    stage: Stage = field("How far it has come.")
    unit: Currency = field("Its unit.")
    amount: Decimal = field("How much it is, in major units.")
    usd: Decimal | None = field("What it is worth in US dollars; null when no rate is known.")


@strawberry.type(description="A place money can be: whose it is, what it is for, how far it has come.")
class Account:
    """A place money can be."""

    stage: Stage = field("How far money here has come.")
    unit: Currency = field("The unit it holds.")
    party: Party | None = field("The party whose it is, at the boundary.")
    line: Annotated["PledgeLine", strawberry.lazy("graphql_schema.types.pledge_line")] | None = field(
        "The line of a pledge it is of."
    )
    need: Need | None = field("The need it is placed on.")
    project: Annotated["Project", strawberry.lazy("graphql_schema.types.project")] | None = field(
        "The project it is for."
    )
    fund: Annotated["Fund", strawberry.lazy("graphql_schema.types.fund")] | None = field("The fund whose own it is.")


@strawberry.type(description="One movement between two accounts.")
class Transfer:
    """One movement between two accounts."""

    position: int = field("Its place in the entry.")
    from_: Account = field("Where the money was.", name="from")
    to: Account = field("Where it is then.")
    unit: Currency = field("The unit of both accounts.")
    amount: Decimal = field("How much moved, in major units; more than 0.")
    amount_usd: Decimal | None = field("What that was worth in US dollars; null when no rate is known.")


@strawberry.type(description="One act in the book. Entries are added and never changed.")
class JournalEntry(Node):
    """One act in the book."""

    sequence: int = field("Its number; there are no holes.")
    kind: EntryKind = field("Which act made it.")
    effective_on: date = field("The day since which it is true.")
    recorded_at: datetime = field("When it was learned.")
    actor: str = field("Who recorded it.")
    subject: str | None = field('What the act was about, such as "pledge:SE1-2021-ES".')
    document: Document | None = field("The document it rests on.")
    reverses: "JournalEntry | None" = field("The entry it reverses.")
    reversed_by: "JournalEntry | None" = field("The entry that reversed it.")
    reason: ReversalReason | None = field("Why it reverses another entry.")
    note: str | None = field("What was said about it.")
    hash: str = field("SHA-256 of the hash before and of this entry, in hex.")
    previous_hash: str = field("The hash of the entry before, in hex; zeros for the first.")
    transfers: list[Transfer] = field("What it moved, in order.")
    illustrative: bool = field(
        "Whether what it moved is made up. The book is one, and lists every entry; public figures leave these out."
    )

    @in_languages
    def kind_label(self) -> str:
        """Say its kind in words, for people."""


@strawberry.type(description="The last entry of the book: whoever knows its hash can prove what came before.")
class LedgerHead:
    """The last entry of the book."""

    sequence: int = field("Its number; 0 for an empty book.")
    hash: str = field("Its hash, in hex.")
    recorded_at: datetime | None = field("When it was recorded; null for an empty book.")


@strawberry.type(description="What recomputing the hashes of a stretch of the book found.")
class LedgerVerification:
    """What recomputing the hashes of a stretch of the book found."""

    ok: bool = field("Whether every entry that was checked fits.")
    first_broken: int | None = field("The first entry that does not fit; null where all do.")
    checked: int = field("How many entries were checked.")
    from_: int = field("The first entry that was checked.", name="from")
    to: int = field("The last one; ask again from the next to go on, up to the head.")


@strawberry.type(description="The book: every figure the service shows is a sum over it.")
class Ledger:
    """The book."""

    head: LedgerHead = field("Its last entry.")

    @paged(EntryFilter, EntryOrderField, at_moment=False)
    def entries(self) -> Connection[JournalEntry]:
        """List entries, in their order."""

    @read
    def entry(
        self, sequence: Annotated[int, strawberry.argument(description="Its number, from 1.")]
    ) -> JournalEntry | None:
        """Find an entry by its number."""

    @read
    def verify(
        self,
        from_: Annotated[
            int | None,
            strawberry.argument(name="from", description="The first entry to check; the first of all unless said."),
        ] = None,
        to: Annotated[
            int | None,
            strawberry.argument(description="The last entry to check, or a later one; the head unless said."),
        ] = None,
    ) -> LedgerVerification:
        """Recompute the chain of hashes, of 10,000 entries at most at a time, and name the first that does not fit.

        Right behind the head, where checking stretch by stretch ends, nothing is checked; to begin beyond is refused.
        """
