"""Frames: the templates of one catalog for one kind of viewer, made when first used and kept.

A frame is what stands around the fields of a link: where its rows come from, which of them may be seen and were asked
for, in which order. What is selected of them is a slot, so a frame serves every question that follows the link with
arguments of the same shape.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, FromClause, Integer, Select, column, func, literal_column, select, table

from service.reading.arguments import taken_apart
from service.reading.asked import Asked, Part
from service.reading.conditions import Apart, found_rows
from service.reading.entity import Args, Entity, Expression, Link, Row, Value
from service.reading.json_text import kind_of, scalar_text
from service.reading.kept import near_of
from service.reading.page import Side, page_select
from service.reading.ranges import WHERE
from service.reading.selection import Viewer
from service.reading.template import ROW as ROW_SLOT
from service.reading.template import Template, body_column, expression_template, select_template
from service.reading.then import tables_then

MOST_KEPT: Final = 10_000
"""Nearly three times what is made ready at the start; the largest pieces are some tens of kilobytes."""
Made = TypeVar("Made")

# Literals, not parameters: the planner sees them under a generic plan.
ONE_ROW: Final = literal_column("1", Integer())


@dataclass(frozen=True, slots=True)
class Rows:
    """A kind of rows: those of an entity's table, or of a source with certain columns and arguments.

    Attributes:
        key: what tells it from others.
        standin: stands for a row of them when templates are made; none at the root.
        kinds: the types of their columns, by name, written out.
    """

    key: Hashable
    standin: FromClause | None
    kinds: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Write the types out once, for rows are looked at for every field of them."""
        columns = () if self.standin is None else self.standin.c
        object.__setattr__(self, "kinds", {one.key: repr(one.type) for one in columns})


ROOT_ROWS: Final = Rows("the root", None)


@dataclass(frozen=True, slots=True)
class Shared:
    """The rows that a piece shares with others of the same report: their templates by name, and which to keep apart."""

    templates: Mapping[str, Template] = field(default_factory=dict)
    once: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Shown:
    """A scalar of a row: its JSON text, and the shared rows it reads."""

    template: Template
    shared: Shared


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the fields of a link.

    Attributes:
        template: a SELECT with a slot for what is selected.
        rows: the kind of rows it leads to.
        shared: the shared rows it reads.
    """

    template: Template
    rows: Rows
    shared: Shared = field(default_factory=Shared)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a row keeps of another: the condition that it is there, if any, and a kind of rows with its columns."""

    present: Template | None
    rows: Rows


