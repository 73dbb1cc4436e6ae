"""Record a party: a State, a bank, an agency, a national entity, a joint donor group.

Posts nothing: a party is who, not how much. Documents that named it as their issuer before are linked to it.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another party has it
    KIND_UNKNOWN                      the kind is none of PartyKind
    ENGLISH_MISSING, LANGUAGE_UNKNOWN a name lacks English, or is in a language we do not speak
    COUNTRY_MALFORMED                 the country is not two capital letters
    UNKNOWN_CURRENCY                  the currency is none we know
    PARTY_NOT_FOUND, PARTY_TWICE      the parent or a member of the group is not recorded, or named twice
    LANGUAGE_MALFORMED, DATE_NOT_EDTF of another name
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.registry.checking import (
    Alias,
    check_country,
    check_currency,
    check_language,
    check_word,
    party_key,
    party_keys,
    vague,
)
from service.registry.party import Party, PartyAlias, PartyKind, PartyMember
from service.registry.stating import Statement, check_code, check_text, check_translations, cite
from service.writing.finding import key_by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work

LINK_ISSUED = """
    UPDATE document SET issuer_id = :party
     WHERE issuer_code = :code AND issuer_id IS NULL AND (illustrative OR NOT :illustrative)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordParty(Statement):
    """What to record.

    Attributes:
        code: stable and readable: "ES", "UNHCR", "SV-CONAPINA".
        kind: one of PartyKind.
        name: by language code; English always. ``short_name`` likewise, where there is one.
        country: ISO 3166-1 alpha-2; none for what is of no country.
        currency: ISO 4217.
        parent: code of the party it is a part of.
        members: codes of the parties of a joint donor group.
    """

    code: str
    kind: str
    name: Mapping[str, str]
    short_name: Mapping[str, str] | None = None
    country: str | None = None
    currency: str | None = None
    iati_identifier: str | None = None
    channel_code: str | None = None
    parent: str | None = None
    members: tuple[str, ...] = ()
    aliases: tuple[Alias, ...] = ()


async def record_party(work: Work, command: RecordParty) -> Recorded:
    """Record a party with its other names and, for a joint donor group, its members."""
    check_word(command.kind, PartyKind, ("kind",))
    await refuse_taken(work, Party, check_code(command.code))
    party = Party(
        code=command.code,
        kind=command.kind,
        name=check_translations(command.name, ("name",)),
        short_name=check_translations(command.short_name, ("shortName",)) if command.short_name else None,
        country=check_country(command.country),
        currency=check_currency(command.currency),
        iati_identifier=check_text(command.iati_identifier, ("iatiIdentifier",)),
        channel_code=check_text(command.channel_code, ("channelCode",)),
        parent_id=await party_key(work, command.parent, ("parent",)),
        **command.fact_columns(),
    )
    members = await party_keys(work, command.members, ("members",))
    work.session.add(party)
    await work.session.flush()
    for member in members:
        work.session.add(PartyMember(group_id=key_of(party), party_id=member))
    for place, alias in enumerate(command.aliases):
        work.session.add(await _alias_of(work, party, alias, ("aliases", str(place))))
    await work.session.execute_text(
        LINK_ISSUED, {"party": key_of(party), "code": command.code, "illustrative": command.illustrative}
    )
    await cite(work, party, command.sources)
    return Recorded("party", key_of(party), command.code)


async def _alias_of(work: Work, party: Party, alias: Alias, field: tuple[str, ...]) -> PartyAlias:
    """Return the row of another name."""
    return PartyAlias(
        party_id=key_of(party),
        name=check_text(alias.name, (*field, "name")) or "",
        language=check_language(alias.language, (*field, "language")),
        note=check_text(alias.note, (*field, "note")),
        document_id=await key_by_code(work, "document", alias.document, field=(*field, "document"))
        if alias.document
        else None,
        **dated("from", vague(alias.from_edtf, (*field, "from"))),
        **dated("to", vague(alias.to_edtf, (*field, "to"))),
    )
