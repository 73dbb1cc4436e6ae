"""Have codes of scopes be known by what the scope counts: what is real, what is made up, or both."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Say of each code in which worlds something of it may count."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Know all codes alike again."""
    execute_sql_file(op, __file__, suffix="_down.sql")
