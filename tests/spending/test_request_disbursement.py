"""Requesting a disbursement."""

from datetime import date
from typing import Any

from service.database.engine import Database
from service.spending.request_disbursement import RequestDisbursement, request_disbursement
from tests.given.giving import stated
from tests.given.looking import each_is_refused, held, refused, rows
from tests.given.spending import given_project, given_request


async def test_a_request_is_kept_with_who_made_it_and_posts_nothing(database: Database) -> None:
    await given_project(database)
    outcome = await given_request(database)

    assert outcome.recorded.entry is None
    assert await held(database) == {}
    [row] = await rows(database, "SELECT requested_by, amount_minor, unit FROM disbursement")
    assert tuple(row) == ("programme-officer", 7000, "USD")


async def test_a_project_is_paid_in_the_currency_of_its_budget(database: Database) -> None:
    await given_project(database, budget=stated("100.00", "EUR"))
    await given_request(database)

    assert [row[0] for row in await rows(database, "SELECT unit FROM disbursement")] == ["EUR"]


async def test_a_request_is_refused(database: Database) -> None:
    await given_project(database)
    await given_project(database, "OVER", status="CLOSED")
    await given_project(database, "OFF", status="CANCELLED")
    cases: list[tuple[dict[str, Any], str]] = [
        ({"code": " "}, "CODE_MALFORMED"),
        ({"project": "NONE"}, "PROJECT_NOT_FOUND"),
        ({"project": "OVER"}, "PROJECT_ENDED"),
        ({"project": "OFF"}, "PROJECT_ENDED"),
        ({"currency": "EUR"}, "UNIT_DIFFERS"),
        ({"illustrative": True}, "ILLUSTRATIVE_DIFFERS"),
        ({"amount": "0"}, "AMOUNT_NOT_POSITIVE"),
        ({"requested_on": date(2999, 1, 1)}, "DATE_IN_FUTURE"),
        ({"purpose": "\x00"}, "TEXT_MALFORMED"),
    ]
    usual: dict[str, Any] = {"code": "D1", "project": "PRJ", "amount": "1.00"}
    commands = [(RequestDisbursement(**{**usual, **more}), code) for more, code in cases]
    await each_is_refused(database, request_disbursement, commands)


async def test_a_code_is_used_once(database: Database) -> None:
    await given_project(database)
    await given_request(database)

    await refused(given_request(database), "CODE_TAKEN")
