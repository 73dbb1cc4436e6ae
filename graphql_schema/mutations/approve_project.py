"""The door to ``service/spending/approve_project.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode
from graphql_schema.types.inputs.shared import StatedAmountInput, StatementInput, TextInput, given, may
from graphql_schema.types.project import Project
from service.spending.approve_project import ApproveProject, approve_project
from service.spending.project import ProjectStatus


@strawberry.input(description="A need that a project serves.")
class ServedNeedInput:
    """A need that a project serves."""

    need: str = given("The need, by code.")
    share: Decimal = given("Which part of the project serves it: more than 0, at most 1, with at most 6 decimals.")


@strawberry.input(description="What a fund is to finance.")
class ApproveProjectInput(StatementInput):
    """What a fund is to finance."""

    code: str = given("Of the project to be: stable and readable.")
    fund: str = given("The fund that finances it, by code.")
    title: TextInput = given("Its title.")
    agreed: str = given("When it was agreed, EDTF.")
    title_known: bool = may("False where the title only holds the place of one that was not published.", default=True)
    translated: list[str] = may("The languages in which the title is a translation of your own: es, pt, fr.", [])
    portfolio: str | None = may("The portfolio it belongs to, as the source names it.")
    state: CountryCode | None = may("Its MIRPS State; left out for the region, or where it was not published.")
    implementer: str | None = may("The national entity that implements it, by code.")
    co_implementers: list[str] = may("Who implements beside it, by code.", [])
    partners: list[str] = may("Who takes part without implementing, by code.", [])
    planned_beneficiaries: TextInput | None = may("Whom it is for, in words.")
    period: str | None = may("When the work is done, EDTF.")
    budget: StatedAmountInput | None = may(
        "What it is to cost. Its currency is that of all disbursements, the fund's where no budget is given; where it "
        "is EXACT, no more than it can be approved."
    )
    status: ProjectStatus = may("How far it has come.", ProjectStatus.UNKNOWN)
    needs: list[ServedNeedInput] = may(
        "The needs it serves. The shares add up to at most 1; what they leave of it is paid by money on no need.", []
    )


@strawberry.type(description="What came of approving a project.")
class ApproveProjectPayload(Payload):
    """What came of it."""

    project: Project | None = field("The project; null where it was refused.")


DOOR = Door(approve_project, ApproveProject, ApproveProjectInput, ApproveProjectPayload)
