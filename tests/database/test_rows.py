"""Statements of writers that go past SQLAlchemy are of the same transaction and the same objects."""

from typing import Any

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, MultipleResultsFound, NoResultFound
from sqlmodel import select

from service.database.engine import Database
from service.database.write_session import call_of, question_of
from service.planning.need import Need
from service.registry.party import Party
from tests.given.planning import given_need
from tests.given.registry import given_party

PORTUGAL: dict[str, Any] = {
    "code": "PT",
    "kind": "STATE",
    "name": {"en": 'Portugal "P"'},
    "confidence": "A",
    "illustrative": False,
}
CAST = "SELECT cast(:a AS text) || :b::text || :a::text AS joined"


async def test_a_name_is_a_value_wherever_it_stands_and_two_colons_are_a_cast(database: Database) -> None:
    async with database.writing() as session:
        row = (await session.execute_text(CAST, {"a": "x", "b": "y"})).one()

    assert (row.joined, row["joined"], row[0]) == ("xyx", "xyx", "xyx")


async def test_what_is_found_is_the_sessions_own_object_whichever_way_it_was_found(database: Database) -> None:
    await given_party(database, "ES", kind="STATE")
    async with database.writing() as session:
        found = await session.find(Party, code="ES")
        by_sqlalchemy = (await session.exec(select(Party).where(Party.code == "ES"))).one()
        assert found is not None
        by_key = await session.by_key(Party, found.id)

    assert found is by_sqlalchemy is by_key
    assert found.name["en"] == "ES"


async def test_a_change_of_what_was_found_is_written(database: Database) -> None:
    await given_party(database, "ES", kind="STATE")
    with pytest.raises(DBAPIError, match="permission denied"):  # noqa: PT012  the write is what is refused
        async with database.writing() as session:
            found = await session.find(Party, code="ES")
            assert found is not None
            found.code = "PT"
            await session.execute_text("SELECT 1")


async def test_what_was_added_is_there_for_the_next_statement(database: Database) -> None:
    async with database.writing() as session:
        session.add(Party(code="PT", kind="STATE", name={"en": "Portugal"}))
        assert await session.find(Party, code="PT") is not None
        assert await session.find(Party, code="XX") is None


async def test_several_rows_where_one_was_looked_for_are_a_fault(database: Database) -> None:
    for code in ("ES", "PT"):
        await given_party(database, code, kind="STATE")
    async with database.writing() as session:
        with pytest.raises(MultipleResultsFound):
            await session.find(Party, kind="STATE")
        with pytest.raises(NoResultFound):
            await session.by_key(Party, 10**9)


async def test_a_row_is_read_again_as_it_is_now(database: Database) -> None:
    await given_party(database, "ES", kind="STATE")
    async with database.writing() as session:
        found = await session.find(Party, code="ES")
        assert found is not None
        found.__dict__["code"] = "stale"
        await session.read_again(found)

    assert found.code == "ES"


async def test_a_row_that_is_locked_is_as_the_lock_found_it_whoever_had_it_before(database: Database) -> None:
    await given_need(database, publication="DRAFT")
    async with database.writing() as session:
        before = await session.find(Need, code="N1")
        assert before is not None
        async with database.writing() as other:
            need = await other.find(Need, lock="FOR NO KEY UPDATE", code="N1")
            assert need is not None
            need.publication = "PUBLISHED"
        locked = await session.find(Need, lock="FOR NO KEY UPDATE", code="N1")

    assert locked is before
    assert before.publication == "PUBLISHED"


async def test_a_column_that_is_not_there_is_a_fault_of_ours(database: Database) -> None:
    async with database.writing() as session:
        with pytest.raises(LookupError, match="colour"):
            await session.find(Party, colour="red")


async def test_a_commit_that_keeps_nothing_is_no_commit(database: Database) -> None:
    with pytest.raises(RuntimeError, match="nothing of it is kept"):  # noqa: PT012  raised where the block ends
        async with database.writing() as session:
            with pytest.raises(DBAPIError):
                await session.execute_text("SELECT no_such_column")


async def test_what_only_the_commit_refuses_is_told_as_every_other_refusal(database_url: str) -> None:
    owner = await asyncpg.connect(database_url)
    await owner.execute(
        "CREATE TABLE late (id int UNIQUE DEFERRABLE INITIALLY DEFERRED); GRANT INSERT, SELECT ON late TO mirps_service"
    )
    await owner.close()
    database = Database(database_url, read_pool_size=1, write_pool_size=1)
    await database.open()
    try:
        with pytest.raises(DBAPIError, match="duplicate key"):  # noqa: PT012  raised where the block ends
            async with database.writing() as session:
                for _ in range(2):
                    await session.execute_text("INSERT INTO late VALUES (1)")
        async with database.writing() as session:
            assert await session.scalar(text("SELECT count(*) FROM late")) == 0
    finally:
        await database.close()


async def test_a_row_is_added_without_an_object(database: Database) -> None:
    async with database.writing() as session:
        key = await session.insert(Party, **PORTUGAL)
        found = await session.find(Party, code="PT")

    assert found is not None
    assert (found.id, found.name) == (key, PORTUGAL["name"])


async def test_a_row_is_not_added_with_a_column_that_is_none(database: Database) -> None:
    async with database.writing() as session:
        with pytest.raises(LookupError, match="colour"):
            await session.insert(Party, code="PT", colour="green")


async def test_what_is_said_with_the_beginning_and_with_the_commit_is_of_the_transaction(database: Database) -> None:
    said = b'{"actor":"it\'s","role":"MEMBER","act":"a","outcome":"DONE","key":"k","fingerprint":"00","answer":{}}'
    whose = b'["it\'s","a","k"]'
    async with database.writing(question_of("hold_key", whose)) as session:
        assert session.opened == "SELECT 1"
        session.say_last(call_of("keep_act", said))

    async with database.writing(question_of("hold_key", whose)) as session:
        assert session.opened == "SELECT 0"
        kept = (await session.execute_text("SELECT actor FROM audit_trail")).all()
    assert [row.actor for row in kept] == ["it's"]


async def test_what_cannot_be_said_with_the_commit_undoes_the_transaction(database: Database) -> None:
    async def guess() -> None:
        async with database.writing() as session:
            await session.insert(Party, **PORTUGAL)
            session.say_last(call_of("keep_act", b'{"actor":"a","role":"b","act":"c","outcome":"GUESSED"}'))

    with pytest.raises(DBAPIError, match="outcome_is_known"):
        await guess()

    async with database.writing() as session:
        assert await session.find(Party, code="PT") is None


def test_a_message_of_several_statements_calls_functions_only() -> None:
    assert call_of("keep_act", b"'; DROP TABLE x; --").endswith("('\\x273b2044524f50205441424c4520783b202d2d');")
    with pytest.raises(ValueError, match="no name"):
        call_of("keep_act(); DROP", b"")
