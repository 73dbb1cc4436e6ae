"""Memberships: a party's dated place in a grouping; and what dated documents list, which corrects nothing."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.party import Party
from graphql_schema.types.shared import Period, VagueDate
from service.registry.grouping import MembershipRole, MembershipStatus

if TYPE_CHECKING:
    from graphql_schema.types.document import Document
    from graphql_schema.types.grouping import Grouping

described(
    MembershipRole,
    "MembershipRole",
    "What a party does in a grouping.",
    {
        "MEMBER": "It is a member.",
        "LEADER": "It leads the team.",
        "CHAIR": "It is in the chair.",
        "SECRETARIAT": "It does the secretariat's work.",
    },
)
described(
    MembershipStatus,
    "MembershipStatus",
    "What is known of a membership today. Absence from a later list ends nothing.",
    {
        "ACTIVE": "Listed in the latest document that lists members.",
        "ENDED": "A document says that it ended.",
        "ATTESTED_UNTIL": "Last seen on a list of some day; nothing says that it ended.",
        "UNCERTAIN": "The sources do not allow to say.",
    },
)


@strawberry.type(description="A party's dated place in a grouping, in one role.")
class Membership(Fact):
    """A party's dated place in a grouping, in one role."""

    grouping: Annotated["Grouping", strawberry.lazy("graphql_schema.types.grouping")] = field("The grouping.")
    party: Party = field("The party.")
    role: MembershipRole = field("What it does there.")
    period: Period = field("From when to when; a missing end is open or unknown.")
    attested_from: VagueDate | None = field("Its first dated sighting.")
    attested_until: VagueDate | None = field("Its last dated sighting, where nobody knows whether it ended.")
    status: MembershipStatus = field("What is known of it today.")

    @in_languages
    def status_label(self) -> str:
        """Say its status in words, for people."""


@strawberry.type(description="What one dated document lists of a grouping, word for word, complete or not.")
class MembershipAssertion(Fact):
    """What one dated document lists of a grouping."""

    code: str = field("Stable and readable.")
    document: Annotated["Document", strawberry.lazy("graphql_schema.types.document")] = field("The document.")
    grouping: Annotated["Grouping", strawberry.lazy("graphql_schema.types.grouping")] = field("The grouping.")
    asserted_on: VagueDate = field("When it was said.")
    about: VagueDate | None = field("The time the list is about, where that is an earlier one.")
    parties: list[Party] = field("The parties it names, in its order; none where it only gives a number.")
    role: MembershipRole = field("What it says they do there.")
    complete: bool = field("Whether it means its list to be whole.")
    count: int | None = field("How many it says there are, named or not.")
    subset: str | None = field("The part of the grouping that the count is about, where it is not the whole.")
    list: str | None = field("Which of the known lists of the Support Platform it is: M1 to M9.")
