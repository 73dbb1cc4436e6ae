"""A snapshot holds exactly what had been recorded; what is no snapshot, or no cursor of an order, is refused."""

import pytest

from service.database.engine import Database
from tests.given.asking import ask, codes_refused
from tests.queries.others_writing import Writers

PARTIES = "query ($snapshot: String) { parties(first: 1, snapshot: $snapshot) { totalCount pageInfo { snapshot } } }"


async def _parties(database: Database, snapshot: str | None = None) -> tuple[int, str]:
    page = (await ask(database, PARTIES, {"snapshot": snapshot}))["parties"]
    return page["totalCount"], page["pageInfo"]["snapshot"]


async def test_a_transaction_that_is_under_way_stays_out_of_a_snapshot_whenever_it_ends(writers: Writers) -> None:
    earlier, later = await writers.connect(), await writers.connect()
    clone = (
        "INSERT INTO party (code, kind, name, confidence, illustrative)"
        """ VALUES ($1, 'NGO', '{"en": "A"}', 'A', false)"""
    )
    under_way = earlier.transaction()
    await under_way.start()
    await earlier.execute(clone, "A-EARLIER")
    await later.execute(clone, "A-LATER")
    count, snapshot = await _parties(writers.database)
    await under_way.commit()
    now, _ = await _parties(writers.database)
    pinned, same = await _parties(writers.database, snapshot)
    await writers.forget()
    await earlier.close()
    await later.close()
    assert (now, pinned, same) == (count + 1, count, snapshot)


async def test_rows_that_are_copied_in_bulk_are_of_one_operation(writers: Writers) -> None:
    count, snapshot = await _parties(writers.database)
    connection = await writers.connect()
    columns = ["code", "kind", "name", "confidence", "illustrative"]
    rows = [(f"A-BULK-{place}", "NGO", '{"en": "A"}', "A", False) for place in range(50)]
    await connection.copy_records_to_table("party", records=rows, columns=columns)
    operations = await connection.fetch("SELECT DISTINCT operation_id FROM party WHERE code LIKE 'A-BULK-%'")
    now, _ = await _parties(writers.database)
    pinned, _ = await _parties(writers.database, snapshot)
    await writers.forget()
    await connection.close()
    assert (len(operations), now, pinned) == (1, count + 50, count)


@pytest.mark.parametrize("token", ["", "x", "bnVsbA==", "WyJzbmFwc2hvdCIsIjEiXQ==", "A" * 50_000])
async def test_what_is_no_snapshot_is_refused(writers: Writers, token: str) -> None:
    assert await codes_refused(writers.database, PARTIES, {"snapshot": token}) == ["SNAPSHOT_MALFORMED"]


async def test_a_cursor_of_another_order_is_refused(writers: Writers) -> None:
    asked = "query ($after: String) { parties(first: 1, orderBy: %s, after: $after) { pageInfo { endCursor } } }"
    by_name = asked % "[{field: NAME}]"
    cursor = (await ask(writers.database, by_name))["parties"]["pageInfo"]["endCursor"]
    await ask(writers.database, by_name, {"after": cursor})
    for other in ("null", "[{field: NAME, direction: DESC}]", "[{field: NAME, lang: ES}]", "[{field: CODE}]"):
        assert await codes_refused(writers.database, asked % other, {"after": cursor}) == ["CURSOR_MALFORMED"]
    other_list = asked.replace("parties", "events") % "[{field: NAME}]"
    assert await codes_refused(writers.database, other_list, {"after": cursor}) == ["CURSOR_MALFORMED"]


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ("[{field: NAME}, {field: NAME, direction: DESC}]", "ORDER_TWICE"),
        ("[{field: NAME}, {field: CODE}, {field: KIND}, {field: COUNTRY}, {field: RECORDED}]", "TOO_MANY_ORDERS"),
    ],
)
async def test_an_order_that_says_too_much_is_refused(writers: Writers, order: str, code: str) -> None:
    assert await codes_refused(writers.database, f"{{ parties(orderBy: {order}) {{ totalCount }} }}") == [code]
