"""Record a contribution: money received by the Fund, or as another channel reports it.

Posts, in one entry of kind RECORD_CONTRIBUTION
    DONOR(party) -> PLEDGED(line)                  what is beyond the promise, or all of it where nobody promised
    COMMITTED, then PLEDGED (line, need) -> RECEIVED(line, need)
taking what is placed on needs before what is not, the oldest first; or only what is placed on the needs it names.
Where it arrives in another currency than the line's, each of these goes through the line's exchange accounts
    COMMITTED or PLEDGED (line, need) -> FX(line)  in the line's currency, at the value it carries
    FX(line) -> RECEIVED(line, need)               in the currency received
so that what stays on FX in US dollars is the difference that was realised. More than was promised is allowed and stays
visible: the pledge is over-fulfilled. What has no value of its own is worth in proportion to what the line received
before, and has none where that has none. The first amount fixes the unit of a line that has none. A contribution whose
amount nobody published is kept, and nothing is posted.

Refused when
    CODE_MALFORMED, CODE_TAKEN                 the code is no code, or another contribution or pledge has it
    CODE_RESERVED                              the code is one of those that hold the interest of funds
    GIVER_MISSING                              neither the pledge nor the donor is named, or both are
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, PLEDGE_IS_DUPLICATE, PLEDGE_NOT_PUBLISHED
    ILLUSTRATIVE_DIFFERS                       the pledge is real and this is not, or the other way round
    FUND_DIFFERS                               it names another fund than the line does
    CLEARS_MISSING                             it came in another currency, without a rate or what it fulfils
    CLEARS_NOT_NEEDED                          it came in the line's own currency, with one of the two
    CLEARS_DIFFERS                             what it fulfils and its rate contradict each other
    USD_DIFFERS                                its rate to a line in US dollars and its value contradict each other
    RATE_NOT_USABLE, RATE_WITHOUT_SOURCE       the rate is none, or does not say whose it is
    UNIT_NOT_CONVERTIBLE                       money for technical help, or the other way round
    USD_IS_CARRIED                             it states a value, and keeps the one its pledge had
    MIXED_VALUATION                            the value of what was promised is known, and of what is there not, or so
    NOT_ALLOCATED                              less than it says is placed on a need it names
    NEEDS_DO_NOT_ADD_UP, AMOUNT_MISSING        the parts for the needs it names are not the whole
    CONTRIBUTION_TOO_EARLY                     the pledge was not announced yet on that day
    DATE_IN_FUTURE                             the day surely lies in the future
    NEED_NOT_FOUND, PARTY_NOT_FOUND, FUND_NOT_FOUND, DOCUMENT_NOT_FOUND, FUND_MISSING, CHANNEL_UNKNOWN ...
    AMOUNT_NOT_UNKNOWN, AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, QUALIFIER_UNKNOWN, DATE_NOT_EDTF, SOURCE_MISSING ...
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from service.database.asked_together import Question, sought
from service.database.dated import dated
from service.database.rows import insertion
from service.errors import BadInput, RuleBroken
from service.giving.arrival import WAITING, Arrival, arrive, read_arrival
from service.giving.contribution import Contribution
from service.giving.earmark import Earmark
from service.giving.in_sight import holdings_asked, holdings_in_sight, sure_of
from service.giving.named_line import lines_asked, named_line
from service.giving.pledge import Channel, Modality, Pledge, PledgeDonor, PledgeLine
from service.giving.pledge_code import unreserved
from service.giving.pledged_line import PledgedLine, keep_lines
from service.giving.unit_of_line import lock_line, refuse_misfit, unit_binds
from service.giving.valuing import positive_money, read_rate, read_value
from service.ledger.entry import EntryKind
from service.ledger.post import ENTRY, Along, Answers, Move, effective_day, post_with
from service.registry.checking import StatedAmount, check_list, vague
from service.registry.days import happened_on, refuse_before
from service.registry.party import Party
from service.registry.stating import (
    Statement,
    check_text,
    check_translations,
    cite,
    cite_documents,
    citing_along,
    documents_asked,
    documents_of,
)
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ForNeed:
    """The part of a contribution for one need, in the line's unit; all of it where only one need is named."""

    need: str
    amount: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordContribution(Statement):
    """What was received.

    Attributes:
        code: stable and readable.
        received: when, EDTF.
        pledge: code of the pledge behind it; without one, ``donor`` says who gave.
        line: position of the pledge's line, from 1; may be left out where it has only one.
        donor: code of the giver, where no pledge was recorded: the act then records one, with this code.
        channel: one of Channel; this and the next four only where no pledge was recorded.
        channel_parties: codes of the parties it came through.
        fund: code of the fund that received it; may be named with a pledge too, and is then compared.
        modality: one of Modality.
        earmark: what it may be used for.
        amount: what arrived; its ``usd`` only where the value is not carried from the pledge.
        clears: how much of the line it fulfils, decimal text in the line's unit, where it came in another currency.
        fx_rate: instead of ``clears``, or beside it: how many of the unit received one of the line's unit brought.
        fx_date: the day of the rate, EDTF.
        fx_source: whose rate it is.
        needs: takes only what the line has placed on these needs.
        attested: what speaks for its having been received, in words.
    """

    code: str
    received: str
    pledge: str | None = None
    line: int | None = None
    donor: str | None = None
    channel: str = Channel.FUND
    channel_parties: tuple[str, ...] = ()
    fund: str | None = None
    modality: str = Modality.GRANT
    earmark: Earmark = Earmark()
    title: Mapping[str, str] | None = None
    amount: StatedAmount = StatedAmount(qualifier="UNKNOWN")
    clears: str | None = None
    fx_rate: str | None = None
    fx_date: str | None = None
    fx_source: str | None = None
    needs: tuple[ForNeed, ...] = ()
    attested: tuple[str, ...] = ()


