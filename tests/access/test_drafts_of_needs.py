"""A draft of a need is its State's: for whoever may not see it, it is not there."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from service.database.engine import Database
from service.planning.publish_need import PublishNeed, publish_need
from service.planning.revise_need import ReviseNeed, revise_need
from service.planning.withdraw_need import WithdrawNeed, withdraw_need
from service.spending.report_expenditure import ReportExpenditure, report_expenditure
from service.spending.report_use import ReportUse, report_use
from service.writing.fingerprint import Command
from service.writing.operation import Act
from tests.access.test_bounds import CHAIR, HONDURAS, SALVADOR, SECRETARIAT, SPAIN, refusal_of, told
from tests.given.giving import given_money, stated
from tests.given.ground import ADMIN, SOURCE, do, on_ground
from tests.given.planning import given_need
from tests.given.spending import given_project
from tests.servers import Server


@pytest_asyncio.fixture
async def database_url(server: Server) -> AsyncIterator[str]:
    """A database of the test's own on which the ground is laid."""
    async with on_ground(server) as url:
        yield url


OF_A_NEED = (
    (revise_need, ReviseNeed(code="R", need="DRAFT", revised_on="2023", requirement="7", sources=SOURCE)),
    (publish_need, PublishNeed(need="DRAFT")),
    (withdraw_need, WithdrawNeed(need="DRAFT")),
)


@pytest.mark.parametrize(("act", "command"), OF_A_NEED, ids=lambda given: getattr(given, "__name__", ""))
@pytest.mark.parametrize("publication", ["DRAFT", "EMBARGOED", "WITHDRAWN"])
async def test_anothers_draft_of_a_need_is_refused_as_what_is_not_there(
    database: Database, act: Act, command: Command, publication: str
) -> None:
    unknown = await refusal_of(database, act, command, SALVADOR)
    drafted = "DRAFT" if publication == "WITHDRAWN" else publication
    await given_need(database, "DRAFT", None, state="HN", plan="PLAN-HN", publication=drafted, qualifier="UNKNOWN")
    if publication == "WITHDRAWN":
        await do(database, withdraw_need, WithdrawNeed(need="DRAFT"), SECRETARIAT)

    assert await refusal_of(database, act, command, SALVADOR) == unknown
    assert unknown[0] == "NEED_NOT_FOUND"
    own = await told(database, act, command, HONDURAS)
    assert own == ("DRAFT_WITHDRAWN" if publication == "WITHDRAWN" else "ok")
    assert await told(database, act, command, SECRETARIAT) == own
    for who in (SPAIN, CHAIR, ADMIN):
        assert await told(database, act, command, who) == "NOT_ALLOWED_ROLE"


async def test_a_draft_that_an_act_names_beside_is_refused_as_what_is_not_there(database: Database) -> None:
    await given_money(database)
    await given_project(database, state="HN")
    used = ReportUse(pledge="P1", used="2022", amount="1.00", need="DRAFT", sources=SOURCE)
    spent = ReportExpenditure(
        code="E", project="PRJ", spent="2022", amount=stated("1.00"), need="DRAFT", sources=SOURCE
    )
    asked = ((report_use, used, SPAIN), (report_use, used, ADMIN), (report_expenditure, spent, ADMIN))
    unknown = [await refusal_of(database, *one) for one in asked]
    await given_need(database, "DRAFT", None, state="SV", plan="PLAN-SV", publication="DRAFT", qualifier="UNKNOWN")

    assert [await refusal_of(database, *one) for one in asked] == unknown
    assert {code for code, *_ in unknown} == {"NEED_NOT_FOUND"}
