"""Let posting make sure of what an act had looked at without locking it."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the two questions."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take them away."""
    execute_sql_file(op, __file__, suffix="_down.sql")
