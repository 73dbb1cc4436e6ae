"""What each subscription tells: everything, once, in order, after the commit, to those who may see it."""

import asyncio
from typing import Any

import asyncpg
import orjson
import pytest

from graphql_schema.shared_reads import SharedReads
from service.access.listener import Listener
from service.answered import Answered
from service.database.engine import Database
from service.reading.selection import Viewer
from tests.events.following import ENTRIES, PLEDGE, PLEDGED, opened, silent, streaming, told
from tests.given.acting import rows
from tests.given.asking import PUBLIC, ask
from tests.given.giving import given_pledge, given_receipt
from tests.given.planning import given_need


async def head(database: Database) -> int:
    [(sequence,)] = await rows(database, "SELECT sequence FROM ledger_head")
    return int(sequence)


async def id_of(database: Database, code: str) -> str:
    found = await ask(database, "query ($code: String!) { pledge(code: $code) { id } }", {"code": code})
    return str(found["pledge"]["id"])


async def test_entries_are_told_as_they_are_committed_and_in_order(database: Database) -> None:
    before = await head(database)
    async with streaming(database) as (streams, _), opened(streams, database, ENTRIES) as stream:
        for number in range(3):
            await given_pledge(database, f"P{number}")

        assert [await told(stream) for _ in range(3)] == [
            {"ledgerEntries": {"sequence": before + number}} for number in (1, 2, 3)
        ]


async def test_entries_behind_one_are_told_from_there_on_none_missed(database: Database) -> None:
    for number in range(3):
        await given_pledge(database, f"P{number}")
    last = await head(database)
    async with streaming(database) as (streams, _), opened(streams, database, ENTRIES, {"after": 0}) as stream:
        known = [(await told(stream))["ledgerEntries"]["sequence"] for _ in range(last)]
        await given_pledge(database, "P9")
        known.append((await told(stream))["ledgerEntries"]["sequence"])

    assert known == list(range(1, last + 2))


async def test_what_is_selected_is_read_as_by_any_question(database: Database) -> None:
    question = (
        "subscription { e: ledgerEntries { ...all s: sequence } }"
        " fragment all on JournalEntry { __typename kind transfers { amount unit from { stage } } }"
    )
    async with streaming(database) as (streams, _), opened(streams, database, question) as stream:
        await given_pledge(database)
        transfers = [{"amount": "100.00", "unit": "USD", "from": {"stage": "DONOR"}}]

        assert await told(stream) == {
            "e": {
                "__typename": "JournalEntry",
                "kind": "RECORD_PLEDGE",
                "transfers": transfers,
                "s": await head(database),
            }
        }


async def test_a_filter_keeps_what_it_keeps_and_looks_at_all_the_rest(database: Database) -> None:
    question = "subscription { ledgerEntries(after: 0, where: { kinds: [RECORD_CONTRIBUTION] }) { kind } }"
    async with streaming(database) as (streams, _), opened(streams, database, question) as stream:
        await given_pledge(database)
        await given_receipt(database)

        assert await told(stream) == {"ledgerEntries": {"kind": "RECORD_CONTRIBUTION"}}
        assert await silent(stream, for_seconds=0.3)


async def test_what_is_not_committed_is_told_to_nobody(database: Database) -> None:
    await given_pledge(database)
    async with streaming(database) as (streams, changes), opened(streams, database, ENTRIES) as stream:
        waiting = asyncio.ensure_future(anext(stream))
        connection = await asyncpg.connect(database.address.dsn)
        async with connection.transaction():
            await connection.execute("UPDATE pledge SET counts = counts")
            await connection.execute("SELECT pg_notify('mirps_changes', '')")
            await asyncio.sleep(0.3)
            known = changes.times
        await connection.close()
        await asyncio.sleep(0.3)

        assert changes.times == known + 1
        assert not waiting.done()
        waiting.cancel()
        await asyncio.wait({waiting})


SLOW_COMMITS = """
    CREATE FUNCTION take_long() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(1.5); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON audit_trail DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION take_long();
"""


async def test_what_an_act_has_written_is_told_once_it_is_committed_and_not_before(database: Database) -> None:
    connection = await asyncpg.connect(database.address.dsn)
    await connection.execute(SLOW_COMMITS)
    await connection.close()
    before = await head(database)
    async with streaming(database) as (streams, _), opened(streams, database, ENTRIES) as stream:
        waiting = asyncio.ensure_future(told(stream))
        acting = asyncio.ensure_future(given_pledge(database))
        while not waiting.done():  # noqa: ASYNC110  what is told at the wrong moment is what is looked for
            await asyncio.sleep(0.01)

        assert waiting.result() == {"ledgerEntries": {"sequence": before + 1}}
        assert await head(database) == before + 1, "told before its commit"
        await acting


