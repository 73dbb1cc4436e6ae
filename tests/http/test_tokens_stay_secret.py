"""A token is nowhere but with whoever it is for: not in a dump of the database, the log, an answer or an address."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import httpx2
import pytest
import pytest_asyncio

from service.access.revoke_token import RevokeToken, revoke_token
from service.access.token import hash_of, new_token
from service.database.postgres_binaries import find_binaries
from service.writing.operation import perform
from tests.given.acting import rows
from tests.given.data_sets import on_facts
from tests.given.tokens import OPERATOR, bearer, given_token
from tests.http.serving import served
from tests.servers import Server, opened

WHO = "{ viewer { role } }"
ACT = 'mutation { recordParty(input: {code: "X"}) { userErrors { code } } }'
"""Not even well formed: what is wrong is told, and with which token it came is not."""


@pytest_asyncio.fixture
async def facts_url(pg18: Server) -> AsyncIterator[str]:
    """A database with the public facts."""
    async with on_facts(pg18) as url:
        yield url


@pytest.mark.parametrize("form", ["json", "people"])
async def test_tokens_are_in_no_dump_log_answer_or_address(facts_url: str, tmp_path: Path, form: str) -> None:
    async with opened(facts_url) as database:
        good, revoked = await given_token(database, "AUDITOR"), await given_token(database, "CHAIR")
        [(number,)] = await rows(database, "SELECT id FROM api_token WHERE role = 'CHAIR'")
        await perform(database, revoke_token, RevokeToken(token=number), OPERATOR)
    unknown = new_token()
    told: list[str] = []
    running = served(facts_url, tmp_path, MIRPS_LOG_FORMAT=form, MIRPS_STATEMENT_TIMEOUT_SECONDS="1")
    async with running as service, httpx2.AsyncClient(base_url=service.url) as client:
        for token in (good, revoked, unknown, "eyJhbGciOiJSUzI1NiJ9.e30." + unknown):
            for query in (WHO, ACT, "{ nothing }", "{"):
                answer = await client.post("/graphql", json={"query": query}, headers={"authorization": bearer(token)})
                told += [answer.text, str(answer.headers), str(answer.url)]
            answer = await client.get("/graphql", params={"query": WHO}, headers={"authorization": bearer(token)})
            told += [answer.text, str(answer.headers), str(answer.url)]
        told += await while_nothing_can_be_audited(facts_url, client, service.log, good, unknown)
    told.append(service.log.read_text(encoding="utf-8"))
    assert "refusal_not_audited" in told[-1], "the fault was one"
    told.append(dump_of(facts_url, tmp_path))

    assert "AUDITOR" in told[0]
    assert hash_of(good).hex() in told[-1], "the dump has the hash"
    for token in (good, revoked, unknown):
        secret = token.removeprefix("mirps_")
        assert not [where for where, text in enumerate(told) if secret in text]


async def while_nothing_can_be_audited(
    url: str, client: httpx2.AsyncClient, log: Path, good: str, unknown: str
) -> list[str]:
    """Have requests fail, so that faults are logged; whoever is turned away is told so all the same."""
    other = await asyncpg.connect(url)
    try:
        async with other.transaction():
            await other.execute("LOCK TABLE audit_trail IN ACCESS EXCLUSIVE MODE")
            turned = await client.post("/graphql", json={"query": WHO}, headers={"authorization": bearer(unknown)})
            acted = await client.post("/graphql", json={"query": ACT}, headers={"authorization": bearer(good)})
            async with asyncio.timeout(10):
                while "refusal_not_audited" not in log.read_text(encoding="utf-8"):  # noqa: ASYNC110, ASYNC240  of another process
                    await asyncio.sleep(0.05)
    finally:
        await other.close()
    assert turned.status_code == 401
    return [turned.text, acted.text]


def dump_of(url: str, folder: Path) -> str:
    """Everything that is in a database, as text."""
    command = [str(find_binaries("18", folder).folder / "pg_dump"), "--dbname", url]
    found = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603  the server's own
    return found.stdout
