"""The one frame around every act: one transaction, once per key, audited, retried when the database asks for it.

    hold the key -> may they? -> the act (load under lock, refuse, post, keep)
    -> read what the caller wants to be shown -> audit row, the key with the answer, commit

An act may look without locking where posting tells whether it still is so; where not, it is done again with locks.
An act never commits. A refusal rolls everything back and leaves only its audit row, and so does a fault. A dry run is
the same code in a transaction that is rolled back at the end, so what it answers the real act then answers.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any, Final

import structlog
from sqlalchemy.exc import DBAPIError

from service.database.engine import Database
from service.database.position import Position
from service.database.unusable import CommitUnanswered, OutcomeUnknown
from service.database.write_session import WriteSession
from service.errors import Refusal
from service.writing.actor import Actor
from service.writing.audit import Answer, AuditOutcome, Line, Trace, keep_done, keep_line
from service.writing.fingerprint import Command, fingerprint_of
from service.writing.idempotency import earlier_answer, holding
from service.writing.lost_commit import follow, look_for
from service.writing.refused_by_database import is_passing, refusal_of
from service.writing.sayable import check_sayable, shown_key
from service.writing.work import Closing, MovedOn, Recorded, Work

MOST_TRIES: Final = 8
FIRST_PAUSE_SECONDS: Final = 0.01
POSTED: Final = """
    SELECT FROM journal_entry AS entry
     WHERE entry.sequence = $1 AND entry.xmin = $2::text::xid8::xid AND entry.actor = $3
       AND EXISTS (SELECT FROM audit_trail AS line
                    WHERE line.xmin = entry.xmin AND line.actor = $3 AND line.act = $4
                      AND line.idempotency_key IS NOT DISTINCT FROM $5 AND line.request_id IS NOT DISTINCT FROM $6)
"""
"""Sequences and numbers of transactions that were lost are given out again, so all of it has to fit."""

log = structlog.get_logger()


Act = Callable[[Work, Any], Awaitable[Recorded]]
Guard = Callable[[Work, Any], Awaitable[None]]
"""Refuses with NotAllowed what the actor may not do with this command."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the frame answers.

    Attributes:
        recorded: what the act answered, now or the first time.
        replayed: the key had been used for the same input; nothing was done again.
        dry_run: nothing was kept.
        entries: sequences of all entries it posted, in order; those of a first time are not listed again.
        shown: what was read in the same transaction for the caller, where that was wanted.
        seen: whoever has come as far shows what was kept; none without replicas, when everybody does.
    """

    recorded: Recorded
    replayed: bool = False
    dry_run: bool = False
    entries: tuple[int, ...] = ()
    shown: bytes | None = field(default=None, compare=False)
    seen: Position | None = field(default=None, compare=False)


Showing = Callable[[Work, Outcome], Awaitable[bytes]]
"""Reads, inside the act's transaction, what the caller is answered with."""


