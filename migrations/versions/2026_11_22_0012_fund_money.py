"""Keep which accounts of a fund hold money, so that an approval costs the same however long its past."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table from what accounts hold, and let every change of an account keep it."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Drop it: all of it follows from the accounts."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("DROP TRIGGER keep_fund_money ON account")
    op.execute("DROP TRIGGER keep_fund_money_from_the_first ON account")
    op.execute("DROP FUNCTION rebuild_fund_money")
    op.execute("DROP FUNCTION keep_fund_money")
    op.execute("DROP TABLE fund_money")
