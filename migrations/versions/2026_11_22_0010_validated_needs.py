"""Keep what drafts of needs ask for until they are published, and who validated what needs ask for."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give needs the amounts of their drafts, and make the table of validations."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take both away; the amounts of drafts, and who validated, are then not known any more."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("DROP TABLE need_validation")
    op.execute("DELETE FROM citation WHERE subject = 'need_validation'")
    op.execute("REVOKE UPDATE (publication) ON need FROM mirps_service")
    for amount in ("requirement", "requirement_usd", "investment", "investment_usd"):
        op.execute(f"ALTER TABLE need DROP COLUMN draft_{amount}_minor")
