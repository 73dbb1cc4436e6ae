"""Every range that can be asked for, as the SDL has them: one that ends before it begins is refused, and finds nothing.

The refusal says which end is the larger, and is made before a connection to the database is taken.
"""

from collections.abc import Iterator
from typing import Any, Final

import orjson
import pytest
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
)

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.database.engine import Database
from service.reading.selection import Viewer

SCHEMA = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
ENDS: Final = (("min", "max"), ("from", "to"), ("attestedFrom", "attestedUntil"))
"""How the two ends of a range are called."""
RANGES: Final[dict[str, dict[str, str]]] = {
    "AmountRange": {"min": "2.50", "max": "2.49"},
    "NumberRange": {"min": "10", "max": "9.9"},
    "DateRange": {"from": "2021-06-11", "to": "2021-06-10"},
}
"""The ranges of filters, the wrong way round."""
OTHERS: Final[dict[str, str]] = {
    "Fund.statement": "PERIOD_REVERSED: tests/demo/test_statement.py",
    "Ledger.verify": "STRETCH_REVERSED: tests/ledger/test_verify_entries.py",
    "OfficeTermFilter": "two ranges, of when a term began and of when it ended",
    "AliasInput": "DATES_REVERSED: tests/registry/test_record_code.py",
    "RecordFundUnitTermInput": "DATES_REVERSED: tests/spending/test_record_fund_unit_term.py",
    "RecordMembershipInput": "DATES_REVERSED: tests/registry/test_record_membership.py",
    "RecordOfficeTermInput": "DATES_REVERSED: tests/registry/test_record_office_term.py",
}
"""The other ranges of the SDL: what they are refused with, and where that is tested."""
OF_SCALARS: Final[dict[str, str]] = {"CountryCode": '"HN"', "Int": "1", "CoverageBasis": "PLEDGED", "ID": '"x"'}
AUDITOR: Final = Viewer("AUDITOR", "auditor")


def two_ended(fields: dict[str, Any]) -> bool:
    return any(low in fields and high in fields for low, high in ENDS)


def ranges_of_the_sdl() -> Iterator[str]:
    """Go through everything with two ends: inputs, and fields with arguments."""
    for name, kind in SCHEMA.type_map.items():
        if isinstance(kind, GraphQLInputObjectType) and two_ended(kind.fields):
            yield name
        elif isinstance(kind, GraphQLObjectType) and not name.startswith("__"):
            yield from (f"{name}.{field}" for field, of in kind.fields.items() if two_ended(of.args))


def test_every_range_of_the_sdl_is_known_here() -> None:
    assert sorted(ranges_of_the_sdl()) == sorted({*RANGES, *OTHERS})


def written(name: str, argument: GraphQLArgument) -> str:
    """Return an argument that must be given."""
    kind = get_named_type(argument.type)
    value = next(iter(kind.values)) if isinstance(kind, GraphQLEnumType) else OF_SCALARS.get(str(kind), '"x"')
    many = isinstance(argument.type, GraphQLNonNull) and isinstance(argument.type.of_type, GraphQLList)
    return f"{name}: [{value}]" if many else f"{name}: {value}"


def asked(name: str, field: GraphQLField) -> str:
    """Return a field with the arguments it must have."""
    given = [written(one, argument) for one, argument in field.args.items() if str(argument.type).endswith("!")]
    return f"{name}({', '.join(given)})" if given else name


def ways() -> dict[str, str]:
    """Return the shortest way from the root to each type, %s for what is asked of it."""
    root = SCHEMA.query_type
    assert root is not None
    found, new = {root.name: "{ %s }"}, [root]
    while new:
        kind = new.pop(0)
        for name, field in kind.fields.items():
            below = get_named_type(field.type)
            if isinstance(below, GraphQLInterfaceType | GraphQLObjectType) and below.name not in found:
                found[below.name] = found[kind.name] % f"{asked(name, field)} {{ %s }}"
                new.append(below)  # type: ignore[arg-type]  # an interface has fields too
    return found


