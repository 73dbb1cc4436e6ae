"""Fields that Python answers: what they read first, in one statement, and what is worked out of it.

The answer goes back into the statement of the whole question as a parameter (``reads.py``), so the rows it names are
read the ordinary way.
"""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

import orjson

from service.advice.advise import advise
from service.advice.asked_book import COLUMNS, ENTITIES, ROOT
from service.advice.book import read_book
from service.advice.open_requests import told_of_open
from service.advice.scenario import edited
from service.advice.stranding_reads import BOOK as OPEN_BOOK
from service.advice.stranding_reads import OPEN_ROOT, pick_open
from service.advice.supposed_names import PLACES, Scenario
from service.errors import BadInput, Refusal
from service.reading.entity import Entity
from service.reading.plan import Plan, plan_of
from service.reading.selection import Pick, Viewer
from service.reading.then import MOMENT, moment_of

COMPARED: Final = (
    *("required", "money", "placed", "covered", "gap", "stranded"),
    *("allocated", "uncovered", "surplus"),
)
"""What a scenario is compared by with how things are."""
MOST_KEPT: Final = 32
MOST_BYTES: Final = 32 * 1024 * 1024
MOST_WAITING: Final = 16
"""How many matchings may wait to be worked out; each holds what it is worked out from."""
BOOK: Final[Mapping[str, Entity]] = {one.type_name: one for one in ENTITIES}


def plan_of_book(args: Mapping[str, Any], viewer: Viewer, wanted: Collection[str] = ()) -> Plan:
    """Return the plan of the statement that reads what a matching is worked out from, as far as it is wanted."""
    inner = tuple(Pick(name, name) for name in COLUMNS)
    given = {name: args[name] for name in ("scope", "basis", "moment") if args.get(name) is not None}
    given |= {name: place for name, place in PLACES.items() if args.get("scenario") is not None}
    book = Pick("book", "book", given, {"AskedBook": inner})
    if "strandings" not in wanted:
        return plan_of(BOOK, ROOT, (book,), viewer)
    return plan_of(
        {**BOOK, "OpenBook": OPEN_BOOK}, {**ROOT, **OPEN_ROOT}, (book, pick_open(args.get("scope") or {})), viewer
    )


def refuse_strandings_then(wanted: Collection[str], moment: Mapping[str, Any] | None) -> None:
    """Refuse to mix what was so at a moment with what can be paid today.

    Raises:
        BadInput: STRANDINGS_ARE_OF_NOW.
    """
    if "strandings" in wanted and moment_of({MOMENT: moment}) is not None:
        raise BadInput(
            "STRANDINGS_ARE_OF_NOW",
            "What a payment would strand is of today: ask for matching without a moment, or for the field strandings.",
            field=(MOMENT,),
        )


@dataclass(slots=True)
class Working:
    """An answer that is being worked out.

    Attributes:
        begun: the work, which can be called off until it begins.
        done: the answer to come.
        waiting: how many requests wait for it.
    """

    begun: Future[bytes]
    done: "asyncio.Future[bytes]"
    waiting: int = 0


class Adviser:
    """Works out answers beside the answering of others, one at a time, and remembers the last ones.

    A thread that computes gives way to the event loop every millisecond (``service/asgi.py``); a second one would make
    everybody wait longer and be done no sooner.
    """

    def __init__(self) -> None:
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="advice")
        self._known: OrderedDict[bytes, bytes] = OrderedDict()
        self._bytes = 0
        self._under_way: dict[bytes, Working] = {}

    async def answer(
        self,
        book: bytes,
        wanted: Collection[str],
        *,
        keep: bool = True,
        scenario: Scenario = (),
        scope: Mapping[str, Any] | None = None,
    ) -> bytes:
        """Return the answer to a matching as JSON.

        Args:
            book: what the statement of ``plan_of_book`` gave.
            wanted: the fields that were asked for.
            keep: whether money that stands on a need stays there.
            scenario: edits on top of the book.
            scope: the ``CoverageScope`` input, which what the edits add must be within.

        Raises:
            Refusal: MATCHING_TOO_LARGE, MATCHING_BUSY, and what ``edited`` refuses of a scenario.
        """
        asked = (sorted(wanted), keep, scenario, scope if scenario else None)
        return await self._worked(asked, book, lambda: _worked_out(book, frozenset(wanted), keep, scenario, scope))

    async def strandings(self, found: bytes, request: str | None, named: Scenario) -> bytes:
        """Return what paying open requests would strand as JSON.

        Args:
            found: what the statement of ``plan_of_open`` gave.
            request: the code of the only one that is asked about.
            named: the ``PayingLineInput`` inputs.

        Raises:
            Refusal: MATCHING_BUSY, and what ``told_of_open`` refuses.
        """

        def work() -> bytes:
            return orjson.dumps(told_of_open(orjson.loads(found)["open"]["found"], request, named))

        return await self._worked(("strandings", request, named), found, work)

    async def _worked(self, asked: object, book: bytes, work: Callable[[], bytes]) -> bytes:
        """Have something worked out, once for all who ask for it meanwhile, or return what was kept of it."""
        key = hashlib.sha256(repr(asked).encode(errors="surrogatepass") + book).digest()
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
            return known
        working = self._under_way.get(key)
        if working is None:
            if len(self._under_way) >= MOST_WAITING:
                raise Refusal("MATCHING_BUSY", "Too many matchings are being worked out: ask again shortly.")
            begun = self._lane.submit(work)
            working = self._under_way[key] = Working(begun, asyncio.wrap_future(begun))
            working.done.add_done_callback(lambda done: self._done(key, done))
        working.waiting += 1
        try:
            # Many may wait for one answer: whoever gives up does not call it off for the others.
            return await asyncio.shield(working.done)
        finally:
            working.waiting -= 1
            # Else the matchings of impatient clients would queue up; one that has begun is finished, and kept.
            if not working.waiting and working.begun.cancel() and self._under_way.get(key) is working:
                del self._under_way[key]

    async def close(self) -> None:
        """Call off what has not begun, and wait for what has: else the process would end only after all of it."""
        self._lane.shutdown(wait=False, cancel_futures=True)
        for working in list(self._under_way.values()):
            with suppress(asyncio.CancelledError, Refusal):
                await asyncio.shield(working.done)

    def _done(self, key: bytes, work: "asyncio.Future[bytes]") -> None:
        """Keep what was worked out; a refusal is raised where somebody waits, and asked anew the next time."""
        if key in self._under_way and self._under_way[key].done is work:
            del self._under_way[key]
        if not work.cancelled() and work.exception() is None:
            self._keep(key, work.result())

    def _keep(self, key: bytes, answer: bytes) -> None:
        self._known[key] = answer
        self._bytes += len(answer)
        while len(self._known) > MOST_KEPT or self._bytes > MOST_BYTES:
            _, forgotten = self._known.popitem(last=False)
            self._bytes -= len(forgotten)


def _worked_out(
    given: bytes,
    wanted: Collection[str],
    keep: bool,  # noqa: FBT001  as above
    scenario: Scenario,
    scope: Mapping[str, Any] | None,
) -> bytes:
    book = read_book(given)
    if not scenario:
        return orjson.dumps(advise(book, wanted, keep=keep))
    answer = advise(edited(book, scenario, scope), wanted, keep=keep)
    without = advise(book, ())
    answer["difference"] = {name: answer[name] - without[name] for name in COMPARED}
    return orjson.dumps(answer)
