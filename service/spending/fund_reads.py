"""What can be read of a fund: its life, its rules, and what is in it."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Subquery, case, func, select, union_all

from service.giving.contribution import Contribution
from service.giving.pledge import Pledge, PledgeDonor, PledgeLine
from service.giving.seeing import pledge_is_visible
from service.giving.standing import ZERO, Then, accounts_of, at_stages, then_of
from service.ledger.account import BOUNDARY_STAGES, Stage
from service.matching.reads import sums_of
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Link, Row, Shape
from service.reading.in_languages import label_of
from service.reading.reporting import IN_REPORTING
from service.reading.values import node_id, number, text, texts, to_many, to_one, translated, vague_date
from service.registry.fact_reads import fact_fields
from service.spending.fund import Fund, FundCall, FundContributorStatement, FundLifecycle, FundPortfolio, FundUnitTerm
from service.spending.project import Project
from service.spending.statement_reads import OF_FUND, STATEMENT_ENTITIES

FUNDS: Final = Fund.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LIFECYCLE: Final = FundLifecycle.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CALLS: Final = FundCall.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PORTFOLIOS: Final = FundPortfolio.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
STATEMENTS: Final = FundContributorStatement.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
UNIT_TERMS: Final = FundUnitTerm.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CONTRIBUTIONS: Final = Contribution.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
DONORS: Final = PledgeDonor.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PROJECTS: Final = Project.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

HELD: Final = tuple(stage for stage in Stage if stage not in {*BOUNDARY_STAGES, Stage.REQUIRED, Stage.INVESTED})


def _accounts(row: Row, stages: Sequence[Stage], then: Then) -> Subquery:
    """Return the accounts of the lines that were promised to the fund, and the fund's own; each by its index."""
    account, own, line = accounts_of(then), accounts_of(then), LINES.alias()
    promised = (
        select(account)
        .join(line, line.c.id == account.c.line_id)
        .where(line.c.fund_id == row.c.id, at_stages(account, stages))
        .correlate(row)
    )
    kept = select(own).where(own.c.fund_id == row.c.id, own.c.line_id.is_(None), at_stages(own, stages)).correlate(row)
    return union_all(promised, kept).subquery()


def _balances(row: Row, then: Then) -> Subquery:
    account = _accounts(row, HELD, then)
    sums = select(account.c.stage, account.c.unit, *sums_of(account))
    return sums.group_by(account.c.stage, account.c.unit).subquery()


def _available(row: Row, then: Then) -> Subquery:
    account = _accounts(row, [Stage.RECEIVED], then)
    return select(func.sum(account.c.balance).label("minor"), account.c.unit).group_by(account.c.unit).subquery()


def _exchanged(row: Row, then: Then) -> Subquery:
    """Return what exchanges brought: the value of what came less that of what it fulfilled; no row without any."""
    account = _accounts(row, [Stage.FX], then)
    unvalued = func.count(account.c.id).filter(account.c.unvalued != ZERO)
    difference = case((unvalued == ZERO, -func.sum(account.c.balance_usd)), else_=None)
    found = select(difference.label("minor"), IN_REPORTING.label("unit"))
    return found.having((func.count(account.c.id) > ZERO) & (unvalued == ZERO)).subquery()


