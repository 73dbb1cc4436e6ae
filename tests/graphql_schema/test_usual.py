"""What is made ready at the start is what is asked: the first to ask finds every piece of a usual question made."""

import gc
from typing import Any

import pytest

from graphql_schema.execution import Executor
from graphql_schema.lists import documents_of_lists
from graphql_schema.schema import make_schema
from graphql_schema.usual import further_documents, usual_documents
from service.catalog import CATALOG, ROOT
from service.coverage.dimensions import CoverageDimension
from service.reading.frames import Frames
from service.reading.plan import FRAMES
from service.reading.selection import Viewer

SHORT_CHARACTERS = 20_000
ASKED = [
    "{ pledges { nodes { code } } }",
    "{ pledges(first: 7) { nodes { donor { name nameLanguage } } pageInfo { hasNextPage endCursor } totalCount } }",
    "{ states { needs(first: 3, where: { illustrative: true }) { edges { node { code title } } } } }",
    "query ($code: String!) { pledge(code: $code) { lines { allocations { need { code } basis usd } } } }",
    "{ coverage(groupBy: [STATE, PILLAR]) { groups { keys { code } coverage { required pledged { gap } } } } }",
    """query ($plans: [String!]) {
      coverage(scope: { plans: $plans, illustrative: true }, groupBy: [STATE, PILLAR]) { total { received { amount } } }
    }""",
    '{ fund(code: "X") { statement(from: "2022-01-01", to: "2022-12-31") { __typename } } }',
    "{ coverage(groupBy: [FUND, STATE]) { groups { coverage { explain(basis: SPENT, first: 5) { totalCount } } } } }",
    "{ coverage(groupBy: [DONOR]) { groups { keys { label } coverage { pledged { amount } } } } }",
    "{ coverage(groupBy: [STATE, DONOR]) { groups { keys { label } coverage { pledged { amount } } } } }",
    *(
        f"{{ coverage(groupBy: [{one.value}], scope: {{ illustrative: true }}) {{ groups {{ keys {{ code }} }} }} }}"
        for one in CoverageDimension
    ),
]


COMBINED = """{ pledges(
  where: { statuses: [ANNOUNCED, FULFILLED], flags: [OVER_FULFILLED], amount: { min: "1" }, donors: ["A"] }
  orderBy: [{ field: STATUS, direction: DESC }, { field: AMOUNT_USD }], first: 3
) { totalCount nodes { code } } }"""


@pytest.fixture(scope="module")
def ready() -> Executor:
    executor = Executor(make_schema(), CATALOG, ROOT)
    executor.warm_up(lambda: False)
    executor.warm_further(lambda _: False)
    return executor


@pytest.fixture
def missing(ready: Executor, monkeypatch: pytest.MonkeyPatch) -> list[Any]:  # noqa: ARG001  what was made ready is there
    """The keys of pieces that were not there yet."""
    found: list[Any] = []
    known = Frames._known  # noqa: SLF001  the one place where pieces are found or made

    def watched(self: Frames, key: object, holder: object, make: object) -> object:
        if key not in self._kept:
            found.append(key)
        return known(self, key, holder, make)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(Frames, "_known", watched)
    return found


@pytest.mark.parametrize("document", ASKED)
def test_nothing_of_a_usual_question_is_left_to_be_made(ready: Executor, document: str, missing: list[Any]) -> None:
    sent = {"code": "X", "plans": ["X"]}
    ready._plan(ready._prepare(document, sent, None), Viewer())  # noqa: SLF001  planning alone, without a database
    assert not missing


def test_of_filters_and_orders_as_nobody_asked_them_together_only_the_page_is_made(
    ready: Executor, missing: list[Any]
) -> None:
    ready._plan(ready._prepare(COMBINED, {}, None), Viewer())  # noqa: SLF001  as above
    assert {str(one[0]).partition("(")[0] for one in missing} == {"Side", "counted"}
    missing.clear()
    other = COMBINED.replace("FULFILLED, ", "").replace("DESC", "ASC").replace("ANNOUNCED", "COMMITTED")
    ready._plan(ready._prepare(other, {}, None), Viewer())  # noqa: SLF001  as above
    assert {str(one[0]).partition("(")[0] for one in missing} <= {"Side"}


def test_every_usual_document_is_within_the_limits(ready: Executor) -> None:
    documents = [*usual_documents(), *further_documents(), *documents_of_lists(ready._schema)]  # noqa: SLF001  as above
    assert [document for document in documents if ready._documents.look_at(document).errors] == []  # noqa: SLF001  as above


def test_what_is_asked_less_often_is_made_with_rests_and_no_more_once_there_is_no_time(ready: Executor) -> None:
    rests: list[float] = []

    def rested(seconds: float) -> bool:
        rests.append(seconds)
        return len(rests) == 3

    ready.warm_further(rested)
    assert len(rests) == 3
    assert min(rests) > 0


@pytest.mark.usefixtures("ready")
def test_rows_are_not_held_by_their_kind() -> None:
    kept: dict[Any, tuple[Any, Any]] = FRAMES.of(CATALOG, Viewer())._kept  # noqa: SLF001  shown nowhere else
    held = [holder for key, (holder, _) in kept.items() if key[0] == "rows" and not isinstance(key[1], str)]
    assert set(map(type, held)) == {type(None)}


def test_what_was_made_ready_is_not_looked_at_again_by_who_collects_garbage(ready: Executor) -> None:
    before = gc.get_freeze_count()
    ready.warm_up(lambda: False)
    assert gc.get_freeze_count() > before


def test_the_short_ones_are_told_to_the_database_too(ready: Executor) -> None:
    assert 0 < max(map(len, ready.usual_statements)) < SHORT_CHARACTERS
