"""Record an event: a meeting, a solidarity conference, a forum, a launch; planned, held, moved or cancelled.

Posts nothing: an announced total is a statement of its own, shown beside the sum of the pledges, never made to agree.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another event has it
    KIND_UNKNOWN, STATUS_UNKNOWN      none of EventKind, none of EventStatus
    COUNTRY_MALFORMED, UNLOCODE_MALFORMED
    PARTY_NOT_FOUND, PARTY_TWICE      a host, convener or partner is not recorded, or named twice
    DOCUMENT_NOT_FOUND                an adopted document, or a source, is not recorded
    EVENT_NOT_FOUND                   the event it is part of, or that took its place, is not recorded
    SUPERSEDED_BUT_HELD               an event that was HELD was not replaced by another
    DATES_REVERSED                    it, or the use of another name, ends before it can have begun
    QUALIFIER_UNKNOWN, AMOUNT_MISSING, AMOUNT_NOT_UNKNOWN, CURRENCY_MISSING, UNKNOWN_CURRENCY and the refusals of an
    amount, of the announced total    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED, COUNT_OUT_OF_RANGE
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from service.database.columns import Confidence
from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.registry.checking import (
    Alias,
    StatedAmount,
    check_count,
    check_country,
    check_in_order,
    check_list,
    check_word,
    money_of,
    names_as_json,
    party_keys,
    vague,
)
from service.registry.document import Document
from service.registry.event import Event, EventConvener, EventDocument, EventHost, EventKind, EventPartner, EventStatus
from service.registry.stating import Source, Statement, check_code, check_text, check_translations, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work

UNLOCODE_PATTERN: Final = re.compile(r"[A-Z]{2}[A-Z2-9]{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncedTotal(StatedAmount):
    """The total somebody announced of an event, with its own documents and confidence."""

    sources: tuple[Source, ...] = ()
    confidence: str = "A"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordEvent(Statement):
    """What to record.

    Attributes:
        kind: one of EventKind.
        status: one of EventStatus.
        date: EDTF, the (first) day; ``end_date`` the last day of an event that lasts longer.
        ordinal, presidency_cycle: what events are known by; never the calendar year.
        hosts, conveners, partners: codes of parties, in the order of the document.
        adopted: codes of the documents it adopted.
        part_of: code of the event it was held within.
        superseded_by: code of the event that took its place.
        commitment_kinds: what was promised there: POLITICAL, FINANCIAL, TECHNICAL, IN_KIND.
        mirps: false for another body's event that is easily mistaken for one of the MIRPS.
    """

    code: str
    kind: str
    name: Mapping[str, str]
    date: str
    status: str
    end_date: str | None = None
    aliases: tuple[Alias, ...] = ()
    ordinal: int | None = None
    presidency_cycle: str | None = None
    place: Mapping[str, str] | None = None
    country: str | None = None
    unlocode: str | None = None
    hosts: tuple[str, ...] = ()
    conveners: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    adopted: tuple[str, ...] = ()
    part_of: str | None = None
    superseded_by: str | None = None
    announced_total: AnnouncedTotal | None = None
    commitment_kinds: tuple[str, ...] = ()
    mirps: bool = True


async def record_event(work: Work, command: RecordEvent) -> Recorded:
    """Record an event with its parties and the documents it adopted."""
    check_word(command.kind, EventKind, ("kind",))
    check_word(command.status, EventStatus, ("status",))
    if command.superseded_by and command.status == EventStatus.HELD:
        raise RuleBroken("SUPERSEDED_BUT_HELD", "What was held was not replaced.", field=("supersededBy",))
    await refuse_taken(work, Event, check_code(command.code))
    start = VagueDate.parse(command.date, field=("date",))
    end = vague(command.end_date, ("endDate",))
    check_in_order(start, end, ("endDate",))
    whole = await by_code(work, Event, command.part_of, field=("partOf",)) if command.part_of else None
    later = (
        await by_code(work, Event, command.superseded_by, field=("supersededBy",)) if command.superseded_by else None
    )
    event = Event(
        code=command.code,
        kind=command.kind,
        name=check_translations(command.name, ("name",)),
        aliases=await names_as_json(work, command.aliases),
        ordinal=check_count(command.ordinal, ("ordinal",)),
        presidency_cycle=check_text(command.presidency_cycle, ("presidencyCycle",)),
        place=check_translations(command.place, ("place",)) if command.place else None,
        country=check_country(command.country),
        unlocode=_check_unlocode(command.unlocode),
        status=command.status,
        part_of_id=key_of(whole) if whole else None,
        superseded_by_id=key_of(later) if later else None,
        commitment_kinds=check_list(command.commitment_kinds, ("commitmentKinds",)),
        mirps=command.mirps,
        **_total_columns(command.announced_total),
        **dated("date", start),
        **dated("end", end),
        **command.fact_columns(),
    )
    await _keep(work, event, command)
    return Recorded("event", key_of(event), command.code)


async def _keep(work: Work, event: Event, command: RecordEvent) -> None:
    """Keep the event, its parties in their order, what it adopted and what it rests on."""
    hosts = await party_keys(work, command.hosts, ("hosts",))
    conveners = await party_keys(work, command.conveners, ("conveners",))
    partners = await party_keys(work, command.partners, ("partners",))
    adopted = [
        key_of(await by_code(work, Document, code, field=("adopted", str(place))))
        for place, code in enumerate(check_list(command.adopted, ("adopted",)))
    ]
    work.session.add(event)
    await work.session.flush()
    key = key_of(event)
    for position, party in enumerate(hosts, start=1):
        work.session.add(EventHost(event_id=key, party_id=party, position=position))
    for position, party in enumerate(conveners, start=1):
        work.session.add(EventConvener(event_id=key, party_id=party, position=position))
    for position, party in enumerate(partners, start=1):
        work.session.add(EventPartner(event_id=key, party_id=party, position=position))
    for document in dict.fromkeys(adopted):
        work.session.add(EventDocument(event_id=key, document_id=document))
    await cite(work, event, command.sources)
    if command.announced_total is not None:
        await cite(work, event, command.announced_total.sources, aspect="announced total")


def _total_columns(total: AnnouncedTotal | None) -> dict[str, Any]:
    """Return the columns of an announced total."""
    if total is None:
        return {}
    money = money_of(total, ("announcedTotal",))
    return {
        "announced_total_minor": money.amount_minor if money else None,
        "announced_total_currency": total.currency,
        "announced_total_qualifier": total.qualifier,
        "announced_total_confidence": check_word(total.confidence, Confidence, ("announcedTotal", "confidence")),
    }


def _check_unlocode(code: str | None) -> str | None:
    """Return the place's UN/LOCODE when it is one."""
    if code is not None and UNLOCODE_PATTERN.fullmatch(code) is None:
        raise BadInput("UNLOCODE_MALFORMED", "A UN/LOCODE is a country and three letters: HNTGU.", field=("unlocode",))
    return code
