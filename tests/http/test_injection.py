"""Text is data: strings that break out of SQL, JSON or GraphQL come back unchanged, find nothing, or are refused."""

from collections.abc import Iterator
from dataclasses import dataclass

import orjson
import pytest
from graphql import (
    GraphQLArgument,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_list_type,
    is_required_argument,
)

from graphql_schema.schema import make_schema
from service.database.engine import Database
from service.errors import Refusal
from service.registry.record_party import RecordParty, record_party
from tests.given.acting import record
from tests.given.asking import answer_to, ask
from tests.given.crowd import seeded, sized
from tests.given.data_sets import on_facts
from tests.given.registry import SOURCES, given_document
from tests.servers import Server

INJECTIONS = (
    "'", "''", '"', "\\", "\\'", '\\"', "`", ";", "--", "/*", "*/", "%", "_", "%%", "%s", "%(x)s", ":x", "$1", "$$",
    "?", "' OR 1=1 --", "' OR 'a'='a", "'; DROP TABLE party; --", "') OR ('1'='1", "1; SELECT pg_sleep(5)",
    "' UNION SELECT 1", "'||(SELECT version())||'", "E'\\x27", "\\x27", "U&'\\0027'", "$x$;$x$", "{}", "[]",
    '{"a":1}', "null", "true", "NaN", "}}", '"}', '","b":"', "\\u0022", "\\u0000", "\n", "\r\n", "\t", "\x01", "\x1f",
    "\x7f", "\u2028", "\u2029", "\ufeff", "\u202e", "\xe9", "e\u0301", "\U0001f3c3", "<script>", "=1+1", "@SUM(1)",
    "${7*7}", "{{7*7}}", "../../etc/passwd", "x" * 300,
)  # fmt: skip # a list of strings reads better in lines
REFUSED_BY_ITSELF = frozenset(
    {"ID_MALFORMED", "CURSOR_MALFORMED", "TEXT_TOO_LONG", "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}
)
UNKNOWN = "zzz-nobody"
DEEPEST = 3


@dataclass(frozen=True)
class Place:
    """A place for a text in a question: where it is, and the question around it, with the variable ``$x``."""

    name: str
    question: str

    @property
    def searches(self) -> bool:
        """Whether it finds what contains the text: a quote stands in many texts, and is rightly found there."""
        return self.name.endswith("(where.text)")


def places() -> list[Place]:
    """Find every argument that takes a text, by the shortest way to its field."""
    schema = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
    query = schema.query_type
    assert query is not None
    found: dict[str, Place] = {}
    ways: list[tuple[GraphQLObjectType | GraphQLInterfaceType, str]] = [(query, "{}")]
    seen = {query.name}
    for kind, way in ways:
        for name, field in kind.fields.items():
            below = get_named_type(field.type)
            inside = " { __typename } " if isinstance(below, GraphQLObjectType | GraphQLInterfaceType) else ""
            if below.name.endswith("Connection"):
                inside = " { totalCount nodes { __typename } } "
            # What a scope leaves out shows in a figure only.
            inside = {"CoverageReport": " { total { required } } ", "Coverage": " { required } "}.get(
                below.name, inside
            )
            needed = {key: arg for key, arg in field.args.items() if is_required_argument(arg)}
            for key, arg in field.args.items():
                for label, written in texts_of(arg.type, key):
                    others = [f"{other}: {filled(needed[other])}" for other in needed if other != key]
                    call = f"{name}({', '.join([f'{key}: {written}', *others])}){inside}"
                    at = f"{kind.name}.{name}({label})"
                    found.setdefault(at, Place(at, "query($x: String!) " + way.replace("{}", f"{{ {call} }}")))
            if isinstance(below, GraphQLObjectType) and below.name not in seen:
                seen.add(below.name)
                call = (
                    f"{name}({', '.join(f'{key}: {filled(arg)}' for key, arg in needed.items())})" if needed else name
                )
                ways.append((below, way.replace("{}", f"{{ {call} {{}} }}")))
    return list(found.values())


def texts_of(kind: GraphQLInputType, label: str) -> Iterator[tuple[str, str]]:
    """Go through the places for a text within an input: their names, and the input with ``$x`` there."""
    bare = get_nullable_type(kind)
    named = get_named_type(kind)
    if named.name in {"String", "ID"}:
        # A variable of type String does not fit where an ID goes: a literal does, and is written in its place.
        text = "$x" if named.name == "String" else "$ID"
        yield label, f"[{text}]" if is_list_type(bare) else text
    elif isinstance(named, GraphQLInputObjectType):
        for name, field in named.fields.items():
            inner = get_named_type(field.type)
            if not isinstance(inner, GraphQLInputObjectType):
                for deeper, written in texts_of(field.type, f"{label}.{name}"):
                    yield deeper, f"[{{ {name}: {written} }}]" if is_list_type(bare) else f"{{ {name}: {written} }}"


def filled(argument: GraphQLArgument) -> str:
    """Return something that fits an argument which must be given."""
    named = get_named_type(argument.type)
    values = {"String": '"ES"', "ID": '"UGFydHk6MQ=="', "Int": "1", "CountryCode": '"HN"', "Currency": '"USD"'}
    one = values.get(named.name) or next(iter(getattr(named, "values", {"": ""})))
    return f"[{one}]" if is_list_type(get_nullable_type(argument.type)) else one


PLACES = places()


def test_the_places_are_those_of_the_whole_schema() -> None:
    names = {place.name for place in PLACES}
    assert {"Query.party(code)", "Query.parties(where.codes)", "Query.node(id)", "Query.parties(after)"} <= names
    assert len(names) > 60
    assert len(INJECTIONS) >= 60
    assert len(set(INJECTIONS)) == len(INJECTIONS)


@pytest.fixture
def server(pg18: Server) -> Server:
    """Binding is the driver's: the same on every release."""
    return pg18


async def test_in_no_place_a_text_is_more_than_a_text(server: Server) -> None:
    dice = seeded()
    async with on_facts(server) as url:
        database = Database(url, read_pool_size=1, write_pool_size=1)
        await database.open()
        try:
            for place in PLACES:
                expected = await answered(database, place, UNKNOWN)
                for text in dice.sample(INJECTIONS, sized(len(INJECTIONS), 3)):
                    found = await answered(database, place, UNKNOWN + text if place.searches else text)
                    assert found == expected or found[1] in REFUSED_BY_ITSELF, (place, text, found, expected)
        finally:
            await database.close()


async def answered(database: Database, place: Place, text: str) -> tuple[bytes, str]:
    """Return the data, and the code of the refusal if there was one."""
    question = place.question.replace("$ID", orjson.dumps(text).decode())
    variables = {"x": text} if "$x)" in question or "$x]" in question or "$x " in question or "$x," in question else {}
    if not variables:
        question = question.replace("query($x: String!) ", "")
    answer = await answer_to(database, question, variables)
    assert answer.status in {200, 400}, (place, text, answer.body)
    return (answer.body, "") if answer.status == 200 else (b"", answer.codes[0])


async def test_what_is_recorded_comes_back_unchanged_or_is_refused(database: Database) -> None:
    await given_document(database)
    kept = 0
    for number, text in enumerate(INJECTIONS):
        command = RecordParty(code=f"X{number}", kind="NGO", name={"en": f"a{text}b"}, note=text, sources=SOURCES)
        try:
            await record(database, record_party, command)
        except Refusal:
            continue
        party = (await ask(database, "query($c: String!) { party(code: $c) { name note } }", {"c": f"X{number}"}))[
            "party"
        ]
        assert party == {"name": f"a{text}b", "note": text}
        kept += 1
    assert kept > len(INJECTIONS) / 2
