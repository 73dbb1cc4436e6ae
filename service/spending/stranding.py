"""Which requests could not be paid any more if another were paid today, and whose money would strand none. Pure.

Requests draw on what the fund has received, as far as earmarks let it pay for their projects: a flow from the money of
lines, where it stands, to the open requests. Paying one request takes money out by the rule of ``which_money``. What
could be paid to the others before, less what can be afterwards, is stranded: only that money might have reached them.
Requests count up to what the flow can give them, so one that could be paid in part is stranded by the part.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from service.giving.earmark import Earmark, Target, admits, tightness
from service.ledger.account import Stage
from service.matching.placing.admitting import places_of
from service.matching.placing.network import Network
from service.spending.which_money import Purse, takes_any, which_money

Source = tuple[int, int | None]
"""Where money stands: a line, and a need or none."""
Pot = tuple[int, str, bool]
"""What may pay what: a fund, a currency, and whether it is made up."""


@dataclass(frozen=True, slots=True)
class Paying:
    """A line of a fund and the money of it that is there.

    Attributes:
        pot: whose money it is.
        received: the day and entry of its first receipt.
        held: in minor units, by the key of the need it stands on, or none.
    """

    key: int
    pot: Pot
    earmark: Earmark
    received: tuple[date, int]
    held: Mapping[int | None, int]


@dataclass(frozen=True, slots=True)
class Served:
    """A project: the needs it serves by key, with their shares, and what of it serves none."""

    key: int
    needs: Mapping[int, tuple[Target, Decimal]]
    rest: Target

    @property
    def shares(self) -> dict[int, Decimal]:
        """The shares of the needs, by key."""
        return {key: share for key, (_, share) in self.needs.items()}


@dataclass(frozen=True, slots=True)
class Request:
    """An open request for money of a project, in minor units."""

    key: int
    pot: Pot
    project: Served
    amount: int


@dataclass(frozen=True, slots=True)
class Stranding:
    """What paying a request would strand.

    Attributes:
        request: its key.
        amount: how much less could be paid to other requests.
        stranded: keys of these.
        lines: keys of the lines that would pay.
        instead: keys of the lines that would strand less if they were named; none where no choice does.
        remaining: what would be stranded even then.
    """

    request: int
    amount: int
    stranded: tuple[int, ...]
    lines: tuple[int, ...]
    instead: tuple[int, ...] = ()
    remaining: int = 0


def strandings(
    requests: Sequence[Request],
    lines: Sequence[Paying],
    named: Collection[int] = (),
    about: Sequence[Request] | None = None,
) -> list[Stranding]:
    """Return what paying each request would strand, where that is anything, in the order of the requests.

    Args:
        requests: all that are open; money that does not suffice for one pays nothing, and strands nothing.
        lines: all the money there is.
        named: keys of the only lines that may pay; any where none is named.
        about: the requests that are asked about; all of them unless said.
    """
    pots = {pot: Claims.of(pot, requests, lines) for pot in dict.fromkeys(one.pot for one in requests)}
    told = (pots[one.pot].told(one, named) for one in (requests if about is None else about))
    return [one for one in told if one is not None]


@dataclass(slots=True)
class Claims:
    """The requests of one pot, and the money they draw on.

    Attributes:
        purses: of each project, by its key.
        sources: where the money stands; ``amounts`` has as many.
        reach: the requests that each may pay, as bits of their places.
    """

    requests: Sequence[Request]
    purses: Mapping[int, Sequence[Purse]]
    sources: Sequence[Source]
    amounts: Sequence[int]
    reach: Sequence[int]

    @classmethod
    def of(cls, pot: Pot, requests: Sequence[Request], lines: Sequence[Paying]) -> "Claims":
        """Find out what may pay what."""
        mine = [one for one in requests if one.pot == pot]
        paying = [one for one in lines if one.pot == pot]
        purses = {one.project.key: [_purse(line, one.project) for line in paying] for one in mine}
        held = {(line.key, need): amount for line in paying for need, amount in line.held.items() if amount > 0}
        reach = dict.fromkeys(held, 0)
        for place, request in enumerate(mine):
            shares = request.project.shares
            for purse in purses[request.project.key]:
                may: list[Source] = [(purse.line, need) for need in purse.placed]
                may += [(purse.line, None)] if takes_any(purse, shares) else []
                for source in may:
                    if source in reach:
                        reach[source] |= 1 << place
        return cls(mine, purses, list(held), list(held.values()), list(reach.values()))

    def told(self, request: Request, named: Collection[int]) -> Stranding | None:
        """Return what paying a request would strand, by the rule or by the lines that are named."""
        paid = self.paid(request, named)
        if paid is None:
            return None
        before, after = self._others(request, {}), self._others(request, paid)
        flow_before, flow_after = before.fill(), after.fill()
        if flow_before == flow_after:
            return None
        lacking_before, lacking = before.wanting()[1], after.wanting()[1]
        stranded = [self.requests[place].key for place in places_of(lacking & ~lacking_before or lacking)]
        lines = _lines(paid)
        found = Stranding(request.key, flow_before - flow_after, tuple(stranded), lines)
        wiser = self._wiser(request)
        instead = self.paid(request, wiser)
        flow_instead = self._others(request, instead).fill() if instead is not None else 0
        if instead is None or flow_instead <= flow_after:
            return found
        remaining = flow_before - flow_instead
        return Stranding(request.key, found.amount, found.stranded, lines, _lines(instead), remaining)

    def paid(self, request: Request, named: Collection[int]) -> dict[Source, int] | None:
        """Return what a request would take from where; none where the money does not suffice."""
        project = request.project
        purses = [one for one in self.purses[project.key] if not named or one.line in named]
        moves, missing = which_money(request.amount, request.pot[1], project.key, purses, project.shares)
        if missing:
            return None
        taken: dict[Source, int] = {}
        for move in moves:
            for place, sign in ((move.source, 1), (move.target, -1)):
                if place.stage is Stage.RECEIVED and place.line is not None:
                    source = place.line, place.need
                    taken[source] = taken.get(source, 0) + sign * move.amount_minor
        return taken

    def _others(self, request: Request, taken: Mapping[Source, int]) -> Network:
        """Return the network of all other requests, on the money that is left."""
        left = [amount - taken.get(source, 0) for source, amount in zip(self.sources, self.amounts, strict=True)]
        return Network(left, list(self.reach), [0 if one is request else one.amount for one in self.requests])

    def _wiser(self, request: Request) -> set[int]:
        """Return the lines that pay a request where everything else is given as much as can be."""
        first = [one.amount if one is request else 0 for one in self.requests]
        network = Network(list(self.amounts), list(self.reach), first)
        network.fill()
        # What flows to the first stays as much while the others are filled; only where it comes from may change.
        network.widen((place, one.amount) for place, one in enumerate(self.requests) if one is not request)
        network.fill()
        return {self.sources[source][0] for source in network.flows[self.requests.index(request)]}


def _lines(taken: Mapping[Source, int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(line for (line, _), amount in taken.items() if amount))


def _purse(line: Paying, project: Served) -> Purse:
    """Return a line's money as far as its earmark lets it pay for a project; as an approval sees it."""
    admitted = frozenset(key for key, (target, _) in project.needs.items() if admits(line.earmark, target))
    return Purse(
        line=line.key,
        tightness=tightness(line.earmark),
        first_receipt=line.received,
        placed={need: held for need, held in line.held.items() if need is not None and need in admitted},
        free=line.held.get(None, 0),
        admitted=admitted,
        admits_rest=admits(line.earmark, project.rest),
    )
