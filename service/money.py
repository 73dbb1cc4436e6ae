"""Money in whole minor units, its units, and the words for amounts that sources leave vague. Never a float.

An amount is an integer of minor units (cents) and a unit: an ISO 4217 currency or a unit of technical help. Rounding
happens in one place, once, half to even. Parts of a whole are split so that they add up to it exactly.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from fractions import Fraction
from functools import total_ordering
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Self

from service.errors import BadInput, RuleBroken

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LARGEST_AMOUNT_MINOR: Final = 9 * 10**13
"""The largest amount of one act, in minor units: 900 billion US dollars, ninety times the largest ever announced.
A sum of a hundred thousand of them still fits PostgreSQL's bigint, so that nobody fills it for everybody."""

DEFAULT_DIGITS: Final = 2
"""Decimals of every known unit that EXPONENT_EXCEPTIONS does not name."""

EXPONENT_EXCEPTIONS: Final[Mapping[str, int]] = MappingProxyType(
    dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG"), 0)
    | dict.fromkeys(("RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"), 0)
    | dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)
    | dict.fromkeys(("CLF", "UYW"), 4)
    | dict.fromkeys(("expert-mission", "workshop"), 0)
)
"""Unit -> decimals, for every known unit whose decimals are not two. With DEFAULT_DIGITS it is all that SQL needs.

Source: ISO 4217 list one, not CLDR, which counts the decimals in daily use (IQD 0, LBP 0)."""

REPORTING: Final = "USD"
"""The currency that all money is also counted in."""
TECHNICAL_UNITS: Final = frozenset({"expert-mission", "person-day", "person-hour", "workshop"})
"""Units of technical help: counted in their own unit, never converted and never summed with money."""

