"""Fields of Query: who is who, what happened, the documents that say so, and the code lists."""

from datetime import date
from typing import Annotated

import strawberry

from graphql_schema.reading import field, read
from graphql_schema.scalars import CountryCode
from graphql_schema.types.code_list import (
    FinancingChannel,
    GcrObjective,
    IatiCode,
    Measure,
    Movement,
    Pillar,
    PopulationGroup,
    PopulationList,
    Sector,
    SituationalRole,
    Theme,
    Topic,
    VulnerableGroup,
)
from graphql_schema.types.connection import Connection
from graphql_schema.types.document import Document
from graphql_schema.types.enumeration import Enumeration
from graphql_schema.types.event import Event
from graphql_schema.types.grouping import Grouping, GroupingCode
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.registry import (
    DocumentFilter,
    DocumentOrderField,
    EventFilter,
    EventOrderField,
    OfficeTermFilter,
    PartyFilter,
    PartyOrderField,
)
from graphql_schema.types.office_term import OfficeOnly, OfficeTerm
from graphql_schema.types.party import Party
from graphql_schema.types.shared import AsOf, Code, OnDay
from graphql_schema.types.state import State
from graphql_schema.types.viewer import Viewer

MemberOn = Annotated[
    date | None, strawberry.argument(description="Only those that were surely members of the MIRPS on this day.")
]
CountryOfState = Annotated[CountryCode, strawberry.argument(description="ISO 3166-1 alpha-2.")]
WhichTerms = Annotated[
    OfficeTermFilter | None, strawberry.argument(description="Which terms of office; all unless said.")
]
WhichGrouping = Annotated[GroupingCode, strawberry.argument(description="Which body.")]


EnumerationNames = Annotated[
    list[str] | None,
    strawberry.argument(description="Which enumerations, by their names in the schema; all unless said."),
]


@strawberry.type(description="Who is who, what happened, the documents that say so, and the code lists.")
class RegistryQueries:
    """Fields of Query: who is who, what happened, the documents that say so, and the code lists."""

    viewer: Viewer = field("Who you are to the service, and what you may do.")

    @read
    def states(self, member_on: MemberOn = None, moment: AsOf = None) -> list[State]:
        """List the MIRPS States, by code."""

    @read
    def state(self, code: CountryOfState, moment: AsOf = None) -> State | None:
        """Find a State by its code."""

    @paged(PartyFilter, PartyOrderField)
    def parties(self) -> Connection[Party]:
        """List parties, by code."""

    @read
    def party(self, code: Code, moment: AsOf = None) -> Party | None:
        """Find a party by its code."""

    @read
    def grouping(self, code: WhichGrouping, moment: AsOf = None) -> Grouping | None:
        """Find a grouping."""

    @read
    def groupings(self, moment: AsOf = None) -> list[Grouping]:
        """List the groupings."""

    @read
    def office_terms(
        self, office: OfficeOnly = None, on: OnDay = None, where: WhichTerms = None, moment: AsOf = None
    ) -> list[OfficeTerm]:
        """List terms of office, by office and beginning; on a day there is at most one presidency and one chair."""

    @paged(EventFilter, EventOrderField)
    def events(self) -> Connection[Event]:
        """List events, by date."""

    @read
    def event(self, code: Code, moment: AsOf = None) -> Event | None:
        """Find an event by its code."""

    @paged(DocumentFilter, DocumentOrderField)
    def documents(self) -> Connection[Document]:
        """List documents, by date."""

    @read
    def document(self, code: Code, moment: AsOf = None) -> Document | None:
        """Find a document by its code."""

    @read
    def pillars(self) -> list[Pillar]:
        """List the four pillars of the MIRPS."""

    @read
    def sectors(self) -> list[Sector]:
        """List the sectors that needs and money are sorted by."""

    @read
    def populations(self) -> list[PopulationGroup]:
        """List the populations; which document names which, populationLists says."""

    @read
    def population_lists(self) -> list[PopulationList]:
        """List which populations each document names."""

    @read
    def vulnerable_groups(self) -> list[VulnerableGroup]:
        """List the groups that the texts call vulnerable."""

    @read
    def gcr_objectives(self) -> list[GcrObjective]:
        """List the four objectives of the Global Compact on Refugees; they are not the pillars."""

    @read
    def measures(self) -> list[Measure]:
        """List the measures the States named on 8 November 2019."""

    @read
    def topics(self) -> list[Topic]:
        """List sectors in the looser words of the texts."""

    @read
    def enumerations(self, names: EnumerationNames = None) -> list[Enumeration]:
        """List the enumerations of the schema with their words for people: statuses, kinds, flags, offices, stages."""

    @read
    def movements(self) -> list[Movement]:
        """List the ways people move."""

    @read
    def themes(self) -> list[Theme]:
        """List the themes of the work of the MIRPS."""

    @read
    def financing_channels(self) -> list[FinancingChannel]:
        """List the ways by which money reaches the MIRPS."""

    @read
    def iati_codes(self) -> list[IatiCode]:
        """List the codes of the IATI standard that this registry uses."""

    @read
    def situational_roles(self) -> list[SituationalRole]:
        """List what countries are to people who move."""
