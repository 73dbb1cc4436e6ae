"""What the measured acts work on: one fund whose accounts everybody wants, money in it, a project to spend it on."""

import itertools
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final

import orjson

from graphql_schema.execution import Executor
from graphql_schema.mutating import Acting
from graphql_schema.schema import make_schema
from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from service.giving.record_contribution import RecordContribution, record_contribution
from service.reading.selection import Viewer
from service.registry.checking import StatedAmount
from service.spending.record_disbursement import RecordDisbursement, record_disbursement
from service.spending.record_interest import RecordInterest, record_interest
from service.spending.request_disbursement import RequestDisbursement, request_disbursement
from service.writing.fingerprint import Command
from service.writing.operation import Act, perform
from tests.given.giving import given_money, given_pledge
from tests.given.ground import ADMIN, OFFICER, lay_ground
from tests.given.mutating import everybody_may
from tests.given.registry import SOURCES
from tests.given.spending import given_approved, given_project

CENT: Final = StatedAmount("0.01", "USD", "EXACT")
PAYERS: Final = 256
"""Disbursements that are paid in turn, all out of the same account; each is paid in parts, as few are in life."""
MUTATION: Final = """
mutation ($input: RecordDisbursementInput!, $key: String!) {
  recordDisbursement(input: $input, idempotencyKey: $key) {
    disbursement { code }
    entry { sequence }
    userErrors { code }
  }
}
"""
Doing = Callable[[], Awaitable[None]]
numbers = itertools.count()


async def lay(database: Database) -> None:
    """Lay the ground, where it is not yet."""
    async with database.reading() as session:
        if await session.fetch_text("SELECT code::text FROM project WHERE code = 'PRJ'") is not None:
            return
    await lay_ground(database)
    await given_money(database, amount="100000000.00")
    await given_pledge(database, "HOT", "100000000.00")
    await given_project(database)


async def acts(database: Database) -> dict[str, Doing]:
    """Return the acts that are measured, by name; each call does one, under a key of its own."""
    run = f"{time.time_ns()}"
    payers = itertools.cycle([f"D{run}-{number}" for number in range(PAYERS)])
    for _ in range(PAYERS):
        await given_approved(database, next(payers), "1000.00")
    executor = Executor(make_schema(), CATALOG, ROOT)
    viewer = Viewer(ADMIN.role, ADMIN.name, None, (), 1000, "EN")

    def acting() -> Acting:
        return Acting(database, ADMIN, everybody_may, request_id="benchmark")

    async def perform_one(act: Act, command: Callable[[int], Command], **more: Any) -> None:
        number = next(numbers)
        await perform(database, act, command(number), more.get("actor", ADMIN), key=f"{run}-{number}")

    async def mutate_one() -> None:
        given = {"disbursement": next(payers), "amount": "0.01"}
        variables = {"input": given, "key": f"{run}-{next(numbers)}"}
        answer = await executor.answer(database, viewer, MUTATION, variables, None, acting=acting)
        payload = orjson.loads(answer.body)["data"]["recordDisbursement"]
        if payload["userErrors"]:
            raise RuntimeError(str(payload))

    return {
        "record_interest": partial(
            perform_one,
            record_interest,
            lambda _: RecordInterest(fund="FUND", received="2022-05-01", amount=CENT, sources=SOURCES),
        ),
        "record_contribution": partial(
            perform_one,
            record_contribution,
            lambda number: RecordContribution(
                code=f"R{run}-{number}", pledge="HOT", received="2022-05-01", amount=CENT, sources=SOURCES
            ),
        ),
        "record_disbursement": partial(
            perform_one, record_disbursement, lambda _: RecordDisbursement(disbursement=next(payers), amount="0.01")
        ),
        "record_disbursement, as a mutation": mutate_one,
        "request_disbursement": partial(
            perform_one,
            request_disbursement,
            lambda number: RequestDisbursement(code=f"Q{run}-{number}", project="PRJ", amount="1.00"),
            actor=OFFICER,
        ),
    }
