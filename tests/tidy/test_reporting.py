"""The reporting currency is named in one place: whoever reads asks there which it is."""

import ast

from service.money import REPORTING
from tests.tidy.tree import ROOT

HOMES = {
    "service/money.py": "its home",
    "service/planning/quantify_need.py": "what a need is in that says no currency",
    "service/spending/fund.py": "what a fund's accounts are in that says no currency",
    "service/spending/record_fund.py": "the same, of what is to be recorded",
    "service/proof/verify_ledger.py": "imports nothing: it is given away alone",
}
"""Where its name stands, and why."""


def named_in(source: str) -> list[int]:
    """Return the lines on which the currency is named by a literal of its own, or within one of SQL."""
    quoted = f"'{REPORTING}'"
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if node.value == REPORTING or quoted in node.value
    ]


def test_the_reporting_currency_is_named_in_one_place() -> None:
    made_up = ROOT / "service" / "interchange" / "large"  # books for measuring, which are in dollars
    found = {
        str(path.relative_to(ROOT)): lines
        for path in sorted((ROOT / "service").rglob("*.py"))
        if made_up not in path.parents and (lines := named_in(path.read_text(encoding="utf-8")))
    }

    assert {path: lines for path, lines in found.items() if path not in HOMES} == {}
    assert set(HOMES) <= set(found)


def test_a_literal_is_found_alone_and_within_sql() -> None:
    assert named_in(f"a = '{REPORTING}'\nb = \"unit <> '{REPORTING}'\"\nc = 'in {REPORTING}'") == [1, 2]
