"""Office terms: presidencies, chairs and secretariats, from when to when."""

from typing import Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.party import Party
from graphql_schema.types.shared import Period, VagueDate
from service.registry.office_term import Office, OfficeTermStatus

described(
    Office,
    "Office",
    "The four offices of the MIRPS and its Support Platform.",
    {
        "PRO_TEMPORE_PRESIDENCY": "The Pro Tempore Presidency of the MIRPS.",
        "PLATFORM_CHAIR": "The chair of the Support Platform.",
        "TECHNICAL_SECRETARIAT": "The Technical Secretariat of the MIRPS.",
        "PLATFORM_SECRETARIAT": "The secretariat of the Support Platform.",
    },
)
described(
    OfficeTermStatus,
    "OfficeTermStatus",
    "What is known of a term today.",
    {
        "HELD": "It is over.",
        "CURRENT": "It lasts.",
        "ATTESTED": "It was seen on some day; whether it lasts is not known.",
        "UNKNOWN": "The sources do not allow to say.",
    },
)


@strawberry.type(description="One term of one office: who held it, from when to when.")
class OfficeTerm(Fact):
    """One term of one office."""

    code: str = field("Stable and readable.")
    office: Office = field("Which office.")
    holders: list[Party] = field("Who holds it, alone or jointly.")
    ordinal: int | None = field("Which term of the office it is; counts terms, not holders.")
    cycle: str | None = field("The presidency cycle, a year that is not a calendar year.")
    period: Period = field("From when to when.")
    expected_to: VagueDate | None = field("When it is expected to end; that is no end.")
    attested_until: VagueDate | None = field("When it was last seen, where its end is not known.")
    part_of: "OfficeTerm | None" = field("The term whose work this unit does.")
    units: "list[OfficeTerm]" = field("The units that do its work.")
    status: OfficeTermStatus = field("What is known of it today.")

    @in_languages
    def status_label(self) -> str:
        """Say its status in words, for people."""


OfficeOnly = Annotated[Office | None, strawberry.argument(description="Only terms of this office; of all unless said.")]
