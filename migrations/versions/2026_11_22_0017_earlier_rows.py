"""Keep what rows were before an act changed them, and when a request for money was rejected."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and what fills it, and the column."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take them away; nobody knows any more what the rows were."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    for table in ("pledge", "pledge_line", "need", "allocation", "project"):
        op.execute(f"DROP TRIGGER keep_earlier_row ON {table}")
    op.execute("DROP FUNCTION keep_earlier_row")
    op.execute("DROP TABLE earlier_row")
    op.execute("ALTER TABLE citation DROP COLUMN recorded_at")
    op.execute("ALTER TABLE disbursement_rejection DROP COLUMN recorded_at")
