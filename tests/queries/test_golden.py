"""Golden questions: what is asked, the statement it becomes, and the answer out of the public facts, side by side.

A change of the compiler is a readable difference here. `MIRPS_REWRITE_GOLDEN=1 pytest tests/queries` writes them anew.
"""

import os
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import pytest

from graphql_schema.execution import Executor
from service.database.engine import Database
from service.reading.selection import Viewer
from service.reading.version import without_version
from tests.queries.layout import laid_out

HERE = Path(__file__).parent
QUESTIONS = sorted(HERE.glob("*/*.graphql"))
REWRITE = bool(os.environ.get("MIRPS_REWRITE_GOLDEN"))


def _asked(question: Path) -> tuple[str, dict[str, Any]]:
    """Return a question with its variables."""
    given = question.with_suffix(".variables.json")
    return question.read_text(encoding="utf-8"), orjson.loads(given.read_bytes()) if given.exists() else {}


def _compare(path: Path, text: str) -> None:
    """Compare with what is written down, or write it down where that is asked for."""
    if REWRITE:
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} is missing: MIRPS_REWRITE_GOLDEN=1 pytest tests/queries writes it"
    assert text == path.read_text(encoding="utf-8")


def test_golden_answers_are_never_rewritten_where_they_are_checked() -> None:
    assert not (REWRITE and os.environ.get("CI")), "CI compares golden answers, it does not write them"


def test_there_are_golden_questions() -> None:
    assert QUESTIONS


@pytest.mark.skipif(REWRITE and bool(os.environ.get("CI")), reason="never in CI")
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda path: f"{path.parent.name}/{path.stem}")
async def test_a_golden_question_is_one_statement_with_the_known_answer(
    question: Path, facts: Database, executor: Executor
) -> None:
    text, variables = _asked(question)
    with facts.recording() as statements:
        answer = await executor.answer(facts, Viewer(), text, variables, None, only_queries=True)
    body = orjson.loads(answer.body)
    assert answer.status == 200, body
    # What Python answers is worked out from what one statement more has read.
    assert len(statements) == (2 if question.parent.name == "advice" else 1)
    _compare(question.with_suffix(".json"), orjson.dumps(body, option=orjson.OPT_INDENT_2).decode() + "\n")
    laid = [laid_out(without_version(one)) for one in statements]
    _compare(question.with_suffix(".sql"), "\n".join(laid))
    for one in statements:
        await _plan_generically(facts, one)


async def _plan_generically(facts: Database, statement: str) -> None:
    """Plan the statement without knowing any value, as a prepared statement is planned that many questions share."""
    connection = await asyncpg.connect(facts.address.dsn)
    try:
        await connection.execute("SET plan_cache_mode = force_generic_plan")
        # With no arguments the driver sends the text as it is, and PostgreSQL leaves $1, $2 ... open.
        await connection.execute(f"EXPLAIN (GENERIC_PLAN) {statement}")
    finally:
        await connection.close()
