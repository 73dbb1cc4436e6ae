"""Have a question about a scope be refused where the scope names what nobody has recorded."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what tells known codes from others."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take it away: nothing rests on it."""
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("DROP FUNCTION codes_are_known(text, text[], text[])")
    op.execute("DROP VIEW code_of_scope")
