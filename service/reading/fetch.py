"""Asking the database: a plan, its values, one statement, and the bytes of the answer as they came."""

from collections.abc import Mapping
from typing import Any

from service.database.sessions import ReadSession
from service.reading.plan import Plan


async def fetch(session: ReadSession, plan: Plan, variables: Mapping[str, Any]) -> bytes:
    """Return the JSON of the ``data`` object, unopened.

    Raises:
        Refusal: a value cannot mean anything; nothing was asked of the database.
        ServerUnreachable: the database does not answer.
    """
    return await session.fetch_json(plan.sql, plan.bind(variables))
