"""What is read of needs. Their amounts are balances and transfers of the book, under REQUIRED and INVESTED.

An unknown amount is null, never zero: what the State itself puts in, and so the total cost, is shown only where it is
known. An original amount is that of the entry which first put money into the account.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ARRAY, ColumnElement, Integer, Text, and_, case, func, literal_column, or_, select

from service.database.columns import Publication
from service.ledger.account import Account, Stage
from service.ledger.entry import Transfer
from service.planning.need import Need, NeedRevision
from service.planning.plan import Plan
from service.planning.plan_reads import TO_PILLAR, TO_SECTOR, TO_STATE
from service.reading.asked import Asked
from service.reading.entity import Args, Entity, Expression, Group, Link, Row, Shape
from service.reading.filters import amounts_of, by_codes, within_amounts, wordings
from service.reading.in_languages import label_of
from service.reading.json_text import literal_text
from service.reading.sorts import by_columns, by_name, by_vague_date, by_value
from service.reading.values import (
    NO_FX,
    by_argument,
    codes_of,
    column,
    is_true,
    node_id,
    number,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    overlaps_texts,
    stated_amount,
    text,
    to_one,
    translated,
    vague_date,
)
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters

NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
REVISIONS: Final = NeedRevision.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLANS: Final = Plan.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

READERS_OF_DRAFTS: Final = frozenset({"AUDITOR", "SECRETARIAT"})
"""Who sees every need; a State sees all of its own."""

ZERO: Final = literal_column("0", Integer())
UNKNOWN: Final = literal_text("UNKNOWN")


def seen_by(row: Row, asked: Asked) -> ColumnElement[bool] | None:
    """Keep the needs that are published, and a State's own drafts for the State."""
    if asked.viewer.role in READERS_OF_DRAFTS:
        return None
    published: ColumnElement[bool] = row.c.publication == literal_text(Publication.PUBLISHED.value)
    if asked.viewer.role != "STATE":
        return published
    return or_(published, row.c.state_code == func.any(asked.parameter(list(asked.viewer.states), ARRAY(Text()))))


def _kept(stage: Stage, measure: Callable[[Row], ColumnElement[Any]]) -> Expression:
    """Return what the accounts of a need hold under a stage; null where there is no account."""

    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        account = ACCOUNTS.alias()
        mine = and_(
            account.c.need_id == row.c.id, account.c.stage == literal_text(stage.value), account.c.unit == row.c.unit
        )
        return select(func.sum(measure(account))).where(mine).correlate(row).scalar_subquery()

    return sql


def _first(stage: Stage, amount: str) -> Expression:
    """Return what the first entry put into a need's account under a stage; null where one part of it is unknown."""

    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        account, transfer, other = ACCOUNTS.alias(), TRANSFERS.alias(), TRANSFERS.alias()
        first = select(func.min(other.c.sequence)).where(other.c.to_account == account.c.id)
        whole = case((func.count() == func.count(transfer.c[amount]), func.sum(transfer.c[amount])))
        return (
            select(whole)
            .join_from(account, transfer, transfer.c.to_account == account.c.id)
            .where(
                account.c.need_id == row.c.id,
                account.c.stage == literal_text(stage.value),
                account.c.unit == row.c.unit,
                transfer.c.sequence == first.correlate(account).scalar_subquery(),
            )
            .correlate(row)
            .scalar_subquery()
        )

    return sql


def _worth(stage: Stage) -> Expression:
    """Return the value in cents of what a need's accounts hold; null where a part of it is unknown."""
    return _kept(stage, lambda account: case((account.c.unvalued == ZERO, account.c.balance_usd)))


def _zero_where(known: Callable[[Row], ColumnElement[bool]], held: Expression) -> Expression:
    """Return an amount that is zero where it is known and the book, which posts no zeros, has no account for it."""
    return lambda row, asked, args: func.coalesce(held(row, asked, args), case((known(row), ZERO)))


def _worth_of(amount: Expression, worth: Expression) -> Expression:
    """Return the value in cents of an amount: zero is worth nothing in any unit, the rest what is known of it."""
    return lambda row, asked, args: case((amount(row, asked, args) == ZERO, ZERO), else_=worth(row, asked, args))


def _is_asked(row: Row) -> ColumnElement[bool]:
    known: ColumnElement[bool] = row.c.qualifier != UNKNOWN
    return known


def _is_invested(row: Row) -> ColumnElement[bool]:
    known: ColumnElement[bool] = row.c.investment_known.is_(True)
    return known


def _both(one: Expression, other: Expression) -> Expression:
    """Return a sum that is null where either part is."""
    return lambda row, asked, args: one(row, asked, args) + other(row, asked, args)


