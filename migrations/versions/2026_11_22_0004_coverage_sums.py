"""Keep what coverage adds up, with every entry, so that its figures cost the same whatever the length of the book."""

from pathlib import Path

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

FUNCTIONS = "rebuild_coverage_sums coverage_at keep_coverage_sums coverage_snapshot_entries"
VIEWS = "coverage_move coverage_of_accounts coverage_place"
INDEXES = "ix_journal_entry_quantified ix_journal_entry_late"
TABLES = "coverage_snapshot coverage_sum"


def upgrade() -> None:
    """Make the sums and all snapshots of the book so far, and let every entry add to them."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Let entries be written as before, and drop the sums: all of it follows from the transfers."""
    before = Path(__file__).with_name("2026_11_22_0003_book.sql").read_text(encoding="utf-8")
    start = before.index("CREATE FUNCTION append_entry")
    append_entry = before[start : before.index("\n$$;", start)] + "\n$$"
    op.get_bind().exec_driver_sql(append_entry.replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION", 1))
    op.execute("DROP AGGREGATE whole_sum(bigint)")
    for kind, names in (("FUNCTION", FUNCTIONS), ("VIEW", VIEWS), ("INDEX", INDEXES), ("TABLE", TABLES)):
        for name in names.split():
            op.execute(f"DROP {kind} {name}")
