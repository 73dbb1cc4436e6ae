from datetime import UTC, date, datetime, timedelta
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.errors import BadInput
from service.vague_date import VagueDate

DAYS = st.dates(date(2, 1, 1), date(9998, 12, 31))
QUALIFIERS = st.sampled_from(["", "~", "?", "%"])


def refused(text: object, code: str) -> BadInput:
    with pytest.raises(BadInput) as caught:
        VagueDate.parse(cast("str", text), field=("effectiveOn",))
    assert caught.value.code == code
    assert caught.value.field == ("effectiveOn",)
    return caught.value


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2021-06-10", "2021-06-10", "2021-06-10"),
        ("2021-06", "2021-06-01", "2021-06-30"),
        ("2021", "2021-01-01", "2021-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("202X", "2020-01-01", "2029-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2021-XX", "2021-01-01", "2021-12-31"),
        ("2021-XX-XX", "2021-01-01", "2021-12-31"),
        ("2021-06-XX", "2021-06-01", "2021-06-30"),
        ("2021-21", "2021-03-01", "2021-05-31"),
        ("2021-22", "2021-06-01", "2021-08-31"),
        ("2021-23", "2021-09-01", "2021-11-30"),
        ("2021-24", "2021-12-01", "2022-02-28"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2019-06/2019-11-08", "2019-06-01", "2019-11-08"),
        ("2021/2021", "2021-01-01", "2021-12-31"),
        ("2021-06-15/2021-06", "2021-06-15", "2021-06-30"),
        ("2020-22/202X~", "2020-06-01", "2029-12-31"),
    ],
)
def test_a_date_means_every_day_from_its_earliest_to_its_latest(text: str, earliest: str, latest: str) -> None:
    vague = VagueDate.parse(text)
    assert vague == VagueDate(text, date.fromisoformat(earliest), date.fromisoformat(latest))
    assert str(vague) == text


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2020-06-29/..", date(2020, 6, 29), None),
        ("2020-06-29/", date(2020, 6, 29), None),
        ("../2021-06", None, date(2021, 6, 30)),
        ("/2019", None, date(2019, 12, 31)),
        ("XXXX", None, None),
        ("XXXX/2019", None, date(2019, 12, 31)),
        ("2019/XXXX", date(2019, 1, 1), None),
    ],
)
def test_an_open_or_unknown_end_has_no_bound(text: str, earliest: date | None, latest: date | None) -> None:
    vague = VagueDate.parse(text)
    assert (vague.earliest, vague.certain_from) == (earliest, latest)


BLANKS_AND_OTHER_NOTATIONS = ["", " 2021", "2021 ", "2021-06-10\n", "21", "2021-6", "2021-06-1", "20210610"]
MORE_NOTATIONS = ["10/06/2021", "2021-06-10T00:00", "2021-", "-2021", "Y2021", "end of April 2019", "2021-06-10T"]
OTHER_UNSPECIFIED = ["202x", "xxxx", "2XXX", "X021", "20XX-06", "202X-06", "2021-XX-10", "XXXX-06", "2021-22-XX-XX"]
OTHER_QUALIFIERS = ["~2021", "2021!", "2021~-06", "2021-06-10~?", "2021~~", "..~/2021"]
OTHER_INTERVALS = ["..", "/", "../..", "../", "/..", "2021/2022/2023", "2021...2022", "2021-06-10/ 2021-06-11"]
LOOK_ALIKES = ["\u0662\u0660\u0662\u0661", "\uff12021", "2021\u221206", "2021\u201306"]


@pytest.mark.parametrize("text", [*BLANKS_AND_OTHER_NOTATIONS, *MORE_NOTATIONS, *OTHER_UNSPECIFIED])
def test_text_that_is_no_edtf_date_of_ours_is_refused(text: str) -> None:
    refused(text, "DATE_NOT_EDTF")


@pytest.mark.parametrize("text", [*OTHER_QUALIFIERS, *OTHER_INTERVALS, *LOOK_ALIKES])
def test_qualifiers_intervals_and_digits_that_are_not_ours_are_refused(text: str) -> None:
    refused(text, "DATE_NOT_EDTF")


@pytest.mark.parametrize("given_value", [None, 2021, date(2021, 6, 10), b"2021", ["2021"]])
def test_a_value_that_is_not_text_is_refused(given_value: object) -> None:
    refused(given_value, "DATE_NOT_EDTF")


