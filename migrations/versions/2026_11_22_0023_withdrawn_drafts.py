"""Let a draft be withdrawn."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Admit the word; no row has it."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Have what was withdrawn be a draft again: it is seen by the same people."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("UPDATE pledge SET publication = 'DRAFT' WHERE publication = 'WITHDRAWN'")
    op.execute("UPDATE need SET publication = 'DRAFT' WHERE publication = 'WITHDRAWN'")
    # What keeps earlier rows waits for the commit, and a table with such work to do cannot be altered.
    op.execute("SET CONSTRAINTS ALL IMMEDIATE")
    for table in ("pledge", "need"):
        op.execute(f"ALTER TABLE {table} DROP CONSTRAINT ck_{table}_publication_is_known")
        op.execute(
            f"ALTER TABLE {table} ADD CONSTRAINT ck_{table}_publication_is_known "
            "CHECK (publication IN ('DRAFT', 'EMBARGOED', 'PUBLISHED'))"
        )