class _Rehearsed(Exception):  # noqa: N818  not an error: it unwinds the transaction of a dry run
    """Carries the outcome of a dry run out of the transaction it rolls back."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


class Unsettled(Exception):  # noqa: N818  not an error: it carries on what is to be found out
    """An act was done, and its commit not answered."""

    def __init__(self, outcome: Outcome, trace: Trace) -> None:
        super().__init__()
        self.outcome = outcome
        self.trace = trace


async def perform(  # noqa: PLR0913  how an act is asked for; all but what, by whom and where is named
    database: Database,
    act: Act,
    command: Command,
    actor: Actor,
    *,
    key: str | None = None,
    dry_run: bool = False,
    request_id: str | None = None,
    guard: Guard | None = None,
    showing: Showing | None = None,
) -> Outcome:
    """Perform one act in one transaction.

    Args:
        database: where.
        act: ``record_party`` and its like; its name is the act's name in the trail.
        command: its input.
        actor: who asks.
        key: an idempotency key: the same key and the same input answer again what was answered first.
        dry_run: roll back at the end.
        request_id: what the audit row names.
        guard: says whether the actor may; nobody is asked unless given.
        showing: what to read before the transaction ends; when that fails, nothing was done.

    Raises:
        Refusal: the business says no; nothing is kept but the audit row. TEXT_MALFORMED, NUMBER_TOO_LARGE and
            KEY_MALFORMED for what no act can do anything with.
    """
    name = _name_of(act)
    once = Once(act, command, actor, key, dry_run=dry_run, request_id=request_id, guard=guard, showing=showing)
    for tried in range(1, MOST_TRIES + 1):
        try:
            outcome = await _perform_surely(database, once)
        except _Rehearsed as rehearsed:
            await _audit(database, actor, name, AuditOutcome.DRY_RUN, key=key, request_id=request_id)
            return rehearsed.outcome
        except Refusal as refusal:
            await _audit(database, actor, name, AuditOutcome.REFUSED, code=refusal.code, key=key, request_id=request_id)
            raise
        except DBAPIError as error:
            refusal_or_none = refusal_of(error)
            if refusal_or_none is not None:
                code = refusal_or_none.code
                await _audit(database, actor, name, AuditOutcome.REFUSED, code=code, key=key, request_id=request_id)
                raise refusal_or_none from error
            if not is_passing(error) or tried == MOST_TRIES:
                await _audit_failure(database, actor, name, key=key, request_id=request_id)
                raise
            log.info("act_retried", act=name, tried=tried)
            pause = FIRST_PAUSE_SECONDS * 2**tried
            await asyncio.sleep(random.uniform(0, pause))  # noqa: S311  spreads out retries; nothing secret
        except Unsettled as lost:
            return await _settled(database, once, lost)
        except Exception:
            await _audit_failure(database, actor, name, key=key, request_id=request_id)
            raise
        else:
            return replace(outcome, seen=await database.position())
    raise AssertionError  # pragma: no cover  the last try returned or raised


@dataclass(frozen=True, slots=True)
class Once:
    """One asking for an act, as ``perform`` was given it."""

    act: Act
    command: Command
    actor: Actor
    key: str | None
    dry_run: bool
    request_id: str | None
    guard: Guard | None
    showing: Showing | None
    locks_first: bool = False


async def _perform_surely(database: Database, once: Once) -> Outcome:
    """Do the act, and where it had looked at what has moved on since, do it with all of that locked."""
    try:
        return await _perform_once(database, once)
    except MovedOn:
        return await _perform_once(database, replace(once, locks_first=True))


async def _perform_once(database: Database, once: Once) -> Outcome:
    """Do the act in a transaction of its own, which leaving the block commits.

    Raises:
        _Rehearsed: it was only to be rehearsed.
        Unsettled: it was done, and its commit not answered.
    """
    name, key = _name_of(once.act), once.key
    check_sayable(once.command, key)
    fingerprint = fingerprint_of(name, once.command) if key else b""
    opening = holding(once.actor, name, key) if key else ""
    done: tuple[Outcome, Trace] | None = None
    try:
        async with database.writing(opening) as session:
            done = await _within(session, once, fingerprint)
    except CommitUnanswered as lost:
        if done is None:
            raise
        raise Unsettled(*done) from lost
    return done[0]


async def _within(session: WriteSession, once: Once, fingerprint: bytes) -> tuple[Outcome, Trace]:
    """Do the act in a transaction, and keep its line."""
    name, key = _name_of(once.act), once.key
    work = Work(session, once.actor, key, locks_first=once.locks_first)
    # Who may not do it is not told what was answered to others either.
    if once.guard is not None:
        await once.guard(work, once.command)
    earlier = await earlier_answer(work, name, fingerprint) if key else None
    if earlier is not None:
        outcome = Outcome(Recorded(**earlier), replayed=True, dry_run=once.dry_run)
    else:
        if not once.dry_run:
            work.closing = Closing(name, once.request_id, fingerprint if key else None)
        # Not before: whoever may not do it is not told what is made up.
        work.is_real = getattr(once.command, "illustrative", None) is False
        recorded = await once.act(work, once.command)
        outcome = Outcome(recorded, dry_run=once.dry_run, entries=tuple(work.entries))
    if once.showing is not None:
        outcome = replace(outcome, shown=await once.showing(work, outcome))
    if once.dry_run:
        await session.flush_changed()  # what writing it would refuse
        raise _Rehearsed(outcome)
    became = AuditOutcome.REPLAYED if outcome.replayed else AuditOutcome.DONE
    entry = outcome.recorded.entry
    line = Line(once.actor, name, became, key=key, entry=entry, request_id=once.request_id, detail=work.detail)
    answer = Answer(fingerprint, outcome.recorded.as_json()) if key and not outcome.replayed else None
    if work.transaction is None:
        return outcome, await keep_line(session, line, answer)
    # Accounts are locked: the line goes with the commit where it did not go with the entry, by which the transaction is
    # found.
    if not work.closed:
        keep_done(session, line, answer)
    return outcome, Trace(
        work.transaction, POSTED, (work.entries[-1], work.transaction, once.actor.name, name, key, once.request_id)
    )


async def _settled(database: Database, once: Once, lost: Unsettled) -> Outcome:
    """Return the outcome of an act whose commit was not answered, where it holds.

    Raises:
        CommitUnanswered: it does not.
        OutcomeUnknown: nobody can say yet: the same key tells later.
    """
    name = _name_of(once.act)
    kept = await look_for(database, lost.trace)
    log.warning("commit_unanswered", act=name, request=once.request_id, kept=kept)
    if kept:
        return replace(lost.outcome, seen=await database.position())
    if kept is None:
        follow(
            database, Line(once.actor, name, AuditOutcome.UNKNOWN, key=once.key, request_id=once.request_id), lost.trace
        )
        raise OutcomeUnknown(str(lost.__cause__)) from lost.__cause__
    await _audit_failure(database, once.actor, name, key=once.key, request_id=once.request_id)
    assert lost.__cause__ is not None  # noqa: S101  it is raised from one
    raise lost.__cause__


async def _audit(
    database: Database,
    actor: Actor,
    name: str,
    outcome: AuditOutcome,
    *,
    code: str | None = None,
    key: str | None,
    request_id: str | None,
) -> None:
    """Keep a row of the trail in a transaction of its own, the act's having been rolled back."""
    async with database.writing() as session:
        line = Line(actor, name, outcome, code=code, key=shown_key(key), request_id=request_id)
        await keep_line(session, line)


async def _audit_failure(
    database: Database, actor: Actor, name: str, *, key: str | None, request_id: str | None
) -> None:
    """Keep that an act failed, if at all possible: what failed is raised by the caller, and this never hides it."""
    try:
        await _audit(database, actor, name, AuditOutcome.FAILED, key=key, request_id=request_id)
    except Exception:
        log.warning("failure_not_audited", act=name, exc_info=True)


def _name_of(act: Act) -> str:
    """Return the name of the act: its function's."""
    return str(getattr(act, "__name__", "act"))
