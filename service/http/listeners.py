"""Those who listen to streams, over websockets or server-sent events: how many there may be, and when they must go.

One register for the process: the server tells it when it stops, the endpoints keep their listeners in it.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Final

from service.database.unusable import DatabaseUnusable
from service.errors import NotAllowed, Refusal
from service.http.graphql_endpoint import Answered
from service.http.metrics import LISTENERS
from service.http.question import Question
from service.reading.selection import Viewer

MOST_LISTENERS: Final = 1_000
"""Connections of a process that may be open to listen."""
RECHECK_SECONDS: Final = 2.0
"""How often a listener's token is looked at again: one that was taken back listens a few seconds longer at most."""

Stream = AsyncGenerator[Answered, None]
"""Events, each a whole GraphQL response; one that is not 200 is the last."""
Opening = Callable[[Question, Viewer], Awaitable[Answered | Stream]]
"""Begins a subscription; what is none is answered."""
Recognising = Callable[[str | None], Awaitable[Viewer]]
"""Tells who sent an ``Authorization``, none included.

Raises:
    Refusal: nobody whom the service knows.
    DatabaseUnusable: that cannot be found out now.
"""


class Listeners:
    """The listeners of this process.

    Attributes:
        stopping: set when the service stops; who listens is let go.
        most: how many there may be.
    """

    def __init__(self, most: int = MOST_LISTENERS) -> None:
        self.stopping = asyncio.Event()
        self.most = most
        self._count: Counter[str] = Counter()

    @property
    def count(self) -> int:
        """How many there are."""
        return self._count.total()

    @contextmanager
    def place(self, way: str) -> Iterator[None]:
        """Give a listener a place.

        Args:
            way: "websocket" or "sse".

        Raises:
            Refusal: TOO_MANY_LISTENERS, or UNAVAILABLE when the service stops.
        """
        if self.stopping.is_set():
            raise Refusal("UNAVAILABLE", "The service is stopping: ask again shortly.")
        if self.count >= self.most:
            sentence = "At most {most} clients listen to one process of the service: come back later."
            raise Refusal("TOO_MANY_LISTENERS", sentence, most=str(self.most))
        self._count[way] += 1
        LISTENERS.labels(way).inc()
        try:
            yield
        finally:
            self._count[way] -= 1
            LISTENERS.labels(way).dec()


HERE: Final = Listeners()
"""The listeners of this process."""


async def until_unknown(recognise: Recognising, authorization: str | None, viewer: Viewer) -> Refusal:
    """Wait until a token is no longer that of a viewer; return why. The public is waited for without end.

    Args:
        recognise: tells whose a token is.
        authorization: the token, as it was sent.
        viewer: whose it was.
    """
    while True:
        await asyncio.sleep(RECHECK_SECONDS if authorization is not None else 3600)
        try:
            now = viewer if authorization is None else await recognise(authorization)
        except DatabaseUnusable:
            continue  # nothing can be read now, by anybody
        except Refusal as refusal:
            if refusal.code == "UNAVAILABLE":
                continue  # whoever vouches for people cannot be asked: that says nothing against anybody
            return refusal
        if now != viewer:
            return NotAllowed("RIGHTS_CHANGED", "What your token allows has changed: connect again.")
