"""What a line is in: money in a currency, help in a unit of its own, a policy without any amount."""

import pytest

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from tests.given.giving import line, pledge
from tests.given.ground import do
from tests.given.looking import refused


@pytest.mark.parametrize(
    ("modality", "amount", "currency"),
    [
        ("GRANT", "8.00", "person-day"),
        ("LOAN", "8", "workshop"),
        ("POLICY", "8.00", "USD"),
        ("POLICY", "8.00", "person-day"),
    ],
)
async def test_money_is_in_a_currency_and_a_policy_has_no_amount(
    database: Database, modality: str, amount: str, currency: str
) -> None:
    one = line(amount, currency, modality=modality)
    found = await refused(do(database, record_pledge, pledge("P1", one)), "MODALITY_DOES_NOT_FIT")

    assert found.field == ("lines", "0", "modality")


@pytest.mark.parametrize(
    ("modality", "amount", "currency"),
    [
        ("TECHNICAL", "8.00", "person-day"),
        ("IN_KIND", "8", "workshop"),
        ("TECHNICAL", "8.00", "EUR"),
        ("LOAN", "8", "USD"),
        ("POLICY", None, None),
    ],
)
async def test_help_is_in_its_own_unit_or_worth_money(
    database: Database, modality: str, amount: str | None, currency: str | None
) -> None:
    await do(database, record_pledge, pledge("P1", line(amount, currency, modality=modality)))
