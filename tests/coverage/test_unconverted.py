"""What no rate is known for is told once, also of a day on which the book has it at two stages."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

import pytest

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_pledge
from tests.given.ground import do
from tests.given.matching import given_allocation

MISSING: Final = "{ complete unconverted { currency amount } }"
QUERY: Final = f"""
query ($moment: Moment, $by: [CoverageDimension!], $scope: CoverageScope) {{
  coverage(moment: $moment, groupBy: $by, scope: $scope) {{
    total {MISSING} notAllocated {MISSING}
    groups {{ keys {{ code }} coverage {MISSING} notAllocated {MISSING} }} }} }}
"""


def told(figure: Mapping[str, Any]) -> str:
    """Return what is missing from a figure."""
    (missing,) = figure["unconverted"]
    assert not figure["complete"]
    return f"{missing['amount']} {missing['currency']}"


@pytest.mark.parametrize("by", [[], ["STATE"], ["DONOR"], ["NEED", "DONOR"]])
@pytest.mark.parametrize("scope", [{}, {"donors": ["CA"]}])
async def test_a_commitment_dated_before_a_reversal_is_not_told_twice(
    database: Database, by: list[str], scope: dict[str, Any]
) -> None:
    """Signed, which was undone as of March, and signed again as of January: in between more is signed than promised."""
    await given_pledge(database, "P1", "100.00", "CAD", donor="CA")
    await given_allocation(database, "N1", "60.00", allocated="2021-07-01")
    first = await given_commitment(database, "C1", currency="CAD", signed="2021-11-23")
    undone = ReverseEntry(entry=first.recorded.entry or 0, reason="WRONG_AMOUNT", effective_on=date(2022, 3, 1))
    await do(database, reverse_entry, undone)
    await given_commitment(database, "C2", currency="CAD", signed="2022-01-01")
    asked = {"by": by or None, "scope": scope, "moment": {"effective": "2022-01-15"}}
    found = (await ask(database, QUERY, asked))["coverage"]

    assert (told(found["total"]), told(found["notAllocated"])) == ("60.00 CAD", "40.00 CAD")
    groups = {one["keys"][0]["code"]: one for one in found["groups"]}
    if by:
        assert told(groups["HN" if by == ["STATE"] else "CA" if by == ["DONOR"] else "N1"]["coverage"]) == "60.00 CAD"
    if by == ["DONOR"]:
        assert told(groups["CA"]["notAllocated"]) == "40.00 CAD"
