"""What has come to each need, and how far: kept by the database with every entry, and found for any earlier moment.

A row is of a need (0: of money on no need), a class of money and a unit. Under ``USD`` are the cents of all money whose
value is known; under another currency the minor units for which no rate is known; help is under its own unit. Columns
are cumulative, as bases are; what is real and what is made up stand side by side, for some questions want both, and two
rows cost twice as much. So the cost of a question follows the number of needs, never the length of the book.
"""

from collections.abc import Mapping, Sequence
from enum import IntFlag, StrEnum
from functools import reduce
from operator import add
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ColumnElement,
    FromClause,
    Index,
    SmallInteger,
    case,
    column,
    false,
    func,
    literal_column,
    select,
    text,
    true,
)
from sqlmodel import Field

from service.database.table import Table
from service.ledger.moment import Moment, effective_bound, is_now, sequence_bound
from service.money import REPORTING, TECHNICAL_UNITS
from service.reading.asked import Asked
from service.reading.json_text import literal_text

# A basis is cumulative: what is spent was disbursed, received, committed and pledged before.
BASES: Final[Mapping[str, tuple[str, ...]]] = {
    "pledged": ("PLEDGED", "COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"),
    "committed": ("COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"),
    "received": ("RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"),
    "disbursed": ("DISBURSED", "SPENT"),
    "spent": ("SPENT",),
}

ON_NO_NEED: Final = literal_column("0", BigInteger())
OF_NEEDS: Final = literal_column("0", SmallInteger())
"""The class of what is no money of a line: requirements and a State's own investment."""
WITHOUT_RATE: Final = f"unit NOT IN ({', '.join(repr(unit) for unit in sorted({REPORTING, *TECHNICAL_UNITS}))})"


class MoneyClass(IntFlag):
    """What money counts only on request; a class is the sum of what applies."""

    LOAN = 1
    RELATED = 2


class World(StrEnum):
    """What money of a class is: what begins the names of its columns."""

    REAL = ""
    MADE_UP = "made_up_"


def _kept_sum() -> Any:
    """Make a column of minor units that most rows have nothing in."""
    return Field(sa_type=BigInteger, sa_column_kwargs={"server_default": text("0")})


class CoverageSum(Table, table=True):
    """What has come to a need by now: a column for each basis, in minor units of ``unit``; kept with every entry."""

    __tablename__ = "coverage_sum"
    __table_args__ = (
        CheckConstraint("money_class BETWEEN 0 AND 3", name="class_is_known"),
        Index("ix_coverage_sum_without_rate", "need_id", postgresql_where=text(WITHOUT_RATE)),
    )

    need_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    money_class: int = Field(primary_key=True, sa_type=SmallInteger, sa_column_kwargs={"autoincrement": False})
    unit: str = Field(primary_key=True)
    required: int = Field(sa_type=BigInteger)
    invested: int = Field(sa_type=BigInteger)
    pledged: int = Field(sa_type=BigInteger)
    committed: int = Field(sa_type=BigInteger)
    received: int = Field(sa_type=BigInteger)
    disbursed: int = Field(sa_type=BigInteger)
    spent: int = Field(sa_type=BigInteger)
    made_up_pledged: int = _kept_sum()
    made_up_committed: int = _kept_sum()
    made_up_received: int = _kept_sum()
    made_up_disbursed: int = _kept_sum()
    made_up_spent: int = _kept_sum()


class CoverageSnapshot(Table, table=True):
    """The sums as they were right after an entry; never changed, so that the past is found without the whole book."""

    __tablename__ = "coverage_snapshot"

    sequence: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    need_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    money_class: int = Field(primary_key=True, sa_type=SmallInteger, sa_column_kwargs={"autoincrement": False})
    unit: str = Field(primary_key=True)
    required: int = Field(sa_type=BigInteger)
    invested: int = Field(sa_type=BigInteger)
    pledged: int = Field(sa_type=BigInteger)
    committed: int = Field(sa_type=BigInteger)
    received: int = Field(sa_type=BigInteger)
    disbursed: int = Field(sa_type=BigInteger)
    spent: int = Field(sa_type=BigInteger)
    made_up_pledged: int = _kept_sum()
    made_up_committed: int = _kept_sum()
    made_up_received: int = _kept_sum()
    made_up_disbursed: int = _kept_sum()
    made_up_spent: int = _kept_sum()


SUMS: Final = CoverageSum.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def kept_sums(asked: Asked, moment: Moment | None) -> FromClause:
    """Return the sums at a moment, with the columns of ``CoverageSum``; those of one past moment are found once."""
    if is_now(moment):
        now: FromClause = SUMS.alias()
        return now
    columns = [column(one.name, one.type) for one in SUMS.c]
    found = func.coverage_at(effective_bound(asked, moment), sequence_bound(asked, moment))
    return asked.share("sums", select(found.table_valued(*columns)))


def come_to(rows: FromClause, basis: str, worlds: Sequence[World]) -> ColumnElement[Any]:
    """Return what has come to a basis in rows of sums, of these worlds."""
    return reduce(add, (rows.c[f"{world}{basis}"] for world in worlds))


def in_classes(rows: FromClause, counted: Sequence[int]) -> ColumnElement[bool]:
    """Return the condition that a row of sums is of these classes; literals, so that the planner sees them."""
    listed = [literal_column(str(one), SmallInteger()) for one in counted]
    return rows.c.money_class == listed[0] if len(listed) == 1 else rows.c.money_class.in_(listed)


def chosen(condition: ColumnElement[bool], moment: Moment | None) -> ColumnElement[bool]:
    """Return a condition on sums that nearly all of them meet.

    Of the rows of a function the planner knows nothing: it takes an equality for one in 200, and would go through the
    needs one by one. Of a CASE it thinks that every other row meets it.
    """
    return condition if is_now(moment) else case((condition, true()), else_=false())


def has_no_rate(rows: FromClause) -> ColumnElement[bool]:
    """Return the condition that a row is of money no rate is known for; spelled as the index has it."""
    return rows.c.unit.not_in([literal_text(unit) for unit in sorted({REPORTING, *TECHNICAL_UNITS})])
