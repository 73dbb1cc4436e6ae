"""What money a scope counts, account by account: whose it is, announced at which event, in which form and unit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import ARRAY, ColumnElement, FromClause, Select, Text, case, func, not_, select, true
from sqlalchemy import literal_column as sql

from service.coverage.holdings import holdings
from service.coverage.kept_sums import BASES
from service.coverage.units import coverable_unit, in_unit, unit_of_need
from service.coverage.worlds import of_its_world, of_worlds
from service.giving.counting import holds_interest
from service.giving.pledge import Modality, Pledge, PledgeLine
from service.ledger.moment import Moment
from service.money import REPORTING
from service.reading.asked import Asked
from service.reading.entity import Row
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING
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
    """

    asked: Asked
    given: Mapping[str, Any] = field(default_factory=dict)
    moment: Moment | None = None
    only: Any = None
    around: Row | None = None
    of_any_plan: bool = False
    world: str = ""

    @property
    def unit(self) -> ColumnElement[Any]:
        """Return the unit of the figures: that of the scope, or of the one need that is asked about."""
        if self.of_any_plan and self.around is not None:
            return unit_of_need(self.around)
        return self.asked.parameter(self.given.get("unit") or REPORTING, Text(), coverable_unit)

    def beside(self, found: Select[Any]) -> Select[Any]:
        """Return a part of the figures that may look at the row they are around."""
        return found if self.around is None else found.correlate(self.around)

    def _texts(self, name: str) -> ColumnElement[Any]:
        return func.any(self.asked.parameter(self.given[name], ARRAY(Text()), as_words))

    def _has(self, name: str) -> bool:
        return self.given.get(name) is not None

    def _held(self) -> tuple[FromClause, ColumnElement[Any], ColumnElement[bool]]:
        """Return what accounts hold, its value in the scope's unit, and the condition that it has one."""
        held = holdings(self.asked, self.moment)
        value = case((self.unit == IN_REPORTING, held.c.balance_usd), else_=held.c.balance)
        return held, value, in_unit(held, self.unit)

    @property
    def tells_money_apart(self) -> bool:
        """Whether it asks for some of the money only, which the kept sums cannot tell."""
        return any(self._has(name) for name in ("donors", "events", "channels", "modalities"))

    def money(self, *, without_rate: bool = False) -> FromClause:
        """Return the money of the scope, a row for each account: stage, value, unvalued, unit, and where it stands.

        Args:
            without_rate: only that of accounts of which no rate is known for something, which an index has.
        """
        held, value, in_unit = self._held()
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
            rows = rows.where(self.unit == IN_REPORTING, held.c.unvalued > sql("0"))
        return self.beside(rows).subquery()

    def money_conditions(self, held: FromClause, line: FromClause, pledge: FromClause) -> list[ColumnElement[bool]]:
        """Return what the scope says of money."""
        kept: list[ColumnElement[bool]] = []
        if self._has("donors"):
            donor = PARTIES.alias()
            kept.append(pledge.c.donor_id.in_(select(donor.c.id).where(donor.c.code == self._texts("donors"))))
            kept.append(not_(holds_interest(pledge)))
        if self._has("events"):
            event = EVENTS.alias()
            kept.append(pledge.c.event_id.in_(select(event.c.id).where(event.c.code == self._texts("events"))))
        if self._has("channels"):
            kept.append(line.c.channel == self._texts("channels"))
        if self._has("modalities"):
            kept.append(line.c.modality == self._texts("modalities"))
        else:
            kept.append(line.c.modality != literal_text(Modality.LOAN))
        kept.extend([of_its_world(held, pledge)] if self.of_any_plan else of_worlds(self.given, pledge))
        if not self.given.get("related"):
            kept.append(pledge.c.counts.is_(true()))
        return kept


def giver_of(line: FromClause, pledge: FromClause) -> ColumnElement[Any]:
    """Return the key of who gave money; of what a fund has earned, which nobody gave, that of the fund, below zero."""
    return case((holds_interest(pledge), -line.c.fund_id), else_=pledge.c.donor_id)


def as_words(values: Any) -> list[str]:
    """Return enumeration members or texts as texts."""
    return [str(getattr(value, "value", value)) for value in values]
