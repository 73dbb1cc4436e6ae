"""Who was turned away, in the audit trail: a row for each, but a flood of them fills neither the disk nor the pool.

Of whoever has a token every refusal is kept. Of people nobody knows, a worker keeps the first of every minute one by
one; the rest it counts, and says in one row how many there were, of what, when it next has something to keep, or when
it ends. So the trail grows by some rows a minute at most, whoever knocks and however fast, and no knock goes uncounted.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from typing import Any, Final

import structlog
from sqlalchemy.exc import DBAPIError

from service.access.caller import NOBODY
from service.database.engine import Database
from service.database.unusable import DatabaseUnusable
from service.writing.actor import Actor, Role
from service.writing.audit import AuditOutcome, AuditRow
from service.writing.sayable import shown_key

MOST_A_MINUTE: Final = 30
MINUTE_SECONDS: Final = 60.0
MOST_BESIDE: Final = 300
"""Rows that are being written while whoever was turned away has been told already."""

log = structlog.get_logger()


class TurnedAway:
    """Keeps refusals that have no transaction of their own.

    Args:
        database: where the trail is.
        clock: seconds that only go forward.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._clock = clock
        self._began = clock()
        self._kept = 0
        self._counted: Counter[str] = Counter()
        self._beside: set[asyncio.Task[None]] = set()

    async def note(
        self,
        act: str,
        code: str,
        *,
        actor: Actor = NOBODY,
        key: str | None = None,
        request_id: str | None = None,
        detail: dict[str, Any] | None = None,
    ) -> None:
        """Keep a refusal; or count it, where there have been many in this minute of people nobody knows.

        Args:
            act: what was asked for.
            code: why it was refused.
            actor: who asked.
            key: the idempotency key it was sent with.
            request_id: of the request.
            detail: what else the trail says; never a token.
        """
        if actor.role == Role.PUBLIC and not await self._has_room(f"{act} {code}"):
            return
        await self._keep(
            AuditRow(
                actor=actor.name,
                role=actor.role,
                act=act,
                outcome=AuditOutcome.REFUSED,
                code=code,
                idempotency_key=shown_key(key),
                request_id=request_id,
                detail=detail,
            )
        )

    async def note_beside(
        self,
        act: str,
        code: str,
        *,
        actor: Actor = NOBODY,
        request_id: str | None = None,
        detail: dict[str, Any] | None = None,
    ) -> None:
        """Do as `note` without waiting for it: who is turned away goes now, however long the trail takes.

        It is waited for only where a great many are being kept already.

        Args:
            act: what was asked for.
            code: why it was refused.
            actor: who asked.
            request_id: of the request.
            detail: what else the trail says; never a token.
        """
        noting = self.note(act, code, actor=actor, request_id=request_id, detail=detail)
        if len(self._beside) >= MOST_BESIDE:
            await noting
            return
        task = asyncio.create_task(noting)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    async def close(self) -> None:
        """Wait for what is being kept, and say how many were counted."""
        while self._beside:
            await asyncio.wait(self._beside)
        await self.sum_up()

    async def _has_room(self, what: str) -> bool:
        """Whether one more is kept by itself; if not, it is counted."""
        if self._clock() - self._began >= MINUTE_SECONDS:
            self._began, self._kept = self._clock(), 0
            await self.sum_up()
        if self._kept >= MOST_A_MINUTE:
            self._counted[what] += 1
            return False
        self._kept += 1
        return True

    async def sum_up(self) -> None:
        """Say how many were counted and not kept one by one."""
        counted, self._counted = self._counted, Counter()
        if counted:
            detail = {"counted": counted.total(), "of": dict(counted)}
            await self._keep(
                AuditRow(
                    actor=NOBODY.name, role=NOBODY.role, act="turn_away", outcome=AuditOutcome.REFUSED, detail=detail
                )
            )

    async def _keep(self, row: AuditRow) -> None:
        """Keep a row. Where that cannot be, the log has it: whoever was turned away is told so all the same."""
        try:
            async with self._database.writing() as session:
                session.add(row)
        except (DatabaseUnusable, DBAPIError) as lost:
            # SQLAlchemy's own text has the whole statement.
            reason = lost.orig if isinstance(lost, DBAPIError) else lost
            log.warning("refusal_not_audited", act=row.act, code=row.code, reason=str(reason))
