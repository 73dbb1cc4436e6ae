"""Scalars are read exactly, and refused where they cannot mean anything of ours."""

from datetime import UTC, date, datetime

import pytest
from graphql import GraphQLError

from graphql_schema.scalars import parse_day, parse_decimal, parse_instant


def test_the_first_and_the_last_day_are_read() -> None:
    assert [parse_day(text) for text in ("1900-01-01", "2200-12-31")] == [date(1900, 1, 1), date(2200, 12, 31)]
    assert parse_instant("2200-12-31T23:59:59Z") == datetime(2200, 12, 31, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31"])
def test_a_day_far_away_is_refused_and_never_read_as_infinity(day: str) -> None:
    for read, text in ((parse_day, day), (parse_instant, f"{day}T00:00:00Z"), (parse_instant, f"{day}T12:00:00+00:00")):
        with pytest.raises(GraphQLError) as refused:
            read(text)
        assert refused.value.extensions == {"code": "DATE_OUT_OF_RANGE"}


@pytest.mark.parametrize("day", ["0000-01-01", "2021-02-30", "2021-6-1", "", 20210610, None])
def test_what_is_no_day_is_malformed(day: object) -> None:
    with pytest.raises(GraphQLError) as refused:
        parse_day(day)
    assert refused.value.extensions == {"code": "DATE_MALFORMED"}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("1" * 31, "at most 24 digits before the point and 12 after it"),
        ("-" + "1" * 31, '"-1111111111111111111111111111111" has 31 and 0'),
        ("0.1234567890123", '"0.1234567890123" has 1 and 13'),
        ("9" * 4_000, f'"{"9" * 40}…" has 4000 and 0'),
        (12, "not a number without quotes"),
        (12.5, "not a number without quotes"),
        ("1e5", "digits and a point, no exponent"),
        ("1,250.50", "digits and a point, no exponent"),
        (True, "digits and a point, no exponent"),
    ],
)
def test_what_is_no_decimal_of_ours_is_told_what_was_wrong_and_what_may_be(given: object, said: str) -> None:
    with pytest.raises(GraphQLError) as refused:
        parse_decimal(given)
    assert refused.value.extensions == {"code": "DECIMAL_MALFORMED"}
    assert said in refused.value.message


def test_the_longest_decimals_are_read_to_the_last_digit() -> None:
    assert str(parse_decimal("-" + "9" * 24 + "." + "1" * 12)) == "-" + "9" * 24 + "." + "1" * 12
