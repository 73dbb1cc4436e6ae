"""What a caller has seen decides who may answer them, and a replica's lag is measured by our own clock."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.database.position import (
    LARGEST,
    Freshness,
    Position,
    PrimaryTrail,
    freshness_for,
    parse_position,
    shown_position,
)
from service.errors import BadInput

SEEN = Position(0x16B3748)


@given(st.integers(0, LARGEST).map(Position))
def test_a_position_is_read_as_it_was_shown(position: Position) -> None:
    assert parse_position(shown_position(position)) == position


def test_a_position_looks_as_postgresql_shows_it() -> None:
    assert (shown_position(SEEN), shown_position(Position((3 << 32) + 10))) == ("0/16B3748", "3/A")


@pytest.mark.parametrize(
    "text", ["", "0", "0/", "/0", "0/16B3748 ", "0/G", "1/2/3", "0/123456789", "FFFFFFFF/0", "0/٣"]
)
def test_what_is_no_position_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_position(text)

    assert caught.value.code == "SEEN_MALFORMED"


@pytest.mark.parametrize(
    ("can_write", "seen", "freshness"),
    [
        (False, None, Freshness(from_primary=False, seen=None)),
        (False, SEEN, Freshness(from_primary=False, seen=SEEN)),
        (True, None, Freshness(from_primary=True, seen=None)),
        (True, SEEN, Freshness(from_primary=False, seen=SEEN)),
    ],
)
def test_only_who_may_write_and_does_not_say_what_they_have_seen_needs_the_primary(
    *, can_write: bool, seen: Position | None, freshness: Freshness
) -> None:
    assert freshness_for(can_write=can_write, seen=seen) == freshness


def trail(*samples: tuple[float, int], lag_seconds: float = 5.0) -> PrimaryTrail:
    made = PrimaryTrail(lag_seconds)
    for now_seconds, position in samples:
        made.note(Position(position), now_seconds)
    return made


def test_before_the_primary_was_seen_nothing_is_known() -> None:
    assert trail().floor(0.0) is None


def test_a_replica_must_be_where_the_primary_was_within_the_lag() -> None:
    samples = trail((0, 100), (2, 200), (4, 300), (6, 400))

    assert [samples.floor(now) for now in (6.0, 7.0, 8.5, 9.0, 11.0)] == [200, 200, 300, 300, 400]


def test_without_writes_a_replica_that_has_everything_is_not_behind() -> None:
    samples = trail(*((float(second), 100) for second in range(60)))

    assert samples.floor(59.0) == 100


def test_while_the_primary_is_away_what_it_had_last_is_what_counts() -> None:
    assert trail((0, 100), (1, 200)).floor(1000.0) == 200


def test_no_more_is_remembered_than_the_lag_needs() -> None:
    samples = trail(*((second / 10, second) for second in range(10_000)))

    assert len(samples._samples) <= 52  # noqa: SLF001  what it keeps is what the test is about
