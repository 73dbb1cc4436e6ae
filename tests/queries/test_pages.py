"""Every list pages whole while others write: none missed, none twice; with a snapshot's token, as it was when it began.

Others clone rows of every table a list is of, several in a transaction, some of which last and some of which are rolled
back, and acts post entries. The clones go away after each walk; what acts record stays, so only a few walks share a
database.
"""

import asyncio
import itertools
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    get_named_type,
)

from service.catalog import CATALOG
from service.database.engine import Database
from tests.given.asking import ask
from tests.given.crowd import FULL
from tests.queries.others_writing import CONNECTIONS, Writers, field_of, others_writing
from tests.servers import Server

SIZES = (1, 7, 100)
MOST_PAGES = 400
ROUNDS = 3
"""How often others write during one walk."""
WALKS = 12
"""On one database: each leaves a pledge of every round, which those after it go through, too, maybe a row at a time."""

OWNERS: Mapping[str, str] = {
    "Query": "",
    "Party": 'party(code: "ES")',
    "Event": 'event(code: "SE1-2021")',
    "Plan": 'plan(code: "PLAN-HN")',
    "Need": 'need(code: "N1")',
    "Project": 'project(code: "PRJ")',
    "State": 'state(code: "HN")',
    "Fund": 'fund(code: "FUND")',
    "Ledger": "ledger",
}
"""How an object is found that has rows in its lists."""


def orders_of(owner: str, field: str) -> list[str]:
    """Return all orders a connection has, each both ways, with the list's own first."""
    order = get_named_type(field_of(owner, field).args["orderBy"].type)
    assert isinstance(order, GraphQLInputObjectType)
    words = get_named_type(order.fields["field"].type)
    assert isinstance(words, GraphQLEnumType)
    return ["null", *(f"[{{field: {word}, direction: {way}}}]" for word in words.values for way in ("ASC", "DESC"))]


def _orders(owner: str, field: str) -> list[str]:
    """Return the orders that are gone through: all with MIRPS_FULL=1."""
    own, *found = orders_of(owner, field)
    return [own, *(found if FULL else found[len(field) % 5 :: 5])]


def test_every_connection_has_an_owner_to_be_found_by() -> None:
    assert {owner for owner, _ in CONNECTIONS} == set(OWNERS)


def test_every_connection_has_every_argument_of_a_page() -> None:
    wanted = {"where", "orderBy", "first", "after", "last", "before", "snapshot"}
    lacking = {(owner, field): wanted - set(field_of(owner, field).args) for owner, field in CONNECTIONS}
    assert {key: missing for key, missing in lacking.items() if missing} == {}


def test_every_row_of_a_connection_knows_when_it_was_recorded() -> None:
    listed = {get_named_type(field_of(*one).type).name.removesuffix("Connection") for one in CONNECTIONS}
    for name in listed:
        entity = CATALOG[name]
        assert entity.table is not None
        assert entity.recorded is not None or "operation_id" in entity.table.c, name


@asynccontextmanager
async def writing(writers: Writers) -> AsyncIterator[None]:
    """Have others write meanwhile, in a task of their own; a fault of theirs fails the test."""

    async def rounds() -> None:
        for _ in range(ROUNDS):
            await writers.round()
            await asyncio.sleep(0.01)

    task = asyncio.create_task(rounds())
    try:
        yield
        await task
    finally:
        await writers.forget()


def _question(owner: str, field: str, order: str, side: str) -> str:
    number, cursor = ("first", "after") if side == "forward" else ("last", "before")
    asked = (
        f"{field}(orderBy: {order}, {number}: $size, {cursor}: $cursor, snapshot: $snapshot)"
        " { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor snapshot } }"
    )
    body = f"{OWNERS[owner]} {{ {asked} }}" if OWNERS[owner] else asked
    return f"query ($size: Int!, $cursor: String, $snapshot: String) {{ {body} }}"


async def _page(database: Database, owner: str, field: str, question: str, **given: Any) -> dict[str, Any]:
    found = await ask(database, question, given)
    if OWNERS[owner]:
        found = found[OWNERS[owner].partition("(")[0]]
    page: dict[str, Any] = found[field]
    return page


async def _walk(
    database: Database, owner: str, field: str, question: str, size: int, *, pinned: bool
) -> tuple[list[str], list[int]]:
    """Return the rows of all pages in the order they came, and the count that each page told."""
    forward = "$cursor" in question and "after: $cursor" in question
    page = await _page(database, owner, field, question, size=size, cursor=None, snapshot=None)
    snapshot = page["pageInfo"]["snapshot"] if pinned else None
    seen: list[str] = []
    totals: list[int] = []
    for _ in range(MOST_PAGES):
        ids = [node["id"] for node in page["nodes"]]
        seen += ids if forward else ids[::-1]
        totals.append(page["totalCount"])
        info = page["pageInfo"]
        assert not pinned or info["snapshot"] == snapshot
        if not info["hasNextPage" if forward else "hasPreviousPage"]:
            return seen, totals
        cursor = info["endCursor" if forward else "startCursor"]
        page = await _page(database, owner, field, question, size=size, cursor=cursor, snapshot=snapshot)
    raise AssertionError(f"{owner}.{field} does not end")


async def _all_ids(database: Database, owner: str, field: str) -> list[str]:
    """Return the rows there are while nobody writes."""
    seen, _ = await _walk(database, owner, field, _question(owner, field, "null", "forward"), 100, pinned=False)
    return seen


@pytest.mark.parametrize(("owner", "field"), CONNECTIONS, ids=lambda one: one)
async def test_a_list_pages_whole_while_others_write(pg18: Server, owner: str, field: str) -> None:
    cases = list(itertools.product(_orders(owner, field), ("forward", "backward"), (True, False), SIZES))
    place = 7 * CONNECTIONS.index((owner, field))
    # Two of each connection's orders, ways and kinds of page, others for each; all of them with MIRPS_FULL=1.
    some = [cases[place % len(cases)], cases[(place + len(cases) // 2 + 1) % len(cases)]]
    walks = cases if FULL else some
    for first in range(0, len(walks), WALKS):
        async with others_writing(pg18) as writers:
            for walk in walks[first : first + WALKS]:
                await _pages_whole(writers, owner, field, walk)


async def _pages_whole(writers: Writers, owner: str, field: str, walk: tuple[str, str, bool, int]) -> None:
    """Walk through a list while others write; fail where a row is missed or told twice."""
    order, side, pinned, size = walk
    before = await _all_ids(writers.database, owner, field)
    question = _question(owner, field, order, side)
    async with writing(writers):
        seen, totals = await _walk(writers.database, owner, field, question, size, pinned=pinned)
    case = f"{owner}.{field} {order} {side} {size} {'pinned' if pinned else 'loose'}"
    assert len(seen) == len(set(seen)), f"{case}: twice"
    assert set(before) <= set(seen), f"{case}: missed"
    if pinned:
        assert set(totals) == {len(seen)}, f"{case}: {totals} for {len(seen)} rows"


async def test_others_did_write_meanwhile(pg18: Server) -> None:
    seen: dict[str, tuple[int, int]] = {}
    async with others_writing(pg18) as writers:
        for owner, field in CONNECTIONS:
            if owner == "Query":
                before = await _all_ids(writers.database, owner, field)
                await writers.round()
                seen[field] = (len(before), len(await _all_ids(writers.database, owner, field)))
                await writers.forget()
    assert not {field: counts for field, counts in seen.items() if counts[0] >= counts[1]}
    assert len(seen) == 16
