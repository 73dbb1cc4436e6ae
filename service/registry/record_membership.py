"""Record a party's dated place in a grouping, in one role.

Posts nothing. Absence from a later list ends nothing: such a place is ATTESTED_UNTIL a day, and has no end.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another membership has it
    GROUPING_NOT_FOUND, PARTY_NOT_FOUND
    ROLE_UNKNOWN, STATUS_UNKNOWN      none of MembershipRole, none of MembershipStatus
    END_MISSING                       ENDED without the day it ended, ATTESTED_UNTIL without the day
    END_ASTRAY                        an end for a place that did not end
    DATES_REVERSED                    it ends, or is attested last, before it can have begun, or been attested first
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.database.dated import dated
from service.errors import BadInput
from service.registry.checking import check_in_order, check_word, vague
from service.registry.grouping import Grouping, Membership, MembershipRole, MembershipStatus
from service.registry.party import Party
from service.registry.stating import Statement, check_code, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMembership(Statement):
    """What to record.

    Attributes:
        role: one of MembershipRole.
        from_edtf: since when; a vague start counts from the latest day it allows.
        to_edtf: until when, only where a document says that it ended.
        attested_from, attested_until: the first and the last document that lists it (EDTF).
        status: one of MembershipStatus.
    """

    code: str
    grouping: str
    party: str
    role: str = MembershipRole.MEMBER
    from_edtf: str
    to_edtf: str | None = None
    attested_from: str | None = None
    attested_until: str | None = None
    status: str


async def record_membership(work: Work, command: RecordMembership) -> Recorded:
    """Record a membership."""
    check_word(command.role, MembershipRole, ("role",))
    check_word(command.status, MembershipStatus, ("status",))
    _check_end(command)
    await refuse_taken(work, Membership, check_code(command.code))
    start = VagueDate.parse(command.from_edtf, field=("from",))
    end = vague(command.to_edtf, ("to",))
    check_in_order(start, end, ("to",))
    attested_from = vague(command.attested_from, ("attestedFrom",))
    attested_until = vague(command.attested_until, ("attestedUntil",))
    check_in_order(attested_from, attested_until, ("attestedUntil",))
    membership = Membership(
        code=command.code,
        grouping_id=key_of(await by_code(work, Grouping, command.grouping, field=("grouping",))),
        party_id=key_of(await by_code(work, Party, command.party, field=("party",))),
        role=command.role,
        status=command.status,
        **dated("from", start),
        **dated("to", end),
        **dated("attested_from", attested_from),
        **dated("attested_until", attested_until),
        **command.fact_columns(),
    )
    work.session.add(membership)
    await work.session.flush()
    await cite(work, membership, command.sources)
    return Recorded("membership", key_of(membership), command.code)


def _check_end(command: RecordMembership) -> None:
    """Refuse an end that the status does not go with."""
    if command.status == MembershipStatus.ENDED and command.to_edtf is None:
        raise BadInput("END_MISSING", "Say when it ended.", field=("to",))
    if command.status == MembershipStatus.ATTESTED_UNTIL and command.attested_until is None:
        raise BadInput("END_MISSING", "Say until when it is attested.", field=("attestedUntil",))
    if command.status != MembershipStatus.ENDED and command.to_edtf is not None:
        raise BadInput("END_ASTRAY", "Only a place that ENDED has an end.", field=("to",))
