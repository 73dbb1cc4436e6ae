"""Fields of Query: the fund, its projects, and how the money leaves."""

from typing import Annotated

import strawberry

from graphql_schema.reading import read
from graphql_schema.types.connection import After, Before, Connection, First, Last
from graphql_schema.types.disbursement import Disbursement, DisbursementWhere
from graphql_schema.types.fund import Fund
from graphql_schema.types.project import Project, ProjectWhere
from graphql_schema.types.shared import Code


@strawberry.type(description="The fund, its projects, and how the money leaves.")
class SpendingQueries:
    """Fields of Query: the fund, its projects, and how the money leaves."""

    @read
    def fund(self, code: Annotated[str, strawberry.argument(description="Its code.")] = "MIRPS") -> Fund | None:
        """Find a fund by its code."""

    @read
    def projects(
        self,
        where: ProjectWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Project]:
        """List projects, by code."""

    @read
    def project(self, code: Code) -> Project | None:
        """Find a project by its code."""

    @read
    def disbursements(
        self,
        where: DisbursementWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Disbursement]:
        """List requests for money, by the day of the request."""
