"""The door to ``service/registry/record_event.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode
from graphql_schema.types.event import Event
from graphql_schema.types.inputs.registry import AliasInput, AnnouncedTotalInput
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.registry.event import EventKind, EventStatus
from service.registry.record_event import RecordEvent, record_event


@strawberry.input(description="A meeting, a solidarity conference, a forum, a launch.")
class RecordEventInput(StatementInput):
    """An event."""

    code: str = given("Of the event to be: stable and readable, never by its calendar year alone.")
    kind: EventKind = given("What sort of event it is.")
    name: TextInput = given("Its name.")
    date: str = given("The day, or the first of several, EDTF.")
    status: EventStatus = given("Whether it was held.")
    end_date: str | None = may("The last day of an event that lasts longer, EDTF.")
    aliases: list[AliasInput] = may("Its other names.", [])
    ordinal: int | None = may("Which of its kind it is, counted from 1.")
    presidency_cycle: str | None = may("The presidency it was held under, as the documents name it.")
    place: TextInput | None = may("Where.")
    country: CountryCode | None = may("In which country.")
    unlocode: str | None = may("The place's UN/LOCODE: HNTGU.")
    hosts: list[str] = may("Who hosts it, by code, in the order of the document.", [])
    conveners: list[str] = may("Who convenes it, by code.", [])
    partners: list[str] = may("Who takes part in holding it, by code.", [])
    adopted: list[str] = may("The documents it adopted, by code.", [])
    part_of: str | None = may("The event it is held within, by code.")
    superseded_by: str | None = may("The event that took its place, by code; never of one that was held.")
    announced_total: AnnouncedTotalInput | None = may(
        "The total somebody announced of it: a statement of its own, shown beside the sum of the pledges."
    )
    commitment_kinds: list[str] = may("What was promised there: POLITICAL, FINANCIAL, TECHNICAL, IN_KIND.", [])
    mirps: bool = may("False for another body's event that is easily mistaken for one of the MIRPS.", default=True)


@strawberry.type(description="What came of recording an event.")
class RecordEventPayload(Payload):
    """What came of it."""

    event: Event | None = field("The event; null where it was refused.")


DOOR = Door(record_event, RecordEvent, RecordEventInput, RecordEventPayload)
