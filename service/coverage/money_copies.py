"""Copies of what accounts of money held, which an answer about the past begins with.

After every 2,500 entries there is a step: what moved since the step before, account by account. After some of them
there is a copy: what every account held, so many entries apart that there are eight at most. So money at a moment is a
copy, the steps since, and the few transfers after the last step. They follow from entries that never change, and are
made beside the acts (`service/coverage/copying.py`): where one is not made yet, an answer is the same and takes longer.
"""

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field

from service.database.table import Table

WITHOUT_RATE = text("unvalued <> 0")


class MoneyCopy(Table, table=True):
    """After which entries there is a step, and whether there is a copy too."""

    __tablename__ = "money_copy"

    sequence: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    has_all: bool


class MoneyCopyAccount(Table, table=True):
    """An account of a copy, as it was right after an entry.

    It holds something; but of each line, need, project and unit whose money has all gone there is one that holds
    nothing: there is a group where there ever was money.
    """

    __tablename__ = "money_copy_account"
    __table_args__ = (Index("ix_money_copy_account_without_rate", "sequence", postgresql_where=WITHOUT_RATE),)

    sequence: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    account_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    line_id: int = Field(sa_type=BigInteger)
    need_id: int | None = Field(default=None, sa_type=BigInteger)
    project_id: int | None = Field(default=None, sa_type=BigInteger)
    balance: int = Field(sa_type=BigInteger)
    balance_usd: int = Field(sa_type=BigInteger)
    unvalued: int = Field(sa_type=BigInteger)
    stage: str
    unit: str


class MoneyStepAccount(Table, table=True):
    """What moved into an account, less what moved out of it, in the entries of one step."""

    __tablename__ = "money_step_account"
    __table_args__ = (Index("ix_money_step_account_without_rate", "sequence", postgresql_where=WITHOUT_RATE),)

    sequence: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    account_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    line_id: int = Field(sa_type=BigInteger)
    need_id: int | None = Field(default=None, sa_type=BigInteger)
    project_id: int | None = Field(default=None, sa_type=BigInteger)
    balance: int = Field(sa_type=BigInteger)
    balance_usd: int = Field(sa_type=BigInteger)
    unvalued: int = Field(sa_type=BigInteger)
    stage: str
    unit: str
