"""Placing money on a need."""

from dataclasses import replace
from typing import Any

from service.database.engine import Database
from service.giving.earmark import Earmark
from service.matching.allocate_pledge import AllocatePledge, allocate_pledge
from service.writing.actor import Actor, Role
from tests.given.acting import SECRETARIAT
from tests.given.giving import given_commitment, given_pledge, given_receipt
from tests.given.ground import SOURCE, do
from tests.given.looking import each_is_refused, held, moved, refused, rows
from tests.given.matching import given_allocation, given_release
from tests.given.planning import given_need
from tests.given.spending import given_project


async def test_money_is_placed_at_the_stage_it_is_at_the_least_advanced_first(database: Database) -> None:
    await given_pledge(database)
    await given_commitment(database, amount="30.00")
    await given_receipt(database, amount="40.00")
    outcome = await given_allocation(database, "N1", "70.00")

    assert await moved(database, outcome.recorded.entry) == [
        "PLEDGED -> PLEDGED 60.00 USD",
        "RECEIVED -> RECEIVED 10.00 USD",
    ]
    assert await held(database) == {"PLEDGED P1 N1": "60.00", "RECEIVED P1 N1": "10.00", "RECEIVED P1": "30.00"}


async def test_only_the_stage_that_is_named_is_placed(database: Database) -> None:
    await given_pledge(database)
    await given_commitment(database, amount="40.00")
    await given_allocation(database, "N1", "10.00", stage="COMMITTED")

    assert (await held(database))["COMMITTED P1 N1"] == "10.00"


async def test_a_pair_has_one_row_that_names_the_last_entry(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "10.00", basis="INFERRED")
    second = await given_allocation(database, "N1", "10.00", note="The donor said so", basis="DONOR_STATED")

    [row] = await rows(database, "SELECT basis, note, entry_sequence FROM allocation")
    assert tuple(row) == ("DONOR_STATED", "The donor said so", second.recorded.entry)


async def test_the_word_of_the_chair_is_put_on_record_by_the_chair_or_by_the_document_that_has_it(
    database: Database,
) -> None:
    await given_pledge(database)
    command = AllocatePledge(pledge="P1", need="N1", amount="10.00", basis="CHAIR")
    refusal = await refused(do(database, allocate_pledge, command, SECRETARIAT), "SOURCE_MISSING")
    assert refusal.field == ("sources",)
    await do(database, allocate_pledge, command, Actor("chair", Role.CHAIR))
    await do(database, allocate_pledge, replace(command, sources=SOURCE), SECRETARIAT)
    await do(database, allocate_pledge, replace(command, need="N2", basis="SECRETARIAT"), SECRETARIAT)

    found = await rows(database, "SELECT basis FROM allocation ORDER BY id")
    assert [one["basis"] for one in found] == ["CHAIR", "SECRETARIAT"]


async def test_more_than_is_free_is_refused_and_says_how_much_is(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    refusal = await refused(given_allocation(database, "N2", "60.01"), "NOT_FREE")

    assert refusal.facts["free"] == "60.00"


async def test_an_earmark_that_does_not_admit_the_need_refuses(database: Database) -> None:
    await given_pledge(database, earmark=Earmark(states=("HN",)))

    await refused(given_allocation(database, "N2"), "EARMARK_DOES_NOT_ADMIT")
    await given_allocation(database, "N1")


async def test_an_earmark_for_a_project_admits_the_needs_it_serves(database: Database) -> None:
    await given_project(database)
    await given_pledge(database, earmark=Earmark(projects=("PRJ",)))

    await given_allocation(database, "N1")
    await refused(given_allocation(database, "N2"), "EARMARK_DOES_NOT_ADMIT")


async def test_money_and_help_do_not_cover_each_other(database: Database) -> None:
    await given_need(database, "HELP", "10", kind="TECHNICAL", unit="person-day")
    await given_pledge(database)
    await given_pledge(database, "P2", "5.00", "person-day")

    await refused(given_allocation(database, "HELP"), "UNIT_DOES_NOT_FIT")
    await refused(given_allocation(database, "N1", "5.00", "P2"), "UNIT_DOES_NOT_FIT")
    await given_allocation(database, "HELP", "5.00", "P2")


async def test_what_came_in_another_currency_is_placed_in_it(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    await given_receipt(database, amount="11.00", clears="10.00")
    await given_allocation(database, "N1", "11.00", unit="USD")

    assert (await held(database))["RECEIVED P1 N1"] == "11.00"


async def test_an_allocation_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_pledge(database, "DRAFT", publication="DRAFT")
    cases: list[tuple[dict[str, Any], str]] = [
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"pledge": "DRAFT"}, "PLEDGE_NOT_FOUND"),
        ({"line": 2}, "LINE_NOT_FOUND"),
        ({"need": "NONE"}, "NEED_NOT_FOUND"),
        ({"stage": "SPENT"}, "STAGE_UNKNOWN"),
        ({"basis": "WISH"}, "BASIS_UNKNOWN"),
        ({"amount": "0"}, "AMOUNT_NOT_POSITIVE"),
        ({"unit": "XYZ"}, "UNKNOWN_CURRENCY"),
        ({"unit": "EUR"}, "NOT_FREE"),
        ({"allocated": "soon"}, "DATE_NOT_EDTF"),
        ({"allocated": "2021-06-09"}, "ALLOCATION_TOO_EARLY"),
        ({"allocated": "2999"}, "DATE_IN_FUTURE"),
        ({"confidence": "D"}, "CONFIDENCE_UNKNOWN"),
    ]
    usual: dict[str, Any] = {"pledge": "P1", "need": "N1", "amount": "1.00"}
    await each_is_refused(
        database, allocate_pledge, [(AllocatePledge(**{**usual, **more}), code) for more, code in cases]
    )


async def test_a_need_may_not_be_called_anything(database: Database) -> None:
    await given_pledge(database)

    await refused(do(database, allocate_pledge, AllocatePledge(pledge="P1", need="", amount="1")), "NEED_NOT_FOUND")


async def test_a_need_that_is_not_published_is_not_covered(database: Database) -> None:
    await given_pledge(database)
    draft: dict[str, Any] = {"state": "HN", "plan": "PLAN-HN", "qualifier": "UNKNOWN", "publication": "DRAFT"}
    await given_need(database, "SECRET", None, **draft)
    command = AllocatePledge(pledge="P1", need="SECRET", amount="1.00")

    await refused(do(database, allocate_pledge, command), "NEED_NOT_FOUND")
    await refused(do(database, allocate_pledge, command, SECRETARIAT), "NEED_NOT_PUBLISHED")


async def test_made_up_money_covers_no_real_need_nor_real_money_a_made_up_one(database: Database) -> None:
    await given_pledge(database)
    await given_pledge(database, "SHOWN", illustrative=True)
    await given_need(database, "SHOWN", state="HN", plan="PLAN-HN", illustrative=True)

    for pledge_code, need_code, shown in (
        ("P1", "N1", True),
        ("SHOWN", "SHOWN", False),
        ("P1", "SHOWN", False),
        ("P1", "SHOWN", True),
        ("SHOWN", "N1", False),
        ("SHOWN", "N1", True),
    ):
        placing = given_allocation(database, need_code, "1.00", pledge_code, illustrative=shown)
        await refused(placing, "ILLUSTRATIVE_DIFFERS")
    await given_allocation(database, "SHOWN", "1.00", "SHOWN", illustrative=True)
    await refused(given_release(database, "SHOWN", "1.00", "SHOWN"), "ILLUSTRATIVE_DIFFERS")
    await given_release(database, "SHOWN", "1.00", "SHOWN", illustrative=True)
