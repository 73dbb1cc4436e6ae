"""Keep that projects were closed, until when an approval may be paid, and which document uses a party's other name."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of closures, and the columns."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take them away; closed projects stay closed, and nobody knows any more since when."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("DROP TABLE project_closure")
    op.execute("DELETE FROM citation WHERE subject = 'project_closure'")
    op.execute("REVOKE UPDATE (status) ON project FROM mirps_service")
    op.execute("ALTER TABLE disbursement_entry DROP COLUMN expires_on")
    op.execute("ALTER TABLE party_alias DROP COLUMN document_id")
