"""The public facts are loaded through the acts, once, whatever happens on the way."""

import asyncio
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio

from service.database.engine import Database
from service.errors import Refusal
from service.interchange.facts import load_facts
from service.interchange.loading import Loaded
from tests.given.acting import counts, rows
from tests.given.data_sets import Interrupted, stop_after
from tests.servers import Server, opened

ENTRIES = """
    SELECT e.sequence, e.kind, e.effective_on, e.subject, m.position, m.amount, m.amount_usd, f.stage, t.stage, t.unit
      FROM journal_entry e JOIN transfer m USING (sequence)
      JOIN account f ON f.id = m.from_account JOIN account t ON t.id = m.to_account ORDER BY e.sequence, m.position
"""
BALANCES = "SELECT stage, unit, balance, balance_usd, unvalued FROM account ORDER BY 1, 2, 3, 4, 5"
HEAD = "SELECT sequence, hash FROM ledger_head"
UNLINKED = """
    SELECT 'issuer', issuer_code FROM document WHERE issuer_code IS NOT NULL AND issuer_id IS NULL
     UNION ALL SELECT 'cited', cited_code FROM document_citation WHERE cited_id IS NULL
"""
IN_ANOTHER_PROCESS = """
import asyncio, sys
from service.database.engine import Database
from service.interchange.facts import load_facts

async def main() -> None:
    database = Database(sys.argv[1])
    await database.open()
    await load_facts(database, progress=lambda done, _: print(done, flush=True))

asyncio.run(main())
"""


async def book(database: Database) -> tuple[Any, ...]:
    return await rows(database, ENTRIES), await rows(database, BALANCES)


@dataclass(frozen=True)
class Undisturbed:
    """A load that nothing disturbed: where it lies, what it answered and what it left."""

    database_name: str
    loaded: Loaded
    book: tuple[Any, ...]
    counts: Mapping[str, int]


@pytest_asyncio.fixture(scope="session")
async def undisturbed(pg18: Server) -> AsyncIterator[Undisturbed]:
    async with pg18.fresh() as url:
        async with opened(url) as database:
            loaded = await load_facts(database)
            left = await book(database), await counts(database)
        yield Undisturbed(urlsplit(url).path.strip("/"), loaded, *left)


@pytest_asyncio.fixture
async def loaded(pg18: Server, undisturbed: Undisturbed) -> AsyncIterator[Database]:
    """A copy of a database with the facts in it."""
    async with pg18.fresh(template=undisturbed.database_name) as url, opened(url) as database:
        yield database


