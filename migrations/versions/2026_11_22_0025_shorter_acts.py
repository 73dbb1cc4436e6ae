"""Post the usual entry in half the statements, and write what is kept of a key once; nothing in the book changes."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the shorter way before the long one."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take it away."""
    execute_sql_file(op, __file__, suffix="_down.sql")
