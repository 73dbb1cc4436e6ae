"""Whose money pays: the part of each donor."""

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.party import Party
from graphql_schema.types.shared import Money


@strawberry.type(description="What of a project, or of a disbursement, one donor's money pays.")
class DonorShare:
    """What of a project, or of a disbursement, one donor's money pays."""

    donor: Party = field("The donor.")
    amounts: list[Money] = field("The donor's money that is reserved, paid or spent, by unit.")
