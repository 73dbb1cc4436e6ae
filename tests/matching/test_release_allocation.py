"""Taking money off a need."""

from typing import Any

from service.database.engine import Database
from service.matching.release_allocation import ReleaseAllocation, release_allocation
from tests.given.giving import given_money, given_pledge, given_receipt
from tests.given.looking import each_is_refused, held, moved, refused, rows
from tests.given.matching import given_allocation, given_release
from tests.given.spending import given_approved, given_project


async def test_all_of_it_is_free_again_where_no_amount_is_given(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    outcome = await given_release(database)

    assert await held(database) == {"PLEDGED P1": "100.00"}
    assert await moved(database, outcome.recorded.entry) == ["PLEDGED -> PLEDGED 40.00 USD"]
    assert [row[0] for row in await rows(database, "SELECT entry_sequence FROM allocation")] == [outcome.recorded.entry]


async def test_a_part_is_taken_the_least_advanced_first(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    await given_receipt(database, amount="30.00")
    await given_release(database, amount="15.00")

    assert await held(database) == {"PLEDGED P1": "70.00", "RECEIVED P1 N1": "25.00", "RECEIVED P1": "5.00"}


async def test_what_is_reserved_for_a_project_stays(database: Database) -> None:
    await given_money(database)
    await given_allocation(database, "N1", "80.00")
    await given_project(database)
    await given_approved(database, amount="70.00")
    refusal = await refused(given_release(database, amount="10.01"), "NOT_ALLOCATED")

    assert refusal.facts["placed"] == "10.00"


async def test_a_release_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    cases: list[tuple[dict[str, Any], str]] = [
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"line": 7}, "LINE_NOT_FOUND"),
        ({"need": "NONE"}, "NEED_NOT_FOUND"),
        ({"need": "N2"}, "NOT_ALLOCATED"),
        ({"amount": "40.01"}, "NOT_ALLOCATED"),
        ({"stage": "RECEIVED"}, "NOT_ALLOCATED"),
        ({"stage": "FX"}, "STAGE_UNKNOWN"),
        ({"amount": "0.00"}, "AMOUNT_NOT_POSITIVE"),
        ({"released": "x"}, "DATE_NOT_EDTF"),
        ({"released": "2021-06-09"}, "RELEASE_TOO_EARLY"),
        ({"released": "2999"}, "DATE_IN_FUTURE"),
    ]
    usual: dict[str, Any] = {"pledge": "P1", "need": "N1"}
    commands = [(ReleaseAllocation(**{**usual, **more}), code) for more, code in cases]
    await each_is_refused(database, release_allocation, commands)
