"""Matching as a client asks for it: N1 is Honduras's and asks for 1,000, N2 El Salvador's and asks for 1,000."""

import asyncio
import threading
from typing import Any

import pytest

from service.advice import answering
from service.database.engine import Database
from service.errors import Refusal
from service.giving.earmark import Earmark
from service.reading.selection import Viewer
from tests.given.asking import answer_to, ask, codes_refused
from tests.given.giving import given_money, given_pledge, given_receipt
from tests.given.matching import given_allocation
from tests.given.planning import given_need
from tests.given.spending import given_approved, given_project

SCOPE = {"needs": ["N1", "N2"]}
RANGE = """
query ($scope: CoverageScope, $basis: CoverageBasis = PLEDGED, $keep: Boolean = true, $moment: Moment) {
  matching(scope: $scope, basis: $basis, keep: $keep, moment: $moment) {
    complete required money placed structuralGap stranded
    effective { numerator denominator value } potential { numerator value } reached { numerator }
    cut { code title } cutCount cutLines { pledge { code } } strandedLines { pledge { code } }
    placements { line { pledge { code } } need { code state { code } } amount standing } placementCount
    relief { line { pledge { code } } lifted gain } nearest { need { code } line { pledge { code } } amount obstacles }
    moment { sequence }
  }
}
"""


