"""The floor of the database: the statement our compiler makes, prepared and with a generic plan, through pgbench."""

import asyncio
import json
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from benchmarks import machine
from benchmarks.machine import Cores
from benchmarks.questions import Question
from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from service.database.postgres_binaries import find_binaries
from service.database.session_settings import for_reading, settings_of
from service.reading.selection import Viewer

LITERAL: Final = re.compile(r"'(?:[^']|'')*'")
RATE: Final = re.compile(r"tps = ([0-9.]+)")
PARAMETER: Final = re.compile(r"\$(\d+)")
LARGEST_PAGE: Final = 1_000
SETTINGS: Final = for_reading(settings_of(10.0))
"""As on a reader's connection of the service."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with its parameters, as the driver is given them."""

    sql: str
    arguments: tuple[Any, ...]


def statements(url: str, questions: Sequence[Question]) -> dict[str, Statement]:
    """Return the statement that answers each question (of several bodies, the first), by the question's name."""
    return asyncio.run(_statements(url, questions))


async def _statements(url: str, questions: Sequence[Question]) -> dict[str, Statement]:
    executor = Executor(make_schema(), CATALOG, ROOT)
    database = Database(url)
    await database.open()
    try:
        found = {}
        for one in questions:
            body = json.loads(one.bodies[0])
            with _listening() as said:
                viewer = Viewer(largest_page=LARGEST_PAGE)
                await executor.answer(database, viewer, body["query"], body.get("variables", {}), None)
            [found[one.name]] = said
    finally:
        await database.close()
    return found


@contextmanager
def _listening() -> Iterator[list[Statement]]:
    """Collect the statements that run while the block does, with their parameters."""
    said: list[Statement] = []
    honest = Database.fetch_json_and_version

    async def fetch(self: Database, sql: str, args: Sequence[object] = ()) -> tuple[bytes, str | None]:
        said.append(Statement(sql, tuple(args)))
        return await honest(self, sql, args)

    Database.fetch_json_and_version = fetch  # type: ignore[method-assign]  # put back below
    try:
        yield said
    finally:
        Database.fetch_json_and_version = honest  # type: ignore[method-assign]  # as it was


def script(statement: Statement) -> tuple[str, list[str]]:
    """Return a statement as pgbench reads it, and the options that give its parameters.

    pgbench takes every ``:word`` for a variable, in a literal too: there the colon is written as an escape.
    """

    def escaped(found: re.Match[str]) -> str:
        literal = found[0]
        if not re.search(r":\w", literal):
            return literal
        return "E" + literal.replace("\\", "\\\\").replace(":", "\\x3A")

    text = LITERAL.sub(escaped, statement.sql)
    text = PARAMETER.sub(r":p\1", text)
    options = []
    for place, value in enumerate(statement.arguments, start=1):
        options += ["-D", f"p{place}={_text(value)}"]
    return text.replace("\n", " ") + ";\n", options


def _text(value: Any) -> str:  # noqa: ANN401  whatever a statement may be given
    if isinstance(value, (list, tuple)):
        return "{" + ",".join(f'"{one}"' for one in value) + "}"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def rate(url: str, statement: Statement, *, connections: int, seconds: int, core: Cores) -> float:
    """Return how many times a second the statement runs on so many connections.

    Raises:
        RuntimeError: pgbench does not say.
    """
    text, options = script(statement)
    program = find_binaries("18", Path(tempfile.gettempdir())).folder / "pgbench"
    with tempfile.NamedTemporaryFile("w", suffix=".sql", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        job = ["-n", "-M", "prepared", "-c", str(connections), "-j", "1", "-T", str(seconds), "-f", file.name, *options]
        ended = subprocess.run(  # noqa: S603  the program of our own wheel
            machine.pinned(core, [str(program), *job, url]),
            env={"PGOPTIONS": " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())},
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds + 120,
        )
    found = RATE.search(ended.stdout)
    if found is None:
        raise RuntimeError(f"pgbench: {ended.stderr[-600:]}")
    return float(found[1])
