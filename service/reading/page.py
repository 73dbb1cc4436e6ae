"""Connections: a page of rows by keyset, forward or backward, with the cursors and the count of the same snapshot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Boolean, ColumnElement, FromClause, Integer, Select, Text, cast, func, literal_column, select
from sqlalchemy.dialects.postgresql import aggregate_order_by

from service.errors import BadInput
from service.reading.asked import Asked
from service.reading.cursor import beyond, cursor_text, keys_json, tag_of
from service.reading.entity import Args, Entity, Link
from service.reading.json_text import EMPTY, NULL, joined, literal_text
from service.reading.selection import Pick

DEFAULT_PAGE_ROWS: Final = 20
LARGEST_PAGE_ROWS: Final = 100

ObjectText = Callable[..., ColumnElement[str]]
Pieces = list[str | ColumnElement[Any]]


def first_rows(given: Any) -> int:
    """Return how many rows ``first`` asks for.

    Raises:
        BadInput: PAGE_NEGATIVE, PAGE_TOO_LARGE.
    """
    return _page_size(given, "first")


def last_rows(given: Any) -> int:
    """Return how many rows ``last`` asks for.

    Raises:
        BadInput: PAGE_NEGATIVE, PAGE_TOO_LARGE.
    """
    return _page_size(given, "last")


def _page_size(given: Any, field: str) -> int:
    if given < 0:
        sentence = f"A page has 0 to {LARGEST_PAGE_ROWS} rows; {given} were asked."
        raise BadInput("PAGE_NEGATIVE", sentence, field=(field,))
    if given > LARGEST_PAGE_ROWS:
        sentence = f"A page has at most {LARGEST_PAGE_ROWS} rows; {given} were asked. Follow the cursors for more."
        raise BadInput("PAGE_TOO_LARGE", sentence, field=(field,))
    return int(given)


NEEDS_NO_ROWS: Final = frozenset({"totalCount", "__typename"})
"""What of a connection is known without its page."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page being compiled.

    Attributes:
        type_name: of its rows.
        found: all rows of the list, for the count.
        rows: those of the page and one more, numbered in ``place_in_page``, with their ``cursor_keys``.
        size: how many belong to the page.
        backward: whether it was taken from the end; ``place_in_page`` then counts from there.
        cut: whether a cursor was given at the side the page starts from.
        row_text: makes the JSON of a row from its picks.
    """

    type_name: str
    found: Select[Any]
    rows: FromClause
    size: ColumnElement[Any]
    backward: bool
    cut: bool
    row_text: Callable[[Sequence[Pick]], ColumnElement[str]]

    def text(self, picks: Sequence[Pick]) -> ColumnElement[str]:
        """Return the JSON of the connection."""
        made = select(joined(_object(picks, self._part)))
        if all(pick.name in NEEDS_NO_ROWS for pick in picks):
            return made.scalar_subquery()
        # HAVING makes it one row, whatever was picked: a page of no rows is an object all the same.
        return made.select_from(self.rows).having(literal_column("true", Boolean())).scalar_subquery()

    def _part(self, pick: Pick) -> str | ColumnElement[Any]:
        if pick.name == "__typename":
            return f'"{self.type_name}Connection"'
        if pick.name == "totalCount":
            return cast(self.found.with_only_columns(func.count(), maintain_column_froms=True).scalar_subquery(), Text)
        if pick.name == "nodes":
            return self._listed(self.row_text(pick.picks[self.type_name]))
        if pick.name == "edges":
            return self._listed(joined(_object(pick.picks[f"{self.type_name}Edge"], self._edge_part)))
        return joined(_object(pick.picks["PageInfo"], self._info_part))

    def _edge_part(self, pick: Pick) -> str | ColumnElement[Any]:
        if pick.name == "__typename":
            return f'"{self.type_name}Edge"'
        if pick.name == "cursor":
            return joined(('"', cursor_text(self.rows.c.cursor_keys), '"'))
        return self.row_text(pick.picks[self.type_name])

    def _info_part(self, pick: Pick) -> str | ColumnElement[Any]:
        if pick.name == "__typename":
            return '"PageInfo"'
        if pick.name in {"hasNextPage", "hasPreviousPage"}:
            ahead = (pick.name == "hasPreviousPage") is self.backward
            return cast(func.count() > self.size, Text) if ahead else str(self.cut).lower()
        return self._end(last=pick.name == "endCursor")

    def _listed(self, body: ColumnElement[Any]) -> ColumnElement[str]:
        """Return the rows of the page as a JSON list, in the order of the list whichever end it was taken from."""
        place = self.rows.c.place_in_page
        ordered = aggregate_order_by(literal_text(","), place.desc() if self.backward else place.asc())
        gathered = func.string_agg(body, ordered).filter(place <= self.size)
        return joined(("[", func.coalesce(gathered, EMPTY), "]"))

    def _end(self, *, last: bool) -> ColumnElement[Any]:
        """Return the cursor of the first or the last row of the page."""
        place = self.rows.c.place_in_page
        from_the_far_end = place.asc() if last is self.backward else place.desc()
        cursors = func.string_agg(
            cursor_text(self.rows.c.cursor_keys), aggregate_order_by(literal_text(" "), from_the_far_end)
        ).filter(place <= self.size)
        one = func.split_part(cursors, literal_text(" "), literal_column("1"))
        return func.coalesce(joined(('"', one, '"')), NULL)


def page_of(
    link: Link,
    entity: Entity,
    args: Args,
    asked: Asked,
    *,
    rows: tuple[FromClause, Select[Any]],
    object_text: ObjectText,
) -> Page:
    """Return the page that the arguments ask for.

    Raises:
        BadInput: PAGE_BOTH_WAYS.
    """
    backward = args.get("last") is not None
    after, before = args.get("after"), args.get("before")
    if backward and args.get("first") is not None:
        raise BadInput("PAGE_BOTH_WAYS", "Ask for the first or for the last rows, not for both.", field=("last",))
    size = asked.parameter(args["last"], Integer(), last_rows) if backward else _first(args, asked)
    target, found = rows
    keys = [*(link.order or entity.order)(target)]
    if not any(key is target.c.id for key in keys):
        keys.append(target.c.id)
    tag = tag_of(entity.type_name, keys)
    page = found.add_columns(keys_json(tag, keys).label("cursor_keys"))
    if after is not None:
        page = page.where(beyond(tag, keys, after, asked, field="after", backward=False))
    if before is not None:
        page = page.where(beyond(tag, keys, before, asked, field="before", backward=True))
    ordered = page.order_by(*(key.desc() if backward else key.asc() for key in keys))
    limited = ordered.limit(size + literal_column("1", Integer())).subquery()
    numbered = select(limited, func.row_number().over().label("place_in_page")).subquery()

    def row_text(picks: Sequence[Pick]) -> ColumnElement[str]:
        return object_text(entity.type_name, entity.fields, numbered, picks, asked)

    cut = (before if backward else after) is not None
    return Page(entity.type_name, found, numbered, size, backward, cut, row_text)


def _first(args: Args, asked: Asked) -> ColumnElement[Any]:
    given = args.get("first")
    return asked.parameter(DEFAULT_PAGE_ROWS if given is None else given, Integer(), first_rows)


def _object(picks: Sequence[Pick], part: Callable[[Pick], str | ColumnElement[Any]]) -> Pieces:
    """Return the pieces of a JSON object whose values ``part`` makes."""
    pieces: Pieces = ["{"]
    for place, pick in enumerate(picks):
        pieces.extend((f'{"," if place else ""}"{pick.key}":', part(pick)))
    pieces.append("}")
    return pieces
