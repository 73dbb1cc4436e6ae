"""The base of every table: one `MetaData` whose constraints all have names that can be foretold.

A constraint without a name gets one from PostgreSQL, and a migration that must drop it later has to guess. The
convention is bound to the base, so it is in force before the first table is defined, whatever is imported first.
"""

from typing import ClassVar

from sqlalchemy import MetaData
from sqlmodel import SQLModel

NAMES_OF_CONSTRAINTS = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
"""SQLAlchemy's naming convention; a CHECK must be given the last part of its name by hand."""


class Table(SQLModel):
    """What a noun's table subclasses: ``class Pledge(Table, table=True)``."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES_OF_CONSTRAINTS)
