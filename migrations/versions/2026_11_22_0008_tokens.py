"""Make the table of tokens: their hashes, what they allow, and what became of them."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and what keeps a token from ever allowing more."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take it away: nobody is let in any more."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("SET LOCAL statement_timeout = '60s'")
    op.execute("DROP TABLE api_token")
    op.execute("DROP FUNCTION refuse_unrevoking")
