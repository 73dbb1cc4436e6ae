"""The `mirps export` commands: what leaves the service as files."""

import os
import signal
import sys
from collections.abc import AsyncIterator
from importlib.resources import files
from pathlib import Path
from typing import Annotated, BinaryIO, Final

import typer
from rich.markup import escape

from service.database.prepare import opened
from service.proof.export import BookTooBusy, exported
from service.proving import unhurried
from service.settings import Settings
from service.terminal import err, run, with_progress

FAILED: Final = 1
VERIFIER: Final = "verify_ledger.py"

UNREAD: Final = 128 + signal.SIGPIPE
"""How a program ends whose reader has gone, as a shell tells it."""


class WriteFailedError(Exception):
    """What is exported cannot be written. No OSError: within a session that would be trouble with the database."""


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
        except BookTooBusy as error:
            return _said(str(error))
        except (WriteFailedError, OSError) as error:
            cause = error.__cause__ or error
            if isinstance(cause, BrokenPipeError):
                # The reader, such as `head`, has all it wants; the end of the process is not to write there once more.
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
                return UNREAD
            return _said(f"{to or 'Standard output'} cannot be written: {getattr(cause, 'strerror', None) or cause}.")
        return 0

    run(work)


def _said(sentence: str) -> int:
    err.print(f"[bold red]mirps:[/] {escape(sentence)}", highlight=False, soft_wrap=True)
    return FAILED


async def _write(settings: Settings, file: BinaryIO) -> None:
    async with opened(unhurried(settings)) as database, database.reading() as session:

        async def writing(pieces: AsyncIterator[bytes]) -> None:
            async for piece in pieces:
                try:
                    file.write(piece)
                except OSError as error:
                    raise WriteFailedError from error

        await with_progress("Writing the book", lambda show: writing(exported(session, show)))
    file.flush()


@export_app.command()
def verifier() -> None:
    """Print the verifier: one Python file that checks an exported book by itself."""
    sys.stdout.write(files("service.proof").joinpath(VERIFIER).read_text(encoding="utf-8"))
