"""The money of a fund that may pay for a project: looked up, as much of it locked as is needed, each earmark asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from sqlmodel import col, select

from service.giving.earmark import Target, admits, tightness
from service.giving.earmark_sql import tightness_sql
from service.giving.pledge import PledgeLine, earmark_of
from service.ledger.account import Stage
from service.ledger.post import Holding, Move, lock_accounts
from service.ledger.there import there_since
from service.matching.target import target_of
from service.planning.need import Need
from service.spending.project import Project
from service.spending.which_money import Purse, which_money
from service.writing.finding import key_of
from service.writing.work import Work

TIGHTNESS: Final = tightness_sql("l")
# Only accounts that hold something are looked at, however much a fund has received and paid before.
# Lines by whom pays first, as ``tightness`` and ``which_money`` have it, with what each could give at most.
# The pledge's modality stays with the line: a loan to the Fund pays like a grant, and is told apart in every figure.
CANDIDATES: Final = f"""
    WITH holding AS (
        SELECT a.line_id, coalesce(sum(a.balance) FILTER (WHERE a.need_id IS NULL), 0) AS free,
               coalesce(sum(a.balance) FILTER (WHERE a.need_id IS NOT NULL), 0) AS placed
          FROM (SELECT free.account_id FROM fund_money AS free
                 WHERE free.fund_id = :fund AND free.unit = :unit AND free.need_id IS NULL
                 UNION ALL
                SELECT placed.account_id FROM fund_money AS placed
                 WHERE placed.fund_id = :fund AND placed.unit = :unit
                   AND placed.need_id = ANY (cast(:needs AS bigint[]))) AS k
          JOIN account AS a ON a.id = k.account_id
          JOIN pledge_line AS l ON l.id = a.line_id AND l.channel = 'FUND' AND l.fund_id = :fund
          JOIN pledge AS p ON p.id = l.pledge_id AND p.illustrative = :illustrative
         WHERE a.balance > 0
           AND (cardinality(cast(:named AS bigint[])) = 0 OR l.id = ANY (cast(:named AS bigint[])))
         GROUP BY a.line_id),
    arrived AS (
        SELECT h.line_id, min(t.effective_on) AS on_day, min(t.sequence) AS sequence
          FROM holding AS h
          JOIN account AS a ON a.line_id = h.line_id AND a.stage = 'RECEIVED' AND a.unit = :unit
          JOIN transfer AS t ON t.to_account = a.id
         GROUP BY h.line_id),
    restricting AS (
        SELECT l.id, {TIGHTNESS[0]} AS tightness, {TIGHTNESS[1]} AS sets
          FROM pledge_line AS l WHERE l.id IN (SELECT line_id FROM holding))
    SELECT h.line_id, h.free, h.placed, n.on_day, n.sequence
      FROM holding AS h JOIN arrived AS n ON n.line_id = h.line_id JOIN restricting AS r ON r.id = h.line_id
     ORDER BY r.tightness DESC, r.sets DESC, n.on_day, n.sequence,
              h.line_id
