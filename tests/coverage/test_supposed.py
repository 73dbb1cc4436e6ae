"""Coverage under a scenario: what it supposes comes to what the same acts come to when they are really done."""

import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.planning.revise_need import ReviseNeed, revise_need
from tests.coverage.asking_supposed import (
    BASES,
    DIMENSIONS,
    WITHOUT_SCENARIO,
    differences,
    figures,
    report,
    supposed,
)
from tests.given.acting import counts
from tests.given.asking import answer_to, ask, codes_refused
from tests.given.giving import given_commitment, given_money, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import SOURCE, do
from tests.given.matching import given_allocation
from tests.given.planning import given_need
from tests.given.registry import given_code
from tests.given.spending import given_approved, given_project

Edit = Mapping[str, Any]
TODAY: Final = datetime.now(tz=UTC).date().isoformat()
GROUPINGS: Final = [[], *([one] for one in DIMENSIONS), ["STATE", "DONOR"], ["NEED", "EARMARK"], ["YEAR", "PLAN"]]


async def given_books(database: Database) -> None:
    """Have money at every stage: on needs and on none, of three currencies, one without a rate."""
    await given_money(database, "P1", "500.00", earmark=Earmark(modality="G", states=("HN",)))
    await given_allocation(database, "N1", "320.00")
    await given_project(database)
    await given_approved(database, amount="70.00")
    await given_pledge(database, "P2", "400.00", donor="CA")
    await given_allocation(database, "N1", "90.00", "P2")
    await given_allocation(database, "N2", "60.00", "P2")
    await given_commitment(database, amount="80.00", pledge="P2")
    await given_receipt(database, amount="30.00", pledge="P2")
    await given_pledge(database, "P3", "100.00", "EUR", usd="118.20")
    await given_pledge(database, "P4", "55.00", "CAD")
    await given_allocation(database, "N2", "20.00", "P4")
    for code in ("OPEN", "EMPTY"):
        await given_need(database, code, None, qualifier="UNKNOWN", state="HN", pillar="P1", plan="PLAN-HN")
    await given_allocation(database, "OPEN", "12.00", "P2")


async def really(database: Database, edit: Edit, place: int) -> None:
    """Do what an edit supposes."""
    [(kind, given)] = edit.items()
    if kind == "pledge":
        earmark = Earmark(states=tuple(given.get("earmark", {}).get("states", ())))
        whole = stated(given["amount"])
        more = {"donor": given["donor"], "announced": TODAY, "amount": whole}
        await do(database, record_pledge, pledge(given["code"], line(given["amount"], earmark=earmark), **more))
    elif kind == "revision":
        command = RevisePledge(
            code=f"R{place}", pledge=given["pledge"], revised=TODAY, amount=stated(given["amount"]), sources=SOURCE
        )
        await do(database, revise_pledge, command)
    elif kind == "need":
        more = {name: given[name] for name in ("state", "pillar", "sector", "plan")}
        await given_need(database, given["code"], given["requirement"], stated_on=TODAY, **more)
    elif kind == "needRevision":
        change = ReviseNeed(
            code=f"V{place}",
            need=given["need"],
            revised_on=TODAY,
            requirement=given["requirement"],
            sources=SOURCE,
        )
        await do(database, revise_need, change)
    else:
        await given_allocation(database, given["need"], given["amount"], given["pledge"])


def invented(dice: random.Random) -> list[Edit]:
    """Return edits that can really be done one after the other."""
    to_honduras = {"earmark": {"states": ["HN"]}} if dice.random() < 0.5 else {}
    new = {"code": "NEW", "donor": dice.choice(["ES", "CA"]), "channel": "FUND", "fund": "FUND", **to_honduras}
    asks = {"code": "ASKS", "state": "HN", "pillar": "P1", "sector": "11220", "plan": "PLAN-HN"}

    def cents(least: int, most: int) -> str:
        return f"{dice.randrange(least, most)}.{dice.randrange(100):02d}"

    first: list[Edit] = [
        {"pledge": {**new, "amount": cents(300, 900)}},
        {"need": {**asks, "requirement": cents(100, 700)}},
    ]
    more: list[Edit] = [
        {"allocation": {"pledge": "NEW", "need": "N1", "amount": cents(1, 100)}},
        {"allocation": {"pledge": "NEW", "need": "ASKS", "amount": cents(1, 100)}},
        {"allocation": {"pledge": "P1", "need": "N1", "amount": cents(1, 40)}},
        {"revision": {"pledge": "P2", "amount": cents(401, 700)}},
        {"revision": {"pledge": "P2", "amount": cents(110, 200)}},
        {"revision": {"pledge": "NEW", "amount": cents(210, 299)}},
        {"needRevision": {"need": "N1", "requirement": cents(50, 900)}},
        {"needRevision": {"need": "N2", "requirement": cents(50, 900)}},
        {"needRevision": {"need": "ASKS", "requirement": cents(50, 900)}},
        {"needRevision": {"need": "ASKS", "requirement": "0.00"}},
        {"needRevision": {"need": "N2", "requirement": "0.00"}},
        {"needRevision": {"need": "OPEN", "requirement": cents(1, 40)}},
        {"allocation": {"pledge": "P1", "need": "OPEN", "amount": cents(1, 60)}},
        {"allocation": {"pledge": "NEW", "need": "EMPTY", "amount": cents(1, 60)}},
    ]
    return first + [one for one in dice.sample(more, len(more)) if dice.random() < 0.7]


