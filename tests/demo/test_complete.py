"""The illustrative data shows everything there is: every status, flag, stage, act, channel, earmark and lateness."""

import tomllib
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from typing import Any

from service.database.engine import Database
from service.giving.ageing import BUCKETS
from service.giving.earmark import CATEGORY_OF_MODALITY
from service.giving.pledge import Channel, Modality
from service.giving.pledge_figures import PledgeFlag, PledgeStatus
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.spending.disbursement_reads import DisbursementStatus
from tests.given.acting import rows
from tests.given.asking import ask

OF_DEMO = """
    SELECT DISTINCT {what} FROM transfer t JOIN journal_entry e USING (sequence)
      JOIN account a ON a.id IN (t.from_account, t.to_account) WHERE e.actor LIKE 'demo%'
"""
LINES = "SELECT DISTINCT {what} FROM pledge_line l JOIN pledge p ON p.id = l.pledge_id WHERE p.illustrative"
FIRST_DAY, LAST_DAY = date(2025, 12, 31), date(2031, 12, 31)


async def words(database: Database, sql: str, what: str) -> set[Any]:
    return {row[0] for row in await rows(database, sql.format(what=what))}


async def test_every_stage_and_every_act_of_the_book_occurs(demo: Database) -> None:
    assert await words(demo, OF_DEMO, "a.stage") == set(Stage)
    assert await words(demo, OF_DEMO, "e.kind") == set(EntryKind)
    assert {"CAD", "CHF", "EUR", "GBP", "MXN", "USD", "person-day"} == await words(demo, OF_DEMO, "a.unit")


async def test_every_status_and_flag_of_a_pledge_occurs(demo: Database) -> None:
    query = "{ pledges(first: 100, where: { illustrative: true }) { totalCount nodes { status flags publication } } }"
    found = (await ask(demo, query))["pledges"]
    assert {node["status"] for node in found["nodes"]} == set(PledgeStatus)
    assert {flag for node in found["nodes"] for flag in node["flags"]} == set(PledgeFlag)
    drafts = await rows(demo, "SELECT code FROM pledge WHERE illustrative AND publication = 'DRAFT'")
    assert drafts == [("DEMO-P-39",)]


async def test_every_status_of_a_disbursement_occurs(demo: Database) -> None:
    query = "{ disbursements(first: 100, where: { illustrative: true }) { nodes { status } } }"
    found = await ask(demo, query)
    assert {node["status"] for node in found["disbursements"]["nodes"]} == set(DisbursementStatus)


async def test_every_channel_form_and_category_of_earmark_occurs(demo: Database) -> None:
    letters = await words(demo, LINES, "l.earmark_modality") - {None}
    assert await words(demo, LINES, "l.channel") == set(Channel)
    assert await words(demo, LINES, "l.modality") == set(Modality)
    assert {CATEGORY_OF_MODALITY[letter] for letter in letters} == {1, 2, 3, 4}


def by_lateness(instalments: list[tuple[date, int]], day: date) -> dict[str, int]:
    """Return how much of instalments nobody paid is late by how long."""
    late = dict.fromkeys([name for name, _, _ in BUCKETS], 0)
    for due, amount in instalments:
        for name, lowest, highest in BUCKETS:
            if lowest <= (day - due).days <= (highest or 10**6):
                late[name] += amount
    return late


def standing_instalments() -> list[tuple[date, int]]:
    text = (files("seeds") / "demo" / "standing_pledges.toml").read_text(encoding="utf-8")
    [pledge] = tomllib.loads(text)["pledge"]
    return [
        (date.fromisoformat(part["due"]), int(part["amount"])) for line in pledge["line"] for part in line["instalment"]
    ]


def test_something_is_late_by_every_measure_on_every_day_from_the_end_of_2025_to_the_end_of_2031() -> None:
    instalments = standing_instalments()
    days = [FIRST_DAY + timedelta(days=count) for count in range((LAST_DAY - FIRST_DAY).days + 1)]
    assert [day for day in days if not all(by_lateness(instalments, day).values())] == []


async def test_the_ageing_that_is_shown_is_that_of_the_day(demo: Database) -> None:
    names = " ".join(name for name, _, _ in BUCKETS)
    before = datetime.now(tz=UTC).date()
    shown = (await ask(demo, f'{{ pledge(code: "DEMO-P-41") {{ ageing {{ {names} }} }} }}'))["pledge"]["ageing"]
    # Midnight may pass between the question and this line.
    possible = [by_lateness(standing_instalments(), day) for day in (before, datetime.now(tz=UTC).date())]
    assert shown in [{name: f"{amount}.00" for name, amount in late.items()} for late in possible]


async def test_nothing_of_it_happens_after_its_last_day(demo: Database) -> None:
    [(last,)] = await rows(demo, "SELECT max(effective_on) FROM journal_entry WHERE actor LIKE 'demo%'")
    assert last == FIRST_DAY
