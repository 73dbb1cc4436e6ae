"""Recording a disbursement."""

from datetime import date

import pytest

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.spending.record_disbursement import RecordDisbursement, record_disbursement
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.writing.operation import perform
from tests.given.giving import given_money
from tests.given.ground import ADMIN, do
from tests.given.looking import held, moved, refused
from tests.given.meanwhile import meanwhile
from tests.given.spending import given_approval, given_approved, given_payment, given_project, given_request


async def test_all_that_is_unpaid_is_paid_where_no_amount_is_given(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    outcome = await given_payment(database)

    assert await held(database) == {"RECEIVED P1": "30.00", "DISBURSED P1 N1 PRJ": "70.00"}
    assert await moved(database, outcome.recorded.entry) == ["OBLIGATED -> DISBURSED 70.00 USD"]


async def test_it_is_paid_in_parts_and_never_more_than_was_approved(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    await given_payment(database, amount="50.00")
    refusal = await refused(given_payment(database, amount="20.01"), "MORE_THAN_APPROVED")
    await given_payment(database, amount="20.00")

    assert refusal.facts["unpaid"] == "20.00"
    await refused(given_payment(database), "NOTHING_UNPAID")


async def test_a_disbursement_pays_only_its_own_money_though_accounts_are_shared(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, "D1", "60.00")
    await given_approved(database, "D2", "40.00")

    await refused(given_payment(database, "D2", "40.01"), "MORE_THAN_APPROVED")
    await given_payment(database, "D2")
    await refused(given_payment(database, "D2"), "NOTHING_UNPAID")
    assert (await held(database))["OBLIGATED P1 N1 PRJ"] == "60.00"


async def test_a_payment_that_was_reversed_does_not_count(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    paid = await given_payment(database)
    await do(database, reverse_entry, ReverseEntry(entry=paid.recorded.entry or 0, reason="PAYMENT_RETURNED"))

    assert (await held(database))["OBLIGATED P1 N1 PRJ"] == "70.00"
    await given_payment(database)


async def test_an_approval_that_was_reversed_does_not_count(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    approved = await given_approved(database)
    await do(database, reverse_entry, ReverseEntry(entry=approved.recorded.entry or 0, reason="WRONG_AMOUNT"))

    await refused(given_payment(database), "NOT_APPROVED")
    await given_approval(database)
    await given_payment(database)


async def test_a_paid_approval_is_not_reversed_at_the_cost_of_another(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    first = await given_approved(database, "D1", "50.00")
    await given_approved(database, "D2", "50.00")
    await given_payment(database, "D1")

    reversal = do(database, reverse_entry, ReverseEntry(entry=first.recorded.entry or 0, reason="DUPLICATE"))
    await refused(reversal, "MONEY_HAS_MOVED_ON")


async def test_a_payment_is_refused(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)

    await refused(given_payment(database), "NOT_APPROVED")
    await refused(given_payment(database, "NONE"), "DISBURSEMENT_NOT_FOUND")
    await given_approval(database, approved="2022-03-01")
    await refused(given_payment(database, amount="0"), "AMOUNT_NOT_POSITIVE")
    await refused(given_payment(database, paid="2022-02-28"), "PAYMENT_TOO_EARLY")
    await refused(given_payment(database, paid="2999"), "DATE_IN_FUTURE")
    await refused(given_payment(database, illustrative=True), "ILLUSTRATIVE_DIFFERS")
    await refused(given_payment(database, paid="x"), "DATE_NOT_EDTF")
    await refused(given_payment(database, document="NONE"), "DOCUMENT_NOT_FOUND")
    await given_request(database, "D2", "1.00")
    await do(database, reject_disbursement, RejectDisbursement(disbursement="D2", reason="No"))
    await refused(given_payment(database, "D2"), "DISBURSEMENT_REJECTED")


async def test_an_approval_that_expired_is_not_paid_and_one_of_its_last_day_is(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, approved="2022-03-01", expires_on=date(2022, 3, 31))

    refusal = await refused(given_payment(database, amount="10.00", paid="2022-04-01"), "APPROVAL_EXPIRED")
    assert refusal.facts == {"expires_on": "2022-03-31"}
    await refused(given_payment(database, amount="10.00"), "APPROVAL_EXPIRED")
    await given_payment(database, amount="10.00", paid="2022-03-31")


async def test_a_suspended_project_is_paid_nothing(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    async with database.writing() as session:
        await session.execute_text("UPDATE project SET status = 'SUSPENDED'", {})

    await refused(given_payment(database), "PROJECT_SUSPENDED")


async def test_a_later_payment_is_looked_up_once_posted_with_its_name_and_kept_with_the_entry(
    database: Database,
) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    await given_payment(database, amount="10.00")
    with database.recording() as said:
        await perform(database, record_disbursement, RecordDisbursement(disbursement="D1", amount="5"), ADMIN, key="k")

    words = ("hold_key", "ARRAY", "post_entry", "INTO audit_trail", "INTO idempotency_key")
    assert [word for text in said for word in words if word in text] == list(words)
    assert len(said) == 3


async def test_what_is_paid_meanwhile_is_not_paid_again_though_the_account_holds_anothers_money(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, "D1", "60.00")
    await given_approved(database, "D2", "40.00")
    await given_payment(database, "D1", "10.00")
    locked = meanwhile(monkeypatch, record_disbursement, lambda: given_payment(database, "D1", "30.00"))

    refusal = await refused(given_payment(database, "D1", "21.00"), "MORE_THAN_APPROVED")
    assert refusal.facts["unpaid"] == "20.00"
    assert locked == [False, False]
    assert await held(database) == {"OBLIGATED P1 N1 PRJ": "60.00", "DISBURSED P1 N1 PRJ": "40.00"}


async def test_what_is_reversed_meanwhile_is_not_paid_though_the_account_holds_anothers_money(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await given_money(database)
    await given_project(database)
    first = await given_approved(database, "D1", "50.00")
    await given_approved(database, "D2", "50.00")
    await given_payment(database, "D2", "1.00")
    reversal = ReverseEntry(entry=first.recorded.entry or 0, reason="DUPLICATE")
    meanwhile(monkeypatch, record_disbursement, lambda: do(database, reverse_entry, reversal))

    await refused(given_payment(database, "D1", "20.00"), "NOT_APPROVED")
