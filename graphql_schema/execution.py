"""From a request to the bytes of its answer.

    document -> selection -> plan -> one statement -> bytes to the socket

Documents and plans are known by what shapes them, so that a question seen before costs no parsing, no validation and no
planning. Only introspection is executed in Python.
"""

from collections.abc import Callable, Mapping
from itertools import chain
from typing import Any

import strawberry
import structlog
from graphql import OperationType

from graphql_schema.answer_store import AnswerStore, Key
from graphql_schema.answers import Refused, answer_to, failed
from graphql_schema.computed import Computing, with_computations
from graphql_schema.data import Data
from graphql_schema.documents import Documents, coded
from graphql_schema.entity_tags import Holds, fingerprint_of, is_held
from graphql_schema.introspection import Introspection
from graphql_schema.lists import documents_of_lists
from graphql_schema.making_plans import MakingPlans
from graphql_schema.mutating import Acting, Mutations, PlannedMutation, plan_mutation
from graphql_schema.narrow import Narrow, is_short
from graphql_schema.plans import Planned, Plans
from graphql_schema.prepared import Prepared
from graphql_schema.saying import error_of
from graphql_schema.sdl import sdl_of
from graphql_schema.selection import INTROSPECTION, shape_of
from graphql_schema.usual import further_documents
from graphql_schema.variables import coerced
from graphql_schema.warming import Rested, make_all, make_further
from service.access.operations import Kind, check_role
from service.answered import Answered
from service.database.sessions import Readable
from service.errors import BadInput
from service.reading.entity import Entity, Field
from service.reading.plan import FRAMES, plan_of
from service.reading.selection import Viewer
from service.reading.version import VERSION_ALONE, with_version
from service.reading.warm_up import Stopped
from service.statuses import METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, NOT_MODIFIED, OK
from service.writing.actor import Role

log = structlog.get_logger()


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
        self._making = MakingPlans(self._narrow, self._plans)
        self.computing = Computing()
        self._schema_hash = fingerprint_of(sdl_of(schema))
        self._store = store or AnswerStore(0)
        introspection = Introspection(self._schema, self._narrow)
        self._data_of = Data(self._schema, self.computing, introspection, self._store)
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
        acting: Callable[[], Acting] | None = None,
    ) -> Answered:
        """Answer one request; whatever happens, the body is a GraphQL response with a code on every error.

        Args:
            database: to read from.
            viewer: who asks.
            query: the document.
            variables: as they were sent.
            operation_name: which operation of the document; none where it was not said.
            only_queries: whether anything else is refused.
            holds: tells which answers the client still has; with one of them, the question is not run.
            acting: says who performs the acts of a mutation; without it, mutations are refused.
        """
        known = self._documents.knows(query)
        try:
            key = self._store.key_of(query, operation_name, viewer, variables)
            if key is not None and (again := await self._again(database, key, holds)) is not None:
                return again
            before = self._asked_before(viewer, query, variables, operation_name)
            if before is not None:
                answer = await self._data_of.answer(database, *before, key, holds)
            else:
                prepared = await self.prepared(query, variables, operation_name)
                kind = prepared.operation.operation
                if (refused := _refused(kind, viewer.language, only_queries=only_queries)) is not None:
                    answer = refused
                elif kind is OperationType.MUTATION:
                    answer = await self._mutate(viewer, prepared, acting)
                else:
                    answer = await self._data(database, viewer, prepared, key, holds)
        except Exception as error:  # noqa: BLE001  every error becomes an answer; what is a bug is logged whole
            answer = answer_to(error, viewer.language)
        answer.document_known = known
        return answer

    async def _again(self, database: Readable, key: Key, holds: Holds | None) -> Answered | None:
        """Return the answer that was given last time, where the database says that nothing was written since."""
        if not self._store.is_worth_asking(key):
            return None
        stored = self._store.still(key, await database.fetch_text_together(VERSION_ALONE))
        if stored is None:
            return None
        if is_held(stored.etag, holds):
            return Answered(NOT_MODIFIED, b"", stored.etag, document_known=True, plan_known=True)
        return Answered(OK, stored.body, stored.etag, document_known=True, plan_known=True, stored=True)

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
    ) -> Answered:
        """Return the answer of a question that may not have been planned yet."""
        # What a viewer may see is part of the plan: two viewers share one only if they may see the same.
        shape = (prepared.text, prepared.name, viewer, shape_of(prepared.variables.coerced))
        planned = self._plans.find(shape)
        known = planned is not None
        if planned is None:
            planned = await self._making.plan(shape, self._plan, prepared, viewer)
        if planned.introspected or planned.plan is None:
            answer = await self._data_of.with_schema(database, planned, prepared, holds)
        else:
            answer = await self._data_of.answer(database, planned, prepared.variables.coerced, key, holds)
        answer.plan_known = known
        return answer

    def _asked_before(
        self, viewer: Viewer, query: str, sent: Mapping[str, Any], operation_name: str | None
    ) -> tuple[Planned, Mapping[str, Any]] | None:
        """Return how a question is answered that was asked before, with other texts in it, and its variables.

        None for all that is more than that, which has to be looked at: that finds out all that is found out here.
        """
        if not self._documents.knows(query):
            return None
        known = self._documents.look_at(query)
        name = operation_name
        if name is None:
            if len(known.words) != 1:
                return None
            [name] = known.words
        words = known.words.get(name)
        values = words.values(sent) if words is not None and (name or operation_name is None) else None
        if words is None or values is None:
            return None
        planned = self._plans.find((query, name, viewer, words.shape))
        return None if planned is None or planned.introspected or planned.plan is None else (planned, values)

    async def _mutate(self, viewer: Viewer, prepared: Prepared, acting: Callable[[], Acting] | None) -> Answered:
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
        return await self.mutations.answer(acting(), viewer, planned, values)

    def warm_up(self, stopped: Stopped) -> None:
        """Make the pieces of all questions the public can ask, so that the first to ask does not wait for them."""
        make_all(self._plan_of, FRAMES.of(self._catalog, self._public), self._root, self.usual_statements, stopped)

    def warm_further(self, rested: Rested) -> None:
        """Make the pieces of what is asked less often, with rests."""
        make_further(self._plan_of, chain(further_documents(), documents_of_lists(self._schema)), rested)

    def _plan_of(self, document: str) -> Planned:
        """Return how a document without variables is answered to the public."""
        return self._plan(self._prepare(document, {}, None), self._public)

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


def _refused(kind: OperationType, language: str, *, only_queries: bool) -> Answered | None:
    """Return the answer to an operation of a kind that cannot be asked in this way; None where it can."""
    if kind is OperationType.SUBSCRIPTION:
        sentence = "A subscription is told as a stream: open a websocket, or accept {kind}."
        refusal = BadInput("STREAM_NEEDED", sentence, kind="text/event-stream")
        return failed(NOT_ACCEPTABLE, [error_of(refusal)], language)
    if only_queries and kind is not OperationType.QUERY:
        refusal = BadInput("METHOD_NOT_ALLOWED", "Only queries may be sent with GET.")
        return failed(METHOD_NOT_ALLOWED, [error_of(refusal)], language)
    return None
