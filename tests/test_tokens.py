"""The `mirps token` commands as an operator uses them."""

import asyncio
import re
from collections.abc import AsyncIterator

import pytest_asyncio

from service.access.token import TOKEN
from tests.command import mirps
from tests.given.data_sets import on_facts
from tests.servers import Server


@pytest_asyncio.fixture(scope="module")
async def facts_url(pg18: Server) -> AsyncIterator[str]:
    """A database with the public facts."""
    async with on_facts(pg18) as url:
        yield url


async def test_a_token_is_given_out_once_listed_without_it_and_taken_back(facts_url: str) -> None:
    def run(*words: str) -> tuple[int, str, str]:
        done = mirps("token", *words, MIRPS_DATABASE_URL=facts_url)
        return done.returncode, done.stdout, done.stderr

    create = ("create", "--role", "state", "--name", "HN team", "--state", "hn", "--expires-days", "30")
    code, token, said = await asyncio.to_thread(run, *create)
    assert (code, TOKEN.fullmatch(token.strip()) is not None) == (0, True)
    assert "HN team" in said
    assert token.strip() not in said

    _, listed, _ = await asyncio.to_thread(run, "list")
    assert "HN team" in listed
    assert "active" in listed
    assert token.strip() not in listed

    number = re.findall(r"Token (\d+) for", said)[0]
    assert (await asyncio.to_thread(run, "revoke", number))[:2] == (0, f"Token {number} is revoked.\n")
    assert "revoked" in (await asyncio.to_thread(run, "list"))[1]
    code, _, said = await asyncio.to_thread(run, "revoke", number)
    assert (code, "ALREADY_REVOKED" in said) == (1, True)


async def test_what_cannot_be_given_out_is_one_sentence_and_an_exit_code(facts_url: str) -> None:
    words = ("token", "create", "--role", "member", "--name", "nobody's")

    done = await asyncio.to_thread(mirps, *words, MIRPS_DATABASE_URL=facts_url)

    assert (done.returncode, done.stdout) == (1, "")
    # Before it, the log warns of the server of the tests, which is not durable.
    assert done.stderr.splitlines()[-1].startswith("mirps: MEMBER acts for a party")
    assert "Traceback" not in done.stderr
