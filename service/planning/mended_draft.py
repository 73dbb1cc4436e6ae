"""A draft of a need is mended where it stands: only its own have seen it, so what it said before is no fact.

Nothing of it is in the book, so nothing is posted and no revision is kept beside it. What it said before stays readable
for those who see the draft, at the moments at which it said so.
"""

from fractions import Fraction
from typing import Final

from service.errors import RuleBroken
from service.ledger.post import effective_day
from service.money import REPORTING, Money, round_half_even
from service.planning.asked import Asked, drafted
from service.planning.need import Need
from service.registry.checking import check_fits
from service.registry.days import refuse_before
from service.vague_date import VagueDate
from service.writing.finding import key_of
from service.writing.work import Work

MEND: Final = """
    SELECT mend_need(:need, :draft_requirement_minor, :draft_requirement_usd_minor, :draft_investment_minor,
                     :draft_investment_usd_minor, :qualifier)
"""


async def mend(work: Work, need: Need, asked: Asked, qualifier: str, revised_on: VagueDate) -> None:
    """Bring a draft to the amounts that are given; those that are not stay as they are.

    An amount in another currency is worth what is stated with it, else in proportion to what it was worth before.

    Raises:
        RuleBroken: NOTHING_CHANGES; REVISION_TOO_EARLY, of a day before the one on which the draft was stated.
        BadInput: AMOUNT_TOO_LARGE, where it would be worth more than could have been recorded.
    """
    stated_on = VagueDate.parse(need.stated_on_edtf)
    refuse_before(effective_day(revised_on), effective_day(stated_on), "REVISION_TOO_EARLY", ("revisedOn",))
    before = drafted(need)
    after = Asked(
        before.requirement if asked.requirement is None else asked.requirement,
        before.investment if asked.investment is None else asked.investment,
        _worth(before.requirement, before.requirement_usd, asked.requirement, asked.requirement_usd, "requirement"),
        _worth(before.investment, before.investment_usd, asked.investment, asked.investment_usd, "investment"),
    )
    if after.as_draft() == before.as_draft() and qualifier == need.qualifier:
        raise RuleBroken("NOTHING_CHANGES", "The need asks for that much already.", field=("requirement",))
    await work.session.execute_text(MEND, {"need": key_of(need), "qualifier": qualifier, **after.as_draft()})
    await work.session.read_again(need)


def _worth(
    before: Money | None, usd: Money | None, after: Money | None, stated: Money | None, field: str
) -> Money | None:
    """Return what an amount is worth in US dollars from now on; none where that is not known."""
    if stated is not None and (after or before) is not None:
        return stated
    if after is None or usd is None:
        return usd
    if before is None or not before.amount_minor:
        return None
    worth = round_half_even(Fraction(usd.amount_minor * after.amount_minor, before.amount_minor))
    return Money(check_fits(worth, REPORTING, (field,)), REPORTING)
