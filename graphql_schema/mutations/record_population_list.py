"""The door to ``service/registry/record_population_list.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.code_list import PopulationList
from graphql_schema.types.inputs.registry import WordingInput
from graphql_schema.types.inputs.shared import StatementInput, given, may
from service.registry.record_population_list import RecordPopulationList, record_population_list


@strawberry.input(description="Which populations one document, or a part of it, names.")
class RecordPopulationListInput(StatementInput):
    """Which populations one document names."""

    code: str = given("Of the list to be: stable and readable.")
    document: str = given("The document, by code.")
    populations: list[str] = given("The populations, as codes of that list, in the order of the document.")
    part: str | None = may("Which part of the document.")
    wording: list[WordingInput] = may("Its own words, where they differ from the name of the code.", [])


@strawberry.type(description="What came of recording a list of populations.")
class RecordPopulationListPayload(Payload):
    """What came of it."""

    population_list: PopulationList | None = field("The list; null where it was refused.")


DOOR = Door(record_population_list, RecordPopulationList, RecordPopulationListInput, RecordPopulationListPayload)
