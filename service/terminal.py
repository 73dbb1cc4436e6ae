"""How a command works at a terminal: with the settings, showing how far it has come and what it loaded."""

import asyncio
import logging
import re
import textwrap
from collections.abc import Awaitable, Callable, Coroutine
from datetime import date
from typing import Any, Final

import structlog
import typer
import uvloop
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from service.database.engine import Database
from service.errors import Conflict
from service.http.log_lines import set_up_logging
from service.interchange.demo import DEMO, load_demo
from service.interchange.facts import FACTS, load_facts
from service.interchange.loaded_whole import note_loaded_whole, was_loaded_whole
from service.interchange.loading import Loaded
from service.settings import Settings, load_settings

DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
WITHIN_FIGURE: Final = re.compile(r"(?<=[0-9]) (?=[0-9%])")
FIGURE_SPACE: Final = "\u2007"

out: Final = Console()
err: Final = Console(stderr=True)
log = structlog.get_logger()


async def with_progress(title: str, work: Callable[[Callable[[int, int], None]], Awaitable[Any]]) -> Any:  # noqa: ANN401  whatever the work returns
    """Show how far some work has come, on a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as progress:
        task = progress.add_task(title, total=None)

        def show(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        return await work(show)


async def load_facts_shown(database: Database) -> Loaded:
    """Load the public facts, showing how far it has come.

    Raises:
        Refusal: as ``load`` does.
    """
    loaded: Loaded = await with_progress("Loading the public facts", lambda show: load_facts(database, progress=show))
    return loaded


async def load_demo_shown(database: Database) -> Loaded:
    """Load the illustrative data set, showing how far it has come.

    Raises:
        Refusal: as ``load`` does.
    """
    title = "Loading the illustrative data"
    loaded: Loaded = await with_progress(title, lambda show: load_demo(database, progress=show))
    return loaded


async def load_what_is_new(database: Database, *, demo: bool = False) -> None:
    """Load the public facts, and the illustrative data where it is asked for, as far as they are not loaded yet.

    A book that was loaded from other files goes on with what it has, and the log says so.
    """
    sets = [("public facts", FACTS, load_facts_shown)]
    sets += [("illustrative data", DEMO, load_demo_shown)] if demo else []
    for what, data_set, loading in sets:
        if await was_loaded_whole(database, data_set):
            continue
        try:
            loaded = await loading(database)
            await note_loaded_whole(database, data_set)
        except Conflict as conflict:
            log.warning("data_set_not_loaded", data_set=what, reason=conflict.sentence)
            continue
        if loaded.recorded or loaded.named:
            log.info(
                "data_set_loaded", data_set=what, recorded=loaded.recorded, known=loaded.replayed, named=loaded.named
            )


def run(work: Callable[[Settings], Coroutine[Any, Any, int | None]], *, level: int = logging.WARNING) -> None:
    """Run a command's work with the settings of the environment; what is not worth a warning is for servers' logs."""
    settings = load_settings()
    set_up_logging(settings.shown_log_format, level=level)
    # libuv's loop halves what a request costs; uvicorn takes it by itself only where it makes the loop itself.
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        code = runner.run(work(settings))
    if code:
        raise typer.Exit(code)


def between_words(text: str, columns: int) -> str:
    """Return a paragraph in lines as wide as a terminal: no word is broken, and no figure at the spaces in it."""
    whole = WITHIN_FIGURE.sub(FIGURE_SPACE, text)
    lines = textwrap.wrap(whole, columns, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines).replace(FIGURE_SPACE, " ")


def read_day(given: str, option: str = "--as-of") -> str | None:
    """Return the day, if one was given.

    Raises:
        typer.BadParameter: what was given is no day.
    """
    if not given:
        return None
    try:
        if DAY.fullmatch(given):
            return date.fromisoformat(given).isoformat()
    except ValueError:
        pass
    raise typer.BadParameter("A day is written 2024-12-31.", param_hint=option)
