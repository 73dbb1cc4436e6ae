"""Accounts and what moves between them, as the database would keep them: balances, values, and the text it hashes."""

from dataclasses import dataclass
from datetime import date
from typing import Final

EDGES: Final = frozenset({"PLAN", "DONOR"})
"""Stages whose balance is not kept."""


@dataclass(slots=True)
class Purse:
    """An account of the book while its story is told.

    Attributes:
        keys: party, line, fund, need and project, as the table has them.
        canonical: its key as the chain hashes it.
    """

    id: int
    stage: str
    unit: str
    keys: tuple[int | None, int | None, int | None, int | None, int | None]
    canonical: str
    balance: int = 0
    usd: int = 0

    def line(self) -> str:
        """Return the account's row as a line of COPY."""
        keys = "\t".join(["\\N" if key is None else str(key) for key in self.keys])
        return f"{self.id}\t{self.stage}\t{self.unit}\t{keys}\t{self.balance}\t{self.usd}\t0"


@dataclass(slots=True, frozen=True)
class Moved:
    """One transfer: who to whom, minor units, US cents, and its text in the chain."""

    source: int
    target: int
    amount: int
    usd: int
    canonical: str


@dataclass(slots=True)
class Act:
    """One entry to be: when it is recorded (microseconds since the book began) and takes effect, and what it moves.

    Attributes:
        named_by: rows of other tables that name the entry, each a line of COPY without its last column, the sequence.
    """

    at: int
    kind: str
    effective_on: date
    actor: str
    subject: str
    moved: list[Moved]
    named_by: list[tuple[str, str]]


def purse(
    number: int,
    stage: str,
    unit: str,
    *,
    party: int | None = None,
    line: int | None = None,
    need: int | None = None,
    project: int | None = None,
) -> Purse:
    """Open an account that holds nothing."""
    canonical = (
        f'{{"fund":null,"line":{line or "null"},"need":{need or "null"},"party":{party or "null"},'
        f'"project":{project or "null"},"stage":"{stage}"}}'
    )
    return Purse(number, stage, unit, (party, line, None, need, project), canonical)


def move(source: Purse, target: Purse, amount: int, stated_usd: int | None = None) -> Moved:
    """Move an amount and keep both balances, by the rules of the database's ``move_balance``.

    Args:
        source: holds at least the amount, or is an edge of the book.
        target: of the same unit.
        amount: minor units, more than 0.
        stated_usd: cents, for money in another currency that enters the book.

    Raises:
        ValueError: the source does not hold it, or its value is not known: the plan of the book is wrong.
    """
    if source.unit == "USD":
        usd = amount
    elif stated_usd is not None:
        usd = stated_usd
    else:
        usd = divide_half_even(source.usd * amount, source.balance)
    if source.stage not in EDGES:
        if amount <= 0 or source.balance < amount:
            raise ValueError(f"{source.canonical} holds {source.balance}, not {amount}")
        source.balance -= amount
        source.usd -= usd
    if target.stage not in EDGES:
        target.balance += amount
        target.usd += usd
    canonical = (
        f'{{"amount":"{amount}","amount_usd":"{usd}","from":{source.canonical},"to":{target.canonical},'
        f'"unit":"{source.unit}"}}'
    )
    return Moved(source.id, target.id, amount, usd, canonical)


def divide_half_even(numerator: int, denominator: int) -> int:
    """Divide whole numbers from 0 up and round to the nearest, halves to the even neighbour."""
    quotient, rest = divmod(numerator, denominator)
    return quotient + (2 * rest > denominator or (2 * rest == denominator and quotient % 2 == 1))


def spread(amount: int, shares: tuple[int, ...], whole: int) -> list[int]:
    """Return so many parts of ``whole`` of an amount, each rounded down."""
    return [amount * share // whole for share in shares]
