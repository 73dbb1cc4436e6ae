"""Recording a contribution."""

from typing import Any

from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.record_contribution import ForNeed, RecordContribution, record_contribution
from service.giving.record_pledge import record_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.giving import given_commitment, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved, refused, rows, worth
from tests.given.matching import given_allocation
from tests.given.registry import SOURCES


async def test_what_arrives_moves_from_pledged_to_received(database: Database) -> None:
    await given_pledge(database)
    outcome = await given_receipt(database, amount="30.00")

    assert await held(database) == {"PLEDGED P1": "70.00", "RECEIVED P1": "30.00"}
    assert await moved(database, outcome.recorded.entry) == ["PLEDGED -> RECEIVED 30.00 USD"]


async def test_committed_is_taken_before_pledged_and_placed_before_not(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "20.00")
    await given_commitment(database, amount="50.00")
    await given_allocation(database, "N2", "10.00", stage="PLEDGED")
    await given_receipt(database, amount="65.00")

    assert await held(database) == {
        "PLEDGED P1": "35.00",
        "RECEIVED P1": "35.00",
        "RECEIVED P1 N1": "20.00",
        "RECEIVED P1 N2": "10.00",
    }


async def test_contribution_above_what_is_outstanding_is_over_fulfilment(database: Database) -> None:
    await given_pledge(database)
    outcome = await given_receipt(database, amount="120.00")

    assert await held(database) == {"RECEIVED P1": "120.00"}
    assert await moved(database, outcome.recorded.entry) == [
        "DONOR -> PLEDGED 20.00 USD",
        "PLEDGED -> RECEIVED 100.00 USD",
        "PLEDGED -> RECEIVED 20.00 USD",
    ]


