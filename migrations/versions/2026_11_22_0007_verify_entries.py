"""Make the check of the chain that clients may ask for: a stretch of the book at a time, in one statement."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the function."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take it away."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("DROP FUNCTION verify_entries")
