"""A grouping is a body parties belong to; what a document lists of it is an assertion, never a correction."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import (
    english_in,
    fact_rules,
    identity,
    must_refer_to,
    one_of,
    optional_translations,
    other_names,
    refers_to,
    text_list,
    translations,
)
from service.database.fact import Fact
from service.database.table import Table


class GroupingKind(StrEnum):
    """What sort of body it is."""

    FRAMEWORK = "FRAMEWORK"
    SUPPORT = "SUPPORT"
    TECHNICAL_TEAM = "TECHNICAL_TEAM"


class MembershipRole(StrEnum):
    """What a party does in a grouping."""

    MEMBER = "MEMBER"
    LEADER = "LEADER"
    CHAIR = "CHAIR"
    SECRETARIAT = "SECRETARIAT"


class MembershipStatus(StrEnum):
    """What is known of a membership today. Absence from a later list ends nothing."""

    ACTIVE = "ACTIVE"
    ENDED = "ENDED"
    ATTESTED_UNTIL = "ATTESTED_UNTIL"
    UNCERTAIN = "UNCERTAIN"


class Grouping(Fact, table=True):
    """A body: the MIRPS itself, its supporters in their three forms, its regional technical teams."""

    __table_args__ = fact_rules(one_of("kind", GroupingKind), english_in("name"))

    code: str = Field(unique=True)
    kind: str
    name: dict[str, str] = translations()
    short_name: dict[str, str] | None = optional_translations()
    aliases: list[dict[str, str]] = other_names()
    founded_by_id: int | None = refers_to("document.id")
    from_edtf: str
    from_earliest: date | None = None
    from_latest: date | None = None
    successor_id: int | None = refers_to("grouping.id")
    functions: list[str] = text_list()
    working_groups: list[str] = text_list()


class Membership(Fact, table=True):
    """A party's dated place in a grouping, in one role."""

    __table_args__ = fact_rules(one_of("role", MembershipRole), one_of("status", MembershipStatus))

    code: str = Field(unique=True)
    grouping_id: int = must_refer_to("grouping.id")
    party_id: int = must_refer_to("party.id")
    role: str = MembershipRole.MEMBER
    from_edtf: str
    from_earliest: date | None = None
    from_latest: date | None = None
    to_edtf: str | None = None
    to_earliest: date | None = None
    to_latest: date | None = None
    attested_from_edtf: str | None = None
    attested_from_earliest: date | None = None
    attested_from_latest: date | None = None
    attested_until_edtf: str | None = None
    attested_until_earliest: date | None = None
    attested_until_latest: date | None = None
    status: str


class MembershipAssertion(Fact, table=True):
    """What one dated document lists of a grouping, word for word, complete or not."""

    __tablename__ = "membership_assertion"
    __table_args__ = fact_rules(one_of("role", MembershipRole))

    code: str = Field(unique=True)
    document_id: int = must_refer_to("document.id")
    grouping_id: int = must_refer_to("grouping.id")
    asserted_on_edtf: str
    asserted_on_earliest: date | None = None
    asserted_on_latest: date | None = None
    role: str = MembershipRole.MEMBER
    complete: bool
    count: int | None = Field(default=None, description="how many the document says there are, named or not")
    subset: str | None = Field(default=None, description="the part of the grouping the count is about")
    list_code: str | None = Field(default=None, description="which of the known lists of the Support Platform")
    about_edtf: str | None = Field(default=None, description="the time the list is about, where it is an earlier one")
    about_earliest: date | None = None
    about_latest: date | None = None


class AssertedParty(Table, table=True):
    """A party that an assertion names, in the order of the document."""

    __tablename__ = "asserted_party"

    id: int | None = identity()
    assertion_id: int = must_refer_to("membership_assertion.id")
    party_id: int = must_refer_to("party.id")
    position: int
