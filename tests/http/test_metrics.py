"""What Prometheus is told: that figures move with what happens, and that no client makes a label."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import httpx2
from prometheus_client.parser import text_string_to_metric_families

from service.database.engine import Database
from service.http.metrics import observe_head
from tests.command import ROOT
from tests.given.registry import given_party
from tests.http.asking import get, post


async def told(api: httpx2.AsyncClient) -> Mapping[str, float]:
    """Return every figure by its name and labels."""
    response = await api.get("/metrics")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/plain")
    return {
        sample.name + "".join(f" {value}" for _, value in sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(response.text)
        for sample in family.samples
    }


def grown(before: Mapping[str, float], after: Mapping[str, float]) -> dict[str, float]:
    """Return by how much counters of questions grew."""
    return {
        name.removeprefix("mirps_graphql_"): after[name] - before.get(name, 0)
        for name in after
        if name.startswith("mirps_graphql") and after[name] != before.get(name, 0)
    }


async def test_each_way_of_being_answered_is_counted(quiet_api: httpx2.AsyncClient) -> None:
    asked = "{ states { code metrics: code } }"
    before = await told(quiet_api)
    tag = (await post(quiet_api, asked)).headers["etag"]
    await get(quiet_api, asked, if_none_match=tag)
    await post(quiet_api, "{ nopeOfMetrics }")
    await quiet_api.post("/graphql", content=b"x")
    assert grown(before, await told(quiet_api)) == {
        "questions_total data": 1,
        "questions_total not_modified": 1,
        "questions_total refused": 2,
        "errors_total GRAPHQL_VALIDATION_FAILED": 1,
        "errors_total UNSUPPORTED_MEDIA_TYPE": 1,
        "documents_total miss": 2,
        "documents_total hit": 1,
        "plans_total miss": 1,
        "plans_total hit": 1,
        "answers_total miss": 1,
    }


async def test_requests_are_counted_and_timed_by_route_and_status(quiet_api: httpx2.AsyncClient) -> None:
    before = await told(quiet_api)
    await post(quiet_api, "{ __typename }")
    await quiet_api.get("/nowhere/at/all?x=1")
    await quiet_api.request("BREW", "/graphql")
    after = await told(quiet_api)
    names = [
        "mirps_http_requests_total POST /graphql 200",
        "mirps_http_requests_total GET other 404",
        "mirps_http_requests_total other /graphql 405",
        "mirps_http_request_seconds_count other",
    ]
    assert [after[name] - before.get(name, 0) for name in names] == [1, 1, 1, 1]
    assert after["mirps_http_requests_in_flight"] == 1, "this very request"
    assert not [name for name in after if "nowhere" in name or "BREW" in name]


async def test_the_head_of_the_book_and_the_pool_are_told(api: httpx2.AsyncClient, database: Database) -> None:
    await given_party(database)
    figures = await told(api)
    async with database.reading() as session:
        [row] = await session.fetch_rows("SELECT sequence FROM ledger_head")
    assert figures["mirps_ledger_head_sequence"] == row["sequence"]
    assert figures["mirps_database_connections open"] >= 1
    assert figures["mirps_database_connections in_use"] == 0
    assert figures["mirps_database_connections waiting"] == 0


async def test_figures_are_told_while_the_database_is_away(quiet_api: httpx2.AsyncClient, database_url: str) -> None:
    before = (await told(quiet_api))["mirps_ledger_head_sequence"]
    away = Database(database_url, read_pool_size=1, write_pool_size=1)
    await observe_head(away)
    assert (await told(quiet_api))["mirps_ledger_head_sequence"] == before


def test_several_workers_are_told_as_one(tmp_path: Path) -> None:
    environment = {**os.environ, "PROMETHEUS_MULTIPROC_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    count = (
        "from service.answered import Answered\n"
        "from service.http.metrics import observe_answer, told_text\n"
        "observe_answer(Answered(400, b'', codes=('X',)))\n"
        "print(told_text().decode())"
    )
    for worker in (1, 2, 3):
        done = subprocess.run(  # noqa: S603  our own words
            [sys.executable, "-c", count], env=environment, capture_output=True, text=True, check=True, timeout=60
        )
        assert f'mirps_graphql_errors_total{{code="X"}} {worker}.0' in done.stdout
