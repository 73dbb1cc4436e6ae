"""What became of needs: how they were revised, and who validated which amounts."""

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.need import Need
from graphql_schema.types.party import Party
from graphql_schema.types.shared import Money, VagueDate
from service.money import Qualifier


@strawberry.type(description="A later statement of what a need asks for. An amount that was not known is null.")
class NeedRevision(Fact):
    """A later statement of what a need asks for."""

    code: str = field("Stable and readable.")
    need: Need = field("The need.")
    revised_on: VagueDate = field("When it was stated.")
    requirement_before: Money | None = field("What was put to donors before.")
    requirement_after: Money | None = field("What is put to donors since.")
    state_investment_before: Money | None = field("What the State itself put in before.")
    state_investment_after: Money | None = field("What it puts in since.")
    qualifier: Qualifier = field("How exactly the requirement is stated since.")
    entry: JournalEntry = field("Its entry in the book.")


@strawberry.type(description="That what a need asks for was found right. An amount that was not known then is null.")
class NeedValidation(Fact):
    """That what a need asks for was found right."""

    need: Need = field("The need.")
    validated_on: VagueDate = field("When.")
    validated_by: Party | None = field("By whom; null where nobody said.")
    requirement: Money | None = field("What was put to donors then.")
    state_investment: Money | None = field("What the State itself put in then.")
    stands: bool = field("Whether the need asks for just that today, and this is its latest validation.")
