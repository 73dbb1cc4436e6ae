"""Give out a token: from now until it expires or is revoked, whoever holds it acts in its role.

Only the hash comes in here, so the token itself is in no command, key, log or table. Posts nothing.

A name stands for one role, party and States for ever, whatever became of its tokens: two people behind one name could
approve what the other requested and no trail would tell. So a second token of a name is like the first.

Refused when
    HOLDER_NAME_MALFORMED, HOLDER_NAME_RESERVED
    HOLDER_NAME_TAKEN                 the name stands for another role, party or States, or is written otherwise
    ROLE_UNKNOWN                      it is no role, or PUBLIC, which needs no token
    PARTY_MISSING, STATES_MISSING     the role is bound to a party, or to States
    PARTY_NOT_APPLICABLE, STATES_NOT_APPLICABLE
    PARTY_NOT_FOUND, STATE_NOT_FOUND
    EXPIRY_OUT_OF_RANGE               it would last less than a day, or longer than two years
    HASH_MALFORMED, TOKEN_KNOWN       the hash is no SHA-256, or there is such a token
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import func, or_
from sqlmodel import col, select

from service.access.holder import Holder, check_holder, check_name
from service.access.token import ApiToken
from service.errors import BadInput, Conflict
from service.registry.party import Party, State
from service.writing.finding import by_code, key_of
from service.writing.work import Recorded, Work

LONGEST_DAYS: Final = 731
ONE_AT_A_TIME: Final = "SELECT pg_advisory_xact_lock(hashtext('api_token'))"
SHA256: Final = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateToken:
    """What to give out.

    Attributes:
        hash: SHA-256 of the token, in hex.
        name: who acts with it.
        role: in which role.
        party: code of the party they act for.
        states: codes of the States they act for.
        days: how long it lasts.
    """

    hash: str
    name: str
    role: str
    party: str | None = None
    states: tuple[str, ...] = ()
    days: int = 90


async def create_token(work: Work, command: CreateToken) -> Recorded:
    """Keep the token's hash, and what it allows."""
    if SHA256.fullmatch(command.hash) is None:
        raise BadInput("HASH_MALFORMED", "Of a token its SHA-256 is kept, in hex.", field=("hash",))
    if not 1 <= command.days <= LONGEST_DAYS:
        sentence = "A token lasts from 1 to {most} days."
        raise BadInput("EXPIRY_OUT_OF_RANGE", sentence, field=("days",), most=str(LONGEST_DAYS))
    states = tuple(sorted(set(command.states)))
    holder = check_holder(Holder(name=check_name(command.name), role=command.role, party=command.party, states=states))
    if holder.party is not None:
        await by_code(work, Party, holder.party, field=("party",))
    for state in holder.states:
        await by_code(work, State, state, field=("states",))
    await work.session.execute_text(ONE_AT_A_TIME)
    await _refuse_taken(work, holder, bytes.fromhex(command.hash))
    token = ApiToken(
        hash=bytes.fromhex(command.hash),
        name=holder.name,
        role=holder.role,
        party=holder.party,
        states=list(holder.states),
        created_by=work.actor.name,
        expires_at=datetime.now(tz=UTC) + timedelta(days=command.days),
    )
    work.session.add(token)
    await work.session.flush()
    work.told = told_of(token)
    return Recorded("api_token", key_of(token))


def told_of(token: ApiToken) -> dict[str, Any]:
    """Return what the audit trail says of a token: which one, and what it allows; nothing that could be used."""
    said = {"token": token.id, "name": token.name, "role": token.role, "expires": token.expires_at.isoformat()}
    return said | ({"party": token.party} if token.party else {}) | ({"states": token.states} if token.states else {})


async def _refuse_taken(work: Work, holder: Holder, hashed: bytes) -> None:
    """Refuse a name that stands for somebody else, and a token that is known."""
    if (await work.session.exec(select(ApiToken.id).where(ApiToken.hash == hashed))).first() is not None:
        raise Conflict("TOKEN_KNOWN", "There is such a token: make a new one.", field=("hash",))
    # The database's own lower() on both sides, and the name as it is: in some locales it leaves "Á" as it is.
    same = or_(col(ApiToken.name) == holder.name, func.lower(col(ApiToken.name)) == func.lower(holder.name))
    named = select(ApiToken).where(same).limit(1)
    known = (await work.session.exec(named)).first()
    if known is None:
        return
    before = (known.name, known.role, known.party, tuple(known.states))
    if before != (holder.name, holder.role, holder.party, holder.states):
        sentence = "{name} stands for {role} already, with the party and States it has: take another name."
        raise Conflict("HOLDER_NAME_TAKEN", sentence, field=("name",), name=known.name, role=known.role)
