"""A plan is made once for a shape of a question, however many ask at the same time."""

import asyncio
from collections import Counter

import pytest

from graphql_schema.documents import Documents
from graphql_schema.execution import Executor
from graphql_schema.plans import MOST_CHARACTERS, Planned, Plans
from graphql_schema.schema import make_schema
from graphql_schema.selection import shape_of, tagged
from service.catalog import CATALOG, ROOT
from service.coverage.dimensions import CoverageDimension
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


def test_a_word_that_is_said_again_shapes_no_other_plan() -> None:
    once, often = [CoverageDimension.STATE], [CoverageDimension.STATE] * 1_000
    assert shape_of(once) == shape_of(often)
    assert tagged(often, ("dimensions",)) == once


def test_plans_are_forgotten_when_what_they_are_found_by_is_too_long_together() -> None:
    plans: Plans[Planned] = Plans()
    planned = Planned((), introspected=False, typenames=(), plan=None, sql="", fingerprint=b"")
    long = "x" * (MOST_CHARACTERS // 3)
    for place in range(5):
        plans.keep((f"{place}{long}", "", Viewer(), ""), planned)
    assert [plans.find((f"{place}{long}", "", Viewer(), "")) is not None for place in range(5)] == [False] * 3 + [
        True
    ] * 2


async def test_a_fragment_that_spreads_itself_below_a_field_is_told_so() -> None:
    document = '{ pledge(code: "a") { ...F } } fragment F on Pledge { duplicateOf { ...F } duplicates { ...F } }'
    known = Documents(make_schema()._schema).look_at(document)  # noqa: SLF001  strawberry keeps the schema there
    assert "Cannot spread fragment 'F' within itself" in known.errors[0].message
