"""Pledges: what donors announced, and what it comes to today."""

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.types.document import Document
from graphql_schema.types.event import Event
from graphql_schema.types.fact import Fact
from graphql_schema.types.giving import Ageing, DueOn
from graphql_schema.types.instalment import Instalment
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.party import Party
from graphql_schema.types.pledge_line import PledgeLine
from graphql_schema.types.shared import AtMoment, Money, Ratio, StatedAmount, VagueDate
from service.database.columns import Publication
from service.giving.pledge import LegalStatus
from service.giving.pledge_figures import PledgeFlag, PledgeStatus
from service.money import Qualifier

if TYPE_CHECKING:
    from graphql_schema.types.commitment import Commitment
    from graphql_schema.types.contribution import Contribution

described(
    LegalStatus,
    "LegalStatus",
    "How far a promise binds.",
    {
        "NON_BINDING": "It does not.",
        "CONDITIONAL": "It binds when a condition is met.",
        "BINDING": "It binds.",
        "UNKNOWN": "Nobody said.",
    },
)
described(
    PledgeStatus,
    "PledgeStatus",
    "How far a pledge has come; worked out, never kept.",
    {
        "ANNOUNCED": "Promised; nothing is signed and nothing has arrived.",
        "PARTLY_COMMITTED": "A part is signed and nothing has arrived.",
        "COMMITTED": "All is signed and nothing has arrived.",
        "PARTLY_RECEIVED": "A part has arrived.",
        "FULFILLED": "All has arrived.",
        "OVER_FULFILLED": "More has arrived than was promised.",
        "WITHDRAWN": "It was withdrawn or written off: all of it, or all that was not given back to the donor.",
        "RETURNED": "All that arrived was given back to the donor, and nothing more is promised.",
        "REVERSED": "Its entry in the book was reversed: it was recorded by mistake, and nothing of it stands.",
        "UNKNOWN_AMOUNT": "Nobody published an amount.",
        "DUPLICATE": "It repeats an earlier announcement.",
    },
)
described(
    PledgeFlag,
    "PledgeFlag",
    "What to know of a pledge before adding it up.",
    {
        "OVER_FULFILLED": "More has arrived than was promised.",
        "OVERDUE": "An instalment is late.",
        "PARTLY_WITHDRAWN": "A part, or all of it, was withdrawn.",
        "UNKNOWN_AMOUNT": "The amount is unknown, or that of a line is.",
        "VALUE_UNKNOWN": "No rate is known for a part of it.",
        "RECEIPT_UNKNOWN": "Something of it arrived, and nobody published how much.",
        "DUPLICATE": "It repeats an earlier announcement and is not in the book.",
        "RELATED": "It is not for the MIRPS alone, or is counted elsewhere.",
        "INFERENCE": "It rests on an inference.",
    },
)


@strawberry.type(description="A later announcement that raised or lowered a line.")
class PledgeRevision(Fact):
    """A later announcement that raised or lowered a line."""

    code: str = field("Stable and readable.")
    line: PledgeLine = field("The line.")
    revised_on: VagueDate = field("When it was announced.")
    before: Money = field("What the line promised before.")
    after: Money = field("What it promises since.")
    qualifier: Qualifier = field("How exactly that was stated.")
    entry: JournalEntry = field("Its entry in the book.")


@strawberry.type(description="A donor's announcement, at an event or not. What it comes to follows from the book.")
class Pledge(Fact):
    """A donor's announcement."""

    code: str = field("Stable and readable.")
    donor: Party = field("Who promises; a group where several promised together.")
    donors: list[Party] = field("Each who promises.")
    announced_by: Party | None = field("The part of the donor that announced it.")
    event: Event | None = field("The event it was announced at.")
    document: Document | None = field("Its own text.")
    announced_on: VagueDate = field("When it was announced.")
    period: VagueDate | None = field("The time it is for.")
    duration_years: int | None = field("How many years it is for.")
    legal_status: LegalStatus = field("How far it binds.")
    publication: Publication = field("Who may see it.")
    counts: bool = field("False for what is not for the MIRPS alone, or is counted elsewhere.")
    amount: StatedAmount = field(
        "What it promises today: raised from 100 to 150 it is 150. What arrives beyond the promise is not in it."
    )
    received_usd: Decimal | None = field(
        "What arrived and was not given back, by its value in US dollars; null for nothing, or where a part has none."
    )
    status: PledgeStatus = field("How far it has come.")
    flags: list[PledgeFlag] = field("What to know before adding it up.")
    lines: list[PledgeLine] = field("Its parts.")
    instalments: list[Instalment] = field("When the donor means to pay what.")
    commitments: list[Annotated["Commitment", strawberry.lazy("graphql_schema.types.commitment")]] = field(
        "What was signed against it."
    )
    contributions: list[Annotated["Contribution", strawberry.lazy("graphql_schema.types.contribution")]] = field(
        "What was received of it."
    )
    revisions: list[PledgeRevision] = field("How it was raised and lowered, in order.")
    duplicate_of: "Pledge | None" = field("The announcement it repeats.")
    duplicates: "list[Pledge]" = field("The announcements that repeat it.")

    @in_languages
    def status_label(self) -> str:
        """Say its status in words, for people."""

    @in_languages
    def purpose(self) -> str | None:
        """Say what it is for."""

    @read
    def outstanding(self, moment: AtMoment = None) -> list[Money]:
        """List what is promised or signed and has not arrived, by unit."""

    @read
    def committed(self, moment: AtMoment = None) -> list[Money]:
        """List what is signed and has not arrived, by unit."""

    @read
    def received(self, moment: AtMoment = None) -> list[Money]:
        """List what has arrived and was not given back, whatever else became of it, in the units of the promise."""

    @read
    def withdrawn(self, moment: AtMoment = None) -> list[Money]:
        """List what was withdrawn or written off, by unit."""

    @read
    def returned(self, moment: AtMoment = None) -> list[Money]:
        """List what was given back to the donor, by unit."""

    @read
    def fulfilment(self, moment: AtMoment = None) -> Ratio | None:
        """Divide received by promised, in its own currency."""

    @read
    def conversion(self, moment: AtMoment = None) -> Ratio | None:
        """Divide signed and received by promised, in its own currency."""

    @read
    def due_fulfilment(self, on: DueOn = None) -> Ratio | None:
        """Divide what was received of the instalments due by a day by what is due of them; null where it has none."""

    @read
    def ageing(self, on: DueOn = None) -> Ageing | None:
        """Tell what is open of its instalments, by how late it is on a day; null where it has none."""
