"""The one place that posts: an entry is its transfers, written by the database in one call.

The database locks the accounts in the order of their ids and the head last, keeps the balances, carries the value in
US dollars with the money, checks the movement against the posting rules, numbers and chains the entry.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, Final

import orjson
from sqlalchemy.exc import DBAPIError

from service.database.rows import Row
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.vague_date import VagueDate
from service.writing.refused_by_database import has_moved_on, refusal_of
from service.writing.work import Closing, MovedOn, Work


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


@dataclass(frozen=True, slots=True)
class Along:
    """What goes along with an entry, in the statement that posts it: locked accounts wait for no message more.

    Attributes:
        name: of this part of the statement; what ``shown`` gives is found under it.
        sql: what is run once the entry is posted, whose sequence is `ENTRY`.
        values: its own, by names that are not those of `POST`.
        shown: the column of its one row that is told.
        is_check: whether it makes sure of what was looked at without locking: what is then refused is looked at again.
    """

    name: str
    sql: str
    values: Mapping[str, Any]
    shown: str | None = None
    is_check: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """What the act answers, known before it posts but for the entry; its line and its key are then kept along with it.

    Attributes:
        table: of the row the act is about.
        id: its key, or the name of the part that goes along and shows it.
        code: its code.
    """

    table: str
    id: int | str
    code: str | None = None


ENTRY: Final = "(SELECT posted.sequence FROM posted)"
POST: Final = (
    "SELECT post_entry(:kind, :effective_on, :actor, cast(:transfers AS jsonb), :key, :document, :subject, :note)"
    " AS sequence"
)
LINE: Final = f"""
    INSERT INTO audit_trail (actor, role, act, outcome, idempotency_key, entry_sequence, request_id, detail)
    VALUES (:actor, :closing_role, :closing_act, 'DONE', :key, {ENTRY}, :closing_request,
            cast(:closing_detail AS jsonb))
"""  # noqa: S608  texts of ours
KEY: Final = """
    INSERT INTO idempotency_key (actor, act, key, fingerprint, outcome)
    VALUES (:actor, :closing_act, :key, :closing_fingerprint,
            jsonb_build_object('table', cast(:answer_table AS text), 'id', {id}, 'code', cast(:answer_code AS text),
                               'entry', {entry}))
