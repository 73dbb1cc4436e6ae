"""A document becomes plain picks: fragments merged, directives obeyed, variables left in their places."""

from datetime import date
from typing import Any

import pytest
from graphql import GraphQLObjectType, GraphQLSchema, build_schema, get_variable_values
from graphql.execution.values import VariableValues

from graphql_schema.documents import Documents
from graphql_schema.schema import make_schema
from graphql_schema.selection import Walker, shape_of, tagged
from service.reading.selection import Bound, Pick

SCHEMA = build_schema(
    """
    type Query { hero(where: Where, first: Int = 20, at: [String!], lang: Lang = EN): Hero!  other: Hero  one: Named }
    input Where { codes: [String!], kinds: [Lang!], flag: Boolean, range: Range }
    input Range { from: String, to: String }
    enum Lang { EN ES }
    interface Named { name(lang: Lang = EN): String }
    type Hero implements Named { name(lang: Lang = EN): String, code: String, friend: Hero }
    type Villain implements Named { name(lang: Lang = EN): String, plan: String }
    """
)


def _picks(text: str, schema: GraphQLSchema = SCHEMA, **given: Any) -> tuple[Pick, ...]:
    known = Documents(schema).look_at(text)
    assert known.errors == ()
    operation = next(iter(known.operations.values()))
    variables = get_variable_values(schema, operation.variable_definitions or (), given)
    assert isinstance(variables, VariableValues)
    places = {name: tagged(value, (name,)) for name, value in variables.coerced.items()}
    root = schema.query_type
    assert isinstance(root, GraphQLObjectType)
    return Walker(schema, known.fragments, VariableValues(variables.sources, places)).root_picks(operation, root)


def _names(picks: tuple[Pick, ...]) -> list[Any]:
    """Return the response keys, those of objects with what is below them."""
    return [
        {pick.key: {kind: _names(below) for kind, below in pick.picks.items()}} if pick.picks else pick.key
        for pick in picks
    ]


def test_aliases_are_the_keys() -> None:
    first, second = _picks("{ a: hero { code } b: hero { c: code } }")
    assert (first.key, first.name, second.key) == ("a", "hero", "b")
    assert second.picks["Hero"][0].key == "c"


def test_fields_of_one_key_are_merged_in_the_order_first_seen() -> None:
    picks = _picks("{ hero { code friend { code } } other { code } hero { friend { name } code name } }")
    assert _names(picks) == [
        {"hero": {"Hero": ["code", {"friend": {"Hero": ["code", "name"]}}, "name"]}},
        {"other": {"Hero": ["code"]}},
    ]


def test_fragments_are_merged_each_once() -> None:
    text = """
        { hero { ...A ...B ... on Named { name } ... { x: code } ...A } }
        fragment A on Hero { code friend { ...B } }
        fragment B on Named { name }
    """
    assert _names(_picks(text)) == [{"hero": {"Hero": ["code", {"friend": {"Hero": ["name"]}}, "name", "x"]}}]


def test_an_interface_is_picked_for_each_of_its_types() -> None:
    (one,) = _picks("{ one { __typename name ... on Hero { code } ... on Villain { plan } } }")
    assert _names((one,)) == [
        {"one": {"Hero": ["__typename", "name", "code"], "Villain": ["__typename", "name", "plan"]}}
    ]


@pytest.mark.parametrize(
    ("directive", "value", "stays"),
    [("skip", True, False), ("skip", False, True), ("include", True, True), ("include", False, False)],
)
def test_directives_are_obeyed_on_fields_and_fragments(directive: str, *, value: bool, stays: bool) -> None:
    text = f"""
        query Q($if: Boolean!) {{ other {{ __typename
          code @{directive}(if: $if) ... @{directive}(if: $if) {{ name }} ...F @{directive}(if: $if) }} }}
        fragment F on Hero {{ again: name }}
    """
    (other,) = _picks(text, SCHEMA, **{"if": value})
    assert _names(other.picks["Hero"]) == ["__typename", *(["code", "name", "again"] if stays else [])]


def test_skip_wins_over_include() -> None:
    (other,) = _picks("{ other { __typename code @include(if: true) @skip(if: true) } }")
    assert _names(other.picks["Hero"]) == ["__typename"]


def test_a_fragment_left_out_once_may_stand_elsewhere() -> None:
    (other,) = _picks("{ other { ...F @skip(if: true) __typename ...F } } fragment F on Hero { code }")
    assert _names(other.picks["Hero"]) == ["__typename", "code"]


def test_defaults_are_arguments_and_what_is_absent_is_not() -> None:
    (hero,) = _picks("{ hero { code } }")
    assert dict(hero.args) == {"first": 20, "lang": "EN"}


def test_a_variable_keeps_its_place_wherever_it_stands() -> None:
    text = """query Q($first: Int, $code: String!, $codes: [String!], $to: String) {
      hero(first: $first, at: ["x", $code], where: {codes: $codes, range: {from: "2020", to: $to}}) { code } }"""
    (hero,) = _picks(text, first=7, code="A", codes=["B"], to="2021")
    assert hero.args["first"] == Bound(("first",))
    assert hero.args["at"] == ["x", Bound(("code",))]
    assert hero.args["where"] == {"codes": Bound(("codes",)), "range": {"from": "2020", "to": Bound(("to",))}}


def test_a_variable_that_was_not_given_is_not_there() -> None:
    (hero,) = _picks("query Q($first: Int, $to: String) { hero(first: $first, where: {range: {to: $to}}) { code } }")
    assert dict(hero.args) == {"first": 20, "lang": "EN", "where": {"range": {}}}


def test_a_whole_input_in_a_variable_keeps_the_places_of_its_leaves() -> None:
    given = {"codes": ["A"], "kinds": ["ES"], "flag": True, "range": {"from": "2020", "to": None}}
    (hero,) = _picks("query Q($where: Where) { hero(where: $where) { code } }", where=given)
    assert hero.args["where"] == {
        "codes": Bound(("where", "codes")),
        "kinds": Bound(("where", "kinds")),
        "flag": True,
        "range": {"from": Bound(("where", "range", "from")), "to": None},
    }


def test_inputs_come_under_the_names_of_the_api() -> None:
    made = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
    text = (
        'query Q($where: EventFilter) { events(where: $where) { totalCount } states(memberOn: "2020-01-01") { code } }'
    )
    events, states = _picks(text, made, where={"presidencyCycles": ["2021"]})
    assert events.args["where"]["presidencyCycles"] == Bound(("where", "presidencyCycles"))
    assert not any("_" in name for name in events.args["where"])
    assert dict(states.args) == {"memberOn": date(2020, 1, 1), "moment": None}


def test_an_empty_list_stays_what_it_is() -> None:
    text = "query Q($at: [String!], $where: Where) { hero(at: $at, where: $where) { code } }"
    (hero,) = _picks(text, at=[], where={"codes": [], "kinds": []})
    assert (hero.args["at"], hero.args["where"]) == ([], {"codes": [], "kinds": []})
    assert shape_of({"at": []}) == "{at:[]}" != shape_of({"at": ["A"]})


def test_equal_shapes_share_a_plan_and_others_do_not() -> None:
    assert shape_of({"code": "A", "codes": ["A"]}) == shape_of({"codes": ["B", "C"], "code": "B"})
    values: tuple[Any, ...] = ("A", 1, None, True, False, {}, {"y": 1}, [], [{}], [{}, {}])
    shapes = [shape_of({"x": value}) for value in values]
    assert len(set(shapes)) == len(shapes)
