"""Post an entry in fewer statements: accounts are read once, balances worked out before they are written."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Replace the functions that post; nothing in the book changes."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Put back those that were there."""
    execute_sql_file(op, __file__, suffix="_down.sql")
