"""What the pledges of a large book rest on: donors, events, a plan for each State, needs, a fund and its projects."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Final

from service.interchange.large.days import Days
from service.interchange.large.moves import Act, Purse, move, purse
from service.interchange.large.rows import Numbers, Row, Rows, named
from service.interchange.large.shape import ALLOCATIONS, LargeBook

RECORDER: Final = "seed-large"
SHARES: Final = (Decimal("0.5"), Decimal("0.3"), Decimal("0.2"))
"""Of a project, for its needs."""
QUANTIFYING: Final = 0.03
"""The part of the book's time in which needs are quantified, before the first pledge."""
MEAN_PLEDGE_CENTS: Final = 100_000_000
INVESTED_PERCENT: Final = 10


@dataclass(frozen=True, slots=True)
class Standing:
    """What is in the database already: States with their parties, pillars, and the accounts of plans by party."""

    states: tuple[tuple[str, int], ...]
    pillars: tuple[str, ...]
    plan_accounts: dict[int, int]


@dataclass(frozen=True, slots=True)
class NeedRef:
    """A need of the book."""

    id: int
    code: str
    state: str
    pillar: str


@dataclass(frozen=True, slots=True)
class DonorRef:
    """A donor of the book."""

    id: int
    code: str


NOBODY: Final = DonorRef(0, "")


