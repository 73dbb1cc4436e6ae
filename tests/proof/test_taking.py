"""Taking checkpoints: by hand, once a day, by one of many; what is wrong is never signed."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from starlette.requests import Request

from service.database.engine import Database
from service.errors import BadInput, NotFound, Refusal
from service.http.last_checkpoint import last_checkpoint
from service.proof import checkpoint as checkpoints
from service.proof.keys import beside, known_public, load_key, make_key, public_of, read_public
from service.proof.taking import checkpoints_in, newest_in, read_file, take_checkpoint, take_daily, take_when_due

GET = Request({"type": "http", "method": "GET", "path": "/checkpoint", "headers": []})


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "secret" / "key.pem"
    assert make_key(path)
    return path


async def owner(book: Database, sql: str) -> None:
    """Do something to the book that only a superuser can."""
    connection = await asyncpg.connect(book.address.dsn)
    try:
        await connection.execute("SET session_replication_role = replica")
        await connection.execute(sql)
    finally:
        await connection.close()


async def refused(book: Database, key: Path, folder: Path) -> str:
    with pytest.raises(Refusal) as refusal:
        await take_checkpoint(book, key, folder)
    return refusal.value.code


async def test_a_checkpoint_is_a_file_that_says_what_the_book_is(book: Database, key: Path, tmp_path: Path) -> None:
    path, made = await take_checkpoint(book, key, tmp_path / "kept")
    assert checkpoints_in(tmp_path / "kept") == [path]
    assert read_file(path) == made == newest_in(tmp_path / "kept", known_public(key))
    assert made.sequence > 100
    assert path.name.endswith(f"-{made.sequence}.json")


async def test_what_does_not_fit_is_not_signed(book: Database, key: Path, tmp_path: Path) -> None:
    await take_checkpoint(book, key, tmp_path / "kept")
    await owner(book, "UPDATE journal_entry SET note = 'x' WHERE sequence = 7")
    # What came before the last checkpoint is not looked at again; without one, all is.
    await take_checkpoint(book, key, tmp_path / "kept")
    assert await refused(book, key, tmp_path / "first") == "CHAIN_BROKEN"
    await owner(
        book, "UPDATE journal_entry SET hash = sha256(hash) WHERE sequence = (SELECT max(sequence) FROM transfer)"
    )
    assert await refused(book, key, tmp_path / "kept") == "CHECKPOINT_DISAGREES"


async def test_one_of_many_takes_the_checkpoint_of_a_day(
    book: Database, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kept"
    assert await take_when_due(book, key, folder) is not None
    made = await asyncio.gather(*(take_when_due(book, key, folder) for _ in range(8)))
    assert made == [None] * 8

    class Tomorrow(datetime):
        """A clock that is a day ahead."""

        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # noqa: ARG003  one of its ways is enough
            return datetime.now(tz=UTC) + timedelta(days=1)

    monkeypatch.setattr("service.proof.taking.datetime", Tomorrow)
    monkeypatch.setattr(checkpoints, "datetime", Tomorrow)
    made = await asyncio.gather(*(take_when_due(book, key, folder) for _ in range(8)))
    assert sum(one is not None for one in made) == 1
    assert len(checkpoints_in(folder)) == 2


async def test_a_checkpoint_of_a_clock_that_was_wrong_keeps_nobody_from_taking_the_next(
    book: Database, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class NextYear(datetime):
        """A clock that is a year ahead."""

        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # noqa: ARG003  one of its ways is enough
            return datetime.now(tz=UTC) + timedelta(days=365)

    with monkeypatch.context() as wrong:
        wrong.setattr(checkpoints, "datetime", NextYear)
        await take_checkpoint(book, key, tmp_path / "kept")

    assert await take_when_due(book, key, tmp_path / "kept") is not None
    assert await take_when_due(book, key, tmp_path / "kept") is None


async def test_the_service_takes_one_when_it_starts_and_goes_on_without_a_key(
    book: Database, key: Path, tmp_path: Path
) -> None:
    for place, count in ((tmp_path / "no-key.pem", 0), (key, 1)):
        daily = asyncio.create_task(take_daily(book, place, tmp_path / "kept"))
        for _ in range(100):
            await asyncio.sleep(0.05)
            if len(checkpoints_in(tmp_path / "kept")) == count:
                break
        assert not daily.done()
        daily.cancel()
    assert len(checkpoints_in(tmp_path / "kept")) == 1


async def test_a_statement_that_is_stopped_is_logged_and_does_not_end_the_daily_checkpoints(
    book: Database, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.proof.taking.LOOK_AGAIN_SECONDS", 0.1)
    hasty = Database(str(book.address.dsn), read_pool_size=1, write_pool_size=1, statement_timeout_seconds=0.2)
    holder = await asyncpg.connect(str(book.address.dsn))
    await hasty.open()
    daily = asyncio.create_task(take_daily(hasty, key, tmp_path / "kept"))
    try:
        async with holder.transaction():
            await holder.execute("LOCK TABLE ledger_head IN ACCESS EXCLUSIVE MODE")
            await asyncio.sleep(0.6)
            assert not daily.done()
        async with asyncio.timeout(5):
            while not checkpoints_in(tmp_path / "kept"):  # noqa: ASYNC110  what is waited for is a file
                await asyncio.sleep(0.05)
    finally:
        daily.cancel()
        await asyncio.wait({daily})
        await hasty.close()
        await holder.close()


async def test_there_is_nothing_to_sign_in_an_empty_book(database: Database, key: Path, tmp_path: Path) -> None:
    assert await refused(database, key, tmp_path / "kept") == "BOOK_EMPTY"
    assert await take_when_due(database, key, tmp_path / "kept") is None


async def test_the_last_checkpoint_is_shown_and_files_that_are_none_are_passed_over(
    book: Database, key: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    shown = last_checkpoint(key, folder)
    assert (await shown(GET)).status_code == 404
    assert (await last_checkpoint(tmp_path / "none.pem", folder)(GET)).status_code == 404
    path, made = await take_checkpoint(book, key, folder)
    path.with_name("checkpoint-99999999T999999999999Z-9.json").write_text(made.text().replace("1", "2"))
    answer = await shown(GET)
    assert (answer.status_code, bytes(answer.body)) == (200, made.text().encode())


def test_a_key_is_never_written_over_and_its_public_half_is_enough_to_check(key: Path) -> None:
    before, public = key.read_bytes(), public_of(load_key(key))
    assert not make_key(key)
    assert key.read_bytes() == before
    key.unlink()
    assert known_public(key) == public == read_public(str(beside(key))) == read_public(public.upper())


def test_what_is_no_key_is_refused_by_name(tmp_path: Path) -> None:
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (tmp_path / "rsa.pem").write_bytes(generate_private_key(65537, 2048).private_bytes(*form))
    (tmp_path / "text.pem").write_text("a key")
    for name in ("rsa.pem", "text.pem"):
        with pytest.raises(BadInput, match="cannot be read as an Ed25519 key"):
            load_key(tmp_path / name)
    with pytest.raises(NotFound, match="mirps checkpoint key makes one"):
        load_key(tmp_path / "none.pem")
    for given in ("ab" * 31, "none.pub", str(tmp_path / "text.pem")):
        with pytest.raises(BadInput, match="64 hex digits"):
            read_public(given)
