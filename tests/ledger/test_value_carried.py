"""Value in US dollars goes with the money: none is stranded, none is made, whatever is reversed in which order."""

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.giving import given_pledge
from tests.given.ground import do
from tests.given.looking import refused, worth
from tests.given.matching import given_allocation, given_release


async def test_a_part_takes_its_part_of_the_value_and_the_last_part_what_is_left(database: Database) -> None:
    await given_pledge(database, "P1", "3.00", "EUR", usd="0.02")
    for _ in range(3):
        await given_allocation(database, "N1", "1.00")
    assert await worth(database) == {"PLEDGED P1 N1 EUR": 2}


async def test_a_reversal_that_would_strand_value_is_refused_and_the_latest_first_is_not(database: Database) -> None:
    await given_pledge(database, "P1", "3.00", "EUR", usd="0.02")
    await given_allocation(database, "N1", "1.00")
    second = await given_allocation(database, "N1", "1.00")
    release = await given_release(database, "N1", "1.00")
    entry = second.recorded.entry
    assert entry is not None
    await refused(do(database, reverse_entry, ReverseEntry(entry=entry, reason="OTHER")), "MONEY_HAS_MOVED_ON")
    assert release.recorded.entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=release.recorded.entry, reason="OTHER"))
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="OTHER"))
    assert sum(value or 0 for value in (await worth(database)).values()) == 2
