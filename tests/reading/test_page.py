"""Pages by keyset: every row once, in order, whichever way and however large; and what is no page is refused."""

import base64
from typing import Any

import orjson
import pytest

from service.database.engine import Database
from service.errors import BadInput
from service.reading.selection import Bound, Pick
from tests.reading.picking import add_parties, many_parties, nodes_of, page_info, planned, read

CODES = [f"P{number:02}" for number in range(23)]
INFO = page_info("hasNextPage", "hasPreviousPage", "startCursor", "endCursor")


async def _page(database: Database, **args: Any) -> dict[str, Any]:
    answer = await read(database, many_parties(nodes_of("code"), INFO, Pick("totalCount", "totalCount"), **args))
    page: dict[str, Any] = answer["parties"]
    return page


def _codes(page: dict[str, Any]) -> list[str]:
    return [node["code"] for node in page["nodes"]]


@pytest.mark.parametrize("size", [1, 7, 23, 100])
async def test_pages_forward_hold_every_row_once_and_in_order(database: Database, size: int) -> None:
    await add_parties(database, *CODES)
    seen: list[str] = []
    page = await _page(database, first=size)
    assert not page["pageInfo"]["hasPreviousPage"]
    while True:
        seen += _codes(page)
        assert page["totalCount"] == len(CODES)
        assert len(page["nodes"]) <= size
        if not page["pageInfo"]["hasNextPage"]:
            break
        page = await _page(database, first=size, after=page["pageInfo"]["endCursor"])
        assert page["pageInfo"]["hasPreviousPage"]
    assert seen == CODES


@pytest.mark.parametrize("size", [1, 7, 23, 100])
async def test_pages_backward_hold_every_row_once_and_in_order(database: Database, size: int) -> None:
    await add_parties(database, *CODES)
    seen: list[str] = []
    page = await _page(database, last=size)
    assert not page["pageInfo"]["hasNextPage"]
    while True:
        seen = _codes(page) + seen
        if not page["pageInfo"]["hasPreviousPage"]:
            break
        page = await _page(database, last=size, before=page["pageInfo"]["startCursor"])
        assert page["pageInfo"]["hasNextPage"]
    assert seen == CODES


async def test_a_page_lies_between_two_cursors(database: Database) -> None:
    await add_parties(database, *CODES)
    outer = (await _page(database, first=10))["pageInfo"]
    assert _codes(await _page(database, after=outer["startCursor"], before=outer["endCursor"])) == CODES[1:9]


async def test_a_row_that_goes_away_between_pages_hides_no_other(database: Database) -> None:
    await add_parties(database, "A", "C", "D")
    cursor = (await _page(database, first=2))["pageInfo"]["endCursor"]
    await add_parties(database, "B")
    assert _codes(await _page(database, first=2, after=cursor)) == ["D"]


async def test_an_empty_page_is_a_page(database: Database) -> None:
    await add_parties(database, "A")
    asked: tuple[dict[str, Any], ...] = ({"first": 0}, {"last": 0}, {"where": {"codes": []}})
    for args in asked:
        page = await _page(database, **args)
        assert page["nodes"] == []
        assert page["pageInfo"]["startCursor"] is page["pageInfo"]["endCursor"] is None


async def test_what_looks_at_no_row_is_answered_once_for_any_number_of_rows(database: Database) -> None:
    for expected in range(3):
        for picked, value in (
            (Pick("totalCount", "totalCount"), expected),
            (page_info("hasPreviousPage"), {"hasPreviousPage": False}),
            (page_info("__typename"), {"__typename": "PageInfo"}),
        ):
            assert await read(database, many_parties(picked)) == {"parties": {picked.key: value}}
        await add_parties(database, f"P{expected}")


async def test_edges_hold_cursors_that_lead_on(database: Database) -> None:
    await add_parties(database, *CODES)
    edges = Pick(
        "edges",
        "edges",
        {},
        {"PartyEdge": (Pick("cursor", "cursor"), Pick("node", "node", {}, {"Party": (Pick("code", "code"),)}))},
    )
    third = (await read(database, many_parties(edges, first=3)))["parties"]["edges"][2]
    assert third["node"] == {"code": "P02"}
    assert _codes(await _page(database, first=1, after=third["cursor"])) == ["P03"]


def test_first_and_last_of_one_list_are_refused() -> None:
    with pytest.raises(BadInput) as refused:
        planned(many_parties(nodes_of("code"), first=1, last=1))
    assert refused.value.code == "PAGE_BOTH_WAYS"


@pytest.mark.parametrize(
    ("size", "code"), [(101, "PAGE_TOO_LARGE"), (2**31 - 1, "PAGE_TOO_LARGE"), (-1, "PAGE_NEGATIVE")]
)
@pytest.mark.parametrize("side", ["first", "last"])
def test_a_page_of_a_size_that_is_none_is_refused(side: str, size: int, code: str) -> None:
    plan = planned(many_parties(nodes_of("code"), **{side: Bound(("size",))}))
    with pytest.raises(BadInput) as refused:
        plan.bind({"size": size})
    assert refused.value.code == code


