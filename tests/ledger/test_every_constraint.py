"""Every CHECK constraint and every unique index of the catalog refuses a row that breaks it, and each is broken here.

The rows are those of a story, with one thing changed. To the service's role such a row is refused in any case, by the
constraint or for want of rights; to the owner, whom neither rights nor triggers stop here, by this constraint alone.
"""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any, Final

import asyncpg
import orjson
import pytest
import pytest_asyncio

from tests.given.every_list import on_every_list
from tests.servers import Server

CHECKS: Final = """
    SELECT c.conrelid::regclass::text AS of, t.relname AS table, c.conname AS name, pg_get_constraintdef(c.oid) AS said
      FROM pg_constraint AS c JOIN pg_class AS t ON t.oid = c.conrelid
     WHERE c.contype = 'c' AND c.connamespace = 'public'::regnamespace ORDER BY c.conname
"""
UNIQUE: Final = """
    SELECT i.indrelid::regclass::text AS of, t.relname AS table, x.relname AS name, i.indpred IS NOT NULL AS partial,
           ARRAY(SELECT a.attname::text FROM unnest(i.indkey) WITH ORDINALITY AS k (number, place)
                   JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.number
                  WHERE k.place <= i.indnkeyatts ORDER BY k.place) AS columns
      FROM pg_index AS i JOIN pg_class AS t ON t.oid = i.indrelid JOIN pg_class AS x ON x.oid = i.indexrelid
     WHERE i.indisunique AND t.relnamespace = 'public'::regnamespace AND t.relname <> 'alembic_version'
     ORDER BY x.relname
"""
COLUMNS: Final = """
    SELECT a.attname::text AS name, y.typname::text AS type, a.attnotnull AS needed,
           (SELECT (regexp_match(pg_get_constraintdef(c.oid), $$'([A-Z]+)'$$))[1] FROM pg_constraint AS c
             WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND c.conkey = ARRAY[a.attnum] LIMIT 1) AS word
      FROM pg_attribute AS a JOIN pg_type AS y ON y.oid = a.atttypid
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     ORDER BY a.attnum
"""
ROW: Final = "SELECT to_jsonb(one)::text FROM {of} AS one {where} ORDER BY one::text LIMIT 1"
INSERT: Final = """
    INSERT INTO {of} ({columns}) OVERRIDING SYSTEM VALUE
    SELECT {columns} FROM jsonb_populate_record(NULL::{of}, $1::jsonb)
"""

