"""How each subscription is told: entries one by one and none missed, reports and pledges when they have changed."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Mapping
from typing import Any, Final

import orjson
import structlog

from graphql_schema.answers import answer_to
from graphql_schema.followed import BEYOND_VALUE, HEAD, NUMBER, TOUCHED, UNTIL_VALUE, Followed
from graphql_schema.shared_reads import ReadsOfClient
from service.answered import Answered
from service.database.changes import Changes
from service.database.unusable import DatabaseUnusable
from service.errors import BadInput, NotFound
from service.reading.selection import realise
from service.statuses import OK

PACE_SECONDS: Final = 0.5
"""Reports and pledges are looked at no more often: what changes more often is told as one change."""
SCANNED: Final = 1_000
"""The most entries that one read looks at for a filter."""
AWAY_SECONDS: Final = 1.0
"""How long a stream waits for a database that cannot be reached before it tries again."""
NONE_YET: Final = 2**62
"""No entry is behind this one."""

log = structlog.get_logger()


class Telling(ABC):
    """One subscription of one listener.

    Args:
        followed: how it is read.
        values: the coerced variables.
        reads: reads it, in the turns of its client.
        changes: says when to look.
        language: of errors.
    """

    def __init__(
        self, followed: Followed, values: Mapping[str, Any], reads: ReadsOfClient, changes: Changes, language: str
    ) -> None:
        self.key = followed.pick.key
        self.position = 0
        self._followed = followed
        self._values = values
        self._reads = reads
        self._changes = changes
        self._language = language
        self._times = 0

    @abstractmethod
    async def begin(self) -> None:
        """Find out where it begins, or refuse it.

        Raises:
            Refusal: it cannot be followed.
            DatabaseUnusable: the database cannot be reached.
        """

    @abstractmethod
    async def looked(self) -> list[Any]:
        """Look, and return what is to be told."""

    @abstractmethod
    async def rested(self) -> None:
        """Wait until it is time to look again."""

    async def events(self) -> AsyncGenerator[Answered, None]:
        """Tell all there is to tell, for as long as somebody listens."""
        while True:
            try:
                found = await self.looked()
            except DatabaseUnusable as away:
                log.info("stream_waits", reason=str(away))
                await asyncio.sleep(AWAY_SECONDS)
                continue
            except Exception as error:  # noqa: BLE001  a listener is told, as one who asks is
                yield answer_to(error, self._language)
                return
            for one in found:
                yield Answered(OK, orjson.dumps({"data": {self.key: one}}))
            await self.rested()

    async def _read(self, *, beyond: int, until: int = NONE_YET, alone: bool = False) -> tuple[Any, dict[str, Any]]:
        """Return what is followed, and what was read beside it, from one snapshot.

        A read that is shared may have begun before this was asked for, and not show what was committed in between;
        one that is made alone does.
        """
        self._times = self._changes.times
        values = {**self._values, BEYOND_VALUE: beyond, UNTIL_VALUE: until}
        found = await self._reads.fetch(self._followed.plan.sql, self._followed.plan.bind(values), alone=alone)
        return found.pop(self.key), found


class Entries(Telling):
    """Every entry behind one, in order, once."""

    head = 0

    async def begin(self) -> None:
        """Begin behind the entry that was said, or behind the last there is."""
        after = realise(self._followed.pick.args.get("after"), self._values)
        await self._look_at_head()
        self.position = self.head if after is None else int(after)
        if self.position > self.head:
            # It may be of an act that the client has only just been told of.
            await self._look_at_head(alone=True)
        if not 0 <= self.position <= self.head:
            sentence = "The book goes from entry 0, before the first, to entry {head}; {asked} is not in it."
            raise BadInput(
                "SEQUENCE_UNKNOWN", sentence, field=("after",), head=str(self.head), asked=str(self.position)
            )

    async def _look_at_head(self, *, alone: bool = False) -> None:
        _, beside = await self._read(beyond=NONE_YET, alone=alone)
        self.head = int(beside[HEAD]["head"]["sequence"])

    async def looked(self) -> list[Any]:
        """Return the next entries."""
        page, beside = await self._read(beyond=self.position, until=self.position + SCANNED)
        self.head = int(beside[HEAD]["head"]["sequence"])
        entries: list[dict[str, Any]] = page["nodes"]
        numbers = [entry.pop(NUMBER) for entry in entries]
        full = len(entries) == self._followed.batch
        self.position = numbers[-1] if full else min(self.position + SCANNED, self.head)
        return entries

    async def rested(self) -> None:
        """Go on at once while there is more; then wait for more."""
        if self.position >= self.head:
            await self._changes.after(self._times)


class Changed(Telling):
    """What is told when it has changed: looked at a bounded number of times a second."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self._last: Any = None

    async def begin(self) -> None:
        """Begin with how it is now: the next change is the first that is told."""
        await self._begin()

    async def _begin(self, *, alone: bool = False) -> None:
        self._last, beside = await self._read(beyond=NONE_YET, alone=alone)
        self.position = int(beside[HEAD]["head"]["sequence"])

    async def looked(self) -> list[Any]:
        """Return it if it has changed."""
        now, beside = await self._read(beyond=self.position)
        self.position = int(beside[HEAD]["head"]["sequence"])
        changed = self.compared(now) != self.compared(self._last) or bool(beside.get(TOUCHED))
        self._last = now
        return [now] if changed else []

    def compared(self, found: Any) -> Any:
        """Return what of it must differ for it to have changed."""
        return found

    async def rested(self) -> None:
        """Wait for a change, and then for the next beat, at which everybody looks together."""
        await self._changes.after(self._times)
        now = asyncio.get_running_loop().time()
        await asyncio.sleep(PACE_SECONDS - now % PACE_SECONDS)


class Report(Changed):
    """A report, whatever moment it is of."""

    def compared(self, found: Any) -> Any:
        """Leave out what says of when it is."""
        return {key: value for key, value in found.items() if key not in self._followed.moments}


class OnePledge(Changed):
    """A pledge: what an entry touches is told, whether what was selected of it shows it or not."""

    async def begin(self) -> None:
        """Begin, if there is such a pledge and the viewer may see it.

        Raises:
            NotFound: NOT_FOUND.
        """
        await super().begin()
        if self._last is None:
            # It may have been recorded only just now.
            await self._begin(alone=True)
        if self._last is None:
            raise NotFound(field=("id",))

    async def looked(self) -> list[Any]:
        """Return it if it has changed; nothing of one that was not seen before either."""
        before = self._last
        found = await super().looked()
        return [] if before is None and self._last is None else found


WAYS: Final[Mapping[str, type[Telling]]] = {
    "ledgerEntries": Entries,
    "coverageChanged": Report,
    "pledgeChanged": OnePledge,
}
"""How each field of Subscription is told."""
