"""The words in which an area declares what can be read: entities, and their values, groups and links.

An entity is a table with a type name and an access rule. A field is one of three things:

    Value   one scalar, an SQL expression over the row
    Group   an object made of the same row: a vague date, an amount with its currency
    Link    rows of another entity: one, a list, or a connection that is paged

Every callable is pure: it gets the row (an alias of the table), what was asked and the arguments, and returns an
expression of SQLAlchemy Core. Nothing here knows GraphQL or a connection.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, FromClause

if TYPE_CHECKING:
    from service.reading.asked import Asked

Row = FromClause
Args = Mapping[str, Any]
Expression = Callable[[Row, "Asked", Args], ColumnElement[Any]]
Condition = Callable[[Row, Row, "Asked", Args], ColumnElement[bool]]
Filter = Callable[[Row, "Asked", Any], ColumnElement[bool]]
Visibility = Callable[[Row, "Asked"], ColumnElement[bool] | None]
Source = Callable[[Row | None, "Asked", Args], FromClause]
Minding = Callable[[Args], Args]
Sort = Callable[[Row, "Asked", Args], Sequence[ColumnElement[Any]]]


class Json(Enum):
    """How a scalar is written as JSON."""

    TEXT = "TEXT"
    """any text; escaped"""
    QUOTED = "QUOTED"
    """a date or a decimal: quoted as it is, holding nothing to escape"""
    BARE = "BARE"
    """a number or a boolean"""
    RAW = "RAW"
    """JSON already; the expression answers for it"""


@dataclass(frozen=True, slots=True)
class Value:
    """A scalar.

    Attributes:
        sql: the scalar.
        json: how it is written.
        never_null: whether it is never NULL.
        language: of a text in languages, the one it is answered in, NULL where the text is. ``service/reading/area.py``
            makes a field of its own of it, so that no such text is without.
        columns: those of the row it reads, where it looks at nothing else: kinds of rows that are alike in these share
            one template, however they were found. None: it may look at anything.
        minds: as of a link.
        reads: the one column whose value it is, where it is written of nothing else.
    """

    sql: Expression
    json: Json = Json.TEXT
    never_null: bool = False
    language: Expression | None = None
    columns: tuple[str, ...] = ()
    minds: Minding | None = None
    reads: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """An object over the same row; null where ``present`` is false, which may look at ``columns`` alone, as a value."""

    type_name: str
    fields: Mapping[str, "Field"]
    present: Expression | None = None
    columns: tuple[str, ...] = ()


class Shape(Enum):
    """How many rows a link leads to, and how they are given."""

    ONE = "ONE"
    LIST = "LIST"
    CONNECTION = "CONNECTION"


@dataclass(frozen=True, slots=True)
class Link:
    """Rows of another entity.

    Attributes:
        entity: the type name of the rows.
        on: which of its rows belong to this row; none: all of them (a field of the root).
        shape: one, a list, or a connection.
        source: where the rows come from, if not from the entity's table: a selectable with columns of its own.
        order: column expressions to order by, instead of the entity's.
        usual_rows: how many rows a list has, about; what a question may cost is estimated with it.
        shares: whether the parts of what it leads to read rows in common, worked out once (`Asked.share`).
        seen_with_row: whether who sees the row sees what it leads to, so that it need not be looked at again.
        own_moment: whether what is asked at a moment is found by the link's own means, from the tables as they are;
            else the tables below it are read as they were then (service/reading/then.py).
        by_key: whether its row is found by the key ``id``, so that no second one need be kept out.
        of_table: whether a source of its own reads nothing but the entity's table, and what the row holds: below a
            report at a moment its rows are read as they were then too.
        minds: what the link itself looks at, of all that was asked: of its own arguments and of those of the links
            with ``minds`` that lead to its row. The rest is for what is made apart (`Asked.rows_of`) and for what is
            below. Two uses that look at the same share a template, whatever else was asked. None: at its own
            arguments.
        columns: as of a value, of a link with ``minds``; what is put in may look at others.
        tells: what a link with ``minds`` adds to what was asked.
        kept: columns of the row it leads to (``id`` first), each with the name under which this row has it too; the
            database keeps them alike. Who asks for nothing else is answered from here, and no row is looked up, but for
            rows as they were at a moment, which do not have them.
        most_rows: how many rows a list may have that is no connection: what holds a bounded thing has fewer.
        counted: whether its source counts the rows, and refuses more than stand in a place that begins with ``MOST``.
    """

    entity: str
    on: Condition | None = None
    shape: Shape = Shape.LIST
    source: Source | None = None
    order: Callable[[Row], Sequence[ColumnElement[Any]]] | None = None
    usual_rows: int = 5
    shares: bool = False
    seen_with_row: bool = False
    own_moment: bool = False
    by_key: bool = False
    of_table: bool = False
    minds: Minding | None = None
    columns: tuple[str, ...] = ()
    tells: Args = field(default_factory=dict)
    kept: Mapping[str, str] = field(default_factory=dict)
    most_rows: int = 1_000
    counted: bool = False


@dataclass(frozen=True, slots=True)
class AnyNode:
    """The rows that global ids name, whatever their types: ``node(id:)`` and ``nodes(ids:)``."""

    many: bool = False


Field = Value | Group | Link | AnyNode


@dataclass(frozen=True, slots=True)
class Entity:
    """What can be read of one table.

    Attributes:
        type_name: the GraphQL type.
        table: the SQLAlchemy table; none for an entity whose links all bring their own source.
        visible: who may see which rows; EVERYONE must be said, it is never assumed.
        fields: by name.
        order: what lists are ordered by when nobody says; never null; the key is added as the last resort.
        filters: what ``where`` may ask, by the name of the input field.
        sorts: what ``orderBy`` may ask, by the word of its enumeration: what to sort by, which may be null. The
            arguments are those of the order itself, the language of a name among them.
        recorded: keeps the rows that a snapshot's token knows; none: by the operation that recorded them.
        has_node: whether ``node(id:)`` finds its rows; then they have a column ``id``.
        then: how tables were at a moment: a SELECT of the same columns by the name of the table, in the words of
            ``service/reading/then.py``. Rows of facts that are not named here are those recorded by then.
    """

    type_name: str
    table: FromClause | None
    visible: Visibility
    fields: Mapping[str, Field]
    order: Callable[[Row], Sequence[ColumnElement[Any]]] = lambda row: (row.c.id,)
    filters: Mapping[str, Filter] = field(default_factory=dict)
    sorts: Mapping[str, Sort] = field(default_factory=dict)
    recorded: Filter | None = None
    has_node: bool = True
    then: Mapping[str, str] = field(default_factory=dict)


def EVERYONE(row: Row, asked: "Asked") -> None:  # noqa: N802  reads as the word it is in a declaration
    """Everyone may see every row."""
