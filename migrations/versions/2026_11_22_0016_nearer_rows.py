"""Put what a question reads together near each other: three indexes for those they replace, one for coverage."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the new indexes, and drop those whose work they do."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Put the old ones back."""
    execute_sql_file(op, __file__, suffix="_down.sql")
