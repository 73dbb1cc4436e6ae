"""Fields of Query: the fund, its projects, and how the money leaves."""

from typing import Annotated

import strawberry

from graphql_schema.reading import read
from graphql_schema.types.connection import Connection
from graphql_schema.types.disbursement import Disbursement
from graphql_schema.types.expenditure import Expenditure
from graphql_schema.types.fund import Fund
from graphql_schema.types.inputs.paying import PayingLineInput
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.spending import (
    DisbursementFilter,
    DisbursementOrderField,
    ExpenditureFilter,
    ExpenditureOrderField,
    ProjectFilter,
    ProjectOrderField,
)
from graphql_schema.types.project import Project
from graphql_schema.types.shared import AsOf, Code
from graphql_schema.types.stranding import Stranding

MadeUp = Annotated[bool, strawberry.argument(description="Also requests made up to show the service at work.")]


@strawberry.type(description="The fund, its projects, and how the money leaves.")
class SpendingQueries:
    """Fields of Query: the fund, its projects, and how the money leaves."""

    @read
    def fund(
        self, code: Annotated[str, strawberry.argument(description="Its code.")] = "MIRPS", moment: AsOf = None
    ) -> Fund | None:
        """Find a fund by its code."""

    @paged(ProjectFilter, ProjectOrderField)
    def projects(self) -> Connection[Project]:
        """List projects, by code."""

    @read
    def project(self, code: Code, moment: AsOf = None) -> Project | None:
        """Find a project by its code."""

    @paged(DisbursementFilter, DisbursementOrderField)
    def disbursements(self) -> Connection[Disbursement]:
        """List requests for money, by the day of the request."""

    @paged(ExpenditureFilter, ExpenditureOrderField)
    def expenditure(self) -> Connection[Expenditure]:
        """List what is reported spent, by code."""

    @read
    def strandings(
        self,
        disbursement: Annotated[
            str | None, strawberry.argument(description="The only request that is asked about, by code.")
        ] = None,
        lines: Annotated[
            list[PayingLineInput] | None,
            strawberry.argument(description="The only lines that may pay, as approveDisbursement would be told them."),
        ] = None,
        illustrative: MadeUp = False,  # noqa: FBT002  an argument of the API, given by name
    ) -> list[Stranding]:
        """List the open requests whose payment today would keep money from others, which ones, and whose money instead.

        A request that strands nothing is not listed, nor one that the money does not suffice for.
        """
