"""What is real and what is made up to show the service at work: which of both a scope measures, never mixed unasked."""

from typing import Final

from sqlalchemy import ColumnElement, FromClause, and_, false, or_, select, true

from service.coverage.kept_sums import MoneyClass, in_classes
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
    real = [0, int(MoneyClass.RELATED)] if given.get("related") else [0]
    made_up = [int(one | MoneyClass.ILLUSTRATIVE) for one in real]
    if given.get("onlyIllustrative"):
        return made_up
    return [*real, *made_up] if given.get("illustrative") else real


def classes_of_its_world(given: Args, kept: FromClause) -> ColumnElement[bool]:
    """Return the condition that sums count for a need that is itself asked about: made-up money on a made-up need."""
    real = counted_classes({"related": given.get("related")})
    made_up = in_classes(kept, [one | MoneyClass.ILLUSTRATIVE for one in real])
    return or_(in_classes(kept, real), and_(made_up, _on_made_up_needs(kept)))


def _on_made_up_needs(placed: FromClause) -> ColumnElement[bool]:
    need = NEEDS.alias()
    return placed.c.need_id.in_(select(need.c.id).where(need.c.illustrative))
