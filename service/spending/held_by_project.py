"""What a project's implementing entity holds and has not reported as spent, and which of it an act takes."""

from service.errors import RuleBroken
from service.giving.taking import Piece, in_order, take, total
from service.ledger.account import Stage
from service.ledger.post import lock_accounts
from service.money import Money
from service.spending.project import Project
from service.writing.finding import key_of
from service.writing.work import Work


async def take_disbursed(work: Work, project: Project, money: Money, need_id: int | None = None) -> list[Piece]:
    """Return the pieces of an amount, the oldest first, with the project's accounts locked.

    Args:
        work: the act.
        project: whose money.
        money: how much, in the project's unit.
        need_id: only what is for this need.

    Raises:
        RuleBroken: MORE_THAN_DISBURSED.
    """
    holdings = await lock_accounts(work, projects=[key_of(project)])
    held = [one for one in holdings if need_id is None or one.place.need == need_id]
    pieces = take(in_order(held, [Stage.DISBURSED], money.unit), money.amount_minor)
    there = Money(total(pieces), money.unit)
    if there < money:
        raise RuleBroken(
            "MORE_THAN_DISBURSED",
            f"The implementing entity holds only {there} {there.unit} that is not reported as spent.",
            field=("amount",),
            available=str(there),
            asked=str(money),
        )
    return pieces
