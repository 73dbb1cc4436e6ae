"""README's question gets README's answer."""

import re
from pathlib import Path

import orjson

from graphql_schema.execution import Executor
from service.database.engine import Database
from service.reading.selection import Viewer

README = Path(__file__).parents[2] / "README.md"


def _between(text: str, name: str) -> str:
    """Return what stands in the code block between two marks."""
    found = re.search(rf"<!-- {name}: begin -->\n```\w+\n(.*?)```\n<!-- {name}: end -->", text, re.DOTALL)
    assert found is not None, f"README.md lacks the marks of the {name}"
    return found[1]


async def test_the_question_on_the_first_screen_has_the_answer_beside_it(facts: Database, executor: Executor) -> None:
    text = README.read_text(encoding="utf-8")
    answer = await executor.answer(facts, Viewer(), _between(text, "question"), {}, None)
    assert orjson.loads(answer.body)["data"] == orjson.loads(_between(text, "answer")), answer.body.decode()
