"""What came of promises month by month, against plain loops over what was recorded."""

import random
from datetime import date
from typing import Any, Final

import pytest

from service.database.engine import Database
from service.errors import BadInput
from service.giving.conversion_curve import months_of
from tests.given.acting import rows
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_pledge, given_receipt
from tests.given.registry import given_event

CURVE: Final = "giving { conversionCurve(months: %d) { month unit lines signed { %s } received { %s } } }"
PARTS: Final = "numerator denominator value"


def asked_for(months: int) -> str:
    """Return the question for a curve."""
    return CURVE % (months, PARTS, PARTS)


def later(day: date, months: int) -> date:
    """Return the day so many months later, the last of its month where that has fewer days."""
    years, month = divmod(day.month - 1 + months, 12)
    for number in (day.day, 30, 29, 28):
        try:
            return date(day.year + years, month + 1, number)
        except ValueError:
            continue
    raise AssertionError


MOVES: Final = """
    SELECT l.id, l.unit, p.announced_latest, t.effective_on, a.stage, s.sign * t.amount
      FROM pledge_line l JOIN pledge p ON p.id = l.pledge_id JOIN account a ON a.line_id = l.id AND a.unit = l.unit
      JOIN transfer t ON a.id IN (t.from_account, t.to_account)
      CROSS JOIN LATERAL (SELECT CASE WHEN t.to_account = a.id THEN 1 ELSE -1 END) AS s (sign)
     WHERE p.counts AND p.duplicate_of_id IS NULL AND p.event_id = (SELECT id FROM event WHERE code = '{event}')
       AND p.publication = 'PUBLISHED'
"""
ANNOUNCED: Final = """
    SELECT l.id, coalesce(
             (SELECT r.after_minor FROM pledge_revision r
               WHERE r.line_id = l.id AND NOT EXISTS (SELECT FROM journal_entry e WHERE e.reverses = r.entry_sequence)
               ORDER BY r.entry_sequence DESC LIMIT 1), l.stated_minor)
      FROM pledge_line l
"""
ARRIVED: Final = ("RECEIVED", "OBLIGATED", "DISBURSED", "SPENT", "FEE", "FX")


async def recomputed(database: Database, event: str, months: int) -> dict[tuple[str, int], tuple[int, int, int, int]]:
    """Return lines, promised, signed and received in minor units, by unit and month, out of every transfer there is."""
    promises = dict(await rows(database, ANNOUNCED))
    moves = await rows(database, MOVES.format(event=event))
    whole: dict[Any, int] = {}
    for line, *_, amount in moves:
        whole[line] = whole.get(line, 0) + amount
    found: dict[tuple[str, int], tuple[int, int, int, int]] = {}
    for month in range(months + 1):
        for line, unit, start in {(one[0], one[1], one[2]) for one in moves if one[2] is not None}:
            day = later(start, month)
            if day > date.today():  # noqa: DTZ011  the database's day, which is this machine's
                continue
            mine = [one for one in moves if one[0] == line and one[3] <= day]
            received = sum(one[5] for one in mine if one[4] in ARRIVED)
            signed = received + sum(one[5] for one in mine if one[4] == "COMMITTED")
            before = found.get((unit, month), (0, 0, 0, 0))
            now = (1, min(promises[line], whole[line]), signed, received)
            found[unit, month] = tuple(old + new for old, new in zip(before, now, strict=True))
    return found


def in_cents(points: list[dict[str, Any]]) -> dict[tuple[str, int], tuple[int, int, int, int]]:
    """Return a curve as the recomputation has it, each share checked to be the quotient."""
    found = {}
    for one in points:
        cents = [round(float(one[name]["numerator"]) * 100) for name in ("signed", "received")]
        promised = round(float(one["signed"]["denominator"]) * 100)
        assert one["received"]["denominator"] == one["signed"]["denominator"]
        for name, minor in zip(("signed", "received"), cents, strict=True):
            assert one[name]["value"] == (pytest.approx(minor / promised, abs=1e-6) if promised else None)
        found[one["unit"], one["month"]] = (one["lines"], promised, cents[0], cents[1])
    return found


async def test_a_promise_is_signed_and_arrives_in_its_months(database: Database) -> None:
    await given_event(database, "E")
    await given_pledge(database, "P", "100.00", event="E", announced="2021-01-31")
    await given_commitment(database, "C", "60.00", pledge="P", signed="2021-02-28")
    await given_receipt(database, "R", "40.00", pledge="P", received="2021-04-01")
    found = (await ask(database, f'{{ event(code: "E") {{ {asked_for(3)} }} }}'))["event"]["giving"]
    shares = [(one["signed"]["value"], one["received"]["value"]) for one in found["conversionCurve"]]
    assert shares == [(0, 0), (0.6, 0), (0.6, 0), (0.6, 0.4)]


@pytest.mark.parametrize("seed", range(3))
async def test_every_month_is_that_of_plain_loops(database: Database, seed: int) -> None:
    dice = random.Random(seed)
    await given_event(database, "E")
    for number in range(8):
        code, unit = f"G{number}", dice.choice(["USD", "EUR"])
        announced = date(2021, dice.randint(1, 12), dice.randint(1, 28))
        promised = dice.randrange(40, 200)
        when = announced.isoformat()
        await given_pledge(database, code, f"{promised}.00", unit, event="E", announced=when, counts=number > 0)
        if dice.random() < 0.8:
            signed = later(announced, dice.randint(0, 20)).isoformat()
            half = f"{promised // 2}.00"
            await given_commitment(database, f"C-{code}", half, pledge=code, currency=unit, signed=signed)
        if dice.random() < 0.8:
            received = later(announced, dice.randint(0, 20)).isoformat()
            much = f"{dice.randint(1, promised + 20)}.00"
            await given_receipt(database, f"R-{code}", much, pledge=code, currency=unit, received=received)
    found = (await ask(database, f'{{ event(code: "E") {{ {asked_for(30)} }} }}'))["event"]["giving"]
    assert in_cents(found["conversionCurve"]) == await recomputed(database, "E", 30)


async def test_the_last_month_of_a_curve_is_how_far_the_promises_have_come(database: Database) -> None:
    await given_event(database, "E")
    await given_pledge(database, "P", "100.00", event="E", announced="2021-01-31")
    await given_receipt(database, "R", "40.00", pledge="P", received="2021-04-01")
    question = f'{{ event(code: "E") {{ {asked_for(240)} giving {{ fulfilment {{ value }} }} }} }}'
    giving = (await ask(database, question))["event"]["giving"]
    assert giving["conversionCurve"][-1]["received"]["value"] == giving["fulfilment"][0]["value"] == 0.4
    assert 20 < giving["conversionCurve"][-1]["month"] < 240, "months that are still to come are not told"


@pytest.mark.parametrize("months", [-1, 241])
def test_a_curve_is_neither_negative_nor_endless(months: int) -> None:
    with pytest.raises(BadInput, match="0 to 240 months"):
        months_of(months)
