"""Which of a line's money an act takes first: the further come, then what is placed on needs, then the oldest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from service.errors import RuleBroken
from service.ledger.account import Stage
from service.ledger.post import Holding, Place
from service.ledger.there import there_since
from service.money import Money
from service.writing.work import Work


@dataclass(frozen=True, slots=True)
class Piece:
    """An amount in minor units that is to leave a place."""

    place: Place
    amount_minor: int


def in_order(holdings: Iterable[Holding], stages: Sequence[Stage], unit: str) -> list[Holding]:
    """Return the holdings of these stages and unit that hold something, in the order they are taken.

    Args:
        holdings: what a line's accounts hold.
        stages: the stages to take from, the first one first.
        unit: only what is in it.
    """
    found = [one for one in holdings if one.place.stage in stages and one.unit == unit and one.balance > 0]
    return sorted(found, key=lambda one: (stages.index(one.place.stage), one.place.need is None, one.account_id))


def take(holdings: Iterable[Holding], amount_minor: int) -> list[Piece]:
    """Take an amount from holdings in the order given; the pieces come to less where there is not enough."""
    pieces = []
    for holding in holdings:
        taken = min(holding.balance, amount_minor)
        if taken > 0:
            pieces.append(Piece(holding.place, taken))
            amount_minor -= taken
    return pieces


async def take_on(work: Work, holdings: Sequence[Holding], amount_minor: int, day: date) -> list[Piece]:
    """Take an amount from locked holdings for an act of a day, in the order given, of what was there by then.

    Where that does not come to the amount, it is taken of what is there today: who posts it says that the day is too
    early, and who finds too little says how much there is.
    """
    pieces = take(await there_since(work, holdings, day), amount_minor)
    return pieces if total(pieces) == amount_minor else take(holdings, amount_minor)


async def take_enough(
    work: Work, holdings: Sequence[Holding], money: Money, day: date
) -> tuple[list[Piece], dict[str, str]]:
    """Take an amount as ``take_on`` does, and return beside the pieces what a refusal says where they come to less.

    That is ``available``, ``asked`` and ``unit``; nothing where there is enough.
    """
    pieces = await take_on(work, holdings, money.amount_minor, day)
    there = Money(total(pieces), money.unit)
    if there < money:
        return pieces, {"available": str(there), "asked": str(money), "unit": money.unit}
    return pieces, {}


async def take_received(work: Work, holdings: Sequence[Holding], money: Money, day: date) -> list[Piece]:
    """Take an amount out of what a line has received and nobody reserved: first what is on no need, then the newest.

    Raises:
        RuleBroken: MORE_THAN_AVAILABLE.
    """
    newest_first = in_order(holdings, [Stage.RECEIVED], money.unit)[::-1]
    pieces, lacking = await take_enough(work, newest_first, money, day)
    if lacking:
        sentence = "Only {available} {unit} of the line is received and free."
        raise RuleBroken("MORE_THAN_AVAILABLE", sentence, field=("amount",), **lacking)
    return pieces


def total(pieces: Iterable[Piece]) -> int:
    """Return what the pieces come to, in minor units."""
    return sum(piece.amount_minor for piece in pieces)
