"""Stories of promises and receipts."""

from dataclasses import replace
from typing import Any

from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.pledged_line import PledgedLine
from service.giving.record_contribution import RecordContribution, record_contribution
from service.giving.record_pledge import RecordPledge, record_pledge
from service.giving.sign_commitment import SignCommitment, sign_commitment
from service.money import TECHNICAL_UNITS
from service.registry.checking import StatedAmount
from service.writing.operation import Outcome
from tests.given.ground import MADE_UP, do
from tests.given.registry import SOURCES


def stated(
    amount: str | None, currency: str | None = "USD", qualifier: str | None = None, usd: str | None = None
) -> StatedAmount:
    """Return an amount as a source has it; UNKNOWN where there is none."""
    return StatedAmount(amount, currency, qualifier or ("EXACT" if amount else "UNKNOWN"), usd)


def line(amount: str | None = "100.00", currency: str | None = "USD", **more: Any) -> PledgedLine:
    """Return a line to the fund; of technical help, where its unit is one of that."""
    if "channel" not in more:
        more = {"channel": "FUND", "fund": "FUND", **more}
    if currency in TECHNICAL_UNITS:
        more = {"modality": "TECHNICAL", **more}
    return PledgedLine(amount=more.pop("stated", None) or stated(amount, currency), **more)


def pledge(code: str = "P1", *lines: PledgedLine, **more: Any) -> RecordPledge:
    """Return the command of a pledge of Spain in June 2021."""
    more = {"donor": "ES", "announced": "2021-06-10", "sources": SOURCES, "lines": lines or (line(),), **more}
    if more.get("illustrative"):  # made-up money goes to a made-up fund
        more["lines"] = tuple(replace(one, fund=MADE_UP if one.fund == "FUND" else one.fund) for one in more["lines"])
    return RecordPledge(code=code, **more)


async def given_pledge(
    database: Database,
    code: str = "P1",
    amount: str | None = "100.00",
    currency: str = "USD",
    **more: Any,
) -> Outcome:
    """Record a pledge of one line to the fund."""
    earmark = more.pop("earmark", Earmark())
    usd = more.pop("usd", None)
    one = line(amount, currency, earmark=earmark)
    return await do(database, record_pledge, pledge(code, one, amount=stated(amount, currency, usd=usd), **more))


async def given_commitment(database: Database, code: str = "C1", amount: str | None = "100.00", **more: Any) -> Outcome:
    """Sign a commitment against P1."""
    more = {"pledge": "P1", "signed": "2021-11-23", "sources": SOURCES, **more}
    currency = more.pop("currency", "USD")
    return await do(database, sign_commitment, SignCommitment(code=code, amount=stated(amount, currency), **more))


async def given_receipt(database: Database, code: str = "R1", amount: str | None = "100.00", **more: Any) -> Outcome:
    """Record a contribution to P1."""
    more = {"pledge": "P1", "received": "2022-01-10", "sources": SOURCES, **more}
    currency = more.pop("currency", "USD")
    usd = more.pop("usd", None)
    command = RecordContribution(code=code, amount=stated(amount, currency, usd=usd), **more)
    return await do(database, record_contribution, command)


async def given_money(database: Database, code: str = "P1", amount: str = "100.00", **more: Any) -> None:
    """Have an amount received by the fund, under an earmark where one is given."""
    await given_pledge(database, code, amount, **more)
    await given_receipt(database, f"R-{code}", amount, pledge=code)
