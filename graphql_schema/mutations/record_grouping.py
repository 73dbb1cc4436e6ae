"""The door to ``service/registry/record_grouping.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.grouping import Grouping, GroupingCode
from graphql_schema.types.inputs.registry import AliasInput
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.registry.grouping import GroupingKind
from service.registry.record_grouping import RecordGrouping, record_grouping


@strawberry.input(description="A body that parties belong to.")
class RecordGroupingInput(StatementInput):
    """A body that parties belong to."""

    code: GroupingCode = given("Which body it is.")
    kind: GroupingKind = given("What sort of body it is.")
    name: TextInput = given("Its name.")
    from_edtf: str = given("Since when it exists, EDTF.", name="from")
    short_name: TextInput | None = may("Its name in short.")
    aliases: list[AliasInput] = may("Its other names.", [])
    founded_by: str | None = may("Its founding document, by code.")
    successor: GroupingCode | None = may("The body that followed it.")
    functions: list[str] = may("What it gives: FINANCIAL, TECHNICAL, POLITICAL.", [])
    working_groups: list[str] = may("The topics of its working groups, as codes of that list.", [])


@strawberry.type(description="What came of recording a grouping.")
class RecordGroupingPayload(Payload):
    """What came of it."""

    grouping: Grouping | None = field("The grouping; null where it was refused.")


DOOR = Door(record_grouping, RecordGrouping, RecordGroupingInput, RecordGroupingPayload)
