"""Every filter of every list is a question that PostgreSQL can answer, and keeps exactly the rows it says.

The first is asked of the facts, with whatever of its type can be given. The second is computed anew in Python, out of
the whole list, for values that occur in it: on the facts, and on a story that has rows of every sort.
"""

from collections.abc import Iterator
from typing import Any

import orjson
import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    ast_from_value,
    get_named_type,
    print_ast,
)

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.asking import ask
from tests.queries.proofs import PROOFS
from tests.queries.recomputed import Proof

SCHEMA = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
OF_SCALARS: dict[str, Any] = {
    "String": "HN",
    "ID": "x",
    "Int": 1,
    "Boolean": True,
    "Date": "2021-06-10",
    "DateTime": "2021-06-10T12:00:00Z",
    "Decimal": "1.50",
    "CountryCode": "HN",
    "Currency": "USD",
}


OF_SCOPES: dict[str, list[str]] = {
    "pillars": ["P1"],
    "sectors": ["15190"],
    "plans": ["HN-2020-2022"],
    "needs": ["REGION-2021-SE1"],
    "populations": ["HOST_COMMUNITY"],
    "events": ["SE1-2021"],
}
"""What a scope may name: what nobody has recorded is refused there."""
AUDITOR = Viewer("AUDITOR", "auditor", largest_page=1_000)
REPORTS = {
    "coverage": "coverage(scope: %s) { total { required } }",
    "matching": "matching(basis: PLEDGED, scope: %s) { required placed }",
}
"""What is asked of reports about needs and money; their scopes are proven where their figures are."""
FOR_AUDITORS = frozenset({"auditTrail"})
"""Lists that others may not ask for; the trail of the public facts is longer than a page."""


def _viewer_of(listed: str) -> Viewer:
    return AUDITOR if listed in FOR_AUDITORS else Viewer()


def _values(kind: GraphQLInputType) -> Iterator[Any]:
    """Go through values of a type: of a list one of one and one of none, of an object one for each of its fields."""
    if isinstance(kind, GraphQLNonNull):
        yield from _values(kind.of_type)
    elif isinstance(kind, GraphQLList):
        yield []
        yield [next(_values(kind.of_type))]
    elif isinstance(kind, GraphQLInputObjectType):
        yield {}
        for name, field in kind.fields.items():
            known = OF_SCOPES.get(name) if kind.name == "CoverageScope" else None
            # Not every text is a unit.
            words = {"unit": "person-day"}
            yield from ({name: words.get(name, known if known and value else value)} for value in _values(field.type))
    elif isinstance(kind, GraphQLEnumType):
        yield next(iter(kind.values))
    elif kind is SCHEMA.get_type("Boolean"):
        yield True
        yield False
    else:
        yield OF_SCALARS[str(get_named_type(kind))]


def _lists() -> Iterator[tuple[str, str, GraphQLInputType]]:
    """Go through the lists that can be filtered: at the root, and in what stands there alone.

    Each is how it is asked (%s stands for what is given), its name, and the type of what is given.
    """
    root = SCHEMA.query_type
    assert isinstance(root, GraphQLObjectType)
    for name, field in root.fields.items():
        if "where" in field.args:
            page = isinstance(get_named_type(field.type), GraphQLObjectType) and str(field.type).endswith("Connection!")
            below = "totalCount nodes { __typename }" if page else "__typename"
            yield f"{name}(where: %s) {{ {below} }}", name, field.args["where"].type
        elif "scope" in field.args:
            yield REPORTS[name], name, field.args["scope"].type
        elif isinstance(field.type, GraphQLNonNull) and isinstance(field.type.of_type, GraphQLObjectType):
            for inner, below in field.type.of_type.fields.items():
                if "where" in below.args:
                    yield (
                        f"{name} {{ {inner}(where: %s) {{ totalCount }} }}",
                        f"{name}.{inner}",
                        below.args["where"].type,
                    )


def _questions() -> Iterator[tuple[str, dict[str, Any]]]:
    """Go through what can be asked: each value once as a variable and once written out."""
    for asking, _name, kind in _lists():
        for value in _values(kind):
            yield f"query ($x: {kind}) {{ {asking % '$x'} }}", {"x": value}
            written = ast_from_value(_with_words(kind, value), kind)
            assert written is not None
            yield f"{{ {asking % print_ast(written)} }}", {}


def _with_words(kind: GraphQLInputType, value: Any) -> Any:  # noqa: ANN401  any value of any type
    """Return a value as Python has it, with the members of enumerations instead of their names."""
    if isinstance(kind, GraphQLNonNull):
        return _with_words(kind.of_type, value)
    if isinstance(kind, GraphQLList):
        return [_with_words(kind.of_type, item) for item in value]
    if isinstance(kind, GraphQLInputObjectType):
        return {name: _with_words(kind.fields[name].type, item) for name, item in value.items()}
    return kind.values[value].value if isinstance(kind, GraphQLEnumType) else value


