"""The story of a pledge of a large book, from its announcement to the last dollar spent, told act by act."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from random import Random
from typing import Final

from service.interchange.large.days import DAY_MICROSECONDS, Days
from service.interchange.large.ground import NOBODY, QUANTIFYING, RECORDER, DonorRef, Ground, NeedRef, ProjectRef
from service.interchange.large.moves import Act, Moved, Purse, divide_half_even, move, purse, spread
from service.interchange.large.rows import Numbers, Row, Rows, line_of
from service.interchange.large.shape import ALLOCATIONS, SPENT_EVERY, LargeBook, PledgeKind, kind_of

APPROVER: Final = "seed-large-approver"
"""Somebody other than who requests a disbursement."""
LEAST_CENTS: Final = 5_000_000
TIMES_LEAST: Final = 100
ROUND_CENTS: Final = 100_000
RATES: Final = {"EUR": Decimal("1.0850"), "CAD": Decimal("0.7300")}
FIRST_LINE_PERCENT: Final = 70
PARTS: Final = {3: (50, 30, 20), 2: (60, 40), 1: (100,)}
"""How a line's money is split over needs, in percent of what is placed."""
PLACED_PERCENT: Final = 90
"""What of a pledge is placed where a remainder is left on no need."""
STORY_DAYS: Final = 150
TELLING: Final = 0.99 - QUANTIFYING
"""The part of the book's time in which pledges are announced."""
TOLD_LATE_DAYS: Final = 90
LAG_DAYS: Final = 6
"""What is recorded took effect fewer days than this before."""


@dataclass(slots=True)
class Placed:
    """A part of a line that stands on a need, and the account it is in now."""

    need: NeedRef
    purse: Purse


@dataclass(slots=True)
class Line:
    """A line of a pledge while its story is told."""

    id: int
    pledge: int
    free: Purse
    parts: list[int]
    placed: list[Placed] = field(default_factory=list)


@dataclass(slots=True)
class Story:
    """One pledge while its story is told: the moments left for its acts, and the day nothing may precede."""

    code: str
    kind: PledgeKind
    unit: str
    project: ProjectRef
    moments: list[int]
    since: date
    donor: DonorRef = NOBODY
    acts: list[Act] = field(default_factory=list)
    purses: list[Purse] = field(default_factory=list)


