"""Entity tags: the same where nothing was written, another where an answer could differ, and 304 without the work."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import httpx2
import pytest
import pytest_asyncio

from service.database.engine import Database
from service.http.entity_tags import holds_any
from service.reading.version import VERSION_ALONE, with_version, without_version
from service.registry.record_party import RecordParty, record_party
from tests.given.acting import leaves_nothing
from tests.given.giving import given_commitment, given_pledge, given_receipt
from tests.given.ground import on_ground
from tests.given.matching import given_allocation
from tests.given.planning import given_indicator, given_need, given_plan
from tests.given.registry import SOURCES, given_code, given_document, given_event, given_grouping, given_party
from tests.given.spending import given_approval, given_payment, given_project, given_request
from tests.http.asking import get, post
from tests.http.conftest import client_of
from tests.servers import Server

QUESTION = """{
  parties(first: 100) { totalCount nodes { code } } documents { totalCount } events { totalCount }
  pillars { code } groupings { code } plans { totalCount } needs { totalCount } indicators { totalCount }
  pledges { totalCount nodes { code status } } commitments { totalCount } contributions { totalCount }
  allocations { totalCount nodes { amount { amount } } } projects { totalCount }
  disbursements { nodes { code status } } ledger { head { sequence } }
}"""


@dataclass(frozen=True)
class Ground:
    """A running application and who writes beside it."""

    api: httpx2.AsyncClient
    database: Database


@pytest_asyncio.fixture
async def ground(pg18: Server) -> AsyncIterator[Ground]:
    async with on_ground(pg18) as url, client_of(url) as api:
        database = Database(url, read_pool_size=1, write_pool_size=1)
        await database.open()
        try:
            yield Ground(api, database)
        finally:
            await database.close()


ACTS: list[tuple[str, Callable[[Database], Awaitable[object]]]] = [
    ("a document", lambda database: given_document(database, "DOC2")),
    ("a party", lambda database: given_party(database, "FR")),
    ("an event", given_event),
    ("a grouping", given_grouping),
    ("a code", lambda database: given_code(database, "PILLAR", "P9")),
    ("a plan", lambda database: given_plan(database, "PLAN9")),
    ("a need", lambda database: given_need(database, "N9", plan="PLAN9")),
    ("an indicator", given_indicator),
    ("a pledge", given_pledge),
    ("a commitment", lambda database: given_commitment(database, amount="60.00")),
    ("an allocation", given_allocation),
    ("a contribution", given_receipt),
    ("a project", given_project),
    ("a request", given_request),
    ("an approval", given_approval),
    ("a payment", given_payment),
]


async def settled(api: httpx2.AsyncClient) -> httpx2.Response:
    """Return an answer whose tag came twice in a row: PostgreSQL's own housekeeping counts as writing, now and then."""
    tags = []
    for _ in range(6):
        answer = await post(api, QUESTION)
        tags.append(answer.headers["etag"])
        if tags[-2:] == [tags[-1]] * 2:
            return answer
    raise AssertionError(f"nothing was written, and the tag changes: {tags}")


async def test_the_tag_changes_with_every_act_of_every_area_and_with_nothing_else(ground: Ground) -> None:
    seen: dict[str, str] = {}
    for name, act in [("nothing yet", given_document), *ACTS]:
        await act(ground.database)
        first = await settled(ground.api)
        assert first.status_code == 200, first.text
        assert first.text not in seen.values(), f"{name} shows in the answer"
        assert first.headers["etag"] not in seen, f"the tag did not change with {name}"
        seen[first.headers["etag"]] = first.text


async def test_what_the_client_still_has_is_not_sent_again_until_something_is_written(ground: Ground) -> None:
    for ask in (post, get):
        first = await ask(ground.api, QUESTION)
        kept = await ask(ground.api, QUESTION, if_none_match=first.headers["etag"])
        assert (kept.status_code, kept.content) == (304, b"")
        assert kept.headers["etag"] == first.headers["etag"]
        assert kept.headers["vary"] == first.headers["vary"]
        assert kept.headers["cache-control"] == first.headers["cache-control"] == "no-cache"
        await given_party(ground.database, "FR" if ask is post else "DE")
        newer = await ask(ground.api, QUESTION, if_none_match=first.headers["etag"])
        assert newer.status_code == 200
        assert newer.text != first.text


