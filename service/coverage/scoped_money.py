"""What money a scope counts, account by account: whose it is, announced at which event, in which form and unit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import ARRAY, Boolean, ColumnElement, FromClause, Select, Text, and_, case, func, not_, select, true
from sqlalchemy import literal_column as sql

from service.coverage.holdings import holdings
from service.coverage.kept_sums import BASES
from service.coverage.minded import OF_MONEY, TOLD_APART, WORLDS, as_words, flags_in, given_in, scope_in
from service.coverage.units import coverable_unit, in_unit, unit_of_need
from service.coverage.worlds import of_its_world, of_worlds
from service.giving.counting import holds_interest
from service.giving.pledge import Modality, Pledge, PledgeLine
from service.ledger.moment import Moment, is_now
from service.money import REPORTING
from service.reading.asked import Asked, Part
from service.reading.entity import Row
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING
from service.reading.template import ROW
from service.registry.event import Event
from service.registry.party import Party

LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
EVENTS: Final = Event.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


@dataclass(frozen=True, slots=True)
class MoneyOfScope:
    """One scope at one moment.

    Attributes:
        asked: the compilation.
        given: the ``CoverageScope`` input; a missing key means any.
        moment: the ``Moment`` input; none is now.
        only: a further condition on needs, for coverage asked of one State or one need.
        around: the row that condition looks at.
        of_any_plan: measure a need that was named, whatever its plan.
        world: what begins the names of rows its figures share, where a report has figures of another scope too.
        apart: whether ``given`` is the structure of a scope alone (`minded.structure`): then what else it says, and
            its unit, are put in where it is read.
    """

    asked: Asked
    given: Mapping[str, Any] = field(default_factory=dict)
    moment: Moment | None = None
    only: Any = None
    around: Row | None = None
    of_any_plan: bool = False
    world: str = ""
    apart: bool = False

    @property
    def unit(self) -> ColumnElement[Any]:
        """Return the unit of the figures: that of the scope, or of the one need that is asked about."""
        if self.of_any_plan and self.around is not None:
            return unit_of_need(self.around)
        if self.apart:
            return self.asked.of(UNIT)
        unit = self.given.get("unit")
        return self.asked.parameter(REPORTING if unit is None else unit, Text(), coverable_unit)

    def beside(self, found: Select[Any]) -> Select[Any]:
        """Return a part of the figures that may look at the row they are around."""
        return found if self.around is None else found.correlate(self.around)

    def _has(self, name: str) -> bool:
        return self.given.get(name) is not None

    def _held(self, *, without_rate: bool) -> tuple[FromClause, ColumnElement[Any], ColumnElement[bool]]:
        """Return what accounts hold, its value in the scope's unit, and the condition that it has one."""
        held = holdings(self.asked, self.moment, without_rate=without_rate)
        value = case((self.unit == IN_REPORTING, held.c.balance_usd), else_=held.c.balance)
        return held, value, in_unit(held, self.unit)

    @property
    def tells_money_apart(self) -> bool:
        """Whether it asks for some of the money only, which the kept sums cannot tell."""
        return any(self._has(name) for name in (*OF_MONEY, TOLD_APART))

    def accounts(self, *, without_rate: bool = False) -> Select[Any]:
        """Return the SELECT of the money of the scope.

        Args:
            without_rate: only that of accounts of which no rate is known for something, which an index has.
        """
        held, value, in_unit = self._held(without_rate=without_rate)
        line, pledge = LINES.alias(), PLEDGES.alias()
        rows = (
            select(
                held.c.stage,
                held.c.unit,
                held.c.need_id,
                held.c.project_id,
                value.label("value"),
                case((self.unit == IN_REPORTING, held.c.unvalued), else_=sql("0")).label("unvalued"),
                giver_of(line, pledge).label("donor_id"),
                pledge.c.event_id,
                line.c.channel,
                line.c.fund_id,
                line.c.modality,
                line.c.earmark_modality,
            )
            .select_from(held)
            .join(line, line.c.id == held.c.line_id)
            .join(pledge, pledge.c.id == line.c.pledge_id)
            .where(held.c.stage.in_([literal_text(stage) for stage in BASES["pledged"]]), in_unit)
            .where(*self.money_conditions(held, line, pledge))
        )
        if without_rate:
            # On a day gone by an account may hold less than nothing, where another holds as much too much.
            some = held.c.unvalued > sql("0") if is_now(self.moment) else held.c.unvalued != sql("0")
            rows = rows.where(self.unit == IN_REPORTING, some)
        return self.beside(rows)

    def money_conditions(self, held: FromClause, line: FromClause, pledge: FromClause) -> list[ColumnElement[bool]]:
        """Return what the scope says of money."""
        if self.apart:
            return [self.asked.of(OF_PLEDGES, pledge), self.asked.of(OF_LINES, line)]
        world = [of_its_world(held, pledge)] if self.of_any_plan else of_worlds(self.given, pledge)
        return [*_of_pledges(self.asked, self.given, pledge), *world, *_of_lines(self.asked, self.given, line)]


def _of_pledges(asked: Asked, given: Mapping[str, Any], pledge: FromClause) -> list[ColumnElement[bool]]:
    """Return what a scope says of announcements, but for whether they are made up."""
    kept: list[ColumnElement[bool]] = []
    if given.get("donors") is not None:
        donor = PARTIES.alias()
        kept.append(pledge.c.donor_id.in_(select(donor.c.id).where(donor.c.code == _texts(asked, given["donors"]))))
        kept.append(not_(holds_interest(pledge)))
    if given.get("events") is not None:
        event = EVENTS.alias()
        kept.append(pledge.c.event_id.in_(select(event.c.id).where(event.c.code == _texts(asked, given["events"]))))
    if not given.get("related"):
        kept.append(pledge.c.counts.is_(true()))
    return kept


def _of_lines(asked: Asked, given: Mapping[str, Any], line: FromClause) -> list[ColumnElement[bool]]:
    """Return what a scope says of lines."""
    kept: list[ColumnElement[bool]] = []
    if given.get("channels") is not None:
        kept.append(line.c.channel == _texts(asked, given["channels"]))
    if given.get("modalities") is not None:
        kept.append(line.c.modality == _texts(asked, given["modalities"]))
    else:
        kept.append(line.c.modality != literal_text(Modality.LOAN))
    return kept


def giver_of(line: FromClause, pledge: FromClause) -> ColumnElement[Any]:
    """Return the key of who gave money; of what a fund has earned, which nobody gave, that of the fund, below zero."""
    return case((holds_interest(pledge), -line.c.fund_id), else_=pledge.c.donor_id)


def _texts(asked: Asked, given: Any) -> ColumnElement[Any]:
    return func.any(asked.parameter(given, ARRAY(Text()), as_words))


UNIT: Final = Part(
    "unit",
    lambda question: {"unit": REPORTING if (unit := scope_in(question).get("unit")) is None else unit},
    lambda asked, args, _: asked.parameter(args["unit"], Text(), coverable_unit),
    kind=Text(),
)
OF_PLEDGES: Final = Part(
    "of_pledges",
    lambda question: {**given_in(question, "donors", "events"), **flags_in(question, "related", *WORLDS)},
    lambda asked, args, pledge: and_(true(), *_of_pledges(asked, args, pledge), *of_worlds(args, pledge)),
    row=PLEDGES.alias(ROW),
    kind=Boolean(),
)
OF_LINES: Final = Part(
    "of_lines",
    lambda question: given_in(question, "channels", "modalities"),
    lambda asked, args, line: and_(true(), *_of_lines(asked, args, line)),
    row=LINES.alias(ROW),
    kind=Boolean(),
)
