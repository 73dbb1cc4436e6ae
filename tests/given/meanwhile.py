"""Something that others do between what an act looks at and what it posts."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from service.database.rows import Row
from service.ledger.post import post_with
from service.writing.operation import Act
from service.writing.work import Work


def meanwhile(monkeypatch: pytest.MonkeyPatch, act: Act, other: Callable[[], Awaitable[object]]) -> list[bool]:
    """Have something done once before an act posts, and return whether it had locked what it looked at, each time."""
    locked: list[bool] = []

    async def posting(work: Work, *given: Any, **more: Any) -> Row:
        locked.append(work.locks_first)
        if len(locked) == 1:
            await other()
        return await post_with(work, *given, **more)

    monkeypatch.setattr(f"{act.__module__}.post_with", posting)
    return locked