"""  # noqa: S608  columns of ours
LINES_AT_A_TIME: Final = 64
"""Earmarks are asked of so many lines at once, until there is enough."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be paid for.

    Attributes:
        amount_minor: how much, in minor units of ``unit``.
        needs: the needs the project serves, with their shares.
        named: keys of the only lines that may pay; any line of the fund where none is named.
        day: on which it is reserved.
    """

    project: Project
    amount_minor: int
    unit: str
    needs: Sequence[tuple[Need, Decimal]]
    named: Sequence[int]
    day: date


async def reserve(work: Work, asked: Asked) -> tuple[list[Move], int]:
    """Return the transfers that reserve an amount, and how much of it no money was found for, the accounts locked.

    Only the lines that are to pay are locked, and the project after them. Where others have taken of them meanwhile,
    the locks are given back and taken anew on more lines at once: to take the next line's after would be out of order.
    """
    wanted = asked.amount_minor + asked.amount_minor // 10
    while True:
        lines, receipts, all_of_them = await _enough(work, asked, wanted)
        await work.session.execute_text("SAVEPOINT before_locks")
        keys = sorted(key_of(line) for line in lines)
        locked = await lock_accounts(work, lines=keys, projects=[key_of(asked.project)])
        held = [one for one in locked if _pays(one, asked.unit)]
        by_then = await there_since(work, held, asked.day)
        moves, missing = _choose(asked, lines, receipts, by_then)
        if missing and all_of_them:  # of today's money: the day is refused after posting, or there is too little
            moves, missing = _choose(asked, lines, receipts, held)
        if not missing or all_of_them:
            await work.session.execute_text("RELEASE SAVEPOINT before_locks")
            return moves, missing
        # Released too: the book takes an entry of the transaction itself only, and of none within it.
        await work.session.execute_text("ROLLBACK TO SAVEPOINT before_locks")
        await work.session.execute_text("RELEASE SAVEPOINT before_locks")
        wanted *= 2


async def _enough(
    work: Work, asked: Asked, wanted_minor: int
) -> tuple[list[PledgeLine], dict[int, tuple[date, int]], bool]:
    """Return the first lines that could pay so much, their first receipts, and whether these are all there are."""
    values = {
        "fund": asked.project.fund_id,
        "unit": asked.unit,
        "needs": [key_of(need) for need, _ in asked.needs],
        "named": list(asked.named),
        "illustrative": asked.project.illustrative,
    }
    candidates = (await work.session.execute_text(CANDIDATES, values)).all()
    receipts = {row.line_id: (row.on_day, row.sequence) for row in candidates}
    found: list[PledgeLine] = []
    for start in range(0, len(candidates), LINES_AT_A_TIME):
        some = candidates[start : start + LINES_AT_A_TIME]
        known = select(PledgeLine).where(col(PledgeLine.id).in_([row.line_id for row in some]))
        lines = {key_of(line): line for line in await work.session.exec(known)}
        for row in some:
            line = lines[row.line_id]
            payable = _payable(line, asked, int(row.free), int(row.placed))
            if not payable:
                continue
            found.append(line)
            wanted_minor -= payable
            if wanted_minor <= 0:
                return found, receipts, False
    return found, receipts, True


def _choose(
    asked: Asked, lines: Sequence[PledgeLine], receipts: Mapping[int, tuple[date, int]], holdings: Iterable[Holding]
) -> tuple[list[Move], int]:
    """Return the transfers that reserve the amount of what the lines hold, and how much of it is missing."""
    held: dict[int | None, list[Holding]] = {}
    for one in holdings:
        held.setdefault(one.place.line, []).append(one)
    purses = [_purse(line, asked, held.get(key_of(line), ()), receipts[key_of(line)]) for line in lines]
    shares = {key_of(need): share for need, share in asked.needs}
    return which_money(asked.amount_minor, asked.unit, key_of(asked.project), purses, shares)


def _pays(one: Holding, unit: str) -> bool:
    """Whether an account holds received money of a line, in the unit that is asked for."""
    return one.place.stage is Stage.RECEIVED and one.place.line is not None and one.unit == unit and one.balance > 0


def _admitted(line: PledgeLine, asked: Asked) -> frozenset[int]:
    earmark = earmark_of(line)
    return frozenset(key_of(need) for need, _ in asked.needs if admits(earmark, target_of(need, [asked.project.code])))


def _admits_rest(line: PledgeLine, asked: Asked) -> bool:
    project = asked.project
    rest = Target(
        state=project.state_code,
        projects=frozenset({project.code}),
        earliest=project.period_earliest,
        latest=project.period_latest,
    )
    return admits(earmark_of(line), rest)


def _payable(line: PledgeLine, asked: Asked, free: int, placed: int) -> int:
    """Return what a line could pay, in minor units: what is free where its earmark admits any part of the project."""
    admitted = _admitted(line, asked)
    serves_rest = sum(share for _, share in asked.needs) < 1 and _admits_rest(line, asked)
    return (placed if admitted else 0) + (free if admitted or serves_rest else 0)


def _purse(line: PledgeLine, asked: Asked, held: Sequence[Holding], first_receipt: tuple[date, int]) -> Purse:
    """Return one line's money as far as its earmark lets it pay for the project."""
    admitted = _admitted(line, asked)
    placed: Mapping[int, int] = {one.place.need: one.balance for one in held if one.place.need in admitted}
    return Purse(
        line=key_of(line),
        tightness=tightness(earmark_of(line)),
        first_receipt=first_receipt,
        placed=placed,
        free=sum(one.balance for one in held if one.place.need is None),
        admitted=admitted,
        admits_rest=_admits_rest(line, asked),
    )