TAG = "Party.code.id"


def _cursor(*keys: Any) -> str:
    return base64.b64encode(orjson.dumps(keys)).decode()


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "%%%",
        "ñ",
        "A" * 5_000,
        base64.b64encode(b"\xff\xfe").decode(),
        base64.b64encode(b'{"a":1}').decode(),
        base64.b64encode(b"[" * 400).decode(),
        _cursor(),
        _cursor("A", "1"),
        _cursor("Event.code.id", "A", "1"),
        _cursor("Party.id.code", "A", "1"),
        _cursor(TAG),
        _cursor(TAG, "A"),
        _cursor(TAG, "A", 1),
        _cursor(TAG, "A", "B"),
        _cursor(TAG, "A", "1", "2"),
        _cursor(TAG, "A", str(2**63)),
        _cursor(TAG, "A", "9" * 600),
        _cursor(TAG, "A\x00", "1"),
        _cursor(TAG, "A", None),
    ],
)
@pytest.mark.parametrize("side", ["after", "before"])
def test_what_is_no_cursor_of_the_list_is_refused_before_it_is_asked(side: str, cursor: str) -> None:
    plan = planned(many_parties(nodes_of("code"), **{side: Bound(("cursor",))}))
    with pytest.raises(BadInput) as refused:
        plan.bind({"cursor": cursor})
    assert refused.value.code == "CURSOR_MALFORMED"


@pytest.mark.parametrize("picked", ["totalCount", "__typename"])
@pytest.mark.parametrize(
    ("argument", "value", "code"),
    [
        ("after", "x", "CURSOR_MALFORMED"),
        ("before", _cursor("Event.code.id", "A", "1"), "CURSOR_MALFORMED"),
        ("snapshot", "x", "SNAPSHOT_MALFORMED"),
        ("where", {"text": "\x00"}, "TEXT_MALFORMED"),
        ("last", 101, "PAGE_TOO_LARGE"),
    ],
)
def test_what_no_page_can_be_asked_with_is_refused_where_no_row_is_looked_at(
    picked: str, argument: str, value: object, code: str
) -> None:
    with pytest.raises(BadInput) as refused:
        planned(many_parties(Pick(picked, picked), **{argument: value})).bind({})
    assert refused.value.code == code


async def test_a_count_is_of_the_whole_list_wherever_the_page_would_begin(database: Database) -> None:
    await add_parties(database, "A", "B")
    counted = many_parties(Pick("totalCount", "totalCount"), after=_cursor(TAG, "A", "1"), where={"codes": ["B"]})
    assert await read(database, counted) == {"parties": {"totalCount": 1}}


def test_a_cursor_of_the_list_is_bound() -> None:
    plan = planned(many_parties(nodes_of("code"), after=_cursor(TAG, "A", "1")))
    assert "A" in plan.bind({})


def test_where_a_key_tells_rows_apart_those_after_it_are_neither_compared_nor_sorted_by() -> None:
    plan = planned(many_parties(nodes_of("code"), after=_cursor(TAG, "A", "1")))
    assert 1 not in plan.bind({})
    assert "ORDER BY r1.code ASC \n" in plan.sql


def _events(cursor: str) -> Pick:
    return Pick(
        "events", "events", {"after": cursor}, {"EventConnection": (Pick("nodes", "nodes", {}, {"Event": ()}),)}
    )


@pytest.mark.parametrize("day", ["2021-06-10", "infinity", "-infinity"])
async def test_a_day_in_a_cursor_is_a_day_or_endless(database: Database, day: str) -> None:
    assert await read(database, _events(_cursor("Event.coalesce.id", day, "1"))) == {"events": {"nodes": []}}


@pytest.mark.parametrize(
    "day",
    [
        "",
        "A",
        "2021-02-30",
        "2021-W01-1",
        "20210610",
        "now",
        "0000-01-01",
        "\u0662\u0660\u0662\u0661-\u0660\u0666-\u0661\u0660",
    ],
)
def test_what_is_no_day_in_a_cursor_is_refused_before_it_is_asked(day: str) -> None:
    with pytest.raises(BadInput) as refused:
        planned(_events(_cursor("Event.coalesce.id", day, "1"))).bind({})
    assert (refused.value.code, refused.value.field) == ("CURSOR_MALFORMED", ("after",))


async def test_a_cursor_of_another_list_is_refused(database: Database) -> None:
    await add_parties(database, "A")
    cursor = (await _page(database, first=1))["pageInfo"]["endCursor"]
    for name, kind in (("needs", "Need"), ("pledges", "Pledge"), ("events", "Event")):
        elsewhere = Pick(
            name, name, {"after": cursor}, {f"{kind}Connection": (Pick("nodes", "nodes", {}, {kind: ()}),)}
        )
        with pytest.raises(BadInput) as refused:
            planned(elsewhere).bind({})
        assert refused.value.code == "CURSOR_MALFORMED"
