"""Apply a matching: place money on needs as chosen placements say, all or none, while the book is as they knew it.

Posts, in one entry of kind ALLOCATE_PLEDGE
    for what is taken off a need  stage(line, need) -> stage(line), the least advanced stage first
    for what is placed on one     stage(line) -> stage(line, need), likewise; from PLEDGED on, or the basis named

Changes are in the unit of the matching: US dollars, or a unit of technical help. Money of another currency moves in its
own minor units, as many as are worth the change; what does not divide stays. Reversing the entry puts all of it back.

Refused when
    PROPOSAL_STALE                        the book has moved on since the entry the placements were worked out at
    SEQUENCE_UNKNOWN                      the book has no such entry yet
    PLACEMENTS_MISSING, PLACEMENTS_TOO_MANY, PLACEMENT_TWICE
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, PLEDGE_IS_DUPLICATE, PLEDGE_NOT_PUBLISHED, NEED_NOT_FOUND
    NEED_NOT_PUBLISHED                    the need is a draft or embargoed
    ILLUSTRATIVE_DIFFERS                  pledge, need and this are not all real, or all made up
    MIXED_VALUATION                       the value of what moves is known and of what is there not, or so
    EARMARK_DOES_NOT_ADMIT                the donor's earmark does not allow that need
    NOT_FREE                              less than that is on no need yet; says how much is
    NOT_ALLOCATED                         less than that is on the need; says how much is
    NOTHING_CHANGES                       a change of nought
    MATCHING_TOO_EARLY                    the money was not there yet on that day, or a need not stated
    DATE_IN_FUTURE                        the day surely lies in the future
    STAGE_UNKNOWN, AMOUNT_MALFORMED, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from service.errors import BadInput, Conflict, RuleBroken
from service.giving.named_line import named_line
from service.giving.pledge import PledgeLine
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import OF_A_MATCHING, Move, Place, effective_day, lock_accounts, post
from service.matching.admitted import refuse_unless_admitted
from service.matching.allocation import AllocationBasis, keep_allocation
from service.matching.stages import PLACEABLE
from service.matching.worth import Worths
from service.money import REPORTING, Money
from service.planning.named_need import named_need
from service.planning.need import Need, NeedKind
from service.registry.days import happened, refuse_before, refuse_before_arrival
from service.registry.stating import Decision, cite
from service.writing.actor import Role
from service.writing.finding import key_of
from service.writing.work import Recorded, Work

MOST_PLACEMENTS: Final = 1_000
HEAD: Final = "SELECT sequence FROM ledger_head WHERE id = 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenPlacement:
    """What is to change on one need.

    Attributes:
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        need: code of the need.
        change: decimal text: how much more is to stand there, in US dollars or units of help; below zero, less.
    """

    pledge: str
    need: str
    change: str
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyMatching(Decision):
    """Which placements to make.

    Attributes:
        sequence: the last entry of the book that the placements knew of.
        placements: the chosen ones, 1 to 1,000, each pair of line and need once.
        basis: PLEDGED, COMMITTED or RECEIVED: how far money must have come to be placed.
        applied: when, EDTF; today where it is not given.
    """

    sequence: int
    placements: tuple[ChosenPlacement, ...]
    basis: str = Stage.PLEDGED
    applied: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A placement with what it names, and its change in minor units."""

    line: PledgeLine
    need: Need
    change: int
    unit: str
    place: int

    @property
    def pair(self) -> tuple[int, int]:
        """The keys of line and need."""
        return key_of(self.line), key_of(self.need)


