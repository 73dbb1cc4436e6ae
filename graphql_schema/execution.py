"""From a request to the bytes of its answer.

    document -> selection -> plan -> one statement -> bytes to the socket

Documents and plans are known by what shapes them, so that a question seen before costs no parsing, no validation and no
planning. Only introspection is executed in Python.
"""

import time
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import takewhile
from typing import Any, Final

import orjson
import strawberry
import structlog
from graphql import OperationType

from graphql_schema.answer_store import AnswerStore, Key
from graphql_schema.answers import (
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    NOT_MODIFIED,
    OK,
    Answer,
    Refused,
    answer_to,
    failed,
)
from graphql_schema.computed import Computing, with_computations
from graphql_schema.documents import Documents, coded
from graphql_schema.entity_tags import SCHEMA_ALONE, Holds, etag_of, fingerprint_of, is_held
from graphql_schema.introspection import Introspection
from graphql_schema.making_plans import MakingPlans
from graphql_schema.mutating import Acting, Mutations, PlannedMutation, plan_mutation
from graphql_schema.narrow import Narrow, is_short
from graphql_schema.plans import Planned, Plans
from graphql_schema.prepared import Prepared
from graphql_schema.saying import error_of
from graphql_schema.sdl import sdl_of
from graphql_schema.selection import INTROSPECTION, Walker, shape_of
from graphql_schema.usual import SHORT, usual_documents
from graphql_schema.variables import coerced
from service.access.operations import Kind, check_role
from service.database.sessions import Readable
from service.errors import BadInput, Refusal
from service.reading.entity import Entity, Field
from service.reading.plan import FRAMES, plan_of
from service.reading.selection import Viewer
from service.reading.version import EMPTY_BOOK, VERSION_ALONE, with_version
from service.reading.warm_up import Stopped, keep_for_good, warm_up
from service.writing.actor import Role

log = structlog.get_logger()
NO_VERSIONS: Final[AbstractSet[str | None]] = frozenset()
OFTEN_TRIED: Final = 5
"""How often a scenario is worked out, where somebody writes to what it is about at that very moment."""


