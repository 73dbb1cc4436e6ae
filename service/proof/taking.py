"""Taking checkpoints: on demand, and once a day while the service runs. They are files in a folder of their own."""

import asyncio
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import asyncpg
import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from service.database.sessions import Readable, Reads
from service.database.unusable import DatabaseUnusable
from service.errors import BadInput, NotFound, Refusal, RuleBroken
from service.ledger.chain import verify_chain
from service.proof.checkpoint import LARGEST_BYTES, Checkpoint, read_checkpoint, sign
from service.proof.comparing import Standing, standing_of
from service.proof.keys import load_key, public_of

log = structlog.get_logger()

PATTERN: Final = "checkpoint-*.json"
DAY: Final = timedelta(days=1)
CLOCKS_DIFFER: Final = timedelta(minutes=5)
"""What was taken later than so much after now was taken by a clock that was wrong."""
LOOK_AGAIN_SECONDS: Final = 600.0
UNDER_WAY: Final = "CHECKPOINT_UNDER_WAY"
NOTHING_YET: Final = "BOOK_EMPTY"
HEAD: Final = "SELECT sequence, hash, recorded_at FROM ledger_head WHERE id = 1"


def checkpoints_in(folder: Path) -> list[Path]:
    """Return the checkpoint files of a folder, the oldest first; none where there is no such folder."""
    return sorted(folder.glob(PATTERN))


def read_file(path: Path) -> Checkpoint:
    """Read a checkpoint's file.

    Raises:
        BadInput: CHECKPOINT_MALFORMED, FILE_UNREADABLE.
    """
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput("FILE_UNREADABLE", "{path} cannot be read: {why}.", path=str(path), why=why) from None
    return read_checkpoint(text, str(path))


def newest_in(folder: Path, public_key: str, before: datetime | None = None) -> Checkpoint | None:
    """Return the last checkpoint of a folder that a key signed; files that are none of ours are passed over.

    Args:
        folder: where they are.
        public_key: in hex.
        before: only of those taken before this instant, where one is given.
    """
    for path in reversed(checkpoints_in(folder)):
        try:
            found = read_file(path)
        except BadInput:
            continue
        in_time = before is None or datetime.fromisoformat(found.taken_at) < before
        if in_time and found.is_signed_by(public_key):
            return found
    return None


async def take_checkpoint(database: Readable, key_path: Path, folder: Path) -> tuple[Path, Checkpoint]:
    """Sign what the book is now, after making sure that it goes on from the last checkpoint and fits since.

    Args:
        database: where the book is.
        key_path: of the key.
        folder: where checkpoints are kept; made when missing.

    Raises:
        NotFound: CHECKPOINT_KEY_MISSING.
        BadInput: CHECKPOINT_KEY_UNREADABLE.
        RuleBroken: CHECKPOINT_DISAGREES, CHAIN_BROKEN: what is wrong is never signed; CHECKPOINT_UNDER_WAY;
            BOOK_EMPTY: there is nothing to sign yet.
    """
    key = load_key(key_path)
    with _alone_in(folder):
        return await _take(database, key, folder, newest_in(folder, public_of(key)))


async def _take(
    database: Readable, key: Ed25519PrivateKey, folder: Path, last: Checkpoint | None
) -> tuple[Path, Checkpoint]:
    async with database.reading() as session:
        head = (await session.fetch_rows(HEAD))[0]
        if last is None and not head["sequence"]:
            raise RuleBroken(NOTHING_YET, "The book has no entry yet: there is nothing to sign.")
        await _refuse_broken(session, last, head["sequence"])
    made = sign(key, head["sequence"], bytes(head["hash"]), head["recorded_at"])
    return _keep(folder, made), made


async def _refuse_broken(session: Reads, last: Checkpoint | None, end: int) -> None:
    standing = Standing.AGREES if last is None else await standing_of(session, last, end)
    if last is not None and standing is not Standing.AGREES:
        sentence = "The checkpoint of {taken} does not agree with the book ({standing}): see mirps checkpoint verify."
        raise RuleBroken("CHECKPOINT_DISAGREES", sentence, taken=last.taken_at, standing=standing.value)
    chain = await verify_chain(session, 1 if last is None else last.sequence + 1, end)
    if chain.first_broken is not None:
        sentence = "Entry {entry} of the book does not fit the chain: see mirps verify."
        raise RuleBroken("CHAIN_BROKEN", sentence, entry=str(chain.first_broken))


def _keep(folder: Path, made: Checkpoint) -> Path:
    """Write a checkpoint's file whole, or not at all."""
    stamp = made.taken_at.translate(str.maketrans("", "", "-:."))
    path = folder / f"checkpoint-{stamp}-{made.sequence}.json"
    part = path.with_suffix(".part")
    with part.open("w", encoding="ascii") as file:
        file.write(made.text())
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    return path


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Let one process at a time take a checkpoint in a folder; the kernel forgets who died.

    Raises:
        RuleBroken: CHECKPOINT_UNDER_WAY.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        sentence = "Another process is taking a checkpoint in {folder}."
        raise RuleBroken(UNDER_WAY, sentence, folder=str(folder)) from None
    finally:
        os.close(descriptor)


async def take_when_due(database: Readable, key_path: Path, folder: Path) -> Checkpoint | None:
    """Take a checkpoint where the last one is a day old; None where it is not, the book is empty, or another takes it.

    Raises:
        Refusal: as ``take_checkpoint``.
    """
    key = load_key(key_path)
    try:
        with _alone_in(folder):
            last = newest_in(folder, public_of(key))
            now = datetime.now(tz=UTC)
            known = newest_in(folder, public_of(key), before=now + CLOCKS_DIFFER)
            if known is not None and datetime.fromisoformat(known.taken_at) > now - DAY:
                return None
            if last is not None and last != known:
                # By a clock that was wrong: to wait for that day would be to take none until then.
                log.warning("checkpoint_of_the_future", taken_at=last.taken_at)
            return (await _take(database, key, folder, last))[1]
    except RuleBroken as refusal:
        if refusal.code in {UNDER_WAY, NOTHING_YET}:
            return None
        raise


async def take_daily(database: Readable, key_path: Path, folder: Path) -> None:
    """Take a checkpoint a day, for as long as the service runs and there is a key; what goes wrong is logged."""
    told = False
    while True:
        try:
            made = await take_when_due(database, key_path, folder)
            if made is not None:
                log.info("checkpoint_taken", sequence=made.sequence, hash=made.hash)
        except NotFound:
            if not told:  # once: it is a choice, and one that whoever runs the service should know of
                log.warning("checkpoint_key_missing", path=str(key_path), hint="mirps checkpoint key")
            told = True
        except (Refusal, DatabaseUnusable, OSError, asyncpg.PostgresError) as error:
            log.error("checkpoint_not_taken", reason=str(error))  # noqa: TRY400  what is wrong is said; no trace helps
        await asyncio.sleep(LOOK_AGAIN_SECONDS)
