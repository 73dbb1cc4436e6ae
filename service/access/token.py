"""A token lets a program or a person act in a role. Only its hash is kept: who reads the database cannot use it.

    mirps_ + 43 letters, digits, - and _: 256 random bits

The prefix tells people, and programs that look for secrets in the wrong places, what it is.
"""

import hashlib
import re
import secrets
from datetime import datetime
from typing import Final

from sqlalchemy import CheckConstraint, DateTime, LargeBinary, text
from sqlmodel import Field

from service.database.columns import identity, one_of, text_list
from service.database.table import Table
from service.writing.actor import Role

PREFIX: Final = "mirps_"
TOKEN: Final = re.compile(r"mirps_[A-Za-z0-9_-]{43}")
RANDOM_BYTES: Final = 32


class ApiToken(Table, table=True):
    """A token that was given out: for whom, in which role, until when. What it may do never changes."""

    __tablename__ = "api_token"
    __table_args__ = (
        one_of("role", Role),
        CheckConstraint("role <> 'PUBLIC'", name="role_needs_a_token"),
        CheckConstraint("octet_length(hash) = 32", name="hash_is_sha256"),
        CheckConstraint("expires_at > created_at", name="expires_after_it_was_made"),
        CheckConstraint("(revoked_at IS NULL) = (revoked_by IS NULL)", name="revoked_by_somebody"),
    )

    id: int | None = identity()
    hash: bytes = Field(sa_type=LargeBinary, unique=True, description="SHA-256 of the token")
    name: str = Field(index=True, description="who acts; stands in entries and in the audit trail")
    role: str
    party: str | None = Field(default=None, foreign_key="party.code")
    states: list[str] = text_list()
    created_by: str
    created_at: datetime | None = Field(
        default=None,
        sa_type=DateTime(timezone=True),
        sa_column_kwargs={"server_default": text("now()")},
        nullable=False,
    )
    expires_at: datetime = Field(sa_type=DateTime(timezone=True))
    revoked_at: datetime | None = Field(default=None, sa_type=DateTime(timezone=True))
    revoked_by: str | None = None
    last_used_at: datetime | None = Field(
        default=None, sa_type=DateTime(timezone=True), description="to ten minutes, about"
    )


def new_token() -> str:
    """Return a token nobody has ever seen. It is shown once and kept by whoever it is for."""
    return PREFIX + secrets.token_urlsafe(RANDOM_BYTES)


def hash_of(token: str) -> bytes:
    """Return what is kept of a token. It holds 256 random bits, so a plain hash cannot be searched for."""
    return hashlib.sha256(token.encode()).digest()