async def apply_matching(work: Work, command: ApplyMatching) -> Recorded:
    """Make the placements in one entry."""
    applied = happened(command.applied, ("applied",))
    stages = _stages(command.basis)
    columns = command.fact_columns()
    _refuse_wrong_number(command)
    found = [await _found(work, command, place) for place in range(len(command.placements))]
    pairs = [one.pair for one in found]
    for one in found:
        if pairs.index(one.pair) != one.place:
            sentence = "A line and a need stand together in one placement only."
            raise BadInput("PLACEMENT_TWICE", sentence, field=("placements", str(one.place)))
        if one.change > 0:
            await refuse_unless_admitted(work, one.line, one.need, field=("placements", str(one.place), "need"))
    worths = Worths.of(await lock_accounts(work, lines=sorted({line for line, _ in pairs})))
    _refuse_stale(command, int((await work.session.execute_text(HEAD)).scalar_one()))
    # What is taken off comes first: it may be what is placed.
    moves = [move for one in sorted(found, key=lambda one: one.change > 0) for move in _moves(worths, one, stages)]
    day = effective_day(applied)
    for one in found:
        refuse_before(day, one.need.stated_on_earliest, "MATCHING_TOO_EARLY", ("applied",))
    subject = f"{OF_A_MATCHING}{command.sequence}"
    if not moves:
        sentence = "These placements come to less than the smallest unit of the money: nothing would change."
        raise RuleBroken("NOTHING_CHANGES", sentence, field=("placements",))
    entry = await post(work, EntryKind.ALLOCATE_PLEDGE, day, moves, subject=subject, note=command.note)
    # Entries are numbered without a gap: had anybody posted meanwhile, this one would not be the next.
    _refuse_stale(command, entry - 1)
    await refuse_before_arrival(work, entry, day, "MATCHING_TOO_EARLY", ("applied",))
    placed = {(move.target.line, move.target.need) for move in moves}
    for one in found:
        # What is only lowered stands where it stood on the word of whoever placed it.
        if one.change > 0 and one.pair in placed:
            line, need = one.pair
            basis = AllocationBasis.CHAIR if work.actor.role == Role.CHAIR else AllocationBasis.SECRETARIAT
            allocation = await keep_allocation(work, line, need, entry, basis=basis, columns=columns)
            await cite(work, allocation, command.sources)
    return Recorded("journal_entry", entry, entry=entry)


def _stages(basis: str) -> Sequence[Stage]:
    if basis not in PLACEABLE:
        words = ", ".join(PLACEABLE)
        raise BadInput("STAGE_UNKNOWN", "The stage is one of {words}.", field=("basis",), words=words)
    return PLACEABLE[PLACEABLE.index(Stage(basis)) :]


def _refuse_wrong_number(command: ApplyMatching) -> None:
    if not command.placements:
        raise BadInput("PLACEMENTS_MISSING", "Choose at least one placement.", field=("placements",))
    if len(command.placements) > MOST_PLACEMENTS:
        raise BadInput(
            "PLACEMENTS_TOO_MANY",
            "At most {most} placements are made at once; {asked} were chosen.",
            field=("placements",),
            most=str(MOST_PLACEMENTS),
            asked=str(len(command.placements)),
        )


def _refuse_stale(command: ApplyMatching, head: int) -> None:
    if not 0 <= command.sequence <= head:
        raise BadInput(
            "SEQUENCE_UNKNOWN",
            "The book goes from entry 0, before the first, to entry {head}; {asked} is not in it.",
            field=("sequence",),
            head=str(head),
            asked=str(command.sequence),
        )
    if head != command.sequence:
        raise Conflict(
            "PROPOSAL_STALE",
            "The book has moved on: these placements were worked out at entry {known}, and it stands at {head}. "
            "Ask for a new matching.",
            field=("sequence",),
            known=str(command.sequence),
            head=str(head),
        )


async def _found(work: Work, command: ApplyMatching, place: int) -> Found:
    """Return what a placement names, and its change."""
    chosen = command.placements[place]
    at = ("placements", str(place))
    pledge, line = await named_line(work, chosen.pledge, chosen.line, within=at)
    need = await named_need(work, chosen.need, (*at, "need"))
    command.check_alike(pledge, (*at, "pledge"))
    command.check_alike(need, (*at, "need"))
    unit = need.unit if need.kind == NeedKind.TECHNICAL else REPORTING
    size = Money.parse_positive(chosen.change.removeprefix("-"), unit, field=(*at, "change"))
    sign = -1 if chosen.change.startswith("-") else 1
    return Found(line, need, sign * size.amount_minor, unit, place)


def _moves(worths: Worths, one: Found, stages: Sequence[Stage]) -> list[Move]:
    """Return the transfers of one placement."""
    line, need = one.pair
    source, target = (None, need) if one.change > 0 else (need, None)
    pieces = worths.take(line, source, abs(one.change), one.unit, stages)
    if pieces is None:
        there = str(Money(worths.there(line, source, one.unit, stages), one.unit))
        asked = str(Money(abs(one.change), one.unit))
        at = ("placements", str(one.place), "change")
        if one.change > 0:
            sentence = "Only {free} {unit} of the line is on no need yet."
            raise RuleBroken("NOT_FREE", sentence, field=at, free=there, asked=asked, unit=one.unit)
        sentence = "{placed} {unit} of the line can be taken off this need."
        raise RuleBroken("NOT_ALLOCATED", sentence, field=at, placed=there, asked=asked, unit=one.unit)
    worths.put(line, target, pieces)
    return [
        Move(
            piece.amount,
            piece.unit,
            Place(piece.stage, line=line, need=source),
            Place(piece.stage, line=line, need=target),
        )
        for piece in pieces
    ]
