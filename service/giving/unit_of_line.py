"""What a line is in: fixed by the first amount that is known of it, and free again when that was a mistake."""

from collections.abc import Sequence
from typing import Final

from sqlmodel import select

from service.errors import RuleBroken
from service.giving.pledge import Instalment, Modality, PledgeLine
from service.ledger.post import Holding, lock_accounts
from service.money import is_currency
from service.writing.finding import key_of
from service.writing.work import Work

IN_HELP: Final = frozenset({Modality.TECHNICAL, Modality.IN_KIND})
"""What may be counted in a unit of help; it may have a value in a currency just as well."""


def refuse_misfit(modality: str, unit: str, field: tuple[str, ...]) -> None:
    """Refuse an amount in a unit that is not of the modality: money is in a currency, and a policy has no amount.

    Raises:
        RuleBroken: MODALITY_DOES_NOT_FIT.
    """
    if modality == Modality.POLICY:
        sentence = "A POLICY is a promise without an amount: give it none, or say in which form it is."
        raise RuleBroken("MODALITY_DOES_NOT_FIT", sentence, field=field)
    if modality not in IN_HELP and not is_currency(unit):
        sentence = "A {modality} is money, in a currency: what is counted in {unit} is TECHNICAL or IN_KIND."
        raise RuleBroken("MODALITY_DOES_NOT_FIT", sentence, field=field, modality=modality, unit=unit)


async def lock_line(work: Work, line: PledgeLine) -> list[Holding]:
    """Lock all accounts of a line, and return what they hold; its unit is then as the lock found it.

    Whoever was waited for may have fixed the unit of a line whose amount nobody announced, or freed it.
    """
    holdings = await lock_accounts(work, lines=[key_of(line)])
    if line.stated_minor is None:
        await work.session.read_again(line)
    return holdings


async def unit_binds(work: Work, line: PledgeLine, holdings: Sequence[Holding]) -> bool:
    """Whether the unit of a locked line binds what comes after.

    A line without an announced amount or instalments, with nothing in the book, is in no unit that would: what said so
    has been reversed.
    """
    if line.unit is None:
        return False
    if line.stated_minor is not None or any(one.balance for one in holdings):
        return True
    dated_parts = select(Instalment.id).where(Instalment.line_id == key_of(line)).limit(1)
    return (await work.session.exec(dated_parts)).first() is not None
