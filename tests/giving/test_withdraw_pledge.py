"""Withdrawing a pledge."""

from typing import Any

from service.database.engine import Database
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.registry.stating import Source
from service.writing.operation import Outcome
from tests.given.giving import given_commitment, given_pledge, given_receipt
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved, refused
from tests.given.matching import given_allocation
from tests.given.registry import SOURCES

USUAL: dict[str, Any] = {"pledge": "P1", "withdrawn": "2023", "sources": SOURCES}


async def withdrawn(database: Database, amount: str | None = None) -> Outcome:
    return await do(database, withdraw_pledge, WithdrawPledge(**USUAL, amount=amount))


async def test_all_that_is_outstanding_is_taken_back_and_what_arrived_stays(database: Database) -> None:
    await given_pledge(database)
    await given_commitment(database, amount="50.00")
    await given_receipt(database, amount="30.00")
    outcome = await withdrawn(database)

    assert await held(database) == {"RECEIVED P1": "30.00", "WITHDRAWN P1": "70.00"}
    assert await moved(database, outcome.recorded.entry) == [
        "PLEDGED -> WITHDRAWN 50.00 USD",
        "COMMITTED -> WITHDRAWN 20.00 USD",
    ]


async def test_a_part_is_taken_first_from_what_is_on_no_need_and_then_from_the_newest(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00", allocated="2022-02-01")
    await given_allocation(database, "N2", "40.00", allocated="2022-02-02")
    await withdrawn(database, "30.00")

    assert await held(database) == {"PLEDGED P1 N1": "40.00", "PLEDGED P1 N2": "30.00", "WITHDRAWN P1": "30.00"}


async def test_a_withdrawal_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="30.00")
    cases: list[tuple[dict[str, Any], str]] = [
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"line": 2}, "LINE_NOT_FOUND"),
        ({"amount": "70.01"}, "MORE_THAN_OUTSTANDING"),
        ({"amount": "0"}, "AMOUNT_NOT_POSITIVE"),
        ({"withdrawn": "x"}, "DATE_NOT_EDTF"),
        ({"withdrawn": "2021-06-09"}, "WITHDRAWAL_TOO_EARLY"),
        ({"withdrawn": "2999"}, "DATE_IN_FUTURE"),
        ({"sources": ()}, "SOURCE_MISSING"),
        ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND"),
    ]
    await each_is_refused(
        database, withdraw_pledge, [(WithdrawPledge(**{**USUAL, **more}), code) for more, code in cases]
    )
    await withdrawn(database)
    await refused(withdrawn(database), "NOTHING_OUTSTANDING")
