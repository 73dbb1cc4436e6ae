"""Reporting an expenditure."""

from typing import Any

import pytest

from service.database.engine import Database
from service.ledger.post import Holding, lock_accounts
from service.spending.report_expenditure import ReportExpenditure, report_expenditure
from service.writing.work import Work
from tests.given.giving import given_money, stated
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved, refused
from tests.given.planning import given_need
from tests.given.registry import SOURCES
from tests.given.spending import given_approved, given_payment, given_project

USUAL: dict[str, Any] = {"code": "X1", "project": "PRJ", "spent": "2023", "amount": stated("40.00"), "sources": SOURCES}


async def given_paid(database: Database) -> None:
    await given_money(database)
    await given_project(database, needs={"N1": "0.5", "N2": "0.5"})
    await given_need(database, "N9")
    await given_approved(database, approved="2022-03-01")
    await given_payment(database, paid="2022-04-01")


async def test_what_is_spent_is_taken_from_the_oldest(database: Database) -> None:
    await given_paid(database)
    outcome = await do(database, report_expenditure, ReportExpenditure(**USUAL))

    assert await moved(database, outcome.recorded.entry) == [
        "DISBURSED -> SPENT 35.00 USD",
        "DISBURSED -> SPENT 5.00 USD",
    ]


async def test_only_what_is_for_the_need_it_names_is_spent(database: Database) -> None:
    await given_paid(database)
    await do(database, report_expenditure, ReportExpenditure(**{**USUAL, "need": "N2", "amount": stated("35.00")}))

    assert (await held(database))["SPENT P1 N2 PRJ"] == "35.00"
    refusal = await refused(
        do(database, report_expenditure, ReportExpenditure(**{**USUAL, "code": "X2", "need": "N2"})),
        "MORE_THAN_DISBURSED",
    )
    assert refusal.facts["available"] == "0.00"


async def test_what_is_paid_while_it_waits_for_the_lines_counts(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The money of the payment that comes between is of a line that nobody had looked at."""
    await given_money(database)
    await given_money(database, "P2")
    await given_project(database)
    await given_approved(database, approved="2022-03-01")
    await given_payment(database, paid="2022-04-01")
    await given_approved(database, "D2", "130.00", approved="2022-03-01")
    times: list[int] = []

    async def lock(work: Work, **what: Any) -> list[Holding]:
        times.append(1)
        if len(times) == 1:
            await given_payment(database, "D2", paid="2022-04-01")
        return await lock_accounts(work, **what)

    monkeypatch.setattr("service.spending.held_by_project.lock_accounts", lock)
    given = ReportExpenditure(**{**USUAL, "amount": stated("150.00")})
    assert await moved(database, (await do(database, report_expenditure, given)).recorded.entry)
    assert len(times) == 2
    left = ReportExpenditure(**{**USUAL, "code": "X2", "amount": stated("50.01")})
    refusal = await refused(do(database, report_expenditure, left), "MORE_THAN_DISBURSED")
    assert refusal.facts["available"] == "50.00"


async def test_an_expenditure_is_refused(database: Database) -> None:
    await given_paid(database)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"code": "?"}, "CODE_MALFORMED"),
        ({"project": "NONE"}, "PROJECT_NOT_FOUND"),
        ({"need": "NONE"}, "NEED_NOT_FOUND"),
        ({"need": "N9"}, "NEED_NOT_SERVED"),
        ({"amount": stated("1", "EUR")}, "UNIT_DIFFERS"),
        ({"amount": stated("70.01")}, "MORE_THAN_DISBURSED"),
        ({"amount": stated(None)}, "AMOUNT_MISSING"),
        ({"amount": stated("0")}, "AMOUNT_NOT_POSITIVE"),
        ({"spent": "x"}, "DATE_NOT_EDTF"),
        ({"spent": "2999-01"}, "DATE_IN_FUTURE"),
        ({"spent": "2022-03-31"}, "EXPENDITURE_TOO_EARLY"),
        ({"illustrative": True}, "ILLUSTRATIVE_DIFFERS"),
        ({"sources": ()}, "SOURCE_MISSING"),
    ]
    commands = [(ReportExpenditure(**{**USUAL, **more}), code) for more, code in cases]
    await each_is_refused(database, report_expenditure, commands)
    await do(database, report_expenditure, ReportExpenditure(**USUAL))
    await refused(do(database, report_expenditure, ReportExpenditure(**USUAL)), "CODE_TAKEN")
