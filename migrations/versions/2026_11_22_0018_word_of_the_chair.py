"""Let an allocation say that it stands on the word of the chair."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Admit the word; the rows that are there have it not."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Have what the chair placed stand on the word of the secretariat again, as before."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("UPDATE allocation SET basis = 'SECRETARIAT' WHERE basis = 'CHAIR'")
    # What keeps earlier rows waits for the commit, and a table with such work to do cannot be altered.
    op.execute("SET CONSTRAINTS ALL IMMEDIATE")
    op.execute("ALTER TABLE allocation DROP CONSTRAINT ck_allocation_basis_is_known")
    op.execute(
        "ALTER TABLE allocation ADD CONSTRAINT ck_allocation_basis_is_known "
        "CHECK (basis IN ('DONOR_STATED', 'SECRETARIAT', 'INFERRED'))"
    )
