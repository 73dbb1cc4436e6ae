"""Fields of Query: who did what."""

import strawberry

from graphql_schema.types.audit_record import AuditRecord
from graphql_schema.types.connection import Connection
from graphql_schema.types.lists.access import AuditFilter, AuditOrderField
from graphql_schema.types.lists.asking import paged


@strawberry.type(description="Who did what.")
class AccessQueries:
    """Fields of Query: who did what."""

    @paged(AuditFilter, AuditOrderField, pinned=False, at_moment=False)
    def audit_trail(self) -> Connection[AuditRecord]:
        """List who asked for what and what became of it, refusals included, as it happened. For auditors alone."""
