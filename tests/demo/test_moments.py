"""Figures of every noun at random moments equal what is added up of the transfers, and totals are the sums of rows."""

import random
from collections import defaultdict
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.demo.book_then import (
    ARRIVED,
    HELD,
    PLACED,
    BookThen,
    Promise,
    book_then,
    by_unit,
    promise_of,
    shown,
    status_of,
    worth_of,
    written,
)
from tests.given.acting import rows
from tests.given.asking import ask

SEED = 20261122
FEWEST_STATUSES = 3
SUMS = {
    "outstanding": ("PLEDGED", "COMMITTED"),
    "committed": ("COMMITTED",),
    "received": ("RECEIVED",),
    "withdrawn": ("WITHDRAWN",),
    "returned": ("RETURNED",),
}
OF_A_PROJECT = {"obligated": ("OBLIGATED",), "disbursed": ("DISBURSED", "SPENT"), "spent": ("SPENT",)}
MOVES_OF_A_REQUEST = (
    ("APPROVE_DISBURSEMENT", "OBLIGATED"),
    ("RECORD_DISBURSEMENT", "DISBURSED"),
    ("VOID_DISBURSEMENT", "RECEIVED"),
)
WITH_ENTRIES = {
    name: f"SELECT code, entry_sequence FROM {table} WHERE illustrative AND entry_sequence IS NOT NULL"  # noqa: S608  names of tables
    for name, table in (
        ("contributions", "contribution"), ("commitments", "commitment"), ("expenditure", "expenditure")
    )
}  # fmt: skip  # a list on one line
VIEWER = Viewer(largest_page=1000)
MANY = "(first: 500, where: {illustrative: true}, moment: $moment)"
QUERY = f"""
query ($moment: Moment) {{
  pledges{MANY} {{ totalCount nodes {{
    code status amount {{ amount usd }} receivedUsd outstanding {{ amount currency }} committed {{ amount currency }}
    received {{ amount currency }} withdrawn {{ amount currency }} returned {{ amount currency }}
    fulfilment {{ numerator denominator }}
    lines {{ amount {{ amount usd }} outstanding {{ amount currency }} received {{ amount currency }} }} }} }}
  needs{MANY} {{ totalCount nodes {{ code requirement {{ amount }} stateInvestment {{ amount }} }} }}
  allocations{MANY} {{ totalCount nodes {{ amount {{ amount currency }} }} }}
  projects{MANY} {{ nodes {{
    code obligated {{ amount currency }} disbursed {{ amount currency }} spent {{ amount currency }}
    fundedBy {{ donor {{ code }} amounts {{ amount currency }} }} }} }}
  disbursements{MANY} {{ totalCount nodes {{
    code status approved {{ amount }} paid {{ amount }} voided {{ amount }} }} }}
  fund(code: "MIRPS", moment: $moment) {{ balances {{ stage unit amount }} available {{ amount currency }} }}
  contributions{MANY} {{ totalCount nodes {{ code }} }}
  commitments{MANY} {{ totalCount nodes {{ code }} }}
  expenditure{MANY} {{ totalCount nodes {{ code }} }}
}}
"""


async def moments(database: Database) -> list[tuple[date, int]]:
    """Return days of the three years with a place in the book each; every other one at its end."""
    dice = random.Random(SEED)
    [(first, last)] = await rows(
        database, "SELECT min(sequence), max(sequence) FROM journal_entry WHERE actor LIKE 'demo%'"
    )
    days = [date(2023, 2, 15) + timedelta(days=dice.randrange(1050)) for _ in range(8)]
    return [(day, last if place % 2 else dice.randrange(first, last)) for place, day in enumerate(days)]


def listed(found: list[dict[str, str]]) -> dict[str, str]:
    """Return amounts by their currency."""
    return {one["currency"]: one["amount"] for one in found}


async def table(database: Database, sql: str) -> list[dict[str, Any]]:
    """Return rows by the names of their columns."""
    async with database.reading() as session:
        return [dict(row) for row in await session.fetch_rows(sql)]


