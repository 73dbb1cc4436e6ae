"""From a request to the bytes of its answer.

    document -> selection -> plan -> one statement -> bytes to the socket

Documents and plans are known by what shapes them, so that a question seen before costs no parsing, no validation and no
planning. Only introspection is executed in Python.
"""

import asyncio
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import asyncpg
import orjson
import strawberry
import structlog
from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    execute,
    get_variable_values,
)
from graphql.execution.values import VariableValues

from graphql_schema.documents import Documents, Known, coded
from graphql_schema.language import Language
from graphql_schema.plans import PlanKey, Planned, Plans
from graphql_schema.saying import error_of, shown
from graphql_schema.selection import INTROSPECTION, Walker, shape_of, tagged
from service.database.sessions import Readable
from service.database.unusable import DatabaseUnusable
from service.errors import BadInput, Refusal
from service.reading.entity import Entity, Field
from service.reading.plan import FRAMES, plan_of
from service.reading.selection import Viewer
from service.reading.warm_up import warm_up

OK: Final = 200
BAD_REQUEST: Final = 400
METHOD_NOT_ALLOWED: Final = 405
SERVER_ERROR: Final = 500
UNAVAILABLE: Final = 503

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Answer:
    """The status for application/graphql-response+json, and the body.

    Attributes:
        status: 200, or why there is no data.
        body: UTF-8 JSON.
    """

    status: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Prepared:
    """An operation with its variables, ready to be planned or run."""

    known: Known
    operation: OperationDefinitionNode
    variables: VariableValues


class Executor:
    """Answers operations over one schema and one catalog."""

    def __init__(
        self,
        schema: strawberry.Schema,
        catalog: Mapping[str, Entity],
        root: Mapping[str, Field],
        public: Viewer | None = None,
    ) -> None:
        self._schema = schema._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
        if self._schema.query_type is None:
            message = "a schema without queries answers nothing"
            raise LookupError(message)
        self._query_type = self._schema.query_type
        self._catalog = catalog
        self._public = public or Viewer()
        self._root = root
        self._documents = Documents(self._schema)
        self._plans = Plans()
        self._making: dict[PlanKey, asyncio.Future[Planned]] = {}

    async def answer(
        self,
        database: Readable,
        viewer: Viewer,
        query: str,
        variables: Mapping[str, Any],
        operation_name: str | None,
        *,
        only_queries: bool = False,
    ) -> Answer:
        """Answer one request; whatever happens, the body is a GraphQL response with a code on every error."""
        try:
            if not self._documents.knows(query):
                # Validating a long document takes a while the first time; others are answered meanwhile.
                await asyncio.to_thread(self._documents.look_at, query)
            prepared = self._prepare(query, variables, operation_name)
            if only_queries and prepared.operation.operation is not OperationType.QUERY:
                refusal = BadInput("METHOD_NOT_ALLOWED", "Only queries may be sent with GET.")
                return _failed(METHOD_NOT_ALLOWED, [error_of(refusal)], viewer.language)
            return Answer(OK, await self._data(database, viewer, query, variables, prepared))
        except Exception as error:  # noqa: BLE001  every error becomes an answer; what is a bug is logged whole
            return _answer_to(error, viewer.language)

    def _prepare(self, query: str, variables: Mapping[str, Any], operation_name: str | None) -> Prepared:
        """Look at the document, choose the operation, coerce the variables."""
        known = self._documents.look_at(query)
        if known.errors:
            raise _Refused(known.errors)
        if operation_name is None and len(known.operations) == 1:
            operation = next(iter(known.operations.values()))
        elif operation_name is None:
            raise BadInput("OPERATION_NOT_NAMED", "The document has several operations: say which by operationName.")
        elif operation_name in known.operations and operation_name:
            operation = known.operations[operation_name]
        else:
            raise BadInput("OPERATION_UNKNOWN", "The document has no operation of that name.")
        coerced = get_variable_values(
            self._schema, operation.variable_definitions or (), dict(variables), max_errors=20
        )
        if isinstance(coerced, list):
            raise _Refused([coded(error, "BAD_USER_INPUT") for error in coerced])
        return Prepared(known, operation, coerced)

    async def _data(
        self, database: Readable, viewer: Viewer, query: str, variables: Mapping[str, Any], prepared: Prepared
    ) -> bytes:
        """Return the whole body for an operation that can be run."""
        name = prepared.operation.name.value if prepared.operation.name else ""
        values = prepared.variables.coerced
        # What a viewer may see is part of the plan: two viewers share one only if they may see the same.
        key = (query, name, viewer, shape_of(values))
        planned = self._plans.find(key) or await self._plan_once(key, prepared, viewer)
        data = b"{}"
        if planned.plan is not None:
            # What cannot be asked is refused before a connection is taken.
            asked = planned.plan.bind(values)
            async with database.reading() as session:
                data = await session.fetch_json(planned.plan.sql, asked)
        if planned.introspected or planned.plan is None:
            found = orjson.loads(data) | dict.fromkeys(planned.typenames, "Query")
            if planned.introspected:
                found |= self._introspect(prepared, variables)
            data = orjson.dumps({key: found[key] for key in planned.keys})
        return b'{"data":' + data + b"}"

    async def _plan_once(self, key: PlanKey, prepared: Prepared, viewer: Viewer) -> Planned:
        """Plan a question; those who ask the same meanwhile wait for the one plan. Others are answered meanwhile."""
        making = self._making.get(key)
        if making is None:
            making = asyncio.ensure_future(asyncio.to_thread(self._plan, prepared, viewer))
            self._making[key] = making
            making.add_done_callback(lambda _: self._making.pop(key, None))
        # Who asked first may go away; the others still want the plan.
        planned = await asyncio.shield(making)
        self._plans.keep(key, planned)
        return planned

    def warm_up(self, stopped: Callable[[], bool]) -> None:
        """Make the pieces of all questions the public can ask, so that the first to ask does not wait for them."""
        began = time.perf_counter()
        made = warm_up(FRAMES.of(self._catalog, self._public), self._root, stopped)
        log.info("warmed_up", pieces=made, seconds=round(time.perf_counter() - began, 1))

    def _plan(self, prepared: Prepared, viewer: Viewer) -> Planned:
        """Return how an operation is answered."""
        variables = prepared.variables
        places = {name: tagged(value, (name,)) for name, value in variables.coerced.items()}
        given = VariableValues(variables.sources, places)
        walker = Walker(self._schema, prepared.known.fragments, given, Language(viewer.language))
        picks = walker.root_picks(prepared.operation, self._query_type)
        rest = tuple(pick for pick in picks if pick.name not in INTROSPECTION)
        typenames = tuple(pick.key for pick in rest if pick.name == "__typename")
        asks_the_database = len(rest) > len(typenames)
        return Planned(
            tuple(pick.key for pick in picks),
            introspected=len(rest) < len(picks),
            typenames=typenames,
            plan=plan_of(self._catalog, self._root, rest, viewer) if asks_the_database else None,
        )

    def _introspect(self, prepared: Prepared, variables: Mapping[str, Any]) -> dict[str, Any]:
        """Answer the introspection fields of an operation, and only those."""
        walker = Walker(self._schema, prepared.known.fragments, prepared.variables)
        only = walker.introspection(prepared.operation, self._query_type)
        fragments = prepared.known.fragments.values()
        result = execute(self._schema, DocumentNode(definitions=(only, *fragments)), variable_values=dict(variables))
        if not isinstance(result, ExecutionResult) or result.errors:
            raise _Refused([coded(error, "INTROSPECTION_FAILED") for error in getattr(result, "errors", None) or ()])
        return result.data or {}