async def test_over_fulfilment_keeps_the_lines_rate_of_reference(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.50")
    await given_receipt(database, amount="14.00", currency="EUR")

    assert await worth(database) == {"RECEIVED P1 EUR": 1750}


async def test_a_contribution_that_names_needs_takes_only_what_is_placed_on_them(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    await given_allocation(database, "N2", "40.00")
    await given_receipt(
        database, amount="30.00", needs=(ForNeed(need="N2", amount="20"), ForNeed(need="N1", amount="10"))
    )

    assert (await held(database)).items() >= {"RECEIVED P1 N2": "20.00", "RECEIVED P1 N1": "10.00"}.items()


async def test_another_currency_passes_through_the_exchange_of_its_line(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    outcome = await given_receipt(database, amount="11.00", clears="10.00")

    assert await moved(database, outcome.recorded.entry) == ["PLEDGED -> FX 10.00 EUR", "FX -> RECEIVED 11.00 USD"]
    values = await worth(database)
    assert values == {"RECEIVED P1": 1100, "FX P1 EUR": 1200, "FX P1": -1100}


async def test_a_banks_rate_says_how_much_of_the_line_is_fulfilled(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    await given_receipt(database, amount="6.00", fx_rate="1.20", fx_source="The bank")

    assert (await held(database)).items() >= {"PLEDGED P1 EUR": "5.00", "RECEIVED P1": "6.00"}.items()
    [row] = await rows(database, "SELECT cleared_minor, fx_rate::text, fx_source FROM contribution")
    assert tuple(row) == (500, "1.20", "The bank")


async def test_more_in_another_currency_than_promised_is_over_fulfilment_too(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    outcome = await given_receipt(database, amount="24.00", clears="20.00")

    assert (await moved(database, outcome.recorded.entry))[0] == "DONOR -> PLEDGED 10.00 EUR"
    assert await worth(database) == {"FX P1 EUR": 2400, "FX P1": -2400, "RECEIVED P1": 2400}


async def test_a_third_currency_keeps_the_value_it_states(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    await given_receipt(database, amount="15.00", currency="CAD", usd="11.50", clears="10.00")

    assert (await worth(database))["RECEIVED P1 CAD"] == 1150


async def test_without_a_pledge_the_same_entry_first_pledges_it(database: Database) -> None:
    outcome = await given_receipt(database, pledge=None, donor="CA", fund="FUND", earmark=Earmark(states=("HN",)))

    assert await held(database) == {"RECEIVED R1": "100.00"}
    assert await moved(database, outcome.recorded.entry) == [
        "DONOR -> PLEDGED 100.00 USD",
        "PLEDGED -> RECEIVED 100.00 USD",
    ]
    assert [row[0] for row in await rows(database, "SELECT earmark_states FROM pledge_line")] == [["HN"]]


async def test_without_a_pledge_the_value_it_states_is_kept(database: Database) -> None:
    await given_receipt(database, amount="10.00", currency="EUR", usd="11.00", pledge=None, donor="CA", fund="FUND")

    assert await worth(database) == {"RECEIVED R1 EUR": 1100}


async def test_an_unknown_amount_is_kept_and_posts_nothing(database: Database) -> None:
    await given_pledge(database, currency="EUR")
    outcome = await given_receipt(database, amount=None, currency="EUR", received="XXXX", attested=("welcomed",))

    assert outcome.recorded.entry is None
    assert await held(database) == {"PLEDGED P1 EUR": "100.00"}


async def test_a_line_of_unknown_amount_takes_what_arrives(database: Database) -> None:
    await given_pledge(database, amount=None, currency="CAD")
    await given_receipt(database, amount="25.00", currency="CAD")

    assert await held(database) == {"RECEIVED P1 CAD": "25.00"}


async def test_more_than_is_placed_on_a_need_it_names_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    refusal = await refused(given_receipt(database, amount="40.01", needs=(ForNeed(need="N1"),)), "NOT_ALLOCATED")

    assert refusal.facts["placed"] == "40.00"


async def test_a_contribution_is_refused(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    await given_pledge(database, "DRAFT", publication="DRAFT")
    await given_pledge(database, "TWICE", duplicate_of="P1")
    await given_pledge(database, "HELP", "10.00", "person-day")
    await do(database, record_pledge, pledge("TWO", line(), line()))
    alone: dict[str, Any] = {"pledge": None, "donor": "CA"}
    rate: dict[str, Any] = {"amount": stated("6.00"), "fx_rate": "1.20", "fx_source": "Bank"}
    two = (ForNeed(need="N1", amount="1"), ForNeed(need="N2", amount="1"))
    cases: list[tuple[dict[str, Any], str]] = [
        ({"code": ""}, "CODE_MALFORMED"),
        ({"pledge": None}, "GIVER_MISSING"),
        ({"donor": "CA"}, "GIVER_MISSING"),
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"pledge": "TWO"}, "LINE_NOT_NAMED"),
        ({"line": 9}, "LINE_NOT_FOUND"),
        ({"pledge": "TWICE"}, "PLEDGE_IS_DUPLICATE"),
        ({"pledge": "DRAFT"}, "PLEDGE_NOT_FOUND"),
        ({"fund": "NONE"}, "FUND_NOT_FOUND"),
        ({"amount": stated("1.00")}, "CLEARS_MISSING"),
        ({"clears": "1.00"}, "CLEARS_NOT_NEEDED"),
        ({**rate, "clears": "5.50"}, "CLEARS_DIFFERS"),
        ({**rate, "fx_rate": "0"}, "RATE_NOT_USABLE"),
        ({**rate, "fx_source": None}, "RATE_WITHOUT_SOURCE"),
        ({"pledge": "HELP"}, "UNIT_NOT_CONVERTIBLE"),
        ({"amount": stated("1.00", "EUR", usd="1.10")}, "USD_IS_CARRIED"),
        ({"needs": (ForNeed(need="NONE"),)}, "NEED_NOT_FOUND"),
        ({"needs": (ForNeed(need="N1"), ForNeed(need="N2"))}, "AMOUNT_MISSING"),
        ({"needs": two}, "NEEDS_DO_NOT_ADD_UP"),
        ({"amount": stated("0", "EUR")}, "AMOUNT_NOT_POSITIVE"),
        ({**alone, "donor": "XX", "fund": "FUND"}, "PARTY_NOT_FOUND"),
        (alone, "FUND_MISSING"),
        ({**alone, "channel": "PIGEON"}, "CHANNEL_UNKNOWN"),
        ({**alone, "code": "P1", "fund": "FUND"}, "CODE_TAKEN"),
        ({"received": "soon"}, "DATE_NOT_EDTF"),
        ({"received": "2999"}, "DATE_IN_FUTURE"),
        ({"sources": ()}, "SOURCE_MISSING"),
    ]
    usual: dict[str, Any] = {
        "code": "R1",
        "pledge": "P1",
        "received": "2022",
        "sources": SOURCES,
        "amount": stated("1.00", "EUR"),
    }
    commands = [(RecordContribution(**{**usual, **more}), code) for more, code in cases]
    await each_is_refused(database, record_contribution, commands)


async def test_another_fund_than_the_lines_is_refused(database: Database) -> None:
    await do(database, record_pledge, pledge("P1", line(channel="OTHER")))

    await refused(given_receipt(database, fund="FUND"), "FUND_DIFFERS")


async def test_a_rate_and_a_value_that_contradict_each_other_are_refused(database: Database) -> None:
    await given_pledge(database)
    rate: dict[str, Any] = {"amount": "15.00", "currency": "CAD", "fx_rate": "1.5", "fx_source": "Bank"}
    refusal = await refused(given_receipt(database, usd="11.50", **rate), "USD_DIFFERS")

    assert refusal.facts["by_rate"] == "10.00"
    for text in ("1e-3000000", "1e5000000"):
        await refused(given_receipt(database, **{**rate, "fx_rate": text}), "RATE_NOT_USABLE")


async def test_what_comes_beyond_the_promise_has_no_value_where_what_was_received_has_none(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR")
    await given_receipt(database, "R1", "10.00", currency="EUR")
    await given_receipt(database, "R2", "5.00", currency="EUR", usd="6.00")

    assert await held(database) == {"RECEIVED P1 EUR": "15.00"}
    assert await worth(database) == {"RECEIVED P1 EUR": None}


async def test_what_comes_without_a_value_is_worth_what_was_received_before(database: Database) -> None:
    await given_pledge(database, amount=None, currency="EUR")
    await given_receipt(database, "R1", "10.00", currency="EUR", usd="12.00")
    await given_receipt(database, "R2", "5.00", currency="EUR")

    assert await worth(database) == {"RECEIVED P1 EUR": 1800}


async def test_a_third_currency_has_no_value_where_what_was_received_has_none(database: Database) -> None:
    await given_pledge(database, amount="20.00", currency="EUR", usd="24.00")
    await given_receipt(database, "R1", "15.00", currency="CAD", clears="10.00")
    await given_receipt(database, "R2", "15.00", currency="CAD", clears="10.00", usd="11.50")

    assert (await worth(database))["RECEIVED P1 CAD"] is None


async def test_the_first_amount_fixes_the_unit_of_a_line(database: Database) -> None:
    await do(database, record_pledge, pledge("P1", line(None, None)))
    await given_receipt(database, "R1", "10.00")

    await refused(given_receipt(database, "R2", "10.00", currency="EUR"), "CLEARS_MISSING")


async def test_a_unit_received_by_mistake_is_free_again_when_that_is_reversed(database: Database) -> None:
    await do(database, record_pledge, pledge("P1", line(None, None)))
    mistake = await given_receipt(database, "R1", "50.00", currency="EUR")
    assert mistake.recorded.entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=mistake.recorded.entry, reason="WRONG_CURRENCY"))
    await given_receipt(database, "R2", "50.00")

    assert await held(database) == {"RECEIVED P1": "50.00"}
