from decimal import Decimal
from fractions import Fraction
from typing import cast

import pytest
from babel.core import get_global
from hypothesis import example, given
from hypothesis import strategies as st

from service.errors import BadInput, RuleBroken
from service.money import (
    CURRENCIES,
    DEFAULT_DIGITS,
    EXPONENT_EXCEPTIONS,
    LARGEST_AMOUNT_MINOR,
    TECHNICAL_UNITS,
    UNITS,
    Money,
    Qualifier,
    is_currency,
    minor_digits,
)

AMOUNTS_MINOR = st.integers(-LARGEST_AMOUNT_MINOR, LARGEST_AMOUNT_MINOR)
ANY_UNIT = st.sampled_from(sorted(UNITS))


def refused(given_amount: object, unit: str = "USD", *, allow_negative: bool = False) -> BadInput:
    with pytest.raises(BadInput) as caught:
        Money.parse(cast("str", given_amount), unit, field=("amount",), allow_negative=allow_negative)
    assert caught.value.field == ("amount",)
    return caught.value


@pytest.mark.parametrize(
    ("text", "unit", "minor", "shown"),
    [
        ("6300000", "USD", 630000000, "6300000.00"),
        ("6300000.00", "USD", 630000000, "6300000.00"),
        ("0.05", "USD", 5, "0.05"),
        ("10.1", "EUR", 1010, "10.10"),
        ("007", "HNL", 700, "7.00"),
        ("0", "USD", 0, "0.00"),
        ("1500", "CLP", 1500, "1500"),
        ("1.234", "KWD", 1234, "1.234"),
        ("0.0001", "CLF", 1, "0.0001"),
        ("2.5", "person-day", 250, "2.50"),
        ("3", "workshop", 3, "3"),
    ],
)
def test_an_amount_is_read_in_the_minor_units_of_its_unit(text: str, unit: str, minor: int, shown: str) -> None:
    money = Money.parse(text, unit)
    assert money == Money(minor, unit)
    assert str(money) == shown
    assert str(money.decimal) == shown


BLANKS_AND_SIGNS = ["", " 1", "1 ", "1\n", "+1", "--1", "-", "$1", "1 USD"]
OTHER_NOTATIONS = ["1.", ".5", "1,000", "1.000,00", "1_000", "1e3", "1E3", "0x1F", "1.5.0", "1/2"]
NO_NUMBERS = ["NaN", "Infinity", "-Infinity"]
LOOK_ALIKES = ["\u0661\u0662\u0663", "\uff11\uff12", "\u00b2", "\u22121"]


@pytest.mark.parametrize("text", [*BLANKS_AND_SIGNS, *OTHER_NOTATIONS, *NO_NUMBERS, *LOOK_ALIKES])
def test_text_that_is_no_plain_ascii_decimal_is_refused(text: str) -> None:
    assert refused(text, allow_negative=True).code == "AMOUNT_NOT_A_NUMBER"


@pytest.mark.parametrize("number", [1, 1.5, True, None, b"1", ["1"], Fraction(1, 2)])
def test_a_number_that_is_not_text_is_refused_because_it_may_have_lost_cents(number: object) -> None:
    refusal = refused(number)
    assert refusal.code == "AMOUNT_NOT_TEXT"
    assert type(number).__name__ in str(refusal)


@pytest.mark.parametrize(
    ("text", "unit"), [("1.005", "USD"), ("1.000", "USD"), ("1.0", "CLP"), ("0.12345", "CLF"), ("0.5", "workshop")]
)
def test_more_decimals_than_the_unit_has_are_refused_and_never_rounded(text: str, unit: str) -> None:
    refusal = refused(text, unit)
    assert refusal.code == "AMOUNT_TOO_PRECISE"
    assert f"{unit} has {minor_digits(unit)} decimals" in str(refusal)


@pytest.mark.parametrize(("text", "minor"), [("-1", -100), ("-0.05", -5), ("-0", 0), ("-0.00", 0)])
def test_a_minus_is_refused_unless_it_is_admitted(text: str, minor: int) -> None:
    assert refused(text).code == "AMOUNT_NOT_POSITIVE"
    assert Money.parse(text, "USD", allow_negative=True) == Money(minor, "USD")