def stopping(language: str) -> Answer:
    """Return the answer to whoever waits while the service stops."""
    refusal = Refusal("UNAVAILABLE", "The service is stopping: ask again shortly.")
    return _failed(UNAVAILABLE, [error_of(refusal)], language)


def _answer_to(error: Exception, language: str) -> Answer:
    """Return the answer an error stands for: what was asked wrongly, what cannot be had now, or a bug of ours."""
    match error:
        case _Refused():
            return _failed(BAD_REQUEST, error.errors, language)
        case RecursionError() | GraphQLError() | Refusal():
            return _failed(BAD_REQUEST, [_error_of(error)], language)
        case asyncpg.QueryCanceledError():
            refusal = Refusal("TIMEOUT", "The question took too long and was stopped: ask for less at once.")
            return _failed(UNAVAILABLE, [error_of(refusal)], language)
        case DatabaseUnusable():
            log.warning("database_unusable", reason=str(error))
            refusal = Refusal("UNAVAILABLE", "The database cannot be reached at the moment: ask again shortly.")
            return _failed(UNAVAILABLE, [error_of(refusal)], language)
        case _:
            error_id = uuid.uuid4().hex
            log.error("request_failed", error_id=error_id, exc_info=error)
            sentence = "Something went wrong on our side. Tell us this number: {id}."
            return _failed(SERVER_ERROR, [error_of(Refusal("INTERNAL", sentence, id=error_id), id=error_id)], language)


class _Refused(Exception):  # noqa: N818  it carries errors that are ready to be shown
    def __init__(self, errors: Sequence[GraphQLError]) -> None:
        super().__init__()
        self.errors = errors


def _failed(status: int, errors: Sequence[GraphQLError], language: str) -> Answer:
    """Return a response without data."""
    return Answer(status, orjson.dumps({"errors": [shown(error, language) for error in errors]}))


def _error_of(error: RecursionError | GraphQLError | Refusal) -> GraphQLError:
    """Return what was asked wrongly as an error of the request, with its code."""
    if isinstance(error, GraphQLError):
        return coded(error, "BAD_REQUEST")
    if isinstance(error, RecursionError):
        return error_of(BadInput("DOCUMENT_TOO_DEEP", "The request is nested too deeply."))
    return error_of(error)
