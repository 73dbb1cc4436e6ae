"""What a question is answered with; what each error says to a client, and with which status."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import asyncpg
import orjson
import structlog
from graphql import GraphQLError
from sqlalchemy.exc import DBAPIError

from graphql_schema.documents import coded
from graphql_schema.saying import error_of, shown
from service.database.position import Position
from service.database.unusable import DatabaseUnusable
from service.errors import BadInput, Refusal, took_too_long
from service.writing.refused_by_database import is_timeout, said_by_database

OK: Final = 200
NOT_MODIFIED: Final = 304
BAD_REQUEST: Final = 400
UNAUTHORIZED: Final = 401
METHOD_NOT_ALLOWED: Final = 405
NOT_ACCEPTABLE: Final = 406
SERVER_ERROR: Final = 500
UNAVAILABLE: Final = 503
STATUSES: Final = {"UNAUTHENTICATED": UNAUTHORIZED, "UNAVAILABLE": UNAVAILABLE, "MATCHING_BUSY": UNAVAILABLE}
"""Refusals that say nothing of what was asked."""

log = structlog.get_logger()


@dataclass(slots=True)
class Answer:
    """The status for application/graphql-response+json, and the body.

    Attributes:
        status: 200, 304 where the client still has the answer, or why there is no data.
        body: UTF-8 JSON; empty with 304.
        etag: stands for the answer, with its quotes; none for an error, and where the data has no version.
        codes: of the errors.
        document_known: whether the document was looked at before.
        plan_known: whether its plan was made before; none where it came to no plan.
        seen: how far a server must be to show what a mutation did; none for a question, and without replicas.
        stored: whether it was given before and came from the store; none where it could not have.
    """

    status: int
    body: bytes
    etag: str | None = None
    codes: tuple[str, ...] = ()
    document_known: bool | None = None
    plan_known: bool | None = None
    seen: Position | None = None
    stored: bool | None = None


def answer_to(error: Exception, language: str) -> Answer:
    """Return the answer an error stands for: what was asked wrongly, what cannot be had now, or a bug of ours."""
    error = said_by_database(error)
    match error:
        case Refused():
            return failed(BAD_REQUEST, error.errors, language)
        case Refusal() if error.code in STATUSES:
            return failed(STATUSES[error.code], [error_of(error)], language)
        case RecursionError() | GraphQLError() | Refusal():
            return failed(BAD_REQUEST, [_error_of(error)], language)
        case asyncpg.QueryCanceledError() | DBAPIError() if not isinstance(error, DBAPIError) or is_timeout(error):
            return failed(UNAVAILABLE, [error_of(took_too_long())], language)
        case DatabaseUnusable():
            log.warning("database_unusable", reason=str(error))
            refusal = Refusal("UNAVAILABLE", "The database cannot be reached at the moment: ask again shortly.")
            return failed(UNAVAILABLE, [error_of(refusal)], language)
        case _:
            error_id = uuid.uuid4().hex
            log.error("request_failed", error_id=error_id, exc_info=error)
            sentence = "Something went wrong on our side. Tell us this number: {id}."
            return failed(SERVER_ERROR, [error_of(Refusal("INTERNAL", sentence, id=error_id), id=error_id)], language)


class Refused(Exception):  # noqa: N818  it is answered, not logged
    """Errors that are ready to be shown."""

    def __init__(self, errors: Sequence[GraphQLError]) -> None:
        super().__init__()
        self.errors = errors


def failed(status: int, errors: Sequence[GraphQLError], language: str) -> Answer:
    """Return a response without data, its sentences in a language."""
    codes = tuple(str((error.extensions or {}).get("code")) for error in errors)
    return Answer(status, orjson.dumps({"errors": [shown(error, language) for error in errors]}), codes=codes)


def _error_of(error: RecursionError | GraphQLError | Refusal) -> GraphQLError:
    """Return what was asked wrongly as an error of the request, with its code."""
    if isinstance(error, GraphQLError):
        return coded(error, "BAD_REQUEST")
    if isinstance(error, RecursionError):
        return error_of(BadInput("DOCUMENT_TOO_DEEP", "The request is nested too deeply."))
    return error_of(error)
