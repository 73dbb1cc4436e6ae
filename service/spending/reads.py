"""What can be read of spending: funds, projects, disbursements, expenditure; and what States and needs gain by it."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import ColumnElement, or_, select

from service.reading.asked import Asked
from service.reading.entity import Args, Entity, Field, Filter, Link, Row, Shape
from service.reading.filters import by_codes, there_are
from service.reading.values import by_argument, to_many, to_one
from service.spending.disbursement_reads import DISBURSEMENT, EXPENDITURE, REJECTION
from service.spending.fund_reads import FUND_ENTITIES
from service.spending.lineage_reads import LINEAGE_ENTITIES, OF_CONTRIBUTION
from service.spending.project_reads import CLOSURE, CO_IMPLEMENTERS, PROJECT, PROJECT_NEED, PROJECT_NEEDS

ENTITIES: Final[tuple[Entity, ...]] = (
    *FUND_ENTITIES,
    PROJECT,
    PROJECT_NEED,
    CLOSURE,
    *LINEAGE_ENTITIES,
    DISBURSEMENT,
    REJECTION,
    EXPENDITURE,
)

ROOT_FIELDS: Final[Mapping[str, Field]] = {
    "fund": by_argument("Fund", "code"),
    "projects": Link("Project", shape=Shape.CONNECTION),
    "project": by_argument("Project", "code"),
    "disbursements": Link("Disbursement", shape=Shape.CONNECTION),
    "expenditure": Link("Expenditure", shape=Shape.CONNECTION),
}


def _served_by(row: Row, project: Row) -> ColumnElement[bool]:
    """Whether a project serves a need: of the projects that the need's own list shows, then and to whoever asks."""
    pair = PROJECT_NEEDS.alias()
    return project.c.id.in_(select(pair.c.project_id).where(pair.c.need_id == row.c.id).correlate(row))


def _serves(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    return _served_by(row, other)


def _implements(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    pair = CO_IMPLEMENTERS.alias()
    beside = select(pair.c.project_id).where(pair.c.party_id == row.c.id).correlate(row)
    return or_(other.c.implementer_id == row.c.id, other.c.id.in_(beside))


EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    "State": {"projects": to_many("Project", "state_code", "code", shape=Shape.CONNECTION)},
    "Need": {"projects": Link("Project", _serves, Shape.CONNECTION)},
    "Indicator": {
        "project": to_one("Project", "project_id"),
        "portfolio": to_one("FundPortfolio", "portfolio_id"),
    },
    "Contribution": {"receipt": OF_CONTRIBUTION},
    "Party": {"projects": Link("Project", _implements, Shape.CONNECTION)},
}


FILTERS: Final[Mapping[str, Mapping[str, Filter]]] = {
    "Need": {"hasProjects": there_are("Project", _served_by)},
    "Indicator": {
        "projects": by_codes("project_id", "Project"),
        "portfolios": by_codes("portfolio_id", "FundPortfolio"),
    },
}
