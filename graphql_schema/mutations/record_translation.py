"""The door to ``service/registry/record_translation.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.types.inputs.registry import NamesInput, TranslatedSubject
from graphql_schema.types.inputs.shared import given, may
from service.registry.code_list import CodeList
from service.registry.record_translation import RecordTranslation, record_translation


@strawberry.input(description="How the names of one thing are said in other languages; its English stands as it is.")
class RecordTranslationInput:
    """How the names of one thing are said in other languages."""

    subject: TranslatedSubject = given("What sort of thing it is.")
    code: str = given("The thing, by code.")
    texts: NamesInput = given("Its names. What reads so already is left alone.")
    code_list: CodeList | None = may("The list of a code; nothing for everything else.")


@strawberry.type(description="What came of recording translations; ask for the thing in its language.")
class RecordTranslationPayload(Payload):
    """What came of it."""


DOOR = Door(record_translation, RecordTranslation, RecordTranslationInput, RecordTranslationPayload)