@pytest.mark.parametrize("seed", range(4))
async def test_what_is_supposed_is_what_really_comes_of_it(database: Database, seed: int) -> None:
    await given_books(database)
    edits = invented(random.Random(seed))
    before = [await report(database, groups) for groups in GROUPINGS]
    told = [await report(database, groups, edits) for groups in GROUPINGS]
    assert [await report(database, groups) for groups in GROUPINGS] == before
    for place, edit in enumerate(edits):
        await really(database, edit, place)
    after = [await report(database, groups) for groups in GROUPINGS]

    for groups, was, would_be, came in zip(GROUPINGS, before, told, after, strict=True):
        assert figures(would_be) == figures(came), groups
        assert differences(would_be) == supposed(was, came), groups


@pytest.mark.parametrize("groups", GROUPINGS)
async def test_an_empty_scenario_changes_nothing(database: Database, groups: Sequence[str]) -> None:
    await given_books(database)
    plain = await report(database, groups, query=WITHOUT_SCENARIO)

    assert await report(database, groups, []) == await report(database, groups) == plain
    assert plain["total"]["difference"] is None


async def test_nothing_of_it_is_stored_and_it_is_two_statements(database: Database) -> None:
    await given_books(database)
    before = await counts(database)
    query = "query ($s: [ScenarioEdit!]) { coverage(scenario: $s) { total { required } } }"
    edits = [{"needRevision": {"need": "N1", "requirement": "7.00"}}]
    with database.recording() as statements:
        answer = await answer_to(database, query, {"s": edits})

    assert (len(statements), await counts(database)) == (2, before)
    assert answer.etag
    assert (await ask(database, query, {"s": edits}))["coverage"]["total"] == {"required": "1007.00"}


async def test_an_earlier_moment_can_be_supposed_otherwise(database: Database) -> None:
    await given_pledge(database, "P1", "300.00")
    head = (await ask(database, "{ ledger { head { sequence } } }"))["ledger"]["head"]["sequence"]
    await given_allocation(database, "N1", "200.00")
    await given_allocation(database, "N2", "50.00")
    edit = {"allocation": {"pledge": "P1", "need": "N1", "amount": "120.00"}}
    then = await report(database, ["STATE", "DONOR"], [edit], moment={"sequence": head})

    assert then["total"]["pledged"]["amount"] == "120.00"
    assert then["notAllocated"]["pledged"]["amount"] == "180.00"
    assert then["notAllocated"]["difference"]["pledged"]["amount"] == "-120.00"


async def test_another_earmark_frees_what_it_does_not_admit_and_groups_the_line_anew(database: Database) -> None:
    await given_books(database)
    edit = {"earmark": {"pledge": "P1", "earmark": {"states": ["SV"], "modality": "D"}}}
    found = await report(database, ["EARMARK"], [edit])
    by_key = {one["keys"][0]["code"]: one for one in found["groups"]}

    # 70 of its 320 on N1 are reserved and stay.
    assert found["total"]["difference"]["pledged"]["amount"] == "-250.00"
    assert found["notAllocated"]["difference"]["pledged"]["amount"] == "250.00"
    assert by_key["3"]["coverage"]["difference"]["pledged"]["amount"] == "-320.00"
    assert by_key["2"]["coverage"]["difference"]["pledged"]["amount"] == "70.00"
    assert by_key["2"]["notAllocated"]["difference"]["received"]["amount"] == "430.00"


async def test_money_without_a_rate_is_freed_as_what_it_is(database: Database) -> None:
    await given_books(database)
    edit = {"earmark": {"pledge": "P4", "earmark": {"states": ["HN"]}}}
    for groups in ([], ["DONOR"]):
        found = await report(database, groups, [edit])
        assert (found["total"]["complete"], found["total"]["unconverted"]) == (True, [])
        assert found["notAllocated"]["unconverted"] == [{"currency": "CAD", "amount": "55.00"}]


