"""Subscriptions: planned once, read each time something was written, told as their viewer may see it.

A stream is a generator: it reads when it is asked for the next event, so a listener that is slow to take them holds one
batch of entries at most. What is told is read by sequence in the ordinary way of every question; that something was
written (service/database/changes.py) only says when to look.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from typing import Any, Final

from graphql import OperationType

from graphql_schema.answers import answer_to
from graphql_schema.execution import Executor
from graphql_schema.followed import Followed, followed
from graphql_schema.plans import Plans
from graphql_schema.prepared import Prepared
from graphql_schema.selection import shape_of
from graphql_schema.shared_reads import SharedReads
from graphql_schema.telling import WAYS, Telling
from service.access.listener import Listener
from service.answered import Answered
from service.database.changes import Changes
from service.database.engine import Database
from service.errors import Refusal

Stream = AsyncGenerator[Answered, None]
"""Events, each a whole GraphQL response; one that is not OK is the last."""
NOTED: Final = frozenset({"NOT_ALLOWED_ROLE", "MUTATIONS_NOT_HERE"})
"""What a query, or an act, may be refused with that the audit trail is to have."""
KeepRefusal = Callable[[Listener, str], Awaitable[None]]
"""Keeps in the audit trail that somebody was refused, and with which code."""


class Streams:
    """Opens subscriptions.

    Args:
        executor: looks at documents, and answers queries.
        database: what is followed; streams are read from it and never from a replica.
        changes: wakes when something was written.
        keep_refusal: keeps in the audit trail that somebody may not follow what they asked for; none: nobody does.
    """

    def __init__(
        self, executor: Executor, database: Database, changes: Changes, keep_refusal: KeepRefusal | None = None
    ) -> None:
        self._executor = executor
        self._changes = changes
        self._keep_refusal = keep_refusal
        self._reads = SharedReads(database, changes)
        self._known: Plans[Followed] = Plans()

    async def open(
        self,
        database: Database,
        listener: Listener,
        query: str,
        variables: Mapping[str, Any],
        operation_name: str | None,
    ) -> Answered | Stream:
        """Begin a subscription, or answer what is none: a query with its data, anything else with its errors.

        Args:
            database: to answer a query from.
            listener: who asks.
            query: the document.
            variables: as they were sent.
            operation_name: which operation of the document; none where it was not said.
        """
        viewer = listener.viewer
        try:
            prepared = await self._executor.prepared(query, variables, operation_name)
            if prepared.operation.operation is not OperationType.SUBSCRIPTION:
                return await self._answered(database, listener, prepared)
            return (await self._begun(listener, prepared)).events()
        except Exception as error:  # noqa: BLE001  every error becomes an answer; what is a bug is logged whole
            return answer_to(error, viewer.language)

    async def _answered(self, database: Database, listener: Listener, prepared: Prepared) -> Answered:
        """Answer a query. An act is refused: there is one way for those."""
        answer = await self._executor.answer(
            database, listener.viewer, prepared.text, prepared.sent, prepared.name or None
        )
        for code in NOTED & set(answer.codes):
            await self._keep(listener, code)
        return answer

    async def _keep(self, listener: Listener, code: str) -> None:
        if self._keep_refusal is not None:
            await self._keep_refusal(listener, code)

    async def _begun(self, listener: Listener, prepared: Prepared) -> Telling:
        """Begin to tell a subscription; who is refused is in the trail."""
        try:
            telling = await self._telling(prepared, listener)
            # What was written until now is known; what is written from here on is told.
            await telling.begin()
        except Refusal as refusal:
            await self._keep(listener, refusal.code)
            raise
        return telling

    async def _telling(self, prepared: Prepared, listener: Listener) -> Telling:
        """Return how a subscription is told, planning it unless somebody follows the same already."""
        viewer = listener.viewer
        values = prepared.variables.coerced
        # What a viewer may see is part of the plan: two viewers share one only if they may see the same.
        key = (prepared.text, prepared.name, viewer, shape_of(values))
        known = self._known.find(key)
        if known is None:
            known = await self._executor.narrow.run(prepared.text, followed, self._executor, prepared, viewer)
            self._known.keep(key, known)
        return WAYS[known.field](known, values, self._reads.of(listener.client), self._changes, viewer.language)
