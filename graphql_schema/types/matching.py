"""Matching: how far better placing would go, the proof that it is no further, and what may be done."""

from decimal import Decimal
from typing import Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.types.coverage import MomentReached
from graphql_schema.types.need import Need
from graphql_schema.types.pledge_line import PledgeLine
from graphql_schema.types.shared import Ratio
from graphql_schema.types.stranding import Stranding
from service.advice.earmark_part import EarmarkPart

described(
    EarmarkPart,
    "EarmarkPart",
    "What of an earmark restricts.",
    {
        "STATES": "The States it names.",
        "PILLARS": "The MIRPS pillars it names.",
        "SECTORS": "The sectors it names.",
        "NEEDS": "The needs it names.",
        "PROJECTS": "The projects it names.",
        "POPULATIONS": "The populations it names.",
        "VULNERABLE_GROUPS": "The vulnerable groups it names.",
        "PERIOD": "When the money may be used.",
    },
)

First = Annotated[int | None, strawberry.argument(description="How many at most; 1,000 unless said, and at most.")]
Skip = Annotated[int | None, strawberry.argument(description="How many to leave out before.")]


@strawberry.type(description="Money of a line on a need, as it is proposed to stand there.")
class Placement:
    """Money of a line on a need, as it is proposed to stand there."""

    line: PledgeLine | None = field("The line; null where only a scenario has it.")
    pledge_code: str = field("The code of its pledge, or of that of a scenario.")
    need: Need | None = field("The need; null where only a scenario has it.")
    need_code: str = field("Its code, or that of a scenario's need.")
    amount: Decimal = field("What is to stand there in all.")
    standing: Decimal = field("What stands there now.")
    change: Decimal = field(
        "The amount less what stands there, as applyMatching is told it; below zero, some is taken off."
    )


@strawberry.type(description="What would be gained if one restriction of one line's earmark were lifted.")
class EarmarkRelief:
    """What would be gained if one restriction of one line's earmark were lifted."""

    line: PledgeLine | None = field("The line; null where only a scenario has it.")
    pledge_code: str = field("The code of its pledge, or of that of a scenario.")
    lifted: EarmarkPart = field("The restriction.")
    gain: Decimal = field("How much more of what is required could then be covered.")


@strawberry.type(description="A line with money held up, and what stands between it and a need that lacks money.")
class NearestLine:
    """A line with money held up, and what stands between it and a need that lacks money."""

    need: Need | None = field("The need that lacks money; null where only a scenario has it.")
    need_code: str = field("Its code, or that of a scenario's need.")
    line: PledgeLine | None = field("The line; null where only a scenario has it.")
    pledge_code: str = field("The code of its pledge, or of that of a scenario.")
    amount: Decimal = field("What the line holds.")
    obstacles: list[EarmarkPart] = field("What of its earmark keeps it from the need.")


@strawberry.type(description="What a scenario changes: how it would be, less how it is.")
class MatchingDifference:
    """What a scenario changes: how it would be, less how it is."""

    required: Decimal = field("Of what needs put to donors.")
    money: Decimal = field("Of the money.")
    placed: Decimal = field("Of what the best placing covers.")
    covered: Decimal = field("Of what is covered with money where it stands.")
    structural_gap: Decimal = field("Of what no placing covers.")
    stranded: Decimal = field("Of the money that no need which is still open may take.")
    allocated: Decimal = field("Of the money that stands on needs.")
    gap: Decimal = field("Of what is not covered with money where it stands.")
    surplus: Decimal = field("Of what stands on needs beyond what they ask for.")


@strawberry.type(
    description="How well money could cover needs if it were placed best, why no better, and which placing does it. "
    "placed + structuralGap = required, and placed + stranded = money."
)
class Matching:
    """How well money could cover needs if it were placed best."""

    moment: MomentReached = field("The moment it is of.")
    complete: bool = field("Whether every amount could be converted; what could not is in no figure.")
    required: Decimal = field("What the needs put to donors.")
    money: Decimal = field("The money of the scope at the basis: on its needs, and on none.")
    placed: Decimal = field("How much of it the best placing puts on needs, each up to what it asks for.")
    allocated: Decimal = field("What stands on the needs today; of coverage, the amount at the basis.")
    gross: Ratio = field(
        "What stands on the needs, by required: money beyond what one need asks for hides another's gap."
    )
    effective: Ratio = field("What is covered today, by required.")
    gap: Decimal = field("What is not covered today: required less what is covered.")
    surplus: Decimal = field("What stands on needs beyond what they ask for.")
    potential: Ratio = field(
        "Placed by required: what no placing exceeds, wherever money stands today. All money of the basis counts, also "
        "what is spent: it could have been placed elsewhere. What placing can still win is reached."
    )
    reached: Ratio = field(
        "What the placements reach, by required; money that stays where it is may keep it below potential."
    )
    structural_gap: Decimal = field("What no placing covers.")
    stranded: Decimal = field("Money that no need which is still open may take.")

    difference: MatchingDifference | None = field("How it differs from how things are; null without a scenario.")

    @in_languages
    def certificate(self) -> str:
        """Say in words why it is so much and no more; whoever adds it up sees that it is so."""

    @read
    def cut(self, first: First = None, skip: Skip = None) -> list[Need]:
        """List the needs of the minimum cut: what they require, less all money that may reach them, is the gap."""

    cut_count: int = field("How many needs these are.")

    @read
    def cut_lines(self, first: First = None, skip: Skip = None) -> list[PledgeLine]:
        """List the lines whose earmark admits any need of the cut."""

    @read
    def stranded_lines(self, first: First = None, skip: Skip = None) -> list[PledgeLine]:
        """List the lines among which money is left over: all that their earmarks admit is full. None where none is."""

    @read
    def placements(self, first: First = None, skip: Skip = None) -> list[Placement]:
        """List what the fairest of the best placings changes: the lowest covered need as high as can be, and so on."""

    placement_count: int = field("How many placements there are.")

    @read
    def relief(self, first: First = None, skip: Skip = None) -> list[EarmarkRelief]:
        """List what lifting one restriction of one line would gain, the most first; what gains nothing is left out."""

    relief_count: int = field("How many reliefs there are.")

    strandings: list[Stranding] = field(
        "The open requests for money of the funds whose payment today would keep money from others. "
        "It is of today: together with a moment it is refused with STRANDINGS_ARE_OF_NOW."
    )

    @read
    def nearest(self, first: First = None, skip: Skip = None) -> list[NearestLine]:
        """List, for the needs of the cut that ask for most, the lines with money held up that come nearest."""