class Pledges:
    """Tells the pledges of a book one after the other, in the order in which they are announced.

    Args:
        book: how many, and of what.
        ground: what they refer to.
        days: the time the book covers.
        numbers: free ids.
        dice: drawn from.
        rows: filled with what does not name an entry; whoever writes the book empties it.
    """

    def __init__(
        self, book: LargeBook, ground: Ground, days: Days, numbers: Numbers, *, dice: Random, rows: Rows
    ) -> None:
        self._book, self._ground, self._days = book, ground, days
        self._numbers, self._dice, self._rows = numbers, dice, rows
        self._donor_purses: dict[tuple[int, str], Purse] = {}
        self._all_paying = book.paying
        self._paying = 0
        self._disbursed = 0

    def tell(self, place: int) -> list[Act]:
        """Return the acts of the pledge at a place (from 0), in the order of their time; and fill its rows."""
        kind, dice = kind_of(place), self._dice
        disbursements = self._disbursements_of(kind)
        begins = self._begins(place)
        window = min(STORY_DAYS * DAY_MICROSECONDS, self._days.span - begins)
        spent = sum((self._disbursed + one) % SPENT_EVERY == 0 for one in range(1, disbursements + 1))
        count = ALLOCATIONS + kind.committed + kind.paid + 2 * disbursements + spent
        moments = sorted((begins + int(dice.random() * window) for _ in range(count)), reverse=True)
        unit = dice.choice(list(RATES)) if kind.bilateral else "USD"
        announced = self._days.day(begins, earlier=TOLD_LATE_DAYS if kind.told_late else dice.randrange(LAG_DAYS))
        project = self._ground.projects[int(dice.random() * len(self._ground.projects))]
        code = f"{self._ground.prefix}-{place + 1:08}"
        story = Story(code, kind, unit, project, moments, announced)
        lines = self._announce(story, begins)
        self._allocate(story, lines)
        if kind.committed:
            self._sign(story, lines[0])
        if kind.paid:
            self._receive(story, lines[0])
        self._disburse(story, lines[0], disbursements)
        self._rows.lines["account"] += [one.line() for one in story.purses]
        return story.acts

    def _begins(self, place: int) -> int:
        """Return when the pledge is announced: one after the other, at uneven steps."""
        step = (place + self._dice.random()) / self._book.pledges
        return int((QUANTIFYING + TELLING * step) * self._days.span)

    def _disbursements_of(self, kind: PledgeKind) -> int:
        """Return how many disbursements the next pledge pays: spread evenly over those that can."""
        if not kind.pays_projects:
            return 0
        self._paying += 1
        total, paying = self._book.disbursements, self._all_paying
        return total * self._paying // paying - total * (self._paying - 1) // paying

    def _open(self, story: Story, stage: str, **keys: int) -> Purse:
        """Open an account of the story."""
        opened = purse(self._numbers.next("account"), stage, story.unit, **keys)
        story.purses.append(opened)
        return opened

    def _donor_purse(self, donor: int, unit: str) -> Purse:
        """Return the account a donor's promises come from."""
        if (donor, unit) not in self._donor_purses:
            opened = purse(self._numbers.next("account"), "DONOR", unit, party=donor)
            self._donor_purses[donor, unit] = opened
            self._rows.lines["account"].append(opened.line())
        return self._donor_purses[donor, unit]

    def _act(self, story: Story, kind: str, moved: list[Moved], subject: str = "", *, actor: str = RECORDER) -> Act:
        """Add an act at the next moment, effective a few days before and never before what it follows from."""
        at = story.moments.pop()
        story.since = max(story.since, self._days.day(at, earlier=int(self._dice.random() * LAG_DAYS)))
        act = Act(at, kind, story.since, actor, subject or f"pledge:{story.code}", moved, [])
        story.acts.append(act)
        return act

    def _fact(self, table: str, at: int, *code: str) -> Row:
        """Return what every fact has: its id, confidence, that it is made up, and when it was recorded."""
        return (self._numbers.next(table), "C", True, self._days.instant(at), *code)

    def _announce(self, story: Story, at: int) -> list[Line]:
        """Keep the pledge with its lines, and tell its announcement."""
        dice, ground, kind = self._dice, self._ground, story.kind
        story.donor = ground.donors[int(dice.random() * len(ground.donors))]
        donor = story.donor.id
        event = ground.events[int(dice.random() * len(ground.events))] if dice.random() < 0.5 else None  # noqa: PLR2004  half of them
        whole = int(LEAST_CENTS * TIMES_LEAST ** dice.random()) // ROUND_CENTS * ROUND_CENTS
        rate = RATES.get(story.unit)
        fact = self._fact("pledge", at, story.code)
        day = (story.since.isoformat(), story.since, story.since)
        value = (rate, story.since, f"{ground.prefix}-DOCUMENT", "PLEDGE_DATE") if rate else (None, None, None, None)
        said = (whole, story.unit, "EXACT", None, *value, "NON_BINDING", True, "PUBLISHED")
        self._rows.add("pledge", (*fact, donor, event, ground.document, *day, *said))
        self._rows.add("pledge_donor", (fact[0], donor, 1))
        amounts = [whole * FIRST_LINE_PERCENT // 100] if kind.second_line else [whole]
        amounts += [whole - amounts[0]] if kind.second_line else []
        source = self._donor_purse(donor, story.unit)
        lines, moved = [], []
        for place, amount in enumerate(amounts):
            usd = amount if rate is None else divide_half_even(amount * int(rate * 10_000), 10_000)
            line = self._line(story, fact[0], place, amount, usd)
            lines.append(line)
            moved.append(move(source, line.free, amount, usd))
        story.acts.append(Act(at, "RECORD_PLEDGE", story.since, RECORDER, f"pledge:{story.code}", moved, []))
        return lines

    def _line(self, story: Story, pledge: int, place: int, amount: int, usd: int) -> Line:
        """Keep one line, with an earmark that admits the needs its money will be placed on."""
        kind, ground = story.kind, self._ground
        count = ALLOCATIONS - kind.on_first_line if place else kind.on_first_line
        needs = story.project.needs[ALLOCATIONS - count :] if place else story.project.needs[:count]
        number = self._numbers.next("pledge_line")
        if place:
            way: Row = ("MULTILATERAL", ground.agency, None)
        else:
            way = ("BILATERAL", None, None) if kind.bilateral else ("FUND", None, ground.fund)
        said = (amount, story.unit, "EXACT", usd)
        self._rows.add("pledge_line", (number, pledge, place + 1, *way, "GRANT", *said, *self._earmark(needs)))
        placed = amount * PLACED_PERCENT // 100 if kind.remainder else amount
        parts = spread(placed, PARTS[count], 100)
        parts[0] += placed - sum(parts)
        line = Line(number, pledge, self._open(story, "PLEDGED", line=number), parts)
        line.placed = [Placed(need, self._open(story, "PLEDGED", line=number, need=need.id)) for need in needs]
        return line

    def _earmark(self, needs: tuple[NeedRef, ...]) -> Row:
        """Return the columns of an earmark from none at all to single needs."""
        drawn = self._dice.random()
        states, pillars = [needs[0].state], sorted({need.pillar for need in needs})
        if drawn < 0.3:  # noqa: PLR2004  three lines in ten
            return ("A", [], [], [], [], [], [], [])
        if drawn < 0.6:  # noqa: PLR2004  three lines in ten
            return ("E", states, [], [], [], [], [], [])
        if drawn < 0.85:  # noqa: PLR2004  a quarter of all lines
            return ("G", states, pillars, [], [], [], [], [])
        return ("J", [], [], [], [need.code for need in needs], [], [], [])

    def _allocate(self, story: Story, lines: list[Line]) -> None:
        """Tell the placing of each line's money on needs, one act each."""
        for line in lines:
            for placed, part in zip(line.placed, line.parts, strict=True):
                moved = move(line.free, placed.purse, part)
                act = self._act(story, "ALLOCATE_PLEDGE", [moved])
                fact = self._fact("allocation", act.at)
                # All of it stays on its need, so it is worth this to the end.
                where = (line.id, placed.need.id, "SECRETARIAT", line.pledge, moved.usd)
                kept = (story.donor.id, story.donor.code, "PUBLISHED", placed.need.code, True, "PUBLISHED")
                act.named_by.append(("allocation", line_of((*fact, *where, *kept))))

    def _onward(self, story: Story, line: Line, stage: str) -> list[Moved]:
        """Move all that a line has on needs to the next stage."""
        moved = []
        for placed in line.placed:
            target = self._open(story, stage, line=line.id, need=placed.need.id)
            moved.append(move(placed.purse, target, placed.purse.balance))
            placed.purse = target
        return moved

    def _sign(self, story: Story, line: Line) -> None:
        """Tell that the donor signed for what is placed."""
        moved = self._onward(story, line, "COMMITTED")
        code = f"{story.code}-SIGNED"
        act = self._act(story, "SIGN_COMMITMENT", moved, f"commitment:{code}")
        day = (story.since.isoformat(), story.since, story.since)
        amount = (sum(one.amount for one in moved), story.unit, "EXACT", self._ground.document)
        fact = self._fact("commitment", act.at, code)
        act.named_by.append(("commitment", line_of((*fact, line.id, "AGREEMENT", *day, *amount))))

    def _receive(self, story: Story, line: Line) -> None:
        """Tell that the money came."""
        moved = self._onward(story, line, "RECEIVED")
        code = f"{story.code}-PAID"
        act = self._act(story, "RECORD_CONTRIBUTION", moved, f"contribution:{code}")
        day = (story.since.isoformat(), story.since, story.since)
        amount = sum(one.amount for one in moved)
        fund = None if story.kind.bilateral else self._ground.fund
        fact = self._fact("contribution", act.at, code)
        said: Row = (amount, story.unit, "EXACT", amount, [])
        act.named_by.append(("contribution", line_of((*fact, line.id, fund, *day, *said))))

    def _disburse(self, story: Story, line: Line, count: int) -> None:
        """Tell the disbursements, on the line's needs in turn: requested, approved by another, paid, some spent."""
        if not count:
            return
        sizes = [placed.purse.balance // (count // len(line.placed) + 2) for placed in line.placed]
        stages: dict[tuple[str, int], Purse] = {}
        for place in range(count):
            turn = place % len(line.placed)
            self._pay(story, line, turn, sizes[turn], stages=stages, code=f"{story.code}-D{place + 1}")

    def _pay(
        self, story: Story, line: Line, turn: int, amount: int, *, stages: dict[tuple[str, int], Purse], code: str
    ) -> None:
        """Tell one disbursement."""
        placed, project = line.placed[turn], story.project.id

        def at_stage(stage: str) -> Purse:
            if (stage, turn) not in stages:
                keys = {"line": line.id, "need": placed.need.id, "project": project}
                stages[stage, turn] = self._open(story, stage, **keys)
            return stages[stage, turn]

        subject = f"disbursement:{code}"
        moved = [move(placed.purse, at_stage("OBLIGATED"), amount)]
        approved = self._act(story, "APPROVE_DISBURSEMENT", moved, subject, actor=APPROVER)
        fact = self._fact("disbursement", approved.at, code)
        self._rows.add("disbursement", (*fact, project, amount, "USD", story.since, RECORDER))
        approved.named_by.append(("disbursement_entry", line_of((fact[0], "APPROVE", APPROVER))))
        paid = self._act(
            story, "RECORD_DISBURSEMENT", [move(stages["OBLIGATED", turn], at_stage("DISBURSED"), amount)], subject
        )
        paid.named_by.append(("disbursement_entry", line_of((fact[0], "RECORD", RECORDER))))
        self._disbursed += 1
        if self._disbursed % SPENT_EVERY == 0:
            self._spend(story, stages["DISBURSED", turn], at_stage("SPENT"), amount // 2, f"{code}-SPENT")

    def _spend(self, story: Story, source: Purse, target: Purse, amount: int, code: str) -> None:
        """Tell that an entity reports what it spent."""
        act = self._act(story, "REPORT_EXPENDITURE", [move(source, target, amount)], f"expenditure:{code}")
        day = (story.since.isoformat(), story.since, story.since)
        fact = self._fact("expenditure", act.at, code)
        project = target.keys[4]
        act.named_by.append(("expenditure", line_of((*fact, project, amount, "USD", "EXACT", *day))))
