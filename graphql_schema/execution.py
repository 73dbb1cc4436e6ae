"""From a request to the bytes of its answer.

    document -> selection -> plan -> one statement -> bytes to the socket

Documents and plans are known by what shapes them, so that a question seen before costs no parsing, no validation and no
planning. Only introspection is executed in Python.
"""

import uuid
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import asyncpg
import orjson
import strawberry
import structlog
from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLObjectType,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    execute,
    get_variable_values,
)
from graphql.execution.values import VariableValues

from graphql_schema.documents import Documents, Known, coded
from graphql_schema.selection import INTROSPECTION, Walker, shape_of, tagged
from service.database.engine import Database
from service.database.unusable import DatabaseUnusable
from service.errors import Refusal
from service.reading.entity import Entity, Field
from service.reading.fetch import fetch
from service.reading.plan import Plan, plan_of
from service.reading.selection import Pick, Viewer

MOST_PLANS: Final = 2_000

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

    def __init__(self, schema: strawberry.Schema, catalog: Mapping[str, Entity], root: Mapping[str, Field]) -> None:
        self._schema = schema._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
        self._catalog = catalog
        self._root = root
        self._documents = Documents(self._schema)
        self._plans: OrderedDict[tuple[str, ...], tuple[tuple[Pick, ...], Plan | None]] = OrderedDict()

    async def answer(
        self,
        database: Database,
        viewer: Viewer,
        query: str,
        variables: Mapping[str, Any],
        operation_name: str | None,
        *,
        only_queries: bool = False,
    ) -> Answer:
        """Answer one request; whatever happens, the body is a GraphQL response with a code on every error."""
        try:
            prepared = self._prepare(query, variables, operation_name)
            if only_queries and prepared.operation.operation is not OperationType.QUERY:
                raise GraphQLError("Only queries may be sent with GET.", extensions={"code": "METHOD_NOT_ALLOWED"})
            return Answer(OK, await self._data(database, viewer, query, prepared))
        except _Refused as refused:
            return _failed(BAD_REQUEST, refused.errors)
        except GraphQLError as error:
            code = (error.extensions or {}).get("code")
            return _failed(METHOD_NOT_ALLOWED if code == "METHOD_NOT_ALLOWED" else BAD_REQUEST, [coded(error, "BAD_REQUEST")])
        except Refusal as refusal:
            return _failed(BAD_REQUEST, [_error_of(refusal)])
        except asyncpg.QueryCanceledError:
            sentence = "The question took too long and was stopped: ask for less at once."
            return _failed(UNAVAILABLE, [GraphQLError(sentence, extensions={"code": "TIMEOUT"})])
        except DatabaseUnusable as unusable:
            log.warning("database_unusable", reason=str(unusable))
            sentence = "The database cannot be reached at the moment: ask again shortly."
            return _failed(UNAVAILABLE, [GraphQLError(sentence, extensions={"code": "UNAVAILABLE"})])
        except Exception:
            error_id = uuid.uuid4().hex
            log.exception("request_failed", error_id=error_id)
            sentence = f"Something went wrong on our side. Tell us this number: {error_id}."
            return _failed(SERVER_ERROR, [GraphQLError(sentence, extensions={"code": "INTERNAL", "id": error_id})])

    def _prepare(self, query: str, variables: Mapping[str, Any], operation_name: str | None) -> Prepared:
        """Look at the document, choose the operation, coerce the variables."""
        known = self._documents.look_at(query)
        if known.errors:
            raise _Refused(known.errors)
        if operation_name is None and len(known.operations) == 1:
            operation = next(iter(known.operations.values()))
        elif operation_name is None:
            raise GraphQLError("The document has several operations: say which by operationName.", extensions={"code": "OPERATION_NOT_NAMED"})
        elif operation_name in known.operations and operation_name:
            operation = known.operations[operation_name]
        else:
            raise GraphQLError("The document has no operation of that name.", extensions={"code": "OPERATION_UNKNOWN"})
        coerced = get_variable_values(self._schema, operation.variable_definitions or (), dict(variables), max_errors=20)
        if isinstance(coerced, list):
            raise _Refused([coded(error, "BAD_USER_INPUT") for error in coerced])
        return Prepared(known, operation, coerced)

    async def _data(self, database: Database, viewer: Viewer, query: str, prepared: Prepared) -> bytes:
        """Return the whole body for an operation that can be run."""
        name = prepared.operation.name.value if prepared.operation.name else ""
        values = prepared.variables.coerced
        key = (query, name, viewer.role, shape_of(values))
        known_plan = self._plans.get(key)
        if known_plan is None:
            known_plan = self._plan(prepared, viewer)
            self._plans[key] = known_plan
            if len(self._plans) > MOST_PLANS:
                self._plans.popitem(last=False)
        introspected, plan = known_plan
        data = b"{}"
        if plan is not None:
            async with database.reading() as session:
                data = await fetch(session, plan, {**values, "": viewer})
        if introspected:
            merged = orjson.loads(data) | self._introspect(prepared, introspected)
            data = orjson.dumps(merged)
        return b'{"data":' + data + b"}"

    def _plan(self, prepared: Prepared, viewer: Viewer) -> tuple[tuple[Pick, ...], Plan | None]:
        """Return what introspection answers and the plan of the rest; no plan where there is no rest."""
        variables = prepared.variables
        places = {name: tagged(value, (name,)) for name, value in variables.coerced.items()}
        walker = Walker(self._schema, prepared.known.fragments, VariableValues(variables.sources, places))
        root = self._schema.query_type
        assert isinstance(root, GraphQLObjectType)  # noqa: S101  a schema without queries does not start
        picks = walker.root_picks(prepared.operation, root)
        introspected = tuple(pick for pick in picks if pick.name in INTROSPECTION)
        rest = tuple(pick for pick in picks if pick.name not in INTROSPECTION)
        return introspected, plan_of(self._catalog, self._root, rest, viewer) if rest else None

    def _introspect(self, prepared: Prepared, picks: Sequence[Pick]) -> dict[str, Any]:
        """Answer the introspection fields of an operation, and only those."""
        wanted = {pick.key for pick in picks}
        result = execute(
            self._schema,
            DocumentNode(definitions=(prepared.operation, *prepared.known.fragments.values())),
            variable_values={name: source.value for name, source in prepared.variables.sources.items()},
            field_resolver=_introspection_only,
        )
        data = getattr(result, "data", None) or {}
        return {key: value for key, value in data.items() if key in wanted}


def _introspection_only(source: Any, info: Any, **args: Any) -> None:  # noqa: ARG001  a resolver's shape
    """Resolve nothing: what is not introspection is answered by the statement."""


class _Refused(Exception):  # noqa: N818  it carries errors that are ready to be shown
    def __init__(self, errors: Sequence[GraphQLError]) -> None:
        super().__init__()
        self.errors = errors


def _failed(status: int, errors: Sequence[GraphQLError]) -> Answer:
    """Return a response without data."""
    return Answer(status, orjson.dumps({"errors": [error.formatted for error in errors]}))


def _error_of(refusal: Refusal) -> GraphQLError:
    """Return a refusal as an error of the request."""
    shown: dict[str, Any] = {"code": refusal.code}
    if refusal.field:
        shown["field"] = list(refusal.field)
    return GraphQLError(refusal.sentence, extensions=shown)
