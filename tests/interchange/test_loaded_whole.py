"""A data set that was loaded to its end is not looked through again, until its files or what reads them are others."""

from dataclasses import replace

import pytest

from service import loading_data
from service.database.engine import Database
from service.interchange.facts import FACTS
from service.interchange.loaded_whole import digest_of, note_loaded_whole, was_loaded_whole
from service.interchange.loading import Loaded
from service.loading_data import load_what_is_new
from tests.given.acting import rows

KEPT = "SELECT act, outcome FROM audit_trail WHERE act = 'loaded_whole'"


async def test_only_the_first_start_looks_through_the_facts(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    async def look(_: Database) -> Loaded:
        looked.append("through")
        return Loaded(0, 0)

    monkeypatch.setattr(loading_data, "load_facts_shown", look)
    for _ in range(3):
        await load_what_is_new(database)

    assert looked == ["through"]
    assert await rows(database, KEPT) == [("loaded_whole", "DONE")]


async def test_a_load_that_was_broken_off_is_taken_up(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async def break_off(_: Database) -> Loaded:
        raise ConnectionError

    monkeypatch.setattr(loading_data, "load_facts_shown", break_off)
    for _ in range(2):
        with pytest.raises(ConnectionError):
            await load_what_is_new(database)


async def test_other_files_are_another_data_set(database: Database) -> None:
    await note_loaded_whole(database, FACTS)
    fewer = replace(FACTS, files=FACTS.files[1:])

    assert digest_of(FACTS) != digest_of(fewer)
    assert await was_loaded_whole(database, FACTS)
    assert not await was_loaded_whole(database, fewer)
