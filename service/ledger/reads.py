"""What can be read of the book: its entries, their transfers, and the head of the chain."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, FromClause, case, func, or_, select
from sqlalchemy import column as sql_column
from sqlalchemy import literal_column as sql_literal

from service.errors import BadInput
from service.ledger.account import Account
from service.ledger.book_then import BOOK_THEN
from service.ledger.entry import JournalEntry, LedgerHead, Transfer
from service.reading.amounts import AMOUNTS
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Filter, Group, Json, Link, Row, Shape, Value
from service.reading.filters import (
    amounts_of,
    by_codes,
    contains_text,
    of_those,
    recorded_within,
    within_amounts,
)
from service.reading.in_languages import label_of
from service.reading.json_text import literal_text
from service.reading.snapshot import recorded_by_sequence
from service.reading.sorts import by_columns
from service.reading.values import (
    amount,
    column,
    day,
    dollars,
    moment,
    node_id,
    number,
    one_of_enums,
    one_of_texts,
    text,
    to_many,
    to_one,
    within_days,
)

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
HEADS: Final = LedgerHead.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
_ENTRIES: Final = JournalEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

ENTRIES: Final = select(_ENTRIES, _ENTRIES.c.sequence.label("id")).subquery("journal_entry_by_id")
"""The entries, their sequence also under the name that every key has."""

WITH_UNIT: Final = (
    select(TRANSFERS, ACCOUNTS.c.unit)
    .join(ACCOUNTS, ACCOUNTS.c.id == TRANSFERS.c.from_account)
    .subquery("transfer_with_unit")
)
"""The transfers, with the unit that both their accounts have."""


def _hash(column: str) -> Value:
    """Read a hash as lower-case hex."""
    return Value(lambda row, asked, args: func.encode(row.c[column], literal_text("hex")), Json.QUOTED, never_null=True)


def _numbered(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    return other.c.sequence == asked.parameter(args["sequence"], BigInteger())


def _reversed(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep the entries that were reversed, or those that were not."""
    later = _ENTRIES.alias()
    found = select(later.c.sequence).where(later.c.reverses == row.c.sequence).correlate(row).exists()
    return found if given else ~found


def _touching(kept: Filter) -> Filter:
    """Keep the entries that move money from or to an account the filter keeps."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        transfer, account = TRANSFERS.alias(), ACCOUNTS.alias()
        either = or_(account.c.id == transfer.c.from_account, account.c.id == transfer.c.to_account)
        mine = transfer.c.sequence == row.c.sequence
        found = select(transfer.c.sequence).join_from(transfer, account, either)
        return found.where(mine, kept(account, asked, given)).correlate(row).exists()

    return condition


def _with_transfer(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep the entries of which one transfer lies between two amounts."""
    moved = WITH_UNIT.alias()
    compared = amounts_of(column("amount"), column("unit"), column("amount_usd"))
    within = within_amounts(compared)(moved, asked, given)
    return select(moved.c.sequence).where(moved.c.sequence == row.c.sequence, within).correlate(row).exists()


ENTRY: Final = Entity(
    "JournalEntry",
    ENTRIES,
    EVERYONE,
    {
        "id": node_id("JournalEntry"),
        "sequence": number("sequence", never_null=True),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "EntryKind"),
        "effectiveOn": day("effective_on", never_null=True),
        "recordedAt": moment("recorded_at", never_null=True),
        "actor": text("actor", never_null=True),
        "subject": text("subject"),
        "document": to_one("Document", "document_id"),
        "reverses": to_one("JournalEntry", "reverses", "sequence"),
        "reversedBy": Link(
            "JournalEntry", lambda row, other, asked, args: other.c.reverses == row.c.sequence, Shape.ONE
        ),
        "reason": text("reason"),
        "note": text("note"),
        "hash": _hash("hash"),
        "previousHash": _hash("previous_hash"),
        "transfers": to_many("Transfer", "sequence", "sequence"),
    },
    filters={
        "text": contains_text(lambda row: (row.c.subject, row.c.note)),
        "kinds": one_of_enums("kind"),
        "effective": within_days("effective_on"),
        "recordedOn": recorded_within,
        "subjects": one_of_texts("subject"),
        "actors": one_of_texts("actor"),
        "documents": by_codes("document_id", "Document"),
        "reasons": one_of_enums("reason"),
        "reversed": _reversed,
        "stages": _touching(one_of_enums("stage")),
        "units": _touching(one_of_texts("unit")),
        "needs": _touching(by_codes("need_id", "Need")),
        "projects": _touching(by_codes("project_id", "Project")),
        "pledges": _touching(of_those("line_id", "PledgeLine", by_codes("pledge_id", "Pledge"))),
        "amount": _with_transfer,
    },
    sorts={
        "SEQUENCE": by_columns("sequence"),
        "EFFECTIVE_ON": by_columns("effective_on"),
        "KIND": by_columns("kind"),
        "ACTOR": by_columns("actor"),
    },
    recorded=recorded_by_sequence,
    then=BOOK_THEN,
)