@pytest.mark.parametrize("after", [-1, 1_000_000])
async def test_an_entry_that_the_book_does_not_have_cannot_be_followed(database: Database, after: int) -> None:
    async with streaming(database) as (streams, _):
        answer = await streams.open(database, Listener(PUBLIC), ENTRIES, {"after": after}, None)

        assert isinstance(answer, Answered)
        assert answer.codes == ("SEQUENCE_UNKNOWN",)


async def test_entries_of_a_range_that_ends_before_it_begins_cannot_be_followed(database: Database) -> None:
    reversed_range = 'subscription { ledgerEntries(where: { amount: { min: "2", max: "1" } }) { sequence } }'
    async with streaming(database) as (streams, _):
        answer = await streams.open(database, Listener(PUBLIC), reversed_range, {}, None)

        assert isinstance(answer, Answered)
        assert answer.codes == ("RANGE_REVERSED",)


@pytest.mark.parametrize("scope", ['plans: ["NONE"]', 'needs: ["MADE"]', 'needs: ["REAL"], onlyIllustrative: true'])
async def test_coverage_of_what_the_scope_does_not_count_cannot_be_followed(database: Database, scope: str) -> None:
    await given_need(database, "REAL", plan="REAL-PLAN")
    await given_need(database, "MADE", plan="REAL-PLAN", illustrative=True)
    question = f"subscription {{ coverageChanged(scope: {{ {scope} }}) {{ total {{ required }} }} }}"
    async with streaming(database) as (streams, _):
        answer = await streams.open(database, Listener(PUBLIC), question, {}, None)

        assert isinstance(answer, Answered)
        assert answer.codes == ("SCOPE_CODE_UNKNOWN",)


