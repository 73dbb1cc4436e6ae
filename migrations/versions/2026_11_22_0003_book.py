"""Make the book's own rules: the functions that post, the triggers that keep it append-only, the service's rights."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TRIGGERS = {
    "audit_trail": ("append_only", "never_emptied"),
    "journal_entry": ("append_only", "never_emptied", "follow_the_head"),
    "transfer": ("append_only", "never_emptied", "belong_to_the_head"),
    "ledger_head": ("never_emptied",),
    "account": ("never_emptied",),
}
FUNCTIONS = """
post_reversal post_entry append_entry move_balance lock_accounts open_account find_account transfer_canonical
entry_canonical account_canonical belong_to_the_head follow_the_head refuse_change refuse divide_half_even decimal_text
unit_digits
"""


def upgrade() -> None:
    """Make the rules, the head of an empty book, and the rights of the service."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Take the rules away; the rows stay."""
    for table, triggers in TRIGGERS.items():
        for trigger in triggers:
            op.execute(f"DROP TRIGGER {trigger} ON {table}")
    for function in FUNCTIONS.split():
        op.execute(f"DROP FUNCTION {function}")
    op.execute("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM mirps_service")
    op.execute("DELETE FROM ledger_head")
    op.execute("DELETE FROM posting_rule")
