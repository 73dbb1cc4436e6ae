"""The acts whose cost is measured in books of any size: they find what they need in the made-up book itself."""

import itertools
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, Final

from service.database.engine import Database
from service.giving.record_contribution import RecordContribution, record_contribution
from service.registry.checking import StatedAmount
from service.registry.stating import Source
from service.spending.approve_disbursement import ApproveDisbursement, approve_disbursement
from service.spending.approve_project import ApproveProject, ServedNeed, approve_project
from service.spending.record_disbursement import RecordDisbursement, record_disbursement
from service.spending.record_interest import RecordInterest, record_interest
from service.spending.request_disbursement import RequestDisbursement, request_disbursement
from service.writing.actor import Actor, Role
from service.writing.fingerprint import Command
from service.writing.operation import Act, perform

ASKS: Final = Actor("benchmark-asks", Role.FUND_ADMIN)
DECIDES: Final = Actor("benchmark-decides", Role.FUND_ADMIN)
FOUND: Final = """
    SELECT (SELECT f.code FROM fund AS f WHERE f.illustrative ORDER BY f.id LIMIT 1) AS fund,
           (SELECT d.code FROM document AS d ORDER BY d.id LIMIT 1) AS document,
           (SELECT n.code FROM need AS n WHERE n.illustrative ORDER BY n.id LIMIT 1) AS need,
           (SELECT p.code FROM pledge AS p JOIN pledge_line AS l ON l.pledge_id = p.id
             WHERE p.illustrative AND l.channel = 'FUND' AND l.unit = 'USD' AND p.publication = 'PUBLISHED'
               AND (SELECT count(*) FROM pledge_line AS m WHERE m.pledge_id = p.id) = 1
             ORDER BY p.id LIMIT 1) AS pledge
"""
Doing = Callable[[], Awaitable[None]]


async def acts(database: Database) -> dict[str, Doing]:
    """Return the acts, by name; each call does one."""
    async with database.reading() as session:
        [found] = await session.fetch_rows(FOUND)
    run, numbers = time.time_ns(), itertools.count()
    today = datetime.now(tz=UTC).date().isoformat()
    sources = (Source(found["document"]),)
    made_up: dict[str, Any] = {"illustrative": True, "sources": sources}

    async def do(act: Act, command: Command, actor: Actor = DECIDES) -> None:
        await perform(database, act, command, actor, key=f"{run}-{next(numbers)}")

    async def interest() -> None:
        amount = StatedAmount("1000.00", "USD", "EXACT")
        await do(record_interest, RecordInterest(fund=found["fund"], received=today, amount=amount, **made_up))

    async def contribution() -> None:
        code, amount = f"R{run}-{next(numbers)}", StatedAmount("0.01", "USD", "EXACT")
        command = RecordContribution(code=code, pledge=found["pledge"], received=today, amount=amount, **made_up)
        await do(record_contribution, command)

    served = (ServedNeed(need=found["need"], share="1"),)
    project = ApproveProject(
        code=f"P{run}", fund=found["fund"], title={"en": "Measured"}, agreed=today, needs=served, **made_up
    )
    await do(approve_project, project)
    await interest()
    waiting: list[str] = []
    approved: list[str] = []

    async def request() -> None:
        code = f"D{run}-{next(numbers)}"
        command = RequestDisbursement(code=code, project=project.code, amount="0.01", illustrative=True)
        await do(request_disbursement, command, ASKS)
        waiting.append(code)

    async def approve() -> None:
        code = waiting.pop()
        await do(approve_disbursement, ApproveDisbursement(disbursement=code, illustrative=True))
        approved.append(code)

    async def pay() -> None:
        await do(record_disbursement, RecordDisbursement(disbursement=approved.pop(), illustrative=True))

    return {
        "record_interest": interest,
        "record_contribution": contribution,
        "request_disbursement": request,
        "approve_disbursement": approve,
        "record_disbursement": pay,
    }
