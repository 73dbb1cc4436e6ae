"""The administrator's guides are true: every step of them is done over HTTP, and answers what the guide says.

A step is a line that says who sends it ("Sent by `fund-officer`"), the document, its variables and the answer.
MIRPS_REWRITE_GOLDEN=1 writes the answers into the guides; read the difference.
"""

import os
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import orjson
import pytest
import pytest_asyncio

from tests.given.data_sets import on_facts
from tests.given.desks import Desk, desk_of
from tests.http.conftest import client_of
from tests.servers import Server, opened

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = {"administrator-guide.md": "en", "guia-administracion.md": "es"}
"""The guides, and the language in which they are sent."""
STEP = re.compile(
    r"(?:Sent by|Lo envía) `(?P<who>[a-z-]+)`[^\n]*\n\n```graphql\n(?P<document>.*?)\n```\n\n"
    r"```json\n(?P<variables>.*?)\n```\n\n[^\n`]+\n\n```json\n(?P<answer>.*?)\n```",
    re.DOTALL,
)
PEOPLE: Mapping[str, Mapping[str, Any]] = {
    "es-delegation": {"role": "MEMBER", "party": "ES"},
    "hn-team": {"role": "STATE", "states": ("HN",)},
    "secretariat": {"role": "SECRETARIAT"},
    "fund-officer": {"role": "FUND_ADMIN"},
    "fund-treasurer": {"role": "FUND_ADMIN"},
}


@dataclass(frozen=True)
class Step:
    """One step of a guide."""

    who: str
    document: str
    variables: Any
    answer: Any


def steps_of(guide: str) -> list[Step]:
    """Return the steps of a guide, in their order."""
    found = STEP.finditer((DOCS / guide).read_text(encoding="utf-8"))
    return [
        Step(one["who"], one["document"], orjson.loads(one["variables"]), orjson.loads(one["answer"])) for one in found
    ]


def numbered(given: object, numbers: Mapping[int, int]) -> Any:  # noqa: ANN401  whatever JSON holds
    """Return variables with the numbers that entries have here instead of those in the guide."""
    if isinstance(given, dict):
        return {
            name: numbers.get(one, one) if name == "entry" else numbered(one, numbers) for name, one in given.items()
        }
    return given


def learn(said: object, found: object, numbers: dict[int, int]) -> object:
    """Return an answer with the guide's numbers of entries, and learn which they stand for."""
    if isinstance(found, dict):
        told = said if isinstance(said, dict) else {}
        for name in found.keys() & told.keys() & {"sequence"}:
            numbers[told[name]] = found[name]
        return {
            name: told[name] if name == "sequence" and name in told else learn(told.get(name), one, numbers)
            for name, one in found.items()
        }
    if isinstance(found, list):
        listed = said if isinstance(said, list) and len(said) == len(found) else [None] * len(found)
        return [learn(a, b, numbers) for a, b in zip(listed, found, strict=True)]
    return found


@pytest_asyncio.fixture
async def desks(pg18: Server) -> AsyncIterator[dict[str, Desk]]:
    """The service on the public facts, and everybody whom the guides name."""
    async with on_facts(pg18) as url, opened(url) as database, client_of(url) as client:
        yield {
            name: await desk_of(
                client, database, str(who["role"]), name, **{k: v for k, v in who.items() if k != "role"}
            )
            for name, who in PEOPLE.items()
        } | {"public": Desk(client)}


@pytest.mark.parametrize("guide", GUIDES)
async def test_every_step_of_the_guide_answers_what_the_guide_says(desks: dict[str, Desk], guide: str) -> None:
    numbers: dict[int, int] = {}
    answers = []
    for step in steps_of(guide):
        found = await replace(desks[step.who], language=GUIDES[guide]).send(
            step.document, numbered(step.variables, numbers)
        )
        answers.append(learn(step.answer, found, numbers))
        if os.environ.get("MIRPS_REWRITE_GOLDEN") != "1":
            assert answers[-1] == step.answer, step.document
    if os.environ.get("MIRPS_REWRITE_GOLDEN") == "1":
        rewrite(DOCS / guide, answers)
    assert len(answers) >= 20


def rewrite(path: Path, answers: list[Any]) -> None:
    """Write the answers into a guide."""
    text, left = path.read_text(encoding="utf-8"), iter(answers)

    def with_answer(found: re.Match[str]) -> str:
        return found[0][: found.start("answer") - found.start()] + in_lines(next(left)) + "\n```"

    path.write_text(STEP.sub(with_answer, text), encoding="utf-8")


def in_lines(answer: object, indent: str = "") -> str:
    """Return JSON as people write it: short objects in one line."""
    one_line = orjson.dumps(answer).decode().replace('":', '": ').replace(',"', ', "').replace("},{", "}, {")
    if len(indent) + len(one_line) <= 100 or not isinstance(answer, dict | list):
        return one_line
    inner = indent + "  "
    if isinstance(answer, dict):
        parts = [f"{inner}{orjson.dumps(name).decode()}: {in_lines(one, inner)}" for name, one in answer.items()]
        return "{\n" + ",\n".join(parts) + f"\n{indent}}}"
    return "[\n" + ",\n".join(inner + in_lines(one, inner) for one in answer) + f"\n{indent}]"


def test_both_guides_have_the_same_steps() -> None:
    first, second = ([(step.who, step.document) for step in steps_of(guide)] for guide in GUIDES)

    assert first == second
