"""Many at once: no overdraft, one effect each, money conserved, and nobody meets a deadlock."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial

import asyncpg
import orjson
import pytest
import pytest_asyncio

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.matching.allocate_pledge import AllocatePledge, allocate_pledge
from service.writing.operation import perform
from tests.given.crowd import CLIENTS, at_once, crowd, seeded, sized
from tests.given.giving import given_money, given_pledge, given_receipt
from tests.given.ground import ADMIN, do
from tests.given.looking import held, moved, rows
from tests.given.matching import given_allocation, given_release
from tests.given.spending import given_approval, given_approved, given_payment, given_project, given_request

pytestmark = pytest.mark.parametrize("server", ["pg18"], indirect=True)

TOTAL = """
    SELECT (SELECT sum(balance) FROM account WHERE line_id IS NOT NULL AND unit = 'USD')
         - (SELECT sum(CASE WHEN s.stage = 'DONOR' THEN t.amount ELSE -t.amount END)
              FROM transfer AS t JOIN account AS s ON s.id = t.from_account JOIN account AS d ON d.id = t.to_account
             WHERE 'DONOR' IN (s.stage, d.stage)) AS lost,
           (SELECT min(balance) FROM account WHERE line_id IS NOT NULL) AS least"""


@pytest_asyncio.fixture
async def many(database: Database, database_url: str) -> AsyncIterator[Database]:
    """Connections for 32 clients; ``database`` looks at the book when they are done."""
    async with crowd(database_url) as opened:
        assert opened is not database
        yield opened


async def watch(database: Database, stop: asyncio.Event) -> int:
    """Read all accounts in one statement, over and over; return how often every cent was there and none below zero."""
    reads = 0
    while not stop.is_set():
        [row] = await rows(database, TOTAL)
        assert (row["lost"], row["least"] >= 0) == (0, True)
        reads += 1
        await asyncio.sleep(0)
    return reads


async def test_of_many_approvals_of_70_just_as_many_are_applied_as_there_is_money_for(
    many: Database, database: Database
) -> None:
    asked, enough = sized(1000, 120), sized(333, 40)
    await given_money(database, amount=f"{70 * enough}.00")
    await given_project(database)
    await at_once([partial(given_request, many, f"D{number}") for number in range(asked)])
    stop = asyncio.Event()
    watching = asyncio.create_task(watch(database, stop))
    outcomes = await at_once([partial(given_approval, many, f"D{number}") for number in range(asked)])
    stop.set()

    assert outcomes == {"done": enough, "INSUFFICIENT_FUNDS": asked - enough}
    assert await held(database) == {"OBLIGATED P1 N1 PRJ": f"{70 * enough}.00"}
    assert await watching > 0


async def test_of_many_payments_of_one_disbursement_just_as_many_are_applied_as_were_approved(
    many: Database, database: Database
) -> None:
    asked, enough = sized(1000, 96), sized(333, 32)
    await given_money(database, amount=f"{70 * enough}.00")
    await given_project(database)
    await given_request(database, amount=f"{70 * enough}.00")
    await given_approval(database)
    outcomes = await at_once([partial(given_payment, many, amount="70.00")] * asked)

    assert outcomes["done"] == enough
    assert outcomes["MORE_THAN_APPROVED"] + outcomes["NOTHING_UNPAID"] == asked - enough
    assert await held(database) == {"DISBURSED P1 N1 PRJ": f"{70 * enough}.00"}


async def test_many_credits_to_one_fund_and_one_line_all_arrive(many: Database, database: Database) -> None:
    receipts = sized(500, 100)
    await given_pledge(database, amount=f"{receipts // 2}.00")
    outcomes = await at_once([partial(given_receipt, many, f"R{number}", "1.00") for number in range(receipts)])

    assert outcomes == {"done": receipts}
    assert await held(database) == {"RECEIVED P1": f"{receipts}.00"}


async def test_crossing_pairs_in_opposite_orders_meet_no_deadlock(
    many: Database, database: Database, database_url: str
) -> None:
    pairs, rand = sized(2000, 300), seeded()
    for code in ("P1", "P2"):
        await given_pledge(database, code, "1000.00")
        await given_allocation(database, "N1", "500.00", code)
        await given_allocation(database, "N2", "500.00", code)
    needs = [row["id"] for row in await rows(database, "SELECT id FROM need ORDER BY code")]
    assert many is not database

    def crossing() -> str:
        there, back = rand.sample(needs, 2)
        ends = {"from": {"stage": "PLEDGED", "need": there}, "to": {"stage": "PLEDGED", "need": back}}
        return orjson.dumps(
            [
                {"amount": "1", "unit": "USD", **{end: {**place, "line": line} for end, place in ends.items()}}
                for line in rand.sample([1, 2], 2)
            ]
        ).decode()

    pool = await asyncpg.create_pool(database_url, min_size=CLIENTS, max_size=CLIENTS)
    sql = "SELECT post_entry('ALLOCATE_PLEDGE', current_date, 'x', $1::text::jsonb, NULL, NULL, NULL, NULL)"
    outcomes = await at_once([partial(pool.execute, sql, crossing()) for _ in range(2 * pairs)])
    await pool.close()

    assert outcomes == {"done": 2 * pairs}


async def test_money_is_conserved_while_writers_run(many: Database, database: Database) -> None:
    operations, rand = sized(5000, 150), seeded()
    await given_pledge(database, amount="100000.00")
    stop = asyncio.Event()
    watching = [asyncio.create_task(watch(database, stop)) for _ in range(4)]

    def one(number: int) -> Callable[[], Awaitable[object]]:
        amount, need = f"{rand.randrange(1, 3000) / 100:.2f}", rand.choice(["N1", "N2"])
        receipt = partial(given_receipt, many, f"R{number}", amount)
        placed, released = partial(given_allocation, many, need, amount), partial(given_release, many, need, amount)
        choices: list[Callable[[], Awaitable[object]]] = [receipt, placed, released]
        return rand.choice(choices)

    outcomes = await at_once([one(number) for number in range(operations)], 16)
    stop.set()

    assert set(outcomes) <= {"done", "NOT_ALLOCATED", "NOT_FREE"}
    assert outcomes["done"] > operations // 3
    assert min(await asyncio.gather(*watching)) > 0


async def test_of_64_reversals_of_one_entry_one_is_made(many: Database, database: Database) -> None:
    entry = (await given_pledge(database)).recorded.entry or 0
    outcomes = await at_once([partial(do, many, reverse_entry, ReverseEntry(entry=entry, reason="DUPLICATE"))] * 64)

    assert outcomes == {"done": 1, "ALREADY_REVERSED": 63}
    assert await held(database) == {}


async def test_of_64_approvals_of_one_request_one_is_made(many: Database, database: Database) -> None:
    await given_money(database, amount="10000.00")
    await given_project(database)
    await given_request(database)
    outcomes = await at_once([partial(given_approval, many)] * 64)

    assert outcomes == {"done": 1, "ALREADY_APPROVED": 63}
    assert (await held(database))["OBLIGATED P1 N1 PRJ"] == "70.00"


async def test_a_reversed_approval_and_its_payment_never_both_stand(many: Database, database: Database) -> None:
    await given_money(database, amount="10000.00")
    await given_project(database)
    await given_approved(database, "OTHER", "500.00")
    met = 0
    for number in range(sized(200, 12)):
        await given_request(database, f"D{number}", "10.00")
        approval = await given_approval(database, f"D{number}")
        reversal = partial(do, many, reverse_entry, ReverseEntry(entry=approval.recorded.entry or 0, reason="OTHER"))
        outcomes = await at_once([partial(given_payment, many, f"D{number}"), reversal])
        assert outcomes["done"] == 1, outcomes
        met += outcomes["MONEY_HAS_MOVED_ON"] + outcomes["NOT_APPROVED"]

    assert met == sized(200, 12)


async def test_one_effect_per_key_however_often_and_by_however_many_it_is_sent(
    many: Database, database: Database
) -> None:
    keys, rand = sized(10_000, 40), seeded()
    await given_pledge(database, amount=f"{keys * (keys + 1)}.00")
    sent = [number for number in range(keys) for _ in range(rand.randint(1, 5))]
    rand.shuffle(sent)
    answers: dict[int, set[tuple[int, int | None]]] = {number: set() for number in range(keys)}

    async def send(number: int) -> None:
        command = AllocatePledge(pledge="P1", need="N1", amount=f"{number + 1}.00")
        recorded = (await perform(many, allocate_pledge, command, ADMIN, key=f"key-{number}")).recorded
        answers[number].add((recorded.id, recorded.entry))

    outcomes = await at_once([partial(send, number) for number in sent], 16)

    assert outcomes == {"done": len(sent)}
    assert len(sent) > keys
    assert {len(found) for found in answers.values()} == {1}
    assert (await held(database))["PLEDGED P1 N1"] == f"{keys * (keys + 1) // 2}.00"


async def test_64_at_once_under_one_key_have_one_effect_and_other_input_is_refused(
    many: Database, database: Database
) -> None:
    await given_pledge(database)

    def under_one_key(amount: str) -> Callable[[], Awaitable[object]]:
        return partial(
            perform, many, allocate_pledge, AllocatePledge(pledge="P1", need="N1", amount=amount), ADMIN, key="the-key"
        )

    outcomes = await at_once([under_one_key("1.00")] * 64)
    other = await at_once([under_one_key("2.00")] * 8)

    assert (outcomes, other) == ({"done": 64}, {"KEY_REUSED": 8})
    [row] = await rows(database, "SELECT entry_sequence FROM allocation")
    assert await moved(database, row[0]) == ["PLEDGED -> PLEDGED 1.00 USD"]
    assert (await held(database))["PLEDGED P1 N1"] == "1.00"
