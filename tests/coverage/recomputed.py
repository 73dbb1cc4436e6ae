"""Coverage computed a second time, from the raw transfers in plain Python: what the figures must equal.

It shares no code with ``service/coverage`` and takes any migrated database: ``records_of`` reads it once, ``book_at``
and ``Records.at`` replay the transfers up to a moment. Amounts are whole minor units throughout.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from service.database.engine import Database
from tests.given.looking import rows

TRANSFERS = """
    SELECT t.sequence, t.position, t.effective_on, t.amount, t.amount_usd, e.kind, e.reverses, e.recorded_at,
           a.stage AS source, b.stage AS target, a.need_id AS source_need, b.need_id AS target_need,
           a.project_id AS source_project, b.project_id AS target_project,
           coalesce(a.line_id, b.line_id) AS line, a.unit
      FROM transfer AS t JOIN journal_entry AS e ON e.sequence = t.sequence
      JOIN account AS a ON a.id = t.from_account JOIN account AS b ON b.id = t.to_account
     ORDER BY t.sequence, t.position"""
NEEDS = """
    SELECT n.id, n.code, n.state_code, n.pillar, n.sector, n.illustrative, n.publication, n.plan_id,
           n.stated_on_latest FROM need AS n"""
PLANS = """
    SELECT id, code, state_code, reference, adopted_latest, recorded_at, illustrative, version, supersedes_id
      FROM plan"""
LINES = """
    SELECT l.id, p.code AS donor, l.modality, g.counts, g.illustrative, l.channel, l.earmark_modality,
           e.code AS event, f.code AS fund
      FROM pledge_line AS l JOIN pledge AS g ON g.id = l.pledge_id JOIN party AS p ON p.id = g.donor_id
      LEFT JOIN event AS e ON e.id = g.event_id LEFT JOIN fund AS f ON f.id = l.fund_id"""
HELP = {"expert-mission", "person-day", "person-hour", "workshop"}
BASES = {
    "pledged": {"PLEDGED", "COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"},
    "committed": {"COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"},
    "received": {"RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"},
    "disbursed": {"DISBURSED", "SPENT"},
    "spent": {"SPENT"},
}


@dataclass
class Book:
    """The minor units on each (stage, need, line), what each need requires, and what of both has no rate."""

    needs: dict[int, Any]
    donors: dict[int, str]
    cents: dict[tuple[str, int | None, int], int] = field(default_factory=lambda: defaultdict(int))
    required: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    without_rate: dict[tuple[int | None, int | None, str], int] = field(default_factory=lambda: defaultdict(int))
    in_scope: set[int] = field(default_factory=set)
    places: dict[tuple[str, int | None, int, int | None], int] = field(default_factory=lambda: defaultdict(int))
    """The minor units of money on each (stage, need, line, project)."""
    unrated: dict[tuple[int | None, int, int | None, str], int] = field(default_factory=lambda: defaultdict(int))
    """What of it has no rate, by (need, line, project, currency)."""

    def at(self, basis: str, of: Callable[[int | None, int], bool]) -> int:
        """Add up the money at a basis or beyond of the needs and lines that ``of`` takes."""
        return sum(
            cents for (stage, need, line), cents in self.cents.items() if stage in BASES[basis] and of(need, line)
        )

    def figures(self, basis: str, wanted: Iterable[int]) -> dict[str, Any]:
        """Return amount, effective, gap, surplus and fully covered of some needs."""
        wanted = set(wanted)
        on: dict[int, int] = defaultdict(int)
        for (stage, need, _line), cents in self.cents.items():
            if need in wanted and stage in BASES[basis]:
                on[need] += cents
        missing = sum(max(0, self.required[need] - on[need]) for need in wanted)
        beyond = sum(max(0, on[need] - self.required[need]) for need in wanted)
        return {
            "amount": shown(sum(on[need] for need in wanted)),
            "effective": shown(sum(min(on[need], self.required[need]) for need in wanted)),
            "gap": shown(missing),
            "surplus": shown(beyond),
            "full": str(sum(on[need] >= self.required[need] > 0 for need in wanted)),
        }


@dataclass(frozen=True)
class Asking:
    """Which moment, and what counts.

    Attributes:
        day: only what had taken effect by then; None: by today.
        sequence: only what was recorded up to this entry; None: all.
        unit: USD, or a unit of help.
    """

    day: date | None = None
    sequence: int | None = None
    unit: str = "USD"
    related: bool = False
    illustrative: bool = False
    loans: bool = False
    original: bool = False


@dataclass(frozen=True)
class Records:
    """All that coverage follows from, as it is in the tables."""

    needs: dict[int, Any]
    plans: dict[int, Any]
    lines: dict[int, Any]
    transfers: list[Any]

    def at(self, asking: Asking) -> Book:
        """Replay the transfers that count, and tell which needs the reference plans in force have."""
        book = Book(self.needs, {key: line["donor"] for key, line in self.lines.items()})
        day = asking.day or datetime.now(tz=UTC).date()
        moved = [t for t in self.transfers if t["effective_on"] <= day and _known(t, asking)]
        undone = {t["reverses"] for t in moved if t["reverses"] is not None}
        for transfer in moved:
            self._take(book, transfer, asking, original=transfer["sequence"] not in undone)
        requires = {need for need, units in book.required.items() if units > 0}
        requires |= {need for (need, _line, _), units in book.without_rate.items() if need and units}
        requires |= {need for (_stage, need, _line), cents in book.cents.items() if need and cents}
        plans = self._in_force(self._asking_plans(moved, asking), day, asking)
        for need, row in self.needs.items():
            shown_here = row["publication"] == "PUBLISHED" and (asking.illustrative or not row["illustrative"])
            if need in requires and shown_here and row["plan_id"] in plans:
                book.in_scope.add(need)
        return book

    def _take(self, book: Book, transfer: Mapping[str, Any], asking: Asking, *, original: bool) -> None:
        """Add one transfer to a book, as far as it counts."""
        of_help = transfer["unit"] in HELP
        if of_help != (asking.unit != "USD") or (of_help and transfer["unit"] != asking.unit):
            return
        value = transfer["amount"] if of_help else transfer["amount_usd"]
        for side, sign in (("source", -1), ("target", 1)):
            stage, need, line = transfer[side], transfer[f"{side}_need"], transfer["line"]
            if stage == "REQUIRED":
                if asking.original and not (transfer["kind"] == "QUANTIFY_NEED" and original):
                    continue
                line = None
            elif stage not in BASES["pledged"] or not self._counts(line, asking):
                continue
            project = transfer[f"{side}_project"]
            if line is not None and value is None:
                book.unrated[need, line, project, transfer["unit"]] += sign * transfer["amount"]
            elif line is not None:
                book.places[stage, need, line, project] += sign * value
            if value is None:
                book.without_rate[need, line, transfer["unit"]] += sign * transfer["amount"]
            elif stage == "REQUIRED":
                book.required[need] += sign * value
            else:
                book.cents[stage, need, line] += sign * value

    def _counts(self, line: int, asking: Asking) -> bool:
        of = self.lines[line]
        if of["modality"] == "LOAN" and not asking.loans:
            return False
        return (of["counts"] or asking.related) and (asking.illustrative or not of["illustrative"])

    def _asking_plans(self, moved: list[Any], asking: Asking) -> set[int]:
        """Return the plans with a need that asks for something, in whatever unit."""
        asks: dict[int, int] = defaultdict(int)
        for transfer in moved:
            if transfer["source"] == "REQUIRED":
                asks[transfer["source_need"]] -= transfer["amount"]
            if transfer["target"] == "REQUIRED":
                asks[transfer["target_need"]] += transfer["amount"]
        return {
            self.needs[need]["plan_id"]
            for need, units in asks.items()
            if units > 0
            and self.needs[need]["publication"] == "PUBLISHED"
            and (asking.illustrative or not self.needs[need]["illustrative"])
        }

    def _in_force(self, asks: set[int], day: date, asking: Asking) -> set[int]:
        """Return the newest reference plan of each State that was adopted and known by then and asks for something.

        It is one, for coverage is measured against one version: of plans of one day, one that no other of that day
        supersedes, of these the highest version, of these the last that was recorded.
        """
        last = max((t["sequence"] for t in self.transfers if _known(t, asking)), default=0)
        times = [t["recorded_at"] for t in self.transfers if t["sequence"] == last]
        known = times[0] if times and asking.sequence is not None else None
        there = [
            plan
            for plan in self.plans.values()
            if plan["reference"] and plan["adopted_latest"] and plan["adopted_latest"] <= day
            and (known is None or plan["recorded_at"] <= known)
        ]  # fmt: skip # a line for each thing that is asked of a plan
        shown = [plan for plan in there if asking.illustrative or not plan["illustrative"]]

        def age(plan: Mapping[str, Any]) -> tuple[Any, ...]:
            day = plan["adopted_latest"]
            superseded = any((one["supersedes_id"], one["adopted_latest"]) == (plan["id"], day) for one in shown)
            return day, not superseded, plan["version"], plan["id"]

        asked = [plan for plan in shown if plan["id"] in asks]
        return {
            plan["id"]
            for plan in there
            if not any(one["state_code"] == plan["state_code"] and age(one) > age(plan) for one in asked)
        }


def _known(transfer: Mapping[str, Any], asking: Asking) -> bool:
    return asking.sequence is None or transfer["sequence"] <= asking.sequence


def shown(minor: int) -> str:
    """Return minor units of two decimals as the API writes them."""
    return str(Decimal(minor).scaleb(-2))


def figures_of(at: Mapping[str, Any]) -> dict[str, str]:
    """Return the figures of one basis of an answer as the recomputation names them."""
    return {
        "amount": at["amount"],
        "effective": at["effective"]["numerator"],
        "gap": at["gap"],
        "surplus": at["surplus"],
        "full": at["fullyCovered"]["numerator"],
    }


async def records_of(database: Database) -> Records:
    """Read all that coverage follows from."""
    return Records(
        {row["id"]: row for row in await rows(database, NEEDS)},
        {row["id"]: row for row in await rows(database, PLANS)},
        {row["id"]: row for row in await rows(database, LINES)},
        await rows(database, TRANSFERS),
    )


async def book_at(database: Database, *, day: date | None = None, sequence: int | None = None) -> Book:
    """Replay the transfers that had taken effect by a day, up to an entry."""
    return (await records_of(database)).at(Asking(day, sequence))
