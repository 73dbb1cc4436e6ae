"""What-ifs: N1 is Honduras's and asks for 1,000, N2 El Salvador's and asks for 1,000. Nothing of it is stored."""

from typing import Any

from service.database.engine import Database
from service.giving.earmark import Earmark
from tests.given.acting import counts
from tests.given.asking import ask, codes_refused
from tests.given.giving import given_money, given_pledge, given_receipt
from tests.given.matching import given_allocation
from tests.given.planning import given_need
from tests.given.spending import given_approved, given_project

QUERY = """
query ($scenario: [ScenarioEdit!]) {
  matching(basis: PLEDGED, scope: { needs: ["N1", "N2"] }, scenario: $scenario) {
    required money placed structuralGap cutCount cut { code }
    difference { required money placed covered structuralGap stranded }
    placements { pledgeCode needCode line { position } need { code } amount }
  }
}
"""


OF_COVERAGE = """
query ($scenario: [ScenarioEdit!]) {
  coverage(scope: { needs: ["N1", "N2"] }, scenario: $scenario) { total { required } }
}
"""


async def what_if(database: Database, *edits: dict[str, Any]) -> dict[str, Any]:
    """Return a matching under a scenario."""
    found: dict[str, Any] = (await ask(database, QUERY, {"scenario": list(edits)}))["matching"]
    return found


async def test_without_a_scenario_there_is_no_difference(database: Database) -> None:
    assert (await what_if(database))["difference"] is None


async def test_a_pledge_more_covers_more(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    before = await counts(database)
    found = await what_if(database, {"pledge": {"code": "NEW", "amount": "500.00", "earmark": {"states": ["HN"]}}})

    assert (found["money"], found["placed"], found["structuralGap"]) == ("600.00", "600.00", "1400.00")
    assert found["difference"] == {
        "required": "0.00",
        "money": "500.00",
        "placed": "500.00",
        "covered": "0.00",
        "structuralGap": "-500.00",
        "stranded": "0.00",
    }
    assert {"pledgeCode": "NEW", "needCode": "N1", "line": None, "need": {"code": "N1"}, "amount": "500.00"} in found[
        "placements"
    ]
    assert await counts(database) == before


async def test_a_need_more_asks_for_more(database: Database) -> None:
    await given_pledge(database, "P1", "3000.00")
    found = await what_if(database, {"need": {"code": "NEW", "requirement": "500.00", "state": "SV"}})

    assert (found["required"], found["placed"]) == ("2500.00", "2500.00")
    assert {one["needCode"] for one in found["placements"] if one["need"] is None} == {"NEW"}


async def test_a_looser_earmark_gains_what_relief_says(database: Database) -> None:
    await given_pledge(database, "P1", "1500.00", earmark=Earmark(states=("HN",)))
    found = await what_if(database, {"earmark": {"pledge": "P1"}})

    assert (found["placed"], found["difference"]["placed"]) == ("1500.00", "500.00")


async def test_money_that_a_tighter_earmark_takes_off_its_need_covers_nothing_there(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "N1", "100.00")
    found = await what_if(database, {"earmark": {"pledge": "P1", "earmark": {"states": ["SV"]}}})

    assert found["difference"]["covered"] == "-100.00"
    assert [(one["needCode"], one["amount"]) for one in found["placements"]] == [("N2", "100.00")]


async def test_a_line_revised_down_loses_first_what_stands_on_no_need(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "N1", "60.00")
    found = await what_if(database, {"revision": {"pledge": "P1", "amount": "50.00"}})

    assert (found["money"], found["difference"]["covered"]) == ("50.00", "-10.00")
    assert (await what_if(database, {"revision": {"pledge": "P1", "amount": "150.00"}}))["money"] == "150.00"


async def test_edits_are_done_one_after_the_other(database: Database) -> None:
    found = await what_if(
        database,
        {"needRevision": {"need": "N1", "requirement": "0.00"}},
        {"pledge": {"code": "NEW", "amount": "70.00"}},
        {"revision": {"pledge": "NEW", "amount": "90.00"}},
        {"earmark": {"pledge": "NEW", "earmark": {"needs": ["N1"]}}},
    )

    assert (found["required"], found["money"], found["placed"]) == ("1000.00", "90.00", "0.00")


async def test_what_is_reserved_cannot_be_wished_away(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, amount="70.00")
    edit = {"revision": {"pledge": "P1", "amount": "69.99"}}

    assert await codes_refused(database, QUERY, {"scenario": [edit]}) == ["SCENARIO_BELOW_USED"]
    assert await codes_refused(database, OF_COVERAGE, {"scenario": [edit]}) == ["SCENARIO_BELOW_USED"]


async def test_a_need_without_a_known_rate_is_not_revised(database: Database) -> None:
    await given_need(database, "CAD", "10", unit="CAD", plan="PLAN-HN")
    edit = {"needRevision": {"need": "CAD", "requirement": "1.00"}}
    for question in (QUERY, OF_COVERAGE):
        everything = question.replace('scope: { needs: ["N1", "N2"] }, ', "")
        assert await codes_refused(database, everything, {"scenario": [edit]}) == ["RATE_UNKNOWN"]


async def test_what_a_scenario_names_in_the_document_itself_is_understood(database: Database) -> None:
    query = """{ matching(basis: PLEDGED, scope: { needs: ["N1"] },
      scenario: [{ pledge: { code: "NEW", amount: "5.00", earmark: { states: ["HN"] } } }]) { money } }"""

    assert await ask(database, query) == {"matching": {"money": "5.00"}}


async def test_coverage_as_it_would_be_is_told_with_what_changes(database: Database) -> None:
    await given_pledge(database, "P1", "1500.00")
    await given_allocation(database, "N1", "1500.00")
    question = """query ($scenario: [ScenarioEdit!]) {
      matching(basis: PLEDGED, scope: { needs: ["N1", "N2"] }, scenario: $scenario) {
        allocated gap surplus gross { value } effective { value } difference { allocated gap surplus } } }"""
    edit = {"needRevision": {"need": "N1", "requirement": "1200.00"}}
    found = (await ask(database, question, {"scenario": [edit]}))["matching"]
    assert (found["allocated"], found["gap"], found["surplus"]) == ("1500.00", "1000.00", "300.00")
    assert (found["gross"]["value"], found["effective"]["value"]) == (0.681818, 0.545455)
    assert found["difference"] == {"allocated": "0.00", "gap": "0.00", "surplus": "-200.00"}


async def test_money_that_is_placed_covers_what_it_is_placed_on(database: Database) -> None:
    found = await what_if(
        database,
        {"pledge": {"code": "NEW", "amount": "70.00"}},
        {"allocation": {"pledge": "NEW", "need": "N1", "amount": "50.00"}},
    )

    assert (found["difference"]["money"], found["difference"]["covered"]) == ("70.00", "50.00")


async def test_a_line_revised_down_loses_first_what_has_come_least_far(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "N1", "60.00")
    await given_receipt(database, amount="100.00")
    await given_pledge(database, "P2", "100.00")
    await given_receipt(database, "R2", "40.00", pledge="P2")
    await given_allocation(database, "N2", "60.00", "P2", stage="PLEDGED")
    found = await what_if(database, {"revision": {"pledge": "P2", "amount": "50.00"}})

    # What was received is on no need, and stays; what is only promised stands on N2, and goes.
    assert found["difference"]["covered"] == "-50.00"
