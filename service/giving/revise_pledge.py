"""Revise a pledge: a donor raises or lowers what a line promises, to a new total.

Posts, in one entry of kind REVISE_PLEDGE
    DONOR(party) -> PLEDGED(line)          the difference, when it is raised
    PLEDGED(line, need) -> DONOR(party)    the difference, when it is lowered: first what is on no need, then the newest
Money that arrived beyond the promise is in the book already: a promise raised as far as that goes in and out.
100 raised to 150 is 150 in all. The rate of reference stays that of the first announcement: the new value in US dollars
is in proportion to the line's first. Where the currency of a line was never published, the first revision fixes it.
A draft, or an embargoed pledge, is not in the book: nothing is posted, the line and its pledge come to the new total
from then on, and no revision is kept beside them.

Refused when
    CODE_MALFORMED, CODE_TAKEN            the code is no code, or another revision has it
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, PLEDGE_IS_DUPLICATE
    DRAFT_WITHDRAWN                       it was withdrawn before it was published
    INSTALMENTS_EXCEED_LINE               the instalments of a draft's line come to more than that
    LINES_DO_NOT_ADD_UP                   exact lines of a draft do not add up to its exact whole; says the difference
    MODALITY_DOES_NOT_FIT                 money in a unit of help, or a policy with an amount
    UNIT_DIFFERS                          the new total is not in the line's unit
    ILLUSTRATIVE_DIFFERS                  the pledge is real and this is not, or the other way round
    MIXED_VALUATION                       the value of what is new is not known, and of what is there it is, or so
    NOTHING_CHANGES                       the line promises that total already
    REVISION_TOO_EARLY                    the pledge was not announced yet on that day, or not for as much, or the line
                                          was revised later than that already, or got more than its promise later
    BELOW_SIGNED_OR_RECEIVED              less than what is signed, received or withdrawn already; says how much is
    AMOUNT_TOO_LARGE                      it, a draft's whole, or what they are worth is more than can be recorded
    AMOUNT_MISSING, AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, QUALIFIER_UNKNOWN, SOURCE_MISSING, CONFIDENCE_UNKNOWN
    DATE_IN_FUTURE                        the day surely lies in the future
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED, DOCUMENT_NOT_FOUND
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from service.database.columns import Publication
from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.giving.mended_draft import mend
from service.giving.named_line import (
    line_of,
    named_line,
    named_pledge,
    pledge_to_change,
    refuse_duplicate,
    refuse_withdrawn,
)
from service.giving.pledge import Pledge, PledgeLine, PledgeRevision
from service.giving.taking import in_order, take, total
from service.giving.together import check_raised
from service.giving.unit_of_line import refuse_misfit, unit_binds
from service.giving.valuing import in_proportion, positive_money
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Holding, Move, Place, Value, effective_day, lock_accounts, post
from service.money import Money
from service.registry.checking import StatedAmount
from service.registry.days import happened_on, refuse_before, refuse_before_promise
from service.registry.stating import Statement, check_code, cite, cite_more
from service.vague_date import VagueDate
from service.writing.finding import key_of, refuse_taken
from service.writing.work import Recorded, Work

FROM_DONOR: Final = """
    SELECT coalesce(sum(CASE WHEN source.stage = 'DONOR' THEN t.amount ELSE -t.amount END), 0) AS amount,
           coalesce(sum(CASE WHEN source.stage = 'DONOR' THEN t.amount_usd ELSE -t.amount_usd END), 0) AS usd,
           max(e.effective_on) FILTER (
             WHERE e.kind = 'RECORD_CONTRIBUTION'
               AND NOT EXISTS (SELECT FROM journal_entry AS v WHERE v.reverses = e.sequence)) AS latest
      FROM transfer AS t JOIN journal_entry AS e ON e.sequence = t.sequence
      JOIN account AS source ON source.id = t.from_account JOIN account AS target ON target.id = t.to_account
     WHERE source.unit = :unit
       AND ((source.stage = 'DONOR' AND target.line_id = :line) OR (target.stage = 'DONOR' AND source.line_id = :line))
