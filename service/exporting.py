"""The `mirps export` commands: what leaves the service as files."""

import sys
from collections.abc import AsyncIterator
from importlib.resources import files
from pathlib import Path
from typing import Annotated, BinaryIO, Final

import typer

from service.database.prepare import opened
from service.proof.export import BookTooBusy, exported
from service.proving import unhurried
from service.settings import Settings
from service.terminal import err, run, with_progress

FAILED: Final = 1
VERIFIER: Final = "verify_ledger.py"

export_app: Final = typer.Typer(help="Write what is in the book to files.", no_args_is_help=True)


@export_app.command()
def ledger(
    to: Annotated[Path | None, typer.Option(help="The file to write; standard output unless said.")] = None,
) -> None:
    """Write the whole book as JSON lines, for anyone to check with the verifier: no service, no database."""

    async def work(settings: Settings) -> int:
        try:
            if to is None:
                await _write(settings, sys.stdout.buffer)
                return 0
            # Whoever finds the file finds the whole of it.
            part = to.with_name(to.name + ".part")
            with part.open("wb") as file:
                await _write(settings, file)
            part.replace(to)
        except (BookTooBusy, OSError) as error:
            err.print(f"[bold red]mirps:[/] {error}", highlight=False, soft_wrap=True)
            return FAILED
        return 0

    run(work)


async def _write(settings: Settings, file: BinaryIO) -> None:
    async with opened(unhurried(settings)) as database, database.reading() as session:

        async def writing(pieces: AsyncIterator[bytes]) -> None:
            async for piece in pieces:
                file.write(piece)

        await with_progress("Writing the book", lambda show: writing(exported(session, show)))
    file.flush()


@export_app.command()
def verifier() -> None:
    """Print the verifier: one Python file that checks an exported book by itself."""
    sys.stdout.write(files("service.proof").joinpath(VERIFIER).read_text(encoding="utf-8"))