async def test_a_304_costs_one_tiny_statement(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    statements: list[str] = []
    for module in ("engine", "sessions"):
        monkeypatch.setattr(f"service.database.{module}.record", lambda _recorders, sql: statements.append(sql))
    tag = (await post(ground.api, QUESTION)).headers["etag"]
    assert [without_version(sql) != sql for sql in statements] == [True]
    statements.clear()
    assert (await post(ground.api, QUESTION, if_none_match=tag)).status_code == 304
    assert statements == [VERSION_ALONE]


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("{tag}", 304),
        ('"other", {tag}', 304),
        ('{tag},W/"other"', 304),
        ("{strong}", 304),
        ("*", 304),
        ('"other"', 200),
        ("{bare}", 200),
        ("nonsense", 200),
        ("", 200),
    ],
)
async def test_lists_weak_and_strong_tags_and_the_star_are_understood(
    quiet_api: httpx2.AsyncClient, header: str, status: int
) -> None:
    tag = (await post(quiet_api, "{ states { code } }")).headers["etag"]
    sent = header.format(tag=tag, strong=tag.removeprefix("W/"), bare=tag.removeprefix("W/").strip('"'))
    assert (await post(quiet_api, "{ states { code } }", if_none_match=sent)).status_code == status


async def test_a_star_does_not_hide_that_a_question_is_refused(quiet_api: httpx2.AsyncClient) -> None:
    response = await post(quiet_api, "{ parties(first: 101) { nodes { code } } }", if_none_match="*")
    assert response.status_code == 400


async def test_questions_that_differ_in_anything_have_different_tags(quiet_api: httpx2.AsyncClient) -> None:
    by_code = "query A($c: String!) { party(code: $c) { code } } query B($c: String!) { x: party(code: $c) { code } }"
    bodies = [
        {"query": by_code, "operationName": "A", "variables": {"c": "ES"}},
        {"query": by_code, "operationName": "A", "variables": {"c": "FR"}},
        {"query": by_code, "operationName": "B", "variables": {"c": "ES"}},
        {"query": by_code + " ", "operationName": "A", "variables": {"c": "ES"}},
        {"query": "{ __typename }"},
        {"query": "{ a: __typename }"},
        {"query": "{ __schema { queryType { name } } }"},
        {"query": "{ __schema { queryType { name } } states { code } }"},
    ]
    tags = [(await quiet_api.post("/graphql", json=body)).headers["etag"] for body in bodies]
    assert len(set(tags)) == len(bodies)


async def test_what_only_the_schema_answers_keeps_its_tag_whatever_is_written(ground: Ground) -> None:
    asked = "{ __schema { queryType { name } } }"
    tag = (await post(ground.api, asked)).headers["etag"]
    await given_party(ground.database, "FR")
    assert (await post(ground.api, asked, if_none_match=tag)).status_code == 304


async def test_a_rehearsal_changes_no_answer(ground: Ground) -> None:
    before = await post(ground.api, QUESTION)
    command = RecordParty(code="FR", kind="STATE", name={"en": "France"}, sources=SOURCES)
    assert await leaves_nothing(ground.database, record_party, command)
    assert (await post(ground.api, QUESTION)).text == before.text


async def test_errors_have_no_tag_and_are_not_kept(quiet_api: httpx2.AsyncClient) -> None:
    response = await post(quiet_api, "{ nope }")
    assert "etag" not in response.headers
    assert response.headers["cache-control"] == "no-store"


async def test_an_answer_that_tells_the_present_instant_has_no_tag(
    quiet_api: httpx2.AsyncClient, ground: Ground
) -> None:
    asked = "{ coverage { moment { known } } }"
    assert "etag" not in (await post(quiet_api, asked)).headers, "of an empty book, the moment reached is now"
    first, second = await post(ground.api, asked), await post(ground.api, asked)
    assert first.text == second.text
    assert first.headers["etag"] == second.headers["etag"]


async def test_head_answers_as_get_does_without_the_body(quiet_api: httpx2.AsyncClient) -> None:
    params = {"query": "{ states { code } }"}
    got, head = [await quiet_api.request(method, "/graphql", params=params) for method in ("GET", "HEAD")]
    assert (head.status_code, head.content) == (200, b"")
    for name in ("etag", "content-length", "content-type", "cache-control", "vary"):
        assert head.headers[name] == got.headers[name], name


async def test_the_version_stands_beside_the_answer_of_the_same_snapshot(database: Database) -> None:
    async with database.reading() as session:
        data, version = await session.fetch_json_and_version(with_version("SELECT convert_to('{}', 'UTF8')"))
        alone = await session.fetch_text(VERSION_ALONE)
    assert (data, version) == (b"{}", alone)


def test_a_statement_without_a_version_stays_as_it_is() -> None:
    assert without_version(with_version("SELECT 1")) == without_version("SELECT 1") == "SELECT 1"


def test_more_tags_than_the_limit_do_not_match() -> None:
    many = ", ".join(f'"{number}"' for number in range(65))
    holds = holds_any(many)
    assert holds is not None
    assert holds('"63"')
    assert not holds('"64"')
