"""How far the promises of a donor and of an event have come, against plain loops over what was recorded."""

import random
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

import pytest

from service.database.engine import Database
from service.giving.pledged_line import PledgedInstalment
from service.giving.record_pledge import record_pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.reading.selection import Viewer
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import do
from tests.given.registry import SOURCES, given_event, given_party

BUCKETS: Final = (
    ("overdue1to30", 1, 30),
    ("overdue31to90", 31, 90),
    ("overdue91to180", 91, 180),
    ("overdue181to365", 181, 365),
    ("over365", 366, 10**6),
)
DAYS: Final = ("2021-07-01", "2022-01-01", "2022-12-31", "2023-06-15", "2030-01-01")
GIVING: Final = """ {
  pledges jointPledges
  promised { usd complete unknown } committed { usd complete } outstanding { usd complete }
  received { usd complete unknown }
  fulfilment { unit numerator denominator value }
  dueFulfilment(on: "%(day)s") { unit numerator denominator value }
  ageing(on: "%(day)s") { currency notDue overdue1to30 overdue31to90 overdue91to180 overdue181to365 over365 }
}"""


@dataclass
class Promise:
    """What was recorded of one pledge, in whole units."""

    code: str
    donor: str
    at_event: bool
    unit: str
    valued: bool
    promised: int
    received: int
    withdrawn: int
    committed: int
    instalments: list[tuple[date, int]] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """US dollars for one unit; all are multiples that come out even."""
        return 1 if self.unit == "USD" else 1.25


