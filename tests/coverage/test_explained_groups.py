"""Groups that are explained each have a page: there are as many groups as their pages together may have rows."""

import orjson
import pytest

from service.database.engine import Database
from service.reading import cost
from tests.given.asking import answer_to, ask, codes_refused
from tests.given.giving import given_pledge
from tests.given.matching import given_allocation

EXPLAINED = """query ($by: [CoverageDimension!], $first: Int) {
  coverage(groupBy: $by) { groups { keys { code } coverage {
    explain(basis: PLEDGED, first: $first) { nodes { counted } }
  } } }
}"""
ROWS_BESIDE = 8
"""The report, and of one group itself, its keys and its figures, as they are estimated."""


@pytest.mark.parametrize("by", [["NEED"], ["DONOR", "NEED"]])
async def test_as_many_groups_are_explained_as_their_pages_may_have_rows(
    database: Database, monkeypatch: pytest.MonkeyPatch, by: list[str]
) -> None:
    await given_pledge(database, "P1", "100.00")
    for need in ("N1", "N2"):
        await given_allocation(database, need, "10.00")
    monkeypatch.setattr(cost, "MOST_ROWS", ROWS_BESIDE + 2 * 10)
    groups = (await ask(database, EXPLAINED, {"by": by, "first": 10}))["coverage"]["groups"]
    assert [group["coverage"]["explain"]["nodes"] for group in groups] == [[{"counted": "10.00"}]] * 2
    (error,) = orjson.loads((await answer_to(database, EXPLAINED, {"by": by, "first": 11})).body)["errors"]
    assert error["extensions"]["code"] == "TOO_MANY_GROUPS"
    assert "2 groups; 1 are allowed" in error["message"]
    assert await codes_refused(database, EXPLAINED, {"by": by, "first": 21}) == ["TOO_MANY_ROWS"]


async def test_groups_that_nobody_asked_for_are_none_explained_or_not(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    assert (await ask(database, EXPLAINED, {"by": None, "first": 3}))["coverage"]["groups"] == []
    assert (await ask(database, EXPLAINED, {"by": [], "first": 3}))["coverage"]["groups"] == []


async def test_all_groups_of_a_question_are_counted_together(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = "groups { coverage { explain(basis: PLEDGED, first: 10) { nodes { counted } } } }"
    twice = f"{{ a: coverage(groupBy: [NEED]) {{ {page} }} b: coverage(groupBy: [STATE]) {{ {page} }} }}"
    monkeypatch.setattr(cost, "MOST_ROWS", 2 * 3 + 2 * 20)
    assert len((await ask(database, twice))["a"]["groups"]) == 2
    monkeypatch.setattr(cost, "MOST_ROWS", 2 * 3 + 2 * 20 - 1)
    assert await codes_refused(database, twice) == ["TOO_MANY_GROUPS"]
