"""Record a party: a State, a bank, an agency, a national entity, a joint donor group.

Posts nothing: a party is who, not how much.

Refused when
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another party has it
    KIND_UNKNOWN                      the kind is none of PartyKind
    ENGLISH_MISSING, LANGUAGE_UNKNOWN the name lacks English, or is in a language we do not speak
    COUNTRY_MALFORMED                 the country is not two capital letters
    PARTY_NOT_FOUND                   the parent or a member of the group is not recorded
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from service.errors import BadInput
from service.registry.party import Party, PartyAlias, PartyKind, PartyMember
from service.registry.stating import Statement, check_code, check_text, check_translations, cite
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work

COUNTRY_PATTERN = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name, with the language and the years (EDTF) it was in use, where known."""

    name: str
    language: str | None = None
    from_edtf: str | None = None
    to_edtf: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordParty(Statement):
    """What to record.

    Attributes:
        code: stable and readable: "ES", "UNHCR", "SV-CONAPINA".
        kind: one of PartyKind.
        name: by language code; English always.
        country: ISO 3166-1 alpha-2; none for what is of no country.
        parent: code of the party it is a part of.
        members: codes of the parties of a joint donor group.
    """

    code: str
    kind: str
    name: Mapping[str, str]
    country: str | None = None
    iati_identifier: str | None = None
    channel_code: str | None = None
    parent: str | None = None
    members: tuple[str, ...] = ()
    aliases: tuple[Alias, ...] = ()


async def record_party(work: Work, command: RecordParty) -> Recorded:
    """Record a party with its other names and, for a joint donor group, its members."""
    if command.kind not in set(PartyKind):
        raise BadInput("KIND_UNKNOWN", f"A party is one of {', '.join(PartyKind)}.", field=("kind",))
    if command.country is not None and COUNTRY_PATTERN.fullmatch(command.country) is None:
        raise BadInput("COUNTRY_MALFORMED", "A country is two capital letters, ISO 3166-1.", field=("country",))
    await refuse_taken(work, Party, check_code(command.code))
    parent = await by_code(work, Party, command.parent, field=("parent",)) if command.parent else None
    members = [
        await by_code(work, Party, code, field=("members", str(place))) for place, code in enumerate(command.members)
    ]
    party = Party(
        code=command.code,
        kind=command.kind,
        name=check_translations(command.name, ("name",)),
        country=command.country,
        iati_identifier=check_text(command.iati_identifier, ("iatiIdentifier",)),
        channel_code=check_text(command.channel_code, ("channelCode",)),
        parent_id=parent.id if parent else None,
        **command.fact_columns(),
    )
    work.session.add(party)
    await work.session.flush()
    for member in members:
        work.session.add(PartyMember(group_id=key_of(party), party_id=key_of(member)))
    for place, alias in enumerate(command.aliases):
        work.session.add(
            PartyAlias(
                party_id=key_of(party),
                name=check_text(alias.name, ("aliases", str(place), "name")) or "",
                language=alias.language,
                from_edtf=alias.from_edtf,
                to_edtf=alias.to_edtf,
                note=check_text(alias.note, ("aliases", str(place), "note")),
            )
        )
    await cite(work, party, command.sources)
    return Recorded("party", key_of(party), command.code)
