"""Let the audit trail say that nobody knows yet what became of a request."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Admit the outcome UNKNOWN."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Admit it no more; rows that have it stay, for nothing is taken out of the trail."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("ALTER TABLE audit_trail DROP CONSTRAINT ck_audit_trail_outcome_is_known")
    op.execute(
        "ALTER TABLE audit_trail ADD CONSTRAINT ck_audit_trail_outcome_is_known"
        " CHECK (outcome IN ('DONE', 'REPLAYED', 'REFUSED', 'DRY_RUN', 'FAILED')) NOT VALID"
    )
