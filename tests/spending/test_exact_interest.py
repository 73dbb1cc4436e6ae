"""What older releases recorded of interest is mended by the migration, and nothing else is."""

from pathlib import Path
from typing import Any, Final

import pytest

from service.database.engine import Database
from service.database.migrate import downgrade, migrate
from service.database.revisions import revisions
from service.giving.record_pledge import record_pledge
from service.spending.record_interest import RecordInterest, record_interest
from tests.given.acting import rows
from tests.given.giving import given_receipt, line, pledge, stated
from tests.given.ground import do
from tests.given.registry import SOURCES
from tests.servers import Server

QUALIFIERS: Final = """
SELECT p.code, p.qualifier, l.qualifier FROM pledge AS p JOIN pledge_line AS l ON l.pledge_id = p.id ORDER BY p.code
"""


@pytest.fixture
def server(pg18: Server) -> Server:
    """It moves no money: one release of the database is enough."""
    return pg18


def _before() -> str:
    """Return the revision before the one that mends."""
    [path] = Path("migrations/versions").glob("*_exact_interest.py")
    known = revisions()
    return known[known.index(path.name[11:15]) - 1]


async def test_interest_that_was_of_unknown_amount_is_exact_and_promises_stay_as_they_were_made(
    database: Database, database_url: str
) -> None:
    earned: dict[str, Any] = {"fund": "FUND", "received": "2022-01-31", "amount": stated("3.21"), "sources": SOURCES}
    await do(database, record_interest, RecordInterest(**earned))
    await do(database, record_pledge, pledge("P1", line(None, None), amount=stated(None, None)))
    await given_receipt(database, amount="30.00")
    exact = [("INTEREST-FUND-USD", "EXACT", "EXACT"), ("P1", "UNKNOWN", "UNKNOWN")]
    assert [tuple(one) for one in await rows(database, QUALIFIERS)] == exact

    await downgrade(database_url, to=_before())
    assert {one[1] for one in await rows(database, QUALIFIERS)} == {"UNKNOWN"}
    await migrate(database_url)

    assert [tuple(one) for one in await rows(database, QUALIFIERS)] == exact
