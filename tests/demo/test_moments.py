"""Figures of every noun at random moments equal what is added up of the transfers, and totals are the sums of rows."""

import random
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
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
    promise_of,
    shown,
    status_of,
    written,
)
from tests.given.acting import rows
from tests.given.asking import ask

SEED = 20261122
VIEWER = Viewer(largest_page=1000)
MANY = "(first: 1000, where: {illustrative: true}, moment: $moment)"
QUERY = f"""
query ($moment: Moment) {{
  pledges{MANY} {{ totalCount nodes {{
    code status amount {{ amount usd }} receivedUsd outstanding {{ amount currency }} committed {{ amount currency }}
    received {{ amount currency }} withdrawn {{ amount currency }} returned {{ amount currency }}
    fulfilment {{ numerator denominator }}
    lines {{ amount {{ amount usd }} outstanding {{ amount currency }} received {{ amount currency }} }} }} }}
  needs{MANY} {{ totalCount nodes {{ code requirement {{ amount }} stateInvestment {{ amount }} }} }}
  allocations{MANY} {{ totalCount nodes {{ line {{ id }} pledge {{ code }} need {{ code }} amount {{ amount currency }} usd }} }}
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


def without_nothing(sums: dict[str, str]) -> dict[str, str]:
    return {unit: amount for unit, amount in sums.items() if float(amount)}


async def table(database: Database, sql: str) -> list[dict[str, Any]]:
    """Return rows by the names of their columns."""
    async with database.reading() as session:
        return [dict(row) for row in await session.fetch_rows(sql)]


async def promises(database: Database, book: BookThen) -> dict[str, list[tuple[dict[str, Any], Promise | None]]]:
    """Return the lines of each pledge, with what they promised then."""
    revisions = defaultdict(list)
    for line, entry, after in await rows(database, "SELECT line_id, entry_sequence, after_minor FROM pledge_revision"):
        revisions[line].append((entry, after))
    lines = "SELECT l.*, p.code FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id ORDER BY l.pledge_id, l.position"
    found: dict[str, list[tuple[dict[str, Any], Promise | None]]] = defaultdict(list)
    for line in await table(database, lines):
        found[line["code"]].append((line, promise_of(book, line, revisions[line["id"]])))
    return found


async def test_pledges_and_their_lines_are_what_the_transfers_say(demo: Database) -> None:
    seen = set()
    for day, sequence in await moments(demo):
        found = await ask(demo, QUERY, {"moment": {"effective": day.isoformat(), "sequence": sequence}}, viewer=VIEWER)
        book = await book_then(demo, day, sequence)
        known = await promises(demo, book)
        for pledge in found["pledges"]["nodes"]:
            where = (SEED, day, sequence, pledge["code"])
            both = known[pledge["code"]]
            there = [promise for _, promise in both if promise is not None]
            lines = {line["id"] for line, _ in both}
            for name, stages in (
                ("outstanding", ("PLEDGED", "COMMITTED")), ("committed", ("COMMITTED",)), ("withdrawn", ("WITHDRAWN",)),
                ("returned", ("RETURNED",)), ("received", ("RECEIVED",)),
            ):  # fmt: skip
                sums: dict[str, int] = defaultdict(int)
                for one in there:
                    sums[one.unit] += sum(one.stages.get(stage, 0) for stage in stages)
                assert listed(pledge[name]) == written(sums), (*where, name)
            cents = book.cents(lambda one, lines=lines: one.line in lines and one.stage in ARRIVED)  # type: ignore[misc]  # a default that binds
            assert pledge["receivedUsd"] == (None if cents is None else shown(cents)), where
            for (_, promise), line in zip(both, pledge["lines"], strict=True):
                if promise is not None:
                    assert line["amount"]["amount"] == shown(promise.promised, promise.unit), where
                    assert line["amount"]["usd"] in {None if promise.cents is None else shown(promise.cents), *_stated(both)}
            if there and len({one.unit for one in there}) == 1 and all(promise for _, promise in both):
                assert pledge["status"] == status_of(there), where
                unit = there[0].unit
                promised, received = sum(p.promised for p in there), sum(p.stages.get("RECEIVED", 0) for p in there)
                assert pledge["amount"]["amount"] == shown(promised, unit), where
                ratio = {"numerator": shown(received, unit), "denominator": shown(promised, unit)}
                assert pledge["fulfilment"] == ratio, where
            seen.add(pledge["status"])
    assert len(seen) > 5, seen


def _stated(both: list[tuple[dict[str, Any], Promise | None]]) -> set[str]:
    """Return the values in US dollars that the sources stated of lines."""
    return {shown(line["stated_usd_minor"]) for line, _ in both if line["stated_usd_minor"] is not None}


async def test_needs_allocations_projects_and_the_fund_are_what_the_transfers_say(demo: Database) -> None:
    needs = dict(await rows(demo, "SELECT code, id FROM need"))
    projects = dict(await rows(demo, "SELECT code, id FROM project"))
    [(fund,)] = await rows(demo, "SELECT id FROM fund WHERE code = 'MIRPS'")
    lines = {key for (key,) in await rows(demo, "SELECT l.id FROM pledge_line AS l JOIN fund AS f ON f.id = l.fund_id WHERE f.code = 'MIRPS'")}
    for day, sequence in await moments(demo):
        found = await ask(demo, QUERY, {"moment": {"effective": day.isoformat(), "sequence": sequence}}, viewer=VIEWER)
        book = await book_then(demo, day, sequence)
        where = (SEED, day, sequence)
        for need in found["needs"]["nodes"]:
            key = needs[need["code"]]
            for name, stage in (("requirement", "REQUIRED"), ("stateInvestment", "INVESTED")):
                there = list(written(book.by_unit(lambda one, key=key, stage=stage: one.need == key and one.stage == stage)).values())  # type: ignore[misc]  # as above
                if there:
                    assert [need[name]["amount"]] == there, (*where, need["code"])
        placed: dict[tuple[int | None, int | None], dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for one in book.accounts.values():
            if one.line and one.need and one.stage in PLACED:
                placed[one.line, one.need][one.unit] += one.minor
        assert sorted(str(written(sums)) for sums in placed.values()) == sorted(
            str(listed(one["amount"])) for one in found["allocations"]["nodes"]
        ), where
        for project in found["projects"]["nodes"]:
            key = projects[project["code"]]
            for name, stages in (("obligated", ("OBLIGATED",)), ("disbursed", ("DISBURSED", "SPENT")), ("spent", ("SPENT",))):
                sums = written(book.by_unit(lambda one, key=key, stages=stages: one.project == key and one.stage in stages))  # type: ignore[misc]  # as above
                assert listed(project[name]) == sums, (*where, project["code"], name)
            shares: dict[str, float] = defaultdict(float)
            for share in project["fundedBy"]:
                for unit, amount in listed(share["amounts"]).items():
                    shares[unit] += float(amount)
            whole = {unit: float(amount) for unit, amount in without_nothing(written(book.by_unit(
                lambda one, key=key: one.project == key and one.stage in ("OBLIGATED", "DISBURSED", "SPENT")))).items()}  # type: ignore[misc]  # as above
            assert {unit: round(amount, 2) for unit, amount in shares.items()} == whole, (*where, project["code"])
        own = [one for one in book.accounts.values() if one.stage in HELD and (one.line in lines or (one.fund == fund and one.line is None))]
        balances: dict[tuple[str, str], int] = defaultdict(int)
        for one in own:
            balances[one.stage, one.unit] += one.minor
        assert {(one["stage"], one["unit"]): one["amount"] for one in found["fund"]["balances"]} == {
            key: shown(minor, key[1]) for key, minor in balances.items()
        }, where


async def test_lists_at_a_moment_hold_what_was_there(demo: Database) -> None:
    for day, sequence in await moments(demo):
        found = await ask(demo, QUERY, {"moment": {"effective": day.isoformat(), "sequence": sequence}}, viewer=VIEWER)
        book = await book_then(demo, day, sequence)
        for name, sql in (
            ("contributions", "SELECT code, entry_sequence FROM contribution WHERE illustrative AND entry_sequence IS NOT NULL"),
            ("expenditure", "SELECT code, entry_sequence FROM expenditure WHERE illustrative"),
        ):
            entries = {code: entry for code, entry in await rows(demo, sql)}
            shown_then = {one["code"] for one in found[name]["nodes"]} & entries.keys()
            assert shown_then == {code for code, entry in entries.items() if entry in book.entries}, (SEED, day, name)
            assert found[name]["totalCount"] == len(found[name]["nodes"])
        standing: dict[str, dict[str, int]] = {}
        named = "SELECT d.code, n.entry_sequence FROM disbursement AS d JOIN disbursement_entry AS n ON n.disbursement_id = d.id"
        moved: dict[int, int] = defaultdict(int)
        for entry, _, target, minor in book.moves:
            kind, stage = book.entries[entry], book.accounts[target].stage
            if (kind, stage) in {
                ("APPROVE_DISBURSEMENT", "OBLIGATED"), ("RECORD_DISBURSEMENT", "DISBURSED"), ("VOID_DISBURSEMENT", "RECEIVED")
            }:  # fmt: skip
                moved[entry] += minor
        for code, entry in await rows(demo, named):
            if book.stands(entry):
                of = standing.setdefault(code, defaultdict(int))
                of[book.entries[entry].split("_", maxsplit=1)[0]] += moved[entry]
        for one in found["disbursements"]["nodes"]:
            of = standing.get(one["code"], defaultdict(int))
            figures = (one["approved"]["amount"], one["paid"]["amount"], one["voided"]["amount"])
            assert figures == tuple(shown(of[name]) for name in ("APPROVE", "RECORD", "VOID")), (SEED, day, one["code"])


async def test_the_present_asked_as_a_moment_is_the_present(demo: Database) -> None:
    today = datetime.now(tz=UTC).date().isoformat()
    now = await ask(demo, QUERY, {"moment": None}, viewer=VIEWER)

    assert await ask(demo, QUERY, {"moment": {"effective": today}}, viewer=VIEWER) == now
    assert await ask(demo, QUERY, {"moment": {}}, viewer=VIEWER) == now
