"""Approving a project."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.database.engine import Database
from service.errors import Refusal
from service.spending.approve_project import ApproveProject, ServedNeed, approve_project, read_shares
from tests.given.funds import given_fund
from tests.given.giving import stated
from tests.given.looking import each_is_refused, held, refused, rows
from tests.given.planning import given_need
from tests.given.registry import SOURCES
from tests.given.spending import given_project


async def test_a_project_is_kept_with_all_who_implement_it_and_posts_nothing(database: Database) -> None:
    outcome = await given_project(
        database, implementer="HN", co_implementers=("ES", "CA"), partners=("OAS",), needs={"N1": "0.6", "N2": "0.4"}
    )

    assert outcome.recorded.entry is None
    assert await held(database) == {}
    assert len(await rows(database, "SELECT FROM project_co_implementer")) == 2
    shares = await rows(database, "SELECT share::text FROM project_need ORDER BY share")
    assert [row[0] for row in shares] == ["0.400000", "0.600000"]


async def test_a_budget_nobody_published_stays_unknown(database: Database) -> None:
    await given_project(database)

    [row] = await rows(database, "SELECT budget_minor, budget_qualifier FROM project")
    assert tuple(row) == (None, "UNKNOWN")


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=8))
def test_shares_up_to_one_are_accepted_and_no_more(parts: list[int]) -> None:
    needs = [ServedNeed(need=f"N{place}", share=f"{part / 10**6:.6f}") for place, part in enumerate(parts)]
    if sum(parts) <= 10**6:
        assert sum(read_shares(needs)) * 10**6 == sum(parts)
    else:
        with pytest.raises(Refusal, match="at most 1"):
            read_shares(needs)


@pytest.mark.parametrize(
    "share", ["0", "-0.1", "1.1", "2", "0.1234567", "1e-1", "NaN", "½", "", "0.\N{ARABIC-INDIC DIGIT ONE}", "1/2"]
)
def test_what_is_no_share_is_refused(share: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_shares([ServedNeed(need="N1", share=share)])

    assert caught.value.code == "SHARE_NOT_USABLE"


async def test_a_project_is_refused(database: Database) -> None:
    half = ServedNeed(need="N1", share="0.5")
    cases: list[tuple[dict[str, Any], str]] = [
        ({"code": "!"}, "CODE_MALFORMED"),
        ({"fund": "NONE"}, "FUND_NOT_FOUND"),
        ({"state": "XX"}, "STATE_NOT_FOUND"),
        ({"implementer": "NONE"}, "PARTY_NOT_FOUND"),
        ({"co_implementers": ("ES", "ES")}, "PARTY_TWICE"),
        ({"status": "ASLEEP"}, "STATUS_UNKNOWN"),
        ({"needs": (half, half)}, "NEED_TWICE"),
        ({"needs": (half, ServedNeed(need="N2", share="0.500001"))}, "SHARES_EXCEED_ONE"),
        ({"needs": (ServedNeed(need="N1", share="0"),)}, "SHARE_NOT_USABLE"),
        ({"needs": (ServedNeed(need="NONE", share="1"),)}, "NEED_NOT_FOUND"),
        ({"needs": (half, ServedNeed(need="N2", share="0.5")), "state": "HN"}, "STATE_DISAGREES"),
        ({"budget": stated("0")}, "AMOUNT_NOT_POSITIVE"),
        ({"budget": stated("1", "XYZ")}, "UNKNOWN_CURRENCY"),
        ({"title": {"es": "x"}}, "ENGLISH_MISSING"),
        ({"agreed": "x"}, "DATE_NOT_EDTF"),
        ({"sources": ()}, "SOURCE_MISSING"),
    ]
    usual: dict[str, Any] = {
        "code": "PRJ",
        "fund": "FUND",
        "title": {"en": "x"},
        "agreed": "2022",
        "sources": SOURCES,
    }
    await each_is_refused(
        database, approve_project, [(ApproveProject(**{**usual, **more}), code) for more, code in cases]
    )


async def test_a_code_is_used_once(database: Database) -> None:
    await given_project(database)

    await refused(given_project(database), "CODE_TAKEN")


async def test_a_real_project_is_not_about_what_is_made_up(database: Database) -> None:
    await given_need(database, "MADE-UP", state="HN", plan="PLAN-HN", illustrative=True)
    await given_fund(database, "MADE-UP", illustrative=True)

    await refused(given_project(database, needs={"MADE-UP": "1"}), "ILLUSTRATIVE_DIFFERS")
    await refused(given_project(database, fund="MADE-UP"), "ILLUSTRATIVE_DIFFERS")
    await given_project(database, needs={"N1": "0.5", "MADE-UP": "0.5"}, illustrative=True)


async def test_a_states_project_may_serve_the_regions_needs_too(database: Database) -> None:
    await given_need(database, "REGIONS", plan="PLAN-REGION")
    await given_project(database, needs={"N1": "0.5", "REGIONS": "0.5"}, state="HN")

    assert await rows(database, "SELECT count(*) FROM project_need") == [(2,)]
