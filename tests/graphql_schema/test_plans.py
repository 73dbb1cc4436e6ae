"""A plan is made once for a shape of a question, however many ask at the same time."""

import asyncio
from collections import Counter

import pytest

from graphql_schema.execution import Executor
from graphql_schema.plans import Planned
from graphql_schema.schema import make_schema
from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from service.reading.selection import Viewer

QUESTION = "query Q($code: String!) { party(code: $code) { code } }"


async def test_a_question_that_many_ask_at_once_is_planned_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Executor(make_schema(), CATALOG, ROOT)
    counted: Counter[str] = Counter()
    plan = Executor._plan  # noqa: SLF001  what is counted is inside

    def counting(self: Executor, prepared: object, viewer: Viewer) -> Planned:
        counted["plans"] += 1
        return plan(self, prepared, viewer)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(Executor, "_plan", counting)
    viewer = Viewer()
    answers = await asyncio.gather(
        *(asked.answer(database, viewer, QUESTION, {"code": str(place)}, None) for place in range(30))
    )
    assert {answer.body for answer in answers} == {b'{"data":{"party":null}}'}
    assert counted == {"plans": 1}
