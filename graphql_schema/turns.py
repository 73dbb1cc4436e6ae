"""Whose turn it is: reads of streams wait in a row of their client, and the clients take turns.

So who follows much waits for what they follow themselves, and hardly keeps anybody else waiting. A read that several
clients wait for stands in the row of each, and is made when the first of them has its turn.
"""

import asyncio
from collections import Counter, OrderedDict, deque
from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Ticket:
    """A wish to read.

    Attributes:
        granted: done when the read may be made; cancelled where nobody wants it any more.
        clients: in whose rows it stands.
        taken_by: whose turn it took; none until it is granted.
    """

    granted: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    clients: set[str] = field(default_factory=set)
    taken_by: str | None = None


class Turns:
    """Grants tickets, a few at once in all and fewer to one client.

    Args:
        most: how many at once.
        most_of_one: how many of one client's.
    """

    def __init__(self, most: int, most_of_one: int) -> None:
        self._most = most
        self._most_of_one = most_of_one
        self._rows: OrderedDict[str, deque[Ticket]] = OrderedDict()
        self._at_work: Counter[str] = Counter()

    @property
    def clients(self) -> int:
        """How many clients wait or are read for."""
        return len(self._rows.keys() | self._at_work.keys())

    def wait(self, ticket: Ticket, client: str) -> None:
        """Put a ticket into a client's row, unless it stands there or was granted."""
        if client in ticket.clients or ticket.granted.done():
            return
        ticket.clients.add(client)
        self._rows.setdefault(client, deque()).append(ticket)
        self._grant()

    def give_back(self, ticket: Ticket) -> None:
        """End the turn of a ticket, or take one back that was not granted."""
        ticket.granted.cancel()
        if ticket.taken_by is not None:
            self._at_work[ticket.taken_by] -= 1
            self._at_work += Counter()  # forgets who has none
            if ticket.taken_by in self._rows:
                self._rows.move_to_end(ticket.taken_by)  # behind whoever came meanwhile
            ticket.taken_by = None
        self._grant()

    def _grant(self) -> None:
        """Grant what may be granted: first to whom nothing is read for, then one client after the other."""
        while self._at_work.total() < self._most and (client := self._next()) is not None:
            row = self._rows.pop(client)
            ticket = row.popleft()
            if row:
                self._rows[client] = row
            ticket.taken_by = client
            self._at_work[client] += 1
            ticket.granted.set_result(None)

    def _next(self) -> str | None:
        """Return whose turn it is; none where nobody waits who may have one more."""
        best = None
        for client in list(self._rows):
            row = self._rows[client]
            while row and row[0].granted.done():
                row.popleft()  # taken in another's turn, or not wanted any more
            if not row:
                del self._rows[client]
                continue
            at_work = self._at_work[client]
            if not at_work:
                return client
            if at_work < self._most_of_one and (best is None or at_work < self._at_work[best]):
                best = client
        return best
