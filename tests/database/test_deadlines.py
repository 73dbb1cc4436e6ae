"""One timer for many: each ends when its own time is over, and nothing else does."""

import asyncio
import time

import pytest

from service.database.deadlines import Deadlines


async def test_what_takes_too_long_is_ended_in_its_time_and_others_go_on() -> None:
    deadlines = Deadlines(0.2)
    ended: dict[int, float] = {}

    async def work(number: int, seconds: float) -> None:
        await asyncio.sleep(number * 0.05)
        began = time.monotonic()
        try:
            with deadlines.one():
                await asyncio.sleep(seconds)
        except TimeoutError:
            ended[number] = time.monotonic() - began

    await asyncio.gather(*(work(number, 5 if number % 2 else 0.1) for number in range(6)))
    assert list(ended) == [1, 3, 5]
    assert all(0.19 < seconds < 0.4 for seconds in ended.values())


async def test_it_watches_again_after_a_rest() -> None:
    deadlines = Deadlines(0.05)
    for _ in range(2):
        with deadlines.one():
            pass
        with pytest.raises(TimeoutError), deadlines.one():
            await asyncio.sleep(5)
        await asyncio.sleep(0.1)


async def test_who_is_cancelled_is_cancelled_and_has_not_taken_too_long() -> None:
    deadlines = Deadlines(5)

    async def work() -> None:
        with deadlines.one():
            await asyncio.sleep(5)

    working = asyncio.create_task(work())
    await asyncio.sleep(0)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working


async def test_an_error_within_the_time_is_that_error() -> None:
    with pytest.raises(ZeroDivisionError), Deadlines(5).one():
        raise ZeroDivisionError