def _contributors(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Match the donors of the fund's contributions: each of them where several gave together."""
    contribution, line, pledge, donor = CONTRIBUTIONS.alias(), LINES.alias(), PLEDGES.alias(), DONORS.alias()
    lineage: FromClause = (
        contribution.join(line, line.c.id == contribution.c.line_id)
        .join(pledge, pledge.c.id == line.c.pledge_id)
        .join(donor, donor.c.pledge_id == pledge.c.id)
    )
    gave: Any = select(donor.c.party_id).select_from(lineage).where(contribution.c.fund_id == row.c.id)
    visible = pledge_is_visible(pledge, asked)
    if visible is not None:
        gave = gave.where(visible)
    return other.c.id.in_(gave.where(contribution.c.illustrative == row.c.illustrative).correlate(row))


def _of_its_projects(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    project = PROJECTS.alias()
    return other.c.project_id.in_(select(project.c.id).where(project.c.fund_id == row.c.id).correlate(row))


FUND: Final = Entity(
    "Fund",
    FUNDS,
    EVERYONE,
    {
        "id": node_id("Fund"),
        "code": text("code", never_null=True),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "FundKind"),
        "name": translated("name"),
        "administrator": to_one("Party", "administrator_id"),
        "administrativeUnit": to_one("Party", "administrative_unit_id"),
        "currency": text("currency", never_null=True),
        "mandate": to_one("Document", "mandate_id"),
        "createdBy": to_one("Document", "created_by_id"),
        "gathersFor": to_one("Grouping", "gathers_for_id"),
        "tasks": texts("tasks"),
        "eligibleContributors": texts("eligible_contributors"),
        "eligibleUses": texts("eligible_uses"),
        "lifecycle": to_many("FundLifecycle", "fund_id"),
        "unitTerms": to_many("FundUnitTerm", "fund_id"),
        "calls": to_many("FundCall", "fund_id"),
        "portfolios": to_many("FundPortfolio", "fund_id"),
        "contributorStatements": to_many("FundContributorStatement", "fund_id"),
        "contributors": Link("Party", _contributors),
        "statement": OF_FUND,
        "balances": then_of("StageAmount", _balances, Shape.LIST),
        "available": then_of("Money", _available, Shape.LIST),
        "exchangeDifference": then_of("Money", _exchanged),
        "contributions": to_many("Contribution", "fund_id", shape=Shape.CONNECTION),
        "projects": to_many("Project", "fund_id", shape=Shape.CONNECTION),
        "disbursements": Link("Disbursement", _of_its_projects, Shape.CONNECTION),
        **fact_fields("fund"),
    },
    order=lambda row: (row.c.code,),
)

STAGE_OF_LIFE: Final = Entity(
    "FundLifecycle",
    LIFECYCLE,
    EVERYONE,
    {
        "id": node_id("FundLifecycle"),
        "code": text("code", never_null=True),
        "stage": text("stage", never_null=True),
        "name": translated("name"),
        "reached": vague_date("reached"),
        **fact_fields("fund_lifecycle"),
    },
    order=lambda row: (row.c.reached_earliest, row.c.id),
)

UNIT_TERM: Final = Entity(
    "FundUnitTerm",
    UNIT_TERMS,
    EVERYONE,
    {
        "id": node_id("FundUnitTerm"),
        "code": text("code", never_null=True),
        "unit": to_one("Party", "unit_id"),
        "name": translated("name"),
        "from": vague_date("from"),
        "to": vague_date("to"),
        **fact_fields("fund_unit_term"),
    },
    order=lambda row: (row.c.from_earliest, row.c.id),
)

CALL: Final = Entity(
    "FundCall",
    CALLS,
    EVERYONE,
    {
        "id": node_id("FundCall"),
        "code": text("code", never_null=True),
        "ordinal": number("ordinal"),
        "name": translated("name"),
        "opened": vague_date("opened"),
        "statesCount": number("states_count"),
        **fact_fields("fund_call"),
    },
    order=lambda row: (row.c.code,),
)

PORTFOLIO: Final = Entity(
    "FundPortfolio",
    PORTFOLIOS,
    EVERYONE,
    {
        "id": node_id("FundPortfolio"),
        "code": text("code", never_null=True),
        "name": translated("name"),
        "call": to_one("FundCall", "call_id"),
        "projectsCount": number("projects_count"),
        "statesCount": number("states_count"),
        "states": Link("State", lambda row, other, asked, args: other.c.code == func.any(row.c.states)),
        "financedBy": Link("Party", lambda row, other, asked, args: other.c.code == func.any(row.c.financed_by)),
        **fact_fields("fund_portfolio"),
    },
    order=lambda row: (row.c.code,),
)

STATEMENT: Final = Entity(
    "FundContributorStatement",
    STATEMENTS,
    EVERYONE,
    {
        "id": node_id("FundContributorStatement"),
        "code": text("code", never_null=True),
        "name": translated("name"),
        "statedOn": vague_date("stated_on"),
        "contributors": Link("Party", lambda row, other, asked, args: other.c.code == func.any(row.c.contributors)),
        **fact_fields("fund_contributor_statement"),
    },
    order=lambda row: (row.c.stated_on_earliest, row.c.id),
)

FUND_ENTITIES: Final = (FUND, STAGE_OF_LIFE, UNIT_TERM, CALL, PORTFOLIO, STATEMENT, *STATEMENT_ENTITIES)
