"""What is to be followed up of the illustrative data, worked out a second time from the raw transfers."""

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
