"""Who acts: a name for the audit trail, a role, and the party or States the role is bound to."""

from dataclasses import dataclass
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
    """

    name: str
    role: Role
    party: str | None = None
    states: frozenset[str] = frozenset()
