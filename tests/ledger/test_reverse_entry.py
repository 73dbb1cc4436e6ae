"""Reversing an entry."""

from datetime import date
from typing import Any

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.spending.void_disbursement import VoidDisbursement, void_disbursement
from service.writing.operation import Outcome
from tests.given.giving import given_money, given_pledge, given_receipt
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved, refused, rows, worth
from tests.given.matching import given_allocation
from tests.given.spending import given_approved, given_project


async def reversed_(database: Database, outcome: Outcome, **more: Any) -> Outcome:
    command = ReverseEntry(entry=outcome.recorded.entry or 0, **{"reason": "DUPLICATE", **more})
    return await do(database, reverse_entry, command)


async def test_every_transfer_goes_the_other_way_the_last_first(database: Database) -> None:
    await given_pledge(database)
    over = await given_receipt(database, amount="120.00")
    outcome = await reversed_(database, over)

    assert await held(database) == {"PLEDGED P1": "100.00"}
    assert await moved(database, outcome.recorded.entry) == [
        "RECEIVED -> PLEDGED 20.00 USD",
        "RECEIVED -> PLEDGED 100.00 USD",
        "PLEDGED -> DONOR 20.00 USD",
    ]


async def test_both_stay_readable_and_name_each_other_the_actor_and_the_reason(database: Database) -> None:
    recorded = await given_pledge(database)
    outcome = await reversed_(database, recorded, reason="WRONG_AMOUNT", note="Typed twice", document="DOC")

    [row] = await rows(
        database,
        "SELECT reverses, reason, note, actor, subject, document_id FROM journal_entry WHERE sequence = $1",
        outcome.recorded.entry,
    )
    assert tuple(row)[:5] == (recorded.recorded.entry, "WRONG_AMOUNT", "Typed twice", "fund-admin", "pledge:P1")
    assert row["document_id"] is not None


async def test_the_value_goes_back_as_it_came_to_the_cent(database: Database) -> None:
    await given_pledge(database, amount="3.00", currency="EUR", usd="1.00")
    receipt = await given_receipt(database, amount="1.00", currency="EUR")
    await reversed_(database, receipt)

    assert await worth(database) == {"PLEDGED P1 EUR": 100}


async def test_an_exchange_is_undone_in_both_currencies(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    receipt = await given_receipt(database, amount="11.00", clears="10.00")
    await reversed_(database, receipt)

    assert await held(database) == {"PLEDGED P1 EUR": "10.00"}


async def test_it_is_refused_when_the_money_has_moved_on(database: Database) -> None:
    pledged = await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    refusal = await refused(reversed_(database, pledged), "MONEY_HAS_MOVED_ON")

    assert refusal.facts["available"] == "60.00"


async def test_an_entry_is_reversed_once_and_a_reversal_never(database: Database) -> None:
    pledged = await given_pledge(database)
    outcome = await reversed_(database, pledged)

    await refused(reversed_(database, pledged), "ALREADY_REVERSED")
    await refused(reversed_(database, outcome), "REVERSAL_IS_FINAL")


async def test_a_void_is_never_reversed_into_an_approval_nobody_gave(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    void = await do(database, void_disbursement, VoidDisbursement(disbursement="D1"))
    refusal = await refused(reversed_(database, void), "VOID_NOT_REVERSIBLE")

    assert refusal.field == ("entry",)
    assert await held(database) == {"RECEIVED P1": "30.00", "RECEIVED P1 N1": "70.00"}


async def test_a_reversal_is_refused(database: Database) -> None:
    await given_money(database)
    [row] = await rows(database, "SELECT sequence FROM ledger_head")
    cases: list[tuple[dict[str, Any], str]] = [
        ({"entry": 999}, "ENTRY_NOT_FOUND"),
        ({"reason": "MOOD"}, "REASON_UNKNOWN"),
        ({"effective_on": date(2020, 1, 1)}, "REVERSAL_TOO_EARLY"),
        ({"effective_on": date(2999, 1, 1)}, "EFFECTIVE_IN_FUTURE"),
        ({"document": "NONE"}, "DOCUMENT_NOT_FOUND"),
        ({"note": "\x00"}, "TEXT_MALFORMED"),
        ({"entry": 2**70}, "NUMBER_TOO_LARGE"),
        ({"note": "x" * 2001}, "NOTE_MALFORMED"),
    ]
    usual = {"entry": row["sequence"], "reason": "OTHER"}
    await each_is_refused(database, reverse_entry, [(ReverseEntry(**{**usual, **more}), code) for more, code in cases])
