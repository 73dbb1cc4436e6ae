"""The data of a question that was planned: read by its one statement, or told by the schema itself."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final

import orjson
from graphql import GraphQLSchema

from graphql_schema.answer_store import AnswerStore, Key
from graphql_schema.computed import Computing
from graphql_schema.entity_tags import SCHEMA_ALONE, Holds, etag_of, is_held
from graphql_schema.introspection import Introspection
from graphql_schema.plans import Planned
from graphql_schema.prepared import Prepared
from graphql_schema.selection import Walker
from service.answered import Answered
from service.database.sessions import Readable
from service.errors import Refusal
from service.reading.version import EMPTY_BOOK, VERSION_ALONE
from service.statuses import NOT_MODIFIED, OK

NO_VERSIONS: Final[AbstractSet[str | None]] = frozenset()
OFTEN_TRIED: Final = 5
"""How often a scenario is worked out, where somebody writes to what it is about at that very moment."""

Read = tuple[bytes, str | None, str | None]
"""The data, the version it was read at, and its tag."""


class Data:
    """Reads the data of questions.

    Args:
        schema: the one they were validated against.
        computing: works out what a statement is bound with.
        introspection: tells what is asked of the schema.
        store: keeps answers.
    """

    def __init__(
        self, schema: GraphQLSchema, computing: Computing, introspection: Introspection, store: AnswerStore
    ) -> None:
        self._schema = schema
        self._computing = computing
        self._introspection = introspection
        self._store = store

    async def answer(
        self, database: Readable, planned: Planned, values: Mapping[str, Any], key: Key | None, holds: Holds | None
    ) -> Answered:
        """Answer a question that the database alone answers.

        Args:
            database: to read from.
            planned: how.
            values: the coerced variables.
            key: what the answer is kept under; none: it is not.
            holds: tells which answers the client still has.
        """
        read = await self._read(database, planned, values, holds)
        if isinstance(read, str):
            return Answered(NOT_MODIFIED, b"", read, plan_known=True)
        data, version, etag = read
        answer = Answered(OK, b'{"data":' + data + b"}", etag, plan_known=True)
        if key is not None and version is not None and etag is not None:
            answer.stored = False if self._store.keep(key, version, answer.body, etag) else None
        return answer

    async def with_schema(
        self, database: Readable, planned: Planned, prepared: Prepared, holds: Holds | None
    ) -> Answered:
        """Answer a question that the schema answers, or that both do."""
        values = prepared.variables.coerced
        etag: str | None
        if planned.plan is None:
            data, etag = b"{}", _tag(planned, values, SCHEMA_ALONE)
            if etag is not None and is_held(etag, holds):
                return Answered(NOT_MODIFIED, b"", etag)
        else:
            read = await self._read(database, planned, values, holds)
            if isinstance(read, str):
                return Answered(NOT_MODIFIED, b"", read)
            data, _, etag = read
        return Answered(OK, b'{"data":' + await self._beside(data, planned, prepared) + b"}", etag)

    async def _read(
        self, database: Readable, planned: Planned, values: Mapping[str, Any], holds: Holds | None
    ) -> Read | str:
        """Return what was read; the tag alone where the client has the answer.

        Raises:
            Refusal: SCENARIO_UNSETTLED, and whatever cannot be asked, before a connection is taken.
        """
        assert planned.plan is not None  # noqa: S101  something is asked of the database
        if not planned.computed and holds is None:
            data, version = await database.fetch_json_and_version(planned.sql, planned.plan.bind(values))
            return data, version, _tag(planned, values, version)
        for _ in range(OFTEN_TRIED):
            known, versions = values, NO_VERSIONS
            if planned.computed:
                known, versions = await self._computing.answers(database, planned, values)
            arguments = planned.plan.bind(known)
            if holds is None:
                data, version = await database.fetch_json_and_version(planned.sql, arguments)
            else:
                async with database.reading() as session:
                    tag = _tag(planned, values, await session.fetch_text(VERSION_ALONE))
                    if tag is not None and is_held(tag, holds):
                        return tag
                    data, version = await session.fetch_json_and_version(planned.sql, arguments)
            if not planned.computed or await self._computing.settled(database, planned, known, versions, version):
                # Of two states of the data, as it is where somebody wrote in between, no tag can stand for both.
                return data, version, _tag(planned, values, version if versions <= {version} else None)
        raise Refusal("SCENARIO_UNSETTLED", "What the scenario is about is being written to: ask again shortly.")

    async def _beside(self, data: bytes, planned: Planned, prepared: Prepared) -> bytes:
        """Return the data with what the schema answers, in the order of the document."""
        found = orjson.loads(data) | dict.fromkeys(planned.typenames, "Query")
        if planned.introspected:
            query_type = self._schema.query_type
            assert query_type is not None  # noqa: S101  the operation was validated against it
            walker = Walker(self._schema, prepared.known.fragments, prepared.variables)
            only = walker.introspection(prepared.operation, query_type)
            tag = etag_of(planned.fingerprint, prepared.variables.coerced, SCHEMA_ALONE)
            told = await self._introspection.answer(tag, prepared.text, only, prepared.known.fragments, prepared.sent)
            if not found:
                return told
            found |= orjson.loads(told)
        return orjson.dumps({key: found[key] for key in planned.keys})


def _tag(planned: Planned, values: Mapping[str, Any], version: str | None) -> str | None:
    """Return the tag of the answer that a version of the data gives; none where no tag could stand for it."""
    # The moment a coverage report reached is that of the last entry; in an empty book it is the present instant.
    if version is None or (planned.tells_the_time and version.startswith(EMPTY_BOOK)):
        return None
    return etag_of(planned.fingerprint, values, version)
