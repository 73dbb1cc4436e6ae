"""Groupings: the MIRPS itself, its supporters in their three forms, its regional technical teams."""

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.types.alias import Alias
from graphql_schema.types.fact import Fact
from graphql_schema.types.membership import Membership, MembershipAssertion
from graphql_schema.types.shared import OnDay, VagueDate
from service.registry.grouping import GroupingKind

if TYPE_CHECKING:
    from graphql_schema.types.document import Document
    from graphql_schema.types.office_term import OfficeTerm


class GroupingCode(StrEnum):
    """The bodies of the MIRPS."""

    MIRPS = "MIRPS"
    COOPERATING_STATES = "COOPERATING_STATES"
    FRIENDS_OF_MIRPS = "FRIENDS_OF_MIRPS"
    SUPPORT_PLATFORM = "SUPPORT_PLATFORM"
    RTT_RECEPTION_ADMISSION = "RTT_RECEPTION_ADMISSION"
    RTT_INTERNAL_DISPLACEMENT = "RTT_INTERNAL_DISPLACEMENT"
    RTT_LOCAL_GOVERNANCE = "RTT_LOCAL_GOVERNANCE"
    RTT_JOBS_LIVELIHOODS = "RTT_JOBS_LIVELIHOODS"


described(
    GroupingCode,
    "GroupingCode",
    "The bodies of the MIRPS.",
    {
        "MIRPS": "The Comprehensive Regional Protection and Solutions Framework: its States.",
        "COOPERATING_STATES": "The cooperating States, the first form of support.",
        "FRIENDS_OF_MIRPS": "The Friends of the MIRPS, the second form of support.",
        "SUPPORT_PLATFORM": "The MIRPS Support Platform, launched in December 2019.",
        "RTT_RECEPTION_ADMISSION": "The Regional Technical Team on reception, admission and case processing.",
        "RTT_INTERNAL_DISPLACEMENT": "The Regional Technical Team on internal displacement.",
        "RTT_LOCAL_GOVERNANCE": "The Regional Technical Team on local governance.",
        "RTT_JOBS_LIVELIHOODS": "The Regional Technical Team on jobs and livelihoods.",
    },
)
described(
    GroupingKind,
    "GroupingKind",
    "What sort of body it is.",
    {
        "FRAMEWORK": "The framework itself.",
        "SUPPORT": "A body of supporters.",
        "TECHNICAL_TEAM": "A regional technical team.",
    },
)


@strawberry.type(
    description="A body parties belong to. What a document lists of it is an assertion, never a correction."
)
class Grouping(Fact):
    """A body parties belong to."""

    code: GroupingCode = field("Which body it is.")
    kind: GroupingKind = field("What sort of body it is.")
    aliases: list[Alias] = field("Its other names.")
    from_: VagueDate = field("When it began.", name="from")
    founded_by: Annotated["Document", strawberry.lazy("graphql_schema.types.document")] | None = field(
        "The document that founded it."
    )
    functions: list[str] = field("The kinds of support it gives, as its texts name them.")
    working_groups: list[str] = field("The topics of its working groups.")
    assertions: list[MembershipAssertion] = field("What dated documents list of it, the earliest first.")
    predecessor: "Grouping | None" = field("The body it followed.")
    successor: "Grouping | None" = field("The body that followed it.")

    @in_languages
    def kind_label(self) -> str:
        """Say its kind in words, for people."""

    @in_languages
    def name(self) -> str:
        """Give its name."""

    @in_languages
    def short_name(self) -> str | None:
        """Give its short name, where it has one."""

    @read
    def members(self, on: OnDay = None) -> list[Membership]:
        """List its memberships by the party's code: those in force on a day, or all there ever were."""

    @read
    def chair(
        self, on: Annotated[date | None, strawberry.argument(description="On which day; today unless said.")] = None
    ) -> Annotated["OfficeTerm", strawberry.lazy("graphql_schema.types.office_term")] | None:
        """Find the term of whoever chairs it on a day: of the MIRPS, its presidency; null where nobody surely does."""
