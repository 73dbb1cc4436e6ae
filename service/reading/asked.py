"""What a declaration is asked with: who reads, what is known of the rows it starts from, where its values go."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import BindParameter, ColumnElement, FromClause, Function, Select, bindparam, column, table
from sqlalchemy.types import TypeEngine

from service.reading.selection import Viewer, realise
from service.reading.unspeakable import is_unspeakable

if TYPE_CHECKING:
    from service.reading.entity import Entity

Args = Mapping[str, Any]
SHARED = "mirps_shared_"
"""How a statement's template names rows that several parts of one report read."""
PUT = "mirps_part_"
"""How a template names what is made apart from it, and put in when a statement is put together."""


class TextMalformed(Exception):  # noqa: N818  it is told by the plan, which knows the argument
    """A text holds a NUL or half a surrogate pair; a parameter may serve several arguments, and knows none of them."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of the statement: what was given, and how its value is checked and turned when it is bound."""

    given: Any
    turn: Callable[[Any], Any] | None

    def value(self, variables: Mapping[str, Any]) -> Any:
        """Return what PostgreSQL gets.

        Raises:
            Refusal: the value cannot mean anything (a page too large, a cursor of another list).
            TextMalformed: it is a text, or has one in it, that nothing can be asked with.
        """
        value = realise(self.given, variables)
        if is_unspeakable(value):
            raise TextMalformed
        return self.turn(value) if self.turn else value


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A piece of statements that is made apart from what it is put into, which knows its name alone.

    So both are made once for each shape of what they themselves look at, however these meet in a question: as many
    pieces as the shapes of all parts added up, and not multiplied.

    Attributes:
        name: small letters and underscores; no two parts share one.
        minds: of all that was asked (`Link.minds`), what the part looks at.
        make: the rows, or the expression over a row, from what ``minds`` returned, with places for its values. Within
            a sub-select of its own an expression must not read the table that the row is of.
        columns: of rows, in no order; of an expression none.
        row: what stands for the row when the piece is made; none where it looks at none. Rows look at that of the piece
            that they are put into.
        kind: of an expression, its type.
    """

    name: str
    minds: Callable[[Args], Args]
    make: Callable[["Asked", Args, FromClause], Select[Any] | ColumnElement[Any]]
    columns: tuple[ColumnElement[Any], ...] = ()
    row: FromClause | None = None
    kind: TypeEngine[Any] | None = None


@dataclass(slots=True)
class Asked:
    """One piece of a statement in the making.

    Attributes:
        catalog: all entities by type name.
        viewer: who reads.
        parameters: those met so far, by the name of their place.
        shared: the rows that several parts of a report read, by name.
        once: the names of those that are worked out once, even where one part alone reads them.
        parts: what is made apart from the piece, by name.
    """

    catalog: Mapping[str, "Entity"]
    viewer: Viewer
    parameters: dict[str, Parameter] = field(default_factory=dict)
    shared: dict[str, Select[Any]] = field(default_factory=dict)
    once: set[str] = field(default_factory=set)
    parts: dict[str, Part] = field(default_factory=dict)

    def share(self, name: str, rows: Select[Any], *, once: bool = False) -> FromClause:
        """Return rows that other parts of the same report read too, under this name: they are worked out once.

        Only below a link that ``shares``; every part must mean the same rows by the name. What one part alone reads
        becomes a part of it, unless it is to be worked out ``once``: read for each row of a list, it must be.
        """
        self.shared.setdefault(name, rows)
        if once:
            self.once.add(name)
        columns = [column(one.key, one.type) for one in rows.selected_columns if one.key is not None]
        return table(SHARED + name, *columns).alias()

    def rows_of(self, part: Part) -> FromClause:
        """Return rows that are made apart from this piece, and put into it as a sub-select."""
        self.parts[part.name] = part
        return table(PUT + part.name, *(column(one.name, one.type) for one in part.columns)).alias()

    def of(self, part: Part, row: FromClause | None = None) -> Function[Any]:
        """Return an expression (over a row, or over nothing) that is made apart from this piece, and put into it."""
        self.parts[part.name] = part
        looked_at = [] if row is None else [next(iter(row.c))]
        return Function(PUT + part.name, *looked_at, type_=part.kind)

    def parameter(
        self, given: Any, kind: TypeEngine[Any], turn: Callable[[Any], Any] | None = None
    ) -> BindParameter[Any]:
        """Return a place in the statement for a value, wherever the value comes from; equal ones share a place."""
        wanted = Parameter(given, turn)
        for name, known in self.parameters.items():
            if same(known, wanted):
                return bindparam(name, type_=kind)
        name = f"p{len(self.parameters)}"
        self.parameters[name] = wanted
        return bindparam(name, type_=kind)


@dataclass(slots=True)
class Report:
    """What the parts of one report read together: the name of each in the statement, and how it is worked out."""

    names: dict[str, str] = field(default_factory=dict)
    definitions: list[str] = field(default_factory=list)


def same(one: Parameter, other: Parameter) -> bool:
    """Whether two parameters always have one value; 1 and true are equal, and not the same."""
    return one.turn is other.turn and type(one.given) is type(other.given) and bool(one.given == other.given)