async def test_it_agrees_with_what_matching_says_under_the_same_scenario(database: Database) -> None:
    await given_books(database)
    edits = invented(random.Random(7))
    query = """query ($s: [ScenarioEdit!], $basis: CoverageBasis!) {
      coverage(scenario: $s) { total { required difference { required } ...At } }
      matching(basis: $basis, scenario: $s) { required allocated gap surplus difference { required allocated gap } } }
      fragment At on Coverage { pledged { amount gap surplus } difference { pledged { amount gap } } }"""
    found = await ask(database, query, {"s": edits, "basis": "PLEDGED"})
    total, matching = found["coverage"]["total"], found["matching"]

    assert {"amount": matching["allocated"], "gap": matching["gap"], "surplus": matching["surplus"]} == total["pledged"]
    assert matching["required"] == total["required"]
    assert matching["difference"]["gap"] == total["difference"]["pledged"]["gap"]
    assert matching["difference"]["allocated"] == total["difference"]["pledged"]["amount"]


NEW_PLEDGE: Final = {"code": "NEW", "amount": "90.00"}
NEW_NEED: Final = {"code": "ASKS", "requirement": "40.00", "state": "HN", "populations": ["IDPS"]}


@pytest.mark.parametrize(
    ("scope", "edit", "counts_in_it"),
    [
        ({}, {"pledge": {**NEW_PLEDGE, "modality": "LOAN"}}, False),
        ({"modalities": ["LOAN"]}, {"pledge": {**NEW_PLEDGE, "modality": "LOAN"}}, True),
        ({"donors": ["CA"]}, {"pledge": NEW_PLEDGE}, False),
        ({"donors": ["CA"]}, {"pledge": {**NEW_PLEDGE, "donor": "CA"}}, True),
        ({"donors": ["CA"]}, {"pledge": {**NEW_PLEDGE, "donor": "ES"}}, False),
        ({"channels": ["BILATERAL"]}, {"pledge": {**NEW_PLEDGE, "channel": "BILATERAL"}}, True),
        ({"onlyIllustrative": True}, {"pledge": NEW_PLEDGE}, True),
        ({"states": ["SV"]}, {"need": NEW_NEED}, False),
        ({"states": ["HN"]}, {"need": NEW_NEED}, True),
        ({"pillars": ["P1"]}, {"need": NEW_NEED}, False),
        ({"needs": ["N1"]}, {"need": NEW_NEED}, True),
        ({"plans": ["PLAN-HN"]}, {"need": {**NEW_NEED, "plan": "PLAN-SV", "state": "SV"}}, False),
        ({"plans": ["PLAN-HN"]}, {"need": NEW_NEED}, True),
        ({"kind": ["TECHNICAL"]}, {"need": NEW_NEED}, False),
        ({"years": [2021]}, {"need": NEW_NEED}, False),
        ({"populations": ["REFUGEES"]}, {"need": NEW_NEED}, False),
        ({"populations": ["IDPS", "REFUGEES"]}, {"need": NEW_NEED}, True),
        ({"original": True}, {"needRevision": {"need": "N1", "requirement": "7.00"}}, False),
        ({"unit": "person-day"}, {"need": {**NEW_NEED, "requirement": "4"}}, True),
    ],
)
async def test_what_is_new_counts_where_the_scope_would_count_it(
    database: Database, scope: dict[str, Any], edit: Edit, *, counts_in_it: bool
) -> None:
    for code in ("IDPS", "REFUGEES"):
        await given_code(database, "POPULATION", code)
    query = """query ($scope: CoverageScope, $s: [ScenarioEdit!]) {
      coverage(scope: $scope, scenario: $s) {
        total { difference { required } } notAllocated { difference { pledged { amount } } } }
      matching(basis: PLEDGED, scope: $scope, scenario: $s) { difference { required money } } }"""
    found = await ask(database, query, {"scope": scope, "s": [edit]})
    differs = found["coverage"]["total"]["difference"]["required"]
    more = found["coverage"]["notAllocated"]["difference"]["pledged"]["amount"]

    assert found["matching"]["difference"] == {"required": differs, "money": more}
    assert (float(differs) + float(more) > 0) is counts_in_it


async def test_no_entries_explain_what_is_supposed(database: Database) -> None:
    for asked in ("explain(basis: PLEDGED)", "explainRequired"):
        query = f"query ($s: [ScenarioEdit!]) {{ coverage(scenario: $s) {{ total {{ {asked} {{ totalCount }} }} }} }}"
        refused = await codes_refused(database, query, {"s": [{"pledge": NEW_PLEDGE}]})
        assert refused == ["SCENARIO_NOT_EXPLAINED"]
        assert (await ask(database, query, {"s": []}))["coverage"]["total"]


def test_every_basis_and_every_dimension_is_asked_about() -> None:
    assert len(BASES) == 5
    assert len(DIMENSIONS) == 13
