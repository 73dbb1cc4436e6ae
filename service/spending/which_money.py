"""Which money pays a disbursement: the tightest earmark first, then the oldest receipt. Pure arithmetic."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from service.ledger.account import Stage
from service.ledger.post import Move, Place
from service.money import split_exactly

PARTS_OF_A_SHARE: Final = 10**6


@dataclass(frozen=True, slots=True)
class Purse:
    """A line's money that may pay for a project, in minor units.

    Attributes:
        tightness: of its earmark, see ``earmark.tightness``.
        first_receipt: the day and entry of its first receipt.
        placed: what is placed on needs that the project serves, by key of the need.
        free: what is on no need.
        admitted: keys of the project's needs that the earmark admits.
        admits_rest: whether it admits the part of the project that serves no need.
    """

    line: int
    tightness: tuple[int, int]
    first_receipt: tuple[date, int]
    placed: Mapping[int, int]
    free: int
    admitted: frozenset[int]
    admits_rest: bool


def which_money(
    amount_minor: int, unit: str, project: int, purses: Sequence[Purse], shares: Mapping[int, Decimal]
) -> tuple[list[Move], int]:
    """Return the transfers that reserve an amount, and how much of it no money was found for.

    Args:
        amount_minor: what is asked for.
        unit: its unit.
        project: key of the project.
        purses: the money there is.
        shares: of the project's needs, by key; what they leave of 1 serves no need.
    """
    moves: list[Move] = []
    missing = amount_minor
    for purse in sorted(purses, key=lambda one: (-one.tightness[0], -one.tightness[1], one.first_receipt, one.line)):
        for need in shares:
            taken = min(purse.placed.get(need, 0), missing)
            if taken:
                moves.append(_reserve(taken, unit, purse.line, need, project))
                missing -= taken
        taken = min(purse.free, missing) if takes_any(purse, shares) else 0
        if taken:
            moves += _place_and_reserve(taken, unit, project, purse, shares)
            missing -= taken
    return moves, missing


def _weights(purse: Purse, shares: Mapping[int, Decimal]) -> dict[int | None, int]:
    """Return in which proportion a purse's free money goes to the project's needs, and to what serves none."""
    rest = 1 - sum(shares.values(), Decimal(0)) if purse.admits_rest else Decimal(0)
    parts: dict[int | None, Decimal] = {need: share for need, share in shares.items() if need in purse.admitted}
    parts[None] = rest
    return {need: int(share * PARTS_OF_A_SHARE) for need, share in parts.items()}


def takes_any(purse: Purse, shares: Mapping[int, Decimal]) -> bool:
    """Whether a purse's free money may pay for any part of the project."""
    return any(_weights(purse, shares).values())


def _place_and_reserve(taken: int, unit: str, project: int, purse: Purse, shares: Mapping[int, Decimal]) -> list[Move]:
    """Return the transfers that place free money on the needs by their shares, each followed by its reservation."""
    weights = _weights(purse, shares)
    moves = []
    for need, part in zip(weights, split_exactly(taken, list(weights.values())), strict=True):
        if not part:
            continue
        if need is not None:
            free = Place(Stage.RECEIVED, line=purse.line)
            moves.append(Move(part, unit, free, Place(Stage.RECEIVED, line=purse.line, need=need)))
        moves.append(_reserve(part, unit, purse.line, need, project))
    return moves


def _reserve(amount_minor: int, unit: str, line: int, need: int | None, project: int) -> Move:
    source = Place(Stage.RECEIVED, line=line, need=need)
    return Move(amount_minor, unit, source, Place(Stage.OBLIGATED, line=line, need=need, project=project))
