"""Parts of inputs about promises and receipts: earmarks, lines, instalments, parts for needs."""

from decimal import Decimal

import strawberry

from graphql_schema.scalars import CountryCode
from graphql_schema.types.inputs.shared import StatedAmountInput, TextInput, given, may
from service.giving.pledge import Channel, Modality


@strawberry.input(description="What a donor's money may be used for. An empty list admits any.")
class EarmarkInput:
    """What a donor's money may be used for."""

    modality: str | None = may("Grand Bargain modality, a letter from A to L; left out where the donor did not say.")
    states: list[CountryCode] = may("Only for these States.", [])
    pillars: list[str] = may("Only for these pillars, by code.", [])
    sectors: list[str] = may('Only for these OECD DAC sectors; "112" means all that begin with it.', [])
    needs: list[str] = may("Only for these needs, by code.", [])
    projects: list[str] = may("Only for these projects, by code.", [])
    populations: list[str] = may("Only for these populations, by code.", [])
    vulnerable_groups: list[str] = may("Only for these vulnerable groups, by code.", [])
    period: str | None = may('Only in this time, EDTF: "2021/2023".')


@strawberry.input(description="A dated part of a line of a pledge.")
class InstalmentInput:
    """A dated part of a line."""

    due: str = given('When the donor means to pay it, EDTF: "2022-06".')
    amount: Decimal = given("How much, in major units of the line's currency.")


@strawberry.input(description="A part of a pledge, with one channel, one earmark and one form of support.")
class PledgeLineInput:
    """A part of a pledge."""

    channel: Channel = given("Through whom the money goes.")
    amount: StatedAmountInput | None = may(
        "How much; left out where nobody published it. The pledge's currency unless it names one; its value in US "
        "dollars only where the source states one for the line."
    )
    channel_parties: list[str] = may(
        "The parties it goes through, by code; several where nobody published how they share it.", []
    )
    fund: str | None = may("The fund it goes to, by code; with the channel FUND, and only with it.")
    funder: str | None = may("The part of the donor that pays, by the code of its party.")
    modality: Modality = may("The form of the support.", Modality.GRANT)
    purpose: TextInput | None = may("What it is for, in words.")
    earmark: EarmarkInput | None = may("What the money may be used for; anything unless said.")
    instalments: list[InstalmentInput] = may("When the donor means to pay what; together at most the line.", [])
    note: str | None = may("What is uncertain or inferred, in English.")


@strawberry.input(description="The part of a contribution that is for one need.")
class ForNeedInput:
    """The part of a contribution that is for one need."""

    need: str = given("The need, by code.")
    amount: Decimal | None = may(
        "How much, in major units of the line's currency; left out where one need takes the whole contribution."
    )
