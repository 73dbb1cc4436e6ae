"""The public facts about the MIRPS: what is in ``seeds/facts/``, loaded through the acts that record it."""

from dataclasses import replace
from importlib.abc import Traversable
from typing import Final

from service.database.engine import Database
from service.errors import Conflict
from service.interchange.fact_kinds import KINDS
from service.interchange.loading import DataSet, Loaded, Progress, load
from service.interchange.names import load_names
from service.writing.actor import Actor, Role

FACTS: Final = DataSet(
    name="facts",
    files=(
        *("documents", "code_lists", "parties", "states", "groupings", "population_lists", "memberships", "assertions"),
        *("office_terms", "events", "plans", "needs", "quantification_steps", "fund", "pledges", "commitments"),
        *("contributions", "projects", "indicators", "stated_figures"),
    ),
    kinds=KINDS,
    actor=Actor("facts", Role.SECRETARIAT),
)


async def load_facts(
    database: Database, *, progress: Progress | None = None, folder: Traversable | None = None
) -> Loaded:
    """Load the public facts, as ``load`` does, and then the names they have in other languages."""
    try:
        loaded = await load(database, FACTS, progress=progress, folder=folder)
    except Conflict:
        # A book that goes on with other facts gets today's names all the same.
        await load_names(database, FACTS.actor)
        raise
    return replace(loaded, named=await load_names(database, FACTS.actor))
