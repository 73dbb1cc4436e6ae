"""Money is exact: ten thousand cents are a hundred dollars, and what is no amount changes nothing."""

from typing import Any

import asyncpg
import orjson
import pytest

from service.database.engine import Database
from service.giving.record_contribution import RecordContribution, record_contribution
from tests.given.giving import given_pledge, stated
from tests.given.looking import each_is_refused, held
from tests.given.registry import SOURCES

POST = "SELECT post_entry('SIGN_COMMITMENT', current_date, 'x', $1::text::jsonb, NULL, NULL, NULL, NULL)"

NO_AMOUNTS = {
    "0": "AMOUNT_NOT_POSITIVE",
    "0.00": "AMOUNT_NOT_POSITIVE",
    "-0.01": "AMOUNT_NOT_POSITIVE",
    "NaN": "AMOUNT_NOT_A_NUMBER",
    "Infinity": "AMOUNT_NOT_A_NUMBER",
    "1e3": "AMOUNT_NOT_A_NUMBER",
    "1,000.00": "AMOUNT_NOT_A_NUMBER",
    "0x10": "AMOUNT_NOT_A_NUMBER",
    " 1": "AMOUNT_NOT_A_NUMBER",
    "\N{ARABIC-INDIC DIGIT ONE}": "AMOUNT_NOT_A_NUMBER",
    "": "AMOUNT_NOT_A_NUMBER",
    "1.234": "AMOUNT_TOO_PRECISE",
    "1" + "0" * 30: "AMOUNT_TOO_LARGE",
}


@pytest.mark.parametrize("server", ["pg18"], indirect=True)
async def test_ten_thousand_movements_of_a_cent_make_a_hundred(database: Database, database_url: str) -> None:
    await given_pledge(database)
    places = {"unit": "USD", "from": {"stage": "PLEDGED", "line": 1}, "to": {"stage": "COMMITTED", "line": 1}}
    thousand = orjson.dumps([{"amount": "1", **places}] * 1000).decode()
    connection = await asyncpg.connect(database_url)
    for _ in range(10):
        await connection.execute(POST, thousand)
    await connection.close()

    assert await held(database) == {"COMMITTED P1": "100.00"}


async def test_what_is_no_amount_is_refused_by_code_and_changes_nothing(database: Database) -> None:
    await given_pledge(database)
    usual: dict[str, Any] = {"code": "R1", "pledge": "P1", "received": "2022", "sources": SOURCES}
    commands = [
        (RecordContribution(**usual, amount=stated(amount, qualifier="EXACT")), code)
        for amount, code in NO_AMOUNTS.items()
    ]
    await each_is_refused(database, record_contribution, commands)

    assert await held(database) == {"PLEDGED P1": "100.00"}


@pytest.mark.parametrize("given", [1, 1.5, True, b"1"])
async def test_an_amount_that_is_not_text_is_refused(database: Database, given: object) -> None:
    usual: dict[str, Any] = {"code": "R1", "donor": "ES", "fund": "FUND", "received": "2022", "sources": SOURCES}
    command = RecordContribution(**usual, amount=stated(given))  # type: ignore[arg-type]  # what a careless caller sends

    await each_is_refused(database, record_contribution, [(command, "AMOUNT_NOT_TEXT")])
