"""Figures that somebody stated about the situation; shown side by side, never added, averaged or corrected."""

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.event import Event
from graphql_schema.types.fact import Fact
from graphql_schema.types.need import Need
from graphql_schema.types.party import Party
from graphql_schema.types.shared import VagueDate
from graphql_schema.types.state import State
from service.money import Qualifier

if TYPE_CHECKING:
    from graphql_schema.types.pledge import Pledge


@strawberry.type(description="A figure as one source states it: never the figure. Two of one day may both stand.")
class StatedFigure(Fact):
    """A figure as one source states it."""

    code: str = field("Stable and readable.")
    subject: str = field("What it is about: DISPLACED_PEOPLE, COMMITMENTS, REGIONAL_GAP.")
    value: Decimal = field("The number; of a range, the lowest.")
    highest: Decimal | None = field("The highest number of a range.")
    unit: str = field("What is counted, or a currency.")
    qualifier: Qualifier = field("How exactly it was stated.")
    date: VagueDate = field("The day it is of.")
    state: State | None = field("The State it is about, where it is about one.")
    party: Party | None = field("The party it is about, where it is about one.")
    event: Event | None = field("The event it is about, where it is about one.")
    need: Need | None = field("The need it is about, where it is about one.")
    pledge: Annotated["Pledge", strawberry.lazy("graphql_schema.types.pledge")] | None = field(
        "The pledge it is about, where it is about one."
    )

    @in_languages
    def scope(self) -> str:
        """Say what it covers, in words."""
