"""Whatever a scenario is given is answered, or refused by a code that names the field: never else, never in silence."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

import orjson
import pytest

from service.database.engine import Database
from service.errors import NotFound
from service.giving.earmark import Earmark
from service.giving.record_pledge import record_pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.languages.refusals import said_in
from service.reading.selection import Viewer
from tests.advice.scenario_cases import CASES, Edit, one
from tests.given.acting import counts
from tests.given.asking import PUBLIC, answer_to
from tests.given.giving import given_pledge, line, pledge, stated
from tests.given.ground import do
from tests.given.planning import given_need, given_plan
from tests.given.registry import SOURCES, given_code, given_event, given_state
from tests.given.spending import given_project

MATCHING: Final = """query ($s: [ScenarioEdit!]) {
  matching(basis: PLEDGED, scenario: $s) { difference { required money } } }"""
COVERAGE: Final = """query ($s: [ScenarioEdit!]) { coverage(scenario: $s) {
  total { difference { required pledged { amount } } } notAllocated { difference { pledged { amount } } } } }"""
NOTHING: Final = "nothing is supposed"
SEES_THE_DRAFT: Final = (Viewer("SECRETARIAT", "s"), Viewer("AUDITOR", "a"), Viewer("STATE", "hn", states=("HN",)))
SEES_IT_NOT: Final = (
    PUBLIC,
    Viewer("MEMBER", "es", party="ES"),
    Viewer("STATE", "sv", states=("SV",)),
    Viewer("FUND_ADMIN", "f"),
    Viewer("CHAIR", "c"),
)


async def given_book(database: Database) -> None:
    """Have something of every kind that a scenario may name: what counts, what does not, and what is a secret."""
    await given_event(database, "MEETING")
    for code_list, code in (("POPULATION", "IDP"), ("VULNERABLE_GROUP", "WOMEN")):
        await given_code(database, code_list, code)
    await given_project(database)
    await given_need(database, "SECRET", "70", state="HN", plan="PLAN-HN", publication="DRAFT")
    await given_need(database, "CAD", "10", unit="CAD", plan="PLAN-SV", state="SV")
    await given_plan(database, "PLAN-OLD", state="HN", adopted="2018")
    await given_need(database, "OLD", "10", state="HN", plan="PLAN-OLD")
    await given_plan(database, "PLAN-NEXT", state="HN", adopted="2021")
    await given_pledge(database, "P1", "100.00", earmark=Earmark(states=("HN",)))
    await given_pledge(database, "DRAFT", "50.00", publication="DRAFT")
    await given_pledge(database, "AGAIN", "100.00", duplicate_of="P1")
    await given_pledge(database, "VAGUE", None)
    await do(database, record_pledge, pledge("LOAN", line("30.00", modality="LOAN"), amount=stated("30.00")))
    await do(database, record_pledge, pledge("TWO", line("1.00"), line("2.00"), amount=stated("3.00")))
    await given_pledge(database, "GONE", "40.00")
    await do(database, withdraw_pledge, WithdrawPledge(pledge="GONE", withdrawn="2022", sources=SOURCES))


async def told(database: Database, query: str, edits: list[Edit], viewer: Viewer = PUBLIC) -> str:
    """Return what comes of a scenario: the code of its refusal and the field, or by how much the figures differ."""
    parsed = orjson.loads((await answer_to(database, query, {"s": edits}, viewer=viewer)).body)
    if "errors" in parsed:
        [said] = [error["extensions"] for error in parsed["errors"]]
        return f"{said['code']} {'.'.join(said.get('field', ()))}".strip()
    return _differs(parsed["data"])


def _differs(data: Mapping[str, Any]) -> str:
    if "matching" in data:
        found = data["matching"]["difference"]
        return NOTHING if found is None else f"required {found['required']} money {found['money']}"
    total, free = (data["coverage"][name]["difference"] for name in ("total", "notAllocated"))
    if total is None:
        return NOTHING
    money = sum(Decimal(one["pledged"]["amount"]) for one in (total, free))
    return f"required {total['required']} money {money:.2f}"


@pytest.mark.parametrize("kind", CASES)
async def test_whatever_is_given_is_answered_or_refused_by_a_code(database: Database, kind: str) -> None:
    await given_book(database)
    before = await counts(database)
    wrong = {}
    for number, (edits, expected) in enumerate(CASES[kind]()):
        for name, query in {"matching": MATCHING, "coverage": COVERAGE}.items():
            found = await told(database, query, edits)
            if found != expected:
                wrong[number, name] = (str(edits)[:200], expected, found)

    assert wrong == {}
    assert await counts(database) == before


async def test_a_draft_is_to_those_who_may_not_see_it_as_what_does_not_exist(database: Database) -> None:
    await given_book(database)
    naming = {kind: one(kind, earmark={"needs": ["SECRET"]}) for kind in ("pledge", "earmark")}
    naming |= {kind: one(kind, need="SECRET") for kind in ("needRevision", "allocation")}
    for query in (MATCHING, COVERAGE):
        for kind, edits in naming.items():
            for viewer in SEES_IT_NOT:
                named_so = orjson.loads(orjson.dumps(edits).replace(b"SECRET", b"NOWHERE"))
                secret = (await answer_to(database, query, {"s": edits}, viewer=viewer)).body
                nothing = (await answer_to(database, query, {"s": named_so}, viewer=viewer)).body
                assert b"errors" in secret
                assert secret.replace(b"SECRET", b"NOWHERE") == nothing, (kind, viewer)
            for viewer in SEES_THE_DRAFT if "earmark" in edits[0][kind] else ():
                assert (await told(database, query, edits, viewer)).startswith("required 0.00"), (kind, viewer)


async def test_a_need_is_of_the_state_of_its_plan(database: Database) -> None:
    edits = [*one("need", plan="PLAN-SV"), *one("pledge", earmark={"states": ["SV"]})]
    edits += [{"allocation": {"pledge": "NEW", "need": "ASKS", "amount": "5.00"}}]
    query = """query ($s: [ScenarioEdit!]) { coverage(scope: { states: ["SV"] }, scenario: $s) {
      total { difference { required pledged { amount } } } } }"""
    found = orjson.loads((await answer_to(database, query, {"s": edits})).body)["data"]["coverage"]["total"]

    assert found["difference"] == {"required": "5.00", "pledged": {"amount": "5.00"}}


async def test_what_goes_through_a_fund_has_its_channel(database: Database) -> None:
    query = """query ($s: [ScenarioEdit!]) { coverage(scope: { channels: [FUND] }, scenario: $s) {
      notAllocated { difference { pledged { amount } } } } }"""
    answer = await answer_to(database, query, {"s": one("pledge", fund="FUND")})

    assert b'"amount":"5.00"' in answer.body


async def test_the_plan_of_a_need_is_measured_where_the_scope_names_it(database: Database) -> None:
    await given_book(database)
    query = COVERAGE.replace("coverage(", 'coverage(scope: { plans: ["PLAN-OLD"] }, ')

    assert await told(database, query, one("need", plan="PLAN-OLD")) == "required 5.00 money 0.00"
    assert await told(database, query, one("need", plan="PLAN-HN")) == "required 0.00 money 0.00"


async def test_a_state_may_be_supposed_on_by_a_need_of_the_region(database: Database) -> None:
    await given_state(database, "GT")

    assert await told(database, MATCHING, one("need", state="GT")) == "required 5.00 money 0.00"


async def test_names_cost_no_statement_more(database: Database) -> None:
    await given_book(database)
    edits = [*one("need", populations=["IDP"]), *one("pledge", earmark={"projects": ["PRJ"], "needs": ["ASKS", "N1"]})]
    for query in (MATCHING, COVERAGE):
        with database.recording() as statements:
            assert await told(database, query, edits) == "required 5.00 money 5.00"
        assert len(statements) == 2


def test_what_is_unknown_is_said_in_every_language() -> None:
    refusal = NotFound("SCENARIO_NAME_UNKNOWN", 'Nothing is known by the code "{code}".', code="NOPE")
    said = {said_in(refusal, language) for language in ("EN", "ES", "PT", "FR")}

    assert len(said) == 4
    assert all("NOPE" in one for one in said)
