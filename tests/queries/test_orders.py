"""A page can begin behind a row in every order of every list: what an order compares has to have a type."""

import orjson
import pytest

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.asking import answer_to
from tests.queries.others_writing import CONNECTIONS
from tests.queries.test_pages import OWNERS, orders_of

AUDITOR = Viewer(role="AUDITOR")


@pytest.mark.parametrize(("owner", "field"), [*CONNECTIONS, ("Query", "followUp")], ids=lambda one: one)
async def test_a_page_can_begin_behind_a_row_in_every_order(facts18: Database, owner: str, field: str) -> None:
    orders = orders_of(owner, field)
    assert len(orders) > 2
    for order in orders:
        listed = f'{field}(first: 1, orderBy: {order}, after: "x") {{ nodes {{ id }} }}'
        question = f"{{ {OWNERS[owner]} {{ {listed} }} }}" if OWNERS[owner] else f"{{ {listed} }}"
        answered = orjson.loads((await answer_to(facts18, question, viewer=AUDITOR)).body)
        assert [error["extensions"]["code"] for error in answered["errors"]] == ["CURSOR_MALFORMED"], order
