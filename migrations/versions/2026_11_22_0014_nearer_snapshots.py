"""Copy the sums of coverage after every 5,000 entries, and look the class of a line up once: the past in less time."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0014"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Replace both functions, and make the copies that were not there: minutes for a book of millions."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Put both back, and keep the copies that are as far apart as they were."""
    execute_sql_file(op, __file__, suffix="_down.sql")
