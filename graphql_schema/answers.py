"""What a question is answered with; what each error says to a client, and with which status."""

import uuid
from collections.abc import Sequence
from typing import Final

import asyncpg
import orjson
import structlog
from graphql import GraphQLError
from sqlalchemy.exc import DBAPIError

from graphql_schema.documents import coded
from graphql_schema.saying import error_of, shown
from service.answered import Answered
from service.database.unusable import DatabaseUnusable, OutcomeUnknown
from service.errors import BadInput, Refusal, outcome_unknown, took_too_long
from service.statuses import BAD_REQUEST, SERVER_ERROR, UNAUTHORIZED, UNAVAILABLE
from service.writing.refused_by_database import is_timeout, said_by_database

STATUSES: Final = {
    "UNAUTHENTICATED": UNAUTHORIZED,
    "UNAVAILABLE": UNAVAILABLE,
    "MATCHING_BUSY": UNAVAILABLE,
    "TIMEOUT": UNAVAILABLE,
    "OUTCOME_UNKNOWN": UNAVAILABLE,
}
"""Refusals that say nothing of what was asked."""

log = structlog.get_logger()


def answer_to(error: Exception, language: str) -> Answered:
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
            if isinstance(error, OutcomeUnknown):
                refusal = outcome_unknown()
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


def failed(status: int, errors: Sequence[GraphQLError], language: str) -> Answered:
    """Return a response without data, its sentences in a language."""
    codes = tuple(str((error.extensions or {}).get("code")) for error in errors)
    return Answered(status, orjson.dumps({"errors": [shown(error, language) for error in errors]}), codes=codes)


def _error_of(error: RecursionError | GraphQLError | Refusal) -> GraphQLError:
    """Return what was asked wrongly as an error of the request, with its code."""
    if isinstance(error, GraphQLError):
        return coded(error, "BAD_REQUEST")
    if isinstance(error, RecursionError):
        return error_of(BadInput("DOCUMENT_TOO_DEEP", "The request is nested too deeply."))
    return error_of(error)
