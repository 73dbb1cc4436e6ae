"""The door to ``service/giving/publish_pledge.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import given
from graphql_schema.types.pledge import Pledge
from service.giving.publish_pledge import PublishPledge, publish_pledge


@strawberry.input(description="Which pledge to publish.")
class PublishPledgeInput:
    """Which pledge to publish."""

    pledge: str = given("The pledge, by code: a draft or embargoed one.")


@strawberry.type(description="What came of publishing a pledge.")
class PublishPledgePayload(Payload):
    """What came of it."""

    pledge: Pledge | None = field("The pledge, published; null where it was refused.")


DOOR = Door(publish_pledge, PublishPledge, PublishPledgeInput, PublishPledgePayload)
