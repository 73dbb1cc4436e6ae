"""Puts the acts of a large book in the order of their time and chains them, a batch of rows after the other."""

import hashlib
from collections.abc import Iterator
from heapq import heappop, heappush, heapreplace
from random import Random
from typing import Final

from service.interchange.large.days import Days
from service.interchange.large.ground import Ground, Groundwork, Standing
from service.interchange.large.moves import Act
from service.interchange.large.pledges import Pledges
from service.interchange.large.rows import Numbers, Rows
from service.interchange.large.shape import LargeBook

BATCH_ENTRIES: Final = 20_000


class Teller:
    """Tells a whole book; equal books on equal ground are told in equal words.

    Args:
        book: how much of everything.
        prefix: of all codes.
        standing: what is there already.
        days: the time the book covers.
        numbers: free ids.
        sequence: of the last entry there is.
        head: its hash.
    """

    def __init__(
        self,
        book: LargeBook,
        prefix: str,
        standing: Standing,
        days: Days,
        numbers: Numbers,
        *,
        sequence: int,
        head: bytes,
    ) -> None:
        self._book, self.prefix, self._standing = book, prefix, standing
        self._days, self._numbers = days, numbers
        self._dice = Random(book.seed)  # noqa: S311  dice for made-up figures, not for secrets
        self._rows = Rows()
        self._document = 0
        self.sequence, self.head = sequence, head
        self.recorded_at = days.begins
        self.transfers = 0

    def batches(self) -> Iterator[dict[str, bytes]]:
        """Yield the book as COPY takes it, by table; each batch holds entries whole, and all that they rest on."""
        entries = 0
        for act in self._in_order():
            self._write(act)
            entries += 1
            if entries == BATCH_ENTRIES:
                yield self._rows.emptied()
                entries = 0
        yield self._rows.emptied()

    def _in_order(self) -> Iterator[Act]:
        """Yield the acts of all stories by time. Few stories run at once, so few are held."""
        given = (self._book, self.prefix, self._standing, self._days, self._numbers)
        ground, quantified = Groundwork(*given, dice=self._dice, rows=self._rows).lay()
        self._document = ground.document
        yield from quantified
        yield from self._pledges_in_order(ground)

    def _pledges_in_order(self, ground: Ground) -> Iterator[Act]:
        pledges = Pledges(self._book, ground, self._days, self._numbers, dice=self._dice, rows=self._rows)
        running: list[tuple[int, int, int, list[Act]]] = []
        for place in range(self._book.pledges):
            acts = pledges.tell(place)
            while running and running[0][0] < acts[0].at:
                yield _next_of(running)
            heappush(running, (acts[0].at, place, 0, acts))
        while running:
            yield _next_of(running)

    def _write(self, act: Act) -> None:
        """Chain one entry, as ``append_entry`` of the database does."""
        self.sequence += 1
        self.recorded_at = self._days.instant(act.at)
        self.transfers += len(act.moved)
        canonical = (
            f'{{"actor":"{act.actor}","document":{self._document},"effective_on":"{act.effective_on.isoformat()}",'
            f'"idempotency_key":null,"kind":"{act.kind}","note":null,"reason":null,'
            f'"recorded_at":"{self.recorded_at.isoformat(timespec="microseconds")[:-6]}Z","reverses":null,'
            f'"sequence":{self.sequence},"subject":"{act.subject}",'
            f'"transfers":[{",".join([one.canonical for one in act.moved])}]}}'
        )
        before, self.head = self.head, hashlib.sha256(self.head + canonical.encode()).digest()
        lines, day = self._rows.lines, act.effective_on
        lines["journal_entry"].append(
            f"{self.sequence}\t{act.kind}\t{day}\t{self.recorded_at}\t{act.actor}\t{self._document}\t{act.subject}"
            f"\t\\\\x{before.hex()}\t\\\\x{self.head.hex()}"
        )
        lines["transfer"] += [
            f"{self.sequence}\t{place}\t{one.source}\t{one.target}\t{one.amount}\t{one.usd}\t{day}"
            for place, one in enumerate(act.moved, start=1)
        ]
        for table, line in act.named_by:
            lines[table].append(f"{line}\t{self.sequence}")


def _next_of(running: list[tuple[int, int, int, list[Act]]]) -> Act:
    """Take the next act of the story whose turn it is."""
    _, place, done, acts = running[0]
    if done + 1 < len(acts):
        heapreplace(running, (acts[done + 1].at, place, done + 1, acts))
    else:
        heappop(running)
    return acts[done]
