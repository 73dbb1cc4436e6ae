"""The door to ``service/spending/close_project.py``."""

from datetime import date

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.project import Project
from service.spending.close_project import CloseProject, close_project


@strawberry.input(
    description="Which project is closed. First every request is decided, what is approved is paid or voided, and what "
    "is paid is reported as spent or returned."
)
class CloseProjectInput(StatementInput):
    """Which project is closed."""

    project: str = given("The project, by code.")
    closed_on: date | None = may("When; today unless said.")


@strawberry.type(description="What came of closing a project.")
class CloseProjectPayload(Payload):
    """What came of it."""

    project: Project | None = field("The project as it stands then; null where it was refused.")


DOOR = Door(close_project, CloseProject, CloseProjectInput, CloseProjectPayload)
