"""What can be read of the book: its entries, their transfers, and the head of the chain."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, case, func, select
from sqlalchemy import literal_column as sql_literal

from service.ledger.account import Account
from service.ledger.entry import JournalEntry, LedgerHead, Transfer
from service.reading.amounts import AMOUNTS
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Group, Json, Link, Row, Shape, Value
from service.reading.in_languages import label_of
from service.reading.json_text import literal_text
from service.reading.values import (
    amount,
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
        "kinds": one_of_enums("kind"),
        "effective": within_days("effective_on"),
        "subjects": one_of_texts("subject"),
        "actors": one_of_texts("actor"),
    },
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

LEDGER: Final = Group(
    "Ledger",
    {
        "entries": Link("JournalEntry", shape=Shape.CONNECTION),
        "entry": Link("JournalEntry", _numbered, Shape.ONE),
        "head": Link("LedgerHead", None, Shape.ONE),
    },
)

ENTITIES: Final[tuple[Entity, ...]] = (*AMOUNTS, ENTRY, TRANSFER, ACCOUNT, HEAD)

ROOT_FIELDS: Final[Mapping[str, Field]] = {"ledger": LEDGER}
