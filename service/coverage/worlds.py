"""What is real and what is made up to show the service at work: which of both a scope measures, never mixed unasked."""

from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, FromClause, case, false, literal_column, or_, select, true

from service.coverage.kept_sums import MoneyClass, World, come_to
from service.planning.need import Need
from service.reading.asked import Args

NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def of_worlds(given: Args, facts: FromClause) -> list[ColumnElement[bool]]:
    """Return the condition on facts that they are real, of both worlds, or made up, as the scope says."""
    if given.get("onlyIllustrative"):
        return [facts.c.illustrative.is_(true())]
    return [] if given.get("illustrative") else [facts.c.illustrative.is_(false())]


def of_its_world(placed: FromClause, pledge: FromClause) -> ColumnElement[bool]:
    """Return the condition that what is made up stands on a need that is, wherever it was placed."""
    return or_(pledge.c.illustrative.is_(false()), _on_made_up_needs(placed))


def counted_classes(given: Args) -> list[int]:
    """Return the classes of money that count; loans never do unless their modality is named."""
    return [0, int(MoneyClass.RELATED)] if given.get("related") else [0]


def counted_worlds(given: Args) -> list[World]:
    """Return whether real money counts, made-up money, or both."""
    if given.get("onlyIllustrative"):
        return [World.MADE_UP]
    return [World.REAL, World.MADE_UP] if given.get("illustrative") else [World.REAL]


def come_in_its_world(kept: FromClause, basis: str) -> ColumnElement[Any]:
    """Return what counts of sums for a need that is itself asked about: made-up money on a made-up need too."""
    real, made_up = (come_to(kept, basis, [world]) for world in World)
    need = NEEDS.alias()
    its_own = select(need.c.illustrative).where(need.c.id == kept.c.need_id).correlate(kept).scalar_subquery()
    return real + case((its_own, made_up), else_=literal_column("0", BigInteger()))


def _on_made_up_needs(placed: FromClause) -> ColumnElement[bool]:
    need = NEEDS.alias()
    return placed.c.need_id.in_(select(need.c.id).where(need.c.illustrative))
