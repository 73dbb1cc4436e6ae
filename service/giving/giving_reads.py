"""How far the promises of a donor, or of an event, have come: in US dollars as far as known, and unit by unit.

Counted is what is for the MIRPS and repeats nothing, as far as it may be seen. What a donor announced with others
is in nobody's sum, for no source splits it; how many such pledges there are is said. Nothing is converted here: a value
in US dollars is the one the money carries, and where a part has none the sum says that it is not complete.
"""

from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Select, and_, func, not_, or_, select

from service.giving.ageing import LinesOf, ageing_of, due_fulfilment_of, on_a_day
from service.giving.contribution import Contribution
from service.giving.conversion_curve import CONVERSION_POINT, curve_of
from service.giving.counting import counts
from service.giving.pledge import Pledge, PledgeDonor, PledgeLine
from service.giving.standing import ACCOUNTS, ARRIVED, OUTSTANDING, ZERO, at_stages, standing_of_lines
from service.ledger.account import Stage
from service.reading.amounts import RATIO
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Group, Json, Link, Row, Shape, Value
from service.reading.values import dollars, number, text

PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
DONORS: Final = PledgeDonor.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CONTRIBUTIONS: Final = Contribution.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

Whose = Callable[[Row, FromClause], ColumnElement[bool]]
"""Whether a pledge is one of the row's."""


def _counted(row: Row, asked: Asked, whose: Whose) -> tuple[FromClause, Select[Any]]:
    """Return the pledges that count for a row: their alias, and the SELECT of their keys."""
    pledge = PLEDGES.alias()
    kept = and_(
        whose(row, pledge),
        counts(pledge),
        # What is made up stands in the figures of what is made up only.
        or_(not_(pledge.c.illustrative), row.c.illustrative),
    )
    visible = asked.catalog["Pledge"].visible(pledge, asked)
    found = select(pledge.c.id).where(kept if visible is None else and_(kept, visible))
    return pledge, found.correlate(row)


def _lines(whose: Whose) -> LinesOf:
    def lines(row: Row, asked: Asked) -> FromClause:
        _, pledges = _counted(row, asked, whose)
        return standing_of_lines(row, lambda line: line.c.pledge_id.in_(pledges))

    return lines


