"""An answer that is given again is the one that would be worked out: whatever is written, whoever asks."""

import asyncio
import itertools
from collections.abc import AsyncIterator

import asyncpg
import httpx2
import pytest
import pytest_asyncio

from graphql_schema.answer_store import MEBIBYTE, AnswerStore
from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from service.reading.selection import Viewer
from service.reading.version import VERSION_ALONE
from service.registry.record_party import RecordParty, record_party
from tests.given.acting import leaves_nothing, rows
from tests.given.ground import lay_ground
from tests.given.registry import SOURCES, given_document, given_party
from tests.http.asking import code_of, get, post
from tests.http.conftest import client_of
from tests.http.test_metrics import told

QUESTION = "{ parties(first: 100) { totalCount nodes { code } } ledger { head { sequence } } }"


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements that readers run while the test does."""
    found: list[str] = []
    for module in ("engine", "sessions"):
        monkeypatch.setattr(f"service.database.{module}.record", lambda _recorders, sql: found.append(sql))
    return found


@pytest_asyncio.fixture
async def writer(api: httpx2.AsyncClient, database: Database) -> AsyncIterator[Database]:  # noqa: ARG001  on one database
    """Who writes beside the application."""
    yield database


async def test_what_was_asked_before_costs_one_tiny_statement(api: httpx2.AsyncClient, statements: list[str]) -> None:
    first = await post(api, QUESTION)
    assert len(statements) == 1, "what is asked for the first time is not looked for"
    again = await post(api, QUESTION)
    assert statements[1:] == [VERSION_ALONE]
    assert (again.text, again.headers["etag"]) == (first.text, first.headers["etag"])
    assert {**again.headers, "x-request-id": ""} == {**first.headers, "x-request-id": ""}


async def test_a_write_between_two_asks_shows(api: httpx2.AsyncClient, writer: Database) -> None:
    for number, code in enumerate(("ES", "CA", "FR"), start=1):
        await post(api, QUESTION)
        await given_party(writer, code)
        answer = (await post(api, QUESTION)).json()["data"]
        assert answer["parties"]["totalCount"] == number
        assert (await post(api, QUESTION)).json()["data"] == answer


async def test_what_an_operator_mends_by_hand_shows(
    api: httpx2.AsyncClient, writer: Database, database_url: str
) -> None:
    await given_party(writer, "ES")
    asked = "{ parties { nodes { code name } } }"
    await post(api, asked)
    owner = await asyncpg.connect(database_url)
    await owner.execute("""UPDATE party SET name = '{"en": "Mended"}'""")
    await owner.close()
    assert "Mended" in (await post(api, asked)).text


async def test_nobody_is_shown_less_than_was_committed_before_they_asked(
    api: httpx2.AsyncClient, writer: Database
) -> None:
    """Crowds ask the same while one writes: each answer holds at least what was committed when it was asked for."""
    committed, asked_for = 0, 0

    async def write() -> None:
        nonlocal committed
        for number in range(25):
            await given_party(writer, f"W{number}")
            committed = number + 1
            await asyncio.sleep(0.02)

    async def ask() -> None:
        nonlocal asked_for
        while not writing.done():
            least = committed
            found = (await post(api, "{ parties { totalCount } }")).json()["data"]["parties"]["totalCount"]
            assert found >= least
            asked_for += 1

    before = await told(api)
    writing = asyncio.create_task(write())
    await asyncio.gather(*(ask() for _ in range(6)))
    await writing
    after = await told(api)
    given_again = after["mirps_graphql_answers_total hit"] - before.get("mirps_graphql_answers_total hit", 0)
    print(f"{given_again:g} of {asked_for} answers were given again")  # noqa: T201  the counts are a part of the proof
    assert given_again > 0, "else nothing was tried"


async def test_a_rehearsal_leaves_no_trace_in_answers(api: httpx2.AsyncClient, writer: Database) -> None:
    await given_document(writer)
    before = await post(api, QUESTION)
    command = RecordParty(code="FR", kind="STATE", name={"en": "France"}, sources=SOURCES)
    assert await leaves_nothing(writer, record_party, command)
    assert (await post(api, QUESTION)).text == before.text


async def test_variables_and_languages_are_told_apart(api: httpx2.AsyncClient, writer: Database) -> None:
    await given_party(writer, "ES")
    await given_party(writer, "CA")
    one = "query ($code: String!) { party(code: $code) { code } enumerations { code: __typename } viewer { language } }"
    for _ in range(2):
        for code, language in itertools.product(("ES", "CA"), ("en", "es")):
            answer = (await post(api, one, {"code": code}, accept_language=language)).json()["data"]
            assert (answer["party"]["code"], answer["viewer"]["language"]) == (code, language.upper())


async def test_nothing_of_one_viewer_is_given_to_another(database: Database) -> None:
    executor = Executor(make_schema(), CATALOG, ROOT, store=AnswerStore(MEBIBYTE))
    viewers = [Viewer(), Viewer("AUDITOR", "ana"), Viewer("AUDITOR", "luis"), Viewer("MEMBER", "ana", "ES", ("SV",))]
    for again in (False, True):
        for viewer in viewers:
            answer = await executor.answer(database, viewer, "{ viewer { role name } }", {}, None)
            assert answer.stored is again
            assert viewer.role.encode() in answer.body
            assert (viewer.name.encode() in answer.body) is (viewer.role != "PUBLIC")


async def test_errors_and_the_present_instant_are_not_kept(api: httpx2.AsyncClient, statements: list[str]) -> None:
    now = "{ coverage { moment { known } } }"
    first, second = await post(api, now), await post(api, now)
    assert first.text != second.text, "of an empty book, the moment reached is now"
    assert VERSION_ALONE not in statements
    for _ in range(2):
        assert code_of(await post(api, '{ pledges(after: "nonsense") { nodes { code } } }')) == "CURSOR_MALFORMED"


async def test_before_the_first_entry_one_is_always_told_the_same_instant(
    api: httpx2.AsyncClient, writer: Database
) -> None:
    await lay_ground(writer)
    asked = "{ coverage(moment: { sequence: 0 }) { moment { known sequence } } }"
    answers = [await post(api, asked), await post(api, asked + " ")]
    [(first,)] = await rows(writer, "SELECT min(recorded_at) FROM journal_entry")
    known = answers[0].json()["data"]["coverage"]["moment"]["known"]
    assert known < first.isoformat()
    assert answers[0].text == answers[1].text


async def test_a_client_that_has_the_answer_is_told_so_from_the_store_too(
    api: httpx2.AsyncClient, statements: list[str]
) -> None:
    tag = (await post(api, QUESTION)).headers["etag"]
    for ask in (post, get):
        assert (await ask(api, QUESTION, if_none_match=tag)).status_code == 304
        assert (await ask(api, QUESTION, if_none_match='"other"')).status_code == 200
    assert statements[1:] == [VERSION_ALONE] * 4


async def test_a_restart_forgets_and_nothing_is_kept_where_that_is_wished(
    database_url: str, statements: list[str]
) -> None:
    for mebibytes in (1, 0, 0):
        async with client_of(database_url, answer_store_mib=mebibytes) as api:
            statements.clear()
            await post(api, QUESTION)
            await post(api, QUESTION)
            assert statements.count(VERSION_ALONE) == (1 if mebibytes else 0)
            assert len(statements) == 2


async def test_where_the_version_cannot_be_had_the_question_is_asked(
    api: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await post(api, QUESTION)

    async def lost(*_: object) -> None:
        raise ConnectionError

    monkeypatch.setattr("service.database.sessions.ReadSession.fetch_text", lost)
    again = await post(api, QUESTION)
    assert (again.status_code, again.text) == (200, first.text)


async def test_who_gives_up_takes_nobody_along(database: Database) -> None:
    slow = "SELECT pg_sleep(0.1)::text || 'told' AS version"
    waiting = [asyncio.create_task(database.fetch_text_together(slow)) for _ in range(5)]
    await asyncio.sleep(0.05)
    late = [asyncio.create_task(database.fetch_text_together(slow)) for _ in range(5)]
    waiting[0].cancel()
    late[0].cancel()
    with database.recording() as asked:
        found = await asyncio.gather(*waiting[1:], *late[1:])
    assert found == ["told"] * 8
    assert len(asked) == 1, "those who came while it was under way share the next"
