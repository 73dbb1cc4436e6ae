"""Verifying the chain of hashes."""

import pytest

from service.database.engine import Database
from service.ledger import chain
from service.ledger.chain import verify_chain
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.giving import given_money, given_pledge, given_receipt
from tests.given.ground import do
from tests.given.looking import rows

HARD = 'ñ "quoted" \\ back\n\t\r\b\f\x01\x1f\x7f \u2028 \U0001f600 </script>'


async def test_python_and_the_database_compute_the_same_hashes(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    await given_receipt(database, amount="11.00", clears="10.00")
    await given_pledge(database, "P2", currency="EUR")
    [head] = await rows(database, "SELECT sequence, hash FROM ledger_head")

    async with database.reading() as session:
        report = await verify_chain(session)
    assert (report.ok, report.checked, report.head) == (True, head["sequence"], bytes(head["hash"]))


async def test_texts_of_any_kind_are_hashed_alike(database: Database) -> None:
    pledged = await given_pledge(database)
    await do(database, reverse_entry, ReverseEntry(entry=pledged.recorded.entry or 0, reason="OTHER", note=HARD))

    async with database.reading() as session:
        assert (await verify_chain(session)).ok


async def test_a_part_of_the_chain_is_verified_from_the_hash_before_it(database: Database) -> None:
    await given_money(database)
    async with database.reading() as session:
        report = await verify_chain(session, first=3, last=4)

    assert (report.ok, report.checked) == (True, 2)


async def test_progress_is_told_after_each_batch(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await given_money(database)
    monkeypatch.setattr(chain, "BATCH", 2)
    told: list[tuple[int, int]] = []
    async with database.reading() as session:
        report = await verify_chain(session, progress=lambda checked, of: told.append((checked, of)))

    assert report.ok
    assert told == [(2, 4), (4, 4)]


async def test_an_empty_part_is_whole(database: Database) -> None:
    async with database.reading() as session:
        assert (await verify_chain(session, first=100)).ok
