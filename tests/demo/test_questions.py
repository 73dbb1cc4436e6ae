"""The questions in docs/demo.md have the answers beside them. `MIRPS_REWRITE_GOLDEN=1` writes the answers anew."""

import os
import re
from pathlib import Path

import orjson
import pytest

from service.database.engine import Database
from tests.given.asking import ask

PAGE = Path(__file__).parents[2] / "docs" / "demo.md"
ASKED = re.compile(
    r"### (?P<title>[^\n]+)\n(?:(?!###).)*?```graphql\n(?P<question>.*?)```\n\n```json\n(?P<answer>.*?)```", re.DOTALL
)
LIVE = re.compile(r"<!-- its answer depends on the day -->\n```graphql\n(?P<question>.*?)```", re.DOTALL)
REWRITE = bool(os.environ.get("MIRPS_REWRITE_GOLDEN")) and not os.environ.get("CI")


def questions() -> list[re.Match[str]]:
    return list(ASKED.finditer(PAGE.read_text(encoding="utf-8")))


def laid_out(answer: object) -> str:
    """Return an answer as the page has it: a row on a line."""
    text = orjson.dumps(answer, option=orjson.OPT_INDENT_2).decode()
    # What fits on a line of the page stands on one.
    for _ in range(4):
        text = re.sub(
            r"([{\[])\n\s+([^{}\[\]]*?|(?:[^\n]{0,110}))\n\s+([}\]])",
            lambda found: _on_one_line(found) if "\n" not in found[2] or len(_joined(found[2])) < 110 else found[0],
            text,
        )
    return text + "\n"


def _joined(text: str) -> str:
    return re.sub(r"\n\s+", " ", text)


def _on_one_line(found: re.Match[str]) -> str:
    return (
        f"{found[1]} {_joined(found[2])} {found[3]}" if found[1] == "{" else f"{found[1]}{_joined(found[2])}{found[3]}"
    )


def test_there_are_ten_questions_and_more() -> None:
    assert len(questions()) >= 10


@pytest.mark.parametrize("place", range(len(questions())), ids=lambda place: questions()[place]["title"])
async def test_a_question_has_the_answer_beside_it(place: int, demo: Database) -> None:
    asked = questions()[place]
    found = await ask(demo, asked["question"])
    if REWRITE:
        page = PAGE.read_text(encoding="utf-8")
        start, end = asked.span("answer")
        PAGE.write_text(page[:start] + laid_out(found) + page[end:], encoding="utf-8")
    assert orjson.loads(questions()[place]["answer"]) == found


async def test_what_depends_on_the_day_can_be_asked_as_it_stands_there(demo: Database) -> None:
    [live] = LIVE.finditer(PAGE.read_text(encoding="utf-8"))
    [pledge] = (await ask(demo, live["question"]))["pledges"]["nodes"]
    assert all(amount != "0.00" for amount in pledge["ageing"].values())
