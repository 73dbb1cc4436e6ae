"""Have drafts that were mended cite what they rest on as a whole, and no revisions that nobody kept."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the revisions that are none out of the citations."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Leave them as they are: an earlier release reads them as well."""
