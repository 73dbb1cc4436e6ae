"""What can be read of spending: funds, projects, disbursements, expenditure; and what States and needs gain by it."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import ColumnElement, select

from service.reading.asked import Asked
from service.reading.entity import Args, Entity, Field, Link, Row, Shape
from service.reading.values import by_argument, to_many, to_one
from service.spending.disbursement_reads import DISBURSEMENT, EXPENDITURE, REJECTION
from service.spending.fund_reads import FUND_ENTITIES
from service.spending.project_reads import DONOR_SHARE, PROJECT, PROJECT_NEED, PROJECT_NEEDS

ENTITIES: Final[tuple[Entity, ...]] = (
    *FUND_ENTITIES,
    PROJECT,
    PROJECT_NEED,
    DONOR_SHARE,
    DISBURSEMENT,
    REJECTION,
    EXPENDITURE,
)

ROOT_FIELDS: Final[Mapping[str, Field]] = {
    "fund": by_argument("Fund", "code"),
    "projects": Link("Project", shape=Shape.CONNECTION),
    "project": by_argument("Project", "code"),
    "disbursements": Link("Disbursement", shape=Shape.CONNECTION),
}


def _serves(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    pair = PROJECT_NEEDS.alias()
    return other.c.id.in_(select(pair.c.project_id).where(pair.c.need_id == row.c.id).correlate(row))


EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    "State": {"projects": to_many("Project", "state_code", "code", shape=Shape.CONNECTION)},
    "Need": {"projects": Link("Project", _serves, Shape.CONNECTION)},
    "Indicator": {"project": to_one("Project", "project_id")},
}
