"""A plan is a compiled statement with its parameters: made once for each shape of a question, then only bound."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg

from service.reading.asked import Asked, Parameter
from service.reading.compile import statement_of
from service.reading.entity import Entity, Field
from service.reading.selection import Pick, Viewer

_DIALECT = PGDialect_asyncpg()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves its dialects untyped


@dataclass(frozen=True, slots=True)
class Plan:
    """One statement, ready to be bound.

    Attributes:
        sql: its text, with $1, $2 ... ; one row of one bytea comes back.
        parameters: in their order.
    """

    sql: str
    parameters: tuple[Parameter, ...]

    def bind(self, variables: Mapping[str, Any]) -> list[Any]:
        """Return the values of the parameters.

        Raises:
            Refusal: a value cannot mean anything.
        """
        return [parameter.value(variables) for parameter in self.parameters]


def plan_of(catalog: Mapping[str, Entity], root: Mapping[str, Field], picks: Sequence[Pick], viewer: Viewer) -> Plan:
    """Compile a selection.

    Raises:
        Refusal: what was asked contradicts itself (first and last of one list).
    """
    asked = Asked(catalog, viewer)
    compiled = statement_of(root, picks, asked).compile(dialect=_DIALECT)
    constants = compiled.params
    names = compiled.positiontup or []
    parameters = tuple(asked.parameters.get(name) or Parameter(constants[name], None) for name in names)
    return Plan(compiled.string, parameters)
