"""What is to be followed up of the illustrative data, worked out a second time from the raw transfers."""

from collections import defaultdict
from datetime import date
from typing import Any, Final

import pytest

from service.database.engine import Database
from tests.given.acting import rows
from tests.given.asking import ask
from tests.giving.test_conversion_curve import asked_for, in_cents, recomputed

CONFERENCES = """
    SELECT DISTINCT e.code FROM event e JOIN pledge p ON p.event_id = e.id AND p.illustrative = e.illustrative
"""


async def test_the_curve_of_every_conference_equals_its_recomputation(demo: Database) -> None:
    events = await rows(demo, CONFERENCES)
    told = 0
    for (event,) in events:
        found = (await ask(demo, f'{{ event(code: "{event}") {{ {asked_for(40)} }} }}'))["event"]["giving"]
        curve = in_cents(found["conversionCurve"])
        assert curve == await recomputed(demo, event, 40), event
        told += any(received for *_, received in curve.values())
    if not told:
        pytest.fail("no conference of the data received anything")


LINES: Final = """
    SELECT l.id, p.code, l.position, p.announced_latest, p.period_latest,
           l.stated_minor IS NULL AND l.modality <> ALL ('{TECHNICAL,IN_KIND,POLICY}'),
           (SELECT min(coalesce(c.signed_latest, c.signed_earliest)) FROM commitment c WHERE c.line_id = l.id),
           (SELECT min(c.received_latest) FROM contribution c WHERE c.line_id = l.id AND c.amount_minor IS NULL)
      FROM pledge_line l JOIN pledge p ON p.id = l.pledge_id
     WHERE p.illustrative AND p.counts AND p.duplicate_of_id IS NULL AND p.publication = 'PUBLISHED'
"""
INSTALMENTS: Final = """
    SELECT line_id, due_latest, amount_minor FROM instalment ORDER BY line_id, due_latest NULLS LAST, position
"""
BALANCES: Final = """
    SELECT a.line_id, a.stage, a.unit, sum(CASE WHEN t.to_account = a.id THEN t.amount ELSE -t.amount END)::bigint
      FROM account a JOIN transfer t ON a.id IN (t.from_account, t.to_account)
      JOIN pledge_line l ON l.id = a.line_id AND l.unit = a.unit GROUP BY a.line_id, a.stage, a.unit
"""
TODAY: Final = date(2025, 6, 30)


async def recomputed_list(database: Database) -> dict[tuple[str, int, str], tuple[str | None, int | None]]:
    """Return since when and how much is open, by pledge, place of the line and reason."""
    held: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for line, stage, _unit, minor in await rows(database, BALANCES):
        held[line][stage] += minor
    due: dict[int, list[tuple[date | None, int]]] = defaultdict(list)
    for line, day, minor in await rows(database, INSTALMENTS):
        due[line].append((day, minor))
    found: dict[tuple[str, int, str], tuple[str | None, int | None]] = {}
    for line, pledge, place, announced, period, unknown, signed, unknown_receipt in await rows(database, LINES):
        if pledge.startswith("INTEREST-"):
            continue  # what a fund earned nobody promised
        parts = _parts(held[line], due[line], period, {"signed": signed or announced, "announced": announced})
        if unknown:
            parts["AMOUNT_UNKNOWN"] = (announced, None)
        if unknown_receipt:
            parts["RECEIPT_UNKNOWN"] = (unknown_receipt, None)
        for reason, (since, minor) in parts.items():
            if since is None or since <= TODAY:
                found[pledge, place, reason] = (since and since.isoformat(), minor)
    return found


def _parts(
    held: dict[str, int], due: list[tuple[date | None, int]], period: date | None, days: dict[str, Any]
) -> dict[str, tuple[Any, int | None]]:
    """Take apart what is outstanding of a line, going through its instalments one after the other."""
    outstanding = held["PLEDGED"] + held["COMMITTED"]
    arrived = sum(held[stage] for stage in ("RECEIVED", "OBLIGATED", "DISBURSED", "SPENT", "FEE", "FX"))
    wanted = [minor for _, minor in due]
    gone = max(0, sum(wanted) - arrived - outstanding)
    for at in reversed(range(len(wanted))):
        taken = min(gone, wanted[at])
        wanted[at] -= taken
        gone -= taken
    late, coming, since = 0, 0, None
    for (day, _), minor in zip(due, wanted, strict=True):
        paid = min(arrived, minor)
        arrived -= paid
        if day is not None and day < TODAY and minor > paid:
            late, since = late + minor - paid, since or day
        elif day is not None:
            coming += minor - paid if day >= TODAY else 0
    rest = max(0, outstanding - late - coming)
    over = period is not None and period < TODAY
    paid = min(rest, held["COMMITTED"])
    parts: dict[str, tuple[Any, int | None]] = {
        "INSTALMENT_LATE": (since, late),
        "PERIOD_OVER": (period, rest if over else 0),
        "NOT_PAID": (days["signed"], 0 if over else paid),
        "NOT_SIGNED": (days["announced"], 0 if over else rest - paid),
    }
    return {reason: part for reason, part in parts.items() if part[1]}


LISTED: Final = """
query ($after: String) {
  followUp(on: "2025-06-30", where: { illustrative: true }, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } totalCount
    nodes { reason since amount { amount } pledge { code } line { position } }
  }
}
"""


async def test_the_list_to_read_out_equals_its_recomputation(demo: Database) -> None:
    told: dict[tuple[str, int, str], tuple[str | None, int | None]] = {}
    days, after = [], None
    while True:
        page = (await ask(demo, LISTED, {"after": after}))["followUp"]
        for one in page["nodes"]:
            minor = round(float(one["amount"]["amount"]) * 100) if one["amount"] else None
            told[one["pledge"]["code"], one["line"]["position"], one["reason"]] = (one["since"], minor)
            days.append(one["since"] or "9999")
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    assert len(told) == page["totalCount"] > 0
    assert days == sorted(days), "what is open longest comes first"
    assert told == await recomputed_list(demo)
    assert len({reason for *_, reason in told}) > 2, "the data has lines of several reasons"
