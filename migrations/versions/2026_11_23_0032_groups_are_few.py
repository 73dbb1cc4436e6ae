"""Have a report of coverage that would have more groups than one answer holds be refused."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what refuses it."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take it away: nothing rests on it."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("DROP INDEX ix_account_without_rate")
    op.execute("DROP FUNCTION groups_are_few(bigint, bigint)")
