"""Who was turned away stands in the trail: one by one, and counted where there are many of people nobody knows."""

import asyncio

import asyncpg

from service.access.turned_away import MINUTE_SECONDS, MOST_A_MINUTE, TurnedAway
from service.database.engine import Database
from service.writing.actor import Actor, Role
from tests.given.acting import rows

TRAIL = "SELECT actor, role, act, outcome, code, request_id, detail::text FROM audit_trail ORDER BY id"


async def test_a_refusal_is_a_row_with_all_that_is_known(database: Database) -> None:
    kept = TurnedAway(database, lambda: 0.0)

    await kept.note("authenticate", "UNAUTHENTICATED", request_id="r1", detail={"why": "EXPIRED"})

    row = ("public", "PUBLIC", "authenticate", "REFUSED", "UNAUTHENTICATED", "r1", '{"why": "EXPIRED"}')
    assert await rows(database, TRAIL) == [row]


async def test_a_flood_is_counted_and_every_knock_of_it(database: Database) -> None:
    seconds = [0.0]
    kept = TurnedAway(database, lambda: seconds[0])
    for _ in range(MOST_A_MINUTE + 500):
        await kept.note("authenticate", "UNAUTHENTICATED")
    assert await rows(database, "SELECT count(*) FROM audit_trail") == [(MOST_A_MINUTE,)]

    seconds[0] = MINUTE_SECONDS
    await kept.note("authenticate", "UNAUTHENTICATED")

    summed = "SELECT act, (detail ->> 'counted')::int FROM audit_trail WHERE act = 'turn_away'"
    assert await rows(database, summed) == [("turn_away", 500)]
    assert await rows(database, "SELECT count(*) FROM audit_trail") == [(MOST_A_MINUTE + 2,)]


async def test_what_was_counted_is_said_at_the_end(database: Database) -> None:
    kept = TurnedAway(database, lambda: 0.0)
    for _ in range(MOST_A_MINUTE + 3):
        await kept.note("record_pledge", "NOT_ALLOWED_ROLE")

    await kept.sum_up()
    await kept.sum_up()

    counted = "SELECT detail -> 'of' ->> 'record_pledge NOT_ALLOWED_ROLE' FROM audit_trail WHERE act = 'turn_away'"
    assert await rows(database, counted) == [("3",)]


async def test_of_somebody_known_every_refusal_is_kept(database: Database) -> None:
    kept = TurnedAway(database, lambda: 0.0)
    for _ in range(MOST_A_MINUTE + 5):
        await kept.note("record_pledge", "INPUT_MALFORMED", actor=Actor("ana", Role.CHAIR))

    assert await rows(database, "SELECT count(*) FROM audit_trail WHERE actor = 'ana'") == [(MOST_A_MINUTE + 5,)]


async def test_who_is_turned_away_does_not_wait_for_the_trail_and_no_line_is_lost(
    database: Database, database_url: str
) -> None:
    kept = TurnedAway(database)
    other = await asyncpg.connect(database_url)
    async with other.transaction():
        await other.execute("LOCK TABLE audit_trail IN ACCESS EXCLUSIVE MODE")
        async with asyncio.timeout(0.5):
            await kept.note_beside("listen", "RIGHTS_CHANGED", actor=Actor("ana", Role.CHAIR), request_id="r1")
        await asyncio.sleep(0.2)
    await other.close()

    await kept.close()

    assert await rows(database, "SELECT actor, request_id FROM audit_trail") == [("ana", "r1")]
