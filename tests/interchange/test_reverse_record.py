"""Reversing what a record of a data set posted, by the key it was loaded under."""

from datetime import date

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.interchange.reverse_record import ReverseRecord, reverse_record
from tests.given.giving import line, pledge
from tests.given.ground import OFFICER, do, lay_ground
from tests.given.looking import held, refused


def reversing(record: str) -> ReverseRecord:
    return ReverseRecord(record=record, reason="DUPLICATE", effective_on=date(2021, 6, 12))


async def test_what_a_record_posted_is_posted_back(database: Database) -> None:
    await lay_ground(database)
    await do(database, record_pledge, pledge("P1"), key="demo:pledge:P1")
    await do(database, record_pledge, pledge("P2"), key="demo:pledge:P2")
    await do(database, reverse_record, reversing("demo:pledge:P2"))

    assert await held(database) == {"PLEDGED P1": "100.00"}


async def test_a_record_that_posted_nothing_or_was_loaded_by_somebody_else_is_not_reversed(database: Database) -> None:
    await lay_ground(database)
    await do(database, record_pledge, pledge("DRAFT", publication="DRAFT"), key="demo:pledge:DRAFT")
    await do(database, record_pledge, pledge("THEIRS", line("1.00")), actor=OFFICER, key="demo:pledge:THEIRS")

    await refused(do(database, reverse_record, reversing("demo:pledge:NONE")), "RECORD_NOT_LOADED")
    await refused(do(database, reverse_record, reversing("demo:pledge:THEIRS")), "RECORD_NOT_LOADED")
    await refused(do(database, reverse_record, reversing("demo:pledge:DRAFT")), "NOTHING_POSTED")
