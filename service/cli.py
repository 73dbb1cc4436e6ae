"""The `mirps` command. Exit codes: 0 done, 1 refused or broken, 2 wrong usage, 3 the database cannot be used."""

import logging
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from typing import Annotated, Any, Final

import typer
from rich.markup import escape

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from graphql_schema.sdl import sdl
from service.advice.question import Question, told_of
from service.backing_up import backup, bring_back
from service.catalog import CATALOG, ROOT
from service.coverage.dimensions import CoverageDimension
from service.coverage.explain_reads import CoverageBasis
from service.coverage.table import coverage_table, report_of
from service.database.prepare import connected, opened, prepared, sizes_of
from service.database.unusable import DatabaseUnusable
from service.errors import Refusal
from service.exporting import export_app
from service.http.serving import AddressTaken, address_of, listen, serve_alone
from service.http.supervisor import Supervisor
from service.languages.accepted import LANGUAGES, language_of_terminal
from service.languages.refusals import said_in
from service.ledger.verify import verify_book
from service.proving import checkpoint_app
from service.reading.selection import Viewer
from service.seeding import seed_app
from service.settings import PREFIX, Settings, SettingsError
from service.terminal import between_words, err, load_what_is_new, out, read_day, run, with_progress
from service.tokens import token_app

BROKEN: Final = 1
WRONG_USAGE: Final = 2
DATABASE_UNUSABLE: Final = 3
VERIFY_SECONDS: Final = 3600.0
ANSWERED_IN: Final = "The language to answer in: en, es, pt, fr; that of the terminal unless said."


app = typer.Typer(
    name="mirps",
    help="Tracks the money of the MIRPS: what is needed, promised, received, paid and spent.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(seed_app, name="seed")
app.add_typer(token_app, name="token")
app.add_typer(checkpoint_app, name="checkpoint")
app.add_typer(export_app, name="export")
app.command()(backup)
app.command("restore")(bring_back)


def main() -> None:
    """Run the command; what the person at the terminal can mend is one sentence, never a trace."""
    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal that speaks French in ISO 8859-1 lacks some letters: a ? there, and not a trace for all of it.
        sys.stdout.reconfigure(errors="replace")
    try:
        app()
    except SettingsError as error:
        err.print(f"[bold red]mirps:[/] {error}", highlight=False, soft_wrap=True)
        sys.exit(WRONG_USAGE)
    except DatabaseUnusable as error:
        err.print(f"[bold red]mirps:[/] {error}", highlight=False, soft_wrap=True)
        sys.exit(DATABASE_UNUSABLE)
    except AddressTaken as error:
        err.print(f"[bold red]mirps:[/] {error}", highlight=False, soft_wrap=True)
        sys.exit(BROKEN)
    except Refusal as refusal:
        said = said_in(refusal, _spoken(sys.argv[1:]))
        err.print(f"[bold red]mirps:[/] {escape(said)} ({refusal.code})", highlight=False, soft_wrap=True)
        sys.exit(BROKEN)
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)


def _spoken(arguments: Sequence[str]) -> str:
    """Return the language of refusals: that of ``--lang`` where it is given, else the terminal's."""
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        given = value or (arguments[place + 1] if place + 1 < len(arguments) else "")
        if name == "--lang" and given.upper() in LANGUAGES:
            return given.upper()
    return language_of_terminal(os.environ)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port; 0 for any that is free.", min=0, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(help="Processes that answer; about one for each core.", min=1, max=64)] = 1,
    demo: Annotated[  # noqa: FBT002  a flag of the command line
        bool, typer.Option("--demo", help="Add the illustrative data set; it is in no public figure or list.")
    ] = False,
) -> None:
    """Migrate the database, load the public facts once, and serve the API until stopped."""

    async def work(settings: Settings) -> int:
        listening = listen(host, port)

        def announce() -> None:
            out.print(f"MIRPS Fund Tracker is at {address_of(listening)}", highlight=False, soft_wrap=True)
            sys.stdout.flush()

        async with prepared(settings) as url:
            async with connected(settings, url) as database:
                await load_what_is_new(database, demo=demo)
            if workers == 1:
                return 0 if await serve_alone(listening, announce) else BROKEN
            sizes = await sizes_of(settings, url, workers)
            environment = {
                f"{PREFIX}READ_POOL_SIZE": str(sizes.read),
                f"{PREFIX}WRITE_POOL_SIZE": str(sizes.write),
            }
            supervisor = Supervisor(listening, workers, environment=environment, ready=announce)
            return 0 if await supervisor.run() else BROKEN

    run(work, level=logging.INFO)


