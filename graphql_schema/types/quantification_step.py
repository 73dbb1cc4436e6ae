"""The steps by which needs were to be quantified: who, what, by when."""

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.party import Party
from graphql_schema.types.shared import VagueDate
from service.planning.plan import StepPrecision, StepStatus

described(
    StepPrecision,
    "StepPrecision",
    "How exactly a deadline was set.",
    {
        "DAY": "By a day.",
        "END_OF_MONTH": "By the end of a month.",
        "MONTH": "Within a month.",
        "RANGE": "Within several months.",
    },
)
described(
    StepStatus,
    "StepStatus",
    "What is known of a step.",
    {
        "PLANNED": "It was planned; whether it was taken was not found.",
        "DONE": "It was taken.",
        "DROPPED": "It was dropped.",
    },
)


@strawberry.type(description="One step of a quantification of needs: who, what, by when, and what was to come of it.")
class QuantificationStep(Fact):
    """One step of a quantification of needs."""

    code: str = field("Stable and readable.")
    cycle: str = field("The cycle of the plans it prepared.")
    ordinal: int = field("Its place in the sequence.")
    responsible: list[Party] = field("Who was to take it.")
    deadline: VagueDate = field("By when.")
    precision: StepPrecision | None = field("How exactly the deadline was set.")
    status: StepStatus = field("What is known of it.")

    @in_languages
    def status_label(self) -> str:
        """Say its status in words, for people."""

    @in_languages
    def title(self) -> str:
        """Say what was to be done."""

    @in_languages
    def output(self) -> str | None:
        """Say what was to come of it."""