# ISO 4217 list one of 1 January 2026 with its fund codes and the SDR (XDR: ISO gives it no decimals, here it has two);
# without metals, test codes, bond market units and the units of account of SUCRE and the African Development Bank.
_CURRENCIES_OF_ISO_4217 = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF
CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS
VED VES VND VUV WST XAD XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG
"""
# Withdrawn since the MIRPS began in 2017: a pledge of 2019 in Croatian kuna is still a pledge in kuna.
_CURRENCIES_WITHDRAWN_SINCE_2017 = "ANG BGN CUC HRK MRO SLL STD VEF ZWL"

CURRENCIES: Final = frozenset(_CURRENCIES_OF_ISO_4217.split()) | frozenset(_CURRENCIES_WITHDRAWN_SINCE_2017.split())
UNITS: Final = CURRENCIES | TECHNICAL_UNITS

_LONGEST_SHOWN_CHARACTERS: Final = 40
_LARGEST_RATE: Final = Decimal(10) ** 12
_PLAIN_DECIMAL = re.compile(r"(?P<sign>-?)(?P<whole>[0-9]+)(?:\.(?P<fraction>[0-9]+))?")


class Qualifier(StrEnum):
    """How exactly a source states an amount, from the strongest word to the weakest.

    The order is the order of definition, never of the alphabet.
    """

    EXACT = "EXACT"
    AT_LEAST = "AT_LEAST"
    MORE_THAN = "MORE_THAN"
    NEARLY = "NEARLY"
    APPROXIMATE = "APPROXIMATE"
    UP_TO = "UP_TO"
    REMAINDER = "REMAINDER"
    UNKNOWN = "UNKNOWN"


def is_currency(unit: str) -> bool:
    """Whether the unit is a currency this service knows; False for technical units and for unknown codes."""
    return unit in CURRENCIES


def minor_digits(unit: str, *, field: tuple[str, ...] = ()) -> int:
    """Return how many decimals a unit has: 2 for USD, 0 for CLP, 3 for KWD, 0 for workshop.

    Raises:
        BadInput: UNKNOWN_CURRENCY when the unit is neither a known currency nor a unit of technical help.
    """
    if unit not in UNITS:
        shown = _shortened(unit)
        sentence = '"{unit}" is no known unit. Give an ISO 4217 code in capitals such as USD, or {units}.'
        units = ", ".join(sorted(TECHNICAL_UNITS))
        raise BadInput("UNKNOWN_CURRENCY", sentence, field=field, unit=shown, units=units)
    return EXPONENT_EXCEPTIONS.get(unit, DEFAULT_DIGITS)


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount of one unit.

    Attributes:
        amount_minor: whole minor units (cents of USD, pesos of CLP); may be negative and, being a sum, of any size.
        unit: an ISO 4217 currency or a unit of technical help.

    Amounts of different units are unequal, and adding or comparing them is refused with RuleBroken UNITS_DIFFER.

    Raises:
        TypeError: ``amount_minor`` is not an int.
        BadInput: UNKNOWN_CURRENCY.
    """

    amount_minor: int
    unit: str

    def __post_init__(self) -> None:
        if type(self.amount_minor) is not int:
            message = f"Minor units are whole numbers (int), got {type(self.amount_minor).__name__}."
            raise TypeError(message)
        minor_digits(self.unit)

    @classmethod
    def parse(
        cls, text: str | Decimal, unit: str, *, field: tuple[str, ...] = (), allow_negative: bool = False
    ) -> Self:
        """Read an amount such as "6300000.00".

        Args:
            text: ASCII digits, optionally a point and at most as many decimals as the unit has; no exponent, sign,
                blank or thousands separator. A Decimal written without an exponent will do.
            unit: an ISO 4217 currency or a unit of technical help.
            field: where the amount stands in the input, for the refusal.
            allow_negative: admit a leading minus.

        Raises:
            BadInput: UNKNOWN_CURRENCY, AMOUNT_NOT_TEXT (float, int, bool, anything else), AMOUNT_NOT_A_NUMBER,
                AMOUNT_NOT_POSITIVE (a minus that is not admitted), AMOUNT_TOO_PRECISE, AMOUNT_TOO_LARGE (more than
                9 * 10**13 minor units).
        """
        digits = minor_digits(unit, field=field)
        written = _written(text, field)
        match = _PLAIN_DECIMAL.fullmatch(written)
        if match is None:
            sentence = 'The amount "{amount}" cannot be recorded. Write digits and a point only: 1250.50.'
            raise BadInput("AMOUNT_NOT_A_NUMBER", sentence, field=field, amount=_shortened(written))
        if match["sign"] and not allow_negative:
            sentence = 'The amount "{amount}" cannot be recorded. It must not be negative: leave out the minus.'
            raise BadInput("AMOUNT_NOT_POSITIVE", sentence, field=field, amount=_shortened(written))
        fraction = match["fraction"] or ""
        if len(fraction) > digits:
            sentence = 'The amount "{amount}" cannot be recorded. {unit} has {digits} decimals at most.'
            shown = _shortened(written)
            raise BadInput("AMOUNT_TOO_PRECISE", sentence, field=field, amount=shown, unit=unit, digits=str(digits))
        minor_text = (match["whole"] + fraction.ljust(digits, "0")).lstrip("0") or "0"
        # Counting digits first keeps int() away from texts that are megabytes long.
        if len(minor_text) > len(str(LARGEST_AMOUNT_MINOR)) or int(minor_text) > LARGEST_AMOUNT_MINOR:
            sentence = 'The amount "{amount}" cannot be recorded. At most {largest} {unit} can be recorded.'
            shown, largest = _shortened(written), str(cls(LARGEST_AMOUNT_MINOR, unit))
            raise BadInput("AMOUNT_TOO_LARGE", sentence, field=field, amount=shown, unit=unit, largest=largest)
        return cls(int(match["sign"] + minor_text), unit)

    @classmethod
    def parse_positive(cls, text: str | Decimal, unit: str, *, field: tuple[str, ...] = ()) -> Self:
        """Read an amount above zero: as ``parse``, and zero is refused with AMOUNT_NOT_POSITIVE."""
        money = cls.parse(text, unit, field=field)
        if money.amount_minor <= 0:
            sentence = 'The amount "{amount}" cannot be recorded. It must be more than zero.'
            raise BadInput("AMOUNT_NOT_POSITIVE", sentence, field=field, amount=_shortened(str(money)))
        return money

    @property
    def decimal(self) -> Decimal:
        """The amount in major units, exact and with all the unit's decimals: Decimal("6300000.00")."""
        return Decimal(str(self))

    def __str__(self) -> str:
        digits = minor_digits(self.unit)
        sign = "-" if self.amount_minor < 0 else ""
        padded = str(abs(self.amount_minor)).zfill(digits + 1)
        return f"{sign}{padded[:-digits]}.{padded[-digits:]}" if digits else sign + padded

    def __add__(self, other: Money) -> Money:
        return Money(self.amount_minor + self._minor_of(other), self.unit)

    def __sub__(self, other: Money) -> Money:
        return Money(self.amount_minor - self._minor_of(other), self.unit)

    def __neg__(self) -> Money:
        return Money(-self.amount_minor, self.unit)

    def __lt__(self, other: Money) -> bool:
        return self.amount_minor < self._minor_of(other)

    def _minor_of(self, other: Money) -> int:
        """Return the other amount's minor units if it is of this unit."""
        if self.unit != other.unit:
            sentence = "Amounts in {unit} and {other_unit} cannot be added or compared. Convert one first."
            raise RuleBroken("UNITS_DIFFER", sentence, unit=self.unit, other_unit=other.unit)
        return other.amount_minor


def round_half_even(value: Decimal | Fraction) -> int:
    """Round to the nearest whole number, halves to the even one, at any size and whatever the decimal context.

    Raises:
        ValueError, OverflowError: the value is NaN or infinite.
    """
    return int(value.to_integral_value(ROUND_HALF_EVEN)) if isinstance(value, Decimal) else round(value)


