"""What is promised of acts over the API when many are asked for at once; MIRPS_FULL=1 runs the promised sizes."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from decimal import Decimal
from functools import partial
from itertools import product
from typing import Any

import pytest

from service.database.engine import Database
from service.writing.actor import Actor, Role
from tests.given.asking import ask
from tests.given.crowd import at_once, crowd, seeded, sized
from tests.given.giving import given_money
from tests.given.ground import ADMIN, OFFICER
from tests.given.looking import held, rows
from tests.given.mutating import codes_of, mutate
from tests.given.spending import given_approval, given_project, given_request

FREE = '{ fund(code: "FUND") { available { amount } balances { stage amount } } }'
PAID = "disbursement { status paid { amount } }"


def by_acts(
    outcomes: Counter[str], database: Database, name: str, given: dict[str, Any], *, key: str
) -> Callable[[], Awaitable[None]]:
    """Return a task that asks for an act and counts what came of it: "done", or the codes of its refusal."""

    async def task() -> None:
        payload = await mutate(database, name, given, key=key)
        outcomes[" ".join(codes_of(payload)) or "done"] += 1

    return task


@pytest.mark.parametrize("run", range(sized(5, 1)))
async def test_no_approval_reserves_what_is_not_there(database: Database, database_url: str, run: int) -> None:
    asked, enough = sized(1000, 60), sized(333, 20)
    chance = seeded()
    await given_money(database, amount=str(70 * enough + 69))
    await given_project(database)
    for number in range(asked):
        await given_request(database, f"D{number}")
    outcomes: Counter[str] = Counter()
    read: list[Decimal] = []
    async with crowd(database_url) as many:
        tasks = [
            by_acts(outcomes, many, "approveDisbursement", {"disbursement": f"D{number}"}, key=f"{run} {number}")
            for number in range(asked)
        ]
        chance.shuffle(tasks)
        working = asyncio.create_task(at_once(tasks))
        while not working.done():
            fund = (await ask(database, FREE))["fund"]
            read += [Decimal(one["amount"]) for one in [*fund["available"], *fund["balances"]]]
        await working
    print(f"{asked} approvals of 70.00 by 32 clients against {enough}: {dict(outcomes)}, {len(read)} amounts read")  # noqa: T201  the figures

    assert outcomes == {"done": enough, "INSUFFICIENT_FUNDS": asked - enough}
    assert read
    assert min(read) >= 0
    assert await held(database) == {"RECEIVED P1": "69.00", "OBLIGATED P1 N1 PRJ": f"{70 * enough}.00"}


async def test_nobody_approves_what_they_requested_in_whatever_roles(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    refused: Counter[str] = Counter()
    for asking, approving in product(Role, Role):
        code = f"D-{asking}-{approving}"
        asked = {"code": code, "project": "PRJ", "amount": "1.00"}
        await mutate(database, "requestDisbursement", asked, actor=Actor("the same", asking))
        payload = await mutate(
            database, "approveDisbursement", {"disbursement": code}, actor=Actor("the same", approving)
        )
        refused.update(codes_of(payload))

    # The public is let in to no act at all, whether to request or to approve.
    assert refused == {"SELF_APPROVAL": 7 * 7, "NOT_ALLOWED_ROLE": 8, "DISBURSEMENT_NOT_FOUND": 7}
    assert sum(refused.values()) == len(Role) ** 2
    assert await rows(database, "SELECT FROM disbursement_entry") == []


async def test_of_64_approvals_and_64_payments_at_once_one_is_done(database: Database, database_url: str) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)
    approvals: Counter[str] = Counter()
    payments: Counter[str] = Counter()
    given = {"disbursement": "D1"}
    async with crowd(database_url) as many:
        await at_once([by_acts(approvals, many, "approveDisbursement", given, key=str(n)) for n in range(64)], 64)
        await at_once([by_acts(payments, many, "recordDisbursement", given, key=str(n)) for n in range(64)], 64)

    assert approvals == {"done": 1, "ALREADY_APPROVED": 63}
    assert payments == {"done": 1, "NOTHING_UNPAID": 63}
    assert await held(database) == {"RECEIVED P1": "30.00", "DISBURSED P1 N1 PRJ": "70.00"}


async def sent(database: Database, key: str, amount: str, answers: dict[str, list[Any]]) -> None:
    """Pay a part under a key, and keep what was answered."""
    given = {"disbursement": "D1", "amount": amount}
    payload = await mutate(database, "recordDisbursement", given, "disbursement { code }", key=key)
    answers.setdefault(key, []).append(payload)


async def test_a_key_has_one_effect_however_often_it_is_sent(database: Database, database_url: str) -> None:
    keys, chance = sized(10_000, 120), seeded()
    await given_money(database, amount="10000.00")
    await given_project(database)
    await given_request(database, amount="10000.00")
    await given_approval(database)
    sendings = [
        (f"key {number}", f"0.{number % 90 + 10}") for number in range(keys) for _ in range(chance.randint(1, 5))
    ]
    chance.shuffle(sendings)
    answers: dict[str, list[Any]] = {}
    async with crowd(database_url) as many:
        tasks = [partial(sent, many, key, amount, answers) for key, amount in sendings]
        await at_once(tasks, 16)
    first = [[one["replayed"] for one in all_of_it].count(False) for all_of_it in answers.values()]
    told = [{repr({**one, "replayed": None}) for one in all_of_it} for all_of_it in answers.values()]
    [(effects,)] = await rows(database, "SELECT count(*) FROM disbursement_entry WHERE act = 'RECORD'")
    print(f"{keys} keys sent {len(sendings)} times by 16 clients: {effects} effects")  # noqa: T201  the figures

    assert len(sendings) > keys
    assert (effects, sum(first), max(first)) == (keys, keys, 1)
    assert {len(one) for one in told} == {1}
    due = sum(Decimal(f"0.{number % 90 + 10}") for number in range(keys))
    assert (await held(database))["DISBURSED P1 N1 PRJ"] == str(due)


async def test_one_key_sent_64_times_at_once_has_one_effect_and_one_of_another_has_its_own(
    database: Database, database_url: str
) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)
    await given_approval(database)
    answers: dict[str, list[Any]] = {}
    async with crowd(database_url, 64) as many:
        await at_once([lambda: sent(many, "one", "1.00", answers)] * 64, 64)
    given = {"disbursement": "D1", "amount": "1.00"}
    other = await mutate(database, "recordDisbursement", given, key="one", actor=OFFICER)
    changed = await mutate(database, "recordDisbursement", {**given, "amount": "2.00"}, key="one", actor=ADMIN)

    assert [one["replayed"] for one in answers["one"]].count(False) == 1
    assert not other["replayed"]
    assert codes_of(changed) == ["KEY_REUSED"]
    assert (await held(database))["DISBURSED P1 N1 PRJ"] == "2.00"
