"""Lines of pledges: one channel, one earmark, one modality each."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.types.code_list import Pillar, PopulationGroup, Sector, VulnerableGroup
from graphql_schema.types.instalment import Instalment
from graphql_schema.types.need import Need
from graphql_schema.types.party import Party
from graphql_schema.types.shared import AtMoment, Money, Node, StatedAmount, VagueDate
from graphql_schema.types.state import State
from service.giving.pledge import Channel, Modality

if TYPE_CHECKING:
    from graphql_schema.types.allocation import Allocation
    from graphql_schema.types.commitment import Commitment
    from graphql_schema.types.contribution import Contribution
    from graphql_schema.types.fund import Fund
    from graphql_schema.types.pledge import Pledge
    from graphql_schema.types.project import Project

described(
    Channel,
    "Channel",
    "Through whom money goes.",
    {
        "FUND": "Through a pooled fund, such as the MIRPS Fund.",
        "BILATERAL": "From the donor to a State.",
        "MULTILATERAL": "Through an international organization.",
        "OTHER": "Through somebody else, or nobody said.",
    },
)
described(
    Modality,
    "Modality",
    "The form of support.",
    {
        "GRANT": "Money that is not paid back.",
        "LOAN": "Money that is paid back; never added to grants.",
        "TECHNICAL": "Help, counted in its own unit.",
        "IN_KIND": "Goods or services.",
        "POLICY": "A promise to act, without money.",
    },
)


@strawberry.type(description="What a line's money may be used for; an empty list admits any.")
class Earmark:
    """What a line's money may be used for."""

    category: int | None = field("Grand Bargain category: 1 unearmarked, 2 softly, 3 earmarked, 4 tightly earmarked.")
    modality: str | None = field("Grand Bargain modality, A to L; null where nobody published it.")
    restricts: bool = field("Whether it restricts anything.")
    states: list[State] = field("Only for these States.")
    pillars: list[Pillar] = field("Only for these pillars.")
    sectors: list[Sector] = field("Only for these sectors.")
    needs: list[Need] = field("Only for these needs.")
    projects: list[Annotated["Project", strawberry.lazy("graphql_schema.types.project")]] = field(
        "Only for these projects."
    )
    populations: list[PopulationGroup] = field("Only for these populations.")
    vulnerable_groups: list[VulnerableGroup] = field("Only for these vulnerable groups.")
    period: VagueDate | None = field("Only in this time.")


@strawberry.type(description="A part of a pledge with one channel, one earmark and one modality.")
class PledgeLine(Node):
    """A part of a pledge."""

    pledge: Annotated["Pledge", strawberry.lazy("graphql_schema.types.pledge")] = field("The pledge it is of.")
    position: int = field("Its place in the pledge, from 1.")
    channel: Channel = field("Through whom the money goes.")
    channel_party: Party | None = field(
        "The one party it goes through; null where there are several, or none is known."
    )
    channel_parties: list[Party] = field("The parties it goes through, where nobody published how they share it.")
    funder: Party | None = field("The part of the donor that pays.")
    fund: Annotated["Fund", strawberry.lazy("graphql_schema.types.fund")] | None = field("The fund it goes to.")
    modality: Modality = field("The form of the support.")
    earmark: Earmark = field("What it may be used for.")
    amount: StatedAmount = field("What it promises today.")
    instalments: list[Instalment] = field("When the donor means to pay what.")
    allocations: list[Annotated["Allocation", strawberry.lazy("graphql_schema.types.allocation")]] = field(
        "The needs its money stands on."
    )
    commitments: list[Annotated["Commitment", strawberry.lazy("graphql_schema.types.commitment")]] = field(
        "What was signed against it."
    )
    contributions: list[Annotated["Contribution", strawberry.lazy("graphql_schema.types.contribution")]] = field(
        "What was received of it."
    )
    note: str | None = field("What is uncertain or inferred, in English.")

    @in_languages
    def purpose(self) -> str | None:
        """Say what it is for."""

    @read
    def outstanding(self, moment: AtMoment = None) -> list[Money]:
        """List what is promised or signed and has not arrived, by unit."""

    @read
    def received(self, moment: AtMoment = None) -> list[Money]:
        """List what has arrived, in the unit of the promise."""
