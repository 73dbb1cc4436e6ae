"""A line of a draft pledge is mended where it stands: only its own have seen it, so what it said before is no fact.

Nothing of it is in the book, so nothing is posted and no revision is kept beside it. What it said before stays readable
for those who see the draft, at the moments at which it said so. What is published later is a pledge that could have
been recorded so: its lines add up to it, and its instalments to no more than their line.
"""

from collections.abc import Sequence
from typing import Final

from sqlmodel import select

from service.errors import RuleBroken
from service.giving.named_line import lines_of
from service.giving.pledge import Instalment, Pledge, PledgeLine
from service.giving.pledged_line import not_adding_up
from service.giving.together import check_together
from service.giving.unit_of_line import refuse_misfit, unit_binds
from service.giving.valuing import in_proportion
from service.money import REPORTING, Money, Qualifier, convert_minor, is_currency
from service.registry.checking import check_fits
from service.writing.finding import key_of
from service.writing.work import Work

MEND: Final = """
    SELECT mend_pledge_line(:line, :amount, :unit, :qualifier, :usd, :value, :whole, :whole_usd, :whole_qualifier)
"""


async def mend(work: Work, pledge: Pledge, line: PledgeLine, money: Money, qualifier: str) -> None:
    """Bring one line of a draft to a new total, and the pledge's whole along with it.

    The value in US dollars stays in proportion, as it does where a published line is revised.

    Args:
        work: the act, which has locked the pledge.
        pledge: the draft.
        line: of the draft.
        money: its new total, more than nothing.
        qualifier: how exactly that is stated.

    Raises:
        RuleBroken: UNIT_DIFFERS, NOTHING_CHANGES, INSTALMENTS_EXCEED_LINE, LINES_DO_NOT_ADD_UP, MODALITY_DOES_NOT_FIT.
        BadInput: AMOUNT_TOO_LARGE, where the whole, or what any of it is worth, could not have been recorded.
    """
    if line.unit != money.unit and await unit_binds(work, line, ()):
        raise RuleBroken("UNIT_DIFFERS", "The line is in {unit}.", field=("amount", "currency"), unit=str(line.unit))
    if line.stated_minor is None:
        refuse_misfit(line.modality, money.unit, ("amount", "currency"))
    if (line.stated_minor, line.qualifier) == (money.amount_minor, qualifier):
        raise RuleBroken(
            "NOTHING_CHANGES",
            "The line promises {amount} {unit} already.",
            field=("amount",),
            amount=str(money),
            unit=money.unit,
        )
    await _refuse_below_instalments(work, line, money)
    lines, is_more = await lines_of(work, pledge), money.amount_minor > (line.stated_minor or 0)
    moves = pledge.stated_minor is not None and pledge.unit == money.unit and line.stated_minor is not None
    whole, whole_usd = _whole(pledge, line, money) if moves else (pledge.stated_minor, pledge.stated_usd_minor)
    values = {
        "line": key_of(line),
        "amount": money.amount_minor,
        "unit": money.unit,
        "qualifier": qualifier,
        "usd": in_proportion(money.amount_minor, line.stated_minor, line.stated_usd_minor),
        "value": _value(pledge, line, money),
        "whole": whole,
        "whole_usd": whole_usd,
        "whole_qualifier": qualifier if moves and len(lines) == 1 else pledge.qualifier,
    }
    await work.session.execute_text(MEND, values)
    await work.session.read_again(line)
    await work.session.read_again(pledge)
    _refuse_unless_they_add_up(pledge, lines)
    if is_more:
        check_together([(one.unit, one.stated_minor, one.value_usd_minor) for one in lines], ("amount",))


def _whole(pledge: Pledge, line: PledgeLine, money: Money) -> tuple[int, int | None]:
    """Return what the whole pledge comes to then, and its stated value: more or less by what its line is."""
    stated = pledge.stated_minor or 0
    whole = stated + money.amount_minor - (line.stated_minor or 0)
    if whole <= 0:
        raise not_adding_up(money, Money(stated, money.unit), ("amount",))
    check_fits(whole, money.unit, ("amount",))
    return whole, in_proportion(whole, pledge.stated_minor, pledge.stated_usd_minor)


def _refuse_unless_they_add_up(pledge: Pledge, lines: Sequence[PledgeLine]) -> None:
    """Compare the lines with the whole, where all of them are exact and of its unit."""
    if pledge.stated_minor is None or pledge.unit is None or pledge.qualifier != Qualifier.EXACT:
        return
    parts = [line.stated_minor for line in lines if line.unit == pledge.unit and line.qualifier == Qualifier.EXACT]
    known = [part for part in parts if part is not None]
    if len(known) == len(lines) and sum(known) != pledge.stated_minor:
        raise not_adding_up(Money(sum(known), pledge.unit), Money(pledge.stated_minor, pledge.unit), ("amount",))


def _value(pledge: Pledge, line: PledgeLine, money: Money) -> int | None:
    """Return the cents the line will be posted at; none where no rate is known."""
    if money.unit == REPORTING:
        return money.amount_minor
    if line.stated_minor is not None:
        return in_proportion(money.amount_minor, line.stated_minor, line.value_usd_minor)
    if pledge.fx_rate is None or pledge.unit != money.unit or not is_currency(money.unit):
        return None
    return convert_minor(money.amount_minor, money.unit, pledge.fx_rate, REPORTING, field=("amount",))


async def _refuse_below_instalments(work: Work, line: PledgeLine, money: Money) -> None:
    """Refuse less than what its dated parts come to."""
    dated = select(Instalment.amount_minor).where(Instalment.line_id == key_of(line))
    instalments = Money(sum(await work.session.exec(dated)), money.unit)
    if money < instalments:
        raise RuleBroken(
            "INSTALMENTS_EXCEED_LINE",
            "The instalments come to more than their line.",
            field=("amount",),
            line=str(money),
            instalments=str(instalments),
        )
