"""Orders: what a list is sorted by, as keys that a page can go on behind; nulls last both ways, ties by the row's key.

An order that nobody asks for is the entity's own, whose keys are never null. An order that is asked for is made of the
entity's ``sorts``; what they give may be null, and may be worked out for each row.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Alias, Boolean, ColumnClause, ColumnElement, Select, Table, UnaryExpression, select
from sqlalchemy import literal_column as sql_literal

from service.errors import BadInput
from service.reading.entity import Args, Entity, Link, Row

SortedBy = Callable[[Args], Sequence[ColumnElement[Any]]]
"""Gives what an order that is asked for sorts by."""
MOST_ORDERS: Final = 4
"""How many orders may be asked for at once, one within the other."""


class Direction(StrEnum):
    """Which way a list is sorted."""

    ASC = "ASC"
    DESC = "DESC"


@dataclass(frozen=True, slots=True)
class Key:
    """One thing a list is sorted by.

    Attributes:
        name: how a cursor names it.
        expression: its value for a row.
        descending: the largest first.
        nullable: whether it may be null; null comes last, whichever way.
        unique: whether no two rows share it, so that keys after it decide nothing.
    """

    name: str
    expression: ColumnElement[Any]
    descending: bool = False
    nullable: bool = False
    unique: bool = False

    def clauses(self, *, backward: bool) -> Sequence[UnaryExpression[Any]]:
        """Return what to order by; ``backward`` turns the whole order round, so that nulls come first."""
        way = self.expression.desc() if self.descending is not backward else self.expression.asc()
        if not self.nullable:
            return (way,)
        return (way.nulls_first() if backward else way.nulls_last(),)


def check_orders(args: Args) -> None:
    """Refuse orders that say too much, also where no row is looked at.

    Raises:
        BadInput: TOO_MANY_ORDERS, ORDER_TWICE.
    """
    words = [_word(order["field"]) for order in args.get("orderBy") or ()]
    if len(words) > MOST_ORDERS:
        sentence = "A list is sorted by at most {most} things at once; {asked} were asked."
        raise BadInput("TOO_MANY_ORDERS", sentence, field=("orderBy",), most=str(MOST_ORDERS), asked=str(len(words)))
    for place, word in enumerate(words):
        if word in words[:place]:
            raise BadInput("ORDER_TWICE", "The list is sorted by {word} already.", field=("orderBy",), word=word)


def keys_of(link: Link, entity: Entity, row: Row, args: Args, sorted_by: SortedBy) -> list[Key]:
    """Return what a list is sorted by: what is asked for, else its own order; the row's key last of all."""
    wanted = args.get("orderBy") or ()
    if wanted:
        keys = _asked_keys(wanted, sorted_by)
    else:
        order = (link.order or entity.order)(row)
        keys = [Key(str(getattr(key, "name", "")), key, unique=_tells_rows_apart(row, key)) for key in order]
    if not any(key.expression is row.c.id for key in keys):
        keys.append(Key("id", row.c.id))
    return keys


def deciding(keys: Sequence[Key]) -> Sequence[Key]:
    """Return the keys that decide: none after one that no two rows share, so that an index on that one is enough."""
    last = next((place for place, key in enumerate(keys) if key.unique), len(keys) - 1)
    return keys[: last + 1]


def _tells_rows_apart(row: Row, expression: ColumnElement[Any]) -> bool:
    """Whether no two rows share a column: it is unique and never null, and the rows are those of its table."""
    held = row.element if isinstance(row, Alias) else None
    if not isinstance(held, Table) or not isinstance(expression, ColumnClause):
        return False
    column = held.c.get(expression.key)
    return column is not None and bool(column.unique) and not column.nullable


def _asked_keys(wanted: Sequence[Args], sorted_by: SortedBy) -> list[Key]:
    keys: list[Key] = []
    for order in wanted:
        field = _word(order["field"])
        direction = Direction(_word(order.get("direction") or Direction.ASC))
        name = f"{field}:{direction}:{_word(order.get('lang') or '')}"
        for number, expression in enumerate(sorted_by(order)):
            keys.append(Key(f"{name}:{number}", expression, direction is Direction.DESC, nullable=True))
    return keys


def _word(given: Any) -> str:
    """Return the word of an enumeration's member."""
    return str(getattr(given, "value", given))


def worked_out_once(target: Row, found: Select[Any], keys: list[Key]) -> tuple[Select[Any], list[Key]]:
    """Return rows and keys such that no key is worked out twice for a row.

    A key stands in the order, in the condition of a cursor and in the cursors themselves. A column costs nothing there;
    anything else is worked out beside the row, in a sub-select that its OFFSET keeps PostgreSQL from dissolving.
    """
    worked = {place: key for place, key in enumerate(keys) if not isinstance(key.expression, ColumnClause)}
    if not any(key.nullable for key in worked.values()):
        return found, keys
    named = [key.expression.label(f"order_{place}") for place, key in worked.items()]
    beside = select(*named).correlate(target).offset(sql_literal("0")).lateral("mirps_order")
    listed = [
        replace(key, expression=beside.c[f"order_{place}"]) if place in worked else key
        for place, key in enumerate(keys)
    ]
    return found.join_from(target, beside, sql_literal("true", Boolean())), listed