Change = Mapping[str, Any]
BROKEN: Final[Mapping[str, Sequence[Change]]] = {
    "ck_account_guarded": (
        {"stage": "PLEDGED", "balance": -1, "balance_usd": 0, "unvalued": 0},
        {"stage": "RECEIVED", "balance": 1, "balance_usd": -1, "unvalued": 0},
        {"stage": "SPENT", "balance": 1, "balance_usd": 0, "unvalued": -1},
    ),
    "ck_account_keys_fit_stage": (
        {"stage": "POCKET"},
        {"stage": "PLEDGED", "line_id": None},
        {"stage": "PLEDGED", "line_id": 1, "party_id": 1},
        {"stage": "OBLIGATED", "line_id": 1, "project_id": None},
        {"stage": "DONOR", "party_id": None},
        {"stage": "REQUIRED", "need_id": None},
    ),
    "ck_api_token_expires_after_it_was_made": ({"expires_at": "1999-01-01T00:00:00Z"},),
    "ck_api_token_hash_is_sha256": ({"hash": "\\x00"},),
    "ck_api_token_revoked_by_somebody": ({"revoked_at": "2030-01-01T00:00:00Z"}, {"revoked_by": "x"}),
    "ck_api_token_role_needs_a_token": ({"role": "PUBLIC"},),
    "ck_coverage_sum_class_is_known": ({"money_class": -1}, {"money_class": 4}),
    "ck_journal_entry_fits": (
        {"kind": "STEAL"},
        {"effective_on": "1899-12-31"},
        {"kind": "RECORD_PLEDGE", "reverses": 1},
        {"kind": "REVERSE_ENTRY", "reverses": None},
        {"kind": "REVERSE_ENTRY", "reverses": 1, "reason": "WHIM"},
        {"hash": "\\x00"},
        {"previous_hash": "\\x00"},
        {"sequence": 0},
    ),
    "ck_ledger_head_one_row": ({"id": 2},),
    "ck_transfer_accounts_differ": ({"from_account": 1, "to_account": 1},),
    "ck_transfer_amount_is_positive": ({"amount": 0}, {"amount": -1}),
    "ck_transfer_amount_usd_is_not_negative": ({"amount_usd": -1},),
    "ck_translation_language_is_no_english": ({"language": "en"},),
    "ck_translation_subject_has_names": ({"subject": "transfer"}, {"field": "code"}),
    "ck_translation_text_says_something": ({"text": ""},),
}
"""What breaks the constraints that are not of a sort: one row each, or one for each thing they say."""
OF_TYPES: Final[Mapping[str, Any]] = {
    "bool": False,
    "bytea": "\\x" + "00" * 32,
    "date": "2021-01-01",
    "jsonb": {"en": "x"},
    "timestamptz": "2021-01-01T00:00:00Z",
    "text": "x",
    "varchar": "x",
}
"""What stands in a column that must not be empty, of a table that the story leaves empty; 1 where it is a number."""
ALLOWED: Final[Mapping[str, Change]] = {"translation": {"subject": "event", "field": "name", "language": "es"}}
"""What else stands there, where a constraint asks for it."""
OF_A_SORT: Final = re.compile(r"ck_(?P<of>.+)_(?P<sort>is_known|has_english|texts_are_plain)")
"""The sorts: a closed list of words, a text in languages, texts that stand in JSON as they are."""


@pytest.fixture
def server(pg18: Server) -> Server:
    return pg18


@pytest_asyncio.fixture(scope="module")
async def owner(pg18: Server) -> AsyncIterator["asyncpg.Connection"]:
    """The owner's connection to a database with the story, whom no trigger keeps from anything."""
    async with on_every_list(pg18) as url:
        connection = await asyncpg.connect(url)
        try:
            await connection.execute("SET session_replication_role = replica")
            yield connection
        finally:
            await connection.close()


def broken(table: str, name: str, said: str) -> Sequence[Change]:
    """Return what breaks a constraint; nothing where nobody has said what does."""
    if name in BROKEN:
        return BROKEN[name]
    found = OF_A_SORT.fullmatch(name)
    if found is None:
        return ()
    if found["sort"] == "texts_are_plain":
        listed = re.search(r"concat\(([^)]*)\)", said)
        assert listed is not None
        return [{one.strip(): 'a"b'} for one in listed[1].split(",")]
    column = found["of"].removeprefix(f"{table}_")
    return [{column: {"es": "x"} if found["sort"] == "has_english" else "?"}]


async def base_of(owner: "asyncpg.Connection", of: str, where: str = "") -> dict[str, Any]:
    """Return a row of a table; where the story has none, one that has what must be there and no more."""
    row = await owner.fetchval(ROW.format(of=of, where=where)) or await owner.fetchval(ROW.format(of=of, where=""))
    columns = await owner.fetch(COLUMNS, of)
    if row is not None:
        found = orjson.loads(row)
        return {one["name"]: found[one["name"]] for one in columns}
    plain = {one["name"]: plainest(one["type"], one["word"]) if one["needed"] else None for one in columns}
    return {**plain, **ALLOWED.get(of, {})}


def plainest(kind: str, word: str | None) -> object:
    """Return a value of a type, or the first of the words that a column may have."""
    return word or ([] if kind.startswith("_") else OF_TYPES.get(kind, 1))


async def refused_with(owner: "asyncpg.Connection", of: str, row: Change, role: str) -> tuple[str, str]:
    """Insert a row, undo it, and return the state and the constraint that it was refused with; twice nothing: kept."""
    moving = owner.transaction()
    await moving.start()
    try:
        if role == "service":
            await owner.execute("SET LOCAL session_replication_role = origin")
            await owner.execute("SET LOCAL ROLE mirps_service")
        columns = ", ".join(f'"{name}"' for name in row)
        await owner.execute(INSERT.format(of=of, columns=columns), orjson.dumps(row).decode())
    except asyncpg.PostgresError as error:
        return str(error.sqlstate), str(getattr(error, "constraint_name", None) or "")
    else:
        return "", ""
    finally:
        await moving.rollback()


