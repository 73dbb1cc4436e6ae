"""Instalments: when a donor means to pay what."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.shared import Money, Node, VagueDate

if TYPE_CHECKING:
    from graphql_schema.types.pledge_line import PledgeLine


@strawberry.type(description="A dated part of a line of a pledge.")
class Instalment(Node):
    """A dated part of a line of a pledge."""

    line: Annotated["PledgeLine", strawberry.lazy("graphql_schema.types.pledge_line")] = field("The line it is of.")
    position: int = field("Its place among the instalments of the line, from 1.")
    due: VagueDate = field("When it is to be paid; it is late after the last day this may mean.")
    amount: Money = field("How much is to be paid, in the line's unit.")
