"""What a reader sees of needs: amounts out of the book, and null, never zero, for what is not known."""

from datetime import UTC, datetime
from typing import Any

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.planning.revise_need import ReviseNeed, revise_need
from service.reading.selection import Viewer
from tests.given.acting import record
from tests.given.asking import ask
from tests.given.looking import rows
from tests.given.planning import given_need
from tests.given.registry import SOURCES

AMOUNTS = """{ need(code: "N1") {
  requirement { amount currency qualifier usd } originalRequirement { amount qualifier usd }
  stateInvestment { amount usd } totalCost { amount currency usd }
} }"""
CODES = "{ needs { totalCount nodes { code } } }"


async def _amounts(database: Database) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(database, AMOUNTS))["need"]
    return found


async def _codes(database: Database, viewer: Viewer) -> list[str]:
    found = (await ask(database, CODES, viewer=viewer))["needs"]
    assert found["totalCount"] == len(found["nodes"])
    return [need["code"] for need in found["nodes"]]


async def test_without_the_states_investment_there_is_no_total_cost(database: Database) -> None:
    await given_need(database, requirement="1000")
    found = await _amounts(database)
    assert found["requirement"] == {"amount": "1000.00", "currency": "USD", "qualifier": "EXACT", "usd": "1000.00"}
    assert found["stateInvestment"] is found["totalCost"] is None


async def test_with_it_the_total_cost_is_both(database: Database) -> None:
    await given_need(database, requirement="1000", investment="250.50")
    found = await _amounts(database)
    assert found["stateInvestment"] == {"amount": "250.50", "usd": "250.50"}
    assert found["totalCost"] == {"amount": "1250.50", "currency": "USD", "usd": "1250.50"}


async def test_an_investment_of_zero_is_known(database: Database) -> None:
    await given_need(database, requirement="1000", investment="0")
    found = await _amounts(database)
    assert found["stateInvestment"] == {"amount": "0.00", "usd": "0.00"}
    assert found["totalCost"]["amount"] == "1000.00"


async def test_a_requirement_nobody_published_is_unknown_and_not_zero(database: Database) -> None:
    await given_need(database, requirement=None, qualifier="UNKNOWN")
    unknown = {"amount": None, "qualifier": "UNKNOWN", "usd": None}
    found = await _amounts(database)
    assert found["originalRequirement"] == unknown
    assert found["requirement"] == unknown | {"currency": "USD"}


async def test_a_revision_leaves_the_original_requirement(database: Database) -> None:
    await given_need(database, requirement="1000", qualifier="UP_TO")
    for code, amount in (("R1", "1500"), ("R2", "400")):
        command = ReviseNeed(
            code=code, need="N1", revised_on="2022", requirement=amount, qualifier="EXACT", sources=SOURCES
        )
        await record(database, revise_need, command)
    found = await _amounts(database)
    assert found["requirement"] == {"amount": "400.00", "currency": "USD", "qualifier": "EXACT", "usd": "400.00"}
    assert found["originalRequirement"] == {"amount": "1000.00", "qualifier": "UP_TO", "usd": "1000.00"}


async def test_an_amount_without_a_rate_has_no_value_in_dollars(database: Database) -> None:
    await given_need(database, requirement="1000", unit="HNL")
    found = await _amounts(database)
    assert found["requirement"] == {"amount": "1000.00", "currency": "HNL", "qualifier": "EXACT", "usd": None}
    assert found["originalRequirement"]["usd"] is None


async def test_help_is_counted_in_its_own_unit(database: Database) -> None:
    await given_need(database, requirement="12", unit="workshop", kind="TECHNICAL")
    assert (await _amounts(database))["requirement"] == {
        "amount": "12",
        "currency": "workshop",
        "qualifier": "EXACT",
        "usd": None,
    }


async def test_a_draft_is_seen_by_its_state_and_the_secretariat_and_counted_for_nobody_else(database: Database) -> None:
    await given_need(database, "N1", None, qualifier="UNKNOWN", state="HN", plan="PLAN-HN", publication="DRAFT")
    await given_need(database, "N2", state="SV", plan="PLAN-SV")
    assert await _codes(database, Viewer()) == ["N2"]
    assert await _codes(database, Viewer("STATE", "salvador", states=("SV",))) == ["N2"]
    assert await _codes(database, Viewer("STATE", "honduras", states=("HN",))) == ["N1", "N2"]
    assert await _codes(database, Viewer("SECRETARIAT", "secretariat")) == ["N1", "N2"]


async def test_a_quantification_that_was_reversed_is_no_original_requirement(database: Database) -> None:
    await given_need(database, "N1", "1000")
    entry = (await rows(database, "SELECT sequence FROM journal_entry WHERE kind = 'QUANTIFY_NEED'"))[0]["sequence"]
    await record(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT"))
    today = datetime.now(tz=UTC).date().isoformat()
    command = ReviseNeed(code="R1", need="N1", revised_on=today, requirement="600", sources=SOURCES)
    await record(database, revise_need, command)
    query = """{ need(code: "N1") { requirement { amount } originalRequirement { amount } }
      coverage(scope: { original: true, needs: ["N1"] }) { total { required } } }"""
    found = await ask(database, query)
    assert found["need"] == {"requirement": {"amount": "600.00"}, "originalRequirement": {"amount": "0.00"}}
    assert found["coverage"]["total"]["required"] == "0.00"


async def test_what_was_first_said_to_be_unknown_stays_so_in_the_original(database: Database) -> None:
    await given_need(database, requirement=None, qualifier="UNKNOWN")
    command = ReviseNeed(code="R1", need="N1", revised_on="2022", requirement="600", sources=SOURCES)
    await record(database, revise_need, command)
    found = await _amounts(database)
    assert found["originalRequirement"] == {"amount": None, "qualifier": "UNKNOWN", "usd": None}
