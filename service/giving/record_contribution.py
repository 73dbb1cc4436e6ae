"""Record a contribution: money received by the Fund, or as another channel reports it."""

from dataclasses import dataclass

from service.giving.earmark import Earmark
from service.giving.pledge import Channel, Modality
from service.money import Qualifier
from service.registry.stating import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class ForNeed:
    """The part of a contribution that is for one need; the whole of it where only one need is named."""

    need: str
    amount: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordContribution(Statement):
    """What was received.

    Attributes:
        code: stable and readable.
        received: when, EDTF.
        pledge: code of the pledge behind it; without one, ``donor`` says who gave.
        line: position of the pledge's line, from 1; may be left out where it has only one.
        donor: code of the giver, where no pledge was recorded: the act then records one, with this code.
        channel: one of Channel, where no pledge was recorded.
        channel_party: code of the party it came through, where no pledge was recorded.
        fund: code of the fund that received it, where no pledge was recorded.
        modality: one of Modality, where no pledge was recorded.
        earmark: what it may be used for, where no pledge was recorded.
        amount: what arrived, decimal text in major units of ``unit``; None where it was not published.
        unit: the line's where it is not given.
        usd: its value in US dollars, decimal text; only where it is not carried from the pledge.
        clears: how much of the line it fulfils, in the line's unit, where it arrived in another currency.
        fx_rate: the bank's rate, how many of ``unit`` one of the line's unit brought; instead of ``clears``.
        fx_date: the day of the rate, EDTF.
        fx_source: whose rate it is.
        needs: takes only what the line has placed on these needs, in this order.
    """

    code: str
    received: str
    pledge: str | None = None
    line: int | None = None
    donor: str | None = None
    channel: str = Channel.FUND
    channel_party: str | None = None
    fund: str | None = None
    modality: str = Modality.GRANT
    earmark: Earmark = Earmark()
    amount: str | None = None
    unit: str | None = None
    qualifier: str = Qualifier.EXACT
    usd: str | None = None
    clears: str | None = None
    fx_rate: str | None = None
    fx_date: str | None = None
    fx_source: str | None = None
    needs: tuple[ForNeed, ...] = ()
