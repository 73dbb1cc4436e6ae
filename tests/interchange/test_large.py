"""A large book is made up, whole, the same for the same seed, and never laid over a real one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from service.database.engine import Database
from service.errors import BadInput, Refusal
from service.giving.record_pledge import record_pledge
from service.interchange.large.load import GROUND, load_large
from service.interchange.large.shape import LargeBook, size_book
from service.interchange.loading import load
from service.ledger.verify import verify_book
from service.matching.allocate_pledge import AllocatePledge, allocate_pledge
from service.registry.stating import Source
from service.spending.approve_disbursement import ApproveDisbursement, approve_disbursement
from service.spending.record_disbursement import RecordDisbursement, record_disbursement
from service.spending.request_disbursement import RequestDisbursement, request_disbursement
from service.writing.actor import Actor, Role
from tests.given.acting import rows
from tests.given.asking import ask
from tests.given.giving import line, pledge
from tests.given.ground import do, on_ground
from tests.servers import Server, opened

UNTIL = date(2026, 1, 1)
BOOK = size_book(60, until=UNTIL)
OFFICER = Actor("officer", Role.FUND_ADMIN)
HEAD = "SELECT sequence, hash, recorded_at FROM ledger_head"
COVERAGE = """
query ($scope: CoverageScope, $moment: Moment) {
  coverage(scope: $scope, groupBy: [STATE, PILLAR], moment: $moment) {
    total { required pledged { amount } received { amount } disbursed { amount } }
    groups { coverage { required pledged { amount } received { amount } disbursed { amount } } }
  }
}
"""
KEPT = """
    SELECT sum(balance_usd) FILTER (WHERE stage = 'REQUIRED'),
           sum(balance_usd) FILTER (WHERE line_id IS NOT NULL),
           sum(balance_usd) FILTER (WHERE stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')),
           sum(balance_usd) FILTER (WHERE stage IN ('DISBURSED', 'SPENT'))
      FROM account WHERE need_id IS NOT NULL"""
FREE = """
    SELECT p.code, n.code FROM account AS free JOIN pledge_line AS l ON l.id = free.line_id AND l.position = 1
      JOIN pledge AS p ON p.id = l.pledge_id JOIN allocation AS a ON a.line_id = l.id JOIN need AS n ON n.id = a.need_id
     WHERE free.need_id IS NULL AND free.balance > 100 ORDER BY p.code, n.code LIMIT 1"""
MARKED = "SELECT table_name FROM information_schema.columns WHERE column_name = 'illustrative'"
ROUTINES = "SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
COUNTED = ("pledge", "need", "project", "allocation", "disbursement", "transfer")


@asynccontextmanager
async def on_registry(server: Server) -> AsyncIterator[str]:
    """Lend a database of its own with the public registry and an empty book, by its URL."""
    async with server.fresh(template=await registered(server)) as url:
        yield url


async def registered(server: Server) -> str:
    """Return the template with the public registry and an empty book."""
    return await server.template("template_with_registry", lambda database: load(database, GROUND))


@asynccontextmanager
async def large(server: Server) -> AsyncIterator[str]:
    """Lend a database of its own with a large book, by its URL."""

    async def write(database: Database) -> None:
        await load_large(database, database.address.dsn, BOOK)

    async with server.fresh(
        template=await server.template("template_with_large_book", write, of=await registered(server))
    ) as url:
        yield url


@pytest_asyncio.fixture
async def book(server: Server) -> AsyncIterator[Database]:
    async with large(server) as url, opened(url) as database:
        yield database


async def counted(database: Database) -> dict[str, int]:
    return {table: (await rows(database, f"SELECT count(*) FROM {table}"))[0][0] for table in COUNTED}  # noqa: S608  names above


async def refusal(database: Database, url: str, book: LargeBook = BOOK) -> str:
    with pytest.raises(Refusal) as refused:
        await load_large(database, url, book)
    return refused.value.code


async def test_a_large_book_has_its_size_and_everything_holds(book: Database) -> None:
    found = await verify_book(book)

    assert found.ok, found.lines
    assert await counted(book) == {
        "pledge": 60, "need": 28, "project": 6, "allocation": 180, "disbursement": 300, "transfer": BOOK.transfers,
    }  # fmt: skip # counts read better side by side


async def test_every_record_is_marked_as_made_up_and_counts_in_no_public_figure(book: Database) -> None:
    marked = {row[0] for row in await rows(book, MARKED)}
    money = sorted(marked & {*COUNTED, "commitment", "contribution", "expenditure", "plan", "fund"})
    real = [table for table in money if await rows(book, f"SELECT FROM {table} WHERE NOT illustrative")]

    assert len(money) == 10
    assert real == []
    assert (await ask(book, COVERAGE))["coverage"]["groups"] == []


@pytest.mark.parametrize("moment", [None, {"effective": "2025-12-31"}])
async def test_coverage_is_the_sum_of_what_accounts_hold(book: Database, moment: dict[str, Any] | None) -> None:
    report = (await ask(book, COVERAGE, {"scope": {"illustrative": True}, "moment": moment}))["coverage"]

    [kept] = await rows(book, KEPT)
    assert len(report["groups"]) == 28
    assert figures(report["total"]) == [Decimal(cents) / 100 for cents in kept]
    leaves = [figures(group["coverage"]) for group in report["groups"]]
    assert figures(report["total"]) == [sum(column) for column in zip(*leaves, strict=True)]


def figures(coverage: dict[str, Any]) -> list[Decimal]:
    stages = [coverage[stage]["amount"] for stage in ("pledged", "received", "disbursed")]
    return [Decimal(amount) for amount in (coverage["required"], *stages)]


async def test_the_same_seed_makes_the_same_book_and_another_another(server: Server) -> None:
    heads = []
    for book in (BOOK, BOOK, replace(BOOK, seed=2)):
        async with on_registry(server) as url, opened(url) as database:
            await load_large(database, url, book)
            heads.append(await rows(database, HEAD))

    assert heads[0] == heads[1] != heads[2]


async def test_acts_go_on_where_a_large_book_ends(book: Database) -> None:
    [(free, need)] = await rows(book, FREE)
    await do(book, allocate_pledge, AllocatePledge(pledge=free, line=1, need=need, amount="1.00", illustrative=True))
    asked = RequestDisbursement(code="NEW", project="LARGE-PROJECT-000001", amount="1.00", illustrative=True)
    await do(book, request_disbursement, asked, OFFICER)
    await do(book, approve_disbursement, ApproveDisbursement(disbursement="NEW", illustrative=True))
    await do(book, record_disbursement, RecordDisbursement(disbursement="NEW", illustrative=True))
    sources = (Source("LARGE-DOCUMENT"),)
    await do(book, record_pledge, pledge("NEW", line(fund="LARGE-FUND"), sources=sources, illustrative=True))

    assert (await verify_book(book)).ok


async def test_what_an_entity_holds_of_a_large_book_is_paid_only_once(book: Database) -> None:
    with pytest.raises(Refusal) as refused:
        await do(book, record_disbursement, RecordDisbursement(disbursement="LARGE-00000001-D1", illustrative=True))

    assert refused.value.code == "NOTHING_UNPAID"


async def test_the_guards_of_the_book_are_awake_again(server: Server) -> None:
    async with large(server) as url:
        connection = await asyncpg.connect(url)
        try:
            with pytest.raises(asyncpg.PostgresError, match="never changed"):
                await connection.execute("UPDATE transfer SET amount = amount + 1 WHERE sequence = 1")
            with pytest.raises(asyncpg.ForeignKeyViolationError):
                await connection.execute("INSERT INTO pledge_donor VALUES (0, 0, 1)")
        finally:
            await connection.close()


async def test_a_second_large_book_goes_on_after_the_first(server: Server) -> None:
    async with large(server) as url, opened(url) as database:
        loaded = await load_large(database, url, replace(BOOK, seed=2))

        assert loaded.prefix != "LARGE"
        assert (await verify_book(database)).ok
        assert (await counted(database))["transfer"] == 2 * BOOK.transfers


async def test_a_real_book_is_left_alone(server: Server) -> None:
    async with on_ground(server) as url, opened(url) as database:
        before = await rows(database, HEAD)

        assert await refusal(database, url) == "BOOK_IS_REAL"
        assert await rows(database, HEAD) == before


async def test_whoever_does_not_own_the_tables_is_refused(server: Server) -> None:
    await server.execute("DROP ROLE IF EXISTS a_reader")
    await server.execute("CREATE ROLE a_reader LOGIN")
    async with server.fresh() as url, opened(url) as database:
        assert await refusal(database, url.replace("postgres@", "a_reader@")) == "OWNER_NEEDED"
        assert (await counted(database))["transfer"] == 0


async def test_an_owner_who_is_no_superuser_writes_the_same_book_past_every_foreign_key(server: Server) -> None:
    async with on_registry(server) as url, opened(url) as database:
        await own_by(url, "an_owner")
        await load_large(database, url.replace("postgres@", "an_owner@"), BOOK)

        assert (await verify_book(database)).ok
        [(awake,)] = await rows(database, "SELECT bool_and(tgenabled = 'O') FROM pg_trigger")
        assert awake
        async with large(server) as other, opened(other) as by_superuser:
            assert await rows(database, HEAD) == await rows(by_superuser, HEAD)


async def own_by(url: str, role: str) -> None:
    """Hand all tables, views and functions to a role that is no superuser."""
    connection = await asyncpg.connect(url)
    try:
        if not await connection.fetchval("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", role):
            await connection.execute(f"CREATE ROLE {role} LOGIN")
        for row in await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
            await connection.execute(f'ALTER TABLE "{row[0]}" OWNER TO {role}')
        for row in await connection.fetch("SELECT viewname FROM pg_views WHERE schemaname = 'public'"):
            await connection.execute(f'ALTER VIEW "{row[0]}" OWNER TO {role}')
        for row in await connection.fetch(ROUTINES):
            await connection.execute(f"ALTER ROUTINE {row[0]} OWNER TO {role}")
        await connection.execute(f"GRANT USAGE, CREATE ON SCHEMA public TO {role}")
    finally:
        await connection.close()


async def test_a_book_brings_its_registry_and_tells_how_far_it_is(database: Database, database_url: str) -> None:
    told: list[tuple[int, int]] = []

    await load_large(database, database_url, BOOK, progress=lambda done, total: told.append((done, total)))

    assert told[-1] == (BOOK.transfers, BOOK.transfers)
    assert (await rows(database, "SELECT count(*) FROM state"))[0][0] == 7


def test_a_book_has_about_the_transfers_that_are_asked_for() -> None:
    assert abs(size_book(20_000, until=UNTIL, transfers=1_000_000).transfers - 1_000_000) <= 2


def test_twenty_thousand_pledges_have_the_shape_that_is_measured() -> None:
    book = size_book(20_000, until=UNTIL)

    assert (book.needs, book.projects, book.disbursements) == (5_000, 2_000, 100_000)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"pledges": 0}, "TOO_FEW_PLEDGES"),
        ({"pledges": 20_000_001}, "TOO_MANY_PLEDGES"),
        ({"pledges": 60, "needs": 27}, "TOO_FEW_NEEDS"),
        ({"pledges": 60, "needs": 100_001}, "TOO_MANY_NEEDS"),
        ({"pledges": 60, "projects": 0}, "TOO_FEW_PROJECTS"),
        ({"pledges": 60, "transfers": 60}, "TOO_FEW_TRANSFERS"),
        ({"pledges": 60, "transfers": 1_000_000}, "TOO_MANY_TRANSFERS"),
    ],
)
def test_sizes_that_make_no_book_are_refused(given: dict[str, int], code: str) -> None:
    with pytest.raises(BadInput) as refused:
        size_book(until=UNTIL, **given)

    assert refused.value.code == code
