"""How large a made-up book is: its counts, what they come to in transfers, and which pledge does what.

What a pledge does follows from its place alone, so that the size of a book is known before anything is drawn:

    every 5th    goes bilaterally, in euros or Canadian dollars; the others to the fund, in US dollars
    every 4th    has a second line, multilateral, with one of its three allocations
    every 3rd    leaves a tenth of its money on no need
    every 2nd    is signed as a commitment before it is paid
    7 of 8       are paid: one contribution to its first line
    every 50th   was announced three months before anybody recorded it

Disbursements are spread evenly over the pledges that were paid to the fund; every fourth is reported as spent by half.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from service.errors import BadInput

ALLOCATIONS: Final = 3
"""Of each pledge."""
MOST_NEEDS_UNASKED: Final = 5_000
FEWEST_NEEDS: Final = 28
"""One for each of four pillars in seven States."""
MOST_NEEDS: Final = 100_000
MOST_PLEDGES: Final = 20_000_000
MOST_TRANSFERS: Final = 200_000_000
MOST_DISBURSEMENTS_A_PLEDGE: Final = 1_000
DISBURSEMENTS_A_PLEDGE: Final = 5
TRANSFERS_A_NEED: Final = 2
SPENT_EVERY: Final = 4
CYCLE: Final = 120
"""After so many pledges the kinds come round again."""


@dataclass(frozen=True, slots=True)
class PledgeKind:
    """What the pledge at a place does."""

    bilateral: bool
    second_line: bool
    remainder: bool
    committed: bool
    paid: bool
    told_late: bool

    @property
    def on_first_line(self) -> int:
        """How many of its allocations are of its first line."""
        return ALLOCATIONS - self.second_line

    @property
    def pays_projects(self) -> bool:
        """Whether its money is in the fund."""
        return self.paid and not self.bilateral

    @property
    def transfers(self) -> int:
        """How many transfers it makes before the first disbursement."""
        moved_whole = self.committed + self.paid
        return 1 + self.second_line + ALLOCATIONS + moved_whole * self.on_first_line


def kind_of(place: int) -> PledgeKind:
    """Return what the pledge at a place (from 0) does."""
    return PledgeKind(
        bilateral=place % 5 == 4,  # noqa: PLR2004  the table at the top
        second_line=place % 4 == 3,  # noqa: PLR2004  as above
        remainder=place % 3 == 2,  # noqa: PLR2004  as above
        committed=place % 2 == 0,
        paid=place % 8 != 7,  # noqa: PLR2004  as above
        told_late=place % 50 == 0,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LargeBook:
    """The size of a book, and what it is drawn from: equal ones make equal books on equal ground.

    Attributes:
        disbursements: requests that are approved and paid.
        seed: of the dice.
        until: the day before which everything was recorded; it begins three years earlier.
    """

    pledges: int
    needs: int
    projects: int
    disbursements: int
    seed: int
    until: date

    @property
    def transfers(self) -> int:
        """How many transfers the book has."""
        spent = self.disbursements // SPENT_EVERY
        return _before_disbursements(self.pledges, self.needs) + 2 * self.disbursements + spent

    @property
    def paying(self) -> int:
        """How many pledges pay for projects."""
        return _summed(self.pledges, [kind_of(place).pays_projects for place in range(CYCLE)])


def size_book(
    pledges: int,
    *,
    until: date,
    needs: int | None = None,
    projects: int | None = None,
    transfers: int | None = None,
    seed: int = 1,
) -> LargeBook:
    """Return the size of a book of so many pledges.

    Args:
        pledges: at least 1.
        until: see ``LargeBook``.
        needs: a quarter of the pledges where not given, at least 28 and at most 5,000.
        projects: a tenth of the pledges where not given.
        transfers: about so many, to a few; five disbursements a pledge where not given, which makes about 20 of each.
        seed: see ``LargeBook``.

    Raises:
        BadInput: TOO_FEW_PLEDGES, TOO_MANY_PLEDGES, TOO_FEW_NEEDS, TOO_MANY_NEEDS, TOO_FEW_PROJECTS, TOO_FEW_TRANSFERS,
            TOO_MANY_TRANSFERS.
    """
    _check(pledges, 1, MOST_PLEDGES, "pledges")
    needs = max(FEWEST_NEEDS, min(MOST_NEEDS_UNASKED, pledges // 4)) if needs is None else needs
    _check(needs, FEWEST_NEEDS, MOST_NEEDS, "needs")
    projects = max(1, pledges // 10) if projects is None else projects
    _check(projects, 1, MOST_PLEDGES, "projects")
    least = _before_disbursements(pledges, needs)
    sized = LargeBook(pledges=pledges, needs=needs, projects=projects, disbursements=0, seed=seed, until=until)
    disbursements = DISBURSEMENTS_A_PLEDGE * pledges if sized.paying else 0
    if transfers is not None:
        most = min(MOST_TRANSFERS, least + 2 * MOST_DISBURSEMENTS_A_PLEDGE * sized.paying)
        _check_transfers(transfers, least, most, sized)
        disbursements = (transfers - least) * SPENT_EVERY // (2 * SPENT_EVERY + 1)
    return LargeBook(
        pledges=pledges, needs=needs, projects=projects, disbursements=disbursements, seed=seed, until=until
    )


def _check(given: int, least: int, most: int, what: str) -> None:
    """Refuse a count outside its bounds."""
    if given < least:
        sentence = "A large book has at least {least} {what}, not {given}."
        raise BadInput(f"TOO_FEW_{what.upper()}", sentence, least=str(least), what=what, given=str(given))
    if given > most:
        sentence = "A large book has at most {most} {what}, not {given}."
        raise BadInput(f"TOO_MANY_{what.upper()}", sentence, most=str(most), what=what, given=str(given))


def _check_transfers(given: int, least: int, most: int, book: LargeBook) -> None:
    """Refuse a count of transfers that the other sizes of a book cannot make."""
    pledges, needs = str(book.pledges), str(book.needs)
    if given < least:
        sentence = "A large book has at least {least} transfers with {pledges} pledges and {needs} needs, not {given}."
        raise BadInput("TOO_FEW_TRANSFERS", sentence, least=str(least), pledges=pledges, needs=needs, given=str(given))
    if given > most:
        sentence = "A large book has at most {most} transfers with {pledges} pledges and {needs} needs, not {given}."
        raise BadInput("TOO_MANY_TRANSFERS", sentence, most=str(most), pledges=pledges, needs=needs, given=str(given))


def _before_disbursements(pledges: int, needs: int) -> int:
    """Return how many transfers are made without any disbursement."""
    return TRANSFERS_A_NEED * needs + _summed(pledges, [kind_of(place).transfers for place in range(CYCLE)])


def _summed(pledges: int, by_kind: list[int]) -> int:
    """Return the sum over so many pledges of what each kind in the cycle counts."""
    whole, rest = divmod(pledges, CYCLE)
    return whole * sum(by_kind) + sum(by_kind[:rest])
