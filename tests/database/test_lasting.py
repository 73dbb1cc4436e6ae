"""What is to go on for as long as the service runs is begun again where a fault ended it, and the log says so."""

import asyncio

import pytest
from structlog.testing import CapturingLogger

from service.database.lasting import lasting


@pytest.mark.parametrize("fault", [ZeroDivisionError("of ours"), None])
async def test_what_ended_is_begun_again_and_the_log_has_it(
    fault: Exception | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = CapturingLogger()
    monkeypatch.setattr("service.database.lasting.log", said)
    begun: list[int] = []
    again = asyncio.Event()

    async def begin() -> None:
        begun.append(1)
        if len(begun) > 1:
            again.set()
            await asyncio.Event().wait()
        if fault is not None:
            raise fault

    going_on = asyncio.create_task(lasting("a watch", begin, first_pause_seconds=0.01))
    async with asyncio.timeout(5):
        await again.wait()
    going_on.cancel()
    await asyncio.wait({going_on})

    assert going_on.cancelled()
    [call] = said.calls
    assert (call.method_name, call.kwargs["what"]) == ("error" if fault is None else "exception", "a watch")
