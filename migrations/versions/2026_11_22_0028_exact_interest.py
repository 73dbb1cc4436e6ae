"""Interest is known exactly, and a stretch that begins beyond the book is refused."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Say of the funds' own lines that their amount is exact; add the question about a stretch."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Say again what was said of them, and take the question away."""
    execute_sql_file(op, __file__, suffix="_down.sql")
