"""Recording a contribution over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused
from tests.given.giving import given_pledge
from tests.given.matching import given_allocation
from tests.given.mutating import answer_to_mutation, mutate

CAME = {"code": "R1", "pledge": "P1", "received": "2022-01-10", **SOURCED}
SHOWN = "contribution { code donor { code } fund { code } pledge { status received { amount } } amount { amount } }"


async def test_what_arrives_moves_from_pledged_to_received(database: Database) -> None:
    await given_pledge(database)
    given = {**CAME, "amount": {"amount": "30.00", "currency": "USD"}, "attested": ["bank statement"]}
    done = await done_by_its_door(database, "recordContribution", given, SHOWN)

    assert done["contribution"]["pledge"] == {"status": "PARTLY_RECEIVED", "received": [{"amount": "30.00"}]}
    assert done["effect"]["coverageAfter"]["received"] == {"amount": "0.00"}
    balances = {one["account"]["stage"]: one["after"] for one in done["effect"]["balances"]}
    assert balances == {"PLEDGED": "70.00", "RECEIVED": "30.00"}


async def test_money_without_a_pledge_is_pledged_by_its_arrival(database: Database) -> None:
    given = {
        "code": "GIFT",
        "donor": "CA",
        "fund": "FUND",
        "received": "2022-01-10",
        "amount": {"amount": "5.00", "currency": "USD"},
        "earmark": {"modality": "A"},
        **SOURCED,
    }
    done = await done_by_its_door(database, "recordContribution", given, SHOWN)

    assert done["contribution"]["donor"] == {"code": "CA"}
    assert done["contribution"]["pledge"] == {"status": "FULFILLED", "received": [{"amount": "5.00"}]}


async def test_more_than_was_promised_is_over_fulfilment(database: Database) -> None:
    await given_pledge(database)
    given = {**CAME, "amount": {"amount": "120.00", "currency": "USD"}}
    done = await mutate(database, "recordContribution", given, SHOWN)

    assert done["contribution"]["pledge"]["status"] == "OVER_FULFILLED"


async def test_it_may_take_only_what_is_placed_on_the_needs_it_names(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    given = {**CAME, "amount": {"amount": "50.00", "currency": "USD"}, "needs": [{"need": "N1"}]}

    assert await refused(database, "recordContribution", given, "contribution") == ("NOT_ALLOCATED", ["needs", "0"])


async def test_it_needs_an_idempotency_key_for_it_moves_money(database: Database) -> None:
    document = """mutation { recordContribution(input: { code: "R1", received: "2022", pledge: "P1" }) {
      userErrors { code } } }"""
    answer = await answer_to_mutation(database, document)

    assert b"IDEMPOTENCY_KEY_MISSING" in answer.body


async def test_another_currency_needs_the_banks_rate(database: Database) -> None:
    await given_pledge(database, currency="EUR", usd="120.00")
    given = {**CAME, "amount": {"amount": "30.00", "currency": "USD"}}

    assert await refused(database, "recordContribution", given, "contribution") == ("CLEARS_MISSING", ["clears"])
