"""Which lines of the audit trail, and in what order."""

from enum import Enum

import strawberry

from graphql_schema.types.lists.asking import asks, word
from graphql_schema.types.shared import DateRange
from service.writing.actor import Role
from service.writing.audit import AuditOutcome


@strawberry.input(description="Which lines of the trail; AND across fields, OR within a list.")
class AuditFilter:
    """Which lines of the trail."""

    text: str | None = asks("With this in its actor, act, code or detail; 100 characters at most.")
    recorded_on: DateRange | None = asks("Of one of these days, in UTC.")
    actors: list[str] | None = asks("Asked by one of these.")
    roles: list[Role] | None = asks("Asked in one of these roles.")
    acts: list[str] | None = asks("Asking for one of these acts.")
    outcomes: list[AuditOutcome] | None = asks("That ended like this.")
    refusals: list[str] | None = asks("Refused with one of these codes.")
    request_ids: list[str] | None = asks("Of one of these requests.")


@strawberry.enum(description="What lines of the trail are sorted by.")
class AuditOrderField(Enum):
    """What lines of the trail are sorted by."""

    RECORDED = word("RECORDED", "When it was asked.")
    ACTOR = word("ACTOR", "Who asked.")
    ACT = word("ACT", "What was asked for.")
