"""The `mirps checkpoint` and `mirps export` commands: what proves the book to people outside."""

from pathlib import Path
from typing import Annotated, Final

import typer

from service.database.prepare import opened
from service.proof.comparing import compare
from service.proof.keys import beside, known_public, make_key, read_public
from service.proof.taking import checkpoints_in, read_file, take_checkpoint
from service.settings import Settings
from service.terminal import out, run, with_progress

DIFFERS: Final = 1
PROOF_SECONDS: Final = 3600.0
"""The limit of a statement is for questions of clients: a whole book takes as long as it takes."""

checkpoint_app: Final = typer.Typer(help="Sign how far the book has come, and check it.", no_args_is_help=True)


def unhurried(settings: Settings) -> Settings:
    """Return the settings with time for statements over the whole book."""
    return settings.model_copy(update={"statement_timeout_seconds": PROOF_SECONDS})


@checkpoint_app.command()
def key() -> None:
    """Make the key that signs checkpoints where there is none, and print its public half."""

    async def work(settings: Settings) -> None:
        path = settings.checkpoint_key_path
        if make_key(path):
            out.print(f"A key was made at {path}; keep a copy of it, and of {beside(path)} elsewhere.", soft_wrap=True)
        out.print(known_public(path), highlight=False)

    run(work)


@checkpoint_app.command()
def make() -> None:
    """Sign what the book is now; what does not fit the chain or the last checkpoint is not signed."""

    async def work(settings: Settings) -> None:
        async with opened(unhurried(settings)) as database:
            path, made = await take_checkpoint(database, settings.checkpoint_key_path, settings.checkpoint_folder)
            out.print(f"Entry {made.sequence}, hash {made.hash}, is signed in {path}.", highlight=False, soft_wrap=True)

    run(work)


@checkpoint_app.command()
def verify(
    files: Annotated[list[Path] | None, typer.Argument(help="Checkpoints; all that are kept unless said.")] = None,
    public_key: Annotated[
        str, typer.Option(help="The key that is trusted: 64 hex digits or a file; the service's own unless said.")
    ] = "",
) -> None:
    """Compare the book with checkpoints. Exits with 1 when it was cut off, rewritten, or an older dump restored."""

    async def work(settings: Settings) -> int:
        trusted = read_public(public_key) if public_key else known_public(settings.checkpoint_key_path)
        wanted = files or checkpoints_in(settings.checkpoint_folder)
        if not wanted:
            raise typer.BadParameter("There are no checkpoints: mirps checkpoint make takes one.", param_hint="FILES")
        read = [(path.name, read_file(path)) for path in wanted]
        async with opened(unhurried(settings)) as database, database.reading() as session:
            found = await with_progress(
                "Recomputing the chain", lambda show: compare(session, read, trusted, progress=show)
            )
        for line in found.lines():
            out.print(line, highlight=False, markup=False, soft_wrap=True)
        return 0 if found.ok else DIFFERS

    run(work)
