"""The one frame around every act: one transaction, once per key, audited, retried when the database asks for it.

    claim the key -> may they? -> the act (load under lock, refuse, post, keep) -> keep the answer -> audit row
    -> read what the caller wants to be shown -> commit

An act never commits. A refusal rolls everything back and leaves only its audit row, and so does a fault. A dry run is
the same code in a transaction that is rolled back at the end, so what it answers the real act then answers.
"""

import asyncio
import hashlib
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass, replace
from functools import cache
from typing import Any, ClassVar, Final, Protocol

import orjson
import structlog
from sqlalchemy.exc import DBAPIError

from service.database.engine import Database
from service.database.position import Position
from service.database.sessions import WriteSession
from service.database.unusable import CommitUnanswered
from service.errors import Refusal
from service.writing.actor import Actor
from service.writing.audit import AuditOutcome, Line, Trace, keep_line
from service.writing.idempotency import claim
from service.writing.lost_commit import follow, look_for
from service.writing.refused_by_database import is_passing, refusal_of
from service.writing.sayable import check_sayable, shown_key
from service.writing.work import Recorded, Work

MOST_TRIES: Final = 8
FIRST_PAUSE_SECONDS: Final = 0.01

log = structlog.get_logger()


class Command(Protocol):
    """The input of an act: a frozen dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


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
            outcome = await _perform_once(database, once)
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


async def _perform_once(database: Database, once: Once) -> Outcome:
    """Do the act in a transaction of its own, which leaving the block commits."""
    check_sayable(once.command, once.key)
    outcome: Outcome | None = None
    try:
        async with database.writing() as session:
            outcome, trace = await _within(session, once)
    except CommitUnanswered as lost:
        if outcome is None:
            raise
        raise Unsettled(outcome, trace) from lost
    return outcome


async def _within(session: WriteSession, once: Once) -> tuple[Outcome, Trace]:
    """Do the act in a transaction, and keep its line.

    Raises:
        _Rehearsed: it was only to be rehearsed.
    """
    name, key = _name_of(once.act), once.key
    work = Work(session, once.actor, key)
    # Who may not do it is not told what was answered to others either.
    if once.guard is not None:
        await once.guard(work, once.command)
    earlier = await claim(work, name, fingerprint_of(name, once.command)) if key else None
    if earlier is not None:
        outcome = Outcome(Recorded(**earlier), replayed=True, dry_run=once.dry_run)
    else:
        recorded = await once.act(work, once.command)
        outcome = Outcome(recorded, dry_run=once.dry_run, entries=tuple(work.entries))
    became = AuditOutcome.REPLAYED if outcome.replayed else AuditOutcome.DONE
    entry = outcome.recorded.entry
    line = Line(once.actor, name, became, key=key, entry=entry, request_id=once.request_id, detail=work.told)
    trace = await keep_line(session, line, None if outcome.replayed else outcome.recorded.as_json())
    if once.dry_run or once.showing is not None:
        # What the commit would refuse is refused now: a rehearsal ends before its commit.
        await work.session.execute_text("SET CONSTRAINTS ALL IMMEDIATE")
    if once.showing is not None:
        outcome = replace(outcome, shown=await once.showing(work, outcome))
    if once.dry_run:
        raise _Rehearsed(outcome)
    return outcome, trace


async def _settled(database: Database, once: Once, lost: Unsettled) -> Outcome:
    """Return the outcome of an act whose commit was not answered, where it holds.

    Raises:
        CommitUnanswered: it does not, or nobody can say yet: the same key tells later.
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
    else:
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


def fingerprint_of(act: str, command: Command) -> bytes:
    """Return the SHA-256 of an act's name and what was said to it: equal inputs have equal fingerprints.

    What was left at its default is not said: a field that a later release adds changes no fingerprint of today.
    """
    plain = orjson.dumps([act, _said(command)], default=str, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(plain).digest()


def _said(given: Any) -> Any:  # noqa: ANN401  any part of a command
    """Return a command, or a part of one, as plain values, without the fields that are at their default."""
    if isinstance(given, str | int | None):
        return given
    if is_dataclass(given) and not isinstance(given, type):
        said = [(name, getattr(given, name), default) for name, default in _defaults(type(given))]
        return {name: _said(value) for name, value, default in said if value != default}
    if isinstance(given, list | tuple):
        return [_said(item) for item in given]
    if isinstance(given, Mapping):
        return {str(name): _said(item) for name, item in given.items()}
    return given


@cache
def _defaults(command: type) -> tuple[tuple[str, Any], ...]:
    """Return the names of a command's fields with their defaults, which are only compared."""
    return tuple((one.name, _default(one)) for one in fields(command))


def _default(of: Field[Any]) -> Any:  # noqa: ANN401  whatever the field defaults to
    return of.default_factory() if of.default_factory is not MISSING else of.default


def _name_of(act: Act) -> str:
    """Return the name of the act: its function's."""
    return str(getattr(act, "__name__", "act"))
