"""Charge a fee: the administrator keeps a part of what a pledge line brought into a fund.

Posts, in one entry of kind CHARGE_FEE
    RECEIVED(line, need) -> FEE(fund, line)
first what is on no need, then the newest.

Refused when
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, PLEDGE_IS_DUPLICATE, PLEDGE_NOT_PUBLISHED
    ILLUSTRATIVE_DIFFERS                  the pledge is real and this is not, or the other way round
    LINE_NOT_OF_FUND                      the line goes through no fund: nobody administers it
    MIXED_VALUATION                       the value of what moves is known and of what is there not, or so
    MORE_THAN_AVAILABLE                   more than the line has received and free; says how much that is
    FEE_TOO_EARLY                         the money was not there yet on that day
    DATE_IN_FUTURE                        the day surely lies in the future
    AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND, DATE_NOT_EDTF, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.errors import RuleBroken
from service.giving.named_line import named_line
from service.giving.taking import take_received
from service.giving.unit_of_line import lock_line
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, effective_day, post
from service.money import REPORTING, Money
from service.registry.days import happened, refuse_before_arrival
from service.registry.stating import Decision, deciding_document
from service.writing.finding import key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeFee(Decision):
    """What the administrator keeps.

    Attributes:
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        amount: decimal text in major units.
        unit: what the money was received in, where that is not the line's.
        charged: when, EDTF; today where it is not given.
        document: code of the document of the charge.
    """

    pledge: str
    amount: str
    line: int | None = None
    unit: str | None = None
    charged: str | None = None
    document: str | None = None


async def charge_fee(work: Work, command: ChargeFee) -> Recorded:
    """Move the fee from received to what the administrator keeps."""
    charged = happened(command.charged, ("charged",))
    command.fact_columns()
    document = await deciding_document(work, command.sources, command.document)
    pledge, line = await named_line(work, command.pledge, command.line)
    command.check_alike(pledge, ("illustrative",))
    if line.fund_id is None:
        raise RuleBroken("LINE_NOT_OF_FUND", "The line goes through no fund: there is no fee on it.", field=("line",))
    holdings = await lock_line(work, line)
    money = Money.parse_positive(command.amount, command.unit or line.unit or REPORTING, field=("amount",))
    effective_on = effective_day(charged)
    pieces = await take_received(work, holdings, money, effective_on)
    kept = Place(Stage.FEE, line=key_of(line), fund=line.fund_id)
    entry = await post(
        work,
        EntryKind.CHARGE_FEE,
        effective_on,
        [Move(piece.amount_minor, money.unit, piece.place, kept) for piece in pieces],
        subject=f"pledge:{pledge.code}",
        document_id=document,
        note=command.note,
    )
    await refuse_before_arrival(work, entry, effective_on, "FEE_TOO_EARLY", ("charged",))
    return Recorded("pledge", key_of(pledge), pledge.code, entry)
