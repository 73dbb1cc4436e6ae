"""What a pledge and its lines are worth in US dollars: stated, by a rate, or not known. Never guessed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from service.errors import BadInput, RuleBroken
from service.money import REPORTING, Money, convert_minor, is_currency, round_half_even, split_exactly
from service.registry.checking import StatedAmount, check_fits, money_of

RATE_DECIMALS: Final = 12
RATE_PATTERN: Final = re.compile(r"[0-9]{1,13}(?:\.[0-9]{1,26})?")
LARGEST_RATE: Final = Decimal(10) ** RATE_DECIMALS


@dataclass(frozen=True, slots=True)
class PledgeValue:
    """A pledge's whole, and what it is worth.

    Attributes:
        money: the whole; None where it was not published.
        usd_minor: its value in cents; None where no rate is known.
        rate: US dollars for one unit, given or worked out; None where no rate is known.
        source: whose rate, or who states the value.
    """

    money: Money | None
    usd_minor: int | None
    rate: Decimal | None
    source: str | None


@dataclass(frozen=True, slots=True)
class LineAmount:
    """One line as far as its value matters: its amount, where published, and the cents it states itself."""

    money: Money | None
    usd_minor: int | None = None


def positive_money(stated: StatedAmount, field: tuple[str, ...]) -> Money | None:
    """Read a stated amount above zero; None where it was not published.

    Raises:
        BadInput: as ``money_of``; AMOUNT_NOT_POSITIVE.
    """
    money = money_of(stated, field)
    return None if money is None else Money.parse_positive(str(money), money.unit, field=(*field, "amount"))


def stated_usd(stated: StatedAmount, field: tuple[str, ...]) -> int | None:
    """Read the value in cents that a source states for an amount.

    Raises:
        BadInput: as ``Money.parse_positive``; USD_DIFFERS when an amount of US dollars is said to be worth another.
    """
    if stated.usd is None:
        return None
    usd = Money.parse_positive(stated.usd, REPORTING, field=(*field, "usd"))
    if stated.currency == REPORTING and stated.amount is not None and usd != Money.parse(stated.amount, REPORTING):
        raise BadInput(
            "USD_DIFFERS", "US dollars are their own value: leave the second one out.", field=(*field, "usd")
        )
    return usd.amount_minor


def read_rate(text: str | None, field: tuple[str, ...]) -> Decimal | None:
    """Read an exchange rate: digits and a point, at most 40 characters, from 1e-12 to 1e12.

    Raises:
        BadInput: RATE_NOT_USABLE.
    """
    if text is None:
        return None
    rate = Decimal(text) if RATE_PATTERN.fullmatch(text) else Decimal(0)
    if not 1 / LARGEST_RATE <= rate <= LARGEST_RATE:
        sentence = "A rate is a number above zero in digits and a point, such as 1.0842, from 1e-12 to 1e12."
        raise BadInput("RATE_NOT_USABLE", sentence, field=field, rate=text[:40])
    return rate


def differ(stated_minor: int, by_rate_minor: int) -> bool:
    """Whether a stated amount contradicts the one its rate gives: banks print rates with four decimals or so."""
    return abs(stated_minor - by_rate_minor) > max(1, by_rate_minor // 1000)


def read_value(
    amount: StatedAmount, fx_rate: str | None, fx_source: str | None, first_source: str | None
) -> PledgeValue:
    """Read what a whole pledge is and is worth.

    Raises:
        BadInput: of the amount and the rate; RATE_WITHOUT_SOURCE when nobody is named for a rate; RATE_DIFFERS when the
            rate and the stated value contradict each other.
    """
    money = positive_money(amount, ("amount",))
    usd = stated_usd(amount, ("amount",))
    rate = read_rate(fx_rate, ("fxRate",))
    if rate is not None and fx_source is None:
        raise BadInput("RATE_WITHOUT_SOURCE", "Say whose rate it is.", field=("fxSource",))
    unit = money.unit if money else amount.currency
    if unit == REPORTING:
        _refuse_other_rate(rate, contradicted=rate is not None and rate != 1)
        return PledgeValue(money, money.amount_minor if money else usd, Decimal(1), None)
    if money is None or not is_currency(money.unit):
        return PledgeValue(money, usd, rate, fx_source)
    if usd is not None:
        worth = usd if rate is None else _converted(money, rate, ("fxRate",))
        _refuse_other_rate(rate, contradicted=differ(usd, worth))
        return PledgeValue(money, usd, rate or _rate_between(money, usd), fx_source or first_source)
    if rate is not None:
        usd = _converted(money, rate, ("fxRate",))
    return PledgeValue(money, usd, rate, fx_source)


def value_lines(lines: Sequence[LineAmount], whole: PledgeValue) -> list[int | None]:
    """Return the value in cents of each line, None where it is not known.

    US dollars are their own value, a line's own statement comes next. The rest of the pledge's value is split over the
    other lines of its currency, in proportion and to the cent; what no line accounts for keeps its share.

    Raises:
        RuleBroken: USD_EXCEEDED when the lines' own values come to more than the pledge's.
    """
    values = [
        line.money.amount_minor if line.money is not None and line.money.unit == REPORTING else line.usd_minor
        for line in lines
    ]
    unit = whole.money.unit if whole.money else None
    open_places = [
        place
        for place, line in enumerate(lines)
        if values[place] is None
        and line.money is not None
        and is_currency(line.money.unit)
        and unit in {None, line.money.unit}
    ]
    if not open_places:
        return values
    if whole.usd_minor is None or whole.money is None:
        return _by_rate(lines, values, open_places, whole.rate)
    alike = [line.money.amount_minor if line.money and line.money.unit == unit else 0 for line in lines]
    settled = sum(usd for place, usd in enumerate(values) if usd is not None and alike[place])
    if settled > whole.usd_minor:
        raise RuleBroken(
            "USD_EXCEEDED",
            "The values of the lines come to more than the pledge's.",
            field=("lines",),
            pledge=str(Money(whole.usd_minor, REPORTING)),
            lines=str(Money(settled, REPORTING)),
        )
    unaccounted = max(0, whole.money.amount_minor - sum(alike))
    parts = split_exactly(whole.usd_minor - settled, [*(alike[place] for place in open_places), unaccounted])
    for place, part in zip(open_places, parts, strict=False):
        values[place] = part
    return values


def in_proportion(amount_minor: int, reference_minor: int | None, reference_usd_minor: int | None) -> int | None:
    """Return the cents an amount is worth at the rate a reference amount was worth; None where that is not known.

    Raises:
        BadInput: AMOUNT_TOO_LARGE.
    """
    if not reference_minor or reference_usd_minor is None:
        return None
    worth = round_half_even(Fraction(amount_minor * reference_usd_minor, reference_minor))
    return check_fits(worth, REPORTING, ("amount",))


def _by_rate(
    lines: Sequence[LineAmount], values: list[int | None], places: Sequence[int], rate: Decimal | None
) -> list[int | None]:
    """Return the values with the open places converted one by one, where there is a rate at all."""
    for place in places:
        money = lines[place].money
        if rate is not None and money is not None:
            values[place] = _converted(money, rate, ("lines", str(place), "amount"))
    return values


def _converted(money: Money, rate: Decimal, field: tuple[str, ...]) -> int:
    """Return the cents an amount is worth at a rate."""
    return convert_minor(money.amount_minor, money.unit, rate, REPORTING, field=field)


def _refuse_other_rate(rate: Decimal | None, *, contradicted: bool) -> None:
    """Refuse a rate that the stated value contradicts."""
    if contradicted:
        sentence = "At the rate {rate} the amount is worth another value than the one that is stated."
        raise BadInput("RATE_DIFFERS", sentence, field=("fxRate",), rate=str(rate))


def _rate_between(money: Money, usd_minor: int) -> Decimal:
    """Return the rate that a stated pair of amounts implies, rounded to twelve decimals."""
    scaled = round_half_even(
        Fraction(Money(usd_minor, REPORTING).decimal) / Fraction(money.decimal) * 10**RATE_DECIMALS
    )
    return Decimal(scaled).scaleb(-RATE_DECIMALS).normalize()