"""
# Of revisions that stand; one that was reversed is as if it had never been.
LATEST: Final = """
    SELECT e.effective_on AS day, r.after_minor AS announced
      FROM pledge_revision AS r JOIN journal_entry AS e ON e.sequence = r.entry_sequence
     WHERE r.line_id = :line AND NOT EXISTS (SELECT FROM journal_entry AS v WHERE v.reverses = e.sequence)
     ORDER BY r.entry_sequence DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisePledge(Statement):
    """What is announced now.

    Attributes:
        code: of the revision, stable and readable.
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        revised: when, EDTF.
        amount: the new total of the line, in its unit.
    """

    code: str
    pledge: str
    revised: str
    amount: StatedAmount
    line: int | None = None


async def revise_pledge(work: Work, command: RevisePledge) -> Recorded:
    """Bring the line to its new total, and keep what it was and is."""
    revised = happened_on(command.revised, ("revised",))
    await refuse_taken(work, PledgeRevision, check_code(command.code))
    columns = command.fact_columns()
    effective_on = effective_day(revised)
    if (await named_pledge(work, command.pledge)).publication != Publication.PUBLISHED:
        draft = await pledge_to_change(work, command.pledge)
        if draft.publication != Publication.PUBLISHED:  # nobody published it meanwhile
            return await _mend_draft(work, draft, command, effective_on)
    pledge, line = await named_line(work, command.pledge, command.line)
    command.check_alike(pledge, ("illustrative",))
    refuse_before(effective_on, pledge.announced_earliest, "REVISION_TOO_EARLY", ("revised",))
    money = _new_total(command)
    holdings = await lock_accounts(work, lines=[key_of(line)])
    announced = await _last_announced(work, line, effective_on)
    await _fix_unit(work, line, money.unit, holdings)
    row = (await work.session.execute_text(FROM_DONOR, {"line": key_of(line), "unit": money.unit})).one()
    entered = Money(int(row.amount), money.unit)
    # As it is shown (service/giving/standing.py): what arrived beyond the promise is in the book, and is not promised.
    before = entered if announced is None else min(entered, Money(announced, money.unit))
    if before == money:
        raise RuleBroken(
            "NOTHING_CHANGES",
            "The line promises {amount} {unit} already.",
            field=("amount",),
            amount=str(before),
            unit=before.unit,
        )
    if before < entered:
        _refuse_before_arrival(effective_on, row.latest)
    if entered < money:
        moves = _raised(pledge, line, entered, money, usd_before=int(row.usd), holdings=holdings)
        await check_raised(work, pledge, moves[0], ("amount",))
    elif before < money:
        moves = _caught_up(pledge, line, before, money, holdings)
    else:
        moves = _lowered(pledge, entered, money, holdings)
    entry = await post(work, EntryKind.REVISE_PLEDGE, effective_on, moves, subject=f"pledge:{pledge.code}")
    if money < before:
        await refuse_before_promise(
            work, key_of(line), effective_on, stages=[Stage.PLEDGED], code="REVISION_TOO_EARLY", field=("revised",)
        )
    revision = PledgeRevision(
        code=command.code,
        line_id=key_of(line),
        before_minor=before.amount_minor,
        after_minor=money.amount_minor,
        qualifier=command.amount.qualifier,
        entry_sequence=entry,
        **dated("revised", revised),
        **columns,
    )
    work.session.add(revision)
    await work.session.flush()
    await cite(work, revision, command.sources)
    return Recorded("pledge_revision", key_of(revision), revision.code, entry)


async def _mend_draft(work: Work, pledge: Pledge, command: RevisePledge, effective_on: date) -> Recorded:
    """Bring the line of a draft to its new total; there is nothing in the book to move."""
    refuse_duplicate(pledge)
    refuse_withdrawn(pledge)
    line = await line_of(work, pledge, command.line)
    command.check_alike(pledge, ("illustrative",))
    # A draft of a day to come is mended today.
    announced = effective_day(VagueDate.parse(pledge.announced_edtf))
    earliest = min(pledge.announced_earliest or announced, announced)
    refuse_before(effective_on, earliest, "REVISION_TOO_EARLY", ("revised",))
    await mend(work, pledge, line, _new_total(command), command.amount.qualifier)
    # Where it is published, it does not show how often it was mended: the trail does.
    told = await cite_more(work, pledge, command.sources)
    work.told = {"revision": command.code, "note": command.note, "sources": told}
    return Recorded("pledge", key_of(pledge), pledge.code)


