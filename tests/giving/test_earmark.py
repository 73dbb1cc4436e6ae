"""What an earmark admits."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.errors import BadInput
from service.giving.earmark import Earmark, Target, admits, category, check_modality, tightness

CODES = st.frozensets(st.sampled_from(["A", "B", "C"]), max_size=3).map(lambda found: tuple(sorted(found)))
MAYBE = st.none() | st.sampled_from(["A", "B", "C"])
EARMARKS = st.builds(
    Earmark, states=CODES, pillars=CODES, sectors=CODES, needs=CODES, projects=CODES, populations=CODES
)
TARGETS = st.builds(
    Target,
    need=MAYBE,
    state=MAYBE,
    pillar=MAYBE,
    sector=MAYBE,
    populations=CODES.map(frozenset),
    projects=CODES.map(frozenset),
)
SETS = ("states", "pillars", "sectors", "needs", "projects", "populations")


def changed(name: str, codes: tuple[str, ...]) -> dict[str, Any]:
    """Return one set of an earmark, by its name."""
    return {name: codes}


@pytest.mark.parametrize(
    ("modality", "expected"), [*zip("ABCDEFGHIJKL", [1] * 3 + [2] * 3 + [3] * 2 + [4] * 4, strict=True)]
)
def test_the_category_follows_from_the_modality_and_l_is_tightly_earmarked(modality: str, expected: int) -> None:
    assert category(modality) == expected


def test_an_unknown_modality_has_no_category_and_a_wrong_one_is_refused() -> None:
    assert category(None) is None
    with pytest.raises(BadInput, match="A to L"):
        check_modality("M")


@given(TARGETS)
def test_no_earmark_admits_everything(target: Target) -> None:
    assert admits(Earmark(), target)


@given(EARMARKS, TARGETS)
def test_an_earmark_admits_what_each_of_its_sets_alone_admits(earmark: Earmark, target: Target) -> None:
    alone = [admits(Earmark(**{name: getattr(earmark, name)}), target) for name in SETS]

    assert admits(earmark, target) == all(alone)


@given(EARMARKS, TARGETS, st.sampled_from(SETS))
def test_lifting_a_restriction_never_closes_a_need(earmark: Earmark, target: Target, lifted: str) -> None:
    wider = replace(earmark, **changed(lifted, ()))

    assert admits(wider, target) >= admits(earmark, target)
    assert tightness(wider) <= tightness(earmark)


@given(EARMARKS, TARGETS, st.sampled_from(SETS), st.sampled_from(["A", "B", "C"]))
def test_adding_a_code_to_a_set_that_restricts_never_closes_a_need(
    earmark: Earmark, target: Target, name: str, code: str
) -> None:
    codes = getattr(earmark, name)
    if codes:
        wider = replace(earmark, **changed(name, (*codes, code)))
        assert admits(wider, target) >= admits(earmark, target)


def test_a_state_is_not_the_region() -> None:
    assert not admits(Earmark(states=("HN",)), Target(need="REGION"))


def test_a_sector_means_all_that_begin_with_it() -> None:
    assert admits(Earmark(sectors=("112",)), Target(sector="11220"))
    assert not admits(Earmark(sectors=("11220",)), Target(sector="112"))


def test_one_population_in_common_is_enough() -> None:
    target = Target(populations=frozenset({"REFUGEES", "RETURNEES"}))

    assert admits(Earmark(populations=("RETURNEES", "IDPS")), target)
    assert not admits(Earmark(populations=("IDPS",)), target)
    assert not admits(Earmark(vulnerable_groups=("WOMEN",)), target)


@pytest.mark.parametrize(
    ("period", "expected"),
    [("2020", False), ("2020/2021-01-01", True), ("2021-12-31/..", True), ("2022", False), ("../2020", False)],
)
def test_periods_must_overlap(period: str, *, expected: bool) -> None:
    target = Target(earliest=date(2021, 1, 1), latest=date(2021, 12, 31))

    assert admits(Earmark(period=period), target) is expected
    assert admits(Earmark(period=period), Target())


def test_an_earmark_without_a_letter_counts_by_whether_it_restricts() -> None:
    assert tightness(Earmark()) < tightness(Earmark(states=("HN",))) < tightness(Earmark(modality="G"))
    assert tightness(Earmark(modality="K", states=("HN",))) > tightness(Earmark(modality="K"))
