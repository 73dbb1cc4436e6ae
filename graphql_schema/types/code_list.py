"""The code lists that needs and money are sorted by. The MIRPS pillars are not the Global Compact's objectives."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.alias import Alias
from graphql_schema.types.fact import Fact
from service.registry.code_list import CodeList

if TYPE_CHECKING:
    from graphql_schema.types.document import Document


described(
    CodeList,
    "CodeList",
    "A list of codes.",
    {
        "PILLAR": "The four pillars of the MIRPS.",
        "GCR_OBJECTIVE": "The four objectives of the Global Compact on Refugees.",
        "SECTOR": "OECD DAC purpose codes.",
        "POPULATION": "Populations that protection and solutions are for.",
        "VULNERABLE_GROUP": "Groups that the texts call vulnerable.",
        "MEASURE": "What the documents would have done.",
        "SITUATIONAL_ROLE": "Roles that texts name States in: origin, transit, destination, return.",
        "MOVEMENT": "Movements of people that the texts name.",
        "THEME": "Themes of the work of the MIRPS.",
        "TOPIC": "The looser vocabulary of sectors that the texts use.",
        "FINANCING_CHANNEL": "Ways in which money may come.",
        "IATI_CODE": "Codes of the International Aid Transparency Initiative.",
    },
)


@strawberry.interface(description="A code of a code list.")
class Coded(Fact):
    """A code of a code list."""

    code: str = field("The code.")
    ordinal: int | None = field("Its place in the list, where the list has an order.")
    aliases: list[Alias] = field("Other wordings.")

    @in_languages
    def name(self) -> str:
        """Give its name."""


@strawberry.type(description="One of the four pillars of the MIRPS.")
class Pillar(Coded):
    """One of the four pillars of the MIRPS."""

    group2019: str | None = field("Its group in the work plan of 2019.")
    focus2019: str | None = field("Its focus in the work plan of 2019.")


@strawberry.type(description="An OECD DAC purpose code.")
class Sector(Coded):
    """An OECD DAC purpose code."""

    use: str | None = field("Where the code would fit, as the registry judges; no official mapping.")
    excluded: bool = field("Whether money of this sector is kept out of every matching.")


@strawberry.type(description="A population that protection and solutions are for.")
class PopulationGroup(Coded):
    """A population that protection and solutions are for."""


@strawberry.type(description="A group that the texts call vulnerable.")
class VulnerableGroup(Coded):
    """A group that the texts call vulnerable."""


@strawberry.type(description="One of the four objectives of the Global Compact on Refugees; not a pillar of the MIRPS.")
class GcrObjective(Coded):
    """One of the four objectives of the Global Compact on Refugees."""


@strawberry.type(description="One of the measures the States named on 8 November 2019.")
class Measure(Coded):
    """One of the measures the States named."""


@strawberry.type(description="A sector in the looser words of the texts: protection, health, employment.")
class Topic(Coded):
    """A sector in the looser words of the texts."""

    quantification2020: bool | None = field("Whether it was one of the sectors of the quantification of 2020.")


@strawberry.type(description="What a country is to people who move: of origin, transit, destination, return.")
class SituationalRole(Coded):
    """What a country is to people who move."""


@strawberry.type(description="A way people move: in flight, in transit, in return.")
class Movement(Coded):
    """A way people move."""


@strawberry.type(description="A theme of the work of the MIRPS.")
class Theme(Coded):
    """A theme of the work of the MIRPS."""


@strawberry.type(description="A way by which money reaches the MIRPS, in the words of the texts.")
class FinancingChannel(Coded):
    """A way by which money reaches the MIRPS."""


@strawberry.type(description="A code of the IATI standard that this registry uses.")
class IatiCode(Coded):
    """A code of the IATI standard."""


@strawberry.type(description="A population in the words of one document.")
class Wording:
    """A population in the words of one document."""

    population: str = field("The code of the population.")
    text: str = field("The document's words.")


@strawberry.type(description="Which populations one document names. The lists differ; none replaces another.")
class PopulationList(Fact):
    """Which populations one document names."""

    code: str = field("Stable and readable.")
    document: Annotated["Document", strawberry.lazy("graphql_schema.types.document")] = field("The document.")
    part: str | None = field("The part of the document that lists them.")
    populations: list[PopulationGroup] = field("The populations it names.")
    wordings: list[Wording] = field("Its words, where they are special.")
