"""The table of the terminal: what it says, in two languages, at any width."""

from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from service.coverage.table import coverage_table

UNCONVERTED = [{"amount": "10000000.00", "currency": "CAD"}]


def figures(pledged: str = "0.00", share: str = "0", **more: Any) -> dict[str, Any]:
    """Return figures as the API gives them."""
    nothing = {"amount": "0.00"}
    at = {"amount": pledged, "gap": "400.00", "effective": {"numerator": share, "denominator": "1"}}
    stages = {"pledged": at, "committed": nothing, "received": nothing, "disbursed": nothing}
    return {"required": "55000000.00", "complete": True, "unconverted": [], **stages, **more}


def report(*groups: dict[str, Any], total: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return a report as the API gives it."""
    return {
        "moment": {"effective": "2021-06-10", "sequence": 9},
        "plans": [{"code": "PLAN", "title": "A plan"}],
        "total": total or figures(),
        "groups": list(groups),
        "notAllocated": figures(
            "109900000.00", complete=False, unconverted=[{"amount": "10000000.00", "currency": "CAD"}]
        ),
    }


def printed(shown: dict[str, Any], *dimensions: str, language: str = "EN", columns: int = 130) -> str:
    """Return the table as a terminal of some width shows it."""
    out = StringIO()
    table = coverage_table(shown, dimensions, language, columns=columns)
    Console(file=out, width=columns).print(table, crop=False)
    return out.getvalue()


def test_a_wide_terminal_shows_every_cent_and_what_could_not_be_converted() -> None:
    text = printed(report())
    assert "55 000 000.00" in text
    assert "109 900 000.00" in text
    assert "109 900 000.00*" in text
    assert "* without 10 000 000.00 CAD" in text
    assert "A plan (PLAN)" in text


def test_a_narrow_terminal_shows_millions_and_cuts_no_figure() -> None:
    text = printed(report(), columns=80)
    assert "in millions" in text
    assert "55.00" in text
    assert "109.90" in text
    assert "…" not in text
    assert max(len(line) for line in text.splitlines()) <= 80


def test_amounts_in_millions_are_rounded_to_the_nearest_and_half_to_the_even_digit() -> None:
    shown = printed(report(total=figures("10429700.00", required="2285000.00")), columns=80)
    assert "10.43" in shown
    assert "2.28" in shown
    assert "2.29" not in shown


@pytest.mark.parametrize("columns", [20, 40, 60, 72, 80, 100])
def test_no_figure_and_no_word_is_cut_however_narrow_the_terminal_is(columns: int) -> None:
    keys = [{"code": "SV", "label": "El Salvador"}, {"code": "P3", "label": "Host countries and communities"}]
    group = {"keys": keys, "coverage": figures("12345678.00", "0.3551"), "notAllocated": None}
    text = printed(report(group), "STATE", "PILLAR", columns=columns)
    for word in ("Salvador", "countries", "communities", "55.00", "12.35", "35.5 %", "109.90*"):
        assert word in text, word
    assert "…" not in text


def test_names_have_room_or_amounts_are_shown_in_millions() -> None:
    keys = [{"code": "HN", "label": "Honduras"}, {"code": "P3", "label": "Host countries and communities"}]
    group = {"keys": keys, "coverage": figures("5000000.00", "0.25"), "notAllocated": None}
    at_130 = printed(report(group), "STATE", "PILLAR")
    at_140 = printed(report(group), "STATE", "PILLAR", columns=140)
    assert ("in millions" in at_130, "in millions" in at_140) == (True, False)
    for word in ("Honduras", "countries", "communities"):
        assert word in at_130
        assert word in at_140


def test_a_plan_or_a_need_is_shown_with_its_code_beside_its_title() -> None:
    keys = [
        {"dimension": "NEED", "code": "HN-1", "label": "Shelters"},
        {"dimension": "YEAR", "code": "2", "label": "2"},
    ]
    group = {"keys": keys, "coverage": figures("5.00", "0.25"), "notAllocated": None}
    shown = printed(report(group), "NEED", "YEAR")
    assert "Shelters (HN-1)" in shown
    assert "2 (2)" not in shown


def test_what_is_made_up_says_so_above_its_figures() -> None:
    assert printed(report() | {"illustrative": True}).splitlines()[0].strip() == "ILLUSTRATIVE: all of this is made up"
    assert "ILLUSTRATIVE" not in printed(report())


SHARES = (
    ("0.9996", "1", "99.9 %"),
    ("999.9999999", "1000", "99.9 %"),
    ("998.9999999", "1000", "99.8 %"),
    ("1", "1", "100.0 %"),
    ("0", "1", "0.0 %"),
    ("0", "0", "n/a"),
)


@pytest.mark.parametrize(("covered", "required", "shown"), SHARES)
def test_a_share_is_rounded_down_so_that_a_gap_is_never_hidden(covered: str, required: str, shown: str) -> None:
    total = figures()
    total["pledged"]["effective"] = {"numerator": covered, "denominator": required}
    assert shown in printed(report(total=total))


def test_money_on_no_need_has_a_row_of_its_own_in_its_group() -> None:
    donor = {"keys": [{"code": "ES", "label": "España"}], "coverage": figures(), "notAllocated": figures("7600000.00")}
    text = printed(report(donor), "DONOR", language="ES")
    assert "Donante" in text
    assert "España, sin asignar" in text
    assert text.count("España") == 1


def test_a_group_of_needs_shows_its_requirement() -> None:
    state = {"keys": [{"code": "HN", "label": "Honduras"}], "coverage": figures("5.00", "0.25"), "notAllocated": None}
    row = next(line for line in printed(report(state), "STATE").splitlines() if "Honduras" in line)
    assert row.split() == ["Honduras", "55", "000", "000.00", "5.00", "0.00", "0.00", "0.00", "25.0", "%", "400.00"]
