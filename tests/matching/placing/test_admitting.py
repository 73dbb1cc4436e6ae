"""Many needs asked about at once, beside one at a time."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from service.giving.earmark import Earmark, Target, admits
from service.matching.placing.admitting import SETS, Admitting, number_of, places_of, restricting, without

CODES = st.frozensets(st.sampled_from(["A", "AB", "B"]), max_size=2).map(lambda found: tuple(sorted(found)))
MAYBE = st.none() | st.sampled_from(["A", "AB", "B"])
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2023, 1, 1))
EARMARKS = st.builds(
    Earmark,
    states=CODES,
    pillars=CODES,
    sectors=CODES,
    needs=CODES,
    projects=CODES,
    populations=CODES,
    vulnerable_groups=CODES,
    period=st.none() | st.sampled_from(["2021", "2020-06/2021-03", "2022/..", "../2020"]),
)
TARGETS = st.builds(
    Target,
    need=MAYBE,
    state=MAYBE,
    pillar=MAYBE,
    sector=MAYBE,
    populations=CODES.map(frozenset),
    projects=CODES.map(frozenset),
    earliest=DAYS,
    latest=DAYS,
)


@given(EARMARKS, st.lists(TARGETS, max_size=20))
def test_it_says_of_every_need_what_the_earmark_says(earmark: Earmark, targets: list[Target]) -> None:
    asked = Admitting(targets)

    found = set(places_of(asked.needs(earmark)))

    assert found == {place for place, target in enumerate(targets) if admits(earmark, target)}


@given(EARMARKS, st.lists(TARGETS, max_size=20), st.sampled_from(SETS))
def test_each_part_says_what_an_earmark_of_that_part_alone_says(
    earmark: Earmark, targets: list[Target], name: str
) -> None:
    alone = Earmark(**{name: getattr(earmark, name)})

    assert Admitting(targets).part(earmark, name) == Admitting(targets).needs(alone)


@given(EARMARKS, st.sampled_from(SETS))
def test_an_earmark_without_a_part_is_not_restricted_by_it(earmark: Earmark, name: str) -> None:
    kept = [one for one in restricting(earmark) if one != name]

    assert restricting(without(earmark, name)) == kept


@given(st.sets(st.integers(0, 70)))
def test_bits_go_there_and_back(places: set[int]) -> None:
    assert list(places_of(number_of(sorted(places)))) == sorted(places)
