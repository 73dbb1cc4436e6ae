"""Who writes gives way to who reads, and not for long."""

import asyncio
import time

from service.database.giving_way import GAP_SECONDS, PATIENCE_SECONDS, GivingWay


async def test_nobody_waits_while_nobody_reads() -> None:
    way = GivingWay()

    assert [await way.begin() for _ in range(3)] == [None, None, None]


async def test_while_somebody_reads_one_writes_after_the_other() -> None:
    way, under_way, most = GivingWay(), 0, 0

    async def act() -> None:
        nonlocal under_way, most
        turn = await way.begin()
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0.001)
        under_way -= 1
        way.end(turn)

    with way.question():
        await asyncio.gather(*(act() for _ in range(8)))

    assert most == 1


async def test_there_is_a_rest_between_two_acts() -> None:
    way = GivingWay()
    with way.question():
        began = await way.begin()
        await asyncio.sleep(0.005)
        way.end(began)
        ended = time.monotonic()
        await way.begin()

        assert time.monotonic() - ended > 0.005


async def test_whoever_has_waited_long_enough_goes_on_beside_the_rest() -> None:
    way = GivingWay()
    with way.question():
        assert await way.begin() is not None
        began = time.monotonic()

        assert await way.begin() is None
        assert time.monotonic() - began >= PATIENCE_SECONDS


async def test_a_moment_after_the_last_question_nobody_waits_any_more() -> None:
    way = GivingWay()
    with way.question():
        pass
    assert way.somebody_reads

    await asyncio.sleep(2 * GAP_SECONDS)

    assert await way.begin() is None
