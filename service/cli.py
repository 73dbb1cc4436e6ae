"""The `mirps serve`, `mirps coverage` and `mirps match` commands: those that need everything there is."""

import logging
import os
import sys
from collections.abc import Mapping
from typing import Annotated, Any, Final

import typer

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.advice.question import Question, told_of
from service.catalog import CATALOG, ROOT
from service.coverage.dimensions import CoverageDimension
from service.coverage.explain_reads import CoverageBasis
from service.coverage.table import coverage_table, report_of
from service.database.prepare import connected, opened, prepared, sizes_of
from service.http.address import address_of, listen
from service.http.serving import serve_alone
from service.http.supervisor import Supervisor
from service.languages.accepted import LANGUAGES, language_of_terminal
from service.loading_data import load_what_is_new
from service.reading.selection import Viewer
from service.settings import PREFIX, Settings
from service.terminal import between_words, out, read_day, run, with_progress

BROKEN: Final = 1
ANSWERED_IN: Final = "The language to answer in: en, es, pt, fr; that of the terminal unless said."


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