@app.command()
def migrate() -> None:
    """Bring the database's tables up to this release."""

    async def work(settings: Settings) -> None:
        async with prepared(settings):
            out.print("The database is up to date.")

    run(work)


@app.command()
def coverage(
    by: Annotated[str, typer.Option(help="Dimensions to group by, with commas: state,pillar,donor.")] = "",
    as_of: Annotated[str, typer.Option(help="Only what had taken effect by this day: 2024-12-31.")] = "",
    plan: Annotated[str, typer.Option(help="The plan to measure against; the reference plans unless said.")] = "",
    lang: Annotated[str, typer.Option(help=ANSWERED_IN)] = "",
    illustrative: Annotated[  # noqa: FBT002  a flag of the command line
        bool, typer.Option("--illustrative", help="Measure the illustrative data set alone, instead of what is real.")
    ] = False,
) -> None:
    """Show how well money covers needs, as a table."""
    dimensions = _dimensions(by)
    day = read_day(as_of)
    language = _language(lang)

    async def work(settings: Settings) -> None:
        async with opened(settings) as database:
            await load_what_is_new(database)
            executor = Executor(make_schema(), CATALOG, ROOT)

            async def answer(query: str, variables: Mapping[str, Any]) -> bytes:
                viewer = Viewer(language=language)
                return (await executor.answer(database, viewer, query, variables, None)).body

            report = await report_of(
                answer,
                dimensions=dimensions,
                day=day,
                plan=plan or None,
                language=language,
                illustrative=illustrative,
            )
            out.print(coverage_table(report, dimensions, language, columns=out.width), crop=False)

    run(work)


def _dimensions(given: str) -> list[str]:
    """Return the dimensions of a list with commas."""
    words = list(dict.fromkeys(word.strip().upper() for word in given.split(",") if word.strip()))
    unknown = [word for word in words if word not in set(CoverageDimension)]
    if unknown:
        known = ", ".join(word.lower() for word in CoverageDimension)
        raise typer.BadParameter(f"{unknown[0].lower()} is none of {known}.", param_hint="--by")
    return words


@app.command()
def match(
    basis: Annotated[str, typer.Option(help="How far money must have come: pledged, committed, received.")] = "pledged",
    as_of: Annotated[str, typer.Option(help="Only what had taken effect by this day: 2024-12-31.")] = "",
    plan: Annotated[str, typer.Option(help="The plan to measure against; the reference plans unless said.")] = "",
    lang: Annotated[str, typer.Option(help=ANSWERED_IN)] = "",
    illustrative: Annotated[  # noqa: FBT002  a flag of the command line
        bool, typer.Option("--illustrative", help="Look at the illustrative data set alone, instead of what is real.")
    ] = False,
) -> None:
    """Tell how far better placing would close the gap, why no further, and what would help most."""
    day = read_day(as_of)
    language = _language(lang)
    if basis.upper() not in set(CoverageBasis):
        known = ", ".join(word.lower() for word in CoverageBasis)
        raise typer.BadParameter(f"{basis} is none of {known}.", param_hint="--basis")
    question = Question(CoverageBasis(basis.upper()), day, plan or None, illustrative=illustrative)

    async def work(settings: Settings) -> None:
        async with opened(settings) as database:
            await load_what_is_new(database)
            lines = await with_progress(
                "Placing money on needs", lambda show: told_of(database, question, language, show)
            )
            for line in lines:
                # At a terminal lines are broken between words; for other programs a paragraph is a line.
                shown = between_words(line, out.width) if out.is_terminal else line
                out.print(shown, highlight=False, soft_wrap=True, markup=False)

    run(work)


def _language(given: str) -> str:
    """Return the language that was given, else that of the terminal."""
    if not given:
        return language_of_terminal(os.environ)
    if given.upper() not in LANGUAGES:
        raise typer.BadParameter("Languages are en, es, pt and fr.", param_hint="--lang")
    return given.upper()


@app.command()
def verify() -> None:
    """Check the whole book: every hash of the chain, every invariant. Exits with 1 when anything is broken."""

    async def work(settings: Settings) -> int:
        # The limit is for questions of clients: a whole book takes as long as it takes.
        async with opened(settings.model_copy(update={"statement_timeout_seconds": VERIFY_SECONDS})) as database:
            found = await with_progress("Checking the book", lambda show: verify_book(database, progress=show))
            for line in found.lines:
                out.print(line, highlight=False, soft_wrap=True)
            return 0 if found.ok else BROKEN

    run(work)


@app.command()
def schema() -> None:
    """Print the schema of the API."""
    sys.stdout.write(sdl())
