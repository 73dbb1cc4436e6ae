"""SQL that stands beside a migration, in a file of its own, as PostgreSQL's tools and readers like it."""

from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection
from sqlalchemy.util import await_only


class HasConnection(Protocol):
    """What alembic's module ``op`` and its class `Operations` have in common."""

    def get_bind(self) -> Connection:
        """Return the connection the migration runs on."""


def execute_sql_file(op: HasConnection, migration: str, *, suffix: str = ".sql") -> None:
    """Execute the sibling file of a migration as one script; it may hold many statements and dollar quotes.

    Args:
        op: alembic's ``op``.
        migration: the migration's ``__file__``.
        suffix: the end of the sibling's name, e.g. ``_down.sql``.
    """
    script = Path(migration).with_name(Path(migration).stem + suffix).read_text(encoding="utf-8")
    connection = op.get_bind()
    # A prepared statement holds one command only, so the script goes past SQLAlchemy to the driver; the transaction
    # has to be open by then, or the script would commit on its own.
    connection.exec_driver_sql("SELECT 1")
    driver = connection.connection.driver_connection
    if driver is None:
        raise TypeError("a migration runs on an open connection")
    await_only(driver.execute(script))
