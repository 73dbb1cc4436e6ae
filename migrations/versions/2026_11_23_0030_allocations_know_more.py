"""Keep in an allocation what lists of allocations read of its pledge and of its need."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the columns, fill them in, and let the database keep them."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Leave it to whoever reads to look pledges and needs up."""
    execute_sql_file(op, __file__, suffix="_down.sql")