@dataclass(frozen=True, slots=True)
class ProjectRef:
    """A project of the book, and the needs it serves."""

    id: int
    needs: tuple[NeedRef, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """What pledges refer to, by id."""

    prefix: str
    document: int
    fund: int
    agency: int
    donors: tuple[DonorRef, ...]
    events: tuple[int, ...]
    projects: tuple[ProjectRef, ...]


class Groundwork:
    """Lays the ground: fills rows, and tells the acts that quantify the needs.

    Args:
        book: how much of everything.
        prefix: of all codes.
        standing: what is there already.
        days: the time the book covers.
        numbers: free ids.
        dice: drawn from.
        rows: filled.
    """

    def __init__(
        self,
        book: LargeBook,
        prefix: str,
        standing: Standing,
        days: Days,
        numbers: Numbers,
        *,
        dice: Random,
        rows: Rows,
    ) -> None:
        self._book, self._prefix, self._standing, self._days = book, prefix, standing, days
        self._numbers, self._dice, self._rows = numbers, dice, rows
        self._plan_purses: dict[int, Purse] = {}

    def lay(self) -> tuple[Ground, list[Act]]:
        """Return what pledges refer to, and the acts that quantify the needs, in the order of their time."""
        began = self._days.day(0)
        document = self._document(began)
        administrator = self._party("FUND", "REGIONAL_ORG", "administrator")
        agency = self._party("AGENCY", "UN_AGENCY", "agency")
        donors = tuple(self._donor(place) for place in range(1, max(8, min(400, self._book.pledges // 50)) + 1))
        events = tuple(self._event(year, began + timedelta(days=365 * year + 200)) for year in range(3))
        plans = {state: self._plan(state, document, began) for state, _ in self._standing.states}
        needs, acts = self._needs(plans)
        fund = self._fund(administrator)
        projects = self._projects(fund, needs, began)
        return Ground(self._prefix, document, fund, agency, donors, events, projects), acts

    def _fact(self, table: str, code: str) -> tuple[int, Row]:
        """Return a new id, and it with what every fact has."""
        number = self._numbers.next(table)
        return number, (number, "C", True, self._days.instant(0), f"{self._prefix}-{code}")

    def _document(self, began: date) -> int:
        number, fact = self._fact("document", "DOCUMENT")
        title = named("Made-up book for measuring", "Libro ficticio para medir")
        day = (began.isoformat(), began, began)
        self._rows.add("document", (*fact, "REPORT", title, *day, [], "en", "FULL_TEXT"))
        return number

    def _party(self, code: str, kind: str, noun: str) -> int:
        number, fact = self._fact("party", code)
        self._rows.add("party", (*fact, kind, named(f"Made-up {noun}", f"Ficticio: {noun}"), None))
        return number

    def _donor(self, place: int) -> DonorRef:
        code = f"DONOR-{place:03}"
        return DonorRef(self._party(code, "FOUNDATION", f"donor {place}"), f"{self._prefix}-{code}")

    def _event(self, year: int, day: date) -> int:
        number, fact = self._fact("event", f"EVENT-{year + 1}")
        name = named(f"Made-up solidarity event {year + 1}", f"Evento de solidaridad ficticio {year + 1}")
        held = (day.isoformat(), day, day)
        self._rows.add("event", (*fact, "SOLIDARITY_EVENT", name, "[]", False, *held, "HELD", []))
        return number

    def _plan(self, state: str, document: int, began: date) -> int:
        number, fact = self._fact("plan", f"PLAN-{state}")
        title = named(f"Made-up plan of {state}", f"Plan ficticio de {state}")
        adopted = (began.isoformat(), began, began)
        self._rows.add("plan", (*fact, state, title, 1, "ADOPTED", *adopted, True, document))
        return number

    def _needs(self, plans: dict[str, int]) -> tuple[list[NeedRef], list[Act]]:
        """Keep the needs, over all States and pillars in turn, and tell their quantification."""
        book, states, pillars = self._book, self._standing.states, self._standing.pillars
        typical = max(100_000, MEAN_PLEDGE_CENTS * book.pledges // book.needs)
        moments = sorted(int(self._dice.random() * QUANTIFYING * self._days.span) for _ in range(book.needs))
        needs, acts = [], []
        for place, at in enumerate(moments):
            state, party = states[place % len(states)]
            pillar = pillars[place // len(states) % len(pillars)]
            number, fact = self._fact("need", f"NEED-{place + 1:06}")
            need = NeedRef(number, fact[-1], state, pillar)
            stated = self._days.day(at, earlier=self._dice.randrange(6))
            title = named(f"Made-up need {place + 1}", f"Necesidad ficticia {place + 1}")
            known = (*fact[:3], self._days.instant(at), need.code, plans[state], title, state, pillar, [], [])
            day = (stated.isoformat(), stated, stated)
            self._rows.add("need", (*known, "FINANCIAL", "USD", "EXACT", *day, True, "PUBLISHED"))
            required = int(typical * (0.6 + 1.2 * self._dice.random())) // 1_000 * 1_000
            acts.append(self._quantified(need, party, required, at, stated))
            needs.append(need)
        self._rows.lines["account"] += [one.line() for one in self._plan_purses.values()]
        return needs, acts

    def _quantified(self, need: NeedRef, party: int, required: int, at: int, stated: date) -> Act:
        """Tell one quantification: what is asked of donors, and what the State puts in itself."""
        source = self._plan_purse(party)
        asked = purse(self._numbers.next("account"), "REQUIRED", "USD", need=need.id)
        own = purse(self._numbers.next("account"), "INVESTED", "USD", need=need.id)
        moved = [move(source, asked, required), move(source, own, required * INVESTED_PERCENT // 100)]
        self._rows.lines["account"] += [asked.line(), own.line()]
        return Act(at, "QUANTIFY_NEED", stated, RECORDER, f"need:{need.code}", moved, [])

    def _plan_purse(self, party: int) -> Purse:
        """Return the account a State's plan asks from: the one it has, or a new one."""
        known = self._standing.plan_accounts.get(party)
        if known is not None:
            return purse(known, "PLAN", "USD", party=party)
        if party not in self._plan_purses:
            self._plan_purses[party] = purse(self._numbers.next("account"), "PLAN", "USD", party=party)
        return self._plan_purses[party]

    def _fund(self, administrator: int) -> int:
        number, fact = self._fact("fund", "FUND")
        name = named("Made-up fund", "Fondo ficticio")
        self._rows.add("fund", (*fact, "POOLED_FUND", name, "[]", administrator, "USD", [], [], [], []))
        return number

    def _projects(self, fund: int, needs: list[NeedRef], began: date) -> tuple[ProjectRef, ...]:
        """Keep the projects: each in one State, for three of its needs."""
        implementers = {
            state: self._party(f"ENTITY-{state}", "NATIONAL_ENTITY", f"national entity of {state}")
            for state, _ in self._standing.states
        }
        by_state = {state: [need for need in needs if need.state == state] for state, _ in self._standing.states}
        agreed = (began.isoformat(), began, began)
        projects = []
        for place in range(self._book.projects):
            state, _ = self._standing.states[place % len(self._standing.states)]
            there = by_state[state]
            start = place // len(self._standing.states) * ALLOCATIONS
            served = tuple(there[(start + offset) % len(there)] for offset in range(ALLOCATIONS))
            number, fact = self._fact("project", f"PROJECT-{place + 1:06}")
            title = named(f"Made-up project {place + 1}", f"Proyecto ficticio {place + 1}")
            known = (*fact, fund, state, implementers[state], title, True, [], *agreed)
            budget = MEAN_PLEDGE_CENTS * max(1, self._book.pledges // self._book.projects)
            self._rows.add("project", (*known, budget, "USD", "APPROXIMATE", "IMPLEMENTATION"))
            pairs = zip(served, SHARES, strict=True)
            for need, share in pairs:
                self._rows.add("project_need", (number, need.id, share))
            projects.append(ProjectRef(number, served))
        return tuple(projects)
