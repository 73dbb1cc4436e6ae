"""What a question may cost is known before it is asked."""

import pytest

from service.errors import BadInput
from service.reading.cost import MOST_ROWS
from service.reading.selection import Bound, Pick, Viewer
from tests.reading.picking import leaves, many_parties, planned


def _nested(size: object) -> Pick:
    """Pick pages of pledges in pages of parties."""
    pledges = Pick(
        "pledges",
        "pledges",
        {"first": 100},
        {"PledgeConnection": (Pick("nodes", "nodes", {}, {"Pledge": leaves("code")}),)},
    )
    return many_parties(Pick("nodes", "nodes", {}, {"Party": (pledges,)}), first=size)


def test_a_list_in_a_list_counts_for_each_of_its_rows() -> None:
    assert planned(_nested(100)).cost.rows({}) == 100 + 100 * 100


def test_a_page_whose_size_is_a_variable_is_counted_when_it_is_known() -> None:
    plan = planned(_nested(Bound(("size",))))
    assert plan.cost.rows({"size": 3}) == 3 + 3 * 100


def test_a_question_of_too_many_rows_is_refused_with_what_was_asked_and_what_is_allowed() -> None:
    plan = planned(*(_nested(100) for _ in range(MOST_ROWS // 10_100 + 1)))
    with pytest.raises(BadInput) as refused:
        plan.bind({})
    assert refused.value.code == "TOO_MANY_ROWS"
    assert "101000" in refused.value.sentence
    assert str(MOST_ROWS) in refused.value.sentence


def test_a_question_just_below_the_limit_is_asked() -> None:
    assert planned(*(_nested(100) for _ in range(MOST_ROWS // 10_100))).bind({}) == [100]


def test_a_viewer_with_a_token_may_ask_for_larger_pages() -> None:
    page = many_parties(*leaves("totalCount"), Pick("nodes", "nodes", {}, {"Party": leaves("code")}), first=1000)
    assert planned(page, viewer=Viewer("CHAIR", largest_page=1000)).bind({}) == [1000]
    with pytest.raises(BadInput):
        planned(page).bind({})


def test_members_of_groupings_of_members_are_too_many() -> None:
    picks = leaves("code")
    for _ in range(3):
        grouping = Pick("grouping", "grouping", {}, {"Grouping": picks})
        memberships = Pick("memberships", "memberships", {}, {"Membership": (grouping,)})
        party = Pick("party", "party", {}, {"Party": (memberships,)})
        picks = (Pick("members", "members", {}, {"Membership": (party,)}),)
    with pytest.raises(BadInput) as refused:
        planned(Pick("groupings", "groupings", {}, {"Grouping": picks})).bind({})
    assert refused.value.code == "TOO_MANY_ROWS"


def test_each_id_counts_for_all_that_is_asked_of_it() -> None:
    pledges = Pick(
        "pledges",
        "pledges",
        {"first": 100},
        {"PledgeConnection": (Pick("nodes", "nodes", {}, {"Pledge": leaves("code")}),)},
    )
    picks = {"Party": (pledges,)}
    assert planned(Pick("nodes", "nodes", {"ids": ["UGFydHk6MQ=="] * 100}, picks)).cost.rows({}) == 100 + 100 * 100
    assert planned(Pick("node", "node", {"id": "UGFydHk6MQ=="}, picks)).cost.rows({}) == 1 + 100


def test_a_count_costs_though_no_row_is_shown() -> None:
    counted = Pick("pledges", "pledges", {"first": 0}, {"PledgeConnection": leaves("totalCount")})
    shown = Pick("nodes", "nodes", {}, {"Party": (counted,)})
    assert planned(many_parties(shown, first=100)).cost.rows({}) >= 600
