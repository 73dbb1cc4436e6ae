"""Tell whoever listens that something was written, once the transaction that wrote it is committed."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the function and its triggers."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take them away; who listens hears nothing any more."""
    execute_sql_file(op, __file__, suffix="_down.sql")
