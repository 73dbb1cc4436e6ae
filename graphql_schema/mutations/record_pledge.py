"""The door to ``service/giving/record_pledge.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.giving import PledgeLineInput
from graphql_schema.types.inputs.shared import StatedAmountInput, StatementInput, TextInput, given, may
from graphql_schema.types.pledge import Pledge
from service.database.columns import Publication
from service.giving.pledge import FxMethod, LegalStatus
from service.giving.record_pledge import RecordPledge, record_pledge


@strawberry.input(description="What a donor announced.")
class RecordPledgeInput(StatementInput):
    """What a donor announced."""

    code: str = given('Of the pledge: stable and readable, such as "SE1-2021-ES".')
    donor: str = given("Who announced it, by the code of its party; a group where several did together.")
    announced: str = given('When, EDTF: "2021-06-10", "2023", "2019-06/2019-11".')
    lines: list[PledgeLineInput] = may("Its parts; at least one, unless it does not count or repeats another.", [])
    joint_donors: list[str] = may("Each party of a joint announcement, by code, where they are named.", [])
    event: str | None = may("The event it was announced at, by code.")
    announced_by: str | None = may("The part of the donor that announced it, by the code of its party.")
    document: str | None = may("The document that is the pledge itself, by code.")
    purpose: TextInput | None = may("What it is for, in words.")
    period: str | None = may("The time the money is for, EDTF.")
    duration_years: int | None = may("How many years it is for.")
    amount: StatedAmountInput | None = may(
        "The whole; left out where nobody published it. Exact lines add up to an exact whole."
    )
    fx_rate: Decimal | None = may(
        "US dollars for one unit of its currency, where the source states no value in US dollars."
    )
    fx_date: str | None = may("The day of the rate, EDTF.")
    fx_source: str | None = may("Whose rate it is; required with a rate.")
    fx_method: FxMethod = may("Where the value in US dollars comes from.", FxMethod.STATED)
    legal_status: LegalStatus = may("How far it binds.", LegalStatus.NON_BINDING)
    counts: bool = may("False for what is for more than the MIRPS, its share unknown: not in sums.", default=True)
    duplicate_of: str | None = may("The pledge that this announcement repeats, by code; it then moves nothing.")
    publication: Publication = may(
        "Who may see it. A draft or embargoed pledge comes into the book when it is published.", Publication.PUBLISHED
    )


@strawberry.type(description="What came of recording a pledge.")
class RecordPledgePayload(Payload):
    """What came of it."""

    pledge: Pledge | None = field("The pledge; null where it was refused, or where who recorded it may not see it.")


DOOR = Door(record_pledge, RecordPledge, RecordPledgeInput, RecordPledgePayload)
