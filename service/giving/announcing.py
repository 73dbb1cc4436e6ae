"""The transfers that bring a pledge's lines into the book."""

from collections.abc import Iterable

from service.giving.pledge import Pledge, PledgeLine
from service.ledger.account import Stage
from service.ledger.post import Move, Place, Value
from service.writing.finding import key_of


def announce(pledge: Pledge, lines: Iterable[PledgeLine]) -> list[Move]:
    """Return DONOR(party) -> PLEDGED(line) for every line with an amount; nothing for a repeated announcement."""
    if pledge.duplicate_of_id is not None:
        return []
    return [
        Move(
            amount_minor=line.stated_minor,
            unit=line.unit,
            source=Place(Stage.DONOR, party=pledge.donor_id),
            target=Place(Stage.PLEDGED, line=key_of(line)),
            usd_minor=Value.UNKNOWN if line.value_usd_minor is None else line.value_usd_minor,
        )
        for line in lines
        if line.stated_minor is not None and line.unit is not None
    ]
