"""Names in more languages reach a database that was loaded before they were written, and its facts stay as they are."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from service.database.engine import Database
from service.database.migrate import downgrade, migrate
from service.errors import BadInput
from service.interchange.facts import FACTS, load_facts
from service.interchange.names import load_names
from service.languages.wordings import wordings
from tests.given.acting import rows
from tests.given.asking import ask
from tests.servers import Server

BEFORE_TRANSLATIONS = "0003"
FINGERPRINTS = "SELECT key, fingerprint FROM idempotency_key WHERE key LIKE 'facts:%' ORDER BY 1"
HEAD = "SELECT sequence, hash FROM ledger_head"
FRENCH = "SELECT name->>'fr' FROM state WHERE code = 'MX'"
TAKE_AWAY = "UPDATE {0} SET {1} = {1} - 'fr' - 'pt' WHERE {1} ? 'en'"
NAMES = (("state", "name"), ("code_list_item", "name"), ("grouping", "name"), ("event", "place"))


@pytest_asyncio.fixture
async def of_an_earlier_release(pg18: Server) -> AsyncIterator[str]:
    """A database as the release before had it: migrated no further, its facts loaded, no name in French."""
    async with pg18.fresh() as url:
        database = Database(url, read_pool_size=1, write_pool_size=1)
        await database.open()
        try:
            await load_facts(database)
        finally:
            await database.close()
        await downgrade(url, to=BEFORE_TRANSLATIONS)
        for table, column in NAMES:
            await execute_as_owner(url, TAKE_AWAY.format(table, column))
        yield url


async def execute_as_owner(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def test_todays_translations_reach_a_database_of_the_release_before(of_an_earlier_release: str) -> None:
    await migrate(of_an_earlier_release)
    database = Database(of_an_earlier_release, read_pool_size=2, write_pool_size=1)
    await database.open()
    try:
        before = await rows(database, FINGERPRINTS), await rows(database, HEAD)
        assert await rows(database, FRENCH) == [(None,)]

        loaded = await load_facts(database)

        assert (loaded.recorded, loaded.named > 0) == (0, True)
        assert await rows(database, FRENCH) == [("Mexique",)]
        assert (await rows(database, FINGERPRINTS), await rows(database, HEAD)) == before
        assert (await load_facts(database)).named == 0
        assert await ask(database, "{ pillars { name(lang: FR) nameLanguage(lang: FR) } }") == {
            "pillars": [
                {"name": "Accueil et admission", "nameLanguage": "FR"},
                {"name": "Besoins immédiats", "nameLanguage": "FR"},
                {"name": "Pays et communautés d'accueil", "nameLanguage": "FR"},
                {"name": "Solutions durables", "nameLanguage": "FR"},
            ]
        }
        await a_mended_wording_is_recorded(database)
        await names_of_what_is_not_there_are_passed_over(database)
    finally:
        await database.close()


async def a_mended_wording_is_recorded(database: Database) -> None:
    mended = {"state": {"MX": {"name": {"fr": "le Mexique"}}}}

    assert await load_names(database, FACTS.actor, mended) == 1
    assert await rows(database, FRENCH) == [("le Mexique",)]
    assert await load_names(database, FACTS.actor, wordings("names")) == 1
    assert await rows(database, FRENCH) == [("Mexique",)]


async def names_of_what_is_not_there_are_passed_over(database: Database) -> None:
    assert await load_names(database, FACTS.actor, {"state": {"XX": {"name": {"fr": "x"}}}}) == 0
    with pytest.raises(BadInput, match="names of document are not recorded"):
        await load_names(database, FACTS.actor, {"document": {"X": {"title": {"fr": "x"}}}})
