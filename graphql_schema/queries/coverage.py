"""Where reads of coverage begin."""

from typing import Annotated

import strawberry

from graphql_schema.reading import read
from graphql_schema.types.coverage import CoverageReport, CoverageScope
from graphql_schema.types.inputs.scenario import ScenarioEdit
from graphql_schema.types.shared import AtMoment
from service.coverage.dimensions import CoverageDimension

Scope = Annotated[CoverageScope | None, strawberry.argument(description="What it is about; everything unless said.")]
GroupBy = Annotated[
    list[CoverageDimension] | None,
    strawberry.argument(description="The dimensions of the groups, in any combination."),
]
Scenario = Annotated[
    list[ScenarioEdit] | None,
    strawberry.argument(description="What-ifs on top of the moment, one after the other, at most 100; never stored."),
]


@strawberry.type
class CoverageQueries:
    """Reads of coverage."""

    @read
    def coverage(
        self, scope: Scope = None, group_by: GroupBy = None, moment: AtMoment = None, scenario: Scenario = None
    ) -> CoverageReport:
        """Tell how well money covers needs, at any stage, in any groups, at any moment."""