def test_a_text_longer_than_forty_characters_is_refused_and_not_repeated_whole() -> None:
    refusal = refused("2" * 1_000_000, "DATE_NOT_EDTF")
    assert len(str(refusal)) < 300


IMPOSSIBLE_MONTHS = ["2021-00", "2021-13", "2021-20", "2021-25", "2021-13-XX", "2021-22-10", "2021-22-XX"]
IMPOSSIBLE_DAYS = ["2021-02-29", "1900-02-29", "2021-06-00", "2021-06-31"]
# The database keeps the first and the last day that Python knows as minus and plus infinity: they came back as no day.
INFINITE_YEARS = ["0001", "0001-01-01", "9999", "9999-12-31", "999X", "99XX"]
IMPOSSIBLE_YEARS = ["0000", "0000-01-01", "00XX", "000X", "9999-24", *INFINITE_YEARS]


@pytest.mark.parametrize(
    "text", [*IMPOSSIBLE_MONTHS, *IMPOSSIBLE_DAYS, *IMPOSSIBLE_YEARS, "2021-02-30/2022", "2020/2021-02-30"]
)
def test_a_day_the_calendar_does_not_have_is_refused_by_name(text: str) -> None:
    assert refused(text, "DATE_IMPOSSIBLE").facts["text"] == text


def test_an_impossible_end_is_named_in_the_sentence() -> None:
    assert 'no "2021-02-30"' in str(refused("2020/2021-02-30", "DATE_IMPOSSIBLE"))


@pytest.mark.parametrize("text", ["2021-06-10/2021-06-09", "2021/2020", "2022-03/2021-24", "2021-07/2021-06-XX"])
def test_an_interval_that_ends_before_it_starts_is_refused(text: str) -> None:
    refused(text, "DATE_INTERVAL_REVERSED")


def test_a_reversed_interval_is_told_with_the_two_days_that_contradict_each_other() -> None:
    refusal = refused("2021/2020", "DATE_INTERVAL_REVERSED")
    assert str(refusal).startswith('The interval "2021/2020" ends (2020-12-31) before it starts (2021-01-01).')
    assert refusal.facts == {"text": "2021/2020", "starts": "2021-01-01", "ends": "2020-12-31"}


@given(DAYS)
def test_a_plain_day_reads_back_as_itself(day: date) -> None:
    vague = VagueDate.on(day)
    assert vague == VagueDate.parse(day.isoformat())
    assert vague.certain_from == vague.earliest == day


@given(DAYS, st.sampled_from(["~", "?", "%"]))
def test_a_qualifier_does_not_move_a_day(day: date, qualifier: str) -> None:
    vague = VagueDate.parse(f"{day}{qualifier}")
    assert (vague.earliest, vague.latest) == (day, day)


@given(DAYS, QUALIFIERS)
def test_a_vaguer_text_includes_every_day_of_the_more_precise_one(day: date, qualifier: str) -> None:
    text = day.isoformat()
    for vaguer in (text[:7], f"{text[:7]}-XX", text[:4], f"{text[:4]}-XX"):
        vague = VagueDate.parse(vaguer + qualifier)
        assert vague.earliest is not None
        assert vague.latest is not None
        assert vague.earliest <= day <= vague.latest


@given(DAYS, DAYS, QUALIFIERS, QUALIFIERS)
def test_an_interval_runs_from_the_first_day_of_its_start_to_the_last_of_its_end(
    day: date, other: date, start_qualifier: str, end_qualifier: str
) -> None:
    first, last = min(day, other), max(day, other)
    vague = VagueDate.parse(f"{first}{start_qualifier}/{last}{end_qualifier}")
    assert (vague.earliest, vague.latest) == (first, last)


@given(st.dates(date(2, 1, 1), date(9998, 12, 30)))
def test_an_interval_of_two_days_written_backwards_is_always_refused(day: date) -> None:
    refused(f"{day + timedelta(days=1)}/{day}", "DATE_INTERVAL_REVERSED")


@given(st.text(alphabet="0123456789X-/.~?%", max_size=24))
def test_any_text_is_either_read_with_ordered_bounds_or_refused(text: str) -> None:
    try:
        vague = VagueDate.parse(text)
    except BadInput:
        return
    assert vague.edtf == text
    assert vague.earliest is None or vague.latest is None or vague.earliest <= vague.latest


def test_a_datetime_is_not_taken_for_a_day() -> None:
    with pytest.raises(TypeError, match="time zone"):
        VagueDate.on(datetime(2021, 6, 10, 23, tzinfo=UTC))
