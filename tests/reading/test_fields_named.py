"""A refusal of a question names the argument it is about, so that a client can mark it in a form."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import orjson
import pytest

from service.database.engine import Database
from tests.given.asking import answer_to

PAGE: Final = "query ($n: Int, $a: String) { pledges(first: $n, after: $a) { totalCount } }"
MOMENT: Final = "query ($m: Moment) { coverage(moment: $m) { total { required } } }"
SCOPE: Final = "query ($s: CoverageScope) { coverage(scope: $s) { total { required } } }"
VERIFIED: Final = "query ($from: Int, $to: Int) { ledger { verify(from: $from, to: $to) { ok } } }"
MATCHING: Final = "query ($n: Int!) { matching(basis: PLEDGED) { placements(first: $n) { amount } } }"
SEARCH: Final = "query ($t: String) { pledges(where: {text: $t}) { totalCount } }"
CODES: Final = "query ($c: [String!]) { parties(where: {codes: $c}) { totalCount } }"
LINES: Final = "query ($l: [PayingLineInput!]) { strandings(lines: $l) { amount { amount } } }"
SCENARIO: Final = "query ($s: [ScenarioEdit!]) { coverage(scenario: $s) { total { required } } }"

REFUSED: Final[list[tuple[str, dict[str, Any], str, list[str]]]] = [
    (VERIFIED, {"from": 10**6}, "SEQUENCE_UNKNOWN", ["from"]),
    (VERIFIED, {"from": -1}, "SEQUENCE_NEGATIVE", ["from"]),
    (VERIFIED, {"to": -1}, "SEQUENCE_NEGATIVE", ["to"]),
    (VERIFIED, {"from": 3, "to": 2}, "STRETCH_REVERSED", ["to"]),
    (MOMENT, {"m": {"sequence": -1}}, "SEQUENCE_NEGATIVE", ["moment", "sequence"]),
    (SCOPE, {"s": {"plans": ["NONE"]}}, "SCOPE_CODE_UNKNOWN", ["scope", "plans"]),
    (SCOPE, {"s": {"unit": "EUR"}}, "UNIT_NOT_COVERABLE", ["scope", "unit"]),
    (PAGE, {"n": -1}, "PAGE_NEGATIVE", ["first"]),
    (PAGE, {"n": 10**6}, "PAGE_TOO_LARGE", ["first"]),
    (PAGE, {"n": 1, "a": "?"}, "CURSOR_MALFORMED", ["after"]),
    (MATCHING, {"n": -1}, "PAGE_NEGATIVE", ["first"]),
    (MATCHING, {"n": 10**6}, "PAGE_TOO_LARGE", ["first"]),
    (SEARCH, {"t": "x" * 1000}, "TEXT_TOO_LONG", ["text"]),
    (SEARCH, {"t": "x\x00"}, "TEXT_MALFORMED", ["where", "text"]),
    (CODES, {"c": ["A", "\ud800"]}, "TEXT_MALFORMED", ["where", "codes", "1"]),
    (SCOPE, {"s": {"plans": ["P"], "donors": ["A", "B\x00"]}}, "TEXT_MALFORMED", ["scope", "donors", "1"]),
    ('{ party(code: "ES") { code } other: party(code: "\\u0000") { code } }', {}, "TEXT_MALFORMED", ["code"]),
    (LINES, {"l": [{"pledge": "P"}, {"pledge": "\x00"}]}, "TEXT_MALFORMED", ["lines", "1", "pledge"]),
    ("query ($i: ID!) { node(id: $i) { id } }", {"i": "?"}, "ID_MALFORMED", ["id"]),
    (SCENARIO, {"s": [{}]}, "SCENARIO_EDIT_UNCLEAR", ["scenario", "0"]),
]


@pytest.mark.parametrize(("query", "variables", "code", "field"), REFUSED)
async def test_the_argument_is_named(
    database: Database, query: str, variables: dict[str, Any], code: str, field: list[str]
) -> None:
    [error] = orjson.loads((await answer_to(database, query, variables)).body)["errors"]
    assert (error["extensions"]["code"], error["extensions"].get("field")) == (code, field), error


REFUSALS: Final = {"Refusal", "NotFound", "Conflict", "RuleBroken", "BadInput"}
ABOUT_NO_ARGUMENT: Final = {
    "TOO_MANY_ROWS",  # the question as a whole
    "MATCHING_BUSY",  # the moment it was asked at
}


def without_field() -> Iterator[str]:
    """Find the codes that the read path refuses with and that name no field."""
    areas = [path for name in ("reading", "coverage", "advice") for path in Path("service", name).glob("*.py")]
    for path in [*areas, *Path("service").glob("*/*reads.py")]:
        for made in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(made, ast.Call) and isinstance(made.func, ast.Name) and made.func.id in REFUSALS:
                code = made.args[0] if made.args else None
                if isinstance(code, ast.Constant) and "field" not in {word.arg for word in made.keywords}:
                    yield str(code.value)


def test_whatever_the_read_path_refuses_names_its_field() -> None:
    assert set(without_field()) == ABOUT_NO_ARGUMENT
