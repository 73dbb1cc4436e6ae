"""The door to ``service/spending/report_expenditure.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.expenditure import Expenditure
from graphql_schema.types.inputs.shared import StatedAmountInput, StatementInput, given, may
from service.spending.report_expenditure import ReportExpenditure, report_expenditure


@strawberry.input(description="What an implementing entity reports as spent of the money it was paid.")
class ReportExpenditureInput(StatementInput):
    """What was spent."""

    code: str = given("Of the report to be: stable and readable.")
    project: str = given("The project, by code.")
    spent: str = given("When it was spent, EDTF: a day, or the period the report is about.")
    amount: StatedAmountInput = given("How much, in the project's currency.")
    need: str | None = may("The need it was spent on, by code; any that the project serves unless said.")
    purpose: str | None = may("What for, in words.")


@strawberry.type(description="What came of reporting expenditure.")
class ReportExpenditurePayload(Payload):
    """What came of it."""

    expenditure: Expenditure | None = field("The report; null where it was refused.")


DOOR = Door(report_expenditure, ReportExpenditure, ReportExpenditureInput, ReportExpenditurePayload, moves_money=True)
