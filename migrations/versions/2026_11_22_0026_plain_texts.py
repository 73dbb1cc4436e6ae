"""Keep codes and vague dates plain, as the acts do: nothing in them is ever escaped; nothing in the book changes."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let nothing else into these columns."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Leave it to the acts again."""
    execute_sql_file(op, __file__, suffix="_down.sql")
