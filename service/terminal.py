"""How a command works at a terminal: with the settings, showing how far it has come."""

import asyncio
import logging
import re
import textwrap
from collections.abc import Awaitable, Callable, Coroutine
from datetime import date
from typing import Any, Final

import typer
import uvloop
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from service.http.log_lines import set_up_logging
from service.settings import Settings, SettingsError, load_settings

DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
WITHIN_FIGURE: Final = re.compile(r"(?<=[0-9]) (?=[0-9%])")
FIGURE_SPACE: Final = "\u2007"

out: Final = Console()
err: Final = Console(stderr=True)
WRONG_USAGE: Final = 2


async def with_progress(title: str, work: Callable[[Callable[[int, int], None]], Awaitable[Any]]) -> Any:  # noqa: ANN401  whatever the work returns
    """Show how far some work has come, on a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as progress:
        task = progress.add_task(title, total=None)

        def show(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        return await work(show)


def run(work: Callable[[Settings], Coroutine[Any, Any, int | None]], *, level: int = logging.WARNING) -> None:
    """Run a command's work with the settings of the environment; what is not worth a warning is for servers' logs."""
    try:
        settings = load_settings()
        set_up_logging(settings.shown_log_format, level=level)
        # libuv's loop halves what a request costs; uvicorn takes it by itself only where it makes the loop itself.
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            code = runner.run(work(settings))
    except SettingsError as error:
        err.print(f"[bold red]mirps:[/] {error}", highlight=False, soft_wrap=True)
        code = WRONG_USAGE
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
    raise typer.BadParameter(f"{given} is no day: write one that exists, such as 2024-12-31.", param_hint=option)
