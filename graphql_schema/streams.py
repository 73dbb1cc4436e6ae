"""Subscriptions: planned once, read each time something was written, told as their viewer may see it.

A stream is a generator: it reads when it is asked for the next event, so a listener that is slow to take them holds one
batch of entries at most. What is told is read by sequence in the ordinary way of every question; that something was
written (service/database/changes.py) only says when to look.
"""

from collections.abc import AsyncGenerator, Mapping
from typing import Any

from graphql import OperationType

from graphql_schema.answers import Answer, answer_to
from graphql_schema.execution import Executor
from graphql_schema.followed import Followed, followed
from graphql_schema.plans import Plans
from graphql_schema.prepared import Prepared
from graphql_schema.selection import shape_of
from graphql_schema.shared_reads import SharedReads
from graphql_schema.telling import WAYS, Telling
from service.database.changes import Changes
from service.database.engine import Database
from service.reading.selection import Viewer

Stream = AsyncGenerator[Answer, None]
"""Events, each a whole GraphQL response; one that is not OK is the last."""


class Streams:
    """Opens subscriptions.

    Args:
        executor: looks at documents, and answers queries.
        database: what is followed; streams are read from it and never from a replica.
        changes: wakes when something was written.
    """

    def __init__(self, executor: Executor, database: Database, changes: Changes) -> None:
        self._executor = executor
        self._changes = changes
        self._reads = SharedReads(database, changes)
        self._known: Plans[Followed] = Plans()

    async def open(
        self, database: Database, viewer: Viewer, query: str, variables: Mapping[str, Any], operation_name: str | None
    ) -> Answer | Stream:
        """Begin a subscription, or answer what is none: a query with its data, anything else with its errors.

        Args:
            database: to answer a query from.
            viewer: who asks.
            query: the document.
            variables: as they were sent.
            operation_name: which operation of the document; none where it was not said.
        """
        try:
            prepared = await self._executor.prepared(query, variables, operation_name)
            if prepared.operation.operation is not OperationType.SUBSCRIPTION:
                # Without anybody acting, which refuses mutations: there is one way for acts.
                return await self._executor.answer(database, viewer, query, variables, operation_name)
            telling = await self._telling(prepared, viewer)
            # What was written until now is known; what is written from here on is told.
            await telling.begin()
        except Exception as error:  # noqa: BLE001  every error becomes an answer; what is a bug is logged whole
            return answer_to(error, viewer.language)
        return telling.events()

    async def _telling(self, prepared: Prepared, viewer: Viewer) -> Telling:
        """Return how a subscription is told, planning it unless somebody follows the same already."""
        values = prepared.variables.coerced
        # What a viewer may see is part of the plan: two viewers share one only if they may see the same.
        key = (prepared.text, prepared.name, viewer, shape_of(values))
        known = self._known.find(key)
        if known is None:
            known = await self._executor.narrow.run(prepared.text, followed, self._executor, prepared, viewer)
            self._known.keep(key, known)
        return WAYS[known.field](known, values, self._reads, self._changes, viewer.language)
