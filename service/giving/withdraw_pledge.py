"""Withdraw a pledge: a donor takes back what a line promises, or what nobody expects any more is written off.

Posts, in one entry of kind WITHDRAW_PLEDGE
    PLEDGED, then COMMITTED (line, need) -> WITHDRAWN(line)
first what is on no need, then the newest. What was received is not touched. A draft, or an embargoed pledge, is not in
the book: nothing is posted, it is withdrawn as a whole, stays hidden from those who could not see it, and is never
published.

Refused when
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, PLEDGE_IS_DUPLICATE
    DRAFT_WITHDRAWN                       it was withdrawn before it was published
    PLEDGE_IS_REPEATED                    another draft repeats this one, and would count for nothing
    DRAFT_IS_WHOLE                        a line, or an amount, of what was never published
    ILLUSTRATIVE_DIFFERS                  the pledge is real and this is not, or the other way round
    MIXED_VALUATION                       the value of what moves is known and of what is there not, or so
    NOTHING_OUTSTANDING                   nothing of the line is outstanding
    MORE_THAN_OUTSTANDING                 more than is promised or signed and not received; says how much that is
    WITHDRAWAL_TOO_EARLY                  the money was not there yet on that day
    DATE_IN_FUTURE                        the day surely lies in the future
    AMOUNT_NOT_POSITIVE, SOURCE_MISSING, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND, DATE_NOT_EDTF, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.database.columns import Publication
from service.errors import BadInput, RuleBroken
from service.giving.named_line import named_line, named_pledge, pledge_to_change, refuse_withdrawn
from service.giving.pledge import Pledge
from service.giving.repeating import refuse_repeated
from service.giving.taking import in_order, take, total
from service.giving.unit_of_line import lock_line
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, effective_day, post
from service.money import REPORTING, Money
from service.registry.days import happened_on, refuse_before_arrival
from service.registry.stating import Statement, cite, deciding_document
from service.writing.finding import key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawPledge(Statement):
    """What is taken back.

    Attributes:
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        withdrawn: when, EDTF.
        amount: decimal text in the line's unit; all that is outstanding where it is not given.
    """

    pledge: str
    withdrawn: str
    line: int | None = None
    amount: str | None = None


async def withdraw_pledge(work: Work, command: WithdrawPledge) -> Recorded:
    """Move what is taken back from pledged and committed to withdrawn."""
    withdrawn = happened_on(command.withdrawn, ("withdrawn",))
    command.fact_columns()
    document = await deciding_document(work, command.sources)
    if (await named_pledge(work, command.pledge)).publication != Publication.PUBLISHED:
        draft = await pledge_to_change(work, command.pledge)
        if draft.publication != Publication.PUBLISHED:  # nobody published it meanwhile
            return await _withdraw_draft(work, draft, command)
    pledge, line = await named_line(work, command.pledge, command.line)
    command.check_alike(pledge, ("illustrative",))
    holdings = await lock_line(work, line)
    unit = line.unit or REPORTING
    waiting = [*in_order(holdings, [Stage.PLEDGED], unit)[::-1], *in_order(holdings, [Stage.COMMITTED], unit)[::-1]]
    outstanding = Money(sum(one.balance for one in waiting), unit)
    money = outstanding if command.amount is None else Money.parse_positive(command.amount, unit, field=("amount",))
    if not outstanding.amount_minor:
        raise RuleBroken("NOTHING_OUTSTANDING", "Nothing of this line is outstanding.", field=("line",))
    pieces = take(waiting, money.amount_minor)
    if total(pieces) < money.amount_minor:
        raise RuleBroken(
            "MORE_THAN_OUTSTANDING",
            "Only {outstanding} {unit} of the line is outstanding.",
            field=("amount",),
            outstanding=str(outstanding),
            asked=str(money),
            unit=unit,
        )
    effective_on = effective_day(withdrawn)
    entry = await post(
        work,
        EntryKind.WITHDRAW_PLEDGE,
        effective_on,
        [Move(one.amount_minor, unit, one.place, Place(Stage.WITHDRAWN, line=key_of(line))) for one in pieces],
        subject=f"pledge:{pledge.code}",
        document_id=document,
        note=command.note,
    )
    await refuse_before_arrival(work, entry, effective_on, "WITHDRAWAL_TOO_EARLY", ("withdrawn",))
    return Recorded("pledge", key_of(pledge), pledge.code, entry)


async def _withdraw_draft(work: Work, pledge: Pledge, command: WithdrawPledge) -> Recorded:
    """Say of what was never published that it never will be; there is nothing in the book to move."""
    refuse_withdrawn(pledge)
    command.check_alike(pledge, ("illustrative",))
    for name in ("line", "amount"):
        if getattr(command, name) is not None:
            sentence = "What was never published is withdrawn as a whole: leave out the line and the amount."
            raise BadInput("DRAFT_IS_WHOLE", sentence, field=(name,))
    await refuse_repeated(work, pledge)
    pledge.publication = Publication.WITHDRAWN
    if command.note is not None:
        work.told = {"note": command.note}
    await cite(work, pledge, command.sources, aspect="withdrawal")
    return Recorded("pledge", key_of(pledge), pledge.code)
