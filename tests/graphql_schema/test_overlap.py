"""The rule of mergeable fields: the verdict of graphql-core's own, in a time that does not grow with the square."""

import random
import time
from collections.abc import Iterator

import pytest
from graphql import GraphQLSchema, OverlappingFieldsCanBeMergedRule, build_schema, parse, validate

from graphql_schema.overlap import SameKeySameField
from graphql_schema.rules import RULES
from graphql_schema.schema import make_schema
from tests.given.crowd import sized

SDL = """
interface Being { name(upper: Boolean): String  friends: [Being!]  age: Int }
interface Pet { name(upper: Boolean): String  owner: Being }
type Dog implements Being & Pet {
  name(upper: Boolean): String  friends: [Being!]  age: Int  owner: Being  nick: String!  barks(at: [Int!]): Boolean
}
type Cat implements Being & Pet {
  name(upper: Boolean): String  friends: [Being!]  age: Int  owner: Being  nick: String  barks: String
}
union Either = Dog | Cat
type Query { being: Being  pet: Pet  dog: Dog  cat: Cat  either: Either  dogs: [Dog!]!  name: String }
"""
FIELDS = {
    "Being": ("name", "friends", "age"),
    "Pet": ("name", "owner"),
    "Dog": ("name", "friends", "age", "owner", "nick", "barks"),
    "Cat": ("name", "friends", "age", "owner", "nick", "barks"),
    "Either": (),
    "Query": ("being", "pet", "dog", "cat", "either", "dogs", "name"),
}
BELOW = {
    "friends": "Being", "owner": "Being", "being": "Being", "pet": "Pet", "dog": "Dog", "cat": "Cat",
    "either": "Either", "dogs": "Dog",
}  # fmt: skip # a table reads better in lines
ARGUMENTS = {"name": ("", "(upper: true)", "(upper: false)"), "barks": ("", "(at: [1])", "(at: [1, 2])")}
KEYS = ("", "", "a: ", "b: ")
CONDITIONS = ("Being", "Pet", "Dog", "Cat")


def document(dice: random.Random) -> str:
    """Return a document that may or may not be valid: few keys, so that they meet often."""
    fragments = {f"F{number}": dice.choice(CONDITIONS) for number in range(3)}
    operation = f"{{ {selection(dice, 'Query', 3, fragments)} }}"
    written = [
        # A fragment spreads later ones only: cycles are another rule's.
        f"fragment {name} on {kind} {{ {selection(dice, kind, 2, dict(list(fragments.items())[place + 1 :]))} }}"
        for place, (name, kind) in enumerate(fragments.items())
    ]
    return "\n".join([operation, *written])


def selection(dice: random.Random, kind: str, depth: int, fragments: dict[str, str]) -> str:
    return " ".join(part(dice, kind, depth, fragments) for _ in range(dice.randint(1, 4)))


def part(dice: random.Random, kind: str, depth: int, fragments: dict[str, str]) -> str:
    roll = dice.random()
    if kind != "Query" and fragments and roll < 0.2:
        return f"...{dice.choice(sorted(fragments))}"
    if kind != "Query" and depth and roll < 0.45:
        condition = dice.choice((*CONDITIONS, ""))
        inner = condition or kind
        return f"...{f' on {condition}' if condition else ''} {{ {selection(dice, inner, depth - 1, fragments)} }}"
    names = [name for name in FIELDS[kind] if depth or name not in BELOW]
    if not names:
        return f"{dice.choice(KEYS)}__typename"
    name = dice.choice(names)
    text = f"{dice.choice(KEYS)}{name}{dice.choice(ARGUMENTS.get(name, ('',)))}"
    return f"{text} {{ {selection(dice, BELOW[name], depth - 1, fragments)} }}" if name in BELOW else text


def verdicts(schema: GraphQLSchema, text: str) -> tuple[bool, bool]:
    parsed = parse(text)
    usual, ours = (validate(schema, parsed, [rule]) for rule in (OverlappingFieldsCanBeMergedRule, SameKeySameField))
    return not usual, not ours


def test_the_verdict_is_that_of_the_usual_rule() -> None:
    schema = build_schema(SDL)
    dice = random.Random(20_261_122)
    seen = {True: 0, False: 0}
    for text in (document(dice) for _ in range(sized(5_000, 600))):
        # Of a fragment that nothing spreads the usual rule says what ours leaves to another.
        reached = text if all(f"...F{number}" in text for number in range(3)) else text.split("\nfragment")[0]
        if "...F" in reached and reached != text:
            continue
        usual, ours = verdicts(schema, reached)
        assert usual == ours, reached
        seen[usual] += 1
    assert min(seen.values()) > 50, f"both verdicts are proven often: {seen}"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{ a: dog { name } a: cat { name } }", "'dog' and 'cat' are different fields"),
        ("{ dog { name(upper: true) name } }", "they have differing arguments"),
        ("{ pet { ... on Dog { nick } ... on Cat { nick } } }", "they return conflicting types 'String!' and 'String'"),
    ],
)
def test_a_refusal_says_why_and_what_to_do(text: str, why: str) -> None:
    [error] = validate(build_schema(SDL), parse(text), [SameKeySameField])
    assert why in error.message
    assert "Use different aliases" in error.message


def worst_documents() -> Iterator[str]:
    """Go through documents at the limits that took the usual rule longest."""
    yield "{ " + "states { code } " * 195 + "}"
    yield '{ party(code: "X") { ' + "parent { code } " * 190 + "} }"
    yield '{ party(code: "X") { ' + "parent { parent { parent { code } } } " * 90 + "} }"
    yield "{ " + '...F0 } fragment F0 on Query { party(code: "X") { ' + "parent { code name } " * 120 + "} }"


def test_the_worst_documents_within_the_limits_are_validated_quickly() -> None:
    schema = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
    for text in worst_documents():
        parsed = parse(text, max_tokens=1_000)
        seconds = []
        for _ in range(3):
            began = time.process_time()
            assert validate(schema, parsed, RULES) == []
            seconds.append(time.process_time() - began)
        assert min(seconds) < 0.15, "a quarter to a third of a second with the usual rule"


def test_all_other_rules_of_the_specification_stand() -> None:
    assert SameKeySameField in RULES
    assert OverlappingFieldsCanBeMergedRule not in RULES
    assert len(RULES) > 25
