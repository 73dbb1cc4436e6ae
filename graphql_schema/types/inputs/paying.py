"""Whose money pays."""

import strawberry

from graphql_schema.types.inputs.shared import given, may


@strawberry.input(description="A line of a pledge whose money is to pay.")
class PayingLineInput:
    """A line of a pledge."""

    pledge: str = given("The pledge, by code.")
    line: int | None = may("Its line, counted from 1; may be left out where the pledge has only one.")