async def matching(database: Database, scope: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Return all of a matching."""
    found: dict[str, Any] = (await ask(database, RANGE, {"scope": SCOPE | (scope or {})} | more))["matching"]
    return found


def placed(found: dict[str, Any]) -> list[str]:
    """Return placements as text."""
    return [
        f"{one['line']['pledge']['code']} -> {one['need']['code']} {one['standing']} to {one['amount']}"
        for one in found["placements"]
    ]


async def test_it_says_how_far_placing_goes_and_why_no_further(database: Database) -> None:
    await given_pledge(database, "P1", "300.00", earmark=Earmark(states=("HN",)))
    await given_pledge(database, "P2", "2500.00", earmark=Earmark(states=("SV",)))
    found = await matching(database)

    assert (found["required"], found["money"], found["placed"]) == ("2000.00", "2800.00", "1300.00")
    assert (found["structuralGap"], found["stranded"]) == ("700.00", "1500.00")
    assert found["potential"] == {"numerator": "1300.00", "value": 0.65}
    assert found["effective"] == {"numerator": "0.00", "denominator": "2000.00", "value": 0.0}
    assert found["cut"] == [{"code": "N1", "title": "N1"}]
    assert found["cutLines"] == [{"pledge": {"code": "P1"}}]
    assert found["strandedLines"] == [{"pledge": {"code": "P2"}}]
    assert found["relief"] == [{"line": {"pledge": {"code": "P2"}}, "lifted": "STATES", "gain": "700.00"}]
    [near] = found["nearest"]
    assert (near["need"], near["obstacles"]) == ({"code": "N1"}, ["STATES"])


async def test_money_that_stands_on_a_need_stays_there_unless_asked_otherwise(database: Database) -> None:
    await given_pledge(database, "P1", "1000.00")
    await given_allocation(database, "N1", "1000.00")
    await given_pledge(database, "P2", "1000.00", earmark=Earmark(states=("HN",)))
    kept, moved = await matching(database), await matching(database, keep=False)

    assert kept["potential"]["value"] == 1.0
    assert (kept["reached"]["numerator"], placed(kept)) == ("1000.00", [])
    assert moved["reached"]["numerator"] == "2000.00"
    assert placed(moved) == ["P1 -> N1 1000.00 to 0.00", "P1 -> N2 0.00 to 1000.00", "P2 -> N1 0.00 to 1000.00"]


async def test_what_is_reserved_for_a_project_stays_in_any_case(database: Database) -> None:
    await given_money(database)
    await given_allocation(database, "N1", "80.00")
    await given_project(database)
    await given_approved(database, amount="70.00")
    found = await matching(database, keep=False)

    assert placed(found) == ["P1 -> N1 80.00 to 70.00", "P1 -> N2 0.00 to 30.00"]


async def test_the_lowest_covered_need_comes_first(database: Database) -> None:
    await given_pledge(database, "P1", "60.00")
    await given_allocation(database, "N1", "10.00")
    found = await matching(database)

    assert placed(found) == ["P1 -> N1 10.00 to 30.00", "P1 -> N2 0.00 to 30.00"]


async def test_only_money_that_has_come_far_enough_counts(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_receipt(database, amount="40.00")

    assert (await matching(database, basis="RECEIVED"))["money"] == "40.00"
    assert (await matching(database, basis="SPENT"))["money"] == "0.00"


async def test_an_earlier_moment_is_as_it_was(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    before = await matching(database)
    await given_allocation(database, "N1", "100.00")
    after = await matching(database, moment={"sequence": before["moment"]["sequence"]})

    assert after["placements"] == before["placements"]
    assert after["effective"]["numerator"] == "0.00"


async def test_help_is_matched_in_its_own_unit(database: Database) -> None:
    await given_need(database, "HELP", "10", kind="TECHNICAL", unit="person-day")
    await given_pledge(database, "P1", "100.00")
    await given_pledge(database, "P2", "4.00", "person-day")
    found = await matching(database, {"needs": ["HELP", "N1"], "unit": "person-day"})

    assert (found["required"], found["money"], found["placed"]) == ("10.00", "4.00", "4.00")


async def test_money_on_needs_outside_the_scope_is_not_there(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "N1", "60.00")
    found = await matching(database, {"needs": ["N2"]})

    assert (found["money"], found["placed"]) == ("40.00", "40.00")


async def test_what_is_made_up_is_looked_at_only_when_asked(database: Database) -> None:
    await given_pledge(database, "SHOWN", "50.00", illustrative=True)

    assert (await matching(database))["money"] == "0.00"
    assert (await matching(database, {"illustrative": True}))["money"] == "50.00"


async def test_drafts_are_in_no_figure_whoever_asks(database: Database) -> None:
    await given_pledge(database, "DRAFT", "50.00", publication="DRAFT")
    asked = {"scope": SCOPE}
    public = await ask(database, RANGE, asked)
    secretariat = await ask(database, RANGE, asked, viewer=Viewer(role="SECRETARIAT"))

    assert public == secretariat
    assert public["matching"]["money"] == "0.00"


async def test_an_amount_without_a_rate_is_told_and_not_counted(database: Database) -> None:
    await given_pledge(database, "P1", "100.00", "CAD")
    found = await ask(database, "{ matching(basis: PLEDGED) { complete money certificate(lang: FR) } }")

    assert found["matching"]["complete"] is False
    assert found["matching"]["money"] == "0.00"
    assert found["matching"]["certificate"].endswith("CAD.")


async def test_lists_can_be_had_in_parts(database: Database) -> None:
    await given_pledge(database, "P1", "10.00")
    query = """{ matching(basis: PLEDGED) {
      cutCount a: cut(first: 1) { code } b: cut(first: 1, skip: 1) { code } c: cut(skip: 2147483647) { code }
    } }"""
    parts = {"cutCount": 2, "a": [{"code": "N1"}], "b": [{"code": "N2"}], "c": []}

    assert await ask(database, query) == {"matching": parts}


async def test_several_questions_and_other_fields_are_answered_together(database: Database) -> None:
    await given_pledge(database, "P1", "10.00")
    query = """{
      a: matching(basis: PLEDGED) { money } __typename
      needs { totalCount } b: matching(basis: RECEIVED) { money __typename }
    }"""

    assert await ask(database, query) == {
        "a": {"money": "10.00"},
        "__typename": "Query",
        "needs": {"totalCount": 2},
        "b": {"money": "0.00", "__typename": "Matching"},
    }


async def test_a_question_is_two_statements_and_its_answer_has_a_tag(database: Database) -> None:
    await given_pledge(database, "P1", "10.00")
    with database.recording() as statements:
        first = await answer_to(database, RANGE, {"scope": SCOPE})
    again = await answer_to(database, RANGE, {"scope": SCOPE})
    await given_pledge(database, "P2", "10.00")
    later = await answer_to(database, RANGE, {"scope": SCOPE})

    assert len(statements) == 2
    assert first.etag
    assert first.etag == again.etag != later.etag


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{ matching { money } }", "BAD_USER_INPUT"),
        ("{ matching(basis: PROMISED) { money } }", "BAD_USER_INPUT"),
        ('{ matching(basis: PLEDGED, scope: { unit: "EUR" }) { money } }', "UNIT_NOT_COVERABLE"),
        ("{ matching(basis: PLEDGED, moment: { sequence: -1 }) { money } }", "SEQUENCE_NEGATIVE"),
        ("{ matching(basis: PLEDGED) { cut(first: 1001) { code } } }", "PAGE_TOO_LARGE"),
        ("{ matching(basis: PLEDGED) { cut(first: -1) { code } } }", "PAGE_NEGATIVE"),
        ("{ matching(basis: PLEDGED) { cut(skip: -1) { code } } }", "PAGE_NEGATIVE"),
    ],
)
async def test_what_cannot_be_asked_is_refused(database: Database, query: str, code: str) -> None:
    [found] = await codes_refused(database, query)

    assert found in {code, "VALIDATION_FAILED", "GRAPHQL_VALIDATION_FAILED"}


async def test_more_than_can_be_worked_out_in_time_is_refused(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.advice.book.MOST", 1)
    await given_pledge(database, "P1", "7.00")

    assert await codes_refused(database, RANGE, {"scope": SCOPE}) == ["MATCHING_TOO_LARGE"]


def counted(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Have books themselves stand for their answers, and return those that were worked out."""
    worked_out: list[bytes] = []

    def work(book: bytes, *_given: object) -> bytes:
        worked_out.append(book)
        return book

    monkeypatch.setattr(answering, "_worked_out", work)
    return worked_out


async def test_the_last_answers_are_remembered_and_old_ones_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering, "MOST_KEPT", 1)
    worked_out = counted(monkeypatch)
    adviser = answering.Adviser()
    for book in (b"1", b"1", b"2", b"1"):
        assert await adviser.answer(book, ["money"], keep=True) == book

    assert worked_out == [b"1", b"2", b"1"]


