"""Record one of the MIRPS States: the party, its codes, and the roles texts name it in.

Posts nothing. Since when it belongs to the MIRPS is a membership.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    COUNTRY_MALFORMED, CODE_TAKEN     the code is not two capital letters, or is recorded already
    ISO3_MALFORMED, NUMERIC_MALFORMED not three capital letters, not three digits (text: Belize is 084)
    PARTY_NOT_FOUND, PARTY_NOT_STATE  the party is not recorded, or is not of the kind STATE
    PARTY_TAKEN                       another State is this party
    UNKNOWN_CURRENCY                  the currency is none we know
    SITUATIONAL_ROLE_NOT_FOUND        a role is no code of that list
    ENGLISH_MISSING, LANGUAGE_UNKNOWN
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from service.errors import BadInput, Conflict, RuleBroken
from service.registry.checking import check_country, check_currency, check_list
from service.registry.code_list import CodeList
from service.registry.listed import check_listed
from service.registry.party import Party, PartyKind, State
from service.registry.stating import Statement, check_translations, cite
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work

ISO3_PATTERN: Final = re.compile(r"[A-Z]{3}")
NUMERIC_PATTERN: Final = re.compile(r"[0-9]{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordState(Statement):
    """What to record.

    Attributes:
        code: ISO 3166-1 alpha-2.
        iso3: ISO 3166-1 alpha-3.
        numeric: ISO 3166-1 numeric, as text.
        party: code of its party.
        roles: codes of the list SITUATIONAL_ROLE: ORIGIN, TRANSIT, DESTINATION, RETURN; several at a time.
    """

    code: str
    iso3: str
    numeric: str
    party: str
    name: Mapping[str, str]
    currency: str | None = None
    roles: tuple[str, ...] = ()


async def record_state(work: Work, command: RecordState) -> Recorded:
    """Record a State."""
    check_country(command.code, ("code",))
    if ISO3_PATTERN.fullmatch(command.iso3) is None:
        raise BadInput("ISO3_MALFORMED", "The alpha-3 code is three capital letters.", field=("iso3",))
    if NUMERIC_PATTERN.fullmatch(command.numeric) is None:
        raise BadInput("NUMERIC_MALFORMED", "The numeric code is three digits, as text.", field=("numeric",))
    await refuse_taken(work, State, command.code)
    party = await by_code(work, Party, command.party, field=("party",))
    if party.kind != PartyKind.STATE:
        raise RuleBroken("PARTY_NOT_STATE", "A State's party is of the kind STATE.", field=("party",), kind=party.kind)
    if await work.session.find(State, party_id=key_of(party)) is not None:
        raise Conflict("PARTY_TAKEN", "Another State is this party already.", field=("party",))
    state = State(
        code=command.code,
        iso3=command.iso3,
        numeric=command.numeric,
        party_id=key_of(party),
        currency=check_currency(command.currency),
        name=check_translations(command.name, ("name",)),
        roles=await check_listed(work, CodeList.SITUATIONAL_ROLE, check_list(command.roles, ("roles",)), ("roles",)),
        **command.fact_columns(),
    )
    work.session.add(state)
    await work.session.flush()
    await cite(work, state, command.sources)
    return Recorded("state", key_of(state), command.code)
