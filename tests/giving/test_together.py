"""However many lines a pledge has, it comes to no more than one amount may, or it would fill sums that all share."""

from typing import Any

import pytest

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.money import LARGEST_AMOUNT_MINOR
from tests.given.acting import SECRETARIAT
from tests.given.giving import line, pledge, stated
from tests.given.ground import SOURCE, do
from tests.given.looking import held, refused

HALF, MORE = "450000000000.00", "450000000000.01"
VAGUE = stated(None, None, "UNKNOWN")


def lines(*amounts: str, unit: str = "USD", **more: Any) -> tuple[Any, ...]:
    return tuple(line(stated=stated(amount, unit, **more)) for amount in amounts)


def test_a_sum_holds_a_hundred_thousand_of_the_largest() -> None:
    assert LARGEST_AMOUNT_MINOR * 100_000 < 2**63


async def test_lines_come_to_no_more_together_than_one_amount_may_be(database: Database) -> None:
    over = await refused(
        do(database, record_pledge, pledge("P1", *lines(HALF, MORE), amount=VAGUE)), "AMOUNT_TOO_LARGE"
    )
    assert over.field == ("lines",)
    await do(database, record_pledge, pledge("P1", *lines(HALF, HALF), amount=VAGUE))
    assert await held(database) == {"PLEDGED P1": HALF, "PLEDGED P1.2": HALF}


async def test_nor_are_they_worth_more_together(database: Database) -> None:
    dear = (*lines("1.00", "1.00", unit="EUR", usd=HALF), *lines("0.01"))
    await refused(do(database, record_pledge, pledge("P1", *dear, amount=VAGUE)), "AMOUNT_TOO_LARGE")
    await do(database, record_pledge, pledge("P1", *dear[:2], amount=VAGUE))


@pytest.mark.parametrize("publication", ["PUBLISHED", "DRAFT"])
async def test_nor_do_they_when_one_of_them_is_raised(database: Database, publication: str) -> None:
    given = pledge("P1", *lines(HALF, "1.00"), amount=VAGUE, publication=publication)
    await do(database, record_pledge, given)

    def to(amount: str) -> RevisePledge:
        return RevisePledge(
            code="V1", pledge="P1", line=2, revised="2022", amount=stated(amount, "USD"), sources=SOURCE
        )

    over = await refused(do(database, revise_pledge, to(MORE), SECRETARIAT), "AMOUNT_TOO_LARGE")
    assert over.field == ("amount",)
    await do(database, revise_pledge, to(HALF), SECRETARIAT)