def _new_total(command: RevisePledge) -> Money:
    """Return what the line comes to now; more than nothing."""
    money = positive_money(command.amount, ("amount",))
    if money is None:
        raise BadInput("AMOUNT_MISSING", "Say what the line comes to now.", field=("amount",))
    return money


async def _last_announced(work: Work, line: PledgeLine, day: date) -> int | None:
    """Return the minor units that were announced last; refuse a day before that.

    The total announced then would no longer be the total then.
    """
    latest = (await work.session.execute_text(LATEST, {"line": key_of(line)})).one_or_none()
    if latest is None:
        return line.stated_minor
    if day < latest.day:
        raise RuleBroken(
            "REVISION_TOO_EARLY",
            "The line was revised on {latest} already: give that day or a later one, or reverse that revision first.",
            field=("revised",),
            latest=latest.day.isoformat(),
        )
    return int(latest.announced)


def _refuse_before_arrival(day: date, latest: date | None) -> None:
    """Refuse to promise what arrived beyond the promise on a day on which it had not."""
    if latest is not None and day < latest:
        raise RuleBroken(
            "REVISION_TOO_EARLY",
            "What arrived beyond the promise was there on {latest}: give that day or a later one.",
            field=("revised",),
            latest=latest.isoformat(),
        )


async def _fix_unit(work: Work, line: PledgeLine, unit: str, holdings: Sequence[Holding]) -> None:
    """Refuse another unit than the line's, and give it this one where nothing says what it is in, or does any more."""
    await work.session.read_again(line)
    if line.stated_minor is None:
        refuse_misfit(line.modality, unit, ("amount", "currency"))
    if line.unit != unit and await unit_binds(work, line, holdings):
        raise RuleBroken("UNIT_DIFFERS", "The line is in {unit}.", field=("amount", "currency"), unit=str(line.unit))
    line.unit = unit


def _raised(
    pledge: Pledge, line: PledgeLine, before: Money, after: Money, *, usd_before: int, holdings: Sequence[Holding]
) -> list[Move]:
    """Return the transfer of what is new, worth what brings the line to its first rate."""
    usd_after = in_proportion(after.amount_minor, line.stated_minor, line.value_usd_minor)
    unvalued = any(one.unvalued for one in holdings if one.place.stage is Stage.PLEDGED and one.unit == after.unit)
    value = Value.UNKNOWN if usd_after is None or unvalued else max(0, usd_after - usd_before)
    source, target = Place(Stage.DONOR, party=pledge.donor_id), Place(Stage.PLEDGED, line=key_of(line))
    return [Move((after - before).amount_minor, after.unit, source, target, value)]


def _caught_up(
    pledge: Pledge, line: PledgeLine, before: Money, after: Money, holdings: Sequence[Holding]
) -> list[Move]:
    """Return the transfers of a promise that is raised to what arrived: nothing stays, and an entry says when."""
    more = after - before
    usd = in_proportion(more.amount_minor, line.stated_minor, line.value_usd_minor)
    unvalued = any(one.unvalued for one in holdings if one.place.stage is Stage.PLEDGED and one.unit == after.unit)
    source, target = Place(Stage.DONOR, party=pledge.donor_id), Place(Stage.PLEDGED, line=key_of(line))
    promised = Move(more.amount_minor, after.unit, source, target, Value.UNKNOWN if usd is None or unvalued else usd)
    return [promised, Move(more.amount_minor, after.unit, target, source)]


def _lowered(pledge: Pledge, before: Money, after: Money, holdings: Sequence[Holding]) -> list[Move]:
    """Return the transfers back to the donor, as far as the money is neither signed nor received."""
    less = before - after
    waiting = in_order(holdings, [Stage.PLEDGED], after.unit)[::-1]
    pieces = take(waiting, less.amount_minor)
    if total(pieces) < less.amount_minor:
        lowest = before - Money(total(pieces), after.unit)
        raise RuleBroken(
            "BELOW_SIGNED_OR_RECEIVED",
            "{lowest} {unit} of the line is signed, received or withdrawn already.",
            field=("amount",),
            lowest=str(lowest),
            asked=str(after),
            unit=lowest.unit,
        )
    return [
        Move(piece.amount_minor, after.unit, piece.place, Place(Stage.DONOR, party=pledge.donor_id)) for piece in pieces
    ]
