"""Loading data sets at a terminal: how far it has come, and what was new."""

import structlog

from service.database.engine import Database
from service.errors import Conflict
from service.interchange.demo import DEMO, load_demo
from service.interchange.facts import FACTS, load_facts
from service.interchange.loaded_whole import note_loaded_whole, was_loaded_whole
from service.interchange.loading import Loaded
from service.terminal import with_progress

log = structlog.get_logger()


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
