"""Make the check of the chain that clients may ask for, in one statement; and write amounts as text for a tenth."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the one function, and the other anew."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take the check away; how amounts are written is the same either way."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("DROP FUNCTION verify_entries")