TRANSFER: Final = Entity(
    "Transfer",
    WITH_UNIT,
    EVERYONE,
    {
        "position": number("position", never_null=True),
        "from": to_one("Account", "from_account"),
        "to": to_one("Account", "to_account"),
        "unit": text("unit", never_null=True),
        "amount": amount("amount", "unit"),
        "amountUsd": dollars("amount_usd"),
    },
    order=lambda row: (row.c.position,),
    has_node=False,
)

ACCOUNT: Final = Entity(
    "Account",
    ACCOUNTS,
    EVERYONE,
    {
        "stage": text("stage", never_null=True),
        "unit": text("unit", never_null=True),
        "party": to_one("Party", "party_id"),
        "line": to_one("PledgeLine", "line_id"),
        "need": to_one("Need", "need_id"),
        "project": to_one("Project", "project_id"),
        "fund": to_one("Fund", "fund_id"),
    },
    has_node=False,
)


def _begun(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return when the last entry was recorded; null while there is none."""
    return case((row.c.sequence > sql_literal("0"), func.to_json(row.c.recorded_at)))


HEAD: Final = Entity(
    "LedgerHead",
    HEADS,
    EVERYONE,
    {"sequence": number("sequence", never_null=True), "hash": _hash("hash"), "recordedAt": Value(_begun, Json.RAW)},
    has_node=False,
)

MOST_VERIFIED: Final = 10_000
"""The entries that one question has checked at most: about a second of the database's time."""


def number_of_entry(given: Any, field: str = "from") -> int:
    """Return the number of an entry.

    Raises:
        BadInput: SEQUENCE_NEGATIVE.
    """
    if given < 0:
        sentence = "The entries of the book are counted from 1, and 0 is before the first; {asked} was asked."
        raise BadInput("SEQUENCE_NEGATIVE", sentence, field=(field,), asked=str(given))
    return int(given)


def _not_before(given: Any) -> int:
    """Return the last entry of a stretch; given with its first, none where it begins with the first of all.

    Raises:
        BadInput: SEQUENCE_NEGATIVE, STRETCH_REVERSED.
    """
    first, last = given
    number_of_entry(last, "to")
    if first is not None and first > last:
        sentence = "A stretch of the book goes from an entry to the same or a later one, not from {first} to {last}."
        raise BadInput("STRETCH_REVERSED", sentence, field=("to",), first=str(first), last=str(last))
    return int(last)


def _verified(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the one row of what a check of the chain found."""
    first, last = args.get("from"), args.get("to")
    start = asked.parameter(1 if first is None else first, BigInteger(), number_of_entry)
    end = sql_literal("NULL::bigint") if last is None else asked.parameter((first, last), BigInteger(), _not_before)
    names = ("low", "high", "checked", "first_broken")
    found = func.verify_stretch(func.greatest(start, sql_literal("1")), end, sql_literal(str(MOST_VERIFIED)))
    rows = found.table_valued(*(sql_column(name, BigInteger) for name in names)).render_derived()
    return select(*(rows.c[name] for name in names)).subquery()


VERIFICATION: Final = Entity(
    "LedgerVerification",
    None,
    EVERYONE,
    {
        "ok": Value(lambda row, asked, args: row.c.first_broken.is_(None), Json.BARE, never_null=True),
        "firstBroken": number("first_broken"),
        "checked": number("checked", never_null=True),
        "from": number("low", never_null=True),
        "to": number("high", never_null=True),
    },
    has_node=False,
)

LEDGER: Final = Group(
    "Ledger",
    {
        "verify": Link("LedgerVerification", None, Shape.ONE, _verified),
        "entries": Link("JournalEntry", shape=Shape.CONNECTION),
        "entry": Link("JournalEntry", _numbered, Shape.ONE),
        "head": Link("LedgerHead", None, Shape.ONE),
    },
)

ENTITIES: Final[tuple[Entity, ...]] = (*AMOUNTS, ENTRY, TRANSFER, ACCOUNT, HEAD, VERIFICATION)

ROOT_FIELDS: Final[Mapping[str, Field]] = {"ledger": LEDGER}