def _is_money(unit: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a unit is a currency, or not even known; help is counted in units that are written small."""
    return or_(unit.is_(None), unit == func.upper(unit))


def _promised(whose: Whose) -> Link:
    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  a field of a row
        lines = _lines(whose)(row, asked)
        worth = func.coalesce(func.sum(lines.c.usd), ZERO).label("usd_minor")
        unknown = func.count(lines.c.line_id).filter(lines.c.usd.is_(None)).label("unknown")
        return select(worth, unknown).where(_is_money(lines.c.unit)).subquery()

    return Link("ValuedSum", None, Shape.ONE, source)


def _standing_at(whose: Whose, stages: tuple[Stage, ...], *, receipts: bool = False) -> Link:
    """Sum what stands at some stages; where it is of receipts, those of an unknown amount are missing from it."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  a field of a row
        line, account = LINES.alias(), ACCOUNTS.alias()
        _, pledges = _counted(row, asked, whose)
        unknown: ColumnElement[Any] = func.count().filter(account.c.unvalued > ZERO)
        if receipts:
            unknown += _receipts_unknown(row, asked, whose)
        return (
            select(func.coalesce(func.sum(account.c.balance_usd), ZERO).label("usd_minor"), unknown.label("unknown"))
            .join_from(line, account, account.c.line_id == line.c.id)
            .where(line.c.pledge_id.in_(pledges), at_stages(account, stages), _is_money(account.c.unit))
            .correlate(row)
            .subquery()
        )

    return Link("ValuedSum", None, Shape.ONE, source)


def _receipts_unknown(row: Row, asked: Asked, whose: Whose) -> ColumnElement[Any]:
    line, contribution = LINES.alias(), CONTRIBUTIONS.alias()
    _, pledges = _counted(row, asked, whose)
    joined = select(func.count()).join_from(contribution, line, line.c.id == contribution.c.line_id)
    unknown = joined.where(line.c.pledge_id.in_(pledges), contribution.c.amount_minor.is_(None))
    return unknown.correlate(row).scalar_subquery()


def _fulfilment(whose: Whose) -> Link:
    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  a field of a row
        lines = _lines(whose)(row, asked)
        received = func.sum(lines.c.received).label("numerator")
        promised = func.coalesce(func.sum(lines.c.promised), ZERO).label("denominator")
        return (
            select(lines.c.unit, received, promised).where(lines.c.whole.is_not(None)).group_by(lines.c.unit).subquery()
        )

    return Link("UnitRatio", None, Shape.LIST, source)


def _count(whose: Whose) -> Value:
    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        pledge, pledges = _counted(row, asked, whose)
        return pledges.with_only_columns(func.count(pledge.c.id)).scalar_subquery()

    return Value(sql, Json.BARE, never_null=True)


def giving_of(whose: Whose, jointly: Whose | None = None) -> Group:
    """Give the figures of the pledges of a row; ``jointly`` are those it is one of several donors of."""
    nobody: Whose = lambda row, pledge: and_(pledge.c.id.is_(None))  # noqa: E731  a default of one line
    return Group(
        "Giving",
        {
            "pledges": _count(whose),
            "jointPledges": _count(jointly or nobody),
            "promised": _promised(whose),
            "committed": _standing_at(whose, (Stage.COMMITTED,)),
            "outstanding": _standing_at(whose, OUTSTANDING),
            "received": _standing_at(whose, ARRIVED, receipts=True),
            "fulfilment": _fulfilment(whose),
            "dueFulfilment": on_a_day("UnitRatio", due_fulfilment_of, _lines(whose), Shape.LIST),
            "ageing": on_a_day("Ageing", ageing_of, _lines(whose), Shape.LIST),
            "conversionCurve": curve_of(_lines(whose)),
        },
    )


def of_party(row: Row, pledge: FromClause) -> ColumnElement[bool]:
    """Match what a party promised alone, or as the group that promised together."""
    return and_(pledge.c.donor_id == row.c.id, not_(with_others(row, pledge)))


def with_others(row: Row, pledge: FromClause) -> ColumnElement[bool]:
    """Match what a party promised as one of several."""

    def among(is_it: Callable[[FromClause], ColumnElement[bool]]) -> ColumnElement[bool]:
        donor = DONORS.alias()
        found = select(donor.c.pledge_id).where(donor.c.pledge_id == pledge.c.id, is_it(donor))
        return found.correlate(row, pledge).exists()

    return and_(among(lambda donor: donor.c.party_id == row.c.id), among(lambda donor: donor.c.party_id != row.c.id))


def at_event(row: Row, pledge: FromClause) -> ColumnElement[bool]:
    """Match what was announced at an event."""
    there: ColumnElement[bool] = pledge.c.event_id == row.c.id
    return there


def _complete(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    complete: ColumnElement[Any] = row.c.unknown == ZERO
    return complete


VALUED_SUM: Final = Entity(
    "ValuedSum",
    None,
    EVERYONE,
    {
        "usd": dollars("usd_minor"),
        "complete": Value(_complete, Json.BARE, never_null=True),
        "unknown": number("unknown", never_null=True),
    },
    order=lambda row: (row.c.usd_minor,),
    has_node=False,
)

UNIT_RATIO: Final = Entity(
    "UnitRatio",
    None,
    EVERYONE,
    {"unit": text("unit"), **RATIO.fields},
    order=lambda row: (row.c.unit,),
    has_node=False,
)

GIVING_ENTITIES: Final = (VALUED_SUM, UNIT_RATIO, CONVERSION_POINT)
