"""The door to ``service/spending/report_use.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.pledge import Pledge
from service.spending.report_use import ReportUse, report_use


@strawberry.input(description="What a channel other than a fund has spent of the money it received.")
class ReportUseInput(StatementInput):
    """What was used."""

    pledge: str = given("The pledge, by code.")
    used: str = given("When it was spent, EDTF: a day, or the period the report is about.")
    amount: Decimal = given("How much, in major units.")
    line: int | None = may("Its line, counted from 1; may be left out where the pledge has only one.")
    unit: Currency | None = may("What the money was received in, where that is not the line's own currency.")
    need: str | None = may("The need it was spent on, by code; any, and none, unless said.")


@strawberry.type(description="What came of reporting a use.")
class ReportUsePayload(Payload):
    """What came of it."""

    pledge: Pledge | None = field("The pledge as it stands then; null where it was refused.")


DOOR = Door(report_use, ReportUse, ReportUseInput, ReportUsePayload, moves_money=True)
