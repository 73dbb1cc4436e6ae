"""Record who held an office, from when to when: a presidency, a chair, a secretariat, alone or jointly.

Posts nothing. A hand-over day belongs to the new holder: the old term's end and the new one's start are the same day.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another term has it
    OFFICE_UNKNOWN, STATUS_UNKNOWN    none of Office, none of OfficeTermStatus
    HOLDER_MISSING                    a term that is not UNKNOWN has no holder
    PARTY_NOT_FOUND, PARTY_TWICE      a holder is not recorded, or named twice
    OFFICE_TERM_NOT_FOUND             the term it is part of is not recorded
    ORDINAL_TAKEN                     another term of the office has this ordinal
    DATES_REVERSED                    it ends before it can have begun
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED, COUNT_OUT_OF_RANGE
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from dataclasses import dataclass
from typing import Final

from sqlmodel import select

from service.database.dated import dated
from service.errors import BadInput, Conflict
from service.registry.checking import check_count, check_in_order, check_word, party_keys, vague
from service.registry.office_term import Office, OfficeHolder, OfficeTerm, OfficeTermStatus
from service.registry.stating import Statement, check_code, check_text, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work

ONE_AT_A_TIME: Final = "SELECT pg_advisory_xact_lock(hashtextextended(:office, 0))"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOfficeTerm(Statement):
    """What to record.

    Attributes:
        office: one of Office.
        ordinal: counts terms, not holders.
        cycle: the presidency cycle, which is not the calendar year of its closing meeting.
        from_edtf, to_edtf: the term; no end while it is held.
        expected_to: when it is expected to end.
        attested_until: the last document that says so.
        status: one of OfficeTermStatus.
        holders: codes of parties, in the order of the document.
        part_of: code of a term this one is a part of.
    """

    code: str
    office: str
    ordinal: int | None = None
    cycle: str | None = None
    from_edtf: str
    to_edtf: str | None = None
    expected_to: str | None = None
    attested_until: str | None = None
    status: str
    holders: tuple[str, ...] = ()
    part_of: str | None = None


async def record_office_term(work: Work, command: RecordOfficeTerm) -> Recorded:
    """Record a term with its holders."""
    check_word(command.office, Office, ("office",))
    check_word(command.status, OfficeTermStatus, ("status",))
    if not command.holders and command.status != OfficeTermStatus.UNKNOWN:
        raise BadInput("HOLDER_MISSING", "Name who holds it, or give the status UNKNOWN.", field=("holders",))
    await refuse_taken(work, OfficeTerm, check_code(command.code))
    await _refuse_taken_ordinal(work, command)
    start = VagueDate.parse(command.from_edtf, field=("from",))
    end = vague(command.to_edtf, ("to",))
    check_in_order(start, end, ("to",))
    whole = await by_code(work, OfficeTerm, command.part_of, field=("partOf",)) if command.part_of else None
    term = OfficeTerm(
        code=command.code,
        office=command.office,
        ordinal=check_count(command.ordinal, ("ordinal",)),
        cycle=check_text(command.cycle, ("cycle",)),
        status=command.status,
        part_of_id=key_of(whole) if whole else None,
        **dated("from", start),
        **dated("to", end),
        **dated("expected_to", vague(command.expected_to, ("expectedTo",))),
        **dated("attested_until", vague(command.attested_until, ("attestedUntil",))),
        **command.fact_columns(),
    )
    holders = await party_keys(work, command.holders, ("holders",))
    work.session.add(term)
    await work.session.flush()
    for position, party in enumerate(holders, start=1):
        work.session.add(OfficeHolder(term_id=key_of(term), party_id=party, position=position))
    await cite(work, term, command.sources)
    return Recorded("office_term", key_of(term), command.code)


async def _refuse_taken_ordinal(work: Work, command: RecordOfficeTerm) -> None:
    """Refuse a second third chair."""
    if command.ordinal is None:
        return
    # Two at once would both find it free. No index holds it: a book that has two already is to start all the same.
    await work.session.execute_text(ONE_AT_A_TIME, {"office": f"office_term {command.office}"})
    other = select(OfficeTerm).where(OfficeTerm.office == command.office, OfficeTerm.ordinal == command.ordinal)
    if (await work.session.exec(other)).first() is not None:
        raise Conflict(
            "ORDINAL_TAKEN", "Another term of this office has this ordinal.", field=("ordinal",), office=command.office
        )
