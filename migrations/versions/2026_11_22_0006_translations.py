"""Make the translations of names that come after the facts: kept one by one, put into the row they are of."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and what puts a translation into its row."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take both away; the rows keep the names they have."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("DROP TABLE translation")
    op.execute("DROP FUNCTION put_translation")
