"""What paying one request would keep from others."""

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.disbursement import Disbursement
from graphql_schema.types.pledge_line import PledgeLine
from graphql_schema.types.shared import Money


@strawberry.type(
    description="What paying an open request today would keep from other open requests, because only the money that "
    "would pay it may reach them. Requests count as far as money reaches. It is of today, whatever moment is asked of."
)
class Stranding:
    """What paying an open request today would keep from other open requests."""

    disbursement: Disbursement = field("The request that would be paid.")
    amount: Money = field("How much less could then be paid to other requests.")
    requests: list[Disbursement] = field("The requests that would want for it.")
    lines: list[PledgeLine] = field("The lines that would pay: by the rule of the fund, or of those that were named.")
    instead: list[PledgeLine] = field(
        "Lines that would strand less if approveDisbursement named them; none where no choice would."
    )
    remaining: Money = field("What would be stranded if these paid; the amount where there are none.")
