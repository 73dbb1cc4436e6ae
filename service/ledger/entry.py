"""A journal entry is one act; its transfers move amounts between accounts. Both are added and never changed."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, DateTime, Index, LargeBinary, text
from sqlmodel import Field

from service.database.columns import PLAIN_WORDS, minor_units, refers_to
from service.database.table import Table


class EntryKind(StrEnum):
    """Which act made the entry."""

    QUANTIFY_NEED = "QUANTIFY_NEED"
    REVISE_NEED = "REVISE_NEED"
    RECORD_PLEDGE = "RECORD_PLEDGE"
    REVISE_PLEDGE = "REVISE_PLEDGE"
    WITHDRAW_PLEDGE = "WITHDRAW_PLEDGE"
    SIGN_COMMITMENT = "SIGN_COMMITMENT"
    RECORD_CONTRIBUTION = "RECORD_CONTRIBUTION"
    ALLOCATE_PLEDGE = "ALLOCATE_PLEDGE"
    RELEASE_ALLOCATION = "RELEASE_ALLOCATION"
    CHARGE_FEE = "CHARGE_FEE"
    RECORD_INTEREST = "RECORD_INTEREST"
    REFUND_DONOR = "REFUND_DONOR"
    APPROVE_DISBURSEMENT = "APPROVE_DISBURSEMENT"
    VOID_DISBURSEMENT = "VOID_DISBURSEMENT"
    RECORD_DISBURSEMENT = "RECORD_DISBURSEMENT"
    REPORT_EXPENDITURE = "REPORT_EXPENDITURE"
    RETURN_UNSPENT = "RETURN_UNSPENT"
    REPORT_USE = "REPORT_USE"
    REVERSE_ENTRY = "REVERSE_ENTRY"


class ReversalReason(StrEnum):
    """Why an entry was reversed."""

    DUPLICATE = "DUPLICATE"
    WRONG_AMOUNT = "WRONG_AMOUNT"
    WRONG_PARTY = "WRONG_PARTY"
    WRONG_DATE = "WRONG_DATE"
    WRONG_CURRENCY = "WRONG_CURRENCY"
    SOURCE_RETRACTED = "SOURCE_RETRACTED"
    PAYMENT_RETURNED = "PAYMENT_RETURNED"
    OTHER = "OTHER"


RECORDED_ON = "timezone('UTC', recorded_at)::date"
"""The day in UTC on which an entry was recorded; none takes effect after it."""

# That its kind and reason are known, that just a reversal reverses, that hashes are such and the day one of ours. The
# function stands in the migration that made it: the text of a constraint is read anew for every row that is written.
ENTRY_FITS = "entry_fits(sequence, kind, effective_on, reverses, reason, previous_hash, hash)"


class JournalEntry(Table, table=True):
    """One act in the book: when it is true, when we learned it, who did it, and its place in the chain."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        CheckConstraint(ENTRY_FITS, name="fits", info={PLAIN_WORDS: ("kind", "reason")}),
        # Entries recorded after the day they took effect, by the days on which they were true and not yet known.
        Index(
            "ix_journal_entry_late",
            text(f"daterange(effective_on, {RECORDED_ON})"),
            postgresql_using="gist",
            postgresql_where=text(f"effective_on < {RECORDED_ON}"),
        ),
        Index("ix_journal_entry_quantified", "sequence", postgresql_where=text("kind = 'QUANTIFY_NEED'")),
    )

    sequence: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    kind: str
    effective_on: date = Field(index=True)
    recorded_at: datetime = Field(sa_type=DateTime(timezone=True), index=True)
    actor: str
    idempotency_key: str | None = None
    document_id: int | None = refers_to("document.id", index=False)
    subject: str | None = Field(default=None, index=True, description='what the act was about: "pledge:SE1-2021-ES"')
    reverses: int | None = Field(default=None, foreign_key="journal_entry.sequence", sa_type=BigInteger, unique=True)
    reason: str | None = None
    note: str | None = None
    previous_hash: bytes = Field(sa_type=LargeBinary)
    hash: bytes = Field(sa_type=LargeBinary)


class Transfer(Table, table=True):
    """One movement: ``amount`` minor units of the accounts' unit; ``amount_usd`` cents, null where no rate is known."""

    __table_args__ = (
        CheckConstraint("amount > 0", name="amount_is_positive"),
        CheckConstraint("amount_usd >= 0", name="amount_usd_is_not_negative"),
        CheckConstraint("from_account <> to_account", name="accounts_differ"),
        Index(None, "from_account", "effective_on"),
        Index(None, "to_account", "effective_on"),
    )

    sequence: int = Field(primary_key=True, foreign_key="journal_entry.sequence", sa_type=BigInteger)
    position: int = Field(primary_key=True)
    from_account: int = Field(foreign_key="account.id", sa_type=BigInteger)
    to_account: int = Field(foreign_key="account.id", sa_type=BigInteger)
    amount: int = minor_units()
    amount_usd: int | None = minor_units()
    effective_on: date


class PostingRule(Table, table=True):
    """A movement that an act may make: the recipes of the book, held by the database as well."""

    __tablename__ = "posting_rule"

    kind: str = Field(primary_key=True)
    from_stage: str = Field(primary_key=True)
    to_stage: str = Field(primary_key=True)


class LedgerHead(Table, table=True):
    """The last entry of the book: one row, locked by whoever adds the next."""

    __tablename__ = "ledger_head"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(default=1, primary_key=True)
    sequence: int = Field(sa_type=BigInteger)
    hash: bytes = Field(sa_type=LargeBinary)
    recorded_at: datetime = Field(sa_type=DateTime(timezone=True))
