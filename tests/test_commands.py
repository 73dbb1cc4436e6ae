"""The words of the `mirps` command: what help says of each is true, and nothing is loaded for it."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from typer.testing import CliRunner

from service.commands import COMMANDS, DISTRIBUTION, app, loaded

HEAVY = ("sqlalchemy", "sqlmodel", "pydantic_settings", "strawberry", "graphql", "starlette", "uvicorn", "asyncpg")
GRAPHQL = ("strawberry", "graphql", "starlette")
ROOT = Path(__file__).resolve().parents[1]


def _loads(heavy: tuple[str, ...], *words: str) -> list[str]:
    """Run the command, and return which of some packages it loaded."""
    program = f"""
import atexit, sys
atexit.register(lambda: print("LOADED", *[one for one in {heavy!r} if one in sys.modules]))
from service.starting import main
main()"""
    ran = subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-c", program, *words], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    return ran.stdout.rpartition("LOADED")[2].split()


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"], ["--version"], ["tokn"], ["schema"]])
def test_help_and_what_needs_nothing_load_nothing(words: list[str]) -> None:
    assert _loads(HEAVY, *words) == []


@pytest.mark.parametrize("words", [["token", "list"], ["verify"], ["migrate"], ["checkpoint", "key"], ["backup"]])
def test_what_asks_no_question_of_the_api_does_not_load_it(words: list[str]) -> None:
    assert _loads(GRAPHQL, *words, "--help") == []


@pytest.mark.parametrize("name", COMMANDS)
def test_what_help_says_of_a_word_is_what_the_word_says_of_itself(name: str) -> None:
    assert " ".join((loaded(name).help or "").split()) == COMMANDS[name].says


def test_it_says_which_release_it_is() -> None:
    said = CliRunner().invoke(app, ["--version"])
    assert (said.exit_code, said.output) == (0, f"mirps {version(DISTRIBUTION)}\n")
