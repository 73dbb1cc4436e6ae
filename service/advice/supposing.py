"""From a scenario to what is supposed of coverage: what its lines' money and its needs would be, less what they are."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

import orjson

from service.advice.book import MOVED_ON, Book, Line, Standing, asking_of, earmark_given
from service.advice.scenario import edited
from service.advice.supposed_book import COLUMNS, ENTITIES, ROOT
from service.advice.supposed_names import PLACES, Scenario
from service.coverage.supposed import MONEY
from service.matching.placing.problem import Asking
from service.reading.entity import Entity
from service.reading.plan import Plan, plan_of
from service.reading.selection import Pick, Viewer

BOOK: Final[Mapping[str, Entity]] = {one.type_name: one for one in ENTITIES}
COMPARED: Final = ("needs", "standing", "money", "lines", "names", "plans", "unrated")
"""What of a book tells whether it is still the same."""
WHOSE: Final = ("donor_id", "event_id", "channel", "fund_id", "modality")


def plan_of_supposed(args: Mapping[str, Any], viewer: Viewer) -> Plan:
    """Return the plan of the statement that reads what a scenario names; its values are those of ``named_in``."""
    inner = tuple(Pick(name, name) for name in COLUMNS)
    given = {**{name: args[name] for name in ("scope", "moment") if args.get(name) is not None}, **PLACES}
    return plan_of(BOOK, ROOT, (Pick("book", "book", given, {"SupposedBook": inner}),), viewer)


def supposed(data: bytes, scenario: Scenario, scope: Mapping[str, Any]) -> bytes:
    """Return what is supposed, as the statement of the report gets it.

    Args:
        data: what the statement of ``plan_of_supposed`` gave.
        scenario: the ``ScenarioEdit`` inputs, coerced.
        scope: the ``CoverageScope`` input.

    Raises:
        Refusal: what ``edited`` refuses.
    """
    found = orjson.loads(data)["book"]
    before = _read(found)
    after = edited(before, scenario, scope)
    asked = set(before.codes)
    required = {one.key: one.required for one in before.needs if one.key in asked}
    return orjson.dumps(
        {
            "edits": len(scenario),
            "money": _money(before, after),
            "required": [
                {"id": one.key, "required": one.required}
                for one in after.needs
                if one.key in asked and one.required != required[one.key]
            ],
            "needs": [_need(one, after) for one in after.needs if one.key < 0],
        }
    )


def is_same_book(one: bytes, other: bytes) -> bool:
    """Whether what was read twice is the same, but for when it was read."""
    first, second = (orjson.loads(data)["book"] for data in (one, other))
    return all(first[name] == second[name] for name in COMPARED)


def _read(found: Mapping[str, Any]) -> Book:
    """Read what the statement gave; needs that are not of the scope are there, and have no code to be named by."""
    lines = {one[0]: _line(one) for one in found["lines"]}
    needs = {one[0]: asking_of(one) for one in (*found["standing"], *found["needs"])}
    return Book(
        moment={name: found[name] for name in ("effective", "known", "sequence")},
        unit=found["unit"],
        needs=list(needs.values()),
        codes={one[0]: one[1] for one in found["needs"]},
        holdings=[_standing(one, lines) for one in found["money"]],
        lines=lines,
        unconverted=(),
        names=found["names"],
        plans=found["plans"],
        unrated=found["unrated"],
    )


def _line(given: Sequence[Any]) -> Line:
    key, pledge, position, *rest = given
    whose, letter, earmark = rest[: len(WHOSE)], rest[len(WHOSE)], rest[len(WHOSE) + 1 :]
    told = dict(zip(WHOSE, whose, strict=True)) | {"earmark_modality": letter}
    return Line(key, pledge, position, earmark_given(earmark), told)


def _standing(given: Sequence[Any], lines: Mapping[int, Line]) -> Standing:
    account, line, need, project, stage, unit, value, unvalued = given
    return Standing(
        line=line,
        earmark=lines[line].earmark,
        amount=int(value),
        need=need,
        moved_on=stage in MOVED_ON,
        stage=stage,
        unit=unit,
        unvalued=int(unvalued),
        project=project,
        account=account,
    )


def _need(one: Asking, book: Book) -> dict[str, Any]:
    """Return a need that nobody stated, as a row; it is taken to be stated on the day that is asked of."""
    return {
        "id": one.key,
        "code": book.codes[one.key],
        "state_code": one.target.state,
        "pillar": one.target.pillar,
        "sector": one.target.sector,
        "stated_on_latest": book.moment["effective"],
        "required": one.required,
        **book.stated[one.key],
    }


def _money(before: Book, after: Book) -> list[dict[str, Any]]:
    """Return what there would be more and less of each kind of money at each place."""
    sums: dict[tuple[Any, ...], list[int]] = defaultdict(lambda: [0, 0])
    for book, sign in ((before, -1), (after, 1)):
        for one in book.holdings:
            line = book.lines[one.line]
            letter = line.whose.get("earmark_modality")
            whose = (*(line.whose.get(name) for name in WHOSE), letter)
            of_kind = sums[one.stage, one.unit, one.need, one.project, *whose]
            of_kind[0] += sign * one.amount
            of_kind[1] += sign * one.unvalued
    names = [name for name in MONEY if name not in {"value", "unvalued"}]
    return [
        dict(zip(names, kind, strict=True)) | {"value": value, "unvalued": unvalued}
        for kind, (value, unvalued) in sums.items()
        if value or unvalued
    ]
