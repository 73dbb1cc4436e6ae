"""Load a data set: every record of its files through the act that records it, once.

Each record has an idempotency key, ``facts:<kind>:<code>`` for the public facts, so a load that was killed goes on
where it stopped, and a second load changes nothing. Records that are known already are skipped by comparing
fingerprints, without asking the acts again; one that was changed in its file since is a Conflict: what is in the book
is corrected by acts, not by files.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from importlib.abc import Traversable
from typing import Any, Final

from service.database.engine import Database
from service.errors import Conflict, Refusal
from service.interchange.fact_fields import Fields
from service.interchange.fact_files import FactRecord, in_order, nested, read_files
from service.interchange.facts_crossed import Records, cross
from service.interchange.kind import Kind
from service.registry.stating import Statement
from service.writing.actor import Actor
from service.writing.fingerprint import fingerprint_of
from service.writing.operation import Act, perform

KNOWN: Final = "SELECT key, fingerprint FROM idempotency_key WHERE actor = ANY ($1) AND outcome IS NOT NULL"

MOST_SHOWN: Final = 5
"""Changed records that a refusal names."""

Progress = Callable[[int, int], None]
"""Told after each record how many are done, of how many."""


@dataclass(frozen=True, slots=True)
class DataSet:
    """What is loaded together.

    Attributes:
        name: of its folder under ``seeds/``, and the beginning of its records' idempotency keys.
        files: names of its files, less ``.toml``.
        kinds: what its files may hold, in the order of what it rests on.
        actor: who records what no kind has an actor of its own for.
        unless_said: keys that every record has, unless it says otherwise.
        illustrative: made up as a whole: every record is marked so, without its saying it.
    """

    name: str
    files: tuple[str, ...]
    kinds: tuple[Kind, ...]
    actor: Actor
    unless_said: Mapping[str, Any] = field(default_factory=dict)
    illustrative: bool = False

    def key_of(self, record: FactRecord) -> str:
        """Return the idempotency key of a record; the same for ever."""
        return f"{self.name}:{record.kind}:{record.code}"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did: how many records it recorded, how many were there already, of how many it mended names."""

    recorded: int
    replayed: int
    named: int = 0


@dataclass(frozen=True, slots=True)
class _Step:
    """One record, as the act and the command that record it, and by whom; ``day`` where it has a place in time."""

    record: FactRecord
    act: Act
    command: Any
    actor: Actor
    key: str
    day: str | None


async def load(
    database: Database, data_set: DataSet, *, progress: Progress | None = None, folder: Traversable | None = None
) -> Loaded:
    """Load a data set, each record in a transaction of its own.

    The order is that of the kinds; what has a place in time comes after all that has none, in the order of the days.

    Args:
        database: where.
        data_set: what.
        progress: told after each record.
        folder: another folder of files; the one that comes with the service when none is given.

    Raises:
        BadInput: a file is malformed; the sentence names file, record and what would be right. Nothing was loaded.
        Conflict: FACT_CHANGED, a record that was loaded before reads otherwise now.
        Refusal: an act refuses a record; the sentence names it. The records before it stay loaded.
    """
    steps = _steps(data_set, folder)
    known = await _known(database, steps)
    _refuse_changed(steps, known)
    recorded = 0
    for done, step in enumerate(steps, start=1):
        if step.key not in known:
            # Another loader may have been here meanwhile: then it is known, and nothing was recorded.
            recorded += not await _record(database, step)
        if progress is not None:
            progress(done, len(steps))
    return Loaded(recorded, len(steps) - recorded)


def _steps(data_set: DataSet, folder: Traversable | None) -> list[_Step]:
    """Return all records with their commands, in the order in which they can be recorded."""
    by_kind = cross(read_files(data_set.name, data_set.files, folder))
    steps = [step for kind in data_set.kinds for step in _steps_of(data_set, kind, by_kind)]
    # Stable: on one day, the order of the kinds and of the files.
    return sorted(steps, key=lambda step: step.day or "")


def _steps_of(data_set: DataSet, kind: Kind, by_kind: Records) -> Iterator[_Step]:
    """Give the records of one kind with their commands."""
    parts = tuple(one.key for one in data_set.kinds if one.within == kind.name and kind.within is None)
    records = by_kind.get(kind.within or kind.name, [])
    if kind.within is not None:
        records = nested(records, kind.key, kind.name, owner_key=kind.owner_key)
    for record in in_order(records, kind.after):
        fields = Fields(record.where, record.fields, data_set.unless_said)
        fields.repeated(*parts)
        try:
            command = kind.read(fields)
            day = fields.text(kind.day) if kind.day else None
        except Refusal as refusal:
            raise _placed(record, refusal) from refusal
        fields.finish()
        if data_set.illustrative and isinstance(command, Statement):
            command = replace(command, illustrative=True)
        yield _Step(record, kind.act, command, kind.actor or data_set.actor, data_set.key_of(record), day)


async def _known(database: Database, steps: list[_Step]) -> dict[str, bytes]:
    """Return the keys of earlier loads with their fingerprints."""
    async with database.reading() as session:
        rows = await session.fetch_rows(KNOWN, [sorted({step.actor.name for step in steps})])
    return {row["key"]: bytes(row["fingerprint"]) for row in rows}


def _refuse_changed(steps: list[_Step], known: Mapping[str, bytes]) -> None:
    """Refuse the load when records read otherwise than when they were loaded."""
    changed = [
        step.record.where
        for step in steps
        if step.key in known and known[step.key] != fingerprint_of(step.act.__name__, step.command)
    ]
    if changed:
        raise Conflict(
            "FACT_CHANGED",
            "{changed} facts were loaded before and changed in the files since: {records}. Put the files back and "
            "correct what is recorded by an act, or load into an empty database.",
            changed=str(len(changed)),
            records="; ".join([*changed[:MOST_SHOWN], *("…" for _ in changed[MOST_SHOWN : MOST_SHOWN + 1])]),
        )


async def _record(database: Database, step: _Step) -> bool:
    """Record one, say where a refused one stands, and return whether it was known already."""
    try:
        return (await perform(database, step.act, step.command, step.actor, key=step.key)).replayed
    except Refusal as refusal:
        raise _placed(step.record, refusal) from refusal


def _placed(record: FactRecord, refusal: Refusal) -> Refusal:
    """Return the refusal with the place of the record in its sentence."""
    if refusal.sentence.startswith(f"{record.file}.toml"):
        return refusal
    return refusal.at(record.where + (f" ({'.'.join(refusal.field)})" if refusal.field else ""))
