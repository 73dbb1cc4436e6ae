"""Funds for tests, recorded by their acts; the same twice is one."""

from typing import Any

from service.database.engine import Database
from service.spending.record_fund import RecordFund, record_fund
from service.writing.work import Recorded
from tests.given.acting import record_once
from tests.given.registry import SOURCES, given_party


async def given_fund(database: Database, code: str = "MIRPS", **more: Any) -> Recorded:
    """Record a fund, administered by the OAS."""
    await given_party(database, "OAS", kind="REGIONAL_ORG")
    given: dict[str, Any] = {"name": {"en": code}, "administrator": "OAS", "sources": SOURCES}
    return await record_once(database, record_fund, RecordFund(**given | more, code=code), f"fund {code}")
