"""The door to ``service/planning/publish_need.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import given
from graphql_schema.types.need import Need
from service.planning.publish_need import PublishNeed, publish_need


@strawberry.input(description="Which need to publish.")
class PublishNeedInput:
    """Which need to publish."""

    need: str = given("The need, by code: a draft or embargoed one.")


@strawberry.type(description="What came of publishing a need.")
class PublishNeedPayload(Payload):
    """What came of it."""

    need: Need | None = field("The need, published; null where it was refused.")


DOOR = Door(publish_need, PublishNeed, PublishNeedInput, PublishNeedPayload)
