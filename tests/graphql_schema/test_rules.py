"""Rules that could find nothing are not asked, and what is wrong with a document is told the same as by all of them."""

import pytest
from graphql import parse, specified_rules, validate

from graphql_schema.rules import RULES, SPEAKS_OF, rules_for
from graphql_schema.schema import make_schema

SCHEMA = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
WRONG = [
    "{ nope }",
    "{ states }",
    "{ viewer { role { x } } }",
    "{ state { code } }",
    "{ state(code: HN, code: GT) { code } }",
    "{ state(code: HN, kode: GT) { code } }",
    '{ pledges(first: "x") { totalCount } }',
    '{ pledges(where: { codes: ["a"], codes: ["b"] }) { totalCount } }',
    "{ a: states { code } a: viewer { role } }",
    "{ states { code } } { states { name } }",
    "query A { states { code } } query A { states { name } }",
    "query ($a: String, $a: String) { pledge(code: $a) { code } }",
    "query ($a: Pledge) { pledge(code: $a) { code } }",
    "query ($a: Nope) { pledge(code: $a) { code } }",
    "query ($a: Int) { pledge(code: $a) { code } }",
    "query ($a: String!) { states { code } }",
    "{ pledge(code: $a) { code } }",
    "{ states @nope { code } }",
    "{ states @skip(if: true) @skip(if: false) { code } }",
    "query @skip(if: true) { states { code } }",
    "{ states @defer { code } }",
    "{ ... @defer { states { code } } }",
    "subscription { ... @defer { heartbeat } }",
    "{ states { ...A } }",
    "{ states { ...A } } fragment A on Pledge { code }",
    "{ states { ...A } } fragment A on Nope { code }",
    "{ states { ...A } } fragment A on State { code } fragment A on State { name }",
    "{ states { ...A } } fragment A on State { code ...A }",
    "{ states { code } } fragment A on State { code }",
    "{ states { ... on Pledge { code } } }",
    "{ states { ... on CountryCode { code } } }",
    "{ states { code } } fragment A on CountryCode { code }",
    "subscription { a: __typename b: __typename }",
    "subscription { changes { id } more: changes { id } }",
    "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
    "type A { b: Int }",
]


@pytest.mark.parametrize("document", WRONG)
def test_what_is_wrong_is_found_with_fewer_rules_too(document: str) -> None:
    parsed = parse(document)
    found = validate(SCHEMA, parsed, rules_for(document))
    assert [one.formatted for one in found] == [one.formatted for one in validate(SCHEMA, parsed, RULES)]
    assert found


def test_every_rule_that_is_left_out_at_times_is_seen_to_find_something() -> None:
    finding = {
        rule.__name__ for document in WRONG for rule in specified_rules if validate(SCHEMA, parse(document), (rule,))
    }
    # Of these, the service's schema has nothing that could be asked wrongly.
    assert SPEAKS_OF.keys() - finding <= {"DeferStreamDirectiveLabel", "StreamDirectiveOnListField"}


def test_a_plain_document_is_held_to_few_rules() -> None:
    assert len(rules_for("{ states { code } }")) < len(RULES) / 2
    assert rules_for("query ($a: X @b) { a(c: $a) { ...F __type } } fragment F on A { b } subscription { c }") == RULES
