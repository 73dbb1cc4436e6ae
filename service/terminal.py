"""What a command says at a terminal while it works: how far it has come, and which data sets it loaded."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

import structlog
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from service.database.engine import Database
from service.errors import Conflict
from service.interchange.demo import load_demo
from service.interchange.facts import load_facts
from service.interchange.loading import Loaded

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
    sets = {"public facts": load_facts_shown} | ({"illustrative data": load_demo_shown} if demo else {})
    for what, loading in sets.items():
        try:
            loaded = await loading(database)
        except Conflict as conflict:
            log.warning("data_set_not_loaded", data_set=what, reason=conflict.sentence)
            continue
        if loaded.recorded or loaded.named:
            log.info(
                "data_set_loaded", data_set=what, recorded=loaded.recorded, known=loaded.replayed, named=loaded.named
            )