"""
HELD: Final = (
    *("id", "stage", "unit", "party_id", "line_id", "fund_id", "need_id", "project_id"),
    *("balance", "balance_usd", "unvalued"),
)
"""The columns of an account that a holding is made of."""
LOCK: Final = f"SELECT {', '.join(HELD)} FROM lock_accounts(:lines, :needs, :projects)"  # noqa: S608  names of columns

MIXED: Final = "MIXED_VALUATION"
AMOUNTS: Final[Mapping[EntryKind, tuple[str, ...]]] = {
    EntryKind.QUANTIFY_NEED: ("requirementUsd",),
    EntryKind.REVISE_NEED: ("requirementUsd",),
    EntryKind.RECORD_PLEDGE: ("lines",),
    EntryKind.APPROVE_DISBURSEMENT: ("disbursement",),
    EntryKind.VOID_DISBURSEMENT: ("disbursement",),
}
"""Where the input of an act says how much moves, where that is not its amount: from there comes what may not mix."""
OF_A_MATCHING: Final = "matching:"
"""How the subject of what ``apply_matching`` posts begins; its kind is that of every placing."""


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
    answers: Answers | None = None,
) -> int:
    """Write one entry and return its sequence; as ``post_with``.

    Raises:
        Refusal: by the frame, from what the database says: INSUFFICIENT_BALANCE, AMOUNT_NOT_POSITIVE,
            EFFECTIVE_IN_FUTURE, NO_SUCH_MOVEMENT, MIXED_VALUATION ...
    """
    row = await post_with(
        work, kind, effective_on, moves, (), subject=subject, document_id=document_id, note=note, answers=answers
    )
    return int(row.sequence)


async def post_with(  # noqa: PLR0913  what an entry is made of; all but the transfers and their day is named
    work: Work,
    kind: EntryKind,
    effective_on: date,
    moves: Sequence[Move],
    along: Sequence[Along],
    *,
    subject: str,
    document_id: int | None = None,
    note: str | None = None,
    answers: Answers | None = None,
) -> Row:
    """Write one entry, and what goes along with it; return its ``sequence``, and what each part shows under its name.

    Whoever says what the act answers posts nothing more, and tells the trail nothing more after it.

    Raises:
        Refusal: as ``post``.
        MovedOn: with a check along, where that fails or anything is refused: locks first, and then it is told why.
    """
    values = {
        "kind": kind.value,
        "effective_on": effective_on,
        "actor": work.actor.name,
        "transfers": orjson.dumps([move.as_json() for move in moves]).decode(),
        "key": work.key,
        "document": document_id,
        "subject": subject,
        "note": note,
    }
    if answers is not None and work.closing is not None:
        along = [*along, *_closing(work, work.closing, answers)]
        work.closed = True
    for part in along:
        values.update(part.values)
    statement = _with(tuple((part.name, part.sql, part.shown) for part in along))
    try:
        entry = (await work.session.execute_text(statement, values)).one()
    except DBAPIError as error:
        refusal = refusal_of(error)
        if any(part.is_check for part in along) and (has_moved_on(error) or refusal is not None):
            raise MovedOn from error
        if refusal is not None and refusal.code == MIXED:
            of_a_matching = kind is EntryKind.ALLOCATE_PLEDGE and subject.startswith(OF_A_MATCHING)
            refusal.field = ("placements",) if of_a_matching else AMOUNTS.get(kind, ("amount",))
            raise refusal from error
        raise
    work.posted(entry.sequence, entry.transaction)
    return entry


def _closing(work: Work, closing: Closing, answers: Answers) -> list[Along]:
    """Return what keeps the line of the act, and its key with the answer."""
    line = {"closing_role": work.actor.role.value, "closing_act": closing.act, "closing_request": closing.request_id}
    line["closing_detail"] = orjson.dumps(work.detail).decode() if work.detail else None
    kept = [Along("line", LINE, line)]
    if closing.fingerprint is not None:
        given: dict[str, object] = {
            "closing_fingerprint": closing.fingerprint,
            "answer_table": answers.table,
            "answer_code": answers.code,
        }
        shown = f"(SELECT {answers.id}.id FROM {answers.id})"  # noqa: S608  a name of ours
        if isinstance(answers.id, int):
            shown, given = "cast(:answer_id AS bigint)", {**given, "answer_id": answers.id}
        kept.append(Along("answered", KEY.format(id=shown, entry=ENTRY), given))
    return kept


@cache
def _with(parts: tuple[tuple[str, str, str | None], ...]) -> str:
    """Return the statement that posts, with so many parts along."""
    if not parts:
        return f"{POST}, pg_current_xact_id()::text AS transaction"
    posted = [f"posted AS MATERIALIZED ({POST})", *(f"{name} AS ({sql})" for name, sql, _ in parts)]
    shown = [f"(SELECT {name}.{column} FROM {name}) AS {name}" for name, _, column in parts if column]  # noqa: S608  names of ours
    listed = ", ".join(["posted.sequence", "pg_current_xact_id()::text AS transaction", *shown])
    return f"WITH {', '.join(posted)} SELECT {listed} FROM posted"  # noqa: S608  texts of ours


async def lock_accounts(
    work: Work, *, lines: Sequence[int] = (), needs: Sequence[int] = (), projects: Sequence[int] = ()
) -> list[Holding]:
    """Lock every account of these lines, needs and projects until the act ends, and return what they hold, by id."""
    work.session.ask_anew()
    rows = await work.session.execute_text(
        LOCK, {"lines": list(lines), "needs": list(needs), "projects": list(projects)}
    )
    return [holding_of(row) for row in rows]


def holding_of(row: Row) -> Holding:
    """Return what an account holds, of a row with `HELD`."""
    return Holding(
        account_id=row.id,
        place=Place(Stage(row.stage), row.party_id, row.line_id, row.fund_id, row.need_id, row.project_id),
        unit=row.unit,
        balance=row.balance,
        balance_usd=row.balance_usd,
        unvalued=row.unvalued,
    )
