"""Approving a disbursement."""

import random
from datetime import date
from functools import partial

from service.database.engine import Database
from service.giving.earmark import Earmark, tightness
from service.giving.record_pledge import record_pledge
from service.spending.approve_disbursement import PayingLine
from service.spending.purses import CANDIDATES
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.spending.request_disbursement import RequestDisbursement, request_disbursement
from service.spending.void_disbursement import VoidDisbursement, void_disbursement
from service.writing.actor import Actor, Role
from tests.given.crowd import at_once
from tests.given.giving import given_money, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import OFFICER, do
from tests.given.looking import held, moved, refused, rows
from tests.given.matching import given_allocation
from tests.given.spending import given_approval, given_approved, given_payment, given_project, given_request


async def test_money_on_no_need_is_placed_by_shares_and_reserved_in_one_entry(database: Database) -> None:
    await given_money(database)
    await given_project(database, needs={"N1": "0.333333", "N2": "0.333333"})
    outcome = await given_approved(database, amount="70.00")

    assert await held(database) == {
        "RECEIVED P1": "30.00",
        "OBLIGATED P1 N1 PRJ": "23.33",
        "OBLIGATED P1 N2 PRJ": "23.33",
        "OBLIGATED P1 PRJ": "23.34",
    }
    assert await moved(database, outcome.recorded.entry) == [
        "RECEIVED -> RECEIVED 23.33 USD",
        "RECEIVED -> OBLIGATED 23.33 USD",
        "RECEIVED -> RECEIVED 23.33 USD",
        "RECEIVED -> OBLIGATED 23.33 USD",
        "RECEIVED -> OBLIGATED 23.34 USD",
    ]
    assert len(await rows(database, "SELECT FROM allocation")) == 2


async def test_money_on_a_need_the_project_serves_is_reserved_as_it_is(database: Database) -> None:
    await given_money(database)
    await given_allocation(database, "N1", "80.00")
    await given_project(database)
    outcome = await given_approved(database, amount="70.00")

    assert await moved(database, outcome.recorded.entry) == ["RECEIVED -> OBLIGATED 70.00 USD"]


async def test_on_whose_word_money_was_placed_before_stays_said(database: Database) -> None:
    await given_money(database)
    await given_allocation(database, "N1", "10.00", basis="DONOR_STATED")
    await given_project(database)
    outcome = await given_approved(database, amount="70.00")

    [row] = await rows(database, "SELECT basis, entry_sequence FROM allocation")
    assert tuple(row) == ("DONOR_STATED", outcome.recorded.entry)


async def test_the_tightest_earmark_pays_first_and_then_the_oldest_receipt(database: Database) -> None:
    await given_pledge(database, "NEW", "50.00")
    await given_receipt(database, "R-NEW", "50.00", pledge="NEW", received="2022-06-01")
    await given_money(database, "OLD", "50.00")
    await given_money(database, "SOFT", "50.00", earmark=Earmark(modality="D", states=("HN",)))
    await given_money(database, "TIGHT", "50.00", earmark=Earmark(modality="K", needs=("N1",)))
    await given_project(database)
    await given_approved(database, amount="170.00")

    reserved = {place: amount for place, amount in (await held(database)).items() if place.startswith("OBLIGATED")}
    assert reserved == {
        "OBLIGATED TIGHT N1 PRJ": "50.00",
        "OBLIGATED SOFT N1 PRJ": "50.00",
        "OBLIGATED OLD N1 PRJ": "50.00",
        "OBLIGATED NEW N1 PRJ": "20.00",
    }


async def test_an_earmark_that_does_not_admit_the_project_does_not_pay(database: Database) -> None:
    await given_project(database, "PRJ2")
    await given_money(database, "OTHER", earmark=Earmark(states=("SV",)))
    await given_money(database, "ELSE", earmark=Earmark(projects=("PRJ2",)))
    await given_project(database)
    await given_request(database)
    refusal = await refused(given_approval(database), "INSUFFICIENT_FUNDS")

    assert refusal.facts["available"] == "0.00"


async def test_an_earmark_for_one_need_pays_for_that_need_only(database: Database) -> None:
    await given_money(database, earmark=Earmark(needs=("N1",)))
    await given_project(database, needs={"N1": "0.5", "N2": "0.5"})
    await given_approved(database, amount="70.00")

    assert await held(database) == {"RECEIVED P1": "30.00", "OBLIGATED P1 N1 PRJ": "70.00"}


