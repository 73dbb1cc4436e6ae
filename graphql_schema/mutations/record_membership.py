"""The door to ``service/registry/record_membership.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.grouping import GroupingCode
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.membership import Membership
from service.registry.grouping import MembershipRole, MembershipStatus
from service.registry.record_membership import RecordMembership, record_membership


@strawberry.input(description="A party's place in a grouping, from when to when.")
class RecordMembershipInput(StatementInput):
    """A party's place in a grouping."""

    code: str = given("Of the membership to be: stable and readable.")
    grouping: GroupingCode = given("The grouping.")
    party: str = given("The party, by code.")
    role: MembershipRole = may("As what.", MembershipRole.MEMBER)
    from_edtf: str = given("Since when, EDTF; a vague start counts from the latest day it allows.", name="from")
    to_edtf: str | None = may("Until when, EDTF; only where a document says that it ended.", name="to")
    attested_from: str | None = may("The date of the first document that lists it, EDTF.")
    attested_until: str | None = may("The date of the last document that lists it, EDTF.")
    status: MembershipStatus = given("Whether it lasts.")


@strawberry.type(description="What came of recording a membership.")
class RecordMembershipPayload(Payload):
    """What came of it."""

    membership: Membership | None = field("The membership; null where it was refused.")


DOOR = Door(record_membership, RecordMembership, RecordMembershipInput, RecordMembershipPayload)
