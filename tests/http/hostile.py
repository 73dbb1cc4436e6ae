"""Requests nobody should send: made by seeded dice out of golden questions, words of the schema, and noise."""

import random
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import orjson

QUESTIONS: Final = [
    path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[1] / "queries").glob("*/*.graphql"))
]
TYPENAME: Final = b'{"query":"{ __typename }"}'
WORDS: Final = (
    "query", "mutation", "subscription", "fragment", "on", "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@",
    "...", "$", "$a", "@skip", "@include", "@deprecated", "true", "false", "null", "if", "0", "-1", "1e400", "1.5",
    '"x"', '"""', '"', "#", ",", "\ufeff", "\x00", "\ud7ff", "\U0001f3c3", "Party", "Query", "party", "parties", "code",
    "first", "where", "nodes", "__typename", "__schema", "__type", "coverage", "\\u0000", '"\\ud800"', "\r", "\t",
)  # fmt: skip # a list of words reads better in lines
TYPES: Final = (
    "application/json", "application/json; charset=utf-8", "application/json; charset=latin-1", "text/plain", "",
    "application/graphql-response+json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
    "application/json;;;", "*/*", "a" * 300, "application/graphql",
)  # fmt: skip # as above
ACCEPTS: Final = (
    "*/*", "application/json", "application/graphql-response+json", "text/html", "image/png", "", ";", ",,,", "q=1",
    "application/json;q=nan", "application/json;q=-1", "*/*;q=0", "text/event-stream", "a/b;" * 50,
)  # fmt: skip # as above
VALUES: Final[tuple[Any, ...]] = (
    None, True, False, 0, -1, 1.5, 2**31, 2**53, 2**63, -(2**63), 1e308, "", "x", "\x00", "é", "1e3", "NaN", "-0",
    "2021-02-30", "9999-12-31", [], [None], [[]], {}, {"a": {}}, "x" * 5_000, ["x"] * 2_000, "0" * 400, "١٢", "\u202e",
)  # fmt: skip # as above


@dataclass(frozen=True)
class Sent:
    """A request.

    Attributes:
        method: of HTTP.
        params: of the address.
        headers: beside those the client adds.
        body: as it goes out.
    """

    method: str = "POST"
    params: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=lambda: {"content-type": "application/json"})
    body: bytes = b""


def malformed(dice: random.Random, number: int) -> Iterator[Sent]:
    """Go through that many requests, each way of being wrong in turn."""
    for count in range(number):
        yield WAYS[count % len(WAYS)](dice)


def _noise(dice: random.Random) -> Sent:
    return Sent(body=dice.randbytes(dice.randint(0, 400)))


def _odd_json(dice: random.Random) -> Sent:
    nests = dice.randint(1, 20_000)
    return Sent(
        body=dice.choice([
            b"null", b"1", b'"x"', b"[]", b"[[]]", b"{}", b"NaN", b"-", b"\xef\xbb\xbf" + TYPENAME, b"\xff\xfe",
            b"[" * nests, b"[" * nests + b"]" * nests, b'{"a":' * nests, b'{"query":' + b"9" * nests + b"}",
            b'{"query":"\\ud800"}', b'{"query":"\\udc00\\ud800"}', b'{"query":"{ a }","query":1}', b'{"query":{}}',
            b'{"query":"{ __typename }","variables":' + b'{"a":' * 500 + b"1" + b"}" * 500 + b"}",
            TYPENAME * 2, TYPENAME[:-1], b"[" + TYPENAME + b"]", TYPENAME.decode().encode("utf-16"),
        ])
    )  # fmt: skip # a list of bodies reads better in lines


def _bent_json(dice: random.Random) -> Sent:
    body = bytearray(orjson.dumps({"query": dice.choice(QUESTIONS), "variables": {}, "operationName": None}))
    for _ in range(dice.randint(1, 8)):
        body[dice.randrange(len(body))] = dice.randrange(256)
    return Sent(body=bytes(body))


def _soup(dice: random.Random) -> Sent:
    return _asking(" ".join(dice.choice(WORDS) for _ in range(dice.randint(1, 60))))