async def record_contribution(work: Work, command: RecordContribution) -> Recorded:
    """Keep the contribution, and bring what arrived from where it was promised to received."""
    received = happened_on(command.received, ("received",))
    effective_on = effective_day(received)
    code = unreserved(command.code)
    await work.session.ask_together(*_asked(command))
    await refuse_taken(work, Contribution, code)
    if (command.pledge is None) == (command.donor is None):
        raise BadInput(
            "GIVER_MISSING", "Name the pledge behind it, or the donor where there is none.", field=("pledge",)
        )
    if command.pledge is not None:
        pledge, line = await named_line(work, command.pledge, command.line)
        command.check_alike(pledge, ("illustrative",))
        # Before a signature money may come, and more than was promised by then: not before there was any promise.
        refuse_before(effective_on, pledge.announced_earliest, "CONTRIBUTION_TOO_EARLY", ("received",))
    else:
        pledge, line = await _pledge_of(work, command, received)
    arrival, moves, sure = await _arriving(work, command, pledge, line)
    columns = _columns(command, received, line, arrival)
    documents = await documents_of(work, command.sources)
    if arrival is None:
        key = await work.session.insert(Contribution, **columns)
        await cite_documents(work, ("contribution", key), command.sources, documents)
        return Recorded("contribution", key, command.code)
    if line.unit != arrival.clears.unit:
        refuse_misfit(line.modality, arrival.clears.unit, ("amount", "currency"))
        line.unit = arrival.clears.unit
    sql, values = insertion(Contribution, columns, "kept_", entry_sequence=ENTRY)
    kept = Along("kept", sql, values, shown="id")
    entry = await post_with(
        work,
        EntryKind.RECORD_CONTRIBUTION,
        effective_on,
        moves,
        [kept, *citing_along(kept, "contribution", command.sources, documents), *sure],
        subject=f"contribution:{command.code}",
        document_id=documents[0] if documents else None,
        answers=Answers("contribution", kept.name, command.code),
    )
    return Recorded("contribution", entry.kept, command.code, entry.sequence)


def _asked(command: RecordContribution) -> list[Question]:
    """Return what is asked below of what is there, to be asked at once."""
    asked = [sought(Contribution, code=command.code)]
    if command.sources:
        asked.append(documents_asked(command.sources))
    if command.pledge is not None:
        asked += [sought(Pledge, code=command.pledge), lines_asked(command.pledge), holdings_asked(command.pledge)]
    return asked


