"""Check entries by a function, and clear the head's page often; nothing in the book changes."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Put one constraint in the place of six."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Put the six back."""
    execute_sql_file(op, __file__, suffix="_down.sql")
