"""Copy what accounts of money held, every so often: money in the past is a copy and what moved since."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for the copies, at once whatever the book; the service makes them beside its work."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Drop them: all of it follows from the transfers."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("DROP FUNCTION money_moment(date, bigint)")
    op.execute("DROP FUNCTION rebuild_money_copies()")
    op.execute("DROP FUNCTION copy_money()")
    op.execute("DROP FUNCTION money_copy_entries(bigint)")
    op.execute("DROP FUNCTION money_step_entries()")
    op.execute("DROP VIEW money_move")
    op.execute("DROP TABLE money_copy, money_copy_account, money_step_account")