async def promises(database: Database, book: BookThen) -> dict[str, list[tuple[dict[str, Any], Promise | None]]]:
    """Return the lines of each pledge, with what they promised then."""
    revisions = defaultdict(list)
    for line, entry, after in await rows(database, "SELECT line_id, entry_sequence, after_minor FROM pledge_revision"):
        revisions[line].append((entry, after))
    lines = """SELECT l.*, p.code FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id
                ORDER BY l.pledge_id, l.position"""
    found: dict[str, list[tuple[dict[str, Any], Promise | None]]] = defaultdict(list)
    for line in await table(database, lines):
        found[line["code"]].append((line, promise_of(book, line, revisions[line["id"]])))
    return found


async def at_moments(database: Database) -> AsyncIterator[tuple[tuple[Any, ...], dict[str, Any], BookThen]]:
    """Go through the moments: what a failure is told by, the answer, and the book added up."""
    for day, sequence in await moments(database):
        moment = {"effective": day.isoformat(), "sequence": sequence}
        found = await ask(database, QUERY, {"moment": moment}, viewer=VIEWER)
        yield (SEED, day, sequence), found, await book_then(database, day, sequence)


async def test_pledges_are_what_the_transfers_say(demo: Database) -> None:
    seen = set()
    async for at, found, book in at_moments(demo):
        known = await promises(demo, book)
        for pledge in found["pledges"]["nodes"]:
            where = (*at, pledge["code"])
            both = known[pledge["code"]]
            there = [promise for _, promise in both if promise is not None]
            for name, stages in SUMS.items():
                sums: dict[str, int] = defaultdict(int)
                for one in there:
                    sums[one.unit] += sum(one.stages.get(stage, 0) for stage in stages)
                assert listed(pledge[name]) == written(sums), (*where, name)
            lines = {line["id"] for line, _ in both}
            cents = worth_of(book.at(ARRIVED, lines=lines))
            assert pledge["receivedUsd"] == (None if cents is None else shown(cents)), where
            if there and len(there) == len(both) and len({one.unit for one in there}) == 1:
                unit, promised = there[0].unit, sum(one.promised for one in there)
                received = sum(one.stages.get("RECEIVED", 0) for one in there)
                assert pledge["status"] == status_of(there), where
                assert pledge["amount"]["amount"] == shown(promised, unit), where
                ratio = {"numerator": shown(received, unit), "denominator": shown(promised, unit)}
                assert pledge["fulfilment"] == (ratio if promised + received else None), where
                seen.add(pledge["status"])
    assert len(seen) >= FEWEST_STATUSES, seen


async def test_lines_are_what_the_transfers_say(demo: Database) -> None:
    async for at, found, book in at_moments(demo):
        known = await promises(demo, book)
        for pledge in found["pledges"]["nodes"]:
            for (line, promise), shown_line in zip(known[pledge["code"]], pledge["lines"], strict=True):
                where = (*at, pledge["code"], line["position"])
                if promise is None:
                    assert shown_line["outstanding"] == shown_line["received"] == [], where
                    continue
                stated = line["stated_usd_minor"]
                worth = stated if stated is not None and promise.promised == line["stated_minor"] else promise.cents
                amount = {
                    "amount": shown(promise.promised, promise.unit),
                    "usd": None if worth is None else shown(worth),
                }
                assert shown_line["amount"] == amount, where
                received = {promise.unit: shown(promise.stages.get("RECEIVED", 0), promise.unit)}
                assert listed(shown_line["received"]) == received, where


async def test_needs_are_what_the_transfers_say(demo: Database) -> None:
    needs = dict(await rows(demo, "SELECT code, id FROM need"))
    async for at, found, book in at_moments(demo):
        for need in found["needs"]["nodes"]:
            for name, stage in (("requirement", "REQUIRED"), ("stateInvestment", "INVESTED")):
                there = written(by_unit(book.at([stage], need=needs[need["code"]])))
                if there:
                    assert [need[name]["amount"]] == list(there.values()), (*at, need["code"], name)


