"""Fields that Python answers: what they read first, in one statement, and what is worked out of it.

The answer goes back into the statement of the whole question as a parameter (``reads.py``), so the rows it names are
read the ordinary way.
"""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import orjson

from service.advice.advise import advise
from service.advice.asked_book import COLUMNS, ENTITIES, ROOT
from service.advice.book import read_book
from service.advice.scenario import edited
from service.reading.entity import Entity
from service.reading.plan import Plan, plan_of
from service.reading.selection import Pick, Viewer

Scenario = Sequence[Mapping[str, Any]]
COMPARED: Final = ("required", "money", "placed", "covered", "gap", "stranded")
"""What a scenario is compared by with how things are."""
MOST_KEPT: Final = 32
MOST_BYTES: Final = 32 * 1024 * 1024
BOOK: Final[Mapping[str, Entity]] = {one.type_name: one for one in ENTITIES}


def plan_of_book(args: Mapping[str, Any], viewer: Viewer) -> Plan:
    """Return the plan of the statement that reads what a matching is worked out from."""
    inner = tuple(Pick(name, name) for name in COLUMNS)
    given = {name: args[name] for name in ("scope", "basis", "moment") if args.get(name) is not None}
    return plan_of(BOOK, ROOT, (Pick("book", "book", given, {"AskedBook": inner}),), viewer)


class Adviser:
    """Works out answers beside the answering of others, one at a time, and remembers the last ones.

    A thread that computes gives way to the event loop every millisecond (``service/asgi.py``); a second one would make
    everybody wait longer and be done no sooner.
    """

    def __init__(self) -> None:
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="advice")
        self._known: OrderedDict[bytes, bytes] = OrderedDict()
        self._bytes = 0
        self._under_way: dict[bytes, asyncio.Future[bytes]] = {}

    async def answer(
        self, book: bytes, wanted: Collection[str], *, keep: bool = True, scenario: Scenario = ()
    ) -> bytes:
        """Return the answer to a matching as JSON.

        Args:
            book: what the statement of ``plan_of_book`` gave.
            wanted: the fields that were asked for.
            keep: whether money that stands on a need stays there.
            scenario: edits on top of the book.

        Raises:
            Refusal: MATCHING_TOO_LARGE, and what ``edited`` refuses of a scenario.
        """
        key = hashlib.sha256(repr((sorted(wanted), keep, scenario)).encode(errors="surrogatepass") + book).digest()
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
            return known
        if key not in self._under_way:
            work = self._lane.submit(_worked_out, book, frozenset(wanted), keep, scenario)
            self._under_way[key] = asyncio.wrap_future(work)
            self._under_way[key].add_done_callback(lambda done: self._done(key, done))
        # Many may wait for one answer: whoever gives up does not call it off for the others.
        return await asyncio.shield(self._under_way[key])

    def _done(self, key: bytes, work: "asyncio.Future[bytes]") -> None:
        """Keep what was worked out; a refusal is raised where somebody waits, and asked anew the next time."""
        del self._under_way[key]
        if not work.cancelled() and work.exception() is None:
            self._keep(key, work.result())

    def _keep(self, key: bytes, answer: bytes) -> None:
        self._known[key] = answer
        self._bytes += len(answer)
        while len(self._known) > MOST_KEPT or self._bytes > MOST_BYTES:
            _, forgotten = self._known.popitem(last=False)
            self._bytes -= len(forgotten)


def _worked_out(given: bytes, wanted: Collection[str], keep: bool, scenario: Scenario) -> bytes:  # noqa: FBT001  as a thread is given it
    book = read_book(given)
    if not scenario:
        return orjson.dumps(advise(book, wanted, keep=keep))
    answer = advise(edited(book, scenario), wanted, keep=keep)
    without = advise(book, ())
    answer["difference"] = {name: answer[name] - without[name] for name in COMPARED}
    return orjson.dumps(answer)
