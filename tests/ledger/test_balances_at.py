"""What every account held at a moment."""

from datetime import date

from service.database.engine import Database
from service.ledger.balances_at import Balance, Moment, balances_at
from tests.given.giving import given_commitment, given_pledge, given_receipt
from tests.given.looking import rows


async def of_stage(database: Database, stage: str, moment: Moment) -> Balance | None:
    [row] = await rows(database, "SELECT id FROM account WHERE stage = $1 AND line_id IS NOT NULL", stage)
    async with database.reading() as session:
        return (await balances_at(session, moment)).get(row["id"])


async def test_now_it_is_what_the_accounts_keep(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.01")
    await given_commitment(database, amount="3.00", currency="EUR")
    kept = await rows(
        database, "SELECT id, balance, balance_usd, unvalued FROM account WHERE stage NOT IN ('PLAN', 'DONOR')"
    )

    async with database.reading() as session:
        summed = await balances_at(session, Moment())
    assert {
        row["id"]: Balance(row["balance"], row["balance_usd"], row["unvalued"]) for row in kept
    }.items() <= summed.items()


async def test_before_a_day_only_what_was_true_by_then_counts(database: Database) -> None:
    await given_pledge(database, announced="2021-06-10")
    await given_receipt(database, amount="30.00", received="2022-01-10")

    assert await of_stage(database, "PLEDGED", Moment(effective=date(2021, 6, 9))) is None
    assert await of_stage(database, "PLEDGED", Moment(effective=date(2022, 1, 9))) == Balance(10000, 10000, 0)
    assert await of_stage(database, "PLEDGED", Moment(effective=date(2022, 1, 10))) == Balance(7000, 7000, 0)


async def test_what_was_known_at_an_entry_or_a_time_does_not_change_after_it(database: Database) -> None:
    pledged = await given_pledge(database)
    [row] = await rows(database, "SELECT recorded_at FROM ledger_head")
    await given_receipt(database, amount="30.00", received="2021-06-10")

    for moment in (Moment(sequence=pledged.recorded.entry), Moment(known=row["recorded_at"])):
        assert await of_stage(database, "PLEDGED", moment) == Balance(10000, 10000, 0)


async def test_money_without_a_rate_is_told_apart(database: Database) -> None:
    await given_pledge(database, currency="EUR")

    assert await of_stage(database, "PLEDGED", Moment()) == Balance(10000, 0, 10000)
