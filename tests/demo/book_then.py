"""The book of the illustrative data at a moment, added up a second time from its transfers, in plain Python."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from service.database.engine import Database
from tests.given.acting import rows

ARRIVED = ("RECEIVED", "OBLIGATED", "DISBURSED", "SPENT", "FEE")
PLACED = ("PLEDGED", "COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT")
HELD = (*PLACED, "FEE", "WITHDRAWN", "RETURNED")


@dataclass
class Account:
    """One account, with what it held then; None of cents where a part has no value."""

    stage: str
    unit: str
    line: int | None
    fund: int | None
    need: int | None
    project: int | None
    minor: int = 0
    cents: int = 0
    unvalued: int = 0


@dataclass
class BookThen:
    """What counted at a moment.

    Attributes:
        accounts: those that had moved.
        entries: kind of every entry that counted, by sequence.
        undone: entries that had been reversed.
        moves: transfers that counted: sequence, from, to, minor units.
    """

    day: date
    sequence: int
    accounts: dict[int, Account] = field(default_factory=dict)
    entries: dict[int, str] = field(default_factory=dict)
    undone: set[int] = field(default_factory=set)
    moves: list[tuple[int, int, int, int]] = field(default_factory=list)

    def at(self, stages: Collection[str], *, lines: Collection[int] | None = None, **keys: int | None) -> list[Account]:
        """Return the accounts of some stages, and of some lines, a need or a project."""
        return [
            one
            for one in self.accounts.values()
            if one.stage in stages
            and (lines is None or one.line in lines)
            and all(getattr(one, name) == key for name, key in keys.items())
        ]

    def stands(self, entry: int | None) -> bool:
        """Whether an entry counted and had not been reversed."""
        return entry in self.entries and entry not in self.undone


async def book_then(database: Database, day: date, sequence: int) -> BookThen:
    """Add up every transfer that had taken effect by a day, up to an entry."""
    book = BookThen(day, sequence)
    known = {
        key: Account(*of)
        for key, *of in await rows(
            database, "SELECT id, stage, unit, line_id, fund_id, need_id, project_id FROM account ORDER BY id"
        )
    }
    entries = await rows(database, "SELECT sequence, kind, effective_on, reverses FROM journal_entry")
    for number, kind, effective, reverses in entries:
        if number <= sequence and effective <= day:
            book.entries[number] = kind
            book.undone |= {reverses} - {None}
    transfers = (
        "SELECT sequence, from_account, to_account, amount, amount_usd FROM transfer ORDER BY sequence, position"
    )
    for number, source, target, minor, cents in await rows(database, transfers):
        if number not in book.entries:
            continue
        book.moves.append((number, source, target, minor))
        for key, sign in ((source, -1), (target, 1)):
            account = book.accounts.setdefault(key, known[key])
            account.minor += sign * minor
            account.cents += sign * (cents or 0)
            account.unvalued += sign * minor if cents is None else 0
    return book


@dataclass
class Promise:
    """What a line promised then, and where it stood, in its unit."""

    unit: str
    promised: int
    cents: int | None
    stages: dict[str, int]


def promise_of(book: BookThen, line: dict[str, Any], revisions: Iterable[tuple[int, int]]) -> Promise | None:
    """Return the standing of a line; None where nothing of it was in the book.

    Args:
        book: the book then.
        line: its row.
        revisions: the entries that revised it, with the amount after.
    """
    own = [one for one in book.accounts.values() if one.line == line["id"] and one.unit == line["unit"]]
    if not own:
        return None
    stated = [after for entry, after in sorted(revisions) if book.stands(entry)]
    whole = sum(one.minor for one in own)
    announced = stated[-1] if stated else line["stated_minor"]
    promised = whole if announced is None else min(whole, announced)
    cents = sum(one.cents for one in own)
    worth: int | None = cents
    if line["unit"] == "USD":
        worth = promised
    elif any(one.unvalued for one in own):
        worth = None
    elif whole != promised:
        worth = int((Decimal(cents) * promised / whole).to_integral_value("ROUND_HALF_EVEN"))
    stages: dict[str, int] = defaultdict(int)
    for one in own:
        stages["RECEIVED" if one.stage in (*ARRIVED, "FX") else one.stage] += one.minor
    return Promise(line["unit"], promised, worth, stages)


def by_unit(accounts: Iterable[Account]) -> dict[str, int]:
    """Return what accounts hold, by unit."""
    found: dict[str, int] = defaultdict(int)
    for one in accounts:
        found[one.unit] += one.minor
    return dict(found)


def worth_of(accounts: list[Account]) -> int | None:
    """Return the cents that accounts hold; None where there are none, or a part has no value."""
    return sum(one.cents for one in accounts) if accounts and not any(one.unvalued for one in accounts) else None


def status_of(found: list[Promise]) -> str:
    """Return how far a pledge had come whose lines are known and of one unit."""
    total = {name: sum(one.stages.get(name, 0) for one in found) for name in (*HELD, "FX")}
    promised, received, committed = sum(one.promised for one in found), total["RECEIVED"], total["COMMITTED"]
    if received > promised:
        return "OVER_FULFILLED"
    if received > 0:
        return "FULFILLED" if received == promised else "PARTLY_RECEIVED"
    if found and total["PLEDGED"] + committed == 0:
        return "WITHDRAWN" if total["WITHDRAWN"] > 0 else "RETURNED" if total["RETURNED"] > 0 else "REVERSED"
    if committed > 0:
        return "PARTLY_COMMITTED" if total["PLEDGED"] else "COMMITTED"
    return "ANNOUNCED"


def written(sums: dict[str, int]) -> dict[str, str]:
    """Return sums as the API writes them."""
    return {unit: shown(minor, unit) for unit, minor in sums.items()}


def shown(minor: int, unit: str = "USD") -> str:
    """Return minor units as the API writes them; of what cannot be divided there are no smaller ones."""
    return str(minor) if unit in {"workshop", "expert-mission"} else str(Decimal(minor).scaleb(-2))
