"""The door to ``service/giving/record_contribution.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.contribution import Contribution
from graphql_schema.types.inputs.giving import EarmarkInput, ForNeedInput
from graphql_schema.types.inputs.shared import StatedAmountInput, StatementInput, TextInput, given, may
from service.giving.pledge import Channel, Modality
from service.giving.record_contribution import RecordContribution, record_contribution


@strawberry.input(description="What money was received, and for which promise.")
class RecordContributionInput(StatementInput):
    """What was received."""

    code: str = given("Of the contribution: stable and readable.")
    received: str = given("When, EDTF.")
    pledge: str | None = may("The pledge behind it, by code. Where there is none, name the donor instead.")
    line: int | None = may("Which line of it, from 1; may be left out where the pledge has only one.")
    donor: str | None = may(
        "Who gave, by the code of its party, where no pledge is behind it: one is then recorded with this code."
    )
    channel: Channel = may("Through whom it came, where no pledge is behind it.", Channel.FUND)
    channel_parties: list[str] = may("The parties it came through, by code, where no pledge is behind it.", [])
    fund: str | None = may("The fund that received it, by code; with a pledge, compared with that of its line.")
    modality: Modality = may("The form of the support, where no pledge is behind it.", Modality.GRANT)
    earmark: EarmarkInput | None = may("What it may be used for, where no pledge is behind it.")
    title: TextInput | None = may("What it is called.")
    amount: StatedAmountInput | None = may(
        "How much arrived, in the currency it came in; left out where nobody published it. Its value in US dollars "
        "only where it is not carried from the pledge."
    )
    clears: Decimal | None = may(
        "How much of the promise it fulfils, in major units of the line's currency, where it came in another."
    )
    fx_rate: Decimal | None = may(
        "The bank's rate, instead or beside: how many of the currency received one of the line's brought."
    )
    fx_date: str | None = may("The day of that rate, EDTF.")
    fx_source: str | None = may("Whose rate it is; required with a rate.")
    needs: list[ForNeedInput] = may("Take only what the line has placed on these needs.", [])
    attested: list[str] = may("What speaks for its having been received, in words.", [])


@strawberry.type(description="What came of recording a contribution.")
class RecordContributionPayload(Payload):
    """What came of it."""

    contribution: Contribution | None = field("The contribution; null where it was refused.")


DOOR = Door(
    record_contribution, RecordContribution, RecordContributionInput, RecordContributionPayload, moves_money=True
)
