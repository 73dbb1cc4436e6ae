"""What can be read of an act's effect: the balances its entries changed, and coverage right before and after.

Which entries is told by arguments that whoever performed the act adds to the picks (graphql_schema/mutating.py):
``entries`` and ``last`` to the balances, ``moment`` to the coverage. A client cannot give them.
"""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ARRAY, BigInteger, ColumnElement, FromClause, Select, case, func, select, union_all
from sqlalchemy import literal_column as sql_literal

from service.coverage.figures import by_need
from service.coverage.minded import nothing_minded
from service.coverage.scope import Scope
from service.coverage.scoped_codes import CODES_KNOWN
from service.ledger.account import Account, Stage
from service.ledger.entry import LedgerHead, Transfer
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Group, Link, Row, Shape
from service.reading.json_text import literal_text
from service.reading.values import amount, text, to_one

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
HEADS: Final = LedgerHead.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
UNGUARDED: Final = (Stage.PLAN, Stage.DONOR, Stage.INTEREST, Stage.FX)
"""Where figures come from: a balance there means nothing by itself."""
NOTHING: Final[ColumnElement[Any]] = sql_literal("0")


def _moved(side: str, sign: str, entries: ColumnElement[Any]) -> Select[Any]:
    """Return what the entries moved to or from each account, one row for each transfer."""
    moved = TRANSFERS.alias()
    signed = moved.c.amount * sql_literal(sign)
    return select(moved.c[side].label("account"), signed.label("moved")).where(moved.c.sequence == func.any(entries))


def _later(side: str, account: Row, last: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return what entries after the last one moved to or from an account."""
    moved = TRANSFERS.alias()
    found = select(func.sum(moved.c.amount)).where(moved.c[side] == account.c.id, moved.c.sequence > last)
    return func.coalesce(found.correlate(account).scalar_subquery(), NOTHING)


def _changes(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return a row for each account that the entries moved money to or from: its balance before and after them.

    The balance that is kept knows later entries too, where an answer is given again: those are taken off. Right after
    an act there are none, and the transfers of an account are not looked at.
    """
    entries = asked.parameter(args.get("entries"), ARRAY(BigInteger()))
    last = asked.parameter(args.get("last"), BigInteger())
    account, head = ACCOUNTS.alias(), HEADS.alias()
    both = union_all(_moved("to_account", "1", entries), _moved("from_account", "-1", entries)).subquery()
    mine = select(both.c.account, func.sum(both.c.moved).label("moved")).group_by(both.c.account).subquery()
    since = case(
        (
            select(head.c.sequence).scalar_subquery() > last,
            _later("to_account", account, last) - _later("from_account", account, last),
        ),
        else_=NOTHING,
    )
    after = account.c.balance - since
    return (
        select(
            account.c.id,
            account.c.unit,
            (after - mine.c.moved).label("before"),
            after.label("after"),
            mine.c.moved.label("moved"),
        )
        .join_from(mine, account, account.c.id == mine.c.account)
        .where(account.c.stage.not_in([literal_text(stage) for stage in UNGUARDED]))
        .subquery()
    )


def _coverage(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the figures of a scope at the moment that was put in."""
    return select(by_need(Scope.apart_of(asked, args), ())).where(asked.of(CODES_KNOWN)).subquery()


CHANGE: Final = Entity(
    "BalanceChange",
    None,
    EVERYONE,
    {
        "account": to_one("Account", "id"),
        "unit": text("unit", never_null=True),
        "before": amount("before", "unit"),
        "after": amount("after", "unit"),
        "change": amount("moved", "unit"),
    },
    has_node=False,
)

COVERAGE: Final = Link(
    "Coverage",
    None,
    Shape.ONE,
    _coverage,
    shares=True,
    own_moment=True,
    minds=nothing_minded,
    tells={"placed": True},
)
EFFECT_FIELDS: Final[Mapping[str, Field]] = {
    "balances": Link("BalanceChange", None, Shape.LIST, _changes, lambda row: (row.c.id,)),
    "coverageBefore": COVERAGE,
    "coverageAfter": COVERAGE,
}
EFFECT: Final = Group("Effect", EFFECT_FIELDS)
ENTITIES: Final = (CHANGE,)
