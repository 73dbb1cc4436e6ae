"""Refund a donor: money that was received, and is neither reserved nor paid, goes back.

Posts, in one entry of kind REFUND_DONOR
    RECEIVED(line, need) -> RETURNED(line)
first what is on no need, then the newest.

Refused when
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, PLEDGE_IS_DUPLICATE, PLEDGE_NOT_PUBLISHED
    ILLUSTRATIVE_DIFFERS                  the pledge is real and this is not, or the other way round
    MIXED_VALUATION                       the value of what moves is known and of what is there not, or so
    MORE_THAN_AVAILABLE                   more than the line has received and free; says how much that is
    REFUND_TOO_EARLY                      the money was not there yet on that day
    DATE_IN_FUTURE                        the day surely lies in the future
    AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, SOURCE_MISSING, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND
    DATE_NOT_EDTF, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.giving.named_line import named_line
from service.giving.taking import take_received
from service.giving.unit_of_line import lock_line
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, effective_day, post
from service.money import REPORTING, Money
from service.registry.days import happened_on, refuse_before_arrival
from service.registry.stating import Statement, deciding_document
from service.writing.finding import key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundDonor(Statement):
    """What goes back.

    Attributes:
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        refunded: when, EDTF.
        amount: decimal text in major units.
        unit: what it was received in, where that is not the line's.
    """

    pledge: str
    refunded: str
    amount: str
    line: int | None = None
    unit: str | None = None


async def refund_donor(work: Work, command: RefundDonor) -> Recorded:
    """Move what goes back from received to returned."""
    refunded = happened_on(command.refunded, ("refunded",))
    command.fact_columns()
    document = await deciding_document(work, command.sources)
    pledge, line = await named_line(work, command.pledge, command.line)
    command.check_alike(pledge, ("illustrative",))
    holdings = await lock_line(work, line)
    money = Money.parse_positive(command.amount, command.unit or line.unit or REPORTING, field=("amount",))
    effective_on = effective_day(refunded)
    pieces = await take_received(work, holdings, money, effective_on)
    entry = await post(
        work,
        EntryKind.REFUND_DONOR,
        effective_on,
        [Move(one.amount_minor, money.unit, one.place, Place(Stage.RETURNED, line=key_of(line))) for one in pieces],
        subject=f"pledge:{pledge.code}",
        document_id=document,
        note=command.note,
    )
    await refuse_before_arrival(work, entry, effective_on, "REFUND_TOO_EARLY", ("refunded",))
    return Recorded("pledge", key_of(pledge), pledge.code, entry)
