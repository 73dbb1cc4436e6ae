"""Whatever a text holds, the answer is JSON and the text is in it; whatever a client sends is a parameter."""

import re

import pytest

from service.database.engine import Database
from service.errors import BadInput
from service.reading.selection import Bound, Pick
from tests.reading.picking import add_parties, leaves, many_parties, nodes_of, planned, read

HOSTILE = [
    'a "quoted" text',
    "back\\slash \\u0041 \\n",
    "O'Brien'; DROP TABLE party; --",
    "100 % of $1 and %s and :name and {x}",
    "line\nbreak\ttab\r\f\b\x01\x1f\x7f",
    "\u2028 \u2029 \u200f \u202e",
    "emoji 🧑‍🤝‍🧑 and 𝄞",
    '"},"data":{"admin":true',
    "</script><!--",
    "",
]


async def test_a_hostile_text_comes_back_as_it_was(database: Database) -> None:
    for place, text in enumerate(HOSTILE):
        await add_parties(database, f"P{place}", note=text)
    answer = await read(database, many_parties(nodes_of("note")))
    assert answer == {"parties": {"nodes": [{"note": text} for text in HOSTILE]}}


async def test_a_hostile_text_of_one_row_comes_back_as_it_was(database: Database) -> None:
    for place, text in enumerate(HOSTILE):
        await add_parties(database, f"P{place}", note=text)
        party = Pick("party", "party", {"code": f"P{place}"}, {"Party": leaves("code", "note")})
        assert await read(database, party) == {"party": {"code": f"P{place}", "note": text}}


async def test_one_row_has_as_many_fields_as_are_asked_for(database: Database) -> None:
    await add_parties(database, "A")
    for count in (1, 2, 99, 100, 250):
        fields = tuple(Pick(f"code{place}", "code") for place in range(count))
        answer = await read(database, Pick("party", "party", {"code": "A"}, {"Party": fields}))
        assert answer == {"party": {f"code{place}": "A" for place in range(count)}}


async def test_a_hostile_argument_finds_nothing_and_harms_nothing(database: Database) -> None:
    for text in HOSTILE:
        party = Pick("party", "party", {"code": text}, {"Party": leaves("code")})
        assert await read(database, party) == {"party": None}


@pytest.mark.parametrize("text", ["\x00", "a\x00b", "\ud800"])
def test_a_text_that_postgresql_cannot_hold_is_refused_before_it_is_asked(text: str) -> None:
    plan = planned(Pick("party", "party", {"code": Bound(("code",))}, {"Party": leaves("code")}))
    with pytest.raises(BadInput) as refused:
        plan.bind({"code": text})
    assert refused.value.code == "TEXT_MALFORMED"


def test_a_text_that_postgresql_cannot_hold_is_refused_inside_a_list_too() -> None:
    plan = planned(many_parties(nodes_of("code"), where={"codes": Bound(("codes",))}))
    with pytest.raises(BadInput):
        plan.bind({"codes": ["A", "B\x00"]})


def test_no_value_stands_in_the_text_of_a_statement() -> None:
    picks = (
        Pick("party", "party", {"code": "SECRET-1"}, {"Party": leaves("code")}),
        many_parties(nodes_of("code"), where={"codes": ["SECRET-2"]}, first=77),
    )
    assert not re.search(r"SECRET|77", planned(*picks).sql)


def test_equal_shapes_make_equal_statements() -> None:
    one, other = (
        planned(Pick("party", "party", {"code": code}, {"Party": leaves("code", "note")})) for code in ("A", "B")
    )
    assert one.sql == other.sql


def test_equal_values_share_a_parameter() -> None:
    picks = [Pick(key, "party", {"code": Bound(("code",))}, {"Party": leaves("code")}) for key in ("a", "b")]
    assert planned(*picks).bind({"code": "ES"}) == ["ES"]


async def test_keys_are_the_response_keys(database: Database) -> None:
    await add_parties(database, "A")
    picked = Pick(
        "who", "party", {"code": "A"}, {"Party": (Pick("which", "code"), Pick("_", "code"), Pick("kind", "__typename"))}
    )
    assert await read(database, picked) == {"who": {"which": "A", "_": "A", "kind": "Party"}}


async def test_what_is_not_known_is_null(database: Database) -> None:
    await add_parties(database, "A")
    picked = Pick("party", "party", {"code": "A"}, {"Party": leaves("country", "note", "illustrative")})
    assert await read(database, picked) == {"party": {"country": None, "note": None, "illustrative": False}}


async def test_only_the_name_of_the_type_may_be_asked(database: Database) -> None:
    await add_parties(database, "A", "B")
    answer = await read(
        database,
        Pick("__typename", "__typename"),
        Pick("party", "party", {"code": "B"}, {"Party": leaves("__typename")}),
        many_parties(*leaves("__typename"), nodes_of("__typename")),
    )
    assert answer == {
        "__typename": "Query",
        "party": {"__typename": "Party"},
        "parties": {"__typename": "PartyConnection", "nodes": [{"__typename": "Party"}] * 2},
    }
