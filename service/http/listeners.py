"""Those who listen to streams, over websockets or server-sent events: how many there may be, and when they must go.

One register for the process: the server tells it when it stops, the endpoints keep their listeners in it. There is an
end to how many there are, and to how much of it is one client's: nobody can take all the places.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from starlette.types import Scope

from service.access.listener import Listener, client_at
from service.answered import Answered
from service.database.unusable import DatabaseUnusable
from service.errors import NotAllowed, Refusal
from service.http.metrics import LISTENERS
from service.http.persisted import PersistedQueries
from service.http.question import Question
from service.reading.selection import Viewer

MOST_LISTENERS: Final = 1_000
"""Connections of a process that may be open to listen."""
MOST_OF_ONE_CLIENT: Final = 50
"""Connections of one client, and its subscriptions, unless the settings say otherwise."""
RECHECK_SECONDS: Final = 2.0
"""How often a listener's token is looked at again: one that was taken back listens a few seconds longer at most."""
OF_ONE_CLIENT: Final = "TOO_MANY_OF_ONE_CLIENT"
RIGHTS_CHANGED: Final = "RIGHTS_CHANGED"

Stream = AsyncGenerator[Answered, None]
"""Events, each a whole GraphQL response; one that is not 200 is the last."""
Opening = Callable[[Question, Listener], Awaitable[Answered | Stream]]
"""Begins a subscription; what is none is answered."""
KeepRefusal = Callable[[Listener, str], Awaitable[None]]
"""Keeps in the audit trail that somebody was refused what they would listen to, and with which code."""
Recognising = Callable[[str | None], Awaitable[Viewer]]
"""Tells who sent an ``Authorization``, none included.

Raises:
    Refusal: nobody whom the service knows.
    DatabaseUnusable: that cannot be found out now.
"""


@dataclass(frozen=True, slots=True)
class Reception:
    """Who receives those who listen, in whichever way.

    Attributes:
        opening: begins subscriptions, and answers what is none.
        recognise: tells who sent an Authorization.
        persisted: the documents that clients may name.
        keep_refusal: keeps in the audit trail that somebody may not listen as they would.
    """

    opening: Opening
    recognise: Recognising
    persisted: PersistedQueries
    keep_refusal: KeepRefusal


class Place:
    """One connection that listens.

    Args:
        listeners: among whom.
        client: whose it is.
    """

    def __init__(self, listeners: "Listeners", client: str) -> None:
        self.client = client
        self._listeners = listeners

    def becomes(self, client: str) -> None:
        """Count it as another client's from now on: who connected has said who they are.

        Raises:
            Refusal: TOO_MANY_OF_ONE_CLIENT.
        """
        if client != self.client:
            self._listeners.take(client)
            self._listeners.give_back(self.client)
            self.client = client


class Listeners:
    """The listeners of this process.

    Attributes:
        stopping: set when the service stops; who listens is let go.
        most: how many there may be.
        most_of_one: how many connections one client may have, and how many subscriptions.
    """

    def __init__(self, most: int = MOST_LISTENERS, most_of_one: int = MOST_OF_ONE_CLIENT) -> None:
        self.stopping = asyncio.Event()
        self.most = most
        self.most_of_one = most_of_one
        self._count: Counter[str] = Counter()
        self._places: Counter[str] = Counter()
        self._subscriptions: Counter[str] = Counter()

    @property
    def count(self) -> int:
        """How many there are."""
        return self._count.total()

    @contextmanager
    def place(self, way: str, client: str) -> Iterator[Place]:
        """Give a listener a place.

        Args:
            way: "websocket" or "sse".
            client: whose it is.

        Raises:
            Refusal: TOO_MANY_LISTENERS, TOO_MANY_OF_ONE_CLIENT, or UNAVAILABLE when the service stops.
        """
        if self.stopping.is_set():
            raise Refusal("UNAVAILABLE", "The service is stopping: ask again shortly.")
        if self.count >= self.most:
            sentence = "At most {most} clients listen to one process of the service: come back later."
            raise Refusal("TOO_MANY_LISTENERS", sentence, most=str(self.most))
        place = Place(self, client)
        self.take(client)
        self._count[way] += 1
        LISTENERS.labels(way).inc()
        try:
            yield place
        finally:
            self._count[way] -= 1
            LISTENERS.labels(way).dec()
            self.give_back(place.client)

    def take(self, client: str) -> None:
        """Count one more connection of a client.

        Raises:
            Refusal: TOO_MANY_OF_ONE_CLIENT.
        """
        self._take(self._places, client)

    def give_back(self, client: str) -> None:
        """Count one connection less of a client."""
        _less(self._places, client)

    @contextmanager
    def subscription(self, client: str) -> Iterator[None]:
        """Let a client follow one thing more.

        Raises:
            Refusal: TOO_MANY_OF_ONE_CLIENT.
        """
        self._take(self._subscriptions, client)
        try:
            yield
        finally:
            _less(self._subscriptions, client)

    def _take(self, counted: Counter[str], client: str) -> None:
        if counted[client] >= self.most_of_one:
            sentence = (
                "One client listens to at most {most} things at a time; this would be number {asked}: end one first."
            )
            asked = str(counted[client] + 1)
            raise Refusal(OF_ONE_CLIENT, sentence, most=str(self.most_of_one), asked=asked)
        counted[client] += 1


def _less(counted: Counter[str], client: str) -> None:
    """Count one less, and forget who has none."""
    counted[client] -= 1
    if not counted[client]:
        del counted[client]


HERE: Final = Listeners()
"""The listeners of this process."""


def address_of(scope: Scope) -> str:
    """Return the address somebody comes from; a proxy that the server trusts has said it."""
    client = scope.get("client")
    return str(client[0]) if client else ""


def newcomer_at(scope: Scope) -> str:
    """Return as whom somebody counts who has not said yet who they are: among the newcomers of their address.

    Those who listen from there are others: who has a token is let in beside as many of the public as there may be.
    """
    return f"newcomer {client_at(address_of(scope))}"


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
            return NotAllowed(RIGHTS_CHANGED, "What your token allows has changed: connect again.")
