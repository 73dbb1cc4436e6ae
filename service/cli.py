"""The `mirps` command. Exit codes: 0 done, 1 refused or broken, 2 wrong usage, 3 the database cannot be used."""

import asyncio
import logging
import re
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import date
from typing import Annotated, Any, Final

import structlog
import typer
import uvicorn
import uvloop
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from graphql_schema.sdl import sdl
from service.catalog import CATALOG, ROOT
from service.coverage.dimensions import CoverageDimension
from service.coverage.table import coverage_table, report_of
from service.database.engine import Database
from service.database.prepare import opened, prepared
from service.database.unusable import DatabaseUnusable
from service.errors import Conflict, Refusal
from service.http.connections import BoundedConnection
from service.http.log_lines import set_up_logging
from service.interchange.facts import load_facts
from service.ledger.verify import verify_book
from service.reading.selection import Viewer
from service.settings import Settings, SettingsError, load_settings

BROKEN: Final = 1
WRONG_USAGE: Final = 2
DATABASE_UNUSABLE: Final = 3
GRACE_SECONDS: Final = 5
"""How long a stopping service waits for the answers under way; with what else a stop does, less than ten."""
LISTEN_BACKLOG: Final = 2048

DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

out = Console()
err = Console(stderr=True)
log = structlog.get_logger()

app = typer.Typer(
    name="mirps",
    help="Tracks the money of the MIRPS: what is needed, promised, received, paid and spent.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
seed_app = typer.Typer(help="Load data sets.", no_args_is_help=True)
app.add_typer(seed_app, name="seed")


def main() -> None:
    """Run the command; what the person at the terminal can mend is one sentence, never a trace."""
    try:
        app()
    except SettingsError as error:
        err.print(f"[bold red]mirps:[/] {error}", highlight=False, soft_wrap=True)
        sys.exit(WRONG_USAGE)
    except DatabaseUnusable as error:
        err.print(f"[bold red]mirps:[/] {error}", highlight=False, soft_wrap=True)
        sys.exit(DATABASE_UNUSABLE)
    except _AddressTaken as error:
        err.print(f"[bold red]mirps:[/] {error}", highlight=False, soft_wrap=True)
        sys.exit(BROKEN)
    except Refusal as refusal:
        err.print(f"[bold red]mirps:[/] {refusal.sentence} ({refusal.code})", highlight=False, soft_wrap=True)
        sys.exit(BROKEN)
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)


def _run(work: Callable[[Settings], Coroutine[Any, Any, int | None]], *, level: int = logging.WARNING) -> None:
    """Run a command's work with the settings of the environment; what is not worth a warning is for servers' logs."""
    settings = load_settings()
    set_up_logging(settings.shown_log_format, level=level)
    # libuv's loop halves what a request costs; uvicorn takes it by itself only where it makes the loop itself.
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        code = runner.run(work(settings))
    if code:
        raise typer.Exit(code)


async def _with_progress(title: str, work: Callable[[Callable[[int, int], None]], Awaitable[Any]]) -> Any:  # noqa: ANN401  whatever the work returns
    """Show how far some work has come, on a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as progress:
        task = progress.add_task(title, total=None)

        def show(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        return await work(show)


async def _load(database: Database) -> None:
    """Load the public facts that are not loaded yet; a book that has others already goes on with those."""
    try:
        loaded = await _with_progress("Loading the public facts", lambda show: load_facts(database, progress=show))
    except Conflict as conflict:
        log.warning("facts_not_loaded", reason=conflict.sentence)
        return
    if loaded.recorded:
        log.info("facts_loaded", recorded=loaded.recorded, known=loaded.replayed)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port; 0 for any that is free.", min=0, max=65535)] = 8000,
) -> None:
    """Migrate the database, load the public facts once, and serve the API until stopped."""

    async def work(settings: Settings) -> int:
        listening = _listen(host, port)
        async with prepared(settings):
            async with opened(settings, migrating=False) as database:
                await _load(database)
            config = uvicorn.Config(
                "service.asgi:make_app",
                factory=True,
                log_config=None,
                access_log=False,
                http=BoundedConnection,
                timeout_graceful_shutdown=GRACE_SECONDS,
                server_header=False,
            )
            server = _Announcing(config)
            # uvicorn raises a signal it was stopped by once more, when it is done: a graceful stop is no failure.
            for stopping in (signal.SIGINT, signal.SIGTERM):
                signal.signal(stopping, lambda *_: None)
            await server.serve(sockets=[listening])
            return 0 if server.started else BROKEN

    _run(work, level=logging.INFO)


def _listen(host: str, port: int) -> socket.socket:
    """Take the address before anything else is done: whether it can be had is the first thing to know.

    Raises:
        _AddressTaken: one sentence.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listening = socket.create_server((host, port), family=family, backlog=LISTEN_BACKLOG)
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
        message = f"The service cannot listen on {host}, port {port} ({why}): give another --host or --port."
        raise _AddressTaken(message) from error
    return listening