async def test_money_for_another_need_or_through_another_channel_does_not_pay(database: Database) -> None:
    await given_money(database)
    await given_allocation(database, "N2", "60.00")
    await do(database, record_pledge, pledge("P2", line(channel="BILATERAL")))
    await given_receipt(database, "R2", pledge="P2")
    await given_project(database)
    await given_request(database)
    refusal = await refused(given_approval(database), "INSUFFICIENT_FUNDS")

    assert refusal.facts["available"] == "40.00"


async def test_the_administrator_may_name_the_lines(database: Database) -> None:
    await given_money(database, "A")
    await given_money(database, "B")
    await given_project(database)
    await given_request(database)
    await given_approval(database, lines=(PayingLine(pledge="B"),))

    assert (await held(database)).items() >= {"RECEIVED A": "100.00", "OBLIGATED B N1 PRJ": "70.00"}.items()


async def test_a_line_that_is_not_the_funds_is_refused(database: Database) -> None:
    await given_money(database)
    await do(database, record_pledge, pledge("P2", line(channel="BILATERAL")))
    await given_project(database)
    await given_request(database)

    await refused(given_approval(database, lines=(PayingLine(pledge="P2"),)), "LINE_NOT_OF_FUND")
    await refused(given_approval(database, lines=(PayingLine(pledge="NONE"),)), "PLEDGE_NOT_FOUND")


async def test_who_requested_it_may_not_approve_it(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)

    await refused(given_approval(database, actor=OFFICER), "SELF_APPROVAL")
    await given_approval(database)


