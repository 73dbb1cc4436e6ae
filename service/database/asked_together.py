"""Several questions in one statement: who knows beforehand what he will ask sends one message, not one for each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import asyncpg
from sqlmodel import SQLModel

from service.database.rows import NAME, STATEMENTS_READ, Row, Rows, columns_of, statement_for, told_alike


@dataclass(frozen=True, slots=True)
class Question:
    """A statement that finds rows, just as `WriteSession.execute_text` will be asked to run it.

    Attributes:
        sql: with ``:name`` for values.
        columns: the names of its columns, in order.
        values: by name.
    """

    sql: str
    columns: tuple[str, ...]
    values: Mapping[str, Any]


class Told(dict[str, Any]):
    """A row of one of several questions; its columns are also attributes, and found by their place."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the column holds
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __missing__(self, place: object) -> Any:  # noqa: ANN401  whatever the column holds
        if isinstance(place, int):
            return list(self.values())[place]
        raise KeyError(place)


def sought(table: type[SQLModel], **equal: object) -> Question:
    """Return the question that `WriteSession.find` asks."""
    return Question(statement_for(table, tuple(equal)), columns_of(table), equal)


async def fetch_together(connection: asyncpg.Connection, questions: Sequence[Question]) -> tuple[str, list[Rows]]:
    """Ask several questions at once, of one snapshot.

    Returns:
        the statement, and the rows of each question, in order.

    Raises:
        DBAPIError: as SQLAlchemy raises what PostgreSQL says.
    """
    sql, names = _joined(tuple((one.sql, one.columns) for one in questions))
    args = [questions[place].values[name] for place, name in names]
    with told_alike(sql):
        answer = await connection.fetchrow(sql, *args)
    found = [
        Rows(cast("list[Row]", [Told(zip(one.columns, row, strict=True)) for row in rows]))
        for one, rows in zip(questions, answer or (), strict=True)
    ]
    return sql, found


@lru_cache(maxsize=STATEMENTS_READ)
def _joined(questions: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[str, tuple[tuple[int, str], ...]]:
    """Return the statement that asks all, and which value of which question each of its numbers is."""
    numbers: dict[tuple[int, str], int] = {}
    parts = []
    for place, (sql, columns) in enumerate(questions):

        def numbered(found: Any, place: int = place) -> str:  # noqa: ANN401  a match of text
            return f"${numbers.setdefault((place, found[1]), len(numbers) + 1)}"

        listed = ", ".join(f"q.{name}" for name in columns)
        parts.append(f"ARRAY(SELECT ROW({listed}) FROM ({NAME.sub(numbered, sql)}) AS q)")  # noqa: S608  texts of ours
    return f"SELECT {', '.join(parts)}", tuple(numbers)