async def unbroken(owner: "asyncpg.Connection") -> list[str]:
    """Return the constraints that no row here breaks, and what any keeps that breaks it."""
    kept: list[str] = []
    for check in await owner.fetch(CHECKS):
        of, name = check["of"], check["name"]
        base, changes = await base_of(owner, of), broken(check["table"], name, check["said"])
        if not changes:
            kept.append(f"{name}: nobody says what breaks it")
        for change in changes:
            assert set(change) <= set(base), f"{name}: {change}"
            found = await refused_with(owner, of, {**base, **change}, "owner")
            if found != ("23514", name):
                kept.append(f"{name}: {change} is {found}")
            if not (await refused_with(owner, of, {**base, **change}, "service"))[0]:
                kept.append(f"{name}: {change} is kept for the service")
    return kept


async def test_every_check_constraint_refuses_what_breaks_it(owner: "asyncpg.Connection") -> None:
    kept = await unbroken(owner)
    assert not kept, "\n".join(kept)


async def test_a_new_constraint_and_one_that_refuses_nothing_are_found(owner: "asyncpg.Connection") -> None:
    looking = owner.transaction()
    await looking.start()
    try:
        await owner.execute("ALTER TABLE transfer ADD CONSTRAINT ck_transfer_new CHECK (amount < 10 ^ 18)")
        await owner.execute("ALTER TABLE transfer DROP CONSTRAINT ck_transfer_amount_is_positive")
        await owner.execute("ALTER TABLE transfer ADD CONSTRAINT ck_transfer_amount_is_positive CHECK (amount > -9)")
        found = await unbroken(owner)
    finally:
        await looking.rollback()
    assert [one.partition(" is ")[0] for one in found] == [
        "ck_transfer_amount_is_positive: {'amount': 0}",
        "ck_transfer_amount_is_positive: {'amount': -1}",
        "ck_transfer_new: nobody says what breaks it",
    ]


def told_by(row: Change, key: Sequence[str], but: set[str]) -> str:
    """Return the column in which a row is to differ, to be another by a key: a number rather, else the last."""
    free = [column for column in key if column not in but and row[column] is not None]
    return next((column for column in free if isinstance(row[column], int)), free[-1] if free else "")


def other(value: object) -> object:
    """Return another value of the same type."""
    if isinstance(value, int):
        return value + 1_000_003
    return "\\x" + "ab" * 32 if str(value).startswith("\\x") else f"{value}x"


async def test_every_unique_index_refuses_a_second_row(owner: "asyncpg.Connection") -> None:
    kept: list[str] = []
    indexes = await owner.fetch(UNIQUE)
    for index in indexes:
        of, columns = index["of"], set(index["columns"])
        present = " AND ".join(f"{column} IS NOT NULL" for column in index["columns"])
        base = await base_of(owner, of, f"WHERE {present}")
        if not await owner.fetchval(f"SELECT count(*) FROM {of}"):  # noqa: S608  a table of the catalog
            await owner.execute(INSERT.format(of=of, columns=", ".join(base)), orjson.dumps(base).decode())
        alike = {one["name"] for one in indexes if one["of"] == of and set(one["columns"]) == columns}
        apart = (one["columns"] for one in indexes if one["of"] == of and set(one["columns"]) != columns)
        differing = (told_by(base, key, columns) for key in apart)
        row = {**base, **{column: other(base[column]) for column in differing if column}}
        state, name = await refused_with(owner, of, row, "owner")
        if state != "23505" or name not in alike:
            kept.append(f"{index['name']} {sorted(columns)}: {state} {name}")
        if not (await refused_with(owner, of, row, "service"))[0]:
            kept.append(f"{index['name']} is kept for the service")
    assert not kept, "\n".join(kept)
