"""Groups of coverage computed a second time, from the places of money that the raw transfers lead to.

What a group is of is found in plain Python, from the rows of the need, the line and the project alone.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from service.database.engine import Database
from tests.coverage.recomputed import BASES, Book, Records, shown
from tests.given.looking import rows

OF_NEEDS: Final = ("STATE", "PILLAR", "SECTOR", "PLAN", "NEED", "YEAR")
CATEGORIES: Final = {
    **dict.fromkeys("ABC", "1"),
    **dict.fromkeys("DEF", "2"),
    "G": "3",
    "H": "3",
    **dict.fromkeys("IJKL", "4"),
}
Key = tuple[str | None, ...]


@dataclass
class Group:
    """What of the money of a group is on needs and on none, by basis; and what of both has no rate, by currency."""

    placed: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    free: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    missing: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    missing_free: dict[str, int] = field(default_factory=lambda: defaultdict(int))


@dataclass(frozen=True)
class Grouping:
    """How money and needs of some records are told apart by dimensions."""

    records: Records
    projects: Mapping[int, str]
    dimensions: Sequence[str]

    def of_need(self, need: int, dimension: str) -> str | None:
        """Return what a need is of."""
        row = self.records.needs[need]
        if dimension == "YEAR":
            return str(row["stated_on_latest"].year) if row["stated_on_latest"] else None
        if dimension == "PLAN":
            return str(self.records.plans[row["plan_id"]]["code"])
        column = {"STATE": "state_code", "PILLAR": "pillar", "SECTOR": "sector", "NEED": "code"}[dimension]
        return row[column] and str(row[column])

    def of_money(self, line: int, project: int | None, dimension: str) -> str | None:
        """Return what money is of."""
        row = self.records.lines[line]
        if dimension == "PROJECT":
            return self.projects[project] if project is not None else None
        if dimension == "EARMARK":
            return CATEGORIES.get(row["earmark_modality"])
        return row[dimension.lower()] and str(row[dimension.lower()])

    def key(self, need: int | None, line: int, project: int | None) -> Key | None:
        """Return the group of money; none where it is in none."""
        if need is None and any(one in OF_NEEDS for one in self.dimensions):
            return None
        return tuple(
            self.of_need(need, one) if one in OF_NEEDS and need is not None else self.of_money(line, project, one)
            for one in self.dimensions
        )

    def money(self, book: Book) -> dict[Key, dict[str, Any]]:
        """Return the figures of each group of money that has any, as ``told_of`` returns those of a report."""
        groups: dict[Key, Group] = defaultdict(Group)
        for (stage, need, line, project), cents in book.places.items():
            key = self.key(need, line, project)
            if key is not None and (need is None or need in book.in_scope):
                part = groups[key].free if need is None else groups[key].placed
                for basis, stages in BASES.items():
                    part[basis] += cents if stage in stages else 0
        for (need, line, project, unit), minor in book.unrated.items():
            key = self.key(need, line, project)
            if key is not None and (need is None or need in book.in_scope):
                (groups[key].missing_free if need is None else groups[key].missing)[unit] += minor
        return {key: self._told(key, group, book) for key, group in groups.items() if _has_some(group)}

    def required(self, key: Key, book: Book) -> int:
        """Return what the needs of a group require: those with its keys of needs."""
        wanted = [(one, code) for one, code in zip(self.dimensions, key, strict=True) if one in OF_NEEDS]
        return sum(
            book.required[need]
            for need in book.in_scope
            if all(self.of_need(need, dimension) == code for dimension, code in wanted)
        )

    def _told(self, key: Key, group: Group, book: Book) -> dict[str, Any]:
        return {
            "required": shown(self.required(key, book)),
            "placed": {basis: shown(group.placed[basis]) for basis in BASES},
            "free": {basis: shown(group.free[basis]) for basis in BASES},
            "missing": _decimals(group.missing),
            "missing free": _decimals(group.missing_free),
        }


def told_of(report: Mapping[str, Any]) -> dict[Key, dict[str, Any]]:
    """Return the figures of each group of money of a report that has any."""
    told = {}
    for group in report["groups"]:
        placed, free = group["coverage"], group["notAllocated"]
        parts = {
            "required": placed["required"],
            "placed": {basis: placed[basis]["amount"] for basis in BASES},
            "free": {basis: free[basis]["amount"] for basis in BASES},
            "missing": {one["currency"]: Decimal(one["amount"]) for one in placed["unconverted"]},
            "missing free": {one["currency"]: Decimal(one["amount"]) for one in free["unconverted"]},
        }
        assert (placed["complete"], free["complete"]) == (not parts["missing"], not parts["missing free"])
        some = [*parts["placed"].values(), *parts["free"].values()]
        if any(Decimal(one) for one in some) or parts["missing"] or parts["missing free"]:
            key = tuple(one["code"] for one in group["keys"])
            assert key not in told, "a group is told once"
            told[key] = parts
    return told


async def grouping_of(database: Database, records: Records, dimensions: Sequence[str]) -> Grouping:
    """Return how the money of a database is told apart by dimensions."""
    projects = {row["id"]: row["code"] for row in await rows(database, "SELECT id, code FROM project")}
    return Grouping(records, projects, dimensions)


def _has_some(group: Group) -> bool:
    return any(any(part.values()) for part in (group.placed, group.free, group.missing, group.missing_free))


def _decimals(minor: Mapping[str, int]) -> dict[str, Decimal]:
    return {unit: Decimal(amount).scaleb(-2) for unit, amount in minor.items() if amount}