def _bent_document(dice: random.Random) -> Sent:
    text = dice.choice(QUESTIONS)
    for _ in range(dice.randint(1, 6)):
        place, length = dice.randrange(len(text)), dice.randint(0, 12)
        put = dice.choice((dice.choice(WORDS), "", text[place : place + length] * 2, dice.choice(string.printable)))
        text = text[:place] + put + text[place + length :]
    return _asking(text)


def _wrong_variables(dice: random.Random) -> Sent:
    query = dice.choice(
        (
            "query($x: Int) { parties(first: $x) { nodes { code } } }",
            "query($x: String!) { party(code: $x) { name } }",
            "query($x: PartyFilter) { parties(where: $x) { totalCount } }",
            "query($x: ID!) { node(id: $x) { id } }",
            "query($x: [ID!]!) { nodes(ids: $x) { id } }",
            "query($x: Moment) { coverage(moment: $x) { total { required } } }",
            "query($x: CoverageScope) { coverage(scope: $x) { total { required } } }",
            "query($x: Date) { officeTerms(on: $x) { office } }",
            "query($x: String) { parties(after: $x) { nodes { code } } }",
            "query($x: CountryCode!) { state(code: $x) { code } }",
            "query($x: Boolean!) { states { code @include(if: $x) } }",
        )
    )
    return _asking(query, {"x": _value(dice, 3), dice.choice(("y", "$viewer", "")): _value(dice, 1)})


def _value(dice: random.Random, depth: int) -> Any:  # noqa: ANN401  anything JSON can hold
    if depth and dice.random() < 0.5:
        keys = ("kinds", "codes", "effective", "known", "sequence", "states", "years", "from", "to", "x")
        return {dice.choice(keys): _value(dice, depth - 1) for _ in range(dice.randint(0, 4))}
    if depth and dice.random() < 0.2:
        return [_value(dice, depth - 1) for _ in range(dice.randint(0, 4))]
    return dice.choice(VALUES)


def _wrong_members(dice: random.Random) -> Sent:
    members = {"query": "{ __typename }"} | {
        dice.choice(("query", "variables", "operationName", "extensions", "id", "")): _value(dice, 2)
        for _ in range(dice.randint(1, 3))
    }
    return Sent(body=orjson.dumps(members))


def _wrong_hash(dice: random.Random) -> Sent:
    inner = {"version": dice.choice((1, 1, 2, "1", None)), "sha256Hash": dice.choice((*VALUES, "0" * 64, "f" * 64))}
    extensions = {"persistedQuery": dice.choice((inner, inner, _value(dice, 1)))}
    query = dice.choice((None, "", "{ __typename }"))
    return Sent(body=orjson.dumps({"query": query, "extensions": extensions}))


def _wrong_headers(dice: random.Random) -> Sent:
    names = ("if-none-match", "x-request-id", "accept-language", "origin", "accept-encoding", "authorization", "range")
    headers = {"content-type": dice.choice(TYPES), "accept": dice.choice(ACCEPTS)}
    for _ in range(dice.randint(0, 3)):
        headers[dice.choice(names)] = "".join(dice.choice(string.printable[:95]) for _ in range(dice.randint(0, 80)))
    method = dice.choice(("POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"))
    return Sent(method, headers={name: value.strip() for name, value in headers.items()}, body=TYPENAME)


def _wrong_address(dice: random.Random) -> Sent:
    names = ("query", "variables", "operationName", "extensions", "query", "x")
    texts = ("{ __typename }", "{", "", "null", "[]", "\x00", "%00", "mutation { a }", '{"a":1}', "\ud7ff", *WORDS)
    params = {dice.choice(names): dice.choice(texts) for _ in range(dice.randint(0, 4))}
    return Sent(dice.choice(("GET", "HEAD")), params, {"accept": "application/graphql-response+json"})


def _asking(query: str, variables: dict[str, Any] | None = None) -> Sent:
    return Sent(body=orjson.dumps({"query": query, "variables": variables}))


WAYS: Final[tuple[Callable[[random.Random], Sent], ...]] = (
    _noise, _odd_json, _bent_json, _soup, _bent_document, _wrong_variables, _wrong_members, _wrong_hash, _wrong_headers,
    _wrong_address,
)  # fmt: skip # a list of words reads better in lines
