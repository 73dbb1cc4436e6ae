"""Make the tables of the registry, of planning, giving, matching, spending, the book and the frame of writes."""

from alembic import op

from migrations.sql_file import execute_sql_file

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = """
audit_trail code_list_item event idempotency_key ledger_head office_term party posting_rule quantification_step
document event_convener event_host event_partner office_holder party_alias party_member quantification_step_party
state citation document_citation event_document grouping journal_entry plan pledge population_list fund membership
membership_assertion need pledge_donor state_commitment asserted_party fund_call fund_contributor_statement
fund_lifecycle fund_objective fund_unit_term need_revision pledge_line project stated_figure account allocation
commitment contribution disbursement expenditure fund_portfolio instalment pledge_line_party pledge_revision
project_co_implementer project_need project_partner disbursement_entry disbursement_rejection indicator transfer
indicator_value
"""


def upgrade() -> None:
    """Make the tables."""
    execute_sql_file(op, __file__)


def downgrade() -> None:
    """Drop the tables, and with them everything that was recorded."""
    for table in reversed(TABLES.split()):
        op.execute(f"DROP TABLE {table}")
