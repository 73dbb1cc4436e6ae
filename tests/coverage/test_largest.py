"""Sums that no number of the database holds: as books may have that were written when one amount could be larger."""

import pytest

from service import money
from service.database.engine import Database
from tests.given.asking import ask, codes_refused
from tests.given.planning import given_need

LARGEST = "1000000000000000.00"
"""The largest amount of one act once; ninety-two of them make a sum, ninety-three make none."""


async def test_a_sum_too_large_to_be_told_is_refused_by_code_and_no_fault(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(money, "LARGEST_AMOUNT_MINOR", 10**17)
    for number in range(93):
        await given_need(database, f"LARGE-{number}", LARGEST, state="HN", plan="PLAN-HN")

    then = '{ coverage(groupBy: [STATE], moment: { effective: "2022-01-01" }) { groups { coverage { required } } } }'
    assert await codes_refused(database, then) == ["SUM_TOO_LARGE"]
    now = "{ coverage { total { required } } }"
    assert (await ask(database, now))["coverage"]["total"]["required"] == "93000000000002000.00"
