"""Keep what an allocation is worth in its own row, and whose pledge it is of."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, work them out, and let every entry keep them."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Drop the columns: all of it follows from lines and accounts."""
    execute_sql_file(op, __file__, suffix="_down.sql")
