"""The questions of docs/querying.md get the answers that stand below them.

`MIRPS_REWRITE_GOLDEN=1 pytest tests/queries` writes the answers, as it does those of the golden questions.
"""

import re
from pathlib import Path

import orjson

from service.database.engine import Database
from tests.given.asking import ask
from tests.queries.test_golden import REWRITE

QUERYING = Path(__file__).parents[2] / "docs" / "querying.md"
EXAMPLE = re.compile(r"```graphql\n(?P<question>.*?)```\n\n```json\n(?P<answer>.*?)```\n", re.DOTALL)
FEWEST = 5


async def test_every_question_has_the_answer_below_it(facts: Database) -> None:
    text = QUERYING.read_text(encoding="utf-8")
    examples = list(EXAMPLE.finditer(text))
    assert len(examples) >= FEWEST
    assert text.count("```graphql") == len(examples), "a question without an answer below it"
    for example in examples:
        answer = await ask(facts, example["question"])
        if REWRITE:
            shown = orjson.dumps(answer, option=orjson.OPT_INDENT_2).decode()
            text = text.replace(example.group(), f"```graphql\n{example['question']}```\n\n```json\n{shown}\n```\n")
            QUERYING.write_text(text, encoding="utf-8")
        else:
            assert answer == orjson.loads(example["answer"]), example["question"]
