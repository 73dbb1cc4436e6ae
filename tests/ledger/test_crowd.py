"""That a fault in a crowd of clients is seen."""

import pytest

from service.errors import RuleBroken
from tests.given.crowd import at_once


async def test_a_crowd_that_is_broken_would_be_seen() -> None:
    async def fails() -> None:
        raise ZeroDivisionError

    async def refuses() -> None:
        raise RuleBroken("NO", "No.")

    assert await at_once([refuses] * 3) == {"NO": 3}
    with pytest.raises(ExceptionGroup):
        await at_once([fails])
