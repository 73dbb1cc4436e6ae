"""Release an allocation: take money of a line off a need, whole or in part, so that it can be placed anew.

Posts, in one entry of kind RELEASE_ALLOCATION
    PLEDGED(line, need) -> PLEDGED(line), then COMMITTED and RECEIVED likewise; or only the stage that is named.
Money that is reserved for a disbursement, paid or spent stays where it is.

Refused when
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, PLEDGE_IS_DUPLICATE, PLEDGE_NOT_PUBLISHED, NEED_NOT_FOUND
    NEED_NOT_PUBLISHED                    the need is a draft or embargoed
    ILLUSTRATIVE_DIFFERS                  pledge, need and this are not all real, or all made up
    MIXED_VALUATION                       the value of what moves is known and of what is there not, or so
    NOT_ALLOCATED                         nothing, or less than that, is on the need; says how much is
    RELEASE_TOO_EARLY                     the money was not there yet on that day
    DATE_IN_FUTURE                        the day surely lies in the future
    STAGE_UNKNOWN, AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
"""

from dataclasses import dataclass

from service.errors import RuleBroken
from service.giving.named_line import named_line
from service.giving.taking import in_order, take_on, total
from service.giving.unit_of_line import lock_line
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, effective_day, post
from service.matching.allocation import find_allocation
from service.matching.stages import read_stages
from service.money import Money
from service.planning.named_need import named_need
from service.registry.days import happened, refuse_before_arrival
from service.registry.stating import Decision, cite
from service.writing.finding import key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseAllocation(Decision):
    """What to take off which need.

    Attributes:
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        need: code of the need.
        amount: decimal text in major units; all of it where it is not given.
        unit: what the money is in now, where it arrived in another currency than the line's.
        stage: PLEDGED, COMMITTED or RECEIVED; all three in this order where it is not given.
        released: when, EDTF; today where it is not given.
    """

    pledge: str
    need: str
    line: int | None = None
    amount: str | None = None
    unit: str | None = None
    stage: str | None = None
    released: str | None = None


async def release_allocation(work: Work, command: ReleaseAllocation) -> Recorded:
    """Move the money off the need; the allocation's row stays and names this entry."""
    released = happened(command.released, ("released",))
    stages = read_stages(command.stage)
    command.fact_columns()
    pledge, line = await named_line(work, command.pledge, command.line)
    need = await named_need(work, command.need)
    command.check_alike(pledge, ("pledge",))
    command.check_alike(need, ("need",))
    holdings = await lock_line(work, line)
    unit = command.unit or line.unit or need.unit
    there = in_order([one for one in holdings if one.place.need == need.id], stages, unit)
    placed = Money(sum(one.balance for one in there), unit)
    money = placed if command.amount is None else Money.parse_positive(command.amount, unit, field=("amount",))
    allocation = await find_allocation(work, key_of(line), key_of(need))
    effective_on = effective_day(released)
    pieces = await take_on(work, there, money.amount_minor, effective_on)
    if allocation is None or not pieces or total(pieces) < money.amount_minor:
        raise RuleBroken(
            "NOT_ALLOCATED",
            "{placed} {unit} of the line can be taken off this need.",
            field=("amount",),
            placed=str(placed),
            asked=str(money),
            unit=unit,
        )
    entry = await post(
        work,
        EntryKind.RELEASE_ALLOCATION,
        effective_on,
        [Move(one.amount_minor, unit, one.place, Place(one.place.stage, line=one.place.line)) for one in pieces],
        subject=f"pledge:{command.pledge}",
        note=command.note,
    )
    await refuse_before_arrival(work, entry, effective_on, "RELEASE_TOO_EARLY", ("released",))
    allocation.entry_sequence = entry
    await cite(work, allocation, command.sources)
    return Recorded("allocation", key_of(allocation), entry=entry)
