"""Parts of inputs about who and where: other names, announced totals, wordings, translations."""

from enum import Enum

import strawberry

from graphql_schema.types.inputs.shared import SourceInput, StatedAmountInput, given, may
from service.database.columns import Confidence


@strawberry.input(description="Another name, now or in earlier years.")
class AliasInput:
    """Another name."""

    name: str = given("The name.")
    language: str | None = may("Its language, ISO 639-1: two small letters.")
    from_edtf: str | None = may("Since when it was in use, EDTF.", name="from")
    to_edtf: str | None = may("Until when it was in use, EDTF.", name="to")
    note: str | None = may("When or where it is used.")
    document: str | None = may("The document that uses it, by code.")


@strawberry.input(description="The total somebody announced of an event, with the documents that say so.")
class AnnouncedTotalInput(StatedAmountInput):
    """The total somebody announced of an event."""

    sources: list[SourceInput] = may("The documents that state it.", [])
    confidence: Confidence = may("How sure it is.", Confidence.A)


@strawberry.input(description="A document's own words for a population.")
class WordingInput:
    """A document's own words for a population; the first field is the key under which the second is kept."""

    population: str = given("The population, as a code of that list.")
    text: str = given("The words.")


@strawberry.input(description="What only codes of some lists have; each as its source has it.")
class CodeDetailsInput:
    """What only codes of some lists have."""

    group_2019: str | None = may("Of a pillar: its group in the work plan of 2019.", name="group2019")
    focus_2019: str | None = may("Of a pillar: its focus in the work plan of 2019.", name="focus2019")
    use: str | None = may("Of a sector: where the code would fit.")
    towards: list[str] | None = may("Of a movement: the countries it goes to.")
    paragraph: int | None = may("Of a theme: the paragraph it stands in.")
    quantification_2020: bool | None = may(
        "Of a topic: whether it was a sector of the quantification of 2020.", name="quantification2020"
    )
    list: str | None = may("Of an IATI code: the IATI list it stands in.")
    value: str | None = may("Of an IATI code: its value there.")
    since: str | None = may("Of an IATI code: the version of IATI that brought it.")


@strawberry.enum(description="What has names that are translated later.")
class TranslatedSubject(Enum):
    """What has names that are translated later."""

    CODE = strawberry.enum_value("code_list_item", description="A code of a code list.")
    EVENT = strawberry.enum_value("event", description="An event.")
    GROUPING = strawberry.enum_value("grouping", description="A grouping.")
    PARTY = strawberry.enum_value("party", description="A party.")
    STATE = strawberry.enum_value("state", description="A State.")


@strawberry.input(description="A name in languages other than English.")
class OtherLanguagesInput:
    """A name in languages other than English."""

    es: str | None = may("In Spanish.")
    pt: str | None = may("In Portuguese.")
    fr: str | None = may("In French.")


@strawberry.input(description="The names of a thing in languages other than English.")
class NamesInput:
    """The names of a thing in languages other than English."""

    name: OtherLanguagesInput | None = may("The name.")
    short_name: OtherLanguagesInput | None = may("The name in short: of a party or a grouping.")
    place: OtherLanguagesInput | None = may("Where: of an event.")
