"""What most stories begin with: a document, a donor, a fund with its administrator, two States, a plan with two needs."""

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from service.database.engine import Database
from service.planning.quantify_need import QuantifyNeed, quantify_need
from service.planning.record_plan import RecordPlan, record_plan
from service.registry.record_document import RecordDocument, record_document
from service.registry.record_party import RecordParty, record_party
from service.registry.record_state import RecordState, record_state
from service.registry.stating import Source
from service.spending.record_fund import RecordFund, record_fund
from service.writing.actor import Actor, Role
from service.writing.operation import Act, Outcome, perform

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.servers import Server

ADMIN = Actor("fund-admin", Role.FUND_ADMIN)
OFFICER = Actor("programme-officer", Role.FUND_ADMIN)
SOURCE = (Source("DOC"),)
TEMPLATE = "template_with_ground"


async def do(database: Database, act: Act, command: Any, actor: Actor = ADMIN) -> Outcome:  # noqa: ANN401  any command
    """Perform an act as the fund's administrator."""
    return await perform(database, act, command, actor)


async def given_party(database: Database, code: str, kind: str = "STATE") -> None:
    """Record a party."""
    await do(database, record_party, RecordParty(code=code, kind=kind, name={"en": code}, sources=SOURCE))


async def given_need(database: Database, code: str, *, requirement: str = "1000.00", **more: Any) -> None:  # noqa: ANN401
    """Record a need of the plan, of Honduras where nothing else is said."""
    more = {"state": "HN", "pillar": "P1", "sector": "11220", **more}
    command = QuantifyNeed(
        code=code,
        plan="PLAN",
        title={"en": code},
        stated_on="2021-01-15",
        requirement=requirement,
        sources=SOURCE,
        **more,
    )
    await do(database, quantify_need, command)


async def lay_ground(database: Database) -> None:
    """Record what most stories begin with."""
    document = RecordDocument(
        code="DOC", kind="REPORT", title={"en": "A report"}, date="2021-01-01", sources=SOURCE, illustrative=True
    )
    await do(database, record_document, document)
    for code, kind in (("ES", "STATE"), ("CA", "STATE"), ("HN", "STATE"), ("SV", "STATE"), ("OAS", "REGIONAL_ORG")):
        await given_party(database, code, kind)
    for code, iso3, numeric in (("HN", "HND", "340"), ("SV", "SLV", "222")):
        name = {"en": code}
        await do(database, record_state, RecordState(code=code, iso3=iso3, numeric=numeric, party=code, name=name))
    fund = RecordFund(code="FUND", name={"en": "The Fund"}, administrator="OAS", sources=SOURCE)
    await do(database, record_fund, fund)
    plan = RecordPlan(
        code="PLAN", title={"en": "A plan"}, status="ADOPTED", adopted="2021-01-01", reference=True, sources=SOURCE
    )
    await do(database, record_plan, plan)
    await given_need(database, "N1")
    await given_need(database, "N2", state="SV", pillar="P2", sector="12220")


@asynccontextmanager
async def on_ground(server: "Server") -> "AsyncIterator[str]":
    """Lend a database of its own where the ground is laid, by its URL."""
    if TEMPLATE not in server.templates:
        await server.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template_migrated")
        database = Database(server.url(TEMPLATE), read_pool_size=1, write_pool_size=1)
        await database.open()
        await lay_ground(database)
        await database.close()
        server.templates.add(TEMPLATE)
    async with server.fresh(template=TEMPLATE) as url:
        yield url
