"""The door to ``service/registry/record_assertion.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.grouping import GroupingCode
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.membership import MembershipAssertion
from service.registry.grouping import MembershipRole
from service.registry.record_assertion import RecordAssertion, record_assertion


@strawberry.input(description="What one dated document lists of a grouping, word for word; it concludes nothing.")
class RecordAssertionInput(StatementInput):
    """What one document lists of a grouping."""

    code: str = given("Of the assertion to be: stable and readable.")
    document: str = given("The document that lists, by code.")
    grouping: GroupingCode = given("The grouping.")
    asserted_on: str = given("When it was said, EDTF.")
    role: MembershipRole = may("As what the parties are listed.", MembershipRole.MEMBER)
    parties: list[str] = may("Who is listed, by code, in the order of the document; nobody where it only counts.", [])
    complete: bool = given("Whether the document means its list to be whole.")
    count: int | None = may("How many it says there are, named or not.")
    subset: str | None = may('The part of the grouping it counts: "South America".')
    list_code: str | None = may("Which of the known lists of the body it is.")
    about: str | None = may("The time it speaks of, EDTF, where that is an earlier one.")


@strawberry.type(description="What came of recording an assertion.")
class RecordAssertionPayload(Payload):
    """What came of it."""

    assertion: MembershipAssertion | None = field("The assertion; null where it was refused.")


DOOR = Door(record_assertion, RecordAssertion, RecordAssertionInput, RecordAssertionPayload)
