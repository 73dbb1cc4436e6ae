"""What is to be placed, and what asks for it: plain numbers in minor units of one unit."""

from dataclasses import dataclass

from service.giving.earmark import Earmark, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A need, as far as placing is concerned.

    Attributes:
        key: tells it from others, and puts them in an order that does not depend on how they came.
        target: what an earmark looks at.
        required: what it asks donors for, not below zero.
    """

    key: int
    target: Target
    required: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """Money of one pledge line that stands on one need, or on none.

    Attributes:
        line: tells the line from others.
        earmark: what its donor wants it used for; the same for all holdings of a line.
        amount: in minor units, above zero.
        need: key of the need it stands on; none where it was not placed.
        moved_on: it is reserved, paid or spent, and cannot be placed elsewhere.
    """

    line: int
    earmark: Earmark
    amount: int
    need: int | None = None
    moved_on: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """Money of a line on a need: what is to stand there, and what of it stands there already."""

    line: int
    need: int
    amount: int
    standing: int
