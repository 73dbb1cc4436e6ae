"""Errors of GraphQL, in the language of the request.

A refusal of ours travels inside the error, so that documents and their errors can be kept once for all languages. What
graphql-core says of a document or a value is for developers and stays in English, behind a sentence of ours.
"""

from typing import Any

from graphql import GraphQLError

from service.errors import BadInput, Refusal
from service.languages.accepted import ENGLISH
from service.languages.refusals import said_in


def error_of(refusal: Refusal, **more: str) -> GraphQLError:
    """Return a refusal as an error of GraphQL, with its code, its field, and what more its extensions shall have."""
    extensions: dict[str, Any] = {"code": refusal.code, **more}
    if refusal.field:
        extensions["field"] = list(refusal.field)
    return GraphQLError(refusal.sentence, original_error=refusal, extensions=extensions)


def shown(error: GraphQLError, language: str) -> dict[str, Any]:
    """Return an error as the response shows it.

    Args:
        error: one that has a code.
        language: "EN", "ES", "PT" or "FR".
    """
    formatted: dict[str, Any] = dict(error.formatted)
    if language != ENGLISH:
        formatted["message"] = _said(error, language)
    return formatted


def _said(error: GraphQLError, language: str) -> str:
    """Return the sentence of an error in a language; what graphql-core says around a refusal stands in brackets."""
    refusal = _refusal_in(error)
    if refusal is None:
        code = str((error.extensions or {}).get("code", BadInput.default_code))
        return said_in(BadInput(code, "{reason}", reason=error.message), language)
    sentence = said_in(refusal, language)
    return sentence if error.message == refusal.sentence else f"{sentence} ({error.message})"


def _refusal_in(error: GraphQLError) -> Refusal | None:
    """Return the refusal an error was made of, however often graphql-core wrapped it."""
    cause: BaseException | None = error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return cause if isinstance(cause, Refusal) else None
