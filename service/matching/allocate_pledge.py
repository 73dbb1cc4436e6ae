"""Allocate a pledge: place money of a line that is on no need yet on one that its earmark admits.

Posts, in one entry of kind ALLOCATE_PLEDGE
    PLEDGED(line) -> PLEDGED(line, need), then COMMITTED and RECEIVED likewise; or only the stage that is named.

Refused when
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, PLEDGE_IS_DUPLICATE, PLEDGE_NOT_PUBLISHED, NEED_NOT_FOUND
    NEED_NOT_PUBLISHED                    the need is a draft or embargoed
    ILLUSTRATIVE_DIFFERS                  pledge, need and this are not all real, or all made up
    MIXED_VALUATION                       the value of what moves is known and of what is there not, or so
    EARMARK_DOES_NOT_ADMIT                the donor's earmark does not allow that need
    UNIT_DOES_NOT_FIT                     money for technical help, or help for a need of money or of another unit
    NOT_FREE                              less than that is on no need yet; says how much is
    ALLOCATION_TOO_EARLY                  the money was not there yet on that day, or the need not stated
    DATE_IN_FUTURE                        the day surely lies in the future
    SOURCE_MISSING                        on the chair's word, by somebody else, and no document has that word
    STAGE_UNKNOWN, BASIS_UNKNOWN, AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
"""

from dataclasses import dataclass

from service.errors import BadInput, RuleBroken
from service.giving.named_line import named_line
from service.giving.taking import Piece, in_order, take_on, total
from service.giving.unit_of_line import lock_line
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, effective_day, post
from service.matching.admitted import refuse_unless_admitted
from service.matching.allocation import AllocationBasis, keep_allocation
from service.matching.stages import read_stages
from service.money import Money, is_currency
from service.planning.named_need import named_need
from service.planning.need import Need, NeedKind
from service.registry.checking import check_word
from service.registry.days import happened, refuse_before, refuse_before_arrival
from service.registry.stating import Decision, cite
from service.writing.actor import Role
from service.writing.finding import key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocatePledge(Decision):
    """What to place where.

    Attributes:
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        need: code of the need.
        amount: decimal text in major units.
        unit: what the money is in now, where it arrived in another currency than the line's.
        stage: PLEDGED, COMMITTED or RECEIVED; all three in this order where it is not given.
        allocated: when, EDTF; today where it is not given.
        basis: one of AllocationBasis; CHAIR, where it is not the chair who acts, rests on a document.
    """

    pledge: str
    need: str
    amount: str
    line: int | None = None
    unit: str | None = None
    stage: str | None = None
    allocated: str | None = None
    basis: str = AllocationBasis.SECRETARIAT


async def allocate_pledge(work: Work, command: AllocatePledge) -> Recorded:
    """Move the money onto the need, and keep who placed it there."""
    allocated = happened(command.allocated, ("allocated",))
    _check_basis(work, command)
    stages = read_stages(command.stage)
    columns = command.fact_columns()
    pledge, line = await named_line(work, command.pledge, command.line)
    need = await named_need(work, command.need)
    command.check_alike(pledge, ("pledge",))
    command.check_alike(need, ("need",))
    holdings = await lock_line(work, line)
    money = Money.parse_positive(command.amount, command.unit or line.unit or need.unit, field=("amount",))
    _refuse_misfit(need, money)
    await refuse_unless_admitted(work, line, need)
    free = [one for one in holdings if one.place.need is None]
    effective_on = effective_day(allocated)
    pieces = await take_on(work, in_order(free, stages, money.unit), money.amount_minor, effective_on)
    _refuse_unless_free(pieces, money)
    refuse_before(effective_on, need.stated_on_earliest, "ALLOCATION_TOO_EARLY", ("allocated",))
    entry = await post(
        work,
        EntryKind.ALLOCATE_PLEDGE,
        effective_on,
        [_onto(piece, need, money.unit) for piece in pieces],
        subject=f"pledge:{command.pledge}",
        note=command.note,
    )
    await refuse_before_arrival(work, entry, effective_on, "ALLOCATION_TOO_EARLY", ("allocated",))
    allocation = await keep_allocation(work, key_of(line), key_of(need), entry, basis=command.basis, columns=columns)
    await cite(work, allocation, command.sources)
    return Recorded("allocation", key_of(allocation), entry=entry)


def _check_basis(work: Work, command: AllocatePledge) -> None:
    """Refuse a word that is none, and to put the chair's word on record without the document that has it."""
    check_word(command.basis, AllocationBasis, ("basis",))
    of_another = command.basis == AllocationBasis.CHAIR and work.actor.role != Role.CHAIR
    if of_another and not command.sources and not command.illustrative:
        raise BadInput("SOURCE_MISSING", "Name at least one document this rests on.", field=("sources",))


def _onto(piece: Piece, need: Need, unit: str) -> Move:
    target = Place(piece.place.stage, line=piece.place.line, need=key_of(need))
    return Move(piece.amount_minor, unit, piece.place, target)


def _refuse_misfit(need: Need, money: Money) -> None:
    """Refuse what a need is not counted in: currencies may differ, since values do the comparing; help may not."""
    fits = is_currency(money.unit) if need.kind == NeedKind.FINANCIAL else money.unit == need.unit
    if not fits:
        raise RuleBroken(
            "UNIT_DOES_NOT_FIT",
            "The need is counted in {need_unit}: {unit} does not cover it.",
            field=("need",),
            unit=money.unit,
            need_unit=need.unit,
        )


def _refuse_unless_free(pieces: list[Piece], money: Money) -> None:
    free = Money(total(pieces), money.unit)
    if free < money:
        raise RuleBroken(
            "NOT_FREE",
            "Only {free} {unit} of the line is on no need yet.",
            field=("amount",),
            free=str(free),
            asked=str(money),
            unit=money.unit,
        )
