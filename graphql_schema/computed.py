"""Fields of the root that Python answers: what they need is read first, worked out, and put into the statement.

The statement of the whole question is planned with a place for each such answer, and bound with it: so what a client
selects of the rows an answer names is read as everywhere else, with what the client may see.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

from service.advice.answering import Adviser, plan_of_book, refuse_strandings_then
from service.advice.reads import ANSWER
from service.advice.stranding_reads import plan_of_open
from service.advice.supposed_names import Scenario, named_in
from service.advice.supposing import is_same_book, plan_of_supposed, supposed
from service.coverage.minded import SUPPOSED
from service.database.sessions import Readable
from service.reading.plan import Plan
from service.reading.selection import Bound, Pick, Viewer, realise
from service.reading.version import with_version
from service.writing.sayable import check_sayable

MATCHING: Final = "matching"
COVERAGE: Final = "coverage"
STRANDINGS: Final = "strandings"
BOOK: Final = "#book"
"""Ends the name of the place where what a scenario was worked out from is kept."""


@dataclass(frozen=True, slots=True)
class Computation:
    """One field that Python answers.

    Attributes:
        name: of the field.
        place: where its answer stands among the values the statement is bound with.
        plan: of the statement that reads what it is worked out from.
        wanted: the names of the fields that are selected of it.
        args: its arguments.
    """

    name: str
    place: str
    plan: Plan
    wanted: frozenset[str]
    args: Mapping[str, Any]


def with_computations(picks: Sequence[Pick], viewer: Viewer) -> tuple[tuple[Pick, ...], tuple[Computation, ...]]:
    """Return the picks of the root with a place for each answer of Python, and how to come by these."""
    placed, found = [], []
    for pick in picks:
        # No variable of GraphQL has such a name.
        place = f"#{pick.key}"
        wanted = frozenset(one.name for some in pick.picks.values() for one in some)
        if pick.name == MATCHING:
            found.append(Computation(MATCHING, place, plan_of_book(pick.args, viewer, wanted), wanted, pick.args))
            placed.append(_with(pick, ANSWER, place))
        elif pick.name == STRANDINGS:
            found.append(Computation(STRANDINGS, place, plan_of_open(pick.args, viewer), wanted, pick.args))
            placed.append(replace(pick, args={ANSWER: Bound((place,))}))
        elif pick.name == COVERAGE and pick.args.get("scenario") is not None:
            found.append(Computation(COVERAGE, place, plan_of_supposed(pick.args, viewer), wanted, pick.args))
            placed.append(_with(pick, SUPPOSED, place))
        else:
            placed.append(pick)
    return tuple(placed), tuple(found)


def _with(pick: Pick, argument: str, place: str) -> Pick:
    """Return a field with a place for its answer; of its scenario nothing else is asked, so any serves one template."""
    given = {name: value for name, value in pick.args.items() if name != "scenario"}
    return replace(pick, args=given | {argument: Bound((place,))})


async def _read(
    database: Readable, one: Computation, scenario: Scenario, values: Mapping[str, Any]
) -> tuple[bytes, str | None]:
    """Return what an answer is worked out from, and the version of the data it was read at."""
    arguments = one.plan.bind({**values, **named_in(scenario)})
    async with database.reading() as session:
        return await session.fetch_json_and_version(with_version(one.plan.sql), arguments)


class Planning(Protocol):
    """A plan with the answers of Python it is bound with."""

    @property
    def plan(self) -> Plan | None:
        """The statement."""

    @property
    def computed(self) -> Sequence[Computation]:
        """How to come by the answers."""


class Computing:
    """Works out the answers of one operation."""

    def __init__(self) -> None:
        self._adviser = Adviser()

    async def close(self) -> None:
        """End what is being worked out."""
        await self._adviser.close()

    async def answers(
        self, database: Readable, planned: Planning, values: Mapping[str, Any]
    ) -> tuple[dict[str, Any], set[str | None]]:
        """Return the values to bind a statement with, those of Python among them, and the versions they were read at.

        Raises:
            Refusal: what was asked cannot mean anything, or is too much.
        """
        found: dict[str, Any] = dict(values)
        versions: set[str | None] = set()
        if planned.computed and planned.plan is not None:
            # What may touch too many rows is refused before anything is worked out for it.
            planned.plan.cost.refuse_too_much(values)
        for one in planned.computed:
            scenario = realise(one.args.get("scenario"), values) or ()
            check_sayable({"scenario": scenario}, None)
            if one.name == MATCHING:
                refuse_strandings_then(one.wanted, realise(one.args.get("moment"), values))
            book, version = await _read(database, one, scenario, values)
            # Nobody's connection waits while Python works.
            found[one.place] = await self._answer(one, book, scenario, values)
            if one.name == COVERAGE:
                found[one.place + BOOK] = book
            versions.add(version)
        return found, versions

    async def settled(
        self,
        database: Readable,
        planned: Planning,
        values: Mapping[str, Any],
        versions: AbstractSet[str | None],
        version: str | None,
    ) -> bool:
        """Whether what a scenario was worked out from was still so when the statement of the question had been read.

        Else a report would count money where it was, and once more where it has gone since.

        Args:
            database: where both were read.
            planned: the question.
            values: what ``answers`` gave.
            versions: as well.
            version: the one that the statement of the question was read at.
        """
        if version is not None and versions <= {version}:
            return True
        for one in planned.computed:
            if one.name == COVERAGE:
                book, _ = await _read(database, one, realise(one.args.get("scenario"), values) or (), values)
                if not is_same_book(book, values[one.place + BOOK]):
                    return False
        return True

    async def _answer(self, one: Computation, book: bytes, scenario: Scenario, values: Mapping[str, Any]) -> bytes:
        """Work out one answer."""
        if one.name == STRANDINGS:
            named = realise(one.args.get("lines"), values) or ()
            request = realise(one.args.get("disbursement"), values)
            check_sayable({"lines": named, "disbursement": request}, None)
            return await self._adviser.strandings(book, request, named)
        scope = realise(one.args.get("scope"), values) or {}
        if one.name == COVERAGE:
            # A hundred edits of what they name: less work than to have it done elsewhere.
            return supposed(book, scenario, scope)
        keep = bool(realise(one.args.get("keep", True), values))
        return await self._adviser.answer(book, one.wanted, keep=keep, scenario=scenario, scope=scope)
