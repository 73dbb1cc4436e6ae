"""Who acts: a name for the audit trail, a role, and the party or States the role is bound to."""

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What somebody may do; each may also do what PUBLIC may."""

    PUBLIC = "PUBLIC"
    STATE = "STATE"
    MEMBER = "MEMBER"
    CHAIR = "CHAIR"
    FUND_ADMIN = "FUND_ADMIN"
    SECRETARIAT = "SECRETARIAT"
    AUDITOR = "AUDITOR"
    OPERATOR = "OPERATOR"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody with a role.

    Attributes:
        name: stable and unique; stands in every entry and audit row, and in the chain's hashes.
        role: what they may do.
        party: code of the party a MEMBER speaks for.
        states: ISO codes of the States a STATE user may edit.
        subject: what the issuer of a JWT calls the person for ever, whatever name is shown; none for tokens of ours.
        token: number of the token of ours that they came with; none for others. Stands in the audit trail.
    """

    name: str
    role: Role
    party: str | None = None
    states: frozenset[str] = frozenset()
    subject: str | None = field(default=None, compare=False)
    token: int | None = field(default=None, compare=False)

    def may_be(self, name: str, subject: str | None) -> bool:
        """Whether this may be who did something under a name: four eyes are two people for sure."""
        return self.name == name or (subject is not None and self.subject == subject)

    def is_surely(self, name: str, subject: str | None) -> bool:
        """Whether this is who did something under a name, as far as anything is known of them."""
        if subject is not None or self.subject is not None:
            return self.subject == subject
        return self.name == name
