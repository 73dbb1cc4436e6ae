"""${message}."""

from alembic import op
import sqlalchemy as sa
${imports if imports else ""}
from migrations.sql_file import execute_sql_file

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it."""
    ${upgrades if upgrades else "execute_sql_file(op, __file__)"}


def downgrade() -> None:
    """Undo it."""
    ${downgrades if downgrades else 'execute_sql_file(op, __file__, suffix="_down.sql")'}
