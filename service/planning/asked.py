"""What a need asks for: the requirement put to donors, and what the State itself puts in; with both, the total cost.

Two of the three determine the third. What a document does not state is unknown, which is not zero.
"""

from dataclasses import dataclass

from service.errors import BadInput
from service.ledger.account import Stage
from service.ledger.post import Move, Place, Value
from service.money import REPORTING, Money, is_currency
from service.planning.need import Need


@dataclass(frozen=True, slots=True)
class Asked:
    """A need's amounts in one unit, and their stated values in US dollars; none where it is not known."""

    requirement: Money | None
    investment: Money | None
    requirement_usd: Money | None = None
    investment_usd: Money | None = None

    def put_to(self, need: int, party: int | None) -> list[Move]:
        """Return the transfers that put what is known to a need, from its State's party or the region."""
        moves: list[Move] = []
        if self.requirement is not None:
            moves += asking(Place(Stage.REQUIRED, need=need), self.requirement, self.requirement_usd, party)
        if self.investment is not None:
            moves += asking(Place(Stage.INVESTED, need=need), self.investment, self.investment_usd, party)
        return moves

    def as_draft(self) -> dict[str, int | None]:
        """Return the columns in which a need keeps its amounts until it is published."""
        return {
            "draft_requirement_minor": _minor(self.requirement),
            "draft_requirement_usd_minor": _minor(_in_dollars(self.requirement, self.requirement_usd)),
            "draft_investment_minor": _minor(self.investment),
            "draft_investment_usd_minor": _minor(_in_dollars(self.investment, self.investment_usd)),
        }


def drafted(need: Need) -> Asked:
    """Return what a draft asks for."""

    def money(minor: int | None, unit: str) -> Money | None:
        return None if minor is None else Money(minor, unit)

    return Asked(
        money(need.draft_requirement_minor, need.unit),
        money(need.draft_investment_minor, need.unit),
        money(need.draft_requirement_usd_minor, REPORTING),
        money(need.draft_investment_usd_minor, REPORTING),
    )


def read_asked(requirement: str | None, investment: str | None, total: str | None, unit: str) -> Asked:
    """Read the amounts, and derive the one that the two others determine.

    Raises:
        BadInput: TOTAL_DISAGREES when three do not add up, TOTAL_TOO_SMALL when the total is below one part,
            REQUIREMENT_MISSING when the total stands alone, and the refusals of ``Money.parse``.
    """
    asked = _read(requirement, unit, "requirement")
    invested = _read(investment, unit, "investment")
    whole = _read(total, unit, "totalCost")
    if whole is None:
        return Asked(asked, invested)
    if asked is None and invested is None:
        sentence = "A total cost says nothing of what is asked: give the requirement or the State's investment too."
        raise BadInput("REQUIREMENT_MISSING", sentence, field=("requirement",))
    if asked is not None and invested is not None:
        if asked + invested != whole:
            sentence = "The requirement and the investment are {parts}, and the total cost {whole}."
            raise BadInput(
                "TOTAL_DISAGREES", sentence, field=("totalCost",), parts=str(asked + invested), whole=str(whole)
            )
        return Asked(asked, invested)
    known = asked if asked is not None else invested
    if known is None or whole < known:
        raise BadInput("TOTAL_TOO_SMALL", "The total cost is less than one of its parts.", field=("totalCost",))
    return Asked(whole - known, invested) if asked is None else Asked(asked, whole - known)


def asking(place: Place, money: Money, usd: Money | None, party: int | None) -> list[Move]:
    """Return what puts an amount of a plan's State, or the region, to a need; nothing for an amount of zero."""
    if money.amount_minor == 0:
        return []
    value = usd.amount_minor if usd is not None else Value.UNKNOWN
    return [Move(money.amount_minor, money.unit, Place(Stage.PLAN, party=party), place, value)]


def read_usd(usd: str | None, unit: str, field: str) -> Money | None:
    """Read the stated value in US dollars of an amount in another currency.

    Raises:
        BadInput: USD_NOT_APPLICABLE for an amount in US dollars, or of technical help.
    """
    if usd is None:
        return None
    if unit == REPORTING or not is_currency(unit):
        sentence = "US dollars are their own value, and technical help has none: leave it out."
        raise BadInput("USD_NOT_APPLICABLE", sentence, field=(field,))
    return Money.parse(usd, REPORTING, field=(field,))


def _in_dollars(amount: Money | None, stated: Money | None) -> Money | None:
    """Return the value of an amount: US dollars are their own."""
    return amount if amount is not None and amount.unit == REPORTING else stated


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.amount_minor


def _read(text: str | None, unit: str, field: str) -> Money | None:
    """Read an optional amount."""
    return None if text is None else Money.parse(text, unit, field=(field,))
