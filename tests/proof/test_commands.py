"""Key, checkpoint, export, backup and restore as a person uses them: real processes, what is printed, exit codes."""

import asyncio
import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from service.database.embedded import EmbeddedServer
from tests.command import COMMAND, Ran, mirps
from tests.test_cli import serving


class Place:
    """A data folder, and the command in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str) -> Ran:
        """Run the command to its end."""
        return mirps(*words, MIRPS_DATA_DIR=str(self.folder), LC_ALL="C")

    def done(self, *words: str) -> str:
        """Run the command, which ends well, and return what it printed."""
        ran = self.run(*words)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A key, a backup of an empty book; then the public facts, a checkpoint and a backup of that."""
    found = Place(tmp_path_factory.mktemp("place"))
    server = EmbeddedServer(found.folder)
    # Held open, so that not every command starts and stops it.
    asyncio.run(server.start())
    try:
        found.done("migrate")
        found.done("checkpoint", "key")
        found.done("backup", str(found.folder / "older.dump"))
        found.done("seed", "facts")
        found.done("checkpoint", "make")
        found.done("backup", str(found.folder / "book.dump"))
        yield found
    finally:
        asyncio.run(server.leave())


def head_of(printed: str) -> str:
    return next(line for line in printed.splitlines() if line.startswith("Entry")).split(", and")[0].split(", is")[0]


def test_the_key_is_made_once_and_is_ours_alone(place: Place) -> None:
    first, again = place.done("checkpoint", "key"), place.done("checkpoint", "key")
    assert first == again
    assert len(first.strip()) == 64
    key = place.folder / "checkpoint-key.pem"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert (place.folder / "checkpoint-key.pem.pub").read_text() == first


def test_a_checkpoint_agrees_with_its_book_and_a_changed_one_does_not(place: Place, tmp_path: Path) -> None:
    [kept] = (place.folder / "checkpoints").glob("*.json")
    assert "AGREES" in place.done("checkpoint", "verify")
    said = json.loads(kept.read_text())
    forged = tmp_path / "forged.json"
    forged.write_text(json.dumps(said | {"sequence": said["sequence"] - 1}))
    found = place.run("checkpoint", "verify", str(forged))
    assert (found.returncode, found.stdout.split()[0]) == (1, "FORGED")
    forged.write_text("{}")
    found = place.run("checkpoint", "verify", str(forged))
    assert (found.returncode, "CHECKPOINT_MALFORMED" in found.stderr) == (1, True)
    stranger = place.run("checkpoint", "verify", "--public-key", "ab" * 32)
    assert (stranger.returncode, stranger.stdout.split()[0]) == (1, "FORGED")


def test_an_export_is_checked_by_the_verifier_that_is_printed(place: Place, tmp_path: Path) -> None:
    verifier, book = tmp_path / "verify.py", tmp_path / "book.jsonl"
    verifier.write_text(place.done("export", "verifier"))
    place.done("export", "ledger", "--to", str(book))
    public = place.done("checkpoint", "key").strip()
    checkpoints = [str(path) for path in (place.folder / "checkpoints").glob("*.json")]
    ran = subprocess.run(  # noqa: S603  what the command printed
        [sys.executable, "-I", "-S", str(verifier), str(book), "--public-key", public, "--checkpoint", *checkpoints],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert place.done("export", "ledger") == book.read_text()
    failed = place.run("export", "ledger", "--to", str(tmp_path / "no" / "book.jsonl"))
    assert (failed.returncode, "Traceback" in failed.stderr) == (1, False)
    assert "book.jsonl cannot be written: No such file or directory." in failed.stderr.replace("\n", " ")


def test_an_export_whose_reader_has_gone_ends_as_any_program_and_does_not_blame_the_database(place: Place) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing) as nobody:
        ran = subprocess.run(  # noqa: S603  our own command
            [*COMMAND, "export", "ledger"],
            env={**os.environ, "MIRPS_DATA_DIR": str(place.folder)},
            stdout=nobody,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert (ran.returncode, ran.stderr) == (128 + signal.SIGPIPE, "")


def test_a_backup_comes_back_as_the_same_book(place: Place, tmp_path: Path) -> None:
    assert stat.S_IMODE((place.folder / "book.dump").stat().st_mode) == 0o600
    totals = place.done("coverage", "--by", "donor")
    other = Place(tmp_path / "other")
    back = other.done("restore", str(place.folder / "book.dump"))
    assert head_of(back) == head_of(place.done("backup", str(tmp_path / "again.dump")))
    assert "Invariants:" in back
    assert "No checkpoint" in back
    assert other.done("coverage", "--by", "donor") == totals
    refused = other.run("restore", str(place.folder / "book.dump"))
    assert (refused.returncode, "DATABASE_NOT_EMPTY" in refused.stderr) == (1, True)


def test_a_file_that_is_no_backup_changes_nothing(place: Place, tmp_path: Path) -> None:
    before = head_of(place.done("backup", str(tmp_path / "before.dump")))
    whole = (place.folder / "book.dump").read_bytes()
    for content in (b"", b"not a backup", whole[: len(whole) // 2]):
        (tmp_path / "half.dump").write_bytes(content)
        refused = place.run("restore", str(tmp_path / "half.dump"), "--replace")
        assert refused.returncode == 1, refused.stdout
        assert "BACKUP_UNREADABLE" in refused.stderr
    assert head_of(place.done("backup", str(tmp_path / "after.dump"))) == before


def test_an_older_backup_is_named_by_the_checkpoint_and_nothing_is_signed_until_it_is_put_right(place: Place) -> None:
    older = place.run("restore", str(place.folder / "older.dump"), "--replace")
    assert older.returncode == 1, older.stderr
    assert "CUT_OFF" in older.stdout
    assert "Invariants:" in older.stdout
    refused = place.run("checkpoint", "make")
    assert (refused.returncode, "CHECKPOINT_DISAGREES" in refused.stderr) == (1, True)
    newer = place.done("restore", str(place.folder / "book.dump"), "--replace")
    assert "AGREES" in newer
    place.done("checkpoint", "make")


def test_the_last_checkpoint_is_shown_to_everybody(place: Place) -> None:
    kept = max((place.folder / "checkpoints").glob("*.json"))
    with serving(place.folder) as (_, address):
        shown = httpx2.get(f"{address}/checkpoint", timeout=10)
    assert (shown.status_code, shown.headers["content-type"]) == (200, "application/json")
    assert shown.text == kept.read_text()
