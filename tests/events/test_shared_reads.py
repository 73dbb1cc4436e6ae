"""A read for streams that is never answered gives its turn, and its connection, to others in time."""

import asyncio

import pytest

from graphql_schema.shared_reads import MOST_AT_ONCE, SharedReads
from service.database.engine import Database
from service.database.unusable import ServerUnreachable
from tests.events.following import streaming

SLOW = "SELECT json_build_object('slept', pg_sleep(60)::text)::text::bytea"
QUICK = "SELECT json_build_object('a', 1)::text::bytea"


async def test_reads_that_are_not_answered_are_given_up_and_others_have_their_turns(database: Database) -> None:
    async with streaming(database) as (_, changes):
        reads = SharedReads(database, changes, longest_seconds=0.5)
        async with asyncio.timeout(20):
            slow = [reads.fetch(f"client {number}", SLOW, [], alone=True) for number in range(MOST_AT_ONCE)]
            ends = await asyncio.gather(*slow, return_exceptions=True)
            assert [type(end) for end in ends] == [ServerUnreachable] * MOST_AT_ONCE
            assert await reads.fetch("another", QUICK, []) == {"a": 1}


async def test_who_waits_for_a_read_that_is_given_up_is_told_so(database: Database) -> None:
    async with streaming(database) as (_, changes):
        reads = SharedReads(database, changes, longest_seconds=0.3)
        with pytest.raises(ServerUnreachable):
            await asyncio.wait_for(reads.fetch("client", SLOW, []), 10)
