"""The value of lines, without a database."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from service.giving.valuing import LineAmount, PledgeValue, in_proportion, value_lines
from service.money import Money

AMOUNTS = st.lists(st.integers(1, 10**12), min_size=1, max_size=12)


def whole(euros: int | None, usd: int | None, rate: str | None = None) -> PledgeValue:
    money = None if euros is None else Money(euros, "EUR")
    return PledgeValue(money, usd, None if rate is None else Decimal(rate), None)


@given(AMOUNTS, st.integers(0, 10**13))
def test_the_values_of_all_lines_are_the_pledges_to_the_cent(amounts: list[int], usd: int) -> None:
    lines = [LineAmount(Money(amount, "EUR")) for amount in amounts]

    assert sum(value or 0 for value in value_lines(lines, whole(sum(amounts), usd))) == usd


@given(AMOUNTS, st.integers(1, 10**12), st.integers(0, 10**13))
def test_lines_that_leave_something_out_never_take_its_value(amounts: list[int], rest: int, usd: int) -> None:
    lines = [LineAmount(Money(amount, "EUR")) for amount in amounts]
    values = value_lines(lines, whole(sum(amounts) + rest, usd))

    exact = usd * sum(amounts) / (sum(amounts) + rest)
    assert abs(sum(value or 0 for value in values) - exact) <= len(amounts)


def test_each_line_is_converted_where_the_whole_is_not_known() -> None:
    lines = [LineAmount(Money(1000, "EUR")), LineAmount(None), LineAmount(Money(500, "CAD"))]

    assert value_lines(lines, whole(None, None, "1.1")) == [1100, None, 550]


def test_help_and_other_currencies_have_no_value_and_dollars_their_own() -> None:
    lines = [LineAmount(Money(700, "USD")), LineAmount(Money(5, "workshop")), LineAmount(Money(9, "CAD"))]

    assert value_lines(lines, whole(100, 120)) == [700, None, None]


def test_in_proportion_rounds_once_half_to_even_and_knows_no_rate_from_nothing() -> None:
    assert in_proportion(1, 2, 5) == 2
    assert in_proportion(3, 2, 5) == 8
    assert in_proportion(5, None, 5) is None
    assert in_proportion(5, 5, None) is None
