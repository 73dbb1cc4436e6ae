"""The one place that posts: an entry is its transfers, written by the database in one call.

The database locks the accounts in the order of their ids and the head last, keeps the balances, carries the value in
US dollars with the money, checks the movement against the posting rules, numbers and chains the entry.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Final

import orjson

from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.vague_date import VagueDate
from service.writing.work import Work


class Value(Enum):
    """Where a transfer's value in US dollars comes from when no figure is given."""

    CARRIED = "carried"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """The key of an account, less its unit: how far the money has come, whose it is, what it is for."""

    stage: Stage
    party: int | None = None
    line: int | None = None
    fund: int | None = None
    need: int | None = None
    project: int | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the form the database reads."""
        shown: dict[str, Any] = {"stage": self.stage.value}
        for name in ("party", "line", "fund", "need", "project"):
            key = getattr(self, name)
            if key is not None:
                shown[name] = key
        return shown


@dataclass(frozen=True, slots=True)
class Move:
    """One transfer to be.

    Attributes:
        amount_minor: more than 0, in minor units of ``unit``.
        usd_minor: the value in cents; CARRIED takes the source's own, UNKNOWN says that no rate is known. Money that
            comes from a boundary (PLAN, DONOR, INTEREST, FX) must say; US dollars are always their own value.
    """

    amount_minor: int
    unit: str
    source: Place
    target: Place
    usd_minor: int | Value = Value.CARRIED

    def as_json(self) -> dict[str, Any]:
        """Return the form the database reads; amounts as text, for JSON numbers are not exact everywhere."""
        shown: dict[str, Any] = {
            "amount": str(self.amount_minor),
            "unit": self.unit,
            "from": self.source.as_json(),
            "to": self.target.as_json(),
        }
        if self.usd_minor is Value.UNKNOWN:
            shown["usd"] = None
        elif isinstance(self.usd_minor, int):
            shown["usd"] = str(self.usd_minor)
        return shown


@dataclass(frozen=True, slots=True)
class Holding:
    """What a locked account holds: minor units of its unit, and cents of its value where known."""

    account_id: int
    place: Place = field(hash=False)
    unit: str
    balance: int
    balance_usd: int
    unvalued: int


POST: Final = (
    "SELECT post_entry(:kind, :effective_on, :actor, cast(:transfers AS jsonb), :key, :document, :subject, :note)"
    " AS sequence, pg_current_xact_id()::text AS transaction"
)
LOCK: Final = (
    "SELECT id, stage, unit, party_id, line_id, fund_id, need_id, project_id, balance, balance_usd, unvalued"
    " FROM lock_accounts(:lines, :needs, :projects)"
)


def effective_day(given: VagueDate | None) -> date:
    """Return the day an act takes effect: the first on which it has surely happened, and today where that is unknown.

    So nobody is shown money before it surely was there. No date means today, and days to come count as today: the book
    holds what has happened.
    """
    today = datetime.now(tz=UTC).date()
    return today if given is None else min(given.certain_from or today, today)


async def post(
    work: Work,
    kind: EntryKind,
    effective_on: date,
    moves: Sequence[Move],
    *,
    subject: str,
    document_id: int | None = None,
    note: str | None = None,
) -> int:
    """Write one entry and return its sequence.

    Raises:
        Refusal: by the frame, from what the database says: INSUFFICIENT_BALANCE, AMOUNT_NOT_POSITIVE,
            EFFECTIVE_IN_FUTURE, NO_SUCH_MOVEMENT, MIXED_VALUATION ...
    """
    answer = await work.session.execute_text(
        POST,
        {
            "kind": kind.value,
            "effective_on": effective_on,
            "actor": work.actor.name,
            "transfers": orjson.dumps([move.as_json() for move in moves]).decode(),
            "key": work.key,
            "document": document_id,
            "subject": subject,
            "note": note,
        },
    )
    entry = answer.one()
    work.posted(entry.sequence, entry.transaction)
    return int(entry.sequence)


async def lock_accounts(
    work: Work, *, lines: Sequence[int] = (), needs: Sequence[int] = (), projects: Sequence[int] = ()
) -> list[Holding]:
    """Lock every account of these lines, needs and projects until the act ends, and return what they hold, by id."""
    rows = await work.session.execute_text(
        LOCK, {"lines": list(lines), "needs": list(needs), "projects": list(projects)}
    )
    return [
        Holding(
            account_id=row.id,
            place=Place(Stage(row.stage), row.party_id, row.line_id, row.fund_id, row.need_id, row.project_id),
            unit=row.unit,
            balance=row.balance,
            balance_usd=row.balance_usd,
            unvalued=row.unvalued,
        )
        for row in rows
    ]
