"""Load the public facts: every record of the facts files through the act that records it, once.

Each record has the idempotency key ``facts:<kind>:<code>``, so a load that was killed goes on where it stopped, and a
second load changes nothing. Records that are known already are skipped by comparing fingerprints, without asking the
acts again; one that was changed in its file since is a Conflict: facts in the book are corrected by acts, not by files.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from importlib.abc import Traversable
from typing import Any, Final

from service.database.engine import Database
from service.errors import Conflict, Refusal
from service.interchange.fact_fields import Fields
from service.interchange.fact_files import FactRecord, in_order, nested, read_files
from service.interchange.fact_kinds import KINDS
from service.interchange.facts_crossed import cross
from service.writing.actor import Actor, Role
from service.writing.operation import Act, fingerprint_of, perform

FACTS: Final = Actor("facts", Role.SECRETARIAT)
KNOWN: Final = "SELECT key, fingerprint FROM idempotency_key WHERE actor = $1 AND outcome IS NOT NULL"

MOST_SHOWN: Final = 5
"""Changed records that a refusal names."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did: how many records it recorded, and how many were there already."""

    recorded: int
    replayed: int


@dataclass(frozen=True, slots=True)
class _Step:
    """One record, as the act and the command that record it."""

    record: FactRecord
    act: Act
    command: Any

    @property
    def key(self) -> str:
        """The idempotency key; the same for ever."""
        return f"facts:{self.record.kind}:{self.record.code}"


async def load_facts(
    database: Database,
    *,
    progress: Callable[[int, int], None] | None = None,
    folder: Traversable | None = None,
    kinds: Collection[str] | None = None,
) -> Loaded:
    """Load the public facts, each record in a transaction of its own, in the order of what they rest on.

    Args:
        database: where.
        progress: told after each record how many are done, of how many.
        folder: another folder of facts files; those that come with the service when none is given.
        kinds: only records of these kinds, which must rest on no other; all where none are given.

    Raises:
        BadInput: a file is malformed; the sentence names file, record and what would be right. Nothing was loaded.
        Conflict: FACT_CHANGED, a record that was loaded before reads otherwise now.
        Refusal: an act refuses a record; the sentence names it. The records before it stay loaded.
    """
    steps = _steps(folder, kinds)
    known = await _known(database)
    _refuse_changed(steps, known)
    recorded = 0
    for done, step in enumerate(steps, start=1):
        if step.key not in known:
            # Another loader may have been here meanwhile: then it is known, and nothing was recorded.
            recorded += not await _record(database, step)
        if progress is not None:
            progress(done, len(steps))
    return Loaded(recorded, len(steps) - recorded)


def _steps(folder: Traversable | None, kinds: Collection[str] | None) -> list[_Step]:
    """Return all records with their commands, in the order in which they can be recorded."""
    by_kind = cross(read_files(folder))
    steps: list[_Step] = []
    for kind in KINDS:
        if kinds is not None and kind.name not in kinds:
            continue
        records = (
            by_kind.get(kind.name, [])
            if kind.within is None
            else nested(by_kind.get(kind.within, []), "value", kind.name)
        )
        for record in in_order(records, kind.after):
            fields = Fields(record.where, record.fields)
            try:
                command = kind.read(fields)
            except Refusal as refusal:
                raise _placed(record, refusal) from refusal
            fields.finish()
            steps.append(_Step(record, kind.act, command))
    return steps


async def _known(database: Database) -> dict[str, bytes]:
    """Return the keys of earlier loads with their fingerprints."""
    async with database.reading() as session:
        rows = await session.fetch_rows(KNOWN, [FACTS.name])
    return {row["key"]: bytes(row["fingerprint"]) for row in rows}


def _refuse_changed(steps: list[_Step], known: Mapping[str, bytes]) -> None:
    """Refuse the load when records read otherwise than when they were loaded."""
    changed = [
        step.record.where
        for step in steps
        if step.key in known and known[step.key] != fingerprint_of(step.act.__name__, step.command)
    ]
    if changed:
        more = f" and {len(changed) - MOST_SHOWN} more" if len(changed) > MOST_SHOWN else ""
        raise Conflict(
            "FACT_CHANGED",
            f"Loaded before and changed in the files since: {'; '.join(changed[:MOST_SHOWN])}{more}. Put the files "
            "back and correct what is recorded by an act, or load into an empty database.",
            changed=str(len(changed)),
        )


async def _record(database: Database, step: _Step) -> bool:
    """Record one, say where a refused one stands, and return whether it was known already."""
    try:
        return (await perform(database, step.act, step.command, FACTS, key=step.key)).replayed
    except Refusal as refusal:
        raise _placed(step.record, refusal) from refusal


def _placed(record: FactRecord, refusal: Refusal) -> Refusal:
    """Return the refusal with the place of the record in its sentence."""
    if refusal.sentence.startswith(f"{record.file}.toml"):
        return refusal
    named = f" ({'.'.join(refusal.field)})" if refusal.field else ""
    placed = type(refusal)(refusal.code, f"{record.where}{named}: {refusal.sentence}", field=refusal.field)
    placed.facts = refusal.facts
    return placed
