"""Keep in one row what is real and what is made up on a need, beside what it asks for."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make columns of rows, in the sums and in what is remembered of them, and let every entry keep them so."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Make rows of columns again, from the accounts and the transfers."""
    execute_sql_file(op, __file__, suffix="_down.sql")
