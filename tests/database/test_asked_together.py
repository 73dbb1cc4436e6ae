"""Several questions in one statement are answered as if each had been asked by itself."""

from typing import Any

from service.database.asked_together import Question, sought
from service.database.engine import Database
from service.giving.pledge import Pledge, PledgeLine
from service.registry.party import Party
from tests.given.giving import given_pledge
from tests.given.ground import lay_ground
from tests.given.registry import given_party

CODES = "SELECT p.code, p.kind FROM party AS p WHERE p.kind = :kind ORDER BY p.code DESC"


async def test_what_was_asked_beforehand_is_told_once_without_another_statement(database: Database) -> None:
    for code in ("AA", "BB"):
        await given_party(database, code, kind="NGO")
    kind: dict[str, Any] = {"kind": "NGO"}
    with database.recording() as said:
        async with database.writing() as session:
            await session.ask_together(Question(CODES, ("code", "kind"), kind), sought(Party, code="AA"))
            rows = await session.execute_text(CODES, kind)
            found = await session.find(Party, code="AA")
            before = len(said)
            again = await session.execute_text(CODES, kind)

    assert (before, len(said)) == (1, 2)
    assert [(row.code, row["kind"], row[0]) for row in rows] == [("BB", "NGO", "BB"), ("AA", "NGO", "AA")]
    assert [row.code for row in again] == ["BB", "AA"]
    assert found is not None
    assert found.name == {"en": "AA"}


async def test_other_values_are_another_question(database: Database) -> None:
    await given_party(database, "AA", kind="NGO")
    async with database.writing() as session:
        await session.ask_together(sought(Party, code="AA"))
        assert await session.find(Party, code="BB") is None


async def test_whoever_locks_asks_anew(database: Database) -> None:
    async with database.writing() as session:
        await session.ask_together(sought(Pledge, code="P1"), sought(Party, code="BB"))
        await session.find(Pledge, lock="FOR NO KEY UPDATE", code="P1")
        with database.recording() as said:
            await session.find(Party, code="BB")

    assert len(said) == 1


async def test_every_column_comes_as_it_would_alone(database: Database) -> None:
    await lay_ground(database)
    await given_pledge(database)
    async with database.writing() as session:
        alone = [await session.find(Pledge, code="P1"), await session.find(PledgeLine, position=1)]
        kept = [dict(one.__dict__) for one in alone if one is not None]
        await session.forget()
        await session.ask_together(sought(Pledge, code="P1"), sought(PledgeLine, position=1))
        together = [await session.find(Pledge, code="P1"), await session.find(PledgeLine, position=1)]

    for one, other in zip(kept, together, strict=True):
        assert other is not None
        assert one.keys() == other.__dict__.keys()
        assert {name: one[name] for name in one if name != "_sa_instance_state"} == {
            name: other.__dict__[name] for name in one if name != "_sa_instance_state"
        }
