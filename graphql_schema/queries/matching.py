"""Where questions of matching begin."""

from typing import Annotated

import strawberry

from graphql_schema.queries.coverage import Scenario, Scope
from graphql_schema.reading import read
from graphql_schema.types.matching import Matching
from graphql_schema.types.shared import AtMoment
from service.coverage.explain_reads import CoverageBasis

Basis = Annotated[CoverageBasis, strawberry.argument(description="How far money must have come to be placed.")]
Keep = Annotated[
    bool,
    strawberry.argument(
        description="Whether the placements leave money where it stands; what is reserved, paid or spent always stays."
    ),
]


@strawberry.type
class MatchingQueries:
    """Reads of matching."""

    @read
    def matching(
        self,
        basis: Basis,
        scope: Scope = None,
        moment: AtMoment = None,
        keep: Keep = True,  # noqa: FBT002  an argument of the API, given by name
        scenario: Scenario = None,
    ) -> Matching:
        """Tell how well money could cover needs if it were placed best under its earmarks, with proof and advice."""
