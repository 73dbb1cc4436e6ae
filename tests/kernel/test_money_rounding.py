import decimal
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import cast

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from service.errors import BadInput, RuleBroken
from service.money import CURRENCIES, LARGEST_AMOUNT_MINOR, convert_minor, minor_digits, round_half_even, split_exactly

TOTALS = st.integers(-LARGEST_AMOUNT_MINOR, LARGEST_AMOUNT_MINOR)
WEIGHTS = st.lists(st.integers(0, 10**9), min_size=1, max_size=30).filter(any)


@pytest.mark.parametrize(
    ("total_minor", "weights", "parts"),
    [
        (100, [1, 1, 1], [34, 33, 33]),
        (101, [1, 1, 1], [34, 34, 33]),
        (100, [50, 30, 20], [50, 30, 20]),
        (10, [1, 2, 3], [2, 3, 5]),
        (1, [0, 1, 1], [0, 1, 0]),
        (7, [3], [7]),
        (0, [1, 2], [0, 0]),
        (-100, [1, 1, 1], [-34, -33, -33]),
        (5, [0, 0, 2], [0, 0, 5]),
    ],
)
def test_the_minor_units_left_over_go_to_the_largest_remainders_earlier_positions_first(
    total_minor: int, weights: list[int], parts: list[int]
) -> None:
    assert split_exactly(total_minor, weights) == parts


@given(TOTALS, WEIGHTS)
def test_the_parts_always_add_up_to_the_total(total_minor: int, weights: list[int]) -> None:
    parts = split_exactly(total_minor, weights)
    assert sum(parts) == total_minor
    assert len(parts) == len(weights)


@given(TOTALS, WEIGHTS)
def test_every_part_is_less_than_one_minor_unit_from_its_exact_share(total_minor: int, weights: list[int]) -> None:
    parts = split_exactly(total_minor, weights)
    shares = [Fraction(total_minor * weight, sum(weights)) for weight in weights]
    assert all(abs(part - share) < 1 for part, share in zip(parts, shares, strict=True))


@given(TOTALS, WEIGHTS)
def test_a_weight_of_zero_gets_nothing_and_nobody_gets_the_other_sign(total_minor: int, weights: list[int]) -> None:
    parts = split_exactly(total_minor, weights)
    assert all(part == 0 for part, weight in zip(parts, weights, strict=True) if weight == 0)
    assert all(part * total_minor >= 0 for part in parts)


@given(TOTALS, WEIGHTS)
def test_a_reversed_total_is_split_into_the_mirror_image(total_minor: int, weights: list[int]) -> None:
    assert split_exactly(-total_minor, weights) == [-part for part in split_exactly(total_minor, weights)]


@given(TOTALS, WEIGHTS)
def test_a_larger_weight_never_gets_less(total_minor: int, weights: list[int]) -> None:
    parts = split_exactly(abs(total_minor), weights)
    by_weight = sorted(zip(weights, parts, strict=True))
    assert all(small[1] <= large[1] for small, large in pairwise(by_weight) if small[0] < large[0])


@pytest.mark.parametrize("weights", [[], [0], [0, 0]])
@pytest.mark.parametrize("total_minor", [0, 100])
def test_shares_that_are_all_zero_are_refused_even_for_nothing(weights: list[int], total_minor: int) -> None:
    with pytest.raises(BadInput) as caught:
        split_exactly(total_minor, weights)
    assert caught.value.code == "SHARES_ALL_ZERO"


def test_a_negative_share_is_refused() -> None:
    with pytest.raises(BadInput) as caught:
        split_exactly(100, [3, -1])
    assert caught.value.code == "SHARE_NEGATIVE"


@pytest.mark.parametrize(("total_minor", "weights"), [(100.0, [1]), (100, [0.5, 0.5]), (True, [1])])
def test_a_split_takes_no_float(total_minor: object, weights: object) -> None:
    with pytest.raises(TypeError, match="whole numbers"):
        split_exactly(cast("int", total_minor), cast("list[int]", weights))