@pytest.mark.parametrize("text", ["0", "0.00", "-1"])
def test_an_amount_that_must_be_positive_is_neither_zero_nor_less(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        Money.parse_positive(text, "USD", field=("amount",))
    assert (caught.value.code, caught.value.field) == ("AMOUNT_NOT_POSITIVE", ("amount",))


def test_the_smallest_positive_amount_is_admitted() -> None:
    assert Money.parse_positive("0.01", "USD") == Money(1, "USD")


@pytest.mark.parametrize(("largest", "unit"), [("900000000000.00", "USD"), ("90000000000000", "CLP")])
def test_the_largest_amount_is_admitted_and_one_minor_unit_more_is_not(largest: str, unit: str) -> None:
    money = Money.parse(largest, unit)
    assert money.amount_minor == LARGEST_AMOUNT_MINOR
    assert refused(str(Money(LARGEST_AMOUNT_MINOR + 1, unit)), unit).code == "AMOUNT_TOO_LARGE"
    assert refused(f"-{Money(LARGEST_AMOUNT_MINOR + 1, unit)}", unit, allow_negative=True).code == "AMOUNT_TOO_LARGE"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("9" * 1_000_000, "AMOUNT_TOO_LARGE"),
        ("0." + "1" * 1_000_000, "AMOUNT_TOO_PRECISE"),
        ("1" * 1_000_000 + "x", "AMOUNT_NOT_A_NUMBER"),
    ],
)
def test_a_text_of_a_million_digits_is_refused_at_once_and_not_repeated_whole(text: str, code: str) -> None:
    refusal = refused(text)
    assert refusal.code == code
    assert len(str(refusal)) < 300


@given(AMOUNTS_MINOR, ANY_UNIT)
@example(29, "USD")  # 0.29 times 100 is less than 29 as a float: chance alone has missed it
def test_what_is_shown_reads_back_as_the_same_amount(amount_minor: int, unit: str) -> None:
    money = Money(amount_minor, unit)
    assert Money.parse(str(money), unit, allow_negative=True) == money
    assert Money.parse(money.decimal, unit, allow_negative=True) == money


@given(st.integers(-(10**60), 10**60), ANY_UNIT)
def test_a_total_of_any_size_is_exact_as_a_decimal(amount_minor: int, unit: str) -> None:
    numerator = Fraction(Money(amount_minor, unit).decimal) * 10 ** minor_digits(unit)
    assert numerator == amount_minor


@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity", "1E+3", "1E+999999"])
def test_a_decimal_that_is_not_finite_and_plain_is_refused(value: str) -> None:
    assert refused(Decimal(value), allow_negative=True).code == "AMOUNT_NOT_A_NUMBER"


def test_a_tiny_decimal_is_told_to_be_too_precise_although_python_prints_it_with_an_exponent() -> None:
    assert refused(Decimal("0.0000001")).code == "AMOUNT_TOO_PRECISE"


@pytest.mark.parametrize("unit", ["", "usd", "US", "XXX", "XAU", "ZZZ", "person day", "$", "U" * 500])
def test_an_unknown_unit_is_refused_whether_read_or_built(unit: str) -> None:
    refusal = refused("1", unit)
    assert refusal.code == "UNKNOWN_CURRENCY"
    assert len(str(refusal)) < 300
    with pytest.raises(BadInput, match="no known unit"):
        Money(1, unit)


@pytest.mark.parametrize("amount_minor", [1.0, True, Decimal(1), "1"])
def test_minor_units_are_whole_numbers(amount_minor: object) -> None:
    with pytest.raises(TypeError, match="whole numbers"):
        Money(cast("int", amount_minor), "USD")


def test_every_exception_is_a_known_unit_that_differs_from_the_default() -> None:
    assert EXPONENT_EXCEPTIONS.keys() <= UNITS
    assert DEFAULT_DIGITS not in EXPONENT_EXCEPTIONS.values()


def test_currencies_are_three_capitals_and_apart_from_technical_units() -> None:
    assert all(len(code) == 3 and code.isascii() and code.isalpha() and code.isupper() for code in CURRENCIES)
    assert CURRENCIES.isdisjoint(TECHNICAL_UNITS)
    assert [is_currency(unit) for unit in ("USD", "HNL", "BGN", "workshop", "XXX")] == [True, True, True, False, False]


def test_every_currency_in_use_in_a_country_today_or_since_2017_is_known() -> None:
    used = {
        code
        for tenders in get_global("territory_currencies").values()
        for code, _, until, is_tender in tenders
        if is_tender and (until is None or until[0] > 2017)
    }
    assert used <= CURRENCIES


@given(st.integers(), st.integers())
def test_adding_and_taking_away_undo_each_other(first: int, second: int) -> None:
    one, other = Money(first, "USD"), Money(second, "USD")
    assert one + other - other == one
    assert one - other == one + -other


@given(st.integers(), st.integers())
def test_amounts_of_one_unit_compare_as_their_minor_units(first: int, second: int) -> None:
    one, other = Money(first, "USD"), Money(second, "USD")
    assert (one < other, one <= other) == (first < second, first <= second)
    assert (one > other, one >= other) == (first > second, first >= second)
    assert (one == other) == (first == second)


@pytest.mark.parametrize("operation", ["__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"])
def test_amounts_of_different_units_are_never_added_or_compared(operation: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        getattr(Money(1, "USD"), operation)(Money(1, "EUR"))
    assert caught.value.code == "UNITS_DIFFER"
    assert caught.value.facts == {"unit": "USD", "other_unit": "EUR"}


def test_amounts_of_different_units_are_unequal_even_when_both_are_zero() -> None:
    assert Money(0, "USD") != Money(0, "EUR")


def test_qualifiers_stand_from_the_strongest_to_the_weakest() -> None:
    assert " ".join(Qualifier) == "EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN"
