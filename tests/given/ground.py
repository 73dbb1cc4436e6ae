"""What most stories begin with: a document, two donors, a fund and its administrator, two States, a plan, two needs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from service.database.engine import Database
from service.spending.record_fund import RecordFund, record_fund
from service.writing.actor import Actor, Role
from service.writing.operation import Act, Outcome, perform
from tests.given.planning import given_need
from tests.given.registry import SOURCES, given_code, given_party, given_state

if TYPE_CHECKING:
    from tests.servers import Server

ADMIN = Actor("fund-admin", Role.FUND_ADMIN)
OFFICER = Actor("programme-officer", Role.FUND_ADMIN)
SOURCE = SOURCES
MADE_UP = "MADE-UP-FUND"
GROUND = "template_with_ground"


async def do(database: Database, act: Act, command: Any, actor: Actor = ADMIN, key: str | None = None) -> Outcome:  # noqa: ANN401  each act has its own command
    """Perform an act as the fund's administrator."""
    return await perform(database, act, command, actor, key=key)


async def lay_ground(database: Database) -> None:
    """Record what most stories begin with: N1 is Honduras's, of pillar P1; N2 El Salvador's, of P2."""
    for code, kind in (("ES", "STATE"), ("CA", "STATE"), ("OAS", "REGIONAL_ORG")):
        await given_party(database, code, kind=kind)
    for code_list, code in (("PILLAR", "P1"), ("PILLAR", "P2"), ("SECTOR", "11220"), ("SECTOR", "12220")):
        await given_code(database, code_list, code)
    fund = RecordFund(code="FUND", name={"en": "The Fund"}, administrator="OAS", sources=SOURCES)
    await do(database, record_fund, fund)
    await do(database, record_fund, replace(fund, code=MADE_UP, illustrative=True))
    await given_state(database, "HN")
    await given_state(database, "SV")
    await given_need(database, "N1", state="HN", pillar="P1", sector="11220", plan="PLAN-HN")
    await given_need(database, "N2", state="SV", pillar="P2", sector="12220", plan="PLAN-SV")


@asynccontextmanager
async def on_ground(server: "Server") -> AsyncIterator[str]:
    """Lend a database of its own where the ground is laid, by its URL."""
    async with server.fresh(template=await server.template(GROUND, lay_ground)) as url:
        yield url
