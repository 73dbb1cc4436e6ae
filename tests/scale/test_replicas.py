"""Reads are spread over replicas; nobody is shown less than they have seen; a replica that dies costs no read.

Each test counts how often its fault really hit, prints it, and fails when it never did.
"""

import asyncio
import contextlib
import itertools
import random
from collections.abc import AsyncIterator, Awaitable, Callable

from structlog.testing import capture_logs

from service.database.engine import Database
from service.database.position import Position, freshness_for
from service.database.reader import Reader
from service.database.replica import Replica
from service.registry.record_party import RecordParty, record_party
from service.writing.operation import perform
from tests.given.acting import SECRETARIAT
from tests.given.registry import SOURCES, given_document
from tests.scale.cluster import Cluster, Way

WRITES = 200
READERS = 8
PAUSE_SECONDS = 0.08
KNOWN = "SELECT convert_to(count(*)::text, 'UTF8') FROM party WHERE code = $1"
SLOW = "SELECT convert_to(count(*)::text, 'UTF8') FROM pg_sleep(0.03)"

numbers = itertools.count(1)


async def until(reached: Callable[[], Awaitable[bool]], *, within_seconds: float = 20) -> None:
    async with asyncio.timeout(within_seconds):
        while not await reached():  # noqa: ASYNC110  what is waited for happens in another process
            await asyncio.sleep(0.05)


async def all_usable(database: Database) -> bool:
    return all(replica.usable for replica in database.replicas.members)


async def left_alone(replica: Replica) -> bool:
    return not replica.usable


async def has_answered(replica: Replica, before: int) -> bool:
    return replica.answered > before


async def ask(
    database: Database, sql: str, *args: object, seen: Position | None = None, can_write: bool = False
) -> str:
    """Ask as one request does."""
    reader = Reader(database, freshness_for(can_write=can_write, seen=seen))
    async with reader.reading() as session:
        return (await session.fetch_json(sql, args)).decode()


async def write(database: Database) -> tuple[str, Position]:
    """Record a party; return its code, and what its writer has seen by that."""
    code = f"P{next(numbers)}"
    command = RecordParty(code=code, kind="STATE", name={"en": code}, sources=SOURCES)
    outcome = await perform(database, record_party, command, SECRETARIAT)
    assert outcome.seen is not None
    return code, outcome.seen


@contextlib.asynccontextmanager
async def meanwhile(work: Awaitable[None]) -> AsyncIterator[None]:
    """Do something beside the block, until the block ends."""
    task = asyncio.ensure_future(work)
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def falls_behind_again_and_again(cluster: Cluster, name: str) -> None:
    """Stop a replica's replay and let it go on, at no regular times."""
    dice = random.Random(7)
    while True:
        await cluster.tell(name, "SELECT pg_wal_replay_pause()")
        await asyncio.sleep(dice.uniform(0.5, 1.5) * PAUSE_SECONDS)
        await cluster.tell(name, "SELECT pg_wal_replay_resume()")
        await asyncio.sleep(dice.uniform(0.1, 0.5) * PAUSE_SECONDS)


async def test_reads_of_the_public_are_spread_over_the_replicas(cluster: Cluster, way: Way) -> None:
    async with cluster.database(way) as database:
        await until(lambda: all_usable(database))
        await asyncio.gather(*(ask(database, "SELECT convert_to('1', 'UTF8')") for _ in range(200)))
        shares = [replica.answered for replica in database.replicas.members]

        print(f"{way}: {shares} answers by the replicas, {database.replicas.answered_by_primary} by the primary")  # noqa: T201  the counts are a part of the proof
        assert (sum(shares), database.replicas.answered_by_primary) == (200, 0)
        assert min(shares) >= 50


async def test_whoever_has_just_written_is_never_shown_less(cluster: Cluster, way: Way) -> None:
    async with cluster.database(way) as writer, cluster.database(way) as other:
        await given_document(writer)
        await until(lambda: all_usable(other))
        behind = 0
        async with meanwhile(falls_behind_again_and_again(cluster, "replica2")):
            for _ in range(WRITES):
                code, seen = await write(writer)
                assert await ask(other, KNOWN, code, seen=seen) == "1"
                assert await ask(other, KNOWN, code, can_write=True) == "1"
                # What would have been shown to somebody who does not say what they have seen:
                behind += await ask_there(other, 1, KNOWN, code) == "0"
        await cluster.tell("replica2", "SELECT pg_wal_replay_resume()")
        shares = [replica.answered for replica in other.replicas.members]

        print(f"{way}: {WRITES} writes, replica2 behind after {behind}; answers {shares}, rest by the primary")  # noqa: T201  as above
        assert behind > WRITES / 20, "the fault hardly hit"
        assert sum(shares) > WRITES / 10, "the replicas were hardly asked"


async def ask_there(database: Database, place: int, sql: str, *args: object) -> str:
    """Ask one replica, however far it is."""
    pool = database.replicas.members[place].pool
    async with pool.lend() as connection:
        return bytes(await connection.fetchval(sql, *args)).decode()


