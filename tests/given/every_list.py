"""A story that puts rows of every sort into every list, so that each filter has something to keep and to leave out."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

from service.database.engine import Database
from service.errors import Refusal
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.planning.record_indicator_value import RecordIndicatorValue, record_indicator_value
from service.planning.record_quantification_step import RecordQuantificationStep, record_quantification_step
from service.planning.record_state_commitment import RecordStateCommitment, record_state_commitment
from service.planning.record_stated_figure import RecordStatedFigure, record_stated_figure
from service.registry.checking import Alias
from service.registry.record_event import AnnouncedTotal
from service.registry.record_membership import RecordMembership, record_membership
from service.registry.record_office_term import RecordOfficeTerm, record_office_term
from service.registry.stating import Source
from service.spending.record_fund_portfolio import RecordFundPortfolio, record_fund_portfolio
from service.writing.actor import Actor, Role
from service.writing.operation import perform
from tests.given.acting import record
from tests.given.every_list_of_money import every_list_of_money
from tests.given.ground import ADMIN, GROUND, do, lay_ground
from tests.given.planning import given_indicator, given_need, given_plan
from tests.given.registry import (
    SOURCES,
    given_code,
    given_document,
    given_event,
    given_grouping,
    given_party,
    given_state,
)
from tests.given.tokens import given_token

if TYPE_CHECKING:
    from tests.servers import Server

OTHER = (Source("OTHER"),)


@asynccontextmanager
async def on_every_list(server: "Server") -> AsyncIterator[str]:
    """Lend a database of its own where the ground is laid and the story recorded, by its URL."""
    ground = await server.template(GROUND, lay_ground)
    async with server.fresh(template=await server.template("template_with_every_list", every_list, of=ground)) as url:
        yield url


async def every_list(database: Database) -> None:
    """Record the story, on a database where the ground is laid."""
    await _parties(database)
    await _offices_and_events(database)
    await _plans_and_needs(database)
    await _measures_and_steps(database)
    await every_list_of_money(database)
    await _indicators(database)
    await _figures(database)
    await _refusals(database)


async def _parties(database: Database) -> None:
    await given_document(
        database,
        "OTHER",
        kind="NEWS",
        title={"en": "100% _news_ \\ of Córdoba", "es": "Noticia"},
        date="2022",
        url="https://example.org/a",
        language="es",
        issuer="ES",
        confidence="B",
        seen_as="EXCERPT",
    )
    await given_party(
        database,
        "EU",
        kind="SUPRANATIONAL",
        name={"en": "European Union", "es": "Unión Europea", "fr": "Union européenne"},
        short_name={"en": "EU"},
        currency="EUR",
        iati_identifier="XI-IATI-EC",
        channel_code="42001",
        aliases=(Alias(name="Communauté européenne", from_edtf="1993", to_edtf="2009"),),
        sources=OTHER,
        confidence="C",
    )
    await given_party(database, "ES-AECID", kind="NATIONAL_ENTITY", parent="ES", country="ES")
    await given_party(database, "UNHCR", kind="UN_AGENCY")
    await given_party(database, "SV-NGO", kind="NGO", country="SV")
    await given_grouping(database, "MIRPS")
    member = RecordMembership(
        code="M-HN", grouping="MIRPS", party="HN", from_edtf="2017-10-26", status="ACTIVE", sources=SOURCES
    )
    await record(database, record_membership, member)


async def _offices_and_events(database: Database) -> None:
    for code, cycle, began, ended in (("T1", "2021", "2021-01-01", "2021-12-31"), ("T2", "2022", "2022", None)):
        await record(
            database,
            record_office_term,
            RecordOfficeTerm(
                code=code,
                office="PRO_TEMPORE_PRESIDENCY" if ended else "PLATFORM_CHAIR",
                holders=("HN",) if ended else ("ES",),
                cycle=cycle,
                from_edtf=began,
                to_edtf=ended,
                status="HELD" if ended else "CURRENT",
                sources=SOURCES if ended else OTHER,
            ),
        )
    await given_event(
        database,
        "SE1-2021",
        name={"en": "First event", "es": "Evento Ñandú"},
        place={"en": "San José"},
        country="CR",
        presidency_cycle="2021",
        hosts=("HN",),
        conveners=("UNHCR",),
        partners=("EU",),
        adopted=("OTHER",),
        announced_total=AnnouncedTotal("500.00", "USD", "MORE_THAN", sources=SOURCES),
    )
    await given_event(
        database,
        "WS-2022",
        kind="WORKSHOP",
        status="PLANNED",
        date="2022-05",
        part_of="SE1-2021",
        mirps=False,
        sources=OTHER,
        confidence="C",
        announced_total=AnnouncedTotal("20.00", "EUR", "EXACT", sources=SOURCES),
    )
    await given_event(database, "FORUM", kind="GLOBAL_REFUGEE_FORUM", status="CANCELLED", date="XXXX")


async def _plans_and_needs(database: Database) -> None:
    await given_code(database, "POPULATION", "REFUGEES")
    await given_code(database, "TOPIC", "HEALTH")
    await given_plan(
        database, "PLAN-R", status="DRAFT", adopted="2018-05", reference=False, cycle="2018-2020", sources=OTHER
    )
    await given_need(
        database,
        "N3",
        "10",
        plan="PLAN-REGION",
        unit="person-day",
        kind="TECHNICAL",
        title={"en": "Técnica"},
        stated_on="2022-03",
        period="2022/2024",
        populations=("REFUGEES",),
        topics=("HEALTH",),
        event="SE1-2021",
        validated=True,
        qualifier="AT_LEAST",
        sources=OTHER,
        confidence="B",
    )
    await given_need(
        database,
        "N4",
        "9000.50",
        state="HN",
        plan="PLAN-HN",
        title={"en": "Écoles"},
        validated=False,
        period="2021",
        populations=("REFUGEES",),
    )
    await given_need(database, "N5", "500", state="SV", plan="PLAN-SV", unit="EUR", illustrative=True)


async def _measures_and_steps(database: Database) -> None:
    for code, plan, pillar, sector in (("SC1", "PLAN-HN", "P1", "11220"), ("SC2", "PLAN-SV", None, None)):
        measure = RecordStateCommitment(
            code=code,
            plan=plan,
            title={"en": f"Law {code}", "es": f"Ley {code}"},
            pillar=pillar,
            sector=sector,
            sources=SOURCES if pillar else OTHER,
            confidence="A" if pillar else "B",
        )
        await record(database, record_state_commitment, measure)
    for place, responsible in ((1, ("UNHCR",)), (2, ())):
        step = RecordQuantificationStep(
            code=f"Q{place}",
            cycle=f"202{place}",
            position=place,
            action={"en": f"Act {place}"},
            deadline=f"2019-0{place}-28",
            responsible=responsible,
            precision="DAY" if responsible else None,
            status="DONE" if responsible else "PLANNED",
            sources=SOURCES if responsible else OTHER,
            confidence="A" if responsible else "B",
        )
        await record(database, record_quantification_step, step)


async def _indicators(database: Database) -> None:
    portfolio = RecordFundPortfolio(code="PF", fund="FUND", name={"en": "Portfolio"}, sources=SOURCES)
    await do(database, record_fund_portfolio, portfolio)
    await given_indicator(database, "I1", project="PRJ", target="100", state="HN", name={"en": "Niños"})
    await given_indicator(database, "I2", need="N1", unit="FAMILY", sources=OTHER, confidence="B")
    await given_indicator(database, "I3", portfolio="PF", target="5")
    value = RecordIndicatorValue(code="V1", indicator="I1", value="7", date="2023", sources=SOURCES)
    await record(database, record_indicator_value, value)


async def _figures(database: Database) -> None:
    figures: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("F1", "DISPLACED_PEOPLE", {"state": "HN", "unit": "PERSON", "value": "5"}),
        ("F2", "COMMITMENTS", {"party": "ES", "event": "SE1-2021", "pledge": "P1", "unit": "USD", "value": "100"}),
        ("F3", "REGIONAL_GAP", {"need": "N1", "unit": "USD", "value": "40", "qualifier": "NEARLY"}),
    )
    for code, subject, more in figures:
        figure = RecordStatedFigure(
            code=code,
            subject=subject,
            scope={"en": f"Scope {code}", "es": "Ámbito"},
            date=f"202{code[1]}",
            sources=OTHER if code == "F1" else SOURCES,
            confidence="B" if code == "F1" else "A",
            **more,
        )
        await record(database, record_stated_figure, figure)
    await given_state(database, "SV")


async def _refusals(database: Database) -> None:
    """Have two acts refused, in two requests, and a token given out."""
    for number, actor in enumerate((ADMIN, Actor("spain", Role.MEMBER, "ES"))):
        with suppress(Refusal):
            withdrawn = WithdrawPledge(pledge=f"NO-{number}", withdrawn="2024")
            await perform(database, withdraw_pledge, withdrawn, actor, request_id=f"request-{number}")
    await given_token(database, "AUDITOR")
