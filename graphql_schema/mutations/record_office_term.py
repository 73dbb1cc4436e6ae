"""The door to ``service/registry/record_office_term.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.office_term import OfficeTerm
from service.registry.office_term import Office, OfficeTermStatus
from service.registry.record_office_term import RecordOfficeTerm, record_office_term


@strawberry.input(description="Who holds an office of the MIRPS, from when to when.")
class RecordOfficeTermInput(StatementInput):
    """Who holds an office."""

    code: str = given("Of the term to be: stable and readable.")
    office: Office = given("The office.")
    ordinal: int | None = may("Which term of the office it is, counted from 1; terms are counted, not holders.")
    cycle: str | None = may("The presidency's cycle, which is not the calendar year of its closing meeting.")
    from_edtf: str = given("Since when, EDTF.", name="from")
    to_edtf: str | None = may("Until when, EDTF; left out while it lasts.", name="to")
    expected_to: str | None = may("When it is expected to end, EDTF.")
    attested_until: str | None = may("The date of the last document that says so, EDTF.")
    status: OfficeTermStatus = given("Whether it lasts; UNKNOWN where nobody knows the holder.")
    holders: list[str] = may("Who holds it, by code, in the order of the document.", [])
    part_of: str | None = may("The term that this one is a part of, by code.")


@strawberry.type(description="What came of recording a term of office.")
class RecordOfficeTermPayload(Payload):
    """What came of it."""

    term: OfficeTerm | None = field("The term; null where it was refused.")


DOOR = Door(record_office_term, RecordOfficeTerm, RecordOfficeTermInput, RecordOfficeTermPayload)
