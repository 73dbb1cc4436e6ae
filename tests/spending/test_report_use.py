"""Reporting what another channel than a fund used."""

from typing import Any

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.registry.stating import Source
from service.spending.report_use import ReportUse, report_use
from tests.given.acting import happens_once, leaves_nothing
from tests.given.giving import given_money, given_receipt, line, pledge
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved
from tests.given.matching import given_allocation
from tests.given.registry import SOURCES

USUAL: dict[str, Any] = {"pledge": "AGENCY", "used": "2023", "amount": "70.00", "sources": SOURCES}


async def given_money_of_an_agency(database: Database) -> None:
    await do(database, record_pledge, pledge("AGENCY", line("100.00", channel="MULTILATERAL")))
    await given_allocation(database, "N1", "40.00", "AGENCY", allocated="2021-07-01")
    await given_receipt(database, pledge="AGENCY")


async def test_what_is_placed_on_needs_is_used_first(database: Database) -> None:
    await given_money_of_an_agency(database)
    outcome = await do(database, report_use, ReportUse(**USUAL))

    assert await held(database) == {"RECEIVED AGENCY": "30.00", "SPENT AGENCY N1": "40.00", "SPENT AGENCY": "30.00"}
    assert await moved(database, outcome.recorded.entry) == [
        "RECEIVED -> SPENT 40.00 USD",
        "RECEIVED -> SPENT 30.00 USD",
    ]


async def test_only_what_is_on_the_need_it_names_is_used(database: Database) -> None:
    await given_money_of_an_agency(database)
    await do(database, report_use, ReportUse(**{**USUAL, "need": "N1", "amount": "15.00"}))

    assert await held(database) == {
        "RECEIVED AGENCY": "60.00",
        "RECEIVED AGENCY N1": "25.00",
        "SPENT AGENCY N1": "15.00",
    }


async def test_a_use_is_reported_once_for_each_key_and_never_by_a_dry_run(database: Database) -> None:
    await given_money_of_an_agency(database)
    assert await leaves_nothing(database, report_use, ReportUse(**USUAL))
    assert await happens_once(database, report_use, ReportUse(**USUAL))


async def test_a_use_is_refused(database: Database) -> None:
    await given_money_of_an_agency(database)
    await given_money(database)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"amount": "100.01"}, "MORE_THAN_RECEIVED"),
        ({"need": "N1"}, "MORE_THAN_RECEIVED"),
        ({"need": "NONE"}, "NEED_NOT_FOUND"),
        ({"unit": "EUR"}, "MORE_THAN_RECEIVED"),
        ({"unit": "XYZ"}, "UNKNOWN_CURRENCY"),
        ({"amount": "0"}, "AMOUNT_NOT_POSITIVE"),
        ({"pledge": "P1"}, "MONEY_OF_FUND"),
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"used": "2022-01-09"}, "USE_TOO_EARLY"),
        ({"used": "2999"}, "DATE_IN_FUTURE"),
        ({"used": "x"}, "DATE_NOT_EDTF"),
        ({"sources": ()}, "SOURCE_MISSING"),
        ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND"),
        ({"illustrative": True}, "ILLUSTRATIVE_DIFFERS"),
    ]
    await each_is_refused(database, report_use, [(ReportUse(**{**USUAL, **more}), code) for more, code in cases])
