"""Reverse what a record of a data set posted, the record being named by its key: "demo:contribution:DEMO-P-03/2".

A file cannot know the sequence that an entry will get; the key under which the record was loaded leads to it.

Posts what ``reverse_entry`` posts.

Refused when
    RECORD_NOT_LOADED                     nothing was loaded under this key by this actor
    NOTHING_POSTED                        the record posted nothing
    the refusals of ``reverse_entry``
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from service.errors import NotFound, RuleBroken
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.writing.work import Recorded, Work

POSTED: Final = """
    SELECT (outcome ->> 'entry')::bigint AS entry FROM idempotency_key
     WHERE key = :key AND actor = :actor AND outcome IS NOT NULL
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReverseRecord:
    """What to reverse: the key of the record, one of ReversalReason, the day it takes effect, and a note."""

    record: str
    reason: str
    effective_on: date
    note: str | None = None


async def reverse_record(work: Work, command: ReverseRecord) -> Recorded:
    """Find the entry of the record, and reverse it."""
    found = (await work.session.execute_text(POSTED, {"key": command.record, "actor": work.actor.name})).first()
    if found is None:
        sentence = "{actor} has loaded nothing as {record}."
        raise NotFound("RECORD_NOT_LOADED", sentence, field=("record",), actor=work.actor.name, record=command.record)
    if found.entry is None:
        raise RuleBroken("NOTHING_POSTED", "{record} posted nothing.", field=("record",), record=command.record)
    reversal = ReverseEntry(
        entry=int(found.entry), reason=command.reason, effective_on=command.effective_on, note=command.note
    )
    return await reverse_entry(work, reversal)