@pytest_asyncio.fixture
async def empty(pg18: Server) -> AsyncIterator[Database]:
    """A database without the facts; one release of the server is enough where a load takes seconds."""
    async with pg18.fresh() as url, opened(url) as database:
        yield database


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the facts files, to be spoilt."""
    with as_file(files("seeds") / "facts") as facts:
        return Path(shutil.copytree(facts, tmp_path / "facts"))


def spoil(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


async def refusal_of(database: Database, folder: Path) -> Refusal:
    with pytest.raises(Refusal) as refused:
        await load_facts(database, folder=folder)
    return refused.value


async def test_loading_again_changes_nothing(loaded: Database, undisturbed: Undisturbed) -> None:
    before = await counts(loaded), await rows(loaded, HEAD)
    again = await load_facts(loaded)

    assert again == Loaded(recorded=0, replayed=undisturbed.loaded.recorded)
    assert (await counts(loaded), await rows(loaded, HEAD)) == before


async def test_all_that_is_named_is_recorded(loaded: Database) -> None:
    assert await rows(loaded, UNLINKED) == []


async def test_the_older_server_holds_the_same_book_and_progress_counts_every_record(
    pg16: Server, undisturbed: Undisturbed
) -> None:
    seen: list[tuple[int, int]] = []
    async with pg16.fresh() as url, opened(url) as database:
        await load_facts(database, progress=lambda done, of: seen.append((done, of)))

        assert (await book(database), await counts(database)) == (undisturbed.book, undisturbed.counts)
    total = undisturbed.loaded.recorded
    assert seen == [(done, total) for done in range(1, total + 1)]


async def test_a_load_that_is_stopped_again_and_again_comes_to_the_same_book(
    empty: Database, undisturbed: Undisturbed
) -> None:
    for records in (1, 97, 400, 541, 560):
        with pytest.raises(Interrupted):
            await load_facts(empty, progress=stop_after(records))
    rest = await load_facts(empty)

    assert rest.replayed == 560
    assert (await book(empty), await counts(empty)) == (undisturbed.book, undisturbed.counts)


async def test_a_load_that_is_killed_goes_on_to_the_same_book(pg18: Server, undisturbed: Undisturbed) -> None:
    async with pg18.fresh() as url, opened(url) as database:
        loading = await asyncio.create_subprocess_exec(
            sys.executable, "-c", IN_ANOTHER_PROCESS, url, stdout=asyncio.subprocess.PIPE
        )
        assert loading.stdout is not None
        while (await loading.stdout.readline()).strip() not in {b"555", b""}:
            pass
        loading.send_signal(signal.SIGKILL)
        assert await loading.wait() == -signal.SIGKILL
        rest = await load_facts(database)

        assert 555 <= rest.replayed < undisturbed.loaded.recorded
        assert (await book(database), await counts(database)) == (undisturbed.book, undisturbed.counts)


async def test_a_record_that_was_changed_since_is_a_conflict(loaded: Database, folder: Path) -> None:
    before = await counts(loaded)
    spoil(folder, "needs.toml", 'amount = "55000000"', 'amount = "56000000"')
    refusal = await refusal_of(loaded, folder)

    assert refusal.code == "FACT_CHANGED"
    assert 'needs.toml, need "REGION-2021-SE1"' in refusal.sentence
    assert await counts(loaded) == before


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "says"),
    [
        ("needs.toml", "[[need]]", "[need", "FACT_FILE_MALFORMED", "needs.toml is no TOML"),
        (
            "needs.toml",
            "kind = ",
            "kidn = ",
            "FACT_MALFORMED",
            'need "REGION-2019": kind must be a text, and is nothing',
        ),
        ("needs.toml", "[[need]]", "[[need]]\nmood = 1", "FACT_KEY_UNKNOWN", "no such key: mood"),
        ("plans.toml", "version = 1", 'version = "1"', "FACT_MALFORMED", "version must be a whole number, and is str"),
        ("plans.toml", 'code = "REGION-2023"', 'code = "REGION-2024"', "FACT_TWICE", "another plan has this code"),
        ("plans.toml", 'code = "REGION-2023"', "", "FACT_MALFORMED", "plan number"),
        (
            "groupings.toml",
            'predecessor = "FRIENDS_OF_MIRPS"',
            'predecessor = "MIRPS"',
            "FACTS_DISAGREE",
            "SUPPORT_PLATFORM",
        ),
        (
            "events.toml",
            'code = "AM-II-2019"',
            'code = "AM-II-2019"\npart_of = "AM-2019-CANCUN"',
            "FACTS_IN_A_CIRCLE",
            "->",
        ),
        ("pledges.toml", "n = 2", "n = 3", "FACT_MALFORMED", "n = 1, 2, 3"),
        ("documents.toml", 'date = "2019-11-08"', 'date = "8.11.2019"', "DATE_NOT_EDTF", 'document "S0" (date)'),
    ],
)
async def test_a_bad_file_is_named_with_its_record_and_what_would_be_right(
    empty: Database, folder: Path, *, file: str, old: str, new: str, code: str, says: str
) -> None:
    spoil(folder, file, old, new)
    refusal = await refusal_of(empty, folder)

    assert refusal.code == code
    assert refusal.sentence.startswith(file.removesuffix(".toml"))
    assert says in refusal.sentence
    assert await rows(empty, "SELECT count(*) FROM party") == [(0,)]


async def test_a_file_that_is_missing_is_named(empty: Database, folder: Path) -> None:
    (folder / "needs.toml").unlink()

    assert (await refusal_of(empty, folder)).code == "FACT_FILE_MISSING"
