"""Coverage by State and pillar: one statement, of kept sums or of the accounts."""

from typing import Any, Final

from sqlalchemy import Select, column, func, select, table

from benchmarks.idiomatic.loaders import PLACED
from service.giving.pledge import Pledge, PledgeLine
from service.ledger.account import Account
from service.planning.need import Need
from service.planning.plan import Plan

NAMES: Final = ("need_id", "money_class", "unit", "required", "pledged", "received")
MADE_UP: Final = ("made_up_pledged", "made_up_received")
KEPT: Final = table("coverage_sum", *(column(name) for name in (*NAMES, *MADE_UP)))
MIRPS_MONEY: Final = 0
"""The class of what is neither a loan nor announced for more than the MIRPS."""


def report(plans: list[str], *, afresh: bool) -> Select[Any]:
    """Return the SELECT of the report: of the sums that the database keeps, or added up from the accounts."""
    return _of_accounts(plans) if afresh else _of_sums(plans)


def _of_sums(plans: list[str]) -> Select[Any]:
    """Return the SELECT that reads kept sums."""
    need, plan = Need.__table__.c, Plan.__table__.c  # type: ignore[attr-defined]  # SQLModel sets it on every table class
    pledged, received = KEPT.c.pledged + KEPT.c.made_up_pledged, KEPT.c.received + KEPT.c.made_up_received
    return (
        select(
            need.state_code,
            need.pillar,
            func.sum(KEPT.c.required),
            func.sum(pledged),
            func.sum(func.greatest(KEPT.c.required - pledged, 0)),
            func.sum(received),
            func.sum(func.greatest(KEPT.c.required - received, 0)),
        )
        .join(KEPT, (KEPT.c.need_id == need.id) & (KEPT.c.money_class == MIRPS_MONEY) & (KEPT.c.unit == "USD"))
        .join(Plan, plan.id == need.plan_id)
        .where(need.publication == "PUBLISHED", plan.code.in_(plans), KEPT.c.required > 0)
        .group_by(need.state_code, need.pillar)
        .order_by(need.state_code, need.pillar)
    )


def _of_accounts(plans: list[str]) -> Select[Any]:
    """Return the SELECT that sums accounts."""
    account, need, plan = Account.__table__.c, Need.__table__.c, Plan.__table__.c  # type: ignore[attr-defined]  # as above
    line, pledge = PledgeLine.__table__.c, Pledge.__table__.c  # type: ignore[attr-defined]  # as above
    required = (
        select(account.need_id, func.sum(account.balance_usd).label("required"))
        .where(account.stage == "REQUIRED")
        .group_by(account.need_id)
        .subquery()
    )
    received = func.sum(account.balance_usd).filter(account.stage.in_(PLACED[2:]))
    money = (
        select(
            account.need_id,
            func.sum(account.balance_usd).label("pledged"),
            func.coalesce(received, 0).label("received"),
        )
        .join(PledgeLine, line.id == account.line_id)
        .join(Pledge, pledge.id == line.pledge_id)
        .where(account.stage.in_(PLACED), line.modality != "LOAN", pledge.counts)
        .group_by(account.need_id)
        .subquery()
    )
    pledged = func.coalesce(money.c.pledged, 0)
    return (
        select(
            need.state_code,
            need.pillar,
            func.sum(required.c.required),
            func.sum(pledged),
            func.sum(func.greatest(required.c.required - pledged, 0)),
            func.sum(func.coalesce(money.c.received, 0)),
            func.sum(func.greatest(required.c.required - func.coalesce(money.c.received, 0), 0)),
        )
        .join(required, required.c.need_id == need.id)
        .join(money, money.c.need_id == need.id, isouter=True)
        .join(Plan, plan.id == need.plan_id)
        .where(need.publication == "PUBLISHED", plan.code.in_(plans), required.c.required > 0)
        .group_by(need.state_code, need.pillar)
        .order_by(need.state_code, need.pillar)
    )
