"""A need that an earmark names is not given up beside the act that relies on it, whichever of the two looks first."""

import asyncio
from collections.abc import Awaitable, Callable
from types import ModuleType
from typing import Any

import asyncpg
import pytest

from service.database.engine import Database
from service.errors import Refusal
from service.giving import publish_pledge as publishing
from service.giving import record_pledge as recording
from service.giving.earmark import Earmark
from service.giving.publish_pledge import PublishPledge, publish_pledge
from service.giving.record_pledge import RecordPledge, record_pledge
from service.planning import withdraw_need as withdrawing
from service.planning.withdraw_need import WithdrawNeed, withdraw_need
from tests.given.acting import record, rows
from tests.given.giving import line, pledge
from tests.given.planning import given_need
from tests.given.waiting import WAITING

NEEDS = ("N9", "N8")
"""The second line names the one that was recorded first."""


def kept(**more: Any) -> RecordPledge:
    return pledge("P1", *(line("50.00", earmark=Earmark(modality="H", needs=(need,))) for need in NEEDS), **more)


async def ended(act: Awaitable[object]) -> str:
    try:
        await act
    except Refusal as refusal:
        return refusal.code
    return "ok"


async def until_done_or_waiting(url: str, acting: "asyncio.Future[str]") -> None:
    """Wait until an act has ended, or stands before a lock."""
    watcher = await asyncpg.connect(url)
    try:
        async with asyncio.timeout(20):
            while not acting.done() and not await watcher.fetchval(WAITING):  # noqa: ASYNC110  it happens in the database
                await asyncio.sleep(0.02)
    finally:
        await watcher.close()


def before(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType, step: str, url: str, other: Callable[[], Awaitable[object]]
) -> list["asyncio.Future[str]"]:
    """Have something else done between what an act looks at and a later step of it, as far as it comes."""
    began: list[asyncio.Future[str]] = []
    real = getattr(module, step)

    async def stepping(*given: Any, **more: Any) -> Any:  # noqa: ANN401  whatever the step gives
        if not began:
            began.append(asyncio.ensure_future(ended(other())))
            await until_done_or_waiting(url, began[0])
        return await real(*given, **more)

    monkeypatch.setattr(module, step, stepping)
    return began


async def given_drafts(database: Database, relying: str) -> Callable[[], Awaitable[object]]:
    """Give two drafts of needs, and return the act that relies on them: it was not done yet."""
    for code in reversed(NEEDS):
        await given_need(database, code, state="HN", plan="PLAN-HN", publication="DRAFT")
    if relying == "record":
        return lambda: record(database, record_pledge, kept())
    await record(database, record_pledge, kept(publication="DRAFT"))
    return lambda: record(database, publish_pledge, PublishPledge(pledge="P1"))


@pytest.mark.parametrize("need", NEEDS)
@pytest.mark.parametrize("relying", ["record", "publish"])
async def test_a_need_is_not_given_up_behind_who_relies_on_it(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch, relying: str, need: str
) -> None:
    rely = await given_drafts(database, relying)
    module = recording if relying == "record" else publishing
    give_up = before(
        monkeypatch, module, "post", database_url, lambda: record(database, withdraw_need, WithdrawNeed(need=need))
    )

    assert (await ended(rely()), await give_up[0]) == ("ok", "NEED_IS_EARMARKED")


@pytest.mark.parametrize(("relying", "refused"), [("record", "NEED_NOT_FOUND"), ("publish", "DRAFT_WITHDRAWN")])
async def test_nobody_relies_on_a_need_behind_who_gives_it_up(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch, relying: str, refused: str
) -> None:
    rely = await given_drafts(database, relying)
    relied = before(monkeypatch, withdrawing, "cite", database_url, rely)

    assert await ended(record(database, withdraw_need, WithdrawNeed(need="N9"))) == "ok"
    assert await relied[0] == refused


async def test_a_published_need_is_named_by_many_without_waiting(database: Database, database_url: str) -> None:
    for code in NEEDS:
        await given_need(database, code, state="HN", plan="PLAN-HN")
    holder = await asyncpg.connect(database_url)
    try:
        async with asyncio.timeout(10), holder.transaction():
            await holder.execute("SELECT FROM need ORDER BY id FOR NO KEY UPDATE")  # as one who revises it
            await record(database, record_pledge, kept())
    finally:
        await holder.close()
    assert await rows(database, "SELECT publication FROM pledge") == [("PUBLISHED",)]
