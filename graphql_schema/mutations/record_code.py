"""The door to ``service/registry/record_code.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.types.inputs.registry import AliasInput, CodeDetailsInput
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.registry.code_list import CodeList
from service.registry.record_code import RecordCode, record_code


@strawberry.input(description="A code of one of the code lists.")
class RecordCodeInput(StatementInput):
    """A code of a list."""

    code_list: CodeList = given("The list.")
    code: str = given("Of the code to be: unique in its list.")
    name: TextInput = given("Its name.")
    ordinal: int | None = may("Its place in the list, where the list has an order.")
    aliases: list[AliasInput] = may("Other wordings.", [])
    excluded: bool = may("Whether money of this sector is never counted as money of the MIRPS.", default=False)
    details: CodeDetailsInput | None = may("What only codes of some lists have.")


@strawberry.type(description="What came of recording a code; ask its list for it.")
class RecordCodePayload(Payload):
    """What came of it."""


DOOR = Door(record_code, RecordCode, RecordCodeInput, RecordCodePayload)