async def test_who_begins_behind_an_act_just_committed_is_not_refused_for_what_others_read_before(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first read is shared with whoever began it, and may have begun before the commit that is known already."""
    read, held = SharedReads._fetched, asyncio.Event()  # noqa: SLF001  the answer of PostgreSQL is only brought later

    async def read_and_brought_later(*given: Any) -> bytes:
        found = await read(*given)
        await held.wait()
        return found

    monkeypatch.setattr(SharedReads, "_fetched", read_and_brought_later)
    async with streaming(database) as (streams, changes):
        before, listener = await head(database), Listener(PUBLIC)
        begun = asyncio.ensure_future(streams.open(database, listener, ENTRIES, {"after": before}, None))
        await asyncio.sleep(0.5)
        await given_pledge(database)
        behind = asyncio.ensure_future(streams.open(database, listener, ENTRIES, {"after": before + 1}, None))
        await asyncio.sleep(0.2)
        held.set()

        opened_for = [await begun, await behind]
        assert [one.body for one in opened_for if isinstance(one, Answered)] == []
        assert not changes.times


async def test_coverage_is_told_when_its_figures_change_and_not_when_only_its_moment_does(database: Database) -> None:
    question = """subscription { coverageChanged(scope: { donors: ["CA"] }) {
      moment { sequence } total { pledged { amount } } notAllocated { pledged { amount } } } }"""
    async with streaming(database) as (streams, _), opened(streams, database, question) as stream:
        await given_pledge(database, "P1")
        await asyncio.sleep(1)
        await given_pledge(database, "P2", "7.00", donor="CA")
        report = (await told(stream))["coverageChanged"]

        assert report["notAllocated"]["pledged"]["amount"] == "7.00"
        assert report["moment"]["sequence"] == await head(database)


async def test_changes_of_coverage_that_are_close_together_are_told_as_few(database: Database) -> None:
    async with streaming(database) as (streams, _), opened(streams, database, PLEDGED) as stream:
        first = asyncio.ensure_future(told(stream))
        for number in range(20):
            await given_pledge(database, f"P{number}")
        events = [await first]
        while events[-1]["coverageChanged"]["notAllocated"]["pledged"]["amount"] != "2000.00":
            events.append(await told(stream))

        assert len(events) <= 8


async def test_a_pledge_is_told_when_an_entry_touches_it_and_others_do_not_matter(database: Database) -> None:
    await given_pledge(database, "P1")
    await given_pledge(database, "P2")
    pledge_id = await id_of(database, "P1")
    async with streaming(database) as (streams, _), opened(streams, database, PLEDGE, {"id": pledge_id}) as stream:
        await given_receipt(database, "R2", "5.00", pledge="P2")
        await asyncio.sleep(0.8)
        await given_receipt(database, "R1", "40.00")

        assert await told(stream) == {
            "pledgeChanged": {"code": "P1", "status": "PARTLY_RECEIVED", "received": [{"amount": "40.00"}]}
        }


async def test_a_touched_pledge_is_told_though_nothing_that_was_selected_shows_it(database: Database) -> None:
    await given_pledge(database)
    pledge_id = await id_of(database, "P1")
    question = "subscription ($id: ID!) { pledgeChanged(id: $id) { code } }"
    async with streaming(database) as (streams, _), opened(streams, database, question, {"id": pledge_id}) as stream:
        await given_receipt(database)

        assert await told(stream) == {"pledgeChanged": {"code": "P1"}}


async def test_a_pledge_that_is_hidden_is_told_as_null_once_and_again_when_it_is_seen(database: Database) -> None:
    await given_pledge(database)
    pledge_id = await id_of(database, "P1")
    connection = await asyncpg.connect(database.address.dsn)
    insiders = "subscription ($id: ID!) { pledgeChanged(id: $id) { publication } }"
    secretariat = Viewer(role="SECRETARIAT")
    async with (
        streaming(database) as (streams, _),
        opened(streams, database, PLEDGE, {"id": pledge_id}) as public,
        opened(streams, database, insiders, {"id": pledge_id}, viewer=secretariat) as insider,
    ):
        await connection.execute("UPDATE pledge SET publication = 'DRAFT'")
        assert await told(public) == {"pledgeChanged": None}
        assert await told(insider) == {"pledgeChanged": {"publication": "DRAFT"}}
        await connection.execute("UPDATE pledge SET note = 'seen by few'")
        await asyncio.sleep(1)
        await connection.execute("UPDATE pledge SET publication = 'PUBLISHED'")
        assert (await told(public))["pledgeChanged"]["code"] == "P1"
    await connection.close()


async def test_a_pledge_nobody_may_see_and_one_that_is_not_there_are_refused_alike(database: Database) -> None:
    await given_pledge(database)
    pledge_id = await id_of(database, "P1")
    connection = await asyncpg.connect(database.address.dsn)
    await connection.execute("UPDATE pledge SET publication = 'DRAFT'")
    await connection.close()
    need = (await ask(database, "{ needs { nodes { id } } }"))["needs"]["nodes"][0]["id"]
    async with streaming(database) as (streams, _):
        answers = [
            await streams.open(database, Listener(PUBLIC), PLEDGE, {"id": one}, None) for one in (pledge_id, need)
        ]
        malformed = await streams.open(database, Listener(PUBLIC), PLEDGE, {"id": "x"}, None)

        assert isinstance(answers[0], Answered)
        assert answers[0] == answers[1]
        assert answers[0].codes == ("NOT_FOUND",)
        assert isinstance(malformed, Answered)
        assert malformed.codes == ("ID_MALFORMED",)


async def test_a_query_is_answered_and_a_subscription_is_no_question(database: Database) -> None:
    async with streaming(database) as (streams, _):
        answer = await streams.open(database, Listener(PUBLIC), "{ ledger { head { sequence } } }", {}, None)

        assert isinstance(answer, Answered)
        assert orjson.loads(answer.body) == {"data": {"ledger": {"head": {"sequence": await head(database)}}}}


async def test_listeners_to_one_thing_share_their_reads_and_hold_no_connection(database: Database) -> None:
    async with streaming(database) as (streams, changes):
        stack = [opened(streams, database, ENTRIES) for _ in range(20)]
        listeners = [await one.__aenter__() for one in stack]
        waiting = [asyncio.ensure_future(told(one)) for one in listeners]
        while changes.waiting < 20 or not changes.times:  # noqa: ASYNC110  it is told to others
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        assert database.readers()["in_use"] == 0
        with database.recording() as statements:
            await given_pledge(database)
            await asyncio.gather(*waiting)

        assert sum("head!" in one for one in statements) == 1
        for one in stack:
            await one.__aexit__(None, None, None)