async def _arriving(
    work: Work, command: RecordContribution, pledge: Pledge, line: PledgeLine
) -> tuple[Arrival | None, list[Move], list[Along]]:
    """Return what arrived, the transfers that bring it in, and what they are sure by where nothing is locked."""
    new = command.pledge is None
    if not work.locks_first and not new and line.stated_minor is not None:
        holdings = await holdings_in_sight(work, pledge, line)
        arrival = await _arrival(work, command, line)
        moves = arrive(arrival, pledge.donor_id, line, holdings, new=new) if arrival else []
        sure = sure_of(moves, holdings, WAITING)
        if sure is not None:
            return arrival, moves, [sure]
    holdings = await lock_line(work, line)
    if not await unit_binds(work, line, holdings):
        line.unit = None
    arrival = await _arrival(work, command, line)
    return arrival, arrive(arrival, pledge.donor_id, line, holdings, new=new) if arrival else [], []


async def _arrival(work: Work, command: RecordContribution, line: PledgeLine) -> Arrival | None:
    """Read what arrived and for what; None where the amount was not published."""
    if command.fund is not None and await key_by_code(work, "fund", command.fund, field=("fund",)) != line.fund_id:
        raise RuleBroken("FUND_DIFFERS", "The pledge's line goes to another fund, or to none.", field=("fund",))
    stated = command.amount
    if stated.currency is None:
        stated = StatedAmount(stated.amount, line.unit, stated.qualifier, stated.usd)
    if positive_money(stated, ("amount",)) is None:
        return None
    needs = [
        (await key_by_code(work, "need", one.need, field=("needs", str(place), "need")), one.amount)
        for place, one in enumerate(command.needs)
    ]
    return read_arrival(stated, line, command.clears, read_rate(command.fx_rate, ("fxRate",)), needs)


def _columns(
    command: RecordContribution, received: VagueDate, line: PledgeLine, arrival: Arrival | None
) -> dict[str, Any]:
    """Return the columns of the contribution's row."""
    if command.fx_rate is not None and command.fx_source is None:
        raise BadInput("RATE_WITHOUT_SOURCE", "Say whose rate it is.", field=("fxSource",))
    return {
        "code": command.code,
        "line_id": key_of(line),
        "fund_id": line.fund_id,
        "title": check_translations(command.title, ("title",)) if command.title else None,
        "amount_minor": arrival.money.amount_minor if arrival else None,
        "unit": arrival.money.unit if arrival else command.amount.currency or line.unit,
        "qualifier": command.amount.qualifier,
        "cleared_minor": arrival.clears.amount_minor if arrival else None,
        "fx_rate": read_rate(command.fx_rate, ("fxRate",)),
        "fx_source": check_text(command.fx_source, ("fxSource",)),
        "attested": check_list(command.attested, ("attested",)),
        **dated("received", received),
        **dated("fx", vague(command.fx_date, ("fxDate",))),
        **command.fact_columns(),
    }


async def _pledge_of(work: Work, command: RecordContribution, received: VagueDate) -> tuple[Pledge, PledgeLine]:
    """Keep the pledge that a contribution without one stands for, announced on the day it arrived."""
    await refuse_taken(work, Pledge, command.code)
    donor = await by_code(work, Party, command.donor or "", field=("donor",))
    value = read_value(command.amount, None, None, None)
    if value.money is not None:
        refuse_misfit(command.modality, value.money.unit, ("modality",))
    pledge = Pledge(
        code=command.code,
        donor_id=key_of(donor),
        stated_minor=value.money.amount_minor if value.money else None,
        unit=command.amount.currency,
        qualifier=command.amount.qualifier,
        stated_usd_minor=value.usd_minor,
        **dated("announced", received),
        **command.fact_columns(),
    )
    work.session.add(pledge)
    await work.session.flush()
    work.session.add(PledgeDonor(pledge_id=key_of(pledge), party_id=key_of(donor), position=1))
    line = PledgedLine(
        channel=command.channel,
        amount=command.amount,
        channel_parties=command.channel_parties,
        fund=command.fund,
        modality=command.modality,
        earmark=command.earmark,
    )
    [row] = await keep_lines(work, pledge, [line], value)
    await cite(work, pledge, command.sources)
    return pledge, row
