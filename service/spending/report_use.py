"""Report a use: a channel other than a fund has spent money it received, for a need or for none that is named.

Posts, in one entry of kind REPORT_USE
    RECEIVED(line, need) -> SPENT(line, need)
of what is placed on the need that is named; first what is on needs, then what is on none, where none is named.

Refused when
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, PLEDGE_IS_DUPLICATE, PLEDGE_NOT_PUBLISHED, NEED_NOT_FOUND
    ILLUSTRATIVE_DIFFERS                  the pledge is real and this is not, or the other way round
    MONEY_OF_FUND                         the line goes through a fund: its projects report what they spend
    MIXED_VALUATION                       the value of what moves is known and of what is there not, or so
    MORE_THAN_RECEIVED                    more than is received and not yet used; says how much that is
    USE_TOO_EARLY                         the money was not there yet on that day
    DATE_IN_FUTURE                        the day surely lies in the future
    AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, SOURCE_MISSING, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.errors import RuleBroken
from service.giving.named_line import named_line
from service.giving.taking import in_order, take_enough
from service.giving.unit_of_line import lock_line
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, effective_day, post
from service.money import REPORTING, Money
from service.registry.days import happened_on, refuse_before_arrival
from service.registry.stating import Statement, deciding_document
from service.writing.finding import key_by_code, key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportUse(Statement):
    """What was used.

    Attributes:
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        used: when, EDTF.
        amount: decimal text in major units.
        unit: what it was received in, where that is not the line's.
        need: code of the need it was used for; any, and none, where it is not given.
    """

    pledge: str
    used: str
    amount: str
    line: int | None = None
    unit: str | None = None
    need: str | None = None


async def report_use(work: Work, command: ReportUse) -> Recorded:
    """Move what was used from received to spent."""
    used = happened_on(command.used, ("used",))
    command.fact_columns()
    document = await deciding_document(work, command.sources)
    pledge, line = await named_line(work, command.pledge, command.line)
    command.check_alike(pledge, ("illustrative",))
    if line.fund_id is not None:
        sentence = "The line goes through a fund: the projects it pays report what they spend."
        raise RuleBroken("MONEY_OF_FUND", sentence, field=("line",))
    need = await key_by_code(work, "need", command.need, field=("need",)) if command.need else None
    holdings = await lock_line(work, line)
    money = Money.parse_positive(command.amount, command.unit or line.unit or REPORTING, field=("amount",))
    received = in_order(holdings, [Stage.RECEIVED], money.unit)
    effective_on = effective_day(used)
    usable = [one for one in received if need in {None, one.place.need}]
    pieces, lacking = await take_enough(work, usable, money, effective_on)
    if lacking:
        raise RuleBroken(
            "MORE_THAN_RECEIVED",
            "Only {available} {unit} of it is received and not yet used.",
            field=("amount",),
            **lacking,
        )
    entry = await post(
        work,
        EntryKind.REPORT_USE,
        effective_on,
        [
            Move(one.amount_minor, money.unit, one.place, Place(Stage.SPENT, line=key_of(line), need=one.place.need))
            for one in pieces
        ],
        subject=f"pledge:{pledge.code}",
        document_id=document,
        note=command.note,
    )
    await refuse_before_arrival(work, entry, effective_on, "USE_TOO_EARLY", ("used",))
    return Recorded("pledge", key_of(pledge), pledge.code, entry)
