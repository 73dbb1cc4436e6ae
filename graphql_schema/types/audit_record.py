"""A line of the audit trail: what somebody asked for, and what became of it."""

from datetime import datetime

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.shared import Node
from service.writing.actor import Role
from service.writing.audit import AuditOutcome

described(
    AuditOutcome,
    "AuditOutcome",
    "What became of a request.",
    {
        "DONE": "It was done.",
        "REPLAYED": "It had been done before, under the same key; the first answer was given again.",
        "REFUSED": "It was refused.",
        "DRY_RUN": "It was rehearsed, and nothing was kept.",
        "FAILED": "It broke on the way, and nothing was kept.",
        "UNKNOWN": "The connection was lost while it was being kept; a later row with the same request says what "
        "became of it, or that of the act itself does.",
    },
)


@strawberry.type(description="A line of the audit trail; added and never changed. Auditors alone read it.")
class AuditRecord(Node):
    """A line of the audit trail."""

    at: datetime = field("When.")
    actor: str = field("Who asked; public for whoever came without a token that let them in.")
    role: Role = field("In which role.")
    act: str = field("What for, such as record_pledge; authenticate for a token that let nobody in.")
    outcome: AuditOutcome = field("What became of it.")
    code: str | None = field("Why it was refused.")
    idempotency_key: str | None = field("The key it was sent with.")
    entry: JournalEntry | None = field("What it posted.")
    request_id: str | None = field("The request, as its answer and our log name it.")
    detail: str | None = field("What else is known, as JSON: which token, how many alike.")

    @in_languages
    def outcome_label(self) -> str:
        """Say what became of it in words, for people."""
