"""Reverse an entry: what was posted by mistake is posted back, and both stay readable.

Posts, in one entry of kind REVERSE_ENTRY
    every transfer of the entry the other way, the last first, at the same value

Refused when
    ENTRY_NOT_FOUND                       there is no such entry
    ALREADY_REVERSED                      it was reversed before
    REVERSAL_IS_FINAL                     it is a reversal itself: record the act again
    VOID_NOT_REVERSIBLE                   it voided a disbursement: request that anew, so that it is approved anew
    REVERSAL_TOO_EARLY                    it would take effect before the entry it reverses
    EFFECTIVE_IN_FUTURE                   it would take effect later than today
    MIXED_VALUATION                       where it goes back to, the value in US dollars is known now and was not, or so
    MONEY_HAS_MOVED_ON                    the money is no longer where the entry put it: reverse what moved it first
    LATER_REVISION_STANDS                 a later revision of the same line or need stands on it: reverse that first
    REASON_UNKNOWN                        the reason is none of ReversalReason
    NOTE_MALFORMED                        the note is too long
    DOCUMENT_NOT_FOUND
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from sqlalchemy.exc import DBAPIError

from service.errors import BadInput, RuleBroken
from service.ledger.entry import EntryKind, JournalEntry, ReversalReason
from service.ledger.own_money import refuse_anothers_money
from service.ledger.post import lock_accounts
from service.ledger.revising import put_need_back, refuse_under_revision
from service.writing.finding import key_by_code
from service.writing.refused_by_database import refusal_of
from service.writing.work import Recorded, Work

LONGEST_NOTE_CHARACTERS: Final = 2_000

REVERSE: Final = """
    SELECT post_reversal(:entry, :effective_on, :actor, :reason, :key, :document, :note) AS sequence,
           pg_current_xact_id()::text AS transaction
"""
# What an entry moved never changes, so it can be asked before anything is locked.
PLACES: Final = """
    SELECT array_remove(array_agg(DISTINCT a.line_id), NULL) AS lines,
           array_remove(array_agg(DISTINCT CASE WHEN a.line_id IS NULL THEN a.need_id END), NULL) AS needs
      FROM transfer AS t JOIN account AS a ON a.id IN (t.from_account, t.to_account)
     WHERE t.sequence = :entry
"""
FIELDS: Final = {
    "ENTRY_NOT_FOUND": "entry",
    "ALREADY_REVERSED": "entry",
    "REVERSAL_IS_FINAL": "entry",
    "MIXED_VALUATION": "entry",
    "REVERSAL_TOO_EARLY": "effectiveOn",
    "EFFECTIVE_IN_FUTURE": "effectiveOn",
}
"""Which part of the input the database's refusals are about."""
SUBJECT: Final = "SELECT subject FROM journal_entry WHERE sequence = :entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReverseEntry:
    """What to reverse.

    Attributes:
        entry: its sequence.
        reason: one of ReversalReason.
        effective_on: today where it is not given.
        document: code of the document that shows the mistake.
        note: in words.
    """

    entry: int
    reason: str
    effective_on: date | None = None
    document: str | None = None
    note: str | None = None


async def reverse_entry(work: Work, command: ReverseEntry) -> Recorded:
    """Post the mirror of an entry."""
    if command.reason not in set(ReversalReason):
        raise BadInput(
            "REASON_UNKNOWN", "The reason is one of {words}.", field=("reason",), words=", ".join(ReversalReason)
        )
    await _refuse_void(work, command.entry)
    note = command.note or ""
    if len(note) > LONGEST_NOTE_CHARACTERS:
        raise BadInput(
            "NOTE_MALFORMED", "A note is at most {most} characters.", field=("note",), most=str(LONGEST_NOTE_CHARACTERS)
        )
    values = {
        "entry": command.entry,
        "effective_on": command.effective_on or datetime.now(tz=UTC).date(),
        "actor": work.actor.name,
        "reason": command.reason,
        "key": work.key,
        "document": await key_by_code(work, "document", command.document, field=("document",))
        if command.document
        else None,
        "note": command.note,
    }
    await work.session.flush()
    # Whole, as every other act on these lines and needs does: nobody then waits for us with what we still want.
    places = (await work.session.execute_text(PLACES, {"entry": command.entry})).one()
    await lock_accounts(work, lines=places.lines or (), needs=places.needs or ())
    await refuse_under_revision(work, command.entry)
    try:
        reversal = (await work.session.execute_text(REVERSE, values)).one()
    except DBAPIError as error:
        refusal = refusal_of(error)
        if refusal is not None and refusal.code in {"INSUFFICIENT_BALANCE", "VALUE_HAS_MOVED_ON"}:
            raise RuleBroken(
                "MONEY_HAS_MOVED_ON",
                "The money is no longer where this entry put it: reverse what moved it on first.",
                field=("entry",),
                **refusal.facts,
            ) from error
        if refusal is not None and refusal.code in FIELDS:
            refusal.field = (FIELDS[refusal.code],)
            raise refusal from error
        raise
    sequence = int(reversal.sequence)
    work.posted(sequence, reversal.transaction)
    subject = (await work.session.execute_text(SUBJECT, {"entry": sequence})).scalar_one()
    await refuse_anothers_money(work, str(subject))
    await put_need_back(work, command.entry)
    return Recorded("journal_entry", sequence, entry=sequence)


async def _refuse_void(work: Work, sequence: int) -> None:
    """Refuse to take back a void: it would be an approval that nobody gave, past budget, closure and expiry."""
    entry = await work.session.get(JournalEntry, sequence)
    if entry is not None and entry.kind == EntryKind.VOID_DISBURSEMENT:
        sentence = "What was voided is not approved again by a reversal: request it anew."
        raise RuleBroken("VOID_NOT_REVERSIBLE", sentence, field=("entry",))
