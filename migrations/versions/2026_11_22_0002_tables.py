"""Make the tables of the registry, of planning, giving, matching, spending, the book and the frame of writes."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = """
audit_trail code_list_item event grouping idempotency_key ledger_head office_term party posting_rule
quantification_step stated_figure document event_host fund membership office_holder party_alias party_member pledge
state citation document_citation event_document fund_lifecycle journal_entry membership_assertion plan pledge_donor
pledge_line population_list project asserted_party commitment contribution disbursement expenditure instalment need
pledge_revision project_co_implementer state_commitment account allocation disbursement_entry indicator project_need
indicator_value transfer
"""


def upgrade() -> None:
    """Make the tables."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Drop the tables, and with them everything that was recorded."""
    for table in reversed(TABLES.split()):
        op.execute(f"DROP TABLE {table}")