def test_the_walk_finds_the_lists() -> None:
    assert {"needs", "pledges", "documents", "ledger.entries", "coverage"} <= {name for _, name, _ in _lists()}


async def test_every_filter_can_be_asked_with_every_kind_of_value(facts: Database, executor: Executor) -> None:
    failed: list[str] = []
    for text, variables in _questions():
        viewer = AUDITOR if any(name in text for name in FOR_AUDITORS) else Viewer()
        answer = await executor.answer(facts, viewer, text, variables, None)
        if "data" not in orjson.loads(answer.body):
            failed.append(f"{text} {variables}: {answer.body.decode()}")
    assert not failed, "\n".join(failed)


async def test_no_codes_are_no_rows_and_no_dimensions_are_no_groups(facts: Database, executor: Executor) -> None:
    text = """query ($none: [String!], $groupBy: [CoverageDimension!]) {
      needs(where: {populations: $none}) { totalCount }
      coverage(groupBy: $groupBy) { groups { __typename } } }"""
    answer = await executor.answer(facts, Viewer(), text, {"none": [], "groupBy": []}, None)
    assert orjson.loads(answer.body) == {"data": {"needs": {"totalCount": 0}, "coverage": {"groups": []}}}


def _filters() -> Iterator[tuple[str, str]]:
    """Go through the filters of the SDL: the list, and the name of the filter."""
    for _asking, name, kind in _lists():
        where = get_named_type(kind)
        if isinstance(where, GraphQLInputObjectType) and name not in REPORTS:
            yield from ((name, field) for field in where.fields)


def test_every_filter_has_a_proof_and_every_proof_a_filter() -> None:
    assert sorted((name, field) for name, proofs in PROOFS.items() for field in proofs) == sorted(_filters())


def _asked(listed: str, arguments: str, selection: str) -> str:
    """Return a question for the rows of a list, 100 at most, each under its key."""
    outer, dot, inner = listed.partition(".")
    rows = f"{{ id {selection} }}"
    body = rows if outer == "officeTerms" else f"{{ totalCount nodes {rows} }}"
    if dot:
        return f"{{ {outer} {{ {inner}{arguments} {body} }} }}"
    return f"{{ {outer}{arguments} {body} }}"


async def _rows(facts: Database, listed: str, arguments: str, selection: str, **variables: Any) -> list[dict[str, Any]]:
    question = _asked(listed, arguments, selection)
    if variables:
        question = f"query ($x: {_type_of(listed)}) {question}"
    found = await ask(facts, question, variables, viewer=_viewer_of(listed))
    for step in listed.split("."):
        found = found[step]
    if isinstance(found, list):
        return found
    assert found["totalCount"] == len(found["nodes"]), f"{listed} has more than a page"
    rows: list[dict[str, Any]] = found["nodes"]
    return rows


def _type_of(listed: str) -> str:
    return next(str(kind) for _, name, kind in _lists() if name == listed)


async def _told_apart(facts: Database, listed: str, name: str, proof: Proof) -> bool:
    """Compare what a filter keeps with what is computed; return whether it ever kept some rows and left out others."""
    first = f"first: {_viewer_of(listed).largest_page}"
    page = "" if listed == "officeTerms" else f"({first})"
    more = "(where: $x)" if listed == "officeTerms" else f"({first}, where: $x)"
    rows = await _rows(facts, listed, page, proof.selection)
    if name == "illustrative":
        # What is made up is in no list that does not ask for it.
        rows += await _rows(facts, listed, more, proof.selection, x={name: True})
    told_apart = False
    for given in proof.values(rows) if rows else ():
        expected = [row["id"] for row in rows if proof.keeps(row, given)]
        kept = [row["id"] for row in await _rows(facts, listed, more, "", x={name: given})]
        assert sorted(kept) == sorted(expected), f"{listed}(where: {{{name}: {given}}})"
        told_apart |= 0 < len(kept) < len(rows)
    return told_apart


ONLY_ONE_SORT = {
    ("needs", "publication"),  # what is no draft, for the public
    ("pledges", "publication"),
    ("pledges", "projects"),
    ("expenditure", "units"),
}
"""Filters of which no public row of the tests tells two values apart."""


@pytest.mark.parametrize("listed", PROOFS)
async def test_every_filter_keeps_exactly_the_rows_it_says(facts18: Database, story: Database, listed: str) -> None:
    vacuous = set()
    for name, proof in PROOFS[listed].items():
        databases = (story,) if listed in FOR_AUDITORS else (facts18, story)
        told_apart = [await _told_apart(database, listed, name, proof) for database in databases]
        if not any(told_apart):
            vacuous.add((listed, name))
    assert vacuous <= ONLY_ONE_SORT, f"nothing is told apart by {sorted(vacuous - ONLY_ONE_SORT)}"
