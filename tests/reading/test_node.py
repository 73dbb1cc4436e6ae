"""Global ids: found again whatever the type, null for nothing, refused when they are none of ours."""

import base64
from typing import Any

import pytest

from service.catalog import CATALOG
from service.database.engine import Database
from service.errors import BadInput
from service.reading.selection import Pick
from tests.reading.picking import add_parties, as_owner, leaves, planned, read


def _id(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _node(given: str) -> Pick:
    return Pick(
        "node", "node", {"id": given}, {"Party": leaves("__typename", "code"), "State": leaves("__typename", "code")}
    )


def _nodes(*given: str) -> Pick:
    return Pick("nodes", "nodes", {"ids": list(given)}, {"Party": leaves("code"), "State": leaves("code")})


async def _party_id(database: Database, code: str) -> str:
    answer = await read(database, Pick("party", "party", {"code": code}, {"Party": leaves("id")}))
    return str(answer["party"]["id"])


async def test_a_node_is_found_by_the_id_it_gave(database: Database) -> None:
    await add_parties(database, "A", "B")
    given = await _party_id(database, "B")
    assert await read(database, _node(given)) == {"node": {"__typename": "Party", "code": "B"}}


async def test_a_state_is_found_by_the_id_it_gave(database: Database) -> None:
    await add_parties(database, "HN")
    await as_owner(
        database,
        "INSERT INTO state (code, iso3, numeric, party_id, name, roles, confidence, illustrative)"
        """ SELECT code, 'HND', '340', id, '{"en": "Honduras"}', '{}', 'A', false FROM party""",
    )
    state = (await read(database, Pick("state", "state", {"code": "HN"}, {"State": leaves("id")})))["state"]
    assert await read(database, _node(state["id"])) == {"node": {"__typename": "State", "code": "HN"}}


async def test_nodes_come_in_the_order_of_their_ids_with_null_for_nothing(database: Database) -> None:
    await add_parties(database, "A", "B")
    first, second = await _party_id(database, "A"), await _party_id(database, "B")
    answer = await read(database, _nodes(second, _id("Party:999999"), first, second))
    assert answer == {"nodes": [{"code": "B"}, None, {"code": "A"}, {"code": "B"}]}


async def test_no_ids_are_no_nodes(database: Database) -> None:
    assert await read(database, _nodes()) == {"nodes": []}


async def test_an_id_that_names_nothing_gives_null(database: Database) -> None:
    for text in ("Party:99", "Party:x", "Party:1e3", "Party:-1", f"Party:{9**30}", "Nothing:1", "Alias:1", "Query:1"):
        assert await read(database, _node(_id(text))) == {"node": None}


MALFORMED = [
    "",
    "x",
    "Party:1",
    "ñ",
    *map(_id, ("Party", ":1", "Party:", "Pa ty:1", "Party:\x00", "Party:ñ", "Pillar:001", "Party:00")),
    "A" * 300,
]


@pytest.mark.parametrize("given", MALFORMED)
def test_what_is_no_id_of_ours_is_refused_before_it_is_asked(given: str) -> None:
    with pytest.raises(BadInput) as refused:
        planned(_node(given)).bind({})
    assert (refused.value.code, refused.value.field) == ("ID_MALFORMED", ("id",))
    with pytest.raises(BadInput) as refused:
        planned(_nodes(_id("Party:1"), given)).bind({})
    assert (refused.value.code, refused.value.field) == ("ID_MALFORMED", ("ids",))


def test_more_ids_than_a_page_are_refused() -> None:
    with pytest.raises(BadInput) as refused:
        planned(_nodes(*[_id("Party:1")] * 101)).bind({})
    assert refused.value.code == "TOO_MANY_IDS"


def test_every_entity_with_a_node_has_an_id_to_be_found_by() -> None:
    lacking: list[Any] = [
        name
        for name, entity in CATALOG.items()
        if entity.has_node and not (entity.table is not None and "id" in entity.fields)
    ]
    assert lacking == []
