"""Record a pledge: what a donor announced, line by line, each with its channel, earmark and instalments.

Posts, in one entry of kind RECORD_PLEDGE, for every line with an amount
    DONOR(party) -> PLEDGED(line)
and nothing for a line whose amount nobody published, for a duplicate, or for a draft or embargoed pledge until it is
published.

The value in US dollars is the line's own where it states one; otherwise the pledge's (stated, or by its rate) is split
over the lines so that the parts add up to it. US dollars are their own value; without a rate the value is unknown.

Refused when
    CODE_MALFORMED, CODE_TAKEN            the code is no code, or another pledge has it
    CODE_RESERVED                         the code is one of those that hold the interest of funds
    LINES_MISSING                         a pledge that counts, and repeats no other, has no line
    LINES_DO_NOT_ADD_UP                   exact lines do not add up to an exact pledge; says the difference
    INSTALMENTS_EXCEED_LINE               the instalments come to more than their line
    USD_EXCEEDED                          the lines' own values come to more than the pledge's
    USD_DIFFERS                           an amount in US dollars states another value in US dollars
    RATE_NOT_USABLE, RATE_WITHOUT_SOURCE  it is no rate, or does not say whose
    RATE_DIFFERS                          the rate and the value that is stated contradict each other
    AMOUNT_TOO_LARGE                      it, or its lines together, is more than one amount may be
    AMOUNT_MISSING, AMOUNT_NOT_UNKNOWN, AMOUNT_NOT_POSITIVE, CURRENCY_MISSING, UNKNOWN_CURRENCY, QUALIFIER_UNKNOWN ...
    CHANNEL_UNKNOWN, MODALITY_UNKNOWN, LEGAL_STATUS_UNKNOWN, PUBLICATION_UNKNOWN, FX_METHOD_UNKNOWN
    MODALITY_DOES_NOT_FIT                 a grant or loan in a unit of help, or a policy with an amount
    EARMARK_MODALITY_UNKNOWN              it is none of A to L
    STATE_NOT_FOUND, PILLAR_NOT_FOUND, SECTOR_NOT_FOUND, NEED_NOT_FOUND, PROJECT_NOT_FOUND, POPULATION_NOT_FOUND,
    VULNERABLE_GROUP_NOT_FOUND            an earmark names what nobody has recorded: its money could go nowhere
    FUND_MISSING, FUND_WITHOUT_CHANNEL    a line of channel FUND names no fund, or one of another channel does
    PARTY_NOT_FOUND, PARTY_TWICE, EVENT_NOT_FOUND, FUND_NOT_FOUND, PLEDGE_NOT_FOUND, DOCUMENT_NOT_FOUND
    DUPLICATE_OF_DUPLICATE                it repeats a pledge that itself only repeats another
    PLEDGE_NOT_PUBLISHED                  it is published, and what it repeats is not: its money would stand nowhere
    DRAFT_WITHDRAWN                       what it repeats was withdrawn before it was published
    ILLUSTRATIVE_DIFFERS                  what it repeats, or a fund it goes to, is real and this is not, or so;
                                          anything that it names is made up, and this is not
    DATE_IN_FUTURE                        a published pledge was surely not announced yet
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED, SOURCE_MISSING, CONFIDENCE_UNKNOWN, ENGLISH_MISSING
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.columns import Publication
from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.giving.announcing import announce
from service.giving.pledge import FxMethod, LegalStatus, Pledge, PledgeDonor
from service.giving.pledge_code import check_pledge_code
from service.giving.pledged_line import PledgedLine, keep_lines
from service.giving.repeating import pledge_to_repeat
from service.giving.valuing import PledgeValue, read_value, stated_usd
from service.ledger.entry import EntryKind
from service.ledger.post import effective_day, post
from service.registry.checking import (
    StatedAmount,
    check_count,
    check_publication,
    check_word,
    party_key,
    party_keys,
    vague,
)
from service.registry.days import happened_on
from service.registry.document import Document
from service.registry.event import Event
from service.registry.party import Party
from service.registry.stating import Statement, check_translations, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPledge(Statement):
    """What to record.

    Attributes:
        code: stable and readable: "SE1-2021-ES".
        donor: code of the party that announced it, or of the group that did so jointly.
        joint_donors: codes of the parties of a joint announcement, where they are named.
        announced: when, EDTF.
        event: code of the event it was announced at.
        announced_by: code of the part of the donor that announced it.
        document: code of the document that is the pledge itself.
        period: when the money is for, EDTF.
        amount: of the whole; its ``usd`` is the value the source states.
        fx_rate: US dollars for one unit, decimal text, where no value is stated; worked out from ``usd`` otherwise.
        fx_date: the day of the rate, EDTF; the first day it may mean is kept.
        fx_source: whose rate it is; for a stated value, the first document.
        legal_status: one of LegalStatus.
        counts: False where it was announced for more than the MIRPS and the share is not known.
        duplicate_of: code of the pledge that this announcement repeats.
        publication: one of Publication.
    """

    code: str
    donor: str
    announced: str
    lines: tuple[PledgedLine, ...] = ()
    joint_donors: tuple[str, ...] = ()
    event: str | None = None
    announced_by: str | None = None
    document: str | None = None
    purpose: Mapping[str, str] | None = None
    period: str | None = None
    duration_years: int | None = None
    amount: StatedAmount = StatedAmount(qualifier="UNKNOWN")
    fx_rate: str | None = None
    fx_date: str | None = None
    fx_source: str | None = None
    fx_method: str = FxMethod.STATED
    legal_status: str = LegalStatus.NON_BINDING
    counts: bool = True
    duplicate_of: str | None = None
    publication: str = Publication.PUBLISHED


async def record_pledge(work: Work, command: RecordPledge) -> Recorded:
    """Record a pledge with its lines, and bring it into the book when it is published and no duplicate."""
    # What is yet to be announced may be prepared as a draft.
    read = happened_on if command.publication == Publication.PUBLISHED else VagueDate.parse
    announced = read(command.announced, field=("announced",))
    if not command.lines and command.counts and command.duplicate_of is None:
        raise BadInput("LINES_MISSING", "A pledge has at least one line.", field=("lines",))
    value = read_value(command.amount, command.fx_rate, command.fx_source, _first_source(command))
    pledge = await _keep_pledge(work, command, announced, value)
    lines = await keep_lines(work, pledge, command.lines, value)
    document_id = await cite(work, pledge, command.sources)
    posted = None
    moves = announce(pledge, lines) if pledge.publication == Publication.PUBLISHED else []
    if moves:
        posted = await post(
            work,
            EntryKind.RECORD_PLEDGE,
            effective_day(announced),
            moves,
            subject=f"pledge:{pledge.code}",
            document_id=document_id,
        )
    return Recorded("pledge", key_of(pledge), pledge.code, posted)


async def _keep_pledge(work: Work, command: RecordPledge, announced: VagueDate, value: PledgeValue) -> Pledge:
    """Keep the pledge itself and who announced it."""
    await check_pledge_code(work, command.code)
    publication = check_publication(command.publication)
    repeated = await _repeated(work, command)
    event = await by_code(work, Event, command.event, field=("event",)) if command.event else None
    document = await by_code(work, Document, command.document, field=("document",)) if command.document else None
    fx_date = vague(command.fx_date, ("fxDate",))
    donor = await by_code(work, Party, command.donor, field=("donor",))
    pledge = Pledge(
        code=command.code,
        donor_id=key_of(donor),
        event_id=event.id if event else None,
        announced_by_id=await party_key(work, command.announced_by, ("announcedBy",)),
        document_id=document.id if document else None,
        purpose=check_translations(command.purpose, ("purpose",)) if command.purpose else None,
        duration_years=check_count(command.duration_years, ("durationYears",)),
        stated_minor=value.money.amount_minor if value.money else None,
        unit=command.amount.currency,
        qualifier=command.amount.qualifier,
        stated_usd_minor=stated_usd(command.amount, ("amount",)),
        fx_rate=value.rate,
        fx_date=fx_date.earliest if fx_date else None,
        fx_source=value.source,
        fx_method=check_word(command.fx_method, FxMethod, ("fxMethod",)) if value.rate is not None else None,
        legal_status=check_word(command.legal_status, LegalStatus, ("legalStatus",)),
        counts=command.counts,
        duplicate_of_id=repeated.id if repeated else None,
        publication=publication,
        **dated("announced", announced),
        **dated("period", vague(command.period, ("period",))),
        **command.fact_columns(),
    )
    work.session.add(pledge)
    await work.session.flush()
    donors = await party_keys(work, command.joint_donors, ("jointDonors",)) or [key_of(donor)]
    for position, party in enumerate(donors, start=1):
        work.session.add(PledgeDonor(pledge_id=key_of(pledge), party_id=party, position=position))
    return pledge


async def _repeated(work: Work, command: RecordPledge) -> Pledge | None:
    """Return the pledge that this announcement repeats."""
    if command.duplicate_of is None:
        return None
    field = ("duplicateOf",)
    repeated = await pledge_to_repeat(
        work, command.duplicate_of, published=command.publication == Publication.PUBLISHED
    )
    command.check_alike(repeated, field)
    if repeated.duplicate_of_id is not None:
        raise RuleBroken("DUPLICATE_OF_DUPLICATE", "That pledge only repeats another: name the first one.", field=field)
    return repeated


def _first_source(command: RecordPledge) -> str | None:
    return command.sources[0].document if command.sources else None
