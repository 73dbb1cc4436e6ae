"""What became of a need since it was quantified: how it was revised, and who validated which amounts.

A need is validated as long as it asks for what was validated last: a revision ends that, and its reversal brings it
back. Nothing is stored of it. Where no validation was recorded, what was said when the need was quantified counts, of
those amounts: a revision ends that too.
"""

from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, select

from service.ledger.entry import JournalEntry
from service.planning.need import Need, NeedRevision, NeedValidation
from service.planning.need_amount_reads import INVESTED, REQUIRED
from service.planning.seeing import by_need
from service.reading.amounts import figure_of
from service.reading.asked import Asked
from service.reading.entity import Args, Entity, Json, Link, Row, Shape, Value
from service.reading.values import node_id, text, to_one, vague_date
from service.registry.fact_reads import fact_fields

ENTRIES: Final = JournalEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
REVISIONS: Final = NeedRevision.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
VALIDATIONS: Final = NeedValidation.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def _of_the_need(amount: str) -> Link:
    """Read an amount of a row about a need, in the need's unit; null where it is not known."""

    def summed(row: Row) -> Any:
        need = NEEDS.alias()
        unit = select(need.c.unit).where(need.c.id == row.c.need_id).correlate(row).scalar_subquery()
        known = row.c[amount].is_not(None)
        return select(row.c[amount].label("minor"), unit.label("unit")).where(known).correlate(row).subquery()

    return figure_of("Money", summed)


def _last_of(need: Row) -> Any:
    """Return the latest validation of a need."""
    one = VALIDATIONS.alias()
    last = select(func.max(one.c.id)).where(one.c.need_id == need.c.id).correlate(need)
    return last.scalar_subquery()


def _still_asked(validation: Row, need: Row, asked: Asked) -> ColumnElement[bool]:
    """Whether a need asks for what was validated."""
    required, invested = (amount(need, asked, {}) for amount in (REQUIRED, INVESTED))
    same: ColumnElement[bool] = validation.c.requirement_minor.is_not_distinct_from(required)
    return same & validation.c.investment_minor.is_not_distinct_from(invested)


def is_validated(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Whether a need asks for what was validated last; null where nobody ever said."""
    validation = VALIDATIONS.alias()
    stands = select(_still_asked(validation, row, asked)).where(validation.c.id == _last_of(row)).correlate(row)
    return func.coalesce(stands.scalar_subquery(), row.c.validated & ~_revised_since(row))


def _revised_since(row: Row) -> ColumnElement[bool]:
    """Whether a revision of a need stands."""
    revision, reversal = REVISIONS.alias(), ENTRIES.alias()
    reversed_since = select(reversal.c.sequence).where(reversal.c.reverses == revision.c.entry_sequence).exists()
    return select(revision.c.id).where(revision.c.need_id == row.c.id, ~reversed_since).correlate(row).exists()


def _standing(row: Row, validation: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Lead from a need to its latest validation, where that still stands."""
    return and_(validation.c.id == _last_of(row), _still_asked(validation, row, asked))


def _stands(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Whether a validation is its need's latest, and the need asks for the same."""
    need = NEEDS.alias()
    found = select(_still_asked(row, need, asked) & (row.c.id == _last_of(need))).where(need.c.id == row.c.need_id)
    return found.correlate(row).scalar_subquery()


def _by_id(row: Row) -> tuple[ColumnElement[Any], ...]:
    return (row.c.id,)


VALIDATED: Final[dict[str, Any]] = {
    "validated": Value(is_validated, Json.BARE),
    "validation": Link("NeedValidation", _standing, Shape.ONE),
    "validations": Link("NeedValidation", lambda row, other, asked, args: other.c.need_id == row.c.id),
}
"""What a need says of its validation."""

REVISION: Final = Entity(
    "NeedRevision",
    REVISIONS,
    by_need,
    {
        "id": node_id("NeedRevision"),
        "code": text("code", never_null=True),
        "need": to_one("Need", "need_id"),
        "revisedOn": vague_date("revised"),
        "requirementBefore": _of_the_need("requirement_before_minor"),
        "requirementAfter": _of_the_need("requirement_after_minor"),
        "stateInvestmentBefore": _of_the_need("investment_before_minor"),
        "stateInvestmentAfter": _of_the_need("investment_after_minor"),
        "qualifier": text("qualifier", never_null=True),
        "entry": to_one("JournalEntry", "entry_sequence"),
        **fact_fields("need_revision"),
    },
    order=_by_id,
)

VALIDATION: Final = Entity(
    "NeedValidation",
    VALIDATIONS,
    by_need,
    {
        "id": node_id("NeedValidation"),
        "need": to_one("Need", "need_id"),
        "validatedOn": vague_date("validated"),
        "validatedBy": to_one("Party", "validated_by_id"),
        "requirement": _of_the_need("requirement_minor"),
        "stateInvestment": _of_the_need("investment_minor"),
        "stands": Value(_stands, Json.BARE, never_null=True),
        **fact_fields("need_validation"),
    },
    order=_by_id,
)

HISTORY: Final = (REVISION, VALIDATION)