def _drawn(dice: random.Random, number: int) -> Promise:
    promised = dice.randrange(40, 200, 4)
    unit, valued = dice.choice([("USD", True), ("EUR", True), ("EUR", False)])
    received = dice.choice([0, 4 * dice.randint(0, promised // 8), promised])
    withdrawn = dice.choice([0, 0, 4 * dice.randint(0, (promised - received) // 8)])
    rest = promised
    instalments: list[tuple[date, int]] = []
    day = date(2021, 7, 1)
    while rest > 0 and len(instalments) < 6 and dice.random() < 0.9:
        amount = min(rest, dice.randrange(4, 60))
        instalments.append((day, amount))
        rest -= amount
        day += timedelta(days=dice.choice([1, 29, 30, 31, 90, 180, 400]))
    return Promise(
        f"G{number}",
        dice.choice(["ES", "CA"]),
        dice.random() < 0.6,
        unit,
        valued,
        promised,
        received,
        withdrawn,
        committed=4 * dice.randint(0, (promised - received - withdrawn) // 4),
        instalments=instalments,
    )


async def _record(database: Database, one: Promise) -> None:
    parts = tuple(PledgedInstalment(due=day.isoformat(), amount=f"{amount}.00") for day, amount in one.instalments)
    usd = f"{one.promised * 1.25:.2f}" if one.unit == "EUR" and one.valued else None
    amount = stated(f"{one.promised}.00", one.unit, usd=usd)
    event = "E" if one.at_event else None
    own = line(stated=amount, instalments=parts)
    await do(database, record_pledge, pledge(one.code, own, donor=one.donor, amount=amount, event=event))
    if one.withdrawn:
        gone = WithdrawPledge(pledge=one.code, withdrawn="2021-08-01", amount=f"{one.withdrawn}.00", sources=SOURCES)
        await do(database, withdraw_pledge, gone)
    if one.received:
        await given_receipt(database, f"R-{one.code}", f"{one.received}.00", pledge=one.code, currency=one.unit)
    if one.committed:
        signed = f"{one.committed}.00"
        await given_commitment(database, f"C-{one.code}", signed, pledge=one.code, currency=one.unit)


def _open_and_paid(one: Promise) -> list[tuple[date, int, int]]:
    """Return for each instalment its day, what is still wanted of it and what is paid, taking away step by step."""
    wanted = [amount for _, amount in one.instalments]
    gone = max(0, one.withdrawn - (one.promised - sum(wanted)))
    for place in reversed(range(len(wanted))):
        taken = min(gone, wanted[place])
        wanted[place] -= taken
        gone -= taken
    found, left = [], one.received
    for (day, _), amount in zip(one.instalments, wanted, strict=True):
        paid = min(left, amount)
        left -= paid
        found.append((day, amount, paid))
    return found


def _expected(promises: list[Promise], day: date) -> dict[str, Any]:
    ageing: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(["notDue", *(one[0] for one in BUCKETS)], 0))
    due: dict[str, list[int]] = {}
    fulfilled: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one in promises:
        fulfilled[one.unit][0] += one.received
        fulfilled[one.unit][1] += one.promised
        for instalment, wanted, paid in _open_and_paid(one):
            late = (day - instalment).days
            name = next((name for name, first, last in BUCKETS if first <= late <= last), "notDue")
            ageing[one.unit][name] += wanted - paid
            sums = due.setdefault(one.unit, [0, 0])
            if late >= 0:
                sums[0] += paid
                sums[1] += wanted
    return {"ageing": ageing, "due": due, "fulfilled": fulfilled}


def _worth(promises: list[Promise], what: str) -> float:
    return sum(float(getattr(one, what)) * one.rate for one in promises if one.valued)


def _ratios(found: list[dict[str, Any]]) -> dict[str, list[int]]:
    for one in found:
        by = float(one["denominator"])
        assert one["value"] == (None if by == 0 else pytest.approx(float(one["numerator"]) / by, abs=1e-6))
    return {one["unit"]: [int(float(one["numerator"])), int(float(one["denominator"]))] for one in found}


def _compare(found: dict[str, Any], promises: list[Promise], day: date) -> None:
    expected = _expected(promises, day)
    assert found["pledges"] == len(promises)
    assert _ratios(found["fulfilment"]) == expected["fulfilled"]
    assert _ratios(found["dueFulfilment"]) == expected["due"]
    shown = {one.pop("currency"): {name: int(float(open_)) for name, open_ in one.items()} for one in found["ageing"]}
    assert shown == expected["ageing"]
    assert float(found["promised"]["usd"]) == _worth(promises, "promised")
    assert float(found["received"]["usd"]) == _worth(promises, "received")
    assert float(found["committed"]["usd"]) == _worth(promises, "committed")
    outstanding = _worth(promises, "promised") - _worth(promises, "received") - _worth(promises, "withdrawn")
    assert float(found["outstanding"]["usd"]) == outstanding
    unvalued = [one for one in promises if not one.valued]
    assert (found["promised"]["complete"], found["promised"]["unknown"]) == (not unvalued, len(unvalued))
    assert found["received"]["complete"] == (not any(one.received for one in unvalued))


@pytest.mark.parametrize("seed", range(3))
async def test_every_figure_is_that_of_plain_loops_on_any_day(database: Database, seed: int) -> None:
    dice = random.Random(seed)
    await given_event(database, "E")
    promises = [_drawn(dice, number) for number in range(10)]
    for one in promises:
        await _record(database, one)
    for day in DAYS:
        asked = GIVING % {"day": day}
        question = f"""{{ es: party(code: "ES") {{ giving {asked} }} ca: party(code: "CA") {{ giving {asked} }}
          event(code: "E") {{ giving {asked} }} }}"""
        found = await ask(database, question)
        for key, donor in (("es", "ES"), ("ca", "CA")):
            mine = [one for one in promises if one.donor == donor]
            _compare(found[key]["giving"], mine, date.fromisoformat(day))
        _compare(found["event"]["giving"], [one for one in promises if one.at_event], date.fromisoformat(day))
        for one in promises:
            await _compare_pledge(database, one, day)


async def _compare_pledge(database: Database, one: Promise, day: str) -> None:
    names = " ".join(name for name, _, _ in BUCKETS)
    asked = f'dueFulfilment(on: "{day}") {{ numerator denominator value }} ageing(on: "{day}") {{ notDue {names} }}'
    found = (await ask(database, f'{{ pledge(code: "{one.code}") {{ {asked} }} }}'))["pledge"]
    expected = _expected([one], date.fromisoformat(day))
    if not one.instalments:
        assert found == {"dueFulfilment": None, "ageing": None}
        return
    assert _ratios([{"unit": one.unit, **found["dueFulfilment"]}]) == expected["due"]
    assert {name: int(float(much)) for name, much in found["ageing"].items()} == expected["ageing"][one.unit]


async def test_a_donor_without_promises_has_given_nothing_and_lacks_nothing(database: Database) -> None:
    found = (await ask(database, '{ party(code: "CA") { giving ' + GIVING % {"day": "2024-01-01"} + " } }"))["party"]
    nothing = {"usd": "0.00", "complete": True}
    assert found["giving"] == {
        "pledges": 0,
        "jointPledges": 0,
        "promised": {**nothing, "unknown": 0},
        "committed": nothing,
        "outstanding": nothing,
        "received": {**nothing, "unknown": 0},
        "fulfilment": [],
        "dueFulfilment": [],
        "ageing": [],
    }


COUNTED: Final = "giving { pledges jointPledges promised { usd complete unknown } received { usd complete unknown } }"


async def test_what_repeats_is_not_for_the_mirps_or_made_up_is_in_no_sum(database: Database) -> None:
    await given_event(database, "E")
    await given_pledge(database, "P1", "100.00", event="E")
    await given_pledge(database, "P2", "100.00", event="E", duplicate_of="P1")
    await given_pledge(database, "P3", "100.00", event="E", counts=False)
    await given_pledge(database, "P4", "100.00", event="E", illustrative=True)
    await given_pledge(database, "P5", "100.00", event="E", publication="DRAFT")
    found = await ask(database, f'{{ party(code: "ES") {{ {COUNTED} }} event(code: "E") {{ {COUNTED} }} }}')
    for one in (found["party"], found["event"]):
        assert (one["giving"]["pledges"], one["giving"]["promised"]["usd"]) == (1, "100.00")
    mine = await ask(database, f'{{ party(code: "ES") {{ {COUNTED} }} }}', viewer=Viewer("MEMBER", "es", "ES"))
    assert mine["party"]["giving"]["pledges"] == 2


async def test_what_several_announced_together_is_counted_and_in_nobodys_sum(database: Database) -> None:
    await given_pledge(database, "P1", "100.00", joint_donors=("ES", "CA"))
    found = await ask(database, f'{{ es: party(code: "ES") {{ {COUNTED} }} ca: party(code: "CA") {{ {COUNTED} }} }}')
    for one in (found["es"]["giving"], found["ca"]["giving"]):
        assert (one["pledges"], one["jointPledges"]) == (0, 1)
        assert one["promised"] == {"usd": "0.00", "complete": True, "unknown": 0}


async def test_a_group_has_the_figures_of_what_its_members_announced_together(database: Database) -> None:
    await given_party(database, "BOTH", kind="GROUP", members=("ES", "CA"))
    await given_pledge(database, "P1", "100.00", donor="BOTH", joint_donors=("ES", "CA"))
    found = await ask(
        database, f'{{ both: party(code: "BOTH") {{ {COUNTED} }} es: party(code: "ES") {{ {COUNTED} }} }}'
    )
    assert (found["both"]["giving"]["pledges"], found["both"]["giving"]["promised"]["usd"]) == (1, "100.00")
    assert (found["es"]["giving"]["pledges"], found["es"]["giving"]["jointPledges"]) == (0, 1)


async def test_a_receipt_of_an_unknown_amount_leaves_the_sum_incomplete(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_receipt(database, "R1", None)
    await given_receipt(database, "R2", "30.00")
    giving = (await ask(database, f'{{ party(code: "ES") {{ {COUNTED} }} }}'))["party"]["giving"]
    assert giving["received"] == {"usd": "30.00", "complete": False, "unknown": 1}
