"""The `mirps backup` and `mirps restore` commands: the whole database as one file, and back, proven to be the same."""

from collections.abc import Awaitable
from pathlib import Path
from typing import Annotated, Final

import typer

from service.database.dump import dump, restore
from service.database.engine import Database
from service.database.prepare import opened, reachable
from service.errors import Refusal
from service.ledger.chain import HEAD
from service.ledger.verify import verify_book
from service.proof.comparing import compare
from service.proof.keys import known_public
from service.proof.taking import checkpoints_in, read_file
from service.proving import unhurried
from service.settings import Settings
from service.terminal import out, run, with_progress

DIFFERS: Final = 1


def backup(
    file: Annotated[Path, typer.Argument(help="The file to write; one that is there is replaced.")],
) -> None:
    """Write the whole database to a file that only you may read: keep it away from the machine."""

    async def work(settings: Settings) -> None:
        async with opened(unhurried(settings), migrating=False) as database:
            head = await _head(database)
        async with reachable(settings) as url:
            await _shown("Writing the backup", dump(url, file))
        size = file.stat().st_size / 1_000_000
        out.print(f"{head}, and whatever came since, is in {file} ({size:.1f} MB).", highlight=False, soft_wrap=True)

    run(work)


def bring_back(
    file: Annotated[Path, typer.Argument(help="What mirps backup wrote.", exists=True, dir_okay=False)],
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Throw away what is in the database now.")] = False,
) -> None:
    """Put a backup in the place of the database, check the whole book, and hold it against the checkpoints."""

    async def work(settings: Settings) -> int:
        async with reachable(settings) as url:
            await _shown("Bringing the backup back", restore(url, file, replacing=replace))
        async with opened(unhurried(settings)) as database:
            found = await with_progress("Checking the book", lambda show: verify_book(database, progress=show))
            for line in found.lines:
                out.print(line, highlight=False, markup=False, soft_wrap=True)
            agrees = await _agrees(database, settings)
            out.print(f"{await _head(database)}, is back.", highlight=False, soft_wrap=True)
        return 0 if found.ok and agrees else DIFFERS

    run(work)


async def _agrees(database: Database, settings: Settings) -> bool:
    """Hold the book against the checkpoints that are kept; an older backup is named here."""
    paths = checkpoints_in(settings.checkpoint_folder)
    try:
        trusted = known_public(settings.checkpoint_key_path)
        kept = [(path.name, read_file(path)) for path in paths]
    except Refusal as refusal:
        out.print(f"No checkpoint was looked at: {refusal}", highlight=False, markup=False, soft_wrap=True)
        return not paths
    if not kept:
        out.print("No checkpoint is kept to hold it against.", highlight=False)
        return True
    async with database.reading() as session:
        compared = await compare(session, kept, trusted)
    for line in compared.lines():
        out.print(line, highlight=False, markup=False, soft_wrap=True)
    return compared.ok


async def _head(database: Database) -> str:
    async with database.reading() as session:
        head = (await session.fetch_rows(HEAD))[0]
    return f"Entry {head['sequence']}, hash {bytes(head['hash']).hex()}"


async def _shown(title: str, work: Awaitable[None]) -> None:
    """Show on a terminal that something is going on, and since when."""
    await with_progress(title, lambda show: work)  # noqa: ARG005  nobody tells how far PostgreSQL's programs are
