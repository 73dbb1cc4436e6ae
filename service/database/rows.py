"""Statements of a writer that go to the driver itself: names for values, rows with names, rows as objects of SQLModel.

SQLAlchemy remains what keeps objects and writes their changes. What it does for every statement (a greenlet, a cache
key, a cursor, a result) costs more than the statement; here a statement is looked up by its text and run.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final, TypeVar

import asyncpg
import orjson
from sqlalchemy import JSON, inspect
from sqlalchemy.exc import DBAPIError, MultipleResultsFound, NoResultFound
from sqlalchemy.orm import Mapper, Session, configure_mappers
from sqlalchemy.orm.attributes import instance_state, set_committed_value
from sqlmodel import SQLModel

Found = TypeVar("Found", bound=SQLModel)

NAME: Final = re.compile(r"(?<![:\w]):([a-z_]\w*)")
"""A value in a statement; two colons are a cast."""
STATEMENTS_READ: Final = 1024


class Row(asyncpg.Record):
    """A row whose columns are also attributes."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the column holds
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class Rows(list[Row]):
    """The rows of a statement, asked for as SQLAlchemy's results are."""

    def all(self) -> list[Row]:
        """Return all of them."""
        return self

    def first(self) -> Row | None:
        """Return the first, or None."""
        return self[0] if self else None

    def one_or_none(self) -> Row | None:
        """Return the only one, or None.

        Raises:
            MultipleResultsFound: there are several.
        """
        if len(self) > 1:
            raise MultipleResultsFound("several rows where one was looked for")
        return self.first()

    def one(self) -> Row:
        """Return the only one.

        Raises:
            NoResultFound: there is none.
            MultipleResultsFound: there are several.
        """
        row = self.one_or_none()
        if row is None:
            raise NoResultFound("no row where one was looked for")
        return row

    def scalar_one_or_none(self) -> Any:  # noqa: ANN401  whatever the column holds
        """Return the only value of the only row, or None; raises as `one_or_none`."""
        row = self.one_or_none()
        return None if row is None else row[0]

    def scalar_one(self) -> Any:  # noqa: ANN401  whatever the column holds
        """Return the only value of the only row; raises as `one`."""
        return self.one()[0]


async def fetch_rows(connection: asyncpg.Connection, sql: str, values: Mapping[str, Any] | None) -> Rows:
    """Run a statement with ``:name`` for values.

    Raises:
        DBAPIError: as SQLAlchemy raises what PostgreSQL says, so that both ways of asking fail alike.
    """
    numbered, names = _numbered(sql)
    given = values or {}
    with told_alike(sql):
        return Rows(await connection.fetch(numbered, *[given[name] for name in names], record_class=Row))


async def fetch_value(connection: asyncpg.Connection, sql: str, args: Sequence[object]) -> Any:  # noqa: ANN401  any column
    """Run a statement with ``$1`` for values and return the first column of its first row; raises as `fetch_rows`."""
    with told_alike(sql):
        return await connection.fetchval(sql, *args)


@contextmanager
def told_alike(sql: str) -> Iterator[None]:
    """Raise what PostgreSQL says of a statement as SQLAlchemy does; a lost connection stays what it is."""
    try:
        yield
    except asyncpg.PostgresConnectionError:
        raise
    except asyncpg.PostgresError as error:
        raise DBAPIError(sql, None, error) from error


@lru_cache(maxsize=STATEMENTS_READ)
def _numbered(sql: str) -> tuple[str, tuple[str, ...]]:
    """Return a statement with numbers for its values, as PostgreSQL has them, and the names in that order."""
    names: dict[str, int] = {}
    numbered = NAME.sub(lambda found: f"${names.setdefault(found[1], len(names) + 1)}", sql)
    return numbered, tuple(names)