@pytest.mark.parametrize(
    ("value", "rounded"), [("0.5", 0), ("1.5", 2), ("2.5", 2), ("-0.5", 0), ("-1.5", -2), ("2.500001", 3), ("7", 7)]
)
def test_halves_are_rounded_to_the_even_neighbour(value: str, rounded: int) -> None:
    assert round_half_even(Decimal(value)) == round_half_even(Fraction(value)) == rounded


def test_rounding_does_not_depend_on_the_decimal_context() -> None:
    with decimal.localcontext(prec=3, rounding=decimal.ROUND_UP):
        assert round_half_even(Decimal("123456789012345678901234567890123.5")) == 123456789012345678901234567890124


@pytest.mark.parametrize(
    ("amount_minor", "from_unit", "rate", "to_unit", "converted"),
    [
        (100_00, "EUR", "1.0842", "USD", 108_42),
        (1_000_000, "CLP", "0.00105", "USD", 1050_00),
        (1050_00, "USD", "952.38", "CLP", 999_999),
        (1_234, "KWD", "3.25", "USD", 401),
        (1, "USD", "0.5", "EUR", 0),
        (3, "USD", "0.5", "EUR", 2),
        (-3, "USD", "0.5", "EUR", -2),
        (0, "USD", "1E-12", "EUR", 0),
    ],
)
def test_a_conversion_moves_the_point_and_rounds_once_half_to_even(
    amount_minor: int, from_unit: str, rate: str, to_unit: str, converted: int
) -> None:
    assert convert_minor(amount_minor, from_unit, Decimal(rate), to_unit) == converted


def test_a_conversion_is_not_rounded_at_28_digits_before_it_is_rounded_to_cents() -> None:
    rate = Decimal("0.50000000000000000000000000001")
    assert convert_minor(1, "USD", rate, "EUR") == 1
    assert convert_minor(10**13 + 1, "USD", rate, "EUR") == 5 * 10**12 + 1


@given(
    st.integers(-(10**12), 10**12),
    st.decimals(Decimal("0.001"), Decimal(1000), places=9),
    st.sampled_from(sorted(CURRENCIES)),
    st.sampled_from(sorted(CURRENCIES)),
)
def test_a_conversion_is_within_half_a_minor_unit_of_the_exact_value(
    amount_minor: int, rate: Decimal, from_unit: str, to_unit: str
) -> None:
    exact = Fraction(amount_minor, 10 ** minor_digits(from_unit)) * Fraction(rate) * 10 ** minor_digits(to_unit)
    assume(abs(exact) < LARGEST_AMOUNT_MINOR)
    assert abs(convert_minor(amount_minor, from_unit, rate, to_unit) - exact) <= Fraction(1, 2)


@pytest.mark.parametrize("rate", ["0", "-1", "NaN", "sNaN", "Infinity", "1E+13", "1E-13", "1E+999999"])
def test_a_rate_that_is_not_a_positive_number_of_ordinary_size_is_refused(rate: str) -> None:
    with pytest.raises(BadInput) as caught:
        convert_minor(100, "EUR", Decimal(rate), "USD")
    assert caught.value.code == "RATE_NOT_USABLE"


@pytest.mark.parametrize(("from_unit", "to_unit"), [("person-day", "USD"), ("USD", "workshop")])
def test_technical_help_is_never_converted_to_money_or_back(from_unit: str, to_unit: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        convert_minor(100, from_unit, Decimal(1), to_unit)
    assert caught.value.code == "UNIT_NOT_CONVERTIBLE"


def test_a_conversion_beyond_the_largest_amount_is_refused() -> None:
    with pytest.raises(BadInput) as caught:
        convert_minor(LARGEST_AMOUNT_MINOR, "USD", Decimal(2), "EUR")
    assert caught.value.code == "AMOUNT_TOO_LARGE"


@pytest.mark.parametrize(("amount_minor", "rate"), [(1.0, Decimal(1)), (1, 1.5), (1, 2), (True, Decimal(1))])
def test_a_conversion_takes_no_float(amount_minor: object, rate: object) -> None:
    with pytest.raises(TypeError, match="Decimal rate"):
        convert_minor(cast("int", amount_minor), "EUR", cast("Decimal", rate), "USD")
