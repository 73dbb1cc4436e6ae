"""A request that was answered and a connection that ended are gone at once: nothing of them waits for the collector."""

import asyncio
import gc
from collections.abc import Iterator

import pytest

from service.http.connections import BoundedConnection
from service.http.whole import WholeCycle
from tests.http.serving import answering_at

HEAD = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n"
ASKED = HEAD + b"\r\n{}"
MANY = 200
FEW = 3
"""What may still be at work when it is counted."""


class Answering:
    """Answers over the lane; closes where the request says that the answer shall."""

    @property
    def at_once(self) -> "Answering":
        return self

    async def has_answered(self, cycle: WholeCycle) -> bool:
        closing = any(name == b"x-ask" for name, _ in cycle.headers)
        await cycle.answer(200, {"connection": "close"} if closing else {}, b"ok")
        return True

    async def __call__(self, scope: object, receive: object, send: object) -> None:  # noqa: ARG002  ASGI's own shape
        raise AssertionError("it has come as a whole")


async def ask(port: int, times: int) -> None:
    """Ask over one connection so often."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(times):
        writer.write(ASKED)
        async with asyncio.timeout(5):
            assert b"200 OK" in await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(2)
    writer.close()
    await writer.wait_closed()


@pytest.fixture
def uncollected() -> Iterator[None]:
    """Let nobody collect."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def left(kind: type) -> int:
    return sum(type(one) is kind for one in gc.get_objects())


@pytest.mark.usefixtures("uncollected")
async def test_requests_and_connections_leave_nothing_to_collect() -> None:
    async with answering_at(Answering(), BoundedConnection, proxy_headers=False) as port:
        await ask(port, MANY)
        for _ in range(MANY):
            await ask(port, 1)
        await asyncio.sleep(0.2)

        assert left(WholeCycle) <= FEW
        assert left(BoundedConnection) <= FEW


async def test_an_answer_that_says_it_closes_says_so_once_and_does() -> None:
    async with answering_at(Answering(), BoundedConnection, proxy_headers=False) as port:
        for more in (b"", b"connection: close\r\n"):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(HEAD + b"x-ask: close\r\n" + more + b"\r\n{}")
            async with asyncio.timeout(5):
                assert (await reader.read()).count(b"connection: close\r\n") == 1
            writer.close()