@lru_cache(maxsize=STATEMENTS_READ)
def statement_for(table: type[SQLModel], equal: Sequence[str], lock: str = "") -> str:
    """Return the statement that finds rows of a table by what columns must be."""
    columns = _mapper(table).local_table.columns
    known = set(columns.keys())
    if unknown := set(equal) - known:
        raise LookupError(f"{table.__name__} has no column {sorted(unknown)}")
    listed = ", ".join(columns_of(table))
    wanted = " AND ".join(f"{name} = :{name}" for name in equal)
    return f"SELECT {listed} FROM {table.__tablename__} WHERE {wanted} {lock}".rstrip()  # noqa: S608  names of ours


@lru_cache(maxsize=STATEMENTS_READ)
def insert_statement(
    table: type[SQLModel], columns: Sequence[str], prefix: str = "", worked_out: tuple[tuple[str, str], ...] = ()
) -> tuple[str, Mapping[str, Callable[[object], object]]]:
    """Return the statement that adds a row and gives its key, and how some columns are given to the driver.

    Args:
        table: to which.
        columns: whose values are given, by names that begin with the prefix.
        prefix: where the statement is a part of another.
        worked_out: further columns, each with an expression of SQL.
    """
    known = _mapper(table).local_table.columns
    if unknown := {*columns, *dict(worked_out)} - set(known.keys()):
        raise LookupError(f"{table.__name__} has no column {sorted(unknown)}")
    made: dict[str, Callable[[object], object]] = {
        name: _as_json_text for name in columns if isinstance(known[name].type, JSON)
    }
    given = [f"cast(:{prefix}{name} AS jsonb)" if name in made else f":{prefix}{name}" for name in columns]
    listed, given = [*columns, *dict(worked_out)], [*given, *dict(worked_out).values()]
    return f"INSERT INTO {table.__tablename__} ({', '.join(listed)}) VALUES ({', '.join(given)}) RETURNING id", made  # noqa: S608  names of ours


def insertion(
    table: type[SQLModel], values: Mapping[str, object], prefix: str = "", **worked_out: str
) -> tuple[str, dict[str, object]]:
    """Return the statement that adds a row, as `insert_statement` has it, and its values as the driver takes them."""
    sql, made = insert_statement(table, tuple(values), prefix, tuple(worked_out.items()))
    return sql, {
        prefix + name: made[name](value) if name in made and value is not None else value
        for name, value in values.items()
    }


def _as_json_text(value: object) -> str:
    return orjson.dumps(value).decode()


@lru_cache(maxsize=STATEMENTS_READ)
def columns_of(table: type[SQLModel]) -> tuple[str, ...]:
    """Return the names of all columns of a table."""
    return tuple(column.name for column in _mapper(table).local_table.columns)


@lru_cache(maxsize=STATEMENTS_READ)
def key_columns(table: type[SQLModel]) -> tuple[str, ...]:
    """Return the names of the columns of a table's primary key."""
    return tuple(column.name for column in _mapper(table).primary_key)


def identity_of(table: type[SQLModel], *key: object) -> Any:  # noqa: ANN401  SQLAlchemy's own key
    """Return what a session knows the row with this primary key by."""
    return _mapper(table).identity_key_from_primary_key(key)


def kept_from(kept: Session, table: type[Found], row: Row) -> Found:
    """Return the object of a row as it stands in the database; a session knows it from now on.

    Args:
        kept: the session, which has no object of this row yet.
        table: of which.
        row: with all columns of it.
    """
    mapper = _mapper(table)
    made: Found = mapper.class_manager.new_instance()
    # Straight into both: what SQLAlchemy does for objects from anywhere cost as much as a statement.
    made.__dict__.update(row.items())
    state = instance_state(made)
    state.key = mapper.identity_key_from_primary_key(tuple(row[name] for name in key_columns(table)))
    state.session_id = kept.hash_key
    kept.identity_map.add(state)
    return made


def set_columns(made: SQLModel, row: Row) -> None:
    """Give an object what its row holds; none of it counts as changed."""
    for name, value in row.items():
        set_committed_value(made, name, value)


@lru_cache(maxsize=STATEMENTS_READ)
def _mapper(table: type[SQLModel]) -> Mapper[Any]:
    configure_mappers()  # a session would do it; a row may be looked for before any has
    mapper: Mapper[Any] = inspect(table)
    return mapper
