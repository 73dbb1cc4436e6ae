"""What is public stays as it was: with the illustrative data loaded, every known question has its known answer."""

from pathlib import Path
from typing import Any

import orjson
import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType, get_named_type

from graphql_schema.schema import make_schema
from service.database.engine import Database
from tests.given.asking import ask

GOLDEN = sorted((Path(__file__).parents[1] / "queries").glob("*/*.graphql"))
SCHEMA = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
LOADED = (
    *("allocations", "commitments", "contributions", "disbursements", "documents", "events", "expenditure"),
    *("followUp", "indicators", "needs", "parties", "plans", "pledges", "projects"),
)
"""Lists that the illustrative data adds to."""


def lists_of_facts() -> list[str]:
    """Return the lists at the root whose filter knows what is illustrative."""
    query = SCHEMA.query_type
    assert isinstance(query, GraphQLObjectType)
    kinds = {
        name: field.args["where"].type
        for name, field in query.fields.items()
        if "where" in field.args and get_named_type(field.type).name.endswith("Connection")
    }
    return sorted(
        name
        for name, kind in kinds.items()
        if isinstance(filter_ := get_named_type(kind), GraphQLInputObjectType) and "illustrative" in filter_.fields
    )


def question_of(path: Path) -> tuple[str, dict[str, Any]]:
    variables = path.with_suffix(".variables.json")
    return path.read_text(encoding="utf-8"), orjson.loads(variables.read_bytes()) if variables.exists() else {}


def less_the_place_in_the_book(answer: Any) -> Any:  # noqa: ANN401  any JSON
    """Return an answer without the number of the last entry of the book that it counts: that one moves on."""
    if isinstance(answer, list):
        return [less_the_place_in_the_book(one) for one in answer]
    if not isinstance(answer, dict):
        return answer
    plain = {name: less_the_place_in_the_book(value) for name, value in answer.items()}
    if isinstance(plain.get("moment"), dict):
        plain["moment"].pop("sequence", None)
    return plain


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: f"{path.parent.name}/{path.stem}")
async def test_a_golden_question_has_the_same_answer(path: Path, demo: Database) -> None:
    known = orjson.loads(path.with_suffix(".json").read_bytes())
    text, variables = question_of(path)
    found = await ask(demo, text, variables)
    assert less_the_place_in_the_book(found) == less_the_place_in_the_book(known["data"])


@pytest.mark.parametrize("name", lists_of_facts())
async def test_a_list_holds_what_is_real_unless_asked(name: str, public: Database, demo: Database) -> None:
    count = f"{{ {name} {{ totalCount }} }}"
    real = f"{{ {name}(where: {{ illustrative: false }}) {{ totalCount }} }}"
    made_up = f"{{ {name}(where: {{ illustrative: true }}) {{ totalCount nodes {{ illustrative }} }} }}"

    assert await ask(demo, count) == await ask(demo, real) == await ask(public, count)
    found = (await ask(demo, made_up))[name]
    assert all(node["illustrative"] for node in found["nodes"])
    assert (found["totalCount"] > 0) == (name in LOADED)


def test_every_list_of_facts_can_be_asked_for_what_is_made_up() -> None:
    assert set(LOADED) < set(lists_of_facts())


async def test_a_look_up_finds_what_is_made_up_and_it_says_so(demo: Database) -> None:
    found = await ask(
        demo,
        """{ pledge(code: "DEMO-P-01") { id illustrative lines { allocations { id } } }
             party(code: "DEMO-DONOR-A") { illustrative } fund(code: "DEMO-FUND") { illustrative }
             event(code: "DEMO-SC-2023") { illustrative } plan(code: "DEMO-PLAN-HN") { illustrative }
             need(code: "DEMO-HN-P2-1") { illustrative } }""",
    )
    assert all(row["illustrative"] for row in found.values())
    node = await ask(
        demo,
        "query ($id: ID!) { node(id: $id) { ... on Pledge { code illustrative } } }",
        {"id": found["pledge"]["id"]},
    )
    assert node["node"] == {"code": "DEMO-P-01", "illustrative": True}


async def test_what_is_real_leads_to_nothing_made_up_unless_asked(demo: Database, public: Database) -> None:
    query = """{ state(code: "HN") { needs { totalCount } plans { totalCount } projects { totalCount }
                                     coverage { required pledged { amount } } }
                 fund(code: "MIRPS") { projects { totalCount } contributions { totalCount } available { amount }
                                       balances { amount } contributors { code } } }"""
    assert await ask(demo, query) == await ask(public, query)
    asked = '{ state(code: "HN") { needs(where: { illustrative: true }) { totalCount } } }'
    assert (await ask(demo, asked))["state"]["needs"]["totalCount"] == 8


async def test_what_is_made_up_leads_on_to_what_is_made_up(demo: Database) -> None:
    found = await ask(
        demo,
        """{ event(code: "DEMO-SC-2023") { pledges { totalCount } }
             party(code: "DEMO-DONOR-A") { pledges { totalCount } contributions { totalCount } }
             fund(code: "DEMO-FUND") { projects { totalCount } disbursements { totalCount } }
             plan(code: "DEMO-PLAN-HN") { needs { totalCount } } }""",
    )
    assert found["event"]["pledges"]["totalCount"] == 19
    assert found["party"] == {"pledges": {"totalCount": 4}, "contributions": {"totalCount": 2}}
    assert found["fund"] == {"projects": {"totalCount": 12}, "disbursements": {"totalCount": 18}}
    assert found["plan"]["needs"]["totalCount"] == 8


async def test_a_need_that_is_made_up_tells_its_own_coverage(demo: Database) -> None:
    found = await ask(demo, '{ need(code: "DEMO-BZ-P2-2") { coverage { required pledged { amount surplus } } } }')
    assert found["need"]["coverage"] == {
        "required": "300000.00",
        "pledged": {"amount": "550000.00", "surplus": "250000.00"},
    }


async def test_an_entry_of_the_one_book_says_whether_it_is_made_up(demo: Database) -> None:
    query = """query ($subjects: [String!]) {
      ledger { entries(where: { subjects: $subjects }) { nodes { illustrative } } }
    }"""
    made_up = await ask(demo, query, {"subjects": ["pledge:DEMO-P-01", "need:DEMO-HN-P2-1", "fund:DEMO-FUND"]})
    real = await ask(demo, query, {"subjects": ["pledge:SE1-2021-ES", "need:REGION-2019"]})
    assert {node["illustrative"] for node in made_up["ledger"]["entries"]["nodes"]} == {True}
    assert {node["illustrative"] for node in real["ledger"]["entries"]["nodes"]} == {False}
