"""Whether a data set was loaded to its end: then a start need not read all its files to find that nothing is new.

What was loaded is told by a digest of its files, of the names that go with them, and of the code that reads them; that
it was loaded to the end, by an idempotency key with the digest in it, and a line in the trail. What is new in a
release, in words or in code, has another digest, and is looked for once.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.abc import Traversable
from importlib.resources import files
from typing import Final

from service.database.engine import Database
from service.interchange.loading import DataSet
from service.writing.operation import perform
from service.writing.work import Recorded, Work

KEPT: Final = "SELECT 1 FROM idempotency_key WHERE actor = $1 AND act = $2 AND key = $3 AND outcome IS NOT NULL"
READS_THEM: Final = "service.interchange"


@dataclass(frozen=True, slots=True)
class LoadedWhole:
    """That a data set was loaded to its end.

    Attributes:
        name: of the data set.
        digest: of what it was loaded from, as ``digest_of`` has it.
    """

    name: str
    digest: str


async def loaded_whole(work: Work, command: LoadedWhole) -> Recorded:  # noqa: ARG001  an act's shape; its key is all it keeps
    """Keep that all of a data set is there."""
    return Recorded("idempotency_key", 0, command.name)


async def was_loaded_whole(database: Database, data_set: DataSet) -> bool:
    """Tell whether all of a data set, as it is today, was loaded into a database."""
    told = (data_set.actor.name, loaded_whole.__name__, _key_of(_told_of(data_set)))
    async with database.reading() as session:
        return bool(await session.fetch_rows(KEPT, told))


async def note_loaded_whole(database: Database, data_set: DataSet) -> None:
    """Keep that all of a data set, as it is today, is there."""
    command = _told_of(data_set)
    await perform(database, loaded_whole, command, data_set.actor, key=_key_of(command))


def digest_of(data_set: DataSet) -> str:
    """Return the SHA-256 of what a data set is loaded from, in hexadecimal digits."""
    digest = hashlib.sha256()
    for name, read in _parts(data_set):
        data = read.read_bytes()
        digest.update(f"{name} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()


def _parts(data_set: DataSet) -> Iterator[tuple[str, Traversable]]:
    for file in data_set.files:
        yield file, files("seeds") / data_set.name / f"{file}.toml"
    yield "names", files("seeds") / "wordings" / "names.toml"
    code = (one for one in files(READS_THEM).iterdir() if one.name.endswith(".py"))
    yield from ((one.name, one) for one in sorted(code, key=lambda one: one.name))


def _told_of(data_set: DataSet) -> LoadedWhole:
    return LoadedWhole(data_set.name, digest_of(data_set))


def _key_of(command: LoadedWhole) -> str:
    return f"{command.name}:whole:{command.digest}"