class Frames:
    """All templates for one viewer; safe to use from several threads."""

    def __init__(self, catalog: Mapping[str, Entity], viewer: Viewer) -> None:
        self.catalog = catalog
        self.viewer = viewer
        self.then = tables_then(catalog)
        self._kept: OrderedDict[Hashable, tuple[Any, Any]] = OrderedDict()
        self._lock = Lock()
        self.apart = Apart(self._asked)

    def value(self, value: Value, rows: Rows, shape: Hashable, args: Args) -> Shown:
        """Return the JSON text of a scalar of a row."""

        def made() -> Shown:
            asked, row = self._asked(), _row(rows)
            text = scalar_text(value.sql(row, asked, args), value.json, never_null=value.never_null)
            return Shown(expression_template(text, rows.standin, asked), _shared(asked))

        return self._known((id(value), _alike(rows, value.columns), shape), value, made)

    def condition(
        self, present: Expression, rows: Rows, shape: Hashable, args: Args, columns: Sequence[str] = ()
    ) -> Template:
        """Return the condition that an object made of a row is there."""

        def made() -> Template:
            asked = self._asked()
            return expression_template(present(_row(rows), asked, args), rows.standin, asked)

        return self._known((id(present), _alike(rows, columns), shape), present, made)

    def part(self, part: Part, shape: Hashable, args: Args) -> Shown:
        """Return a part that is put into others: a SELECT, or an expression."""

        def made() -> Shown:
            asked = self._asked()
            piece = part.make(asked, args, select().subquery() if part.row is None else part.row)
            if isinstance(piece, Select):
                return Shown(select_template(piece, part.row, asked), _shared(asked))
            return Shown(expression_template(piece, part.row, asked), _shared(asked))

        return self._known((id(part), shape), part, made)

    def one(self, link: Link, rows: Rows, shape: Hashable, args: Args) -> Frame:
        """Return the frame of a link to one row."""

        def of(target: FromClause, found: Select[Any], asked: Asked) -> Select[Any]:
            ordered = found.order_by(*link.order(target)) if link.order is not None else found
            only = ordered.with_only_columns(body_column(), maintain_column_froms=True)
            return only if link.by_key else only.limit(ONE_ROW)

        return self._frame("one", link, rows, shape, args, of)

    def listed(self, link: Link, rows: Rows, shape: Hashable, args: Args) -> Frame:
        """Return the frame of a link to a list, in its order."""
        order = link.order or self.catalog[link.entity].order

        def of(target: FromClause, found: Select[Any], asked: Asked) -> Select[Any]:
            # A list that is no connection holds a bounded thing (the holders of a term); this is the seat belt.
            ordered = found.order_by(*order(target)).limit(literal_column(str(link.most_rows), Integer()))
            return ordered.with_only_columns(body_column(), maintain_column_froms=True)

        return self._frame("listed", link, rows, shape, args, of)

    def kept(self, link: Link, rows: Rows) -> Kept | None:
        """Return what a row keeps of the one that a link leads to; none where that is not enough."""

        def made() -> tuple[Kept | None]:
            asked = self._asked()
            near = near_of(link, self.catalog[link.entity], rows.standin, asked)
            if near is None:
                return (None,)
            present = None if near.present is None else expression_template(near.present, rows.standin, asked)
            return (Kept(present, Rows(("kept", id(link), rows.key), near.row)),)

        return self._known(("kept", id(link), rows.key), link, made)[0]

    def counted(self, link: Link, rows: Rows, shape: Hashable, args: Args) -> Frame:
        """Return the frame of how many rows a link leads to."""

        def of(target: FromClause, found: Select[Any], asked: Asked) -> Select[Any]:
            return found.with_only_columns(func.count(), maintain_column_froms=True)

        return self._frame("counted", link, rows, shape, args, of)

    def page(self, link: Link, rows: Rows, shape: Hashable, args: Args, side: Side) -> Frame:
        """Return the frame of a page: what is selected, the cursor if wanted, and one row more if that is wanted."""
        entity = self.catalog[link.entity]

        def of(target: FromClause, found: Select[Any], asked: Asked) -> Select[Any]:
            there = self._rows_of(link, target)

            def sorted_by(order: Args) -> list[ColumnElement[Any]]:
                return self.apart.order(entity, order, there.key, there.standin)(target, asked)

            return page_select(link, entity, args, asked, rows=(target, found), side=side, sorted_by=sorted_by)

        return self._frame(side, link, rows, shape, args, of)

    def _frame(  # noqa: PLR0917  a use of a link is told by these, in this order everywhere
        self,
        what: Hashable,
        link: Link,
        rows: Rows,
        shape: Hashable,
        args: Args,
        of: Callable[[FromClause, Select[Any], Asked], Select[Any]],
    ) -> Frame:
        """Make a frame, or find it."""

        def made() -> Frame:
            asked = self._asked()
            entity = self.catalog[link.entity]
            target, found = found_rows(link, entity, rows.standin, args, asked)
            there = self._rows_of(link, target)
            for name in args.get(WHERE) or ():
                condition = self.apart.condition(entity, name, there.key, there.standin)
                found = found.where(asked.of(condition, target))
            template = select_template(of(target, found, asked), rows.standin, asked)
            return Frame(template, there, _shared(asked))

        return self._known((what, id(link), _alike(rows, link.columns), shape), link, made)

    def _rows_of(self, link: Link, target: FromClause) -> Rows:
        """Return the kind of rows a link leads to."""
        entity = self.catalog[link.entity]
        if link.source is None and entity.table is not None:
            rows = Rows(link.entity, entity.table.alias(ROW_SLOT))
            return self._known(("rows", link.entity), entity, lambda: rows)
        kinds = [(one.key, kind_of(one)) for one in target.c]
        key = (link.entity, tuple((name, repr(kind)) for name, kind in kinds))
        # A bare name with the same columns: how the rows are found is of no concern to their fields. Nothing in this
        # key is an id: the rows themselves, which are the largest of what was made, need not be kept.
        return self._known(
            ("rows", key), None, lambda: Rows(key, table(ROW_SLOT, *(column(name, kind) for name, kind in kinds)))
        )

    def _asked(self) -> Asked:
        """Return a new question."""
        return Asked(self.catalog, self.viewer)

    def _known(self, key: Hashable, holder: Any, make: Callable[[], Made]) -> Made:
        """Return what is kept under a key, making it first; ``holder`` keeps an id in the key from being used again."""
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.move_to_end(key)
                found: Made = kept[1]
                return found
        made = make()
        with self._lock:
            # Where two threads made it at once, the first stays: rows that were made later refer to it.
            first: Made = self._kept.setdefault(key, (holder, made))[1]
            if len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return first


def _shared(asked: Asked) -> Shared:
    """Return the shared rows that were met in a piece."""
    templates = {name: select_template(query, None, asked) for name, query in asked.shared.items()}
    return Shared(templates, frozenset(asked.once))


def _alike(rows: Rows, columns: Sequence[str]) -> Hashable:
    """Return what tells a kind of rows from others for what looks at some columns alone; at anything, where none."""
    if rows.standin is None or not columns:
        return rows.key
    return tuple([(name, rows.kinds[name]) for name in columns])


def _row(rows: Rows) -> Row:
    """Return what stands for a row; a field of the root does not look at one."""
    return rows.standin if rows.standin is not None else select().subquery()


def args_apart(args: Args) -> tuple[Hashable, Args, list[Any]]:
    """Return the shape of a field's arguments, the arguments with places for their values, and the values."""
    if not args:
        return "", args, []
    values: list[Any] = []
    shape, placed = taken_apart(args, values)
    return shape if any(given is not None for given in args.values()) else "", placed, values