class Executor:
    """Answers operations over one schema and one catalog."""

    def __init__(
        self,
        schema: strawberry.Schema,
        catalog: Mapping[str, Entity],
        root: Mapping[str, Field],
        public: Viewer | None = None,
        store: AnswerStore | None = None,
    ) -> None:
        self.schema = self._schema = schema._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
        if self._schema.query_type is None:
            message = "a schema without queries answers nothing"
            raise LookupError(message)
        self._query_type = self._schema.query_type
        self.catalog = self._catalog = catalog
        self._public = public or Viewer()
        self._root = root
        self._documents = Documents(self._schema)
        self._plans: Plans[Planned] = Plans()
        self._planned_mutations: Plans[PlannedMutation] = Plans()
        self.mutations = Mutations()
        self.narrow = self._narrow = Narrow()
        self._introspection = Introspection(self._schema, self._narrow)
        self._making = MakingPlans(self._narrow, self._plans)
        self.computing = Computing()
        self._schema_hash = fingerprint_of(sdl_of(schema))
        self._store = store or AnswerStore(0)
        self.usual_statements: list[str] = []

    async def answer(
        self,
        database: Readable,
        viewer: Viewer,
        query: str,
        variables: Mapping[str, Any],
        operation_name: str | None,
        *,
        only_queries: bool = False,
        holds: Holds | None = None,
        acting: Acting | None = None,
    ) -> Answer:
        """Answer one request; whatever happens, the body is a GraphQL response with a code on every error.

        Args:
            database: to read from.
            viewer: who asks.
            query: the document.
            variables: as they were sent.
            operation_name: which operation of the document; none where it was not said.
            only_queries: whether anything else is refused.
            holds: tells which answers the client still has; with one of them, the question is not run.
            acting: who performs the acts of a mutation; without it, mutations are refused.
        """
        known = self._documents.knows(query)
        try:
            key = self._store.key_of(query, operation_name, viewer, variables)
            if key is not None and (again := await self._again(database, key, holds)) is not None:
                return again
            # To wait costs something even where there is nothing to wait for.
            asked = (query, variables, operation_name)
            prepared = self._prepare(*asked) if known else await self.prepared(*asked)
            if prepared.operation.operation is OperationType.SUBSCRIPTION:
                sentence = "A subscription is told as a stream: open a websocket, or accept {kind}."
                refusal = BadInput("STREAM_NEEDED", sentence, kind="text/event-stream")
                answer = failed(NOT_ACCEPTABLE, [error_of(refusal)], viewer.language)
            elif only_queries and prepared.operation.operation is not OperationType.QUERY:
                refusal = BadInput("METHOD_NOT_ALLOWED", "Only queries may be sent with GET.")
                answer = failed(METHOD_NOT_ALLOWED, [error_of(refusal)], viewer.language)
            elif prepared.operation.operation is OperationType.MUTATION:
                answer = await self._mutate(viewer, prepared, acting)
            else:
                answer = await self._data(database, viewer, prepared, key, holds)
        except Exception as error:  # noqa: BLE001  every error becomes an answer; what is a bug is logged whole
            answer = answer_to(error, viewer.language)
        answer.document_known = known
        return answer

    async def _again(self, database: Readable, key: Key, holds: Holds | None) -> Answer | None:
        """Return the answer that was given last time, where the database says that nothing was written since."""
        if not self._store.is_worth_asking(key):
            return None
        stored = self._store.still(key, await database.fetch_text_together(VERSION_ALONE))
        if stored is None:
            return None
        if is_held(stored.etag, holds):
            return Answer(NOT_MODIFIED, b"", stored.etag, document_known=True, plan_known=True)
        return Answer(OK, stored.body, stored.etag, document_known=True, plan_known=True, stored=True)

    async def prepared(self, query: str, variables: Mapping[str, Any], operation_name: str | None) -> Prepared:
        """Look at a document, choose the operation, coerce the variables.

        Raises:
            Refused, Refusal: what is wrong with it.
        """
        if not self._documents.knows(query) and not is_short(query):
            # Validating a long document takes a while the first time; others are answered meanwhile.
            await self._narrow.run(query, self._documents.look_at, query)
        return self._prepare(query, variables, operation_name)

    def _prepare(self, query: str, variables: Mapping[str, Any], operation_name: str | None) -> Prepared:
        """Look at the document, choose the operation, coerce the variables."""
        known = self._documents.look_at(query)
        if known.errors:
            raise Refused(known.errors)
        if operation_name is None and len(known.operations) == 1:
            [operation_name] = known.operations
            operation = known.operations[operation_name]
        elif operation_name is None:
            raise BadInput("OPERATION_NOT_NAMED", "The document has several operations: say which by operationName.")
        elif operation_name in known.operations and operation_name:
            operation = known.operations[operation_name]
        else:
            raise BadInput("OPERATION_UNKNOWN", "The document has no operation of that name.")
        values = coerced(self._schema, operation, known.words[operation_name], variables)
        if isinstance(values, list):
            raise Refused([coded(error, "BAD_USER_INPUT") for error in values])
        return Prepared(query, variables, known, operation, values)

    async def _data(
        self, database: Readable, viewer: Viewer, prepared: Prepared, key: Key | None, holds: Holds | None
    ) -> Answer:
        """Return the answer of an operation that can be run."""
        # What a viewer may see is part of the plan: two viewers share one only if they may see the same.
        shape = (prepared.text, prepared.name, viewer, shape_of(prepared.variables.coerced))
        planned = self._plans.find(shape)
        known = planned is not None
        if planned is None:
            planned = await self._making.plan(shape, self._plan, prepared, viewer)
        version: str | None = None
        if planned.plan is None:
            data, etag = b"{}", _tag(planned, prepared, SCHEMA_ALONE)
            if is_held(etag, holds):
                return Answer(NOT_MODIFIED, b"", etag, plan_known=known)
        else:
            if isinstance(read := await self._read(database, prepared, planned, holds), str):
                return Answer(NOT_MODIFIED, b"", read, plan_known=known)
            data, version, etag = read
        if planned.introspected or planned.plan is None:
            data = await self._beside(data, planned, prepared)
        answer = Answer(OK, b'{"data":' + data + b"}", etag, plan_known=known)
        if version is not None and etag is not None and prepared.operation.operation is OperationType.QUERY:
            answer.stored = False if self._store.keep(key, version, answer.body, etag) else None
        return answer

    async def _read(
        self, database: Readable, prepared: Prepared, planned: Planned, holds: Holds | None
    ) -> tuple[bytes, str | None, str | None] | str:
        """Return the data, the version it was read at, and its tag; the tag alone where the client has the answer.

        Raises:
            Refusal: SCENARIO_UNSETTLED, and whatever cannot be asked, before a connection is taken.
        """
        assert planned.plan is not None  # noqa: S101  something is asked of the database
        for _ in range(OFTEN_TRIED):
            values, versions = prepared.variables.coerced, NO_VERSIONS
            if planned.computed:
                values, versions = await self.computing.answers(database, planned, values)
            arguments = planned.plan.bind(values)
            if holds is None:
                data, version = await database.fetch_json_and_version(planned.sql, arguments)
            else:
                async with database.reading() as session:
                    tag = _tag(planned, prepared, await session.fetch_text(VERSION_ALONE))
                    if tag is not None and is_held(tag, holds):
                        return tag
                    data, version = await session.fetch_json_and_version(planned.sql, arguments)
            if not planned.computed or await self.computing.settled(database, planned, values, versions, version):
                # Of two states of the data, as it is where somebody wrote in between, no tag can stand for both.
                return data, version, _tag(planned, prepared, version if versions <= {version} else None)
        raise Refusal("SCENARIO_UNSETTLED", "What the scenario is about is being written to: ask again shortly.")

    async def _mutate(self, viewer: Viewer, prepared: Prepared, acting: Acting | None) -> Answer:
        """Do what a mutation asks for."""
        if acting is None:
            raise BadInput("MUTATIONS_NOT_HERE", "Acts are performed by POST over HTTP, and not this way.")
        values = prepared.variables.coerced
        key = (prepared.text, prepared.name, viewer, shape_of(values))
        planned = self._planned_mutations.find(key)
        if planned is None:
            planned = await self._narrow.run(
                prepared.text, plan_mutation, self._schema, self._catalog, prepared, viewer
            )
            self._planned_mutations.keep(key, planned)
        return await self.mutations.answer(acting, viewer, planned, values)

    def warm_up(self, stopped: Stopped) -> None:
        """Make the pieces of all questions the public can ask, so that the first to ask does not wait for them."""
        began = time.perf_counter()
        for document in takewhile(lambda _: not stopped(), usual_documents()):
            planned = self._plan(self._prepare(document, {}, None), self._public)
            self.usual_statements += [planned.sql] if document in SHORT else []
            keep_for_good()
        made = warm_up(FRAMES.of(self._catalog, self._public), self._root, stopped)
        log.info("warmed_up", pieces=made, seconds=round(time.perf_counter() - began, 1))

    def _plan(self, prepared: Prepared, viewer: Viewer) -> Planned:
        """Return how an operation is answered."""
        picks = prepared.walker(self._schema, viewer.language).root_picks(prepared.operation, self._query_type)
        rest = tuple(pick for pick in picks if pick.name not in INTROSPECTION)
        typenames = tuple(pick.key for pick in rest if pick.name == "__typename")
        asks_the_database = len(rest) > len(typenames)
        for pick in rest:
            if pick.name != "__typename":
                check_role(Kind.QUERY, pick.name, Role(viewer.role))
        rest, computed = with_computations(rest, viewer)
        plan = plan_of(self._catalog, self._root, rest, viewer) if asks_the_database else None
        return Planned(
            tuple(pick.key for pick in picks),
            introspected=len(rest) < len(picks),
            typenames=typenames,
            plan=plan,
            computed=computed,
            sql=with_version(plan.sql) if plan else "",
            fingerprint=fingerprint_of(
                self._schema_hash, prepared.text, prepared.name, viewer, plan.sql if plan else ""
            ),
        )

    async def _beside(self, data: bytes, planned: Planned, prepared: Prepared) -> bytes:
        """Return the data with what the schema answers, in the order of the document."""
        found = orjson.loads(data) | dict.fromkeys(planned.typenames, "Query")
        if planned.introspected:
            walker = Walker(self._schema, prepared.known.fragments, prepared.variables)
            only = walker.introspection(prepared.operation, self._query_type)
            tag = etag_of(planned.fingerprint, prepared.variables.coerced, SCHEMA_ALONE)
            told = await self._introspection.answer(tag, prepared.text, only, prepared.known.fragments, prepared.sent)
            if not found:
                return told
            found |= orjson.loads(told)
        return orjson.dumps({key: found[key] for key in planned.keys})


def _tag(planned: Planned, prepared: Prepared, version: str | None) -> str | None:
    """Return the tag of the answer that a version of the data gives; none where no tag could stand for it."""
    # The moment a coverage report reached is that of the last entry; in an empty book it is the present instant.
    if version is None or (planned.tells_the_time and version.startswith(EMPTY_BOOK)):
        return None
    return etag_of(planned.fingerprint, prepared.variables.coerced, version)
