"""The door to ``service/matching/apply_matching.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.types.inputs.shared import StatementInput, given, may
from service.ledger.account import Stage
from service.matching.apply_matching import ApplyMatching, apply_matching


@strawberry.input(description="What is to change on one need.")
class ChosenPlacementInput:
    """What is to change on one need."""

    pledge: str = given("The pledge the money is of, by code.")
    need: str = given("The need, by code; the line's earmark must admit it.")
    change: Decimal = given("How much more is to stand there, as the placement says; below zero, less.")
    line: int | None = may("Which line, from 1; may be left out where the pledge has only one.")


@strawberry.input(description="Which placements of a matching to make: all of them or none.")
class ApplyMatchingInput(StatementInput):
    """Which placements of a matching to make."""

    sequence: int = given("The last entry the matching knew of: its moment.sequence.")
    placements: list[ChosenPlacementInput] = given("The chosen ones, 1 to 1,000, each line and need once.")
    basis: Stage = may("The basis of the matching: PLEDGED, COMMITTED or RECEIVED.", Stage.PLEDGED)
    applied: str | None = may("When, EDTF; today unless said.")


@strawberry.type(description="What came of making placements: the entry, and its effect.")
class ApplyMatchingPayload(Payload):
    """What came of it."""


DOOR = Door(apply_matching, ApplyMatching, ApplyMatchingInput, ApplyMatchingPayload, moves_money=True)