def convert_minor(amount_minor: int, from_unit: str, rate: Decimal, to_unit: str, field: tuple[str, ...] = ()) -> int:
    """Return an amount in another currency, in that currency's minor units, rounded once half to even.

    Args:
        amount_minor: minor units of ``from_unit``; the sign is kept.
        from_unit: an ISO 4217 currency.
        rate: how many ``to_unit`` one ``from_unit`` is worth, in major units: 1.0842 from EUR to USD; 1e-12 to 1e12.
        to_unit: an ISO 4217 currency.
        field: where the amount stands in the input, for the refusal of one that is too large.

    Raises:
        BadInput: UNKNOWN_CURRENCY, RATE_NOT_USABLE, AMOUNT_TOO_LARGE (the result exceeds 9 * 10**13 minor units).
        RuleBroken: UNIT_NOT_CONVERTIBLE when either unit is one of technical help.
        TypeError: the amount is not an int, or the rate not a Decimal.
    """
    if type(amount_minor) is not int or not isinstance(rate, Decimal):
        raise TypeError("Conversion takes an int of minor units and a Decimal rate.")
    digits = minor_digits(to_unit) - minor_digits(from_unit)
    if not (is_currency(from_unit) and is_currency(to_unit)):
        sentence = "{from_unit} cannot be converted to {to_unit}: technical help is counted in its own unit."
        raise RuleBroken("UNIT_NOT_CONVERTIBLE", sentence, from_unit=from_unit, to_unit=to_unit)
    if not rate.is_finite() or not 1 / _LARGEST_RATE <= rate <= _LARGEST_RATE:
        shown = _shortened(str(rate))
        sentence = "{rate} is no exchange rate from {from_unit} to {to_unit}: give a number from 1e-12 to 1e12."
        raise BadInput("RATE_NOT_USABLE", sentence, rate=shown, from_unit=from_unit, to_unit=to_unit)
    # Fractions, because a Decimal product is rounded to its context's 28 digits first: that would be rounding twice.
    converted = round_half_even(amount_minor * Fraction(rate) * Fraction(10) ** digits)
    if abs(converted) > LARGEST_AMOUNT_MINOR:
        sentence = 'The amount "{amount}" cannot be recorded. It is too large in {unit}.'
        shown = _shortened(str(Money(converted, to_unit)))
        raise BadInput("AMOUNT_TOO_LARGE", sentence, field=field, amount=shown, unit=to_unit)
    return converted


def split_exactly(total_minor: int, weights: Sequence[int]) -> list[int]:
    """Split an amount in proportion to weights, by largest remainder: the parts add up to the total exactly.

    Args:
        total_minor: minor units; a negative total is split as its mirror image.
        weights: whole numbers, none below 0 and not all 0; a weight of 0 gets nothing.

    Returns:
        One part per weight, in order, each less than one minor unit from its exact share. Of equal remainders the
        earlier position is served first.

    Raises:
        BadInput: SHARE_NEGATIVE, SHARES_ALL_ZERO (no weights included).
        TypeError: a weight or the total is not an int.
    """
    if any(type(number) is not int for number in (total_minor, *weights)):
        message = "Splitting takes whole numbers (int) only."
        raise TypeError(message)
    if any(weight < 0 for weight in weights):
        raise BadInput("SHARE_NEGATIVE", "A share cannot be negative. Give shares of zero or more.")
    whole = sum(weights)
    if whole == 0:
        raise BadInput("SHARES_ALL_ZERO", "All shares are zero. Give at least one share above zero.")
    size = abs(total_minor)
    parts = [size * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda place: -(size * weights[place] % whole))
    for place in by_remainder[: size - sum(parts)]:
        parts[place] += 1
    return parts if total_minor >= 0 else [-part for part in parts]


def _written(given: object, field: tuple[str, ...]) -> str:
    """Return an amount as it is written: text as it is, a Decimal in plain notation."""
    if isinstance(given, str):
        return given
    if isinstance(given, Decimal):
        exponent = given.as_tuple().exponent
        # NaN and Infinity have a letter for an exponent; 1E+3 and 1E-999999 keep their notation, which is refused.
        is_plain = isinstance(exponent, int) and -_LONGEST_SHOWN_CHARACTERS <= exponent <= 0
        return f"{given:f}" if is_plain else str(given)
    sentence = 'An amount must be sent as text, such as "1250.50", not as {kind}: numbers lose cents.'
    raise BadInput("AMOUNT_NOT_TEXT", sentence, field=field, kind=type(given).__name__)


def _shortened(text: str) -> str:
    """Return what was sent, short enough for a sentence."""
    return text if len(text) <= _LONGEST_SHOWN_CHARACTERS else f"{text[:_LONGEST_SHOWN_CHARACTERS]}…"
