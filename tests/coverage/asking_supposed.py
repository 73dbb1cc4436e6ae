"""Asking for all figures of a report, and comparing two of them, whatever groups stand empty."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from service.coverage.dimensions import CoverageDimension
from service.coverage.kept_sums import BASES as KEPT
from service.database.engine import Database
from tests.given.asking import ask

Report = Mapping[str, Any]
BASES: Final = tuple(KEPT)
DIMENSIONS: Final = tuple(one.value for one in CoverageDimension)
AT: Final = (
    "{ amount gap surplus gross { value } effective { numerator value } fullyCovered { numerator denominator } }"
)
DIFFERS: Final = "{ amount covered gap surplus fullyCovered }"
QUERY: Final = f"""
query ($scope: CoverageScope, $groups: [CoverageDimension!], $scenario: [ScenarioEdit!], $moment: Moment) {{
  coverage(scope: $scope, groupBy: $groups, scenario: $scenario, moment: $moment) {{
    total {{ ...Figures }} notAllocated {{ ...Free }}
    groups {{ keys {{ dimension code label }} coverage {{ ...Figures }} notAllocated {{ ...Free }} }}
  }}
}}
fragment Figures on Coverage {{
  required complete unconverted {{ currency amount }} {" ".join(f"{basis} {AT}" for basis in BASES)}
  difference {{ required {" ".join(f"{basis} {DIFFERS}" for basis in BASES)} }}
}}
fragment Free on Coverage {{
  required complete unconverted {{ currency amount }} {" ".join(f"{basis} {{ amount gap }}" for basis in BASES)}
  difference {{ required {" ".join(f"{basis} {{ amount }}" for basis in BASES)} }}
}}
"""
WITHOUT_SCENARIO: Final = QUERY.replace(", $scenario: [ScenarioEdit!]", "").replace(", scenario: $scenario", "")
Keys = tuple[str | None, ...]
OF_NEEDS: Final = ("gap", "surplus")


async def report(
    database: Database,
    groups: Sequence[str],
    scenario: Sequence[Mapping[str, Any]] | None = None,
    *,
    query: str = QUERY,
    **more: Any,
) -> dict[str, Any]:
    """Return a whole report; a document that has no scenario is given none."""
    given = {"groups": list(groups) or None, **more}
    given |= {"scenario": None if scenario is None else list(scenario)} if query == QUERY else {}
    found: dict[str, Any] = (await ask(database, query, given))["coverage"]
    return found


def parts(found: Report) -> dict[Keys, dict[str, Any]]:
    """Return every row of figures of a report by what it is of: the whole, groups, what of these is on no need."""
    rows: dict[Keys, dict[str, Any]] = {("total",): found["total"], ("notAllocated",): found["notAllocated"]}
    for group in found["groups"]:
        keys = tuple(key["code"] for key in group["keys"])
        rows[(*keys, "placed")] = group["coverage"]
        if group["notAllocated"] is not None:
            rows[(*keys, "free")] = group["notAllocated"]
    return rows


def figures(found: Report) -> dict[Keys, dict[str, Any]]:
    """Return the figures of a report, without groups in which there is nothing, and without differences."""
    return {
        keys: {name: value for name, value in row.items() if name != "difference"}
        for keys, row in parts(found).items()
        if keys[-1] not in {"placed", "free"} or _holds_anything(row)
    }


def _holds_anything(row: Mapping[str, Any]) -> bool:
    of_needs = row["pledged"]["gap"] is not None
    sums = [row[basis]["amount"] for basis in BASES] + ([row["required"]] if of_needs else [])
    return any(Decimal(one) for one in sums) or not row["complete"]


def differences(found: Report) -> dict[Keys, dict[str, Any]]:
    """Return what the rows of a report say they differ by, where they do."""
    rows = {keys: _plain(row["difference"]) for keys, row in parts(found).items()}
    return {keys: row for keys, row in rows.items() if any(row.values())}


def _plain(difference: Mapping[str, Any]) -> dict[str, Decimal]:
    found = {"required": Decimal(difference["required"])}
    for basis in BASES:
        for name, value in difference[basis].items():
            if value is not None:
                found[f"{basis} {name}"] = Decimal(value)
    return found


def supposed(before: Report, after: Report) -> dict[Keys, dict[str, Any]]:
    """Return what two reports really differ by, row by row, in the shape of ``differences``."""
    was, came = parts(before), parts(after)
    rows: dict[Keys, dict[str, Any]] = {}
    for keys in {*was, *came}:
        had, has = (_sums(side[keys]) if keys in side else {} for side in (was, came))
        rows[keys] = {name: has.get(name, Decimal(0)) - had.get(name, Decimal(0)) for name in (had or has)}
    return {keys: row for keys, row in rows.items() if any(row.values())}


def _sums(row: Mapping[str, Any]) -> dict[str, Decimal]:
    found = {"required": Decimal(row["required"])}
    for basis in BASES:
        at = row[basis]
        found[f"{basis} amount"] = Decimal(at["amount"])
        if at["gap"] is not None:
            found |= {f"{basis} {name}": Decimal(at[name]) for name in OF_NEEDS}
            found[f"{basis} covered"] = Decimal(at["effective"]["numerator"])
            found[f"{basis} fullyCovered"] = Decimal(at["fullyCovered"]["numerator"])
    return found
