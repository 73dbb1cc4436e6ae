"""Asking the API as a client does: a document with its variables, the data that comes back, or the errors."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import orjson

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.answered import Answered
from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from service.reading.selection import Viewer

PUBLIC = Viewer()


@cache
def executor() -> Executor:
    """The one executor of the test session: making the schema takes a while."""
    return Executor(make_schema(), CATALOG, ROOT)


async def answer_to(
    database: Database,
    query: str,
    variables: Mapping[str, Any] | None = None,
    *,
    viewer: Viewer = PUBLIC,
    operation_name: str | None = None,
) -> Answered:
    """Return the answer as it goes out."""
    return await executor().answer(database, viewer, query, variables or {}, operation_name)


async def ask(
    database: Database, query: str, variables: Mapping[str, Any] | None = None, *, viewer: Viewer = PUBLIC
) -> Any:  # noqa: ANN401  whatever was asked for
    """Return the data; an error fails the test with its text."""
    parsed = orjson.loads((await answer_to(database, query, variables, viewer=viewer)).body)
    assert "errors" not in parsed, parsed["errors"]
    return parsed["data"]


async def codes_refused(
    database: Database, query: str, variables: Mapping[str, Any] | None = None, *, viewer: Viewer = PUBLIC
) -> list[str]:
    """Return the codes of the errors; an answer fails the test."""
    parsed = orjson.loads((await answer_to(database, query, variables, viewer=viewer)).body)
    assert "errors" in parsed, parsed
    return [error["extensions"]["code"] for error in parsed["errors"]]
