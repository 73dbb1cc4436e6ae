"""Coverage as it would be: what a scenario supposes, beside what the book holds, as rows of the same statement.

What is supposed is worked out in Python beforehand, and comes as one parameter: for lines that a scenario touches, what
their money would be less what it is; what needs would ask for; and needs that nobody stated, whose keys are below zero.
Nothing else differs from coverage as it is: the figures are added up from these rows and from the kept sums alike.
"""

from dataclasses import dataclass
from typing import Any, Final, Self

import orjson
from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Date,
    FromClause,
    Integer,
    LargeBinary,
    Numeric,
    Select,
    Text,
    cast,
    column,
    func,
    select,
    union_all,
)
from sqlalchemy import literal_column as sql
from sqlalchemy.dialects.postgresql import JSONB

from service.coverage.kept_sums import BASES, ON_NO_NEED
from service.coverage.minded import SUPPOSED
from service.coverage.scope import Scope, parts_of
from service.errors import BadInput
from service.reading.asked import Asked
from service.reading.entity import Args
from service.reading.json_text import literal_text

UNDER_A_SCENARIO: Final = "supposed_"
"""Begins the names of the rows that figures under a scenario share."""
MONEY: Final = {
    "stage": Text,
    "unit": Text,
    "need_id": BigInteger,
    "project_id": BigInteger,
    "value": Numeric,
    "unvalued": Numeric,
    "donor_id": BigInteger,
    "event_id": BigInteger,
    "channel": Text,
    "fund_id": BigInteger,
    "modality": Text,
    "earmark_modality": Text,
}
"""What is more (or less, below zero) of the money: the columns of ``Scope.money``, in the unit of the scope."""
NEEDS: Final = {
    "id": BigInteger,
    "code": Text,
    "plan_id": BigInteger,
    "state_code": Text,
    "pillar": Text,
    "sector": Text,
    "stated_on_latest": Date,
    "plan_code": Text,
    "required": Numeric,
}
"""The needs that nobody stated: the columns of ``Scope.needs``."""
REQUIRED: Final = {"id": BigInteger, "required": Numeric}
"""What needs of the book would ask for."""


@dataclass(frozen=True, slots=True)
class SupposedScope(Scope):
    """A scope under a scenario.

    Attributes:
        supposed: the parameter with what is supposed.
    """

    supposed: Any = None

    @classmethod
    def apart_of(cls, asked: Asked, args: Args) -> Self:
        """Return the scope of a question of which only the structure is known, or not even that."""
        given, moment = args.get("scope") or {}, args.get("moment")
        return cls(asked, given, moment, world=UNDER_A_SCENARIO, apart=True, supposed=args.get(SUPPOSED))

    @property
    def in_few_rows(self) -> bool:
        """Whether one or two rows hold all of a need: never, for what is supposed of it is in others."""
        return False

    def told(self, part: str, columns: dict[str, Any]) -> FromClause:
        """Return a part of what is supposed, as rows."""
        given = cast(text_of(self.asked, self.supposed), JSONB).op("->", return_type=JSONB())(literal_text(part))
        shape = [column(name, kind) for name, kind in columns.items()]
        return func.jsonb_to_recordset(given).table_valued(*shape).render_derived(with_types=True)

    def every_need(self) -> FromClause:
        """Return the needs that the scope names with what they would ask for, and those that nobody stated."""
        base, told, more = Scope.every_need(self), self.told("required", REQUIRED), self.told("needs", NEEDS)
        asks = func.coalesce(told.c.required, base.c.required).label("required")
        columns = [asks if one.name == "required" else one for one in base.c]
        of_book = select(*columns).select_from(base.outerjoin(told, told.c.id == base.c.id))
        return union_all(of_book, select(*(more.c[one.name] for one in base.c))).subquery()

    def accounts(self, *, without_rate: bool = False) -> Select[Any]:
        """Return the money as it would be, a row for each kind and place of it."""
        base, told = Scope.accounts(self, without_rate=without_rate).subquery(), self.told("money", MONEY)
        both = union_all(select(base), select(*(told.c[one.name] for one in base.c))).subquery()
        kinds = [one for one in both.c if one.name not in {"value", "unvalued"}]
        sums = [func.sum(both.c[name]).label(name) for name in ("value", "unvalued")]
        return select(*kinds, *sums).group_by(*kinds)

    def come(self) -> Select[Any]:
        """Return the money on each need, and under 0 that on none, as it would be."""
        if self.tells_money_apart:
            return Scope.come(self)
        base, told = Scope.come(self).subquery(), self.told("money", MONEY)
        at = [
            func.coalesce(told.c.value, sql("0")) * cast(told.c.stage.in_(_words(stages)), Integer)
            for stages in BASES.values()
        ]
        more = select(func.coalesce(told.c.need_id, ON_NO_NEED).label("need_id"), *at)
        both = union_all(select(base.c.need_id, *(base.c[basis] for basis in BASES)), more).subquery()
        sums = [func.sum(both.c[basis]).label(basis) for basis in BASES]
        return select(both.c.need_id, *sums).group_by(both.c.need_id)

    def holds_unvalued(self) -> Select[Any]:
        """Return the money no rate is known for, as it would stand."""
        if self.tells_money_apart:
            return Scope.holds_unvalued(self)
        base, told = Scope.holds_unvalued(self).subquery(), self.told("money", MONEY)
        need = func.coalesce(told.c.need_id, ON_NO_NEED).label("need_id")
        more: Select[Any] = select(need, told.c.unit, told.c.unvalued).where(told.c.unvalued != sql("0"))
        both = union_all(select(base.c.need_id, base.c.unit, base.c.unvalued), more).subquery()
        unvalued = func.sum(both.c.unvalued).label("unvalued")
        return select(both.c.need_id, both.c.unit, unvalued).group_by(both.c.need_id, both.c.unit)


SupposedScope.parts = parts_of(SupposedScope, UNDER_A_SCENARIO)


def is_supposed(args: Args) -> bool:
    """Whether a report is asked under a scenario."""
    return args.get(SUPPOSED) is not None


def text_of(asked: Asked, supposed: Any) -> ColumnElement[Any]:
    """Return what is supposed, as the text of a JSON object."""
    return func.convert_from(asked.parameter(supposed, LargeBinary()), literal_text("UTF8"))


def stands_in_the_book(asked: Asked, args: Args) -> list[ColumnElement[bool]]:
    """Return the condition that nothing is supposed, which is always so: else the question is refused.

    Raises:
        BadInput: SCENARIO_NOT_EXPLAINED, when the statement is bound.
    """
    return [asked.parameter(args[SUPPOSED], Boolean(), _refuse_supposed)] if is_supposed(args) else []


def _refuse_supposed(given: bytes) -> bool:
    if orjson.loads(given)["edits"]:
        raise BadInput(
            "SCENARIO_NOT_EXPLAINED",
            "No entries of the book make up a figure that is supposed: ask what explains it without a scenario.",
            field=("scenario",),
        )
    return True


def _words(stages: tuple[str, ...]) -> list[ColumnElement[Any]]:
    return [literal_text(stage) for stage in stages]
