"""What donors are to be asked about: who may see it, what is left out, and how a line is taken apart."""

from typing import Any

from service.database.engine import Database
from service.giving.pledged_line import PledgedInstalment
from service.giving.record_pledge import record_pledge
from service.reading.selection import Viewer
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_pledge, given_receipt, line, pledge
from tests.given.ground import do

LISTED = '{ followUp(on: "2023-01-01"%s) { nodes { pledge { code } reason since amount { amount } } } }'


async def listed(database: Database, where: str = "", viewer: Viewer | None = None) -> list[dict[str, Any]]:
    """Return the list of the first day of 2023."""
    found: list[dict[str, Any]] = (await ask(database, LISTED % where, viewer=viewer or Viewer()))["followUp"]["nodes"]
    return found


async def test_a_line_is_taken_apart_by_reason(database: Database) -> None:
    parts = (PledgedInstalment(due="2022-06-30", amount="40.00"), PledgedInstalment(due="2023-06-30", amount="10.00"))
    await do(database, record_pledge, pledge("P1", line("100.00", instalments=parts)))
    await given_commitment(database, "C1", "60.00", pledge="P1", signed="2021-11-23")
    await given_receipt(database, "R1", "15.00", pledge="P1")
    told = {one["reason"]: (one["since"], one["amount"]["amount"]) for one in await listed(database)}
    # Of 85.00 that are outstanding 25.00 are late and 10.00 due later; of the other 50.00, 45.00 are still signed.
    assert told == {
        "INSTALMENT_LATE": ("2022-06-30", "25.00"),
        "NOT_PAID": ("2021-11-23", "45.00"),
        "NOT_SIGNED": ("2021-06-10", "5.00"),
    }


async def test_what_has_arrived_or_was_not_yet_announced_is_not_listed(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_receipt(database, "R1", "100.00")
    await given_pledge(database, "P2", "100.00", announced="2023-06-10")
    assert await listed(database) == []


async def test_drafts_are_listed_for_their_donor_and_what_is_made_up_when_asked(database: Database) -> None:
    # A draft is not in the book, so nothing of it is outstanding; its donor is told that it lacks an amount.
    await given_pledge(database, "P1", None, publication="DRAFT")
    await given_pledge(database, "P2", "100.00", illustrative=True)
    await given_pledge(database, "P3", "100.00", counts=False)
    assert await listed(database) == []
    [draft] = await listed(database, viewer=Viewer("MEMBER", "es", "ES"))
    [made_up] = await listed(database, ", where: { illustrative: true }")
    assert (draft["pledge"]["code"], draft["reason"]) == ("P1", "AMOUNT_UNKNOWN")
    assert (made_up["pledge"]["code"], made_up["reason"]) == ("P2", "NOT_SIGNED")
