"""A commitment is a firm written obligation against a pledge line: a signed agreement, a government's authorisation."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import (
    fact_rules,
    minor_units,
    must_refer_to,
    one_of,
    optional_translations,
    plain_texts,
    refers_to,
)
from service.database.fact import Fact
from service.money import Qualifier


class CommitmentKind(StrEnum):
    """What made it firm."""

    AUTHORISATION = "AUTHORISATION"
    AGREEMENT = "AGREEMENT"
    APPROPRIATION = "APPROPRIATION"
    OTHER = "OTHER"


class Commitment(Fact, table=True):
    """Money that a donor has bound itself to give, by date and document."""

    __table_args__ = fact_rules(
        one_of("kind", CommitmentKind),
        one_of("qualifier", Qualifier),
        plain_texts("code", "signed_edtf", "acknowledged_edtf"),
    )

    code: str = Field(unique=True)
    line_id: int = must_refer_to("pledge_line.id")
    title: dict[str, str] | None = optional_translations()
    kind: str
    signed_edtf: str
    signed_earliest: date | None = None
    signed_latest: date | None = None
    amount_minor: int | None = minor_units()
    unit: str | None = None
    qualifier: str = Qualifier.EXACT
    acknowledged_edtf: str | None = Field(default=None, description="welcomed by the receiver; no second commitment")
    acknowledged_earliest: date | None = None
    acknowledged_latest: date | None = None
    acknowledged_by_id: int | None = refers_to("party.id")
    document_id: int | None = refers_to("document.id")
    entry_sequence: int | None = refers_to("journal_entry.sequence")
