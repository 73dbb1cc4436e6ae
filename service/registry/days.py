"""The day an act takes effect: not in the future, not before what it is about, and not before the money was there."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Final

from service.errors import BadInput, RuleBroken
from service.ledger.account import Stage
from service.vague_date import VagueDate
from service.writing.work import Work

# What the accounts an entry takes from held at the end of each day, from their first transfer on.
OVERDRAWN: Final = """
    SELECT running.day, running.balance
      FROM (SELECT moved.effective_on AS day,
                   sum(moved.amount) OVER (PARTITION BY a.id ORDER BY moved.effective_on) AS balance
              FROM account AS a
             CROSS JOIN LATERAL (
                   SELECT t.effective_on, t.amount FROM transfer AS t WHERE t.to_account = a.id
                    UNION ALL
                   SELECT t.effective_on, -t.amount FROM transfer AS t WHERE t.from_account = a.id) AS moved
             WHERE a.id IN (SELECT taken.from_account FROM transfer AS taken WHERE taken.sequence = :entry)
           ) AS running
     WHERE running.balance < 0 AND running.day >= :effective_on
     ORDER BY running.day LIMIT 1
"""

# What a line had at some stages together at the end of each day, on whichever needs: where it is placed may be said
# later. What was reversed counts as if it had never been: a mistake is recorded anew with its true day. A day on which
# something else has taken more than was promised by then, which may be, is not held against this entry.
MORE_THAN_PROMISED: Final = """
    SELECT running.day
      FROM (SELECT moved.day, sum(moved.amount) OVER days AS balance,
                   coalesce(sum(moved.amount) FILTER (WHERE moved.sequence <> :entry) OVER days, 0) AS balance_without
              FROM (SELECT t.effective_on AS day, a.unit, t.sequence, t.amount
                      FROM account AS a JOIN transfer AS t ON t.to_account = a.id
                     WHERE a.line_id = :line AND a.stage = ANY (cast(:stages AS text[]))
                     UNION ALL
                    SELECT t.effective_on, a.unit, t.sequence, -t.amount
                      FROM account AS a JOIN transfer AS t ON t.from_account = a.id
                     WHERE a.line_id = :line AND a.stage = ANY (cast(:stages AS text[]))) AS moved
             WHERE NOT EXISTS (SELECT FROM journal_entry AS later WHERE later.reverses = moved.sequence)
               AND NOT EXISTS (SELECT FROM journal_entry AS reversal
                                WHERE reversal.sequence = moved.sequence AND reversal.reverses IS NOT NULL)
            WINDOW days AS (PARTITION BY moved.unit ORDER BY moved.day)
           ) AS running
     WHERE running.balance < 0 AND running.balance_without >= 0 AND running.day >= :effective_on
     ORDER BY running.day LIMIT 1
"""


def happened(text: str | None, field: tuple[str, ...]) -> VagueDate | None:
    """Read an optional EDTF date of something that has happened.

    Raises:
        BadInput: as ``happened_on``.
    """
    return None if text is None else happened_on(text, field)


def happened_on(text: str, field: tuple[str, ...]) -> VagueDate:
    """Read the EDTF date of something that has happened; one that is not sure to lie in the future passes.

    Raises:
        BadInput: DATE_IN_FUTURE when it surely lies in the future; DATE_NOT_EDTF, DATE_IMPOSSIBLE,
            DATE_INTERVAL_REVERSED.
    """
    day = VagueDate.parse(text, field=field)
    if day.earliest is not None and day.earliest > datetime.now(tz=UTC).date():
        raise BadInput("DATE_IN_FUTURE", "What has happened, happened today or earlier.", field=field)
    return day


async def refuse_before_arrival(work: Work, entry: int, effective_on: date, code: str, field: tuple[str, ...]) -> None:
    """Refuse an entry dated back to when the money it takes was not there yet; to be asked after posting.

    Balances of today are kept by the database. Only an entry of an earlier day can leave less than nothing on a day
    gone by, so nothing is looked at for one of today.

    Raises:
        RuleBroken: the code.
    """
    if effective_on >= datetime.now(tz=UTC).date():
        return
    values = {"entry": entry, "effective_on": effective_on}
    overdrawn = (await work.session.execute_text(OVERDRAWN, values)).first()
    if overdrawn is not None:
        sentence = "On {day} the money was not there yet: give a later day."
        raise RuleBroken(code, sentence, field=field, day=overdrawn.day.isoformat())


async def refuse_before_promise(
    work: Work, line: int, effective_on: date, *, stages: Sequence[Stage], code: str, field: tuple[str, ...]
) -> None:
    """Refuse money of a line that is dated back to when it was not promised yet; to be asked after posting.

    Args:
        work: under way.
        line: key of the pledge line.
        effective_on: the day of what was posted.
        stages: where the money was promised, together.
        code: of the refusal.
        field: it names.

    Raises:
        RuleBroken: the code.
    """
    if effective_on >= datetime.now(tz=UTC).date():
        return
    values = {
        "line": line,
        "effective_on": effective_on,
        "stages": [str(stage) for stage in stages],
        "entry": work.entries[-1],
    }
    if (early := (await work.session.execute_text(MORE_THAN_PROMISED, values)).first()) is not None:
        sentence = "On {day} that much was not promised yet: give a later day."
        raise RuleBroken(code, sentence, field=field, day=early.day.isoformat())


def refuse_before(effective_on: date, earliest: date | None, code: str, field: tuple[str, ...]) -> None:
    """Refuse a day that surely lies before what the act is about.

    Args:
        effective_on: the day.
        earliest: the first day on which that may have been; none where nobody knows.
        code: of the refusal.
        field: it names.

    Raises:
        RuleBroken: the code.
    """
    if earliest is not None and effective_on < earliest:
        sentence = "What this is about is of {day}: give that day or a later one."
        raise RuleBroken(code, sentence, field=field, day=earliest.isoformat())