def questions() -> Iterator[tuple[str, str, GraphQLInputType, dict[str, Any]]]:
    """Go through the ranges of all filters: where it is, the question, the filter's type, and what is given."""
    way = ways()
    for name, kind in SCHEMA.type_map.items():
        if not isinstance(kind, GraphQLObjectType) or kind is SCHEMA.subscription_type:
            continue
        for field, of in kind.fields.items():
            if "where" not in of.args:
                continue
            where: Any = get_named_type(of.args["where"].type)
            for filtered, one in where.fields.items():
                given = RANGES.get(str(one.type))
                if given is not None:
                    text = way[name] % f"{field}(where: %s) {{ __typename }}"
                    yield f"{name}.{field}({filtered})", text, where, {filtered: given}


def literal(given: dict[str, Any]) -> str:
    [(name, ends)] = given.items()
    both = ", ".join(f'{end}: "{value}"' for end, value in ends.items())
    return f"{{ {name}: {{ {both} }} }}"


def test_the_walk_finds_ranges_of_lists_at_the_root_and_below() -> None:
    found = {place for place, *_ in questions()}
    assert {"Query.pledges(amount)", "Query.followUp(days)", "Query.officeTerms(from)"} <= found
    assert {"Ledger.entries(effective)", "State.needs(requirement)", "ContributionReceipt.entries(amount)"} <= found
    assert len(found) > 100


async def test_every_range_that_ends_before_it_begins_is_refused_and_takes_no_connection(
    facts18: Database, executor: Executor
) -> None:
    lent, failed = facts18.lent, []
    for place, text, kind, given in questions():
        [(name, ends)] = given.items()
        for asking, variables in (
            (text % literal(given), {}),
            (f"query ($x: {kind}) {text % '$x'}", {"x": given}),
        ):
            answer = orjson.loads((await executor.answer(facts18, AUDITOR, asking, variables, None)).body)
            [error] = answer.get("errors") or [{"message": "", "extensions": {}}]
            said = error["extensions"].get("code"), error["extensions"].get("field")
            if said != ("RANGE_REVERSED", ["where", name]) or not all(end in error["message"] for end in ends.values()):
                failed.append(f"{place}: {answer}")
    assert not failed, "\n".join(failed)
    assert facts18.lent == lent


@pytest.mark.parametrize(
    ("asking", "given"),
    [
        ("pledges(where: { amount: $x })", {"min": "2.5", "max": "2.50"}),
        ("pledges(where: { announcedOn: $x })", {"from": "2021-06-10", "to": "2021-06-10"}),
        ("pledges(where: { amount: $x })", {"min": "9", "max": None}),
        ("pledges(where: { announcedOn: $x })", {"to": "2021-06-10"}),
    ],
)
async def test_a_range_of_one_value_and_one_with_an_open_side_are_answered(
    facts18: Database, executor: Executor, asking: str, given: dict[str, str]
) -> None:
    kind = "AmountRange" if "amount" in asking else "DateRange"
    question = f"query ($x: {kind}) {{ {asking} {{ totalCount }} }}"
    assert "errors" not in orjson.loads((await executor.answer(facts18, AUDITOR, question, {"x": given}, None)).body)


async def test_the_ends_of_a_range_may_be_variables_of_their_own_and_the_refusal_is_in_the_language_asked(
    facts18: Database, executor: Executor
) -> None:
    question = "query ($a: Decimal, $b: Decimal) { pledges(where: { amount: { min: $a, max: $b } }) { totalCount } }"
    viewer = Viewer(language="ES")
    answer = await executor.answer(facts18, viewer, question, {"a": "2", "b": "1"}, None)
    [error] = orjson.loads(answer.body)["errors"]
    assert error["message"].startswith("amount tiene un min, 2, mayor que su max, 1")
    right = await executor.answer(facts18, viewer, question, {"a": "1", "b": "2"}, None)
    assert "errors" not in orjson.loads(right.body)
