"""A selection becomes one SELECT whose only value is the JSON of the answer, as bytes.

JSON is put together as text: half the work of json_build_object. A text is escaped by to_json in one place; every other
piece is a number, a date, a decimal, or a key that the GraphQL grammar keeps to letters, digits and the underscore. No
piece is ever null, for text || null is null.

The pieces come from templates (frames.py); here they are only filled and joined, which takes a millisecond where
compiling the whole with SQLAlchemy took up to half a second.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final

from service.reading.arguments import put_in
from service.reading.asked import SHARED, Parameter, Part, Report, same
from service.reading.conditions import of_all_pages
from service.reading.cost import Cost, Counted
from service.reading.entity import AnyNode, Args, Entity, Field, Group, Link, Shape, Value
from service.reading.frames import ROOT_ROWS, Frame, Frames, Kept, Shared, args_apart
from service.reading.here import Here, asked_here, led_here
from service.reading.json_text import object_of
from service.reading.kept import asks_for_kept
from service.reading.looked_at import looked_at
from service.reading.node import WANTED, ids_counted, key_link, nodes_from, read_keys, read_kinds
from service.reading.ordering import check_orders
from service.reading.page import NEEDS_NO_ROWS, Page, side_of, size_of
from service.reading.ranges import WHERE, ranges_of
from service.reading.selection import OfViewer, Pick, Viewer
from service.reading.snapshot import TOKEN_NOW, checked_token
from service.reading.template import BODY, ROW, TARGET, TODAYS, Template
from service.reading.then import DAY, MOMENT, Moment, moment_of, read_now, read_then, same_moment, without_moment

CHECKED_WITH_A_PAGE: Final = ("after", "before", "where", "snapshot")
"""What a list is asked with that its rows alone would have checked: its count refuses what is no cursor of it, too."""


@dataclass(slots=True)
class Statement:
    """One statement in the making.

    Attributes:
        frames: the templates of viewers who may see what this one may.
        viewer: who reads.
        parameters: those placed so far, $1 first.
        looked_at: what of the question stands nowhere in the statement, and is checked all the same.
        cost: how many rows it may touch.
        _moment: what is being made is asked at, if it is.
        _as_then: whether tables are hidden there by what they held at it.
    """

    frames: Frames
    viewer: Viewer
    parameters: list[Parameter] = field(default_factory=list)
    looked_at: list[Parameter] = field(default_factory=list)
    cost: Cost = field(default_factory=Cost)
    _names: int = 0
    _reports: list[Report] = field(default_factory=list)
    _moment: Moment | None = None
    _as_then: bool = False

    def place(self, parameter: Parameter) -> str:
        """Return the place of a parameter, $1 or another; equal ones share a place."""
        if isinstance(parameter.given, OfViewer):
            parameter = Parameter(getattr(self.viewer, parameter.given.attribute), parameter.turn)
        for number, known in enumerate(self.parameters, start=1):
            if same(known, parameter):
                return f"${number}"
        self.parameters.append(parameter)
        return f"${len(self.parameters)}"

    def object_text(self, type_name: str, fields: Mapping[str, Field], here: Here, picks: Sequence[Pick]) -> str:
        """Return the text of the JSON object of one row with the picked fields."""

        def part(pick: Pick) -> str:
            if pick.name == "__typename":
                return f"'\"{type_name}\"'"
            return self.field_text(fields[pick.name], here, pick)

        return object_of(picks, part, once=self.cost.is_once)

    def field_text(self, field: Field, here: Here, pick: Pick) -> str:
        """Return the text of the JSON of one field of a row, at the moment that it, or what it is in, is asked at."""
        asked = moment_of(pick.args)
        moment = same_moment(self._moment, asked)
        if moment is None:
            return self._text(field, here, pick)
        tables = self.frames.then
        if isinstance(field, Link) and field.own_moment:
            with self._at(moment, as_then=False):
                text = self._text(field, here, replace(pick, args={**pick.args, MOMENT: moment}))
            return read_now(text, tables) if self._as_then else text
        pick = replace(pick, args=without_moment(pick.args))
        if self._as_then or (asked is None and not self._leads_to_a_table(field)):
            return self._text(field, here, pick)
        with self._at(moment, as_then=True):
            text = self._text(field, here, pick)
        return read_then(text, tables, moment, self.place)

    def _leads_to_a_table(self, field: Field) -> bool:
        """Whether a field leads from a report to rows of a table, which are read as they were then as well."""
        if not isinstance(field, Link) or (field.source is not None and not field.of_table):
            return False
        return self.frames.catalog[field.entity].table is not None

    @contextmanager
    def _at(self, moment: Moment, *, as_then: bool) -> Iterator[None]:
        """Make what is asked at a moment."""
        before = self._moment, self._as_then
        self._moment, self._as_then = moment, as_then
        try:
            yield
        finally:
            self._moment, self._as_then = before

    def _text(self, field: Field, here: Here, pick: Pick) -> str:
        """Return the text of the JSON of one field of a row."""
        if isinstance(field, AnyNode):
            return self._nodes(field, pick)
        if isinstance(field, Value):
            here, given = asked_here(field, here, pick.args)
            shape, args, own = args_apart(given)
            shown = self.frames.value(field, here.rows, shape, args)
            return self._filled(shown.template, here, own, None, shown.shared)
        if isinstance(field, Group):
            return self._group(field, here, pick, args_apart(pick.args))
        return self._link(field, here, pick)

    def _group(self, group: Group, here: Here, pick: Pick, apart: tuple[Any, Args, list[Any]]) -> str:
        """Return the text of an object made of the row itself."""
        text = self.object_text(group.type_name, group.fields, here, pick.picks[group.type_name])
        if group.present is None:
            return text
        shape, args, own = apart
        condition = self._filled(self.frames.condition(group.present, here.rows, shape, args, group.columns), here, own)
        return f"CASE WHEN {condition} THEN {text} ELSE 'null' END"

    def _link(self, link: Link, here: Here, pick: Pick) -> str:
        """Return the text of the rows a link leads to."""
        self.looked_at.extend(ranges_of(pick.args.get(WHERE)))
        if link.shape is Shape.CONNECTION:
            return self._connection(link, here, pick)
        entity = self.frames.catalog[link.entity]
        here, put, given = led_here(link, here, pick.args)
        shape, args, own = args_apart(given)
        one = link.shape is Shape.ONE
        if not self._as_then and asks_for_kept(link, entity, pick.picks[entity.type_name]):
            kept = self.frames.kept(link, here.rows)
            if kept is not None:
                return self._from_kept(kept, entity, here, pick.picks[entity.type_name])
        frame = (self.frames.one if one else self.frames.listed)(link, here.rows, shape, args)
        with self.cost.times(Counted.IN_DATABASE if link.counted else 1 if one else link.usual_rows):
            text = self._framed(frame, entity, (here, put), own, pick.picks[entity.type_name], shares=link.shares)
        return f"coalesce(({text}), 'null')" if one else f"'[' || array_to_string(ARRAY({text}), ',') || ']'"

    def _from_kept(self, kept: Kept, entity: Entity, here: Here, picks: Sequence[Pick]) -> str:
        """Return the text of a row of which this one keeps all that is asked for."""
        with self.cost.times(1):
            text = self.object_text(entity.type_name, entity.fields, replace(here, rows=kept.rows), picks)
        if kept.present is None:
            return text
        return f"CASE WHEN {self._filled(kept.present, here, ())} THEN {text} ELSE 'null' END"

    def _framed(
        self,
        frame: Frame,
        entity: Entity,
        from_: tuple[Here, Here],
        own: Sequence[Any],
        picks: Sequence[Pick],
        *,
        shares: bool,
    ) -> str:
        """Return a frame with its rows' fields in it, and before it what they share."""
        here, put = from_
        target = self._next(frame, here)
        if shares:
            self._reports.append(Report())
        body = self.object_text(entity.type_name, entity.fields, target, picks)
        bounds = self.cost.bounds(self.place) if frame.template.bounded else {}  # a parameter must stand somewhere
        names = {TARGET: target.name, BODY: body, **bounds}
        text = self._filled(frame.template, put, own, names, frame.shared)
        report = self._reports.pop() if shares else Report()
        return f"WITH {', '.join(report.definitions)} {text}" if report.definitions else text

    def _connection(self, link: Link, here: Here, pick: Pick) -> str:
        """Return the text of a page of the rows a link leads to."""
        entity = self.frames.catalog[link.entity]
        here, put, given = led_here(link, here, pick.args)
        shape, args, own = args_apart(given)
        picks = pick.picks[f"{entity.type_name}Connection"]
        side, size = side_of(pick.args, picks), size_of(pick.args, self.frames.viewer.largest_page)
        check_orders(pick.args)
        only_counted = all(one.name in NEEDS_NO_ROWS for one in picks)
        if only_counted and any(pick.args.get(name) is not None for name in CHECKED_WITH_A_PAGE):
            unused = self.frames.page(link, here.rows, shape, args, side)
            self.looked_at.extend(looked_at(self.frames, unused.template, own, put.question))
        frame_of_page = None if only_counted else self.frames.page(link, here.rows, shape, args, side)
        target = self._next(frame_of_page, here) if frame_of_page else here

        def counted() -> str:
            shape, args, own = args_apart(of_all_pages(given))
            count = self.frames.counted(link, here.rows, shape, args)
            return self._filled(count.template, put, own, {TARGET: self._name()}, count.shared)

        def rows(bodies: str) -> str:
            assert frame_of_page is not None  # noqa: S101  only asked for where a page is needed
            names = {TARGET: target.name, BODY: bodies}
            return self._filled(frame_of_page.template, put, own, names, frame_of_page.shared)

        page = Page(
            entity.type_name,
            side,
            (pick.args.get("before" if side.backward else "after")) is not None,
            row_text=lambda some: self.object_text(entity.type_name, entity.fields, target, some),
            count=counted,
            size=lambda: f"{self.place(size)}::integer",
            snapshot=lambda: self._snapshot(pick.args.get("snapshot")),
        )
        if any(one.name == "totalCount" for one in picks):
            # Counting looks at the rows, however few of them the page shows.
            with self.cost.times(link.usual_rows):
                pass
        with self.cost.times(size):
            return page.text(picks, rows)

    def _snapshot(self, given: Any) -> str:
        """Return the text of the token of a list: the one that was given, or that of now."""
        return TOKEN_NOW if given is None else f"{self.place(Parameter(given, checked_token))}::text"

    def _nodes(self, field: AnyNode, pick: Pick) -> str:
        """Return the text of what the ids name, null where there is nothing (or nothing the viewer may see)."""
        given = pick.args["ids" if field.many else "id"]
        wanted = Here(WANTED, self._name())
        found: dict[str, str] = {}
        for name, picks in sorted(pick.picks.items()):
            entity = self.frames.catalog.get(name)
            if entity is None or not entity.has_node or entity.table is None:
                continue
            frame = self.frames.one(key_link(name), WANTED, "", {})
            with self.cost.times(Parameter(given, ids_counted)):
                found[name] = self._framed(frame, entity, (wanted, wanted), (), picks, shares=False)
        kinds, keys = self.place(Parameter(given, read_kinds)), self.place(Parameter(given, read_keys))
        return nodes_from(found, wanted.name, kinds, keys, many=field.many)

    def _next(self, frame: Frame, here: Here) -> Here:
        """Name the rows a frame leads to."""
        return Here(frame.rows, self._name(), here.question)

    def _name(self) -> str:
        self._names += 1
        return f"r{self._names}"

    def _filled(
        self,
        template: Template,
        here: Here,
        own: Sequence[Any],
        names: Mapping[str, str] | None = None,
        shared: Shared | None = None,
    ) -> str:
        """Return a template with everything in its place."""

        def place(parameter: Parameter) -> str:
            return self.place(Parameter(put_in(parameter.given, own), parameter.turn))

        known = {ROW: here.name, **(names or {}), **(dict.fromkeys(TODAYS, DAY) if self._as_then else {})}
        for name in template.shares:
            known[SHARED + name] = self._shared(name, shared or Shared(), here, own)
        return template.filled(known, place, lambda part, row: self._put(part, row or here.name, here.question))

    def _put(self, part: Part, row: str, question: Args) -> str:
        """Return the text of what is made apart, over a row of this name."""
        shape, args, own = args_apart(part.minds(question))
        shown = self.frames.part(part, shape, args)
        here = Here(ROOT_ROWS, row, question)
        return f"({self._filled(shown.template, here, own, None, shown.shared)})"

    def _shared(self, name: str, shared: Shared, here: Here, own: Sequence[Any]) -> str:
        """Return the name of shared rows in the statement, defining them when they are first met."""
        report = self._reports[-1]
        if name not in report.names:
            definition = self._filled(shared.templates[name], here, own, None, shared)
            kept = "MATERIALIZED " if name in shared.once else ""
            report.names[name] = f"{name}_{self._name()}"
            report.definitions.append(f"{report.names[name]} AS {kept}({definition})")
        return report.names[name]


def statement_of(
    root: Mapping[str, Field], picks: Sequence[Pick], frames: Frames, viewer: Viewer, type_name: str = "Query"
) -> tuple[str, Statement]:
    """Return the one statement of an operation (one row, one column: the bytes of ``data``) and what it was made of."""
    statement = Statement(frames, viewer)
    text = statement.object_text(type_name, root, Here(ROOT_ROWS), picks)
    return f"SELECT convert_to({text}, 'UTF8')", statement
