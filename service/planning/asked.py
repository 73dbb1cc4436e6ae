"""What a need asks for: the requirement put to donors, and what the State itself puts in; with both, the total cost.

Two of the three determine the third. What a document does not state is unknown, which is not zero.
"""

from dataclasses import dataclass

from service.errors import BadInput
from service.ledger.account import Stage
from service.ledger.post import Move, Place, Value
from service.money import Money, is_currency

REPORTING_CURRENCY = "USD"


@dataclass(frozen=True, slots=True)
class Asked:
    """A need's amounts in one unit; none where it is not known."""

    requirement: Money | None
    investment: Money | None


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
    if unit == REPORTING_CURRENCY or not is_currency(unit):
        sentence = "US dollars are their own value, and technical help has none: leave it out."
        raise BadInput("USD_NOT_APPLICABLE", sentence, field=(field,))
    return Money.parse(usd, REPORTING_CURRENCY, field=(field,))


def _read(text: str | None, unit: str, field: str) -> Money | None:
    """Read an optional amount."""
    return None if text is None else Money.parse(text, unit, field=(field,))