async def test_allocations_are_what_the_transfers_say(demo: Database) -> None:
    async for at, found, book in at_moments(demo):
        placed: dict[tuple[int, int], dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for one in book.accounts.values():
            if one.line and one.need and one.stage in PLACED:
                placed[one.line, one.need][one.unit] += one.minor
        answered = sorted(str(listed(one["amount"])) for one in found["allocations"]["nodes"])
        assert answered == sorted(str(written(sums)) for sums in placed.values()), at
        assert found["allocations"]["totalCount"] == len(placed), at


async def test_projects_are_what_the_transfers_say(demo: Database) -> None:
    projects = dict(await rows(demo, "SELECT code, id FROM project"))
    async for at, found, book in at_moments(demo):
        for project in found["projects"]["nodes"]:
            for name, stages in OF_A_PROJECT.items():
                sums = by_unit(book.at(stages, project=projects[project["code"]]))
                assert listed(project[name]) == written(sums), (*at, project["code"], name)
            shares: dict[str, Decimal] = defaultdict(Decimal)
            for share in project["fundedBy"]:
                for unit, amount in listed(share["amounts"]).items():
                    shares[unit] += Decimal(amount)
            whole = by_unit(book.at(("OBLIGATED", "DISBURSED", "SPENT"), project=projects[project["code"]]))
            parts = {unit: str(amount) for unit, amount in shares.items()}
            assert parts == written({unit: minor for unit, minor in whole.items() if minor}), (*at, project["code"])


async def test_the_fund_is_what_the_transfers_say(demo: Database) -> None:
    [(fund,)] = await rows(demo, "SELECT id FROM fund WHERE code = 'MIRPS'")
    lines = {key for (key,) in await rows(demo, "SELECT id FROM pledge_line WHERE fund_id = $1", fund)}
    async for at, found, book in at_moments(demo):
        balances: dict[tuple[str, str], int] = defaultdict(int)
        for one in book.accounts.values():
            if one.stage in HELD and (one.line in lines or (one.fund == fund and one.line is None)):
                balances[one.stage, one.unit] += one.minor
        answered = {(one["stage"], one["unit"]): one["amount"] for one in found["fund"]["balances"]}
        assert answered == {key: shown(minor, key[1]) for key, minor in balances.items()}, at


async def test_requests_for_money_are_what_their_entries_say(demo: Database) -> None:
    named = """SELECT d.code, n.entry_sequence FROM disbursement AS d
                 JOIN disbursement_entry AS n ON n.disbursement_id = d.id"""
    async for at, found, book in at_moments(demo):
        moved: dict[int, int] = defaultdict(int)
        for entry, _, target, minor in book.moves:
            if (book.entries[entry], book.accounts[target].stage) in MOVES_OF_A_REQUEST:
                moved[entry] += minor
        standing: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for code, entry in await rows(demo, named):
            if book.stands(entry):
                standing[code][book.entries[entry]] += moved[entry]
        for one in found["disbursements"]["nodes"]:
            answered = [one[name]["amount"] for name in ("approved", "paid", "voided")]
            of = standing[one["code"]]
            assert answered == [shown(of[kind]) for kind, _ in MOVES_OF_A_REQUEST], (*at, one["code"])


async def test_lists_hold_what_was_there(demo: Database) -> None:
    async for at, found, book in at_moments(demo):
        for name, sql in WITH_ENTRIES.items():
            entries = dict(await rows(demo, sql))
            answered = {one["code"] for one in found[name]["nodes"]} & entries.keys()
            assert answered == {code for code, entry in entries.items() if entry in book.entries}, (*at, name)
            assert found[name]["totalCount"] == len(found[name]["nodes"]), (*at, name)


async def test_the_present_asked_as_a_moment_is_the_present(demo: Database) -> None:
    today = datetime.now(tz=UTC).date().isoformat()
    now = await ask(demo, QUERY, {"moment": None}, viewer=VIEWER)

    assert await ask(demo, QUERY, {"moment": {"effective": today}}, viewer=VIEWER) == now
    assert await ask(demo, QUERY, {"moment": {}}, viewer=VIEWER) == now
