"""Stories of projects and how they are paid."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from service.database.engine import Database
from service.spending.approve_disbursement import ApproveDisbursement, approve_disbursement
from service.spending.approve_project import ApproveProject, ServedNeed, approve_project
from service.spending.record_disbursement import RecordDisbursement, record_disbursement
from service.spending.request_disbursement import RequestDisbursement, request_disbursement
from service.writing.actor import Actor
from service.writing.operation import Outcome
from tests.given.ground import ADMIN, MADE_UP, OFFICER, do
from tests.given.registry import SOURCES


async def given_project(
    database: Database,
    code: str = "PRJ",
    needs: Mapping[str, str] | None = None,
    **more: Any,
) -> Outcome:
    """Approve a project that serves N1 whole, or the needs given by their shares: of Honduras, where they all are."""
    state = None if needs and "N2" in needs else "HN"
    served = tuple(
        ServedNeed(need=need, share=share) for need, share in ({"N1": "1"} if needs is None else needs).items()
    )
    fund = MADE_UP if more.get("illustrative") else "FUND"
    more = {"fund": fund, "title": {"en": code}, "agreed": "2022-02-01", "state": state, "sources": SOURCES, **more}
    return await do(database, approve_project, ApproveProject(code=code, needs=served, **more))


async def given_request(
    database: Database, code: str = "D1", amount: str = "70.00", project: str = "PRJ", **more: Any
) -> Outcome:
    """Have the programme officer request money, in February 2022."""
    more = {"requested_on": date(2022, 2, 10), **more}
    command = RequestDisbursement(code=code, project=project, amount=amount, **more)
    return await do(database, request_disbursement, command, OFFICER)


async def given_approval(database: Database, code: str = "D1", actor: Actor = ADMIN, **more: Any) -> Outcome:
    """Have the administrator approve a request."""
    return await do(database, approve_disbursement, ApproveDisbursement(disbursement=code, **more), actor)


async def given_approved(
    database: Database, code: str = "D1", amount: str = "70.00", project: str = "PRJ", **more: Any
) -> Outcome:
    """Request and approve a disbursement."""
    await given_request(database, code, amount, project)
    return await given_approval(database, code, **more)


async def given_payment(database: Database, code: str = "D1", amount: str | None = None, **more: Any) -> Outcome:
    """Pay a disbursement, whole where no amount is given."""
    return await do(database, record_disbursement, RecordDisbursement(disbursement=code, amount=amount, **more))