def _first_qualifier(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the qualifier that the requirement had before its first revision."""
    revision = REVISIONS.alias()
    before = select(revision.c.qualifier_before).where(revision.c.need_id == row.c.id)
    first = before.order_by(revision.c.id).limit(literal_column("1")).correlate(row).scalar_subquery()
    return func.coalesce(first, row.c.qualifier)


def _amount(minor: Expression, usd: Expression, qualifier: Expression) -> Group:
    """Read an amount of a need in its unit."""
    return stated_amount(minor, column("unit"), qualifier, usd, NO_FX)


def _where_known(amount: Group) -> Group:
    """Read an amount that is null as a whole where the State's own investment is not known."""
    return replace(amount, present=lambda row, asked, args: _is_invested(row))


REQUIRED: Final = _zero_where(_is_asked, _kept(Stage.REQUIRED, lambda account: account.c.balance))
REQUIRED_USD: Final = _worth_of(REQUIRED, _worth(Stage.REQUIRED))
ORIGINAL: Final = _zero_where(_is_asked, _first(Stage.REQUIRED, "amount"))
ORIGINAL_USD: Final = _worth_of(ORIGINAL, _first(Stage.REQUIRED, "amount_usd"))
INVESTED: Final = _zero_where(_is_invested, _kept(Stage.INVESTED, lambda account: account.c.balance))
INVESTED_USD: Final = _worth_of(INVESTED, _worth(Stage.INVESTED))


def _any_of(column_name: str, entity: str) -> Link:
    """Follow a list of codes to the rows of a code list."""
    return Link(entity, lambda row, other, asked, args: other.c.code == row.c[column_name].any_())


ASKED_FOR: Final = amounts_of(REQUIRED, column("unit"), REQUIRED_USD)
"""What is compared of a requirement."""


NEED: Final = Entity(
    "Need",
    NEEDS,
    seen_by,
    {
        "id": node_id("Need"),
        "code": text("code", never_null=True),
        "plan": to_one("Plan", "plan_id"),
        "event": to_one("Event", "event_id"),
        "title": translated("title"),
        "scope": translated("scope"),
        "state": TO_STATE,
        "pillar": TO_PILLAR,
        "sector": TO_SECTOR,
        "topics": _any_of("topics", "Topic"),
        "populations": _any_of("populations", "PopulationGroup"),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "NeedKind"),
        "unit": text("unit", never_null=True),
        "period": vague_date("period"),
        "statedOn": vague_date("stated_on"),
        "requirement": _amount(REQUIRED, REQUIRED_USD, column("qualifier")),
        "originalRequirement": _amount(ORIGINAL, ORIGINAL_USD, _first_qualifier),
        "stateInvestment": _where_known(_amount(INVESTED, INVESTED_USD, column("qualifier"))),
        "totalCost": _where_known(
            _amount(_both(REQUIRED, INVESTED), _both(REQUIRED_USD, INVESTED_USD), column("qualifier"))
        ),
        "validated": number("validated"),
        "publication": text("publication", never_null=True),
        **fact_fields("need"),
    },
    order=lambda row: (row.c.code,),
    filters={
        **fact_filters("need", lambda row: (row.c.code, wordings(row, "title"), wordings(row, "scope"))),
        "plans": codes_of("plan_id", PLANS),
        "states": one_of_texts("state_code"),
        "pillars": one_of_texts("pillar"),
        "sectors": one_of_texts("sector"),
        "populations": overlaps_texts("populations"),
        "kinds": one_of_enums("kind"),
        "statedOn": overlaps_days("stated_on"),
        "period": overlaps_days("period"),
        "events": by_codes("event_id", "Event"),
        "regional": lambda row, asked, given: row.c.state_code.is_(None) if given else row.c.state_code.is_not(None),
        "topics": overlaps_texts("topics"),
        "units": one_of_texts("unit"),
        "qualifiers": one_of_enums("qualifier"),
        "requirement": within_amounts(ASKED_FOR),
        "publication": one_of_enums("publication"),
        "validated": is_true("validated"),
    },
    sorts={
        **CODE_AND_RECORDED,
        "TITLE": by_name("title"),
        "STATE": by_columns("state_code"),
        "PILLAR": by_columns("pillar"),
        "SECTOR": by_columns("sector"),
        "STATED_ON": by_vague_date("stated_on"),
        "PERIOD": by_vague_date("period"),
        "REQUIREMENT_USD": by_value(ASKED_FOR),
    },
)

ENTITIES: Final = (NEED,)

ROOT_FIELDS: Final = {"needs": Link("Need", shape=Shape.CONNECTION), "need": by_argument("Need", "code")}

EXTENSIONS: Final = {
    "State": {"needs": Link("Need", lambda row, other, asked, args: other.c.state_code == row.c.code, Shape.CONNECTION)}
}