async def test_a_crowd_with_one_question_is_answered_by_working_it_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    worked_out = counted(monkeypatch)
    adviser = answering.Adviser()
    impatient = asyncio.ensure_future(adviser.answer(b"1", ["money"]))
    await asyncio.sleep(0)
    impatient.cancel()
    answers = await asyncio.gather(*(adviser.answer(b"1", ["money"]) for _ in range(9)))

    assert (answers, worked_out) == ([b"1"] * 9, [b"1"])


class Held:
    """Work that goes on until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[bytes] = []
        self.gate = threading.Event()
        monkeypatch.setattr(answering, "_worked_out", self.work)

    def work(self, book: bytes, *_given: object) -> bytes:
        self.begun.append(book)
        self.gate.wait(10)
        return book


async def test_a_long_queue_is_refused_and_what_nobody_waits_for_is_never_begun(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held, adviser = Held(monkeypatch), answering.Adviser()
    waiting = [asyncio.ensure_future(adviser.answer(b"%d" % n, ["money"])) for n in range(answering.MOST_WAITING)]
    await asyncio.sleep(0.05)
    with pytest.raises(Refusal, match="ask again shortly"):
        await adviser.answer(b"one more", ["money"])
    for one in waiting[1:]:
        one.cancel()
    await asyncio.sleep(0)
    last = asyncio.ensure_future(adviser.answer(b"last", ["money"]))
    held.gate.set()

    assert [await waiting[0], await last] == [b"0", b"last"]
    assert held.begun == [b"0", b"last"]


async def test_closing_calls_off_what_has_not_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    held, adviser = Held(monkeypatch), answering.Adviser()
    waiting = [asyncio.ensure_future(adviser.answer(b"%d" % n, ["money"])) for n in range(3)]
    await asyncio.sleep(0.05)
    asyncio.get_running_loop().call_later(0.05, held.gate.set)
    await adviser.close()

    assert await asyncio.gather(*waiting, return_exceptions=True) != [b"0", b"1", b"2"]
    assert held.begun == [b"0"]
