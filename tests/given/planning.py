"""Plans, needs and indicators for tests, recorded by their acts; the same twice is one."""

from typing import Any

from service.database.engine import Database
from service.planning.quantify_need import QuantifyNeed, quantify_need
from service.planning.record_indicator import RecordIndicator, record_indicator
from service.planning.record_plan import RecordPlan, record_plan
from service.writing.work import Recorded
from tests.given.acting import record_once
from tests.given.registry import SOURCES, given_document, given_state


async def given_plan(database: Database, code: str = "PLAN", **more: Any) -> Recorded:
    """Record a plan, regional unless it names a State."""
    await given_document(database)
    if more.get("state"):
        await given_state(database, more["state"])
    given: dict[str, Any] = {
        "title": {"en": code},
        "status": "ADOPTED",
        "adopted": "2020",
        "reference": True,
        "sources": SOURCES,
    }
    return await record_once(database, record_plan, RecordPlan(**given | more, code=code), f"plan {code}")


async def given_need(database: Database, code: str = "N1", requirement: str | None = "1000", **more: Any) -> Recorded:
    """Quantify a need in US dollars, with a plan of its own unless one is named."""
    plan = more.pop("plan", "PLAN")
    await given_plan(database, plan, state=more.get("state"))
    given: dict[str, Any] = {"title": {"en": code}, "stated_on": "2021-01-31", "sources": SOURCES}
    command = QuantifyNeed(**given | more, code=code, plan=plan, requirement=requirement)
    return await record_once(database, quantify_need, command, f"need {code}")


async def given_indicator(database: Database, code: str = "I1", **more: Any) -> Recorded:
    """Record an indicator."""
    await given_document(database)
    given: dict[str, Any] = {"definition": {"en": code}, "unit": "PERSON", "sources": SOURCES}
    command = RecordIndicator(**given | more, code=code)
    return await record_once(database, record_indicator, command, f"indicator {code}")
