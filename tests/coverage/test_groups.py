"""Groups of money by any dimensions together are what the raw transfers lead to, and there are all of them or none."""

import random
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import Any, Final

import orjson
import pytest

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.catalog import CATALOG, ROOT
from service.coverage import figures
from service.coverage.dimensions import DIMENSIONS as OF_WHAT
from service.coverage.dimensions import CoverageDimension
from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.record_pledge import record_pledge
from tests.coverage.asking_supposed import DIMENSIONS, report
from tests.coverage.recomputed import Asking, records_of
from tests.coverage.recomputed_groups import grouping_of, told_of
from tests.coverage.test_every_dollar import given_open_needs, moments
from tests.given.asking import PUBLIC, ask
from tests.given.giving import given_money, line, pledge, stated
from tests.given.ground import do
from tests.given.matching import given_allocation
from tests.given.registry import given_event
from tests.given.spending import given_approved, given_payment, given_project

SEED: Final = 20261137
ALWAYS: Final = (("DONOR", "NEED"), ("EVENT", "PROJECT"), ("FUND", "YEAR"), ("STATE", "DONOR", "EVENT"))


def of_money(groups: Sequence[str]) -> bool:
    """Whether groups are of money."""
    return any(OF_WHAT[CoverageDimension(one)].of_money for one in groups)


async def given_spending(database: Database, dice: random.Random) -> None:
    """Have money of an event, under an earmark, with a rate and without, reserved and paid for projects."""
    await given_open_needs(database, dice)
    await given_event(database, "GRF")
    for code, unit in (("AT-GRF", "USD"), ("CAD-GRF", "CAD")):
        one = line("90.00", unit, channel="BILATERAL", fund=None, earmark=Earmark(modality="D"))
        command = pledge(code, one, amount=stated("90.00", unit), event="GRF", donor="CA")
        await do(database, record_pledge, command)
        await given_allocation(database, dice.choice(["N1", "N2"]), "31.50", code, allocated="2022-03-05")
    await given_money(database, "PAYS", "400.00")
    for code, need in (("PRJ", "N1"), ("OTHER", "N2")):
        await given_project(database, code, needs={need: "1"}, state="HN" if need == "N1" else "SV")
        await given_approved(database, f"D-{code}", "70.00", code)
    await given_payment(database, "D-PRJ", amount="50.00")


@pytest.mark.parametrize("seed", range(2))
async def test_groups_of_money_are_what_the_transfers_lead_to_at_any_moment(database: Database, seed: int) -> None:
    dice = random.Random(SEED + seed)
    await given_spending(database, dice)
    records = await records_of(database)
    last = (await ask(database, "{ ledger { head { sequence } } }"))["ledger"]["head"]["sequence"]
    pairs = [pair for pair in combinations(DIMENSIONS, 2) if of_money(pair)]
    triples = [three for three in combinations(DIMENSIONS, 3) if of_money(three)]
    seen: set[str | None] = set()
    for moment in [{}, *dice.sample(moments(dice, last)[1:], 3)]:
        asking = Asking(day=_day(moment), sequence=moment.get("sequence"))
        book = records.at(asking)
        for groups in (*ALWAYS, *dice.sample(pairs, 4), *dice.sample(triples, 2), tuple(DIMENSIONS)):
            found = await report(database, groups, moment=moment or None)
            expected = (await grouping_of(database, records, groups)).money(book)
            assert told_of(found) == expected, (seed, moment, groups)
            seen.update(code for key in expected for code in key)
    assert {"GRF", "PRJ", "OTHER", "N1", "ES", "CA", "2021", None} <= seen


def _day(moment: dict[str, Any]) -> date | None:
    return date.fromisoformat(moment["effective"]) if "effective" in moment else None


REPORT: Final = """query ($by: [CoverageDimension!], $s: [ScenarioEdit!]) {
  coverage(groupBy: $by, scenario: $s) { total { required } groups { keys { code } } } }"""


@pytest.mark.parametrize(("groups", "there"), [(["NEED"], 2), (["DONOR"], 1), (["STATE", "DONOR"], 1)])
async def test_more_groups_than_one_answer_has_are_refused_and_none_is_left_out(
    database: Database, monkeypatch: pytest.MonkeyPatch, groups: list[str], there: int
) -> None:
    await given_money(database)
    await given_allocation(database, "N1", "40.00")
    for scenario in (None, [{"needRevision": {"need": "N1", "requirement": "7.00"}}]):
        given = {"by": groups, "s": scenario}
        monkeypatch.setattr(figures, "MOST_GROUPS", there)
        assert len((await answered(database, given))["data"]["coverage"]["groups"]) == there
        monkeypatch.setattr(figures, "MOST_GROUPS", there - 1)
        (error,) = (await answered(database, given))["errors"]
        assert error["extensions"]["code"] == "TOO_MANY_GROUPS"
        assert error["message"] == (
            f"The report would have {there} groups; {there - 1} are allowed. Narrow its scope, or group by less."
        )


async def answered(database: Database, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answer of a service that has prepared nothing yet: the limit is a part of what is prepared."""
    fresh = Executor(make_schema(), dict(CATALOG), ROOT)
    parsed: dict[str, Any] = orjson.loads((await fresh.answer(database, PUBLIC, REPORT, given, None)).body)
    return parsed