async def test_answers_to_one_reader_never_go_back(cluster: Cluster, way: Way) -> None:
    async with cluster.database(way) as writer, cluster.database(way) as other:
        await given_document(writer)
        await until(lambda: all_usable(other))
        count = "SELECT convert_to(count(*)::text, 'UTF8') FROM party"
        shown: list[int] = []

        async def writes() -> None:
            while True:
                await write(writer)

        async with meanwhile(writes()), meanwhile(falls_behind_again_and_again(cluster, "replica2")):
            reader = Reader(other, freshness_for(can_write=False, seen=None))
            for _ in range(300):
                async with reader.reading() as session:
                    shown.append(int(await session.fetch_json(count)))
        await cluster.tell("replica2", "SELECT pg_wal_replay_resume()")

        print(f"{way}: 300 reads in a row, {len(set(shown))} different answers, from {shown[0]} to {shown[-1]}")  # noqa: T201  as above
        assert shown == sorted(shown)
        assert len(set(shown)) > 5, "hardly anything was written meanwhile"


async def test_a_replica_that_is_killed_costs_no_read_and_is_used_again(cluster: Cluster, way: Way) -> None:
    async with cluster.database(way) as database:
        await until(lambda: all_usable(database))
        first = database.replicas.members[0]
        answers: list[str] = []
        over = asyncio.Event()

        async def reads() -> None:
            while not over.is_set():
                answers.append(await ask(database, SLOW))

        with capture_logs() as logs:
            async with asyncio.TaskGroup() as readers:
                for _ in range(READERS):
                    readers.create_task(reads())
                await asyncio.sleep(0.5)
                hit = first.asked_now
                cluster.kill("replica1")
                try:
                    await until(lambda: left_alone(first))
                    await asyncio.sleep(1)
                    before = first.answered
                    await cluster.servers["replica1"].start()
                    await until(lambda: all_usable(database))
                    await until(lambda: has_answered(first, before))
                finally:
                    over.set()
        alone = [line for line in logs if line["event"] == "replica_left_alone"]

        print(f"{way}: {len(answers)} reads, {hit} under way at the kill, {first.answered - before} after the return")  # noqa: T201  as above
        assert set(answers) == {"1"}
        assert hit > 0, "the fault hit nobody"
        assert alone


async def test_a_replica_too_far_behind_is_not_asked_even_by_the_public(cluster: Cluster, way: Way) -> None:
    async with cluster.database(way, lag_seconds=0.5) as database:
        await given_document(database)
        await until(lambda: all_usable(database))
        await cluster.tell("replica2", "SELECT pg_wal_replay_pause()")
        code, _ = await write(database)
        await asyncio.sleep(1.2)
        behind = await ask_there(database, 1, KNOWN, code)
        shown = {await ask(database, KNOWN, code) for _ in range(20)}
        await cluster.tell("replica2", "SELECT pg_wal_replay_resume()")
        await until(lambda: all_usable(database))

        assert (behind, shown) == ("0", {"1"})


async def test_without_writes_replicas_stay_within_the_lag(cluster: Cluster, way: Way) -> None:
    async with cluster.database(way, lag_seconds=0.5) as database:
        await until(lambda: all_usable(database))
        await asyncio.sleep(1.5)
        await asyncio.gather(*(ask(database, "SELECT convert_to('1', 'UTF8')") for _ in range(20)))

        assert sum(replica.answered for replica in database.replicas.members) == 20


async def test_a_position_of_the_future_is_answered_by_the_primary(cluster: Cluster, way: Way) -> None:
    async with cluster.database(way) as database:
        async with asyncio.timeout(5):
            assert await ask(database, "SELECT convert_to('1', 'UTF8')", seen=Position(1 << 60)) == "1"

        assert database.replicas.answered_by_primary == 1


async def test_a_crowd_of_questions_is_not_taken_for_a_dead_replica(cluster: Cluster) -> None:
    async with cluster.database("direct") as database:
        await until(lambda: all_usable(database))
        with capture_logs() as logs:
            # Longer than to wait in vain at both replicas.
            slow = "SELECT convert_to('1', 'UTF8') FROM pg_sleep(4.5)"
            answers = await asyncio.gather(*(ask(database, slow) for _ in range(18)))

        print(f"{[replica.answered for replica in database.replicas.members]}, {database.replicas.answered_by_primary}")  # noqa: T201  as above
        assert set(answers) == {"1"}
        assert database.replicas.answered_by_primary > 0, "nobody had to wait too long"
        assert [line for line in logs if line["event"] == "replica_left_alone"] == []


async def test_what_a_replica_cannot_finish_is_asked_of_the_primary(cluster: Cluster, way: Way) -> None:
    """A statement that a standby cancels because it has to replay something is asked again, whatever its error says."""
    cancelled = (
        "SELECT convert_to(CASE WHEN pg_is_in_recovery() THEN (1 / (random() * 0)::int)::text ELSE '1' END, 'UTF8')"
    )
    async with cluster.database(way) as database:
        await until(lambda: all_usable(database))

        assert await ask(database, cancelled) == "1"
        assert await all_usable(database)


async def test_a_replica_that_was_promoted_is_never_asked_again(cluster: Cluster) -> None:
    """The last test of the file: it takes a replica away."""
    async with cluster.database("direct") as database:
        await until(lambda: all_usable(database))
        await asyncio.gather(*(ask(database, SLOW) for _ in range(20)))
        second = database.replicas.members[1]
        before = second.answered
        assert before > 0
        await cluster.tell("replica2", "SELECT pg_promote()")
        for _ in range(50):
            await ask(database, "SELECT convert_to('1', 'UTF8')")
        assert (second.usable, second.answered) == (False, before)
        await asyncio.sleep(1.5)
        await asyncio.gather(*(ask(database, SLOW) for _ in range(20)))
        assert (second.usable, second.answered) == (False, before)
