"""How the records of the registry are read: each becomes the command of its act."""

from collections.abc import Callable

from service.interchange.fact_fields import Fields, alias_of, source_of, statement_of
from service.registry.code_list import CodeList
from service.registry.record_assertion import RecordAssertion
from service.registry.record_code import RecordCode
from service.registry.record_document import RecordDocument
from service.registry.record_event import AnnouncedTotal, RecordEvent
from service.registry.record_grouping import RecordGrouping
from service.registry.record_membership import RecordMembership
from service.registry.record_office_term import RecordOfficeTerm
from service.registry.record_party import RecordParty
from service.registry.record_population_list import RecordPopulationList
from service.registry.record_state import RecordState
from service.registry.stating import Source

DETAILS = (
    *("group_2019", "focus_2019", "use", "towards", "paragraph", "quantification_2020", "list", "value", "since"),
)


def document(fields: Fields) -> RecordDocument:
    """Read a document."""
    return RecordDocument(
        code=fields.text("code"),
        kind=fields.text("kind"),
        title=fields.names("title"),
        date=fields.text("date"),
        issuer=fields.maybe("issuer"),
        issuer_text=fields.maybe("issuer_text"),
        reference=fields.maybe("reference"),
        url=fields.maybe("url"),
        other_urls=fields.texts("other_urls"),
        language=fields.maybe("language"),
        seen_as=fields.text("seen_as"),
        cites=fields.texts("cites"),
        **statement_of(fields),
    )


def code_of(code_list: CodeList) -> Callable[[Fields], RecordCode]:
    """Return the reading of the codes of one list."""

    def read(fields: Fields) -> RecordCode:
        return RecordCode(
            code_list=code_list,
            code=fields.text("code"),
            name=fields.names("name"),
            ordinal=fields.number("ordinal"),
            aliases=fields.parts("aliases", alias_of),
            excluded=fields.flag("excluded", default=False),
            details=fields.others(*DETAILS),
            **statement_of(fields),
        )

    return read


def party(fields: Fields) -> RecordParty:
    """Read a party."""
    return RecordParty(
        code=fields.text("code"),
        kind=fields.text("kind"),
        name=fields.names("name"),
        short_name=fields.maybe_names("short_name"),
        country=fields.maybe("country"),
        currency=fields.maybe("currency"),
        iati_identifier=fields.maybe("iati_identifier"),
        channel_code=fields.maybe("channel_code"),
        parent=fields.maybe("parent"),
        members=fields.texts("members"),
        aliases=fields.parts("aliases", alias_of),
        **statement_of(fields),
    )


def state(fields: Fields) -> RecordState:
    """Read a State; the document that names it in a role is one of its sources, with the role in the note."""
    statement = statement_of(fields)
    roles = fields.parts("situational_roles", _role)
    statement["sources"] += tuple(source for _, source in roles)
    return RecordState(
        code=fields.text("code"),
        iso3=fields.text("iso3"),
        numeric=fields.text("numeric"),
        party=fields.text("party"),
        name=fields.names("name"),
        currency=fields.maybe("currency"),
        roles=tuple(dict.fromkeys(role for role, _ in roles)),
        **statement,
    )


def _role(fields: Fields) -> tuple[str, Source]:
    """Read a role and who says so."""
    role = fields.text("role")
    note = fields.maybe("note")
    return role, Source(fields.text("document"), f"{role}: {note}" if note else role)


def grouping(fields: Fields) -> RecordGrouping:
    """Read a grouping."""
    return RecordGrouping(
        code=fields.text("code"),
        kind=fields.text("kind"),
        name=fields.names("name"),
        short_name=fields.maybe_names("short_name"),
        from_edtf=fields.text("from"),
        aliases=fields.parts("aliases", alias_of),
        founded_by=fields.maybe("founded_by"),
        successor=fields.maybe("successor"),
        functions=fields.texts("functions"),
        working_groups=fields.texts("working_groups"),
        **statement_of(fields),
    )


def population_list(fields: Fields) -> RecordPopulationList:
    """Read a list of populations."""
    return RecordPopulationList(
        code=fields.text("code"),
        document=fields.text("document"),
        populations=fields.texts("populations"),
        part=fields.maybe("part"),
        wording=dict(fields.parts("wording", lambda one: (one.text("population"), one.text("text")))),
        **statement_of(fields),
    )


def membership(fields: Fields) -> RecordMembership:
    """Read a membership."""
    return RecordMembership(
        code=fields.text("code"),
        grouping=fields.text("grouping"),
        party=fields.text("party"),
        role=fields.text("role"),
        from_edtf=fields.text("from"),
        to_edtf=fields.maybe("to"),
        attested_from=fields.maybe("attested_from"),
        attested_until=fields.maybe("attested_until"),
        status=fields.text("status"),
        **statement_of(fields),
    )


def assertion(fields: Fields) -> RecordAssertion:
    """Read an assertion."""
    return RecordAssertion(
        code=fields.text("code"),
        document=fields.text("document"),
        grouping=fields.text("grouping"),
        asserted_on=fields.text("asserted_on"),
        role=fields.text("role"),
        parties=fields.texts("parties"),
        complete=fields.flag("complete", default=False),
        count=fields.number("count"),
        subset=fields.maybe("subset"),
        list_code=fields.maybe("list"),
        about=fields.maybe("about"),
        **statement_of(fields),
    )


def office_term(fields: Fields) -> RecordOfficeTerm:
    """Read a term."""
    return RecordOfficeTerm(
        code=fields.text("code"),
        office=fields.text("office"),
        ordinal=fields.number("ordinal"),
        cycle=fields.maybe("cycle"),
        from_edtf=fields.text("from"),
        to_edtf=fields.maybe("to"),
        expected_to=fields.maybe("expected_to"),
        attested_until=fields.maybe("attested_until"),
        status=fields.text("status"),
        holders=fields.texts("holders"),
        part_of=fields.maybe("unit_of"),
        **statement_of(fields),
    )


def event(fields: Fields) -> RecordEvent:
    """Read an event."""
    return RecordEvent(
        code=fields.text("code"),
        kind=fields.text("kind"),
        name=fields.names("name"),
        date=fields.text("date"),
        end_date=fields.maybe("end_date"),
        status=fields.text("status"),
        aliases=fields.parts("aliases", alias_of),
        ordinal=fields.number("ordinal"),
        presidency_cycle=fields.maybe("presidency_cycle"),
        place=fields.maybe_names("place"),
        country=fields.maybe("country"),
        unlocode=fields.maybe("unlocode"),
        hosts=fields.texts("hosts"),
        conveners=fields.texts("conveners"),
        partners=fields.texts("partners"),
        adopted=fields.texts("adopted"),
        part_of=fields.maybe("part_of"),
        superseded_by=fields.maybe("superseded_by"),
        announced_total=fields.part("announced_total", _total),
        commitment_kinds=fields.texts("commitment_kinds"),
        mirps=fields.flag("mirps", default=True),
        **statement_of(fields),
    )


def _total(fields: Fields) -> AnnouncedTotal:
    """Read an announced total."""
    return AnnouncedTotal(
        amount=fields.maybe("amount"),
        currency=fields.maybe("currency"),
        qualifier=fields.text("qualifier"),
        usd=fields.maybe("usd_stated"),
        sources=fields.parts("sources", source_of),
        confidence=fields.text("confidence"),
    )
