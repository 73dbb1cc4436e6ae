"""Who held which office, out of the public facts: one cycle follows the other, and nobody held one twice over."""

from datetime import date, timedelta

import orjson
import pytest

from graphql_schema.execution import Executor
from service.database.engine import Database
from service.reading.selection import Viewer

HOLDERS = "query Q($office: Office!, $on: Date!) { officeTerms(office: $office, on: $on) { holders { code } } }"
PRESIDENCY = "PRO_TEMPORE_PRESIDENCY"
CHAIR = "PLATFORM_CHAIR"


async def _holders(facts: Database, executor: Executor, office: str, day: str) -> list[str]:
    answer = await executor.answer(facts, Viewer(), HOLDERS, {"office": office, "on": day}, None)
    terms = orjson.loads(answer.body)["data"]["officeTerms"]
    return [holder["code"] for term in terms for holder in term["holders"]]


@pytest.mark.parametrize(
    ("office", "day", "holder"),
    [
        (PRESIDENCY, "2019-04-29", None),
        (PRESIDENCY, "2019-04-30", "MX"),
        (PRESIDENCY, "2019-12-31", "MX"),
        (PRESIDENCY, "2020-01-01", "SV"),
        (PRESIDENCY, "2020-01-15", "SV"),
        (PRESIDENCY, "2020-12-31", "SV"),
        (PRESIDENCY, "2021-01-05", "GT"),
        (PRESIDENCY, "2021-12-31", "GT"),
        (PRESIDENCY, "2022-03-01", "HN"),
        (PRESIDENCY, "2022-12-31", "HN"),
        (PRESIDENCY, "2023-01-01", "PA"),
        (PRESIDENCY, "2024-01-23", "PA"),
        (PRESIDENCY, "2024-01-24", "BZ"),
        (PRESIDENCY, "2024-01-25", "BZ"),
        (PRESIDENCY, "2024-12-05", "CR"),
        (PRESIDENCY, "2026-11-22", "SV"),
        (CHAIR, "2020-06-28", None),
        (CHAIR, "2021-06-30", "ES"),
        (CHAIR, "2021-07-01", "CA"),
        (CHAIR, "2022-12-31", "CA"),
        (CHAIR, "2023-06-01", "US"),
        (CHAIR, "2024-12-06", "CO"),
    ],
)
async def test_an_office_is_held_by_one_on_a_day(
    facts: Database, executor: Executor, office: str, day: str, holder: str | None
) -> None:
    assert await _holders(facts, executor, office, day) == ([holder] if holder else [])


async def test_there_is_one_presidency_on_every_day_since_the_first(facts: Database, executor: Executor) -> None:
    days = [date(2019, 4, 30) + timedelta(days=number) for number in range(0, 2_700, 6)]
    held = [await _holders(facts, executor, PRESIDENCY, day.isoformat()) for day in days]
    assert {len(holders) for holders in held} == {1}
