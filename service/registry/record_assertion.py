"""Record what one dated document lists of a grouping, word for word, complete or not.

Posts nothing, and concludes nothing: who is missing from a list may still belong.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another assertion has it
    GROUPING_NOT_FOUND, PARTY_NOT_FOUND, PARTY_TWICE
    ROLE_UNKNOWN                      none of MembershipRole
    COUNT_OUT_OF_RANGE                the count is negative
    COUNT_DISAGREES                   a complete list of another length than its count, or more names than the count
    NOTHING_ASSERTED                  neither a party nor a count
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.database.dated import dated
from service.errors import BadInput
from service.registry.checking import check_count, check_word, party_keys, vague
from service.registry.document import Document
from service.registry.grouping import AssertedParty, Grouping, MembershipAssertion, MembershipRole
from service.registry.stating import Statement, check_code, check_text, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAssertion(Statement):
    """What to record.

    Attributes:
        document: code of the document that lists.
        asserted_on: EDTF; ``about`` where it speaks of an earlier time.
        parties: codes, in the order of the document; none where it only counts.
        complete: the document means its list to be whole.
        count: how many it says there are, named or not.
        subset: the part of the grouping it counts: "South America".
        list_code: which of the known lists of the body.
    """

    code: str
    document: str
    grouping: str
    asserted_on: str
    role: str = MembershipRole.MEMBER
    parties: tuple[str, ...] = ()
    complete: bool
    count: int | None = None
    subset: str | None = None
    list_code: str | None = None
    about: str | None = None


async def record_assertion(work: Work, command: RecordAssertion) -> Recorded:
    """Record an assertion and the parties it names."""
    check_word(command.role, MembershipRole, ("role",))
    check_count(command.count, ("count",))
    _check_count_of_names(command)
    await refuse_taken(work, MembershipAssertion, check_code(command.code))
    assertion = MembershipAssertion(
        code=command.code,
        document_id=key_of(await by_code(work, Document, command.document, field=("document",))),
        grouping_id=key_of(await by_code(work, Grouping, command.grouping, field=("grouping",))),
        role=command.role,
        complete=command.complete,
        count=command.count,
        subset=check_text(command.subset, ("subset",)),
        list_code=check_text(command.list_code, ("listCode",)),
        **dated("asserted_on", VagueDate.parse(command.asserted_on, field=("assertedOn",))),
        **dated("about", vague(command.about, ("about",))),
        **command.fact_columns(),
    )
    parties = await party_keys(work, command.parties, ("parties",))
    work.session.add(assertion)
    await work.session.flush()
    for position, party in enumerate(parties, start=1):
        work.session.add(AssertedParty(assertion_id=key_of(assertion), party_id=party, position=position))
    await cite(work, assertion, command.sources)
    return Recorded("membership_assertion", key_of(assertion), command.code)


def _check_count_of_names(command: RecordAssertion) -> None:
    """Refuse a count that its own list contradicts."""
    named = len(command.parties)
    if command.count is None:
        if not named:
            raise BadInput("NOTHING_ASSERTED", "Name a party or give the count.", field=("parties",))
        return
    if named > command.count or (command.complete and named and named != command.count):
        raise BadInput(
            "COUNT_DISAGREES",
            "The list names {named} and the count says {count}.",
            field=("count",),
            named=str(named),
            count=str(command.count),
        )
