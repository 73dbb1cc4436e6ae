"""The role of the service: it may use the schema, and later exactly what each migration grants it."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the role, unless another database of the server has it already, and let the owner act as it."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take the rights away; the role stays: it belongs to the server, and other databases may use it."""
    execute_sql_file(op, __file__, suffix="_down.sql")
