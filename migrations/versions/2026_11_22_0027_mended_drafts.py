"""Let drafts be mended."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Keep what drafts said before, and make the only doors by which they are changed."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Close the doors; what drafts said before stays kept."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("DROP INDEX ix_audit_trail_entry_sequence")
    op.execute("ALTER TABLE disbursement DROP COLUMN requested_by_subject")
    op.execute("DROP FUNCTION mend_need")
    op.execute("DROP FUNCTION mend_pledge_line")
    for table, column in (("pledge", "publication"), ("need", "publication"), ("pledge_line", "unit")):
        op.execute(f"DROP TRIGGER keep_earlier_row ON {table}")
        op.execute(
            f"CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON {table} DEFERRABLE INITIALLY DEFERRED "
            f"FOR EACH ROW WHEN (OLD.{column} IS DISTINCT FROM NEW.{column}) "
            f"EXECUTE FUNCTION keep_earlier_row('{column}')"
        )