class _AddressTaken(Exception):  # noqa: N818  its message is shown as it is
    """The address cannot be listened on."""


class _Announcing(uvicorn.Server):
    """A server that says where it is, once it is there."""

    async def startup(self, sockets: Any = None) -> None:  # noqa: ANN401  uvicorn's own signature
        """Start, and print the address."""
        await super().startup(sockets)
        if self.should_exit:
            return
        for listening in (sockets or [])[:1]:
            host, port = listening.getsockname()[:2]
            shown = f"[{host}]" if ":" in host else host
            out.print(f"MIRPS Fund Tracker is at http://{shown}:{port}/graphql", highlight=False, soft_wrap=True)
            sys.stdout.flush()


@app.command()
def migrate() -> None:
    """Bring the database's tables up to this release."""

    async def work(settings: Settings) -> None:
        async with prepared(settings):
            out.print("The database is up to date.")

    _run(work)


@seed_app.command()
def facts() -> None:
    """Load the public facts about the MIRPS; what is loaded already stays as it is."""

    async def work(settings: Settings) -> None:
        async with opened(settings) as database:
            loaded = await _with_progress("Loading the public facts", lambda show: load_facts(database, progress=show))
            out.print(f"{loaded.recorded} facts recorded, {loaded.replayed} were there already.")

    _run(work)


@app.command()
def coverage(
    by: Annotated[str, typer.Option(help="Dimensions to group by, with commas: state,pillar,donor.")] = "",
    as_of: Annotated[str, typer.Option(help="Only what had taken effect by this day: 2024-12-31.")] = "",
    plan: Annotated[str, typer.Option(help="The plan to measure against; the reference plans unless said.")] = "",
    lang: Annotated[str, typer.Option(help="The language of names: en, es, pt, fr.")] = "en",
) -> None:
    """Show how well money covers needs, as a table."""
    dimensions = _dimensions(by)
    day = _day(as_of)
    language = lang.upper()
    if language not in {"EN", "ES", "PT", "FR"}:
        raise typer.BadParameter("Languages are en, es, pt and fr.", param_hint="--lang")

    async def work(settings: Settings) -> None:
        async with opened(settings) as database:
            await _load(database)
            executor = Executor(make_schema(), CATALOG, ROOT)

            async def answer(query: str, variables: Mapping[str, Any]) -> bytes:
                return (await executor.answer(database, Viewer(), query, variables, None)).body

            report = await report_of(answer, dimensions=dimensions, day=day, plan=plan or None, language=language)
            out.print(coverage_table(report, dimensions, language, columns=out.width))

    _run(work)


def _dimensions(given: str) -> list[str]:
    """Return the dimensions of a list with commas."""
    words = list(dict.fromkeys(word.strip().upper() for word in given.split(",") if word.strip()))
    unknown = [word for word in words if word not in set(CoverageDimension)]
    if unknown:
        known = ", ".join(word.lower() for word in CoverageDimension)
        raise typer.BadParameter(f"{unknown[0].lower()} is none of {known}.", param_hint="--by")
    return words


def _day(given: str) -> str | None:
    """Return the day, if one was given."""
    if not given:
        return None
    try:
        if DAY.fullmatch(given):
            return date.fromisoformat(given).isoformat()
    except ValueError:
        pass
    raise typer.BadParameter("A day is written 2024-12-31.", param_hint="--as-of")


@app.command()
def verify() -> None:
    """Check the whole book: every hash of the chain, every invariant. Exits with 1 when anything is broken."""

    async def work(settings: Settings) -> int:
        async with opened(settings) as database:
            found = await _with_progress("Checking the book", lambda show: verify_book(database, progress=show))
            for line in found.lines:
                out.print(line, highlight=False, soft_wrap=True)
            return 0 if found.ok else BROKEN

    _run(work)


@app.command()
def schema() -> None:
    """Print the schema of the API."""
    sys.stdout.write(sdl())
