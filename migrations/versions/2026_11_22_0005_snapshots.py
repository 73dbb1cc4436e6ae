"""Number the transactions that record facts, so that a list can be paged as it was; compare names without accents."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of operations, its number in every fact, and the functions that lists are asked with."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take them away; tokens that were given out mean nothing any more."""
    execute_sql_file(op, __file__, suffix="_down.sql")
