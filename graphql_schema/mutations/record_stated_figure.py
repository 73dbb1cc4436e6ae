"""The door to ``service/planning/record_stated_figure.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from graphql_schema.types.stated_figure import StatedFigure
from service.money import Qualifier
from service.planning.record_stated_figure import RecordStatedFigure, record_stated_figure


@strawberry.input(description="A figure that somebody stated about the situation.")
class RecordStatedFigureInput(StatementInput):
    """A figure that somebody stated."""

    code: str = given("Of the figure: stable and readable.")
    subject: str = given("What it is about, in one word: DISPLACED_PEOPLE, COMMITMENTS, REGIONAL_GAP.")
    value: Decimal = given("The number; of a range, the lowest.")
    unit: str = given("What is counted (PERSON, COMMITMENT), or a currency in major units.")
    scope: TextInput = given("Whom or what it covers.")
    date: str = given("The day or time it is of, EDTF.")
    highest: Decimal | None = may("The highest number of a range.")
    qualifier: Qualifier = may("How exactly it is stated.", Qualifier.EXACT)
    state: CountryCode | None = may("The State it is about, where it is about one.")
    party: str | None = may("The party it is about, by code.")
    event: str | None = may("The event it is about, by code.")
    need: str | None = may("The need it is about, by code.")
    pledge: str | None = may("The pledge it is about, by code.")


@strawberry.type(description="What came of recording a stated figure.")
class RecordStatedFigurePayload(Payload):
    """What came of it."""

    stated_figure: StatedFigure | None = field("The figure; null where it was refused.")


DOOR = Door(record_stated_figure, RecordStatedFigure, RecordStatedFigureInput, RecordStatedFigurePayload)
