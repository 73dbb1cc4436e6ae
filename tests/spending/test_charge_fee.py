"""Charging a fee."""

from typing import Any

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.spending.charge_fee import ChargeFee, charge_fee
from tests.given.acting import happens_once, leaves_nothing
from tests.given.asking import ask
from tests.given.giving import given_money, line, pledge
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved
from tests.given.matching import given_allocation

USUAL: dict[str, Any] = {"pledge": "P1", "amount": "7.00", "charged": "2022-02-01"}
AVAILABLE = '{ fund(code: "FUND") { available { amount } balances { stage amount } } }'


async def test_a_fee_is_taken_from_what_is_on_no_need_and_stays_with_its_line(database: Database) -> None:
    await given_money(database)
    await given_allocation(database, "N1", "95.00", allocated="2022-01-15")
    outcome = await do(database, charge_fee, ChargeFee(**USUAL))

    assert await held(database) == {"FEE P1": "7.00", "RECEIVED P1 N1": "93.00"}
    assert await moved(database, outcome.recorded.entry) == ["RECEIVED -> FEE 5.00 USD", "RECEIVED -> FEE 2.00 USD"]


async def test_a_fee_is_no_longer_available_and_the_pledge_stays_fulfilled(database: Database) -> None:
    await given_money(database)
    await do(database, charge_fee, ChargeFee(**USUAL))

    assert (await ask(database, AVAILABLE))["fund"]["available"] == [{"amount": "93.00"}]
    assert (await ask(database, '{ pledge(code: "P1") { status } }'))["pledge"]["status"] == "FULFILLED"


async def test_a_fee_is_charged_once_for_each_key_and_never_by_a_dry_run(database: Database) -> None:
    await given_money(database)
    assert await leaves_nothing(database, charge_fee, ChargeFee(**USUAL))
    assert await happens_once(database, charge_fee, ChargeFee(**USUAL))


async def test_a_fee_is_refused(database: Database) -> None:
    await given_money(database)
    await do(database, record_pledge, pledge("DIRECT", line("10.00", channel="BILATERAL")))
    cases: list[tuple[dict[str, Any], str]] = [
        ({"amount": "100.01"}, "MORE_THAN_AVAILABLE"),
        ({"unit": "EUR"}, "MORE_THAN_AVAILABLE"),
        ({"amount": "0"}, "AMOUNT_NOT_POSITIVE"),
        ({"unit": "XYZ"}, "UNKNOWN_CURRENCY"),
        ({"pledge": "DIRECT"}, "LINE_NOT_OF_FUND"),
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"charged": "2022-01-09"}, "FEE_TOO_EARLY"),
        ({"charged": "2999"}, "DATE_IN_FUTURE"),
        ({"charged": "x"}, "DATE_NOT_EDTF"),
        ({"document": "NONE"}, "DOCUMENT_NOT_FOUND"),
        ({"illustrative": True}, "ILLUSTRATIVE_DIFFERS"),
    ]
    await each_is_refused(database, charge_fee, [(ChargeFee(**{**USUAL, **more}), code) for more, code in cases])