async def test_one_person_under_another_name_of_its_issuer_may_not_approve_it_either(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    named, renamed, another = (
        Actor(name, Role.FUND_ADMIN, subject=subject)
        for name, subject in (("oidc:ana", "7"), ("oidc:ana.b", "7"), ("oidc:eva", "8"))
    )
    command = RequestDisbursement(code="D1", project="PRJ", amount="70.00", requested_on=date(2022, 2, 10))
    await do(database, request_disbursement, command, named)

    await refused(given_approval(database, actor=named), "SELF_APPROVAL")
    await refused(given_approval(database, actor=renamed), "SELF_APPROVAL")
    await given_approval(database, actor=another)


async def test_a_request_is_decided_once(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, "D1", "10.00")
    await refused(given_approval(database, "D1"), "ALREADY_APPROVED")
    await do(database, void_disbursement, VoidDisbursement(disbursement="D1"))
    await refused(given_approval(database, "D1"), "DISBURSEMENT_VOIDED")
    await given_request(database, "D2")
    await do(database, reject_disbursement, RejectDisbursement(disbursement="D2", reason="No"))
    await refused(given_approval(database, "D2"), "DISBURSEMENT_REJECTED")


async def test_an_approval_is_refused(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)

    await refused(given_approval(database, "NONE"), "DISBURSEMENT_NOT_FOUND")
    await refused(given_approval(database, approved="x"), "DATE_NOT_EDTF")
    await refused(given_approval(database, approved="2999"), "DATE_IN_FUTURE")
    await refused(given_approval(database, approved="2022-02-09"), "APPROVAL_TOO_EARLY")
    await refused(given_approval(database, illustrative=True), "ILLUSTRATIVE_DIFFERS")
    await refused(given_approval(database, document="NONE"), "DOCUMENT_NOT_FOUND")
    await given_request(database, "D2", "100.01")
    await refused(given_approval(database, "D2"), "INSUFFICIENT_FUNDS")


async def test_an_earlier_approval_takes_what_was_there_by_then(database: Database) -> None:
    await given_money(database, "TIGHT", earmark=Earmark(modality="K", needs=("N1",)))
    await given_money(database, "LOOSE")
    await given_project(database)
    await given_approved(database, "D1", "100.00", approved="2022-02-11")
    await do(database, void_disbursement, VoidDisbursement(disbursement="D1", voided="2022-06-01"))

    await given_approved(database, "D2", "60.00", approved="2022-03-01")
    await given_approved(database, "D3", "60.00", approved="2022-06-02")
    assert await held(database) == {
        "RECEIVED LOOSE": "40.00",
        "RECEIVED TIGHT N1": "40.00",
        "OBLIGATED LOOSE N1 PRJ": "60.00",
        "OBLIGATED TIGHT N1 PRJ": "60.00",
    }


async def test_money_that_arrived_later_does_not_pay_an_earlier_approval(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, received="2022-03-01")
    await given_project(database)
    await given_request(database)

    refusal = await refused(given_approval(database, approved="2022-02-28"), "APPROVAL_TOO_EARLY")
    assert refusal.facts["day"] == "2022-02-28"
    await given_approval(database, approved="2022-03-01")


async def test_an_exact_budget_is_not_exceeded(database: Database) -> None:
    await given_money(database, amount="500.00")
    await given_project(database, budget=stated("100.00"))
    await given_approved(database, "D1", "60.00")
    await given_payment(database, "D1")
    await given_request(database, "D2", "40.01")
    refusal = await refused(given_approval(database, "D2"), "BUDGET_EXCEEDED")

    assert refusal.facts == {"budget": "100.00", "approved": "60.00", "asked": "40.01", "unit": "USD"}
    await given_approved(database, "D3", "40.00")
    await do(database, void_disbursement, VoidDisbursement(disbursement="D3"))
    await given_approved(database, "D4", "40.00")


async def test_a_budget_that_is_not_exact_is_not_held_against_it(database: Database) -> None:
    await given_money(database)
    await given_project(database, budget=stated("10.00", qualifier="MORE_THAN"))

    await given_approved(database)


async def test_what_is_made_up_pays_only_for_what_is_made_up(database: Database) -> None:
    await given_pledge(database, illustrative=True)
    await given_receipt(database, illustrative=True)
    await given_project(database)
    await given_request(database)

    await refused(given_approval(database), "INSUFFICIENT_FUNDS")
    await refused(given_approval(database, lines=(PayingLine(pledge="P1"),)), "ILLUSTRATIVE_DIFFERS")


EARMARKS = [
    Earmark(modality=modality, states=states, pillars=pillars, period=period)
    for modality in (None, *"ABCDEFGHIJKL")
    for states, pillars in (((), ()), (("HN",), ()), (("HN",), ("P1",)))
    for period in (None, "2022")
]


async def test_lines_are_looked_through_in_the_order_in_which_they_pay(database: Database) -> None:
    await given_money(database)
    random.Random(18).shuffle(EARMARKS)
    lines = [line("1.00", earmark=earmark) for earmark in EARMARKS]
    await do(database, record_pledge, pledge("MANY", *lines))
    for position in range(1, len(lines) + 1):
        await given_receipt(database, f"M{position}", "1.00", pledge="MANY", line=position)
    values: list[object] = ["USD", False, 1, [], []]
    sql = CANDIDATES
    for place, name in enumerate((":unit", ":illustrative", ":fund", ":named", ":needs"), start=1):
        sql = sql.replace(name, f"${place}")
    ids = [row["line_id"] for row in await rows(database, sql, *values)]
    found = await rows(
        database, "SELECT l.id, position, p.code FROM pledge_line l JOIN pledge p ON p.id = pledge_id ORDER BY l.id"
    )
    earmarks = {row["id"]: EARMARKS[row["position"] - 1] if row["code"] == "MANY" else Earmark() for row in found}

    assert ids == sorted(ids, key=lambda one: (*(-part for part in tightness(earmarks[one])), one))


async def test_only_the_lines_that_are_needed_are_locked_and_more_where_others_took_of_them(database: Database) -> None:
    for number in range(4):
        await given_money(database, f"M{number}", "30.00")
    await given_project(database)
    for number in range(2):
        await given_request(database, f"D{number}", "30.00")
    await given_request(database, "D2", "60.00")

    assert await at_once([partial(given_approval, database, f"D{number}") for number in range(3)]) == {"done": 3}
    assert {
        row["line_id"] for row in await rows(database, "SELECT line_id FROM account WHERE stage = 'OBLIGATED'")
    } == {
        1,
        2,
        3,
        4,
    }


async def test_a_suspended_project_is_approved_nothing(database: Database) -> None:
    await given_money(database)
    await given_project(database, status="SUSPENDED")
    await given_request(database)

    await refused(given_approval(database), "PROJECT_SUSPENDED")
