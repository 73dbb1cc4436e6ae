"""Acts of every kind at once on the same money: all lock in one order, so that none ever waits in a circle."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from functools import partial

import pytest
import pytest_asyncio

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.spending.report_expenditure import ReportExpenditure, report_expenditure
from service.spending.return_unspent import ReturnUnspent, return_unspent
from service.spending.void_disbursement import VoidDisbursement, void_disbursement
from tests.given.crowd import at_once, crowd, seeded, sized
from tests.given.giving import given_money, given_receipt, stated
from tests.given.ground import do
from tests.given.looking import rows
from tests.given.matching import given_allocation, given_release
from tests.given.registry import SOURCES
from tests.given.spending import given_approval, given_approved, given_payment, given_project, given_request

pytestmark = pytest.mark.parametrize("server", ["pg18"], indirect=True)

LINES = 4
EXPECTED = {
    "done",
    "INSUFFICIENT_FUNDS",
    "MONEY_HAS_MOVED_ON",
    "MORE_THAN_DISBURSED",
    "NOTHING_UNPAID",
    "NOT_ALLOCATED",
    "NOT_APPROVED",
    "NOT_FREE",
    "ALREADY_REVERSED",
}


@pytest_asyncio.fixture
async def many(database: Database, database_url: str) -> AsyncIterator[Database]:
    """Connections for 32 clients; ``database`` looks at the book when they are done."""
    async with crowd(database_url) as opened:
        assert opened is not database
        yield opened


async def deadlocks(database: Database) -> int:
    """Return how many the database has had; acts are tried again, so that their outcomes would not tell."""
    await rows(database, "SELECT pg_stat_force_next_flush()")
    [row] = await rows(database, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
    return int(row["deadlocks"])


async def test_acts_of_every_kind_on_the_same_lines_meet_no_deadlock(many: Database, database: Database) -> None:
    each, rand, today = sized(100, 8), seeded(), datetime.now(tz=UTC).date().isoformat()
    for number in range(LINES):
        await given_money(database, f"M{number}", f"{100 * each}.00")
    for project, needs in (("PRJ", {"N1": "1"}), ("BOTH", {"N1": "0.5", "N2": "0.5"})):
        await given_project(database, project, needs, state=None)
    entries = []
    for number in range(each):
        project = rand.choice(["PRJ", "BOTH"])
        for kind in ("PAID", "OPEN", "VOID", "BACK"):
            approved = await given_approved(database, f"{kind}{number}", "50.00", project)
            entries.append(approved.recorded.entry or 0)
        await given_payment(database, f"PAID{number}")
        await given_request(database, f"NEW{number}", "90.00", project)

    def tasks(number: int) -> list[Callable[[], Awaitable[object]]]:
        pledge, project = f"M{rand.randrange(LINES)}", rand.choice(["PRJ", "BOTH"])
        spent = ReportExpenditure(
            code=f"E{number}", project=project, spent=today, amount=stated("7.00"), sources=SOURCES
        )
        undone = ReverseEntry(entry=entries[4 * number + 3], reason="OTHER")
        return [
            partial(do, many, return_unspent, ReturnUnspent(project=project, amount="9.00")),
            partial(given_approval, many, f"NEW{number}"),
            partial(given_receipt, many, f"X{number}", "5.00", pledge=pledge),
            partial(given_payment, many, f"OPEN{number}"),
            partial(do, many, void_disbursement, VoidDisbursement(disbursement=f"VOID{number}")),
            partial(do, many, report_expenditure, spent),
            partial(do, many, reverse_entry, undone),
            partial(given_allocation, many, rand.choice(["N1", "N2"]), "3.00", pledge),
            partial(given_release, many, rand.choice(["N1", "N2"]), "1.00", pledge),
        ]

    mixed = [task for number in range(each) for task in tasks(number)]
    rand.shuffle(mixed)
    outcomes = await at_once(mixed)

    assert set(outcomes) <= EXPECTED
    assert outcomes["done"] > len(mixed) // 2
    assert await deadlocks(database) == 0
