"""What can be read of projects: who does what for which needs, what it cost, and whose money that was."""

from typing import Any, Final

from sqlalchemy import ColumnElement, Subquery, case, func, select

from service.giving.pledge import Pledge, PledgeLine
from service.giving.standing import ACCOUNTS, ZERO, at_stages
from service.ledger.account import Stage
from service.reading.amounts import figure_of, money_of, plain_amount
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Filter, Link, Row, Shape
from service.reading.filters import amounts_of, of_those, there_are, through_pairs, within_amounts, wordings
from service.reading.in_languages import label_of
from service.reading.sorts import by_columns, by_name, by_vague_date, by_value, by_worked_out
from service.reading.values import (
    codes_of,
    column,
    day,
    decimal,
    is_true,
    node_id,
    number,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    text,
    texts,
    through,
    to_many,
    to_one,
    translated,
    vague_date,
)
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters
from service.registry.party import Party
from service.spending.fund import Fund
from service.spending.lineage_reads import donors_of_project
from service.spending.project import Project, ProjectClosure, ProjectCoImplementer, ProjectNeed, ProjectPartner
from service.spending.projects_then import PROJECTS_THEN

PROJECTS: Final = Project.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CO_IMPLEMENTERS: Final = ProjectCoImplementer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTNERS: Final = ProjectPartner.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PROJECT_NEEDS: Final = ProjectNeed.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CLOSURES: Final = ProjectClosure.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
FUNDS: Final = Fund.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def _at(*stages: Stage) -> Link:
    def summed(row: Row) -> Subquery:
        account = ACCOUNTS.alias()
        sums = select(func.sum(account.c.balance).label("minor"), account.c.unit)
        here = (account.c.project_id == row.c.id) & at_stages(account, stages)
        return sums.where(here).group_by(account.c.unit).correlate(row).subquery()

    return money_of(summed)


CLOSURE: Final = Entity(
    "ProjectClosure",
    CLOSURES,
    EVERYONE,
    {
        "id": node_id("ProjectClosure"),
        "closedOn": day("closed_on", never_null=True),
        "actor": text("actor", never_null=True),
        **fact_fields("project_closure"),
    },
    order=lambda row: (row.c.project_id,),
)

PROJECT_NEED: Final = Entity(
    "ProjectNeed",
    PROJECT_NEEDS,
    EVERYONE,
    {"need": to_one("Need", "need_id"), "share": decimal("share")},
    order=lambda row: (row.c.need_id,),
    has_node=False,
)


def _serving(kept: Filter) -> Filter:
    """Keep the projects that serve a need the filter keeps."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        pair = PROJECT_NEEDS.alias()
        return row.c.id.in_(select(pair.c.project_id).where(of_those("need_id", "Need", kept)(pair, asked, given)))

    return condition


def _paid_by(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep the projects in which there is money of one of these donors."""
    share = donors_of_project(row)
    return select(share.c.donor_id).where(codes_of("donor_id", PARTIES)(share, asked, given)).correlate(row).exists()


def _paid_cents(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return what was paid to a project, spent or not, in US cents; null where nothing was, or no rate is known."""
    account = ACCOUNTS.alias()
    worth = case((func.sum(account.c.unvalued) == ZERO, func.sum(account.c.balance_usd)))
    paid = (account.c.project_id == row.c.id) & at_stages(account, (Stage.DISBURSED, Stage.SPENT))
    return select(worth).where(paid).correlate(row).scalar_subquery()


BUDGET: Final = amounts_of(column("budget_minor"), column("budget_currency"))
"""What is compared of a budget."""


PROJECT: Final = Entity(
    "Project",
    PROJECTS,
    EVERYONE,
    {
        "id": node_id("Project"),
        "code": text("code", never_null=True),
        "title": translated("title"),
        "titleKnown": number("title_known", never_null=True),
        "translated": texts("translated"),
        "fund": to_one("Fund", "fund_id"),
        "portfolio": text("portfolio"),
        "state": to_one("State", "state_code", "code"),
        "implementer": to_one("Party", "implementer_id"),
        "coImplementers": through("Party", CO_IMPLEMENTERS, "project_id", "party_id", order="position"),
        "partners": through("Party", PARTNERS, "project_id", "party_id", order="position"),
        "needs": to_many("ProjectNeed", "project_id"),
        "plannedBeneficiaries": translated("planned_beneficiaries"),
        "agreedOn": vague_date("agreed"),
        "period": vague_date("period"),
        "budget": plain_amount("budget_minor", "budget_currency", "budget_qualifier"),
        "status": text("status", never_null=True),
        "statusLabel": label_of(text("status"), "ProjectStatus"),
        "obligated": _at(Stage.OBLIGATED),
        "disbursed": _at(Stage.DISBURSED, Stage.SPENT),
        "spent": _at(Stage.SPENT),
        "fundedBy": figure_of("DonorShare", donors_of_project, Shape.LIST),
        "disbursements": to_many("Disbursement", "project_id", shape=Shape.CONNECTION),
        "expenditure": to_many("Expenditure", "project_id", shape=Shape.CONNECTION),
        "indicators": to_many("Indicator", "project_id"),
        "closure": Link("ProjectClosure", lambda row, other, asked, args: other.c.project_id == row.c.id, Shape.ONE),
        **fact_fields("project"),
    },
    order=lambda row: (row.c.code,),
    filters={
        **fact_filters("project", lambda row: (row.c.code, wordings(row, "title"))),
        "funds": codes_of("fund_id", FUNDS),
        "states": one_of_texts("state_code"),
        "implementers": codes_of("implementer_id", PARTIES),
        "portfolios": one_of_texts("portfolio"),
        "coImplementers": through_pairs(CO_IMPLEMENTERS, "project_id", "party_id", "Party"),
        "partners": through_pairs(PARTNERS, "project_id", "party_id", "Party"),
        "needs": _serving(one_of_texts("code")),
        "pillars": _serving(one_of_texts("pillar")),
        "sectors": _serving(one_of_texts("sector")),
        "donors": _paid_by,
        "statuses": one_of_enums("status"),
        "agreedOn": overlaps_days("agreed"),
        "period": overlaps_days("period"),
        "budget": within_amounts(BUDGET),
        "titleKnown": is_true("title_known"),
        "hasDisbursements": there_are("Disbursement", lambda row, paid: paid.c.project_id == row.c.id),
    },
    sorts={
        **CODE_AND_RECORDED,
        "TITLE": by_name("title"),
        "STATE": by_columns("state_code"),
        "AGREED_ON": by_vague_date("agreed"),
        "STATUS": by_columns("status"),
        "BUDGET_USD": by_value(BUDGET),
        "PAID_USD": by_worked_out(_paid_cents),
    },
    then=PROJECTS_THEN,
)
