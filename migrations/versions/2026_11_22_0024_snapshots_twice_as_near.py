"""Copy the sums of coverage after every 2,500 entries, not 5,000: the past costs what lies up to the nearest copy."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the copies between those there are: minutes for a book of millions."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Keep the copies that are as far apart as they were."""
    op.execute("SET LOCAL lock_timeout = '10s'")
    op.execute("SET LOCAL statement_timeout = '60min'")
    op.execute("LOCK TABLE account IN EXCLUSIVE MODE")
    op.execute(
        "CREATE OR REPLACE FUNCTION coverage_snapshot_entries() RETURNS bigint "
        "LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT 5000::bigint $$"
    )
    op.execute("DELETE FROM coverage_snapshot WHERE mod(sequence, 5000) <> 0")
