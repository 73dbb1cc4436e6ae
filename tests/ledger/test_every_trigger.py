"""Every trigger of the catalog that refuses something refuses it here, and nothing else would have said so.

To the service's role it is refused in any case, by the trigger or for want of rights; to the owner by this trigger
alone: with it switched off, nothing says the same. Triggers that keep something in step refuse nothing, and stand in a
table of their own with the test that shows what they keep.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import asyncpg
import orjson
import pytest

from tests.ledger.test_every_constraint import INSERT, base_of, owner
from tests.servers import Server

__all__ = ["owner"]

TRIGGERS: Final = """
    SELECT c.relname::text AS of, t.tgname::text AS name, p.proname::text AS function,
           p.prosrc ~ '\\mrefuse\\(' AS refuses, t.tgtype::integer AS events
      FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_proc AS p ON p.oid = t.tgfoid
     WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname, t.tgname
"""
EVENTS: Final = {4: "INSERT", 8: "DELETE", 16: "UPDATE", 32: "TRUNCATE"}
"""The bits of pg_trigger.tgtype."""
ANYTHING: Final = {
    "DELETE": "DELETE FROM {of}",
    "UPDATE": "UPDATE {of} SET {column} = {column}",
    "TRUNCATE": "TRUNCATE {of} CASCADE",
}
"""What a table that is only added to refuses of everybody."""
TRANSFER: Final = """
    INSERT INTO transfer (sequence, position, from_account, to_account, amount, effective_on)
    SELECT sequence, 999, from_account, to_account, 1, effective_on FROM transfer ORDER BY sequence LIMIT 1"""
ENTRY: Final = """
    INSERT INTO journal_entry SELECT (jsonb_populate_record(e, jsonb_build_object('sequence', e.sequence + 2))).*
      FROM journal_entry AS e ORDER BY e.sequence DESC LIMIT 1"""
TRANSLATION: Final = """
    INSERT INTO translation (subject, subject_id, field, language, text) VALUES ('event', -1, 'name', 'es', 'x')"""
SAID: Final[Mapping[tuple[str, str], tuple[str, str, str]]] = {
    ("transfer", "belong_to_the_head"): ("CLOSED_ENTRY", "", TRANSFER),
    ("journal_entry", "follow_the_head"): ("BROKEN_CHAIN", "", ENTRY),
    ("translation", "put_into_its_row"): ("NOTHING_TO_TRANSLATE", "DELETE FROM translation", TRANSLATION),
    ("api_token", "stays_revoked"): (
        "ALREADY_REVOKED",
        "UPDATE api_token SET revoked_at = '2021-01-01', revoked_by = 'x', created_at = '2020-01-01'",
        "UPDATE api_token SET revoked_at = NULL, revoked_by = NULL",
    ),
}
"""What the others refuse: the code, what is so before, and the statement that is refused."""
KEEPS: Final[Mapping[str, str]] = {
    "begin_allocation": "tests/matching/test_kept_worth.py",
    "keep_earlier_row": "tests/moments/test_as_it_was.py",
    "keep_fund_money": "tests/ledger/test_invariants.py",
    "tell_allocations_of_donor": "tests/matching/test_kept_worth.py",
    "tell_allocations_of_need": "tests/matching/test_kept_worth.py",
    "tell_allocations_of_pledge": "tests/matching/test_kept_worth.py",
    "tell_of_changes": "tests/database/test_notifications.py",
}
"""Functions of triggers that refuse nothing, and where what they keep in step is shown."""


@pytest.fixture
def server(pg18: Server) -> Server:
    return pg18


def attempts(trigger: Mapping[str, Any], column: str) -> Iterator[tuple[str, str, str]]:
    """Go through what a trigger refuses: the code, what is so before, and the statement; nothing where nobody says."""
    of, name = trigger["of"], trigger["name"]
    if (of, name) in SAID:
        yield SAID[of, name]
    elif trigger["function"] == "refuse_change":
        for bit, event in EVENTS.items():
            if trigger["events"] & bit:
                yield "APPEND_ONLY", "", ANYTHING[event].format(of=of, column=column)


async def refused_by(
    connection: "asyncpg.Connection", trigger: Mapping[str, Any], before: str, tried: str, *, who: str
) -> tuple[str, str]:
    """Try a statement, undo it, and return the code and the words that it was refused with; twice nothing: it was done.

    Args:
        connection: the owner's, whom no trigger keeps from anything yet.
        trigger: which is meant.
        before: a statement that makes what is so before.
        tried: the statement.
        who: "owner", "service", or "nobody" for the owner with the trigger switched off.
    """
    of = trigger["of"]
    moving = connection.transaction()
    await moving.start()
    try:
        if not await connection.fetchval(f"SELECT EXISTS (SELECT FROM {of})"):  # noqa: S608  a table of the catalog
            row = await base_of(connection, of)
            await connection.execute(INSERT.format(of=of, columns=", ".join(row)), orjson.dumps(row).decode())
        if before:
            await connection.execute(before)
        if who == "nobody":
            await connection.execute(f'ALTER TABLE {of} DISABLE TRIGGER "{trigger["name"]}"')
        await connection.execute("SET LOCAL session_replication_role = origin")
        if who == "service":
            await connection.execute("SET LOCAL ROLE mirps_service")
        await connection.execute(tried)
    except asyncpg.PostgresError as error:
        return str(error.hint or error.sqlstate), str(error)
    else:
        return "", ""
    finally:
        await moving.rollback()


async def unraised(connection: "asyncpg.Connection") -> list[str]:
    """Return the triggers that nothing here raises, and what is done, or refused by something else, all the same."""
    wrong = []
    for trigger in map(dict, await connection.fetch(TRIGGERS)):
        what = f"{trigger['name']} of {trigger['of']}"
        if not trigger["refuses"]:
            wrong += [] if trigger["function"] in KEEPS else [f"{what}: nobody says what it keeps"]
            continue
        row = await base_of(connection, trigger["of"])
        tries = list(attempts(trigger, next(reversed(row))))
        wrong += [] if tries else [f"{what}: nobody says what it refuses"]
        for code, before, tried in tries:
            found, words = await refused_by(connection, trigger, before, tried, who="owner")
            if found != code:
                wrong.append(f"{what}: {tried} is {found or 'done'}: {words}")
            if words == (await refused_by(connection, trigger, before, tried, who="nobody"))[1]:
                wrong.append(f"{what}: {tried} is refused as it is without it")
            if not (await refused_by(connection, trigger, before, tried, who="service"))[0]:
                wrong.append(f"{what}: {tried} is done for the service")
    return wrong


async def test_every_trigger_refuses_what_it_is_there_to_refuse(owner: "asyncpg.Connection") -> None:
    wrong = await unraised(owner)
    assert not wrong, "\n".join(wrong)


async def test_a_new_trigger_and_one_that_refuses_nothing_are_found(owner: "asyncpg.Connection") -> None:
    looking = owner.transaction()
    await looking.start()
    try:
        await owner.execute(
            "CREATE TRIGGER brake BEFORE INSERT ON party FOR EACH ROW EXECUTE FUNCTION follow_the_head()"
        )
        await owner.execute("CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'")
        await owner.execute("CREATE TRIGGER seen AFTER INSERT ON party FOR EACH ROW EXECUTE FUNCTION see()")
        await owner.execute("ALTER TABLE transfer DISABLE TRIGGER append_only")
        found = await unraised(owner)
    finally:
        await looking.rollback()
    assert [one.partition(":")[0] for one in dict.fromkeys(found)][:2] == ["brake of party", "seen of party"]
    assert any(one.startswith("append_only of transfer: DELETE") for one in found)


def test_what_the_others_keep_is_shown_somewhere() -> None:
    assert [path for path in KEEPS.values() if not Path(path).is_file()] == []
