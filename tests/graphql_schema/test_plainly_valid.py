"""What is seen to be valid in one pass is valid by every rule; and what clients ask is seen to be."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import DocumentNode, GraphQLSyntaxError, parse, specified_rules, validate

from graphql_schema.documents import MOST_TOKENS
from graphql_schema.limits import over_the_limits
from graphql_schema.plainly_valid import is_plainly_valid
from graphql_schema.rules import RULES
from graphql_schema.schema import make_schema
from graphql_schema.usual import further_documents, usual_documents
from tests.graphql_schema.test_rules import WRONG

SCHEMA = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
QUESTIONS = Path(__file__).parents[2] / "benchmarks" / "questions"
ASKED = [
    *(path.read_text(encoding="utf-8") for path in sorted(QUESTIONS.glob("*.graphql"))),
    *usual_documents(),
    *list(further_documents())[::20],
    "query ($codes: [String!], $first: Int = 5) { pledges(first: $first, where: { codes: $codes }) { totalCount } }",
]
MORE = [
    """query A($code: String!) { a: pledge(code: $code) { ...P } b: pledge(code: "B") { ...P } }
    fragment P on Pledge { code }""",
    """{ pledges(where: { illustrative: true, donors: [null] }, orderBy: [{ field: CODE, direction: DESC }]) {
      totalCount
    } }""",
    """{ node(id: "UGxlZGdlOjE=") { __typename ... on Pledge { code lines { ...L } } } }
    fragment L on PledgeLine { position }""",
    'mutation ($key: String!) { createParty(key: $key, input: { code: "A" }) { __typename } }',
]
ALSO_WRONG = [
    '{ pledge(code: "A") { code: id ...P } } fragment P on Pledge { code }',
    "query ($a: String!, $a: String!) { pledge(code: $a) { code } }",
    'mutation { createParty(key: "A", input: { code: { a: "A" } }) { __typename } }',
]
TOKEN = re.compile(r'"[^"\n]*"|[A-Za-z_]\w*|\$\w+|\.\.\.|[^\s\w]|\d+')
MORE_WORDS = (
    "null",
    "true",
    "1",
    '"x"',
    "[",
    "]",
    "$code",
    "@skip(if: true)",
    "__typename",
    "__schema",
    "{ code }",
    "!",
)
MUTANTS = 60
"""Of each document."""


@pytest.mark.parametrize("document", ASKED)
def test_what_is_asked_is_seen_to_be_valid_in_one_pass(document: str) -> None:
    assert is_plainly_valid(SCHEMA, parse(document))


@pytest.mark.parametrize("document", [*WRONG, *ALSO_WRONG])
def test_what_is_wrong_is_not_seen_to_be_valid(document: str) -> None:
    assert not is_plainly_valid(SCHEMA, parse(document))


def test_of_documents_changed_at_random_none_is_seen_to_be_valid_that_a_rule_refuses() -> None:
    seen = {True: 0, False: 0}
    for document in _changed():
        plainly = is_plainly_valid(SCHEMA, document)
        errors = validate(SCHEMA, document, RULES)
        assert not (plainly and errors), (document.loc and document.loc.source.body, errors)
        seen[not errors] += plainly is not bool(errors)
    # Else nothing was tried: hundreds of each kind are told apart.
    assert min(seen.values()) > MUTANTS, seen


def test_the_rules_are_those_that_the_one_pass_was_written_by() -> None:
    """One that a release of the library adds has to be looked at, and then is added up here."""
    assert len(specified_rules) == 32, [rule.__name__ for rule in specified_rules]


def _changed() -> Iterator[DocumentNode]:
    """Go through documents with one or two words left out, said twice, or replaced, as far as these can be parsed."""
    chance = random.Random(38)
    words = sorted({word for document in (*ASKED, *MORE, *WRONG) for word in TOKEN.findall(document)})
    for document in (*ASKED, *MORE, *WRONG):
        for _ in range(MUTANTS):
            tokens = TOKEN.findall(document)
            for _ in range(chance.choice((1, 1, 2))):
                place = chance.randrange(len(tokens))
                other = chance.choice((tokens, words, MORE_WORDS))
                tokens[place : place + 1] = chance.choice(([], [tokens[place]] * 2, [chance.choice(other)]))
                tokens = tokens or ["x"]
            try:
                parsed = parse(" ".join(tokens), max_tokens=MOST_TOKENS, allow_empty_selection_sets=False)
            except GraphQLSyntaxError:
                continue
            if not over_the_limits(parsed.definitions):
                yield parsed
