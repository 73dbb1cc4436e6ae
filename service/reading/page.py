"""Connections: a page of rows by keyset, forward or backward, with the cursors and the count of the same snapshot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Integer, Select, literal_column

from service.errors import BadInput
from service.reading.asked import Asked, Parameter
from service.reading.cursor import beyond, cursor_text, keys_json, tag_of
from service.reading.entity import Args, Entity, Link
from service.reading.json_text import object_of
from service.reading.ordering import SortedBy, deciding, keys_of, worked_out_once
from service.reading.selection import Pick
from service.reading.template import body_column

DEFAULT_PAGE_ROWS: Final = 20


@cache
def page_size(field: str, largest: int) -> Callable[[Any], int]:
    """Return what checks the size of a page.

    Args:
        field: the argument it was given in, ``first`` or ``last``.
        largest: how many rows a page may have.
    """

    def turn(given: Any) -> int:
        if given < 0:
            sentence = "A page has 0 to {most} rows; {asked} were asked."
            raise BadInput("PAGE_NEGATIVE", sentence, field=(field,), most=str(largest), asked=str(given))
        if given > largest:
            sentence = "A page has at most {most} rows; {asked} were asked. Follow the cursors for more."
            raise BadInput("PAGE_TOO_LARGE", sentence, field=(field,), most=str(largest), asked=str(given))
        return int(given)

    return turn


NEEDS_NO_ROWS: Final = frozenset({"totalCount", "__typename"})
"""What of a connection is known without its page."""
NEEDS_CURSORS: Final = frozenset({"startCursor", "endCursor"})


class Side(NamedTuple):
    """Which part of a list a page is, and what is needed of it besides its rows.

    Attributes:
        backward: whether it is taken from the end.
        ahead: whether one row more is taken, to see if there is more.
        cursors: whether each row gets its cursor.
    """

    backward: bool
    ahead: bool
    cursors: bool


def size_of(args: Args, largest: int) -> Parameter:
    """Return how many rows a page has at most.

    Raises:
        BadInput: PAGE_BOTH_WAYS.
    """
    if args.get("last") is None:
        given = args.get("first")
        return Parameter(DEFAULT_PAGE_ROWS if given is None else given, page_size("first", largest))
    if args.get("first") is not None:
        raise BadInput("PAGE_BOTH_WAYS", "Ask for the first or for the last rows, not for both.", field=("last",))
    return Parameter(args["last"], page_size("last", largest))


def side_of(args: Args, picks: Sequence[Pick]) -> Side:
    """Return which page is asked for, and what is needed of it."""
    backward = args.get("last") is not None
    further = "hasPreviousPage" if backward else "hasNextPage"
    info = {pick.name for one in picks if one.name == "pageInfo" for pick in one.picks["PageInfo"]}
    edges = {pick.name for one in picks if one.name == "edges" for kind in one.picks.values() for pick in kind}
    return Side(backward, further in info, bool(info & NEEDS_CURSORS) or "cursor" in edges)


def page_select(
    link: Link,
    entity: Entity,
    args: Args,
    asked: Asked,
    *,
    rows: tuple[FromClause, Select[Any]],
    side: Side,
    sorted_by: SortedBy,
) -> Select[Any]:
    """Return the rows of a page in the order they are taken in, and what of them is needed."""
    after, before = args.get("after"), args.get("before")
    target, found = rows
    found, keys = worked_out_once(target, found, keys_of(link, entity, target, args, sorted_by))
    tag = tag_of(entity.type_name, keys)
    columns: list[ColumnElement[Any]] = [body_column()]
    if side.cursors:
        columns.append(cursor_text(keys_json(tag, keys)).label("cursor"))
    page = found.with_only_columns(*columns, maintain_column_froms=True)
    if after is not None:
        page = page.where(beyond(tag, keys, after, asked, field="after", backward=False))
    if before is not None:
        page = page.where(beyond(tag, keys, before, asked, field="before", backward=True))
    ordered = page.order_by(*(clause for key in deciding(keys) for clause in key.clauses(backward=side.backward)))
    size = size_of(args, asked.viewer.largest_page)
    rows_taken: ColumnElement[int] = asked.parameter(size.given, Integer(), size.turn)
    return ordered.limit(rows_taken + literal_column("1", Integer()) if side.ahead else rows_taken)


@dataclass(slots=True)
class Page:
    """The text of a connection in the making.

    Attributes:
        type_name: of its rows.
        side: which page it is.
        cut: whether a cursor was given at the side the page starts from.
        row_text: makes the JSON text of a row from its picks.
        count: makes the text of the number of all rows.
        size: makes the text of how many rows belong to the page.
        snapshot: makes the text of the token of what the list holds.
        bodies: what is selected of each row.
    """

    type_name: str
    side: Side
    cut: bool
    row_text: Callable[[Sequence[Pick]], str]
    count: Callable[[], str]
    size: Callable[[], str]
    snapshot: Callable[[], str]
    bodies: list[str] = field(default_factory=list)

    def object(self, picks: Sequence[Pick]) -> str:
        """Return the JSON text of the connection, over the rows of the page as ``p`` where it has any."""
        return object_of(picks, self._part)

    def text(self, picks: Sequence[Pick], rows: Callable[[str], str]) -> str:
        """Return the sub-select of the connection; ``rows`` makes the SELECT of the page from what is selected."""
        if all(pick.name in NEEDS_NO_ROWS for pick in picks):
            return f"(SELECT {self.object(picks)})"
        if self._is_plain(picks):
            return self._plain(picks, rows)
        whole = self.object(picks)
        bodies = ", ".join(f"{body} AS body{place}" for place, body in enumerate(self.bodies)) or "1 AS body"
        # Without GROUP BY and with HAVING it is one row: a page of no rows is an object all the same.
        numbered = f"SELECT q.*, row_number() OVER () AS place FROM ({rows(bodies)}) AS q"
        return f"(SELECT {whole} FROM ({numbered}) AS p HAVING true)"

    def _is_plain(self, picks: Sequence[Pick]) -> bool:
        """Whether the rows are listed once, in the order they are taken in, and nothing else is said of them."""
        listed = [pick for pick in picks if pick.name not in NEEDS_NO_ROWS]
        if self.side.backward or self.side.cursors or len(listed) != 1:
            return False
        return listed[0].name in {"nodes", "edges"}

    def _plain(self, picks: Sequence[Pick], rows: Callable[[str], str]) -> str:
        """Return the connection without numbering its rows: a third less work for a page of a thousand."""

        def edge_part(pick: Pick) -> str:
            if pick.name == "node":
                return self.row_text(pick.picks[self.type_name])
            return f"'\"{self.type_name}Edge\"'"

        def part(pick: Pick) -> str:
            if pick.name in NEEDS_NO_ROWS:
                return self._part(pick)
            if pick.name == "nodes":
                body = self.row_text(pick.picks[self.type_name])
            else:
                body = object_of(pick.picks[f"{self.type_name}Edge"], edge_part)
            return f"'[' || (SELECT coalesce(string_agg(q.body, ','), '') FROM ({rows(f'{body} AS body')}) AS q) || ']'"

        return object_of(picks, part)

    def _part(self, pick: Pick) -> str:
        if pick.name == "__typename":
            return f"'\"{self.type_name}Connection\"'"
        if pick.name == "totalCount":
            return f"({self.count()})::text"
        if pick.name == "nodes":
            return self._listed(self._body(pick.picks[self.type_name]))
        if pick.name == "edges":
            return self._listed(object_of(pick.picks[f"{self.type_name}Edge"], self._edge_part))
        return object_of(pick.picks["PageInfo"], self._info_part)

    def _body(self, picks: Sequence[Pick]) -> str:
        """Have something selected of each row, and return its name."""
        self.bodies.append(self.row_text(picks))
        return f"p.body{len(self.bodies) - 1}"

    def _edge_part(self, pick: Pick) -> str:
        if pick.name == "__typename":
            return f"'\"{self.type_name}Edge\"'"
        if pick.name == "cursor":
            return "'\"' || p.cursor || '\"'"
        return self._body(pick.picks[self.type_name])

    def _info_part(self, pick: Pick) -> str:
        if pick.name == "__typename":
            return "'\"PageInfo\"'"
        if pick.name == "snapshot":
            return f"'\"' || {self.snapshot()} || '\"'"
        if pick.name in {"hasNextPage", "hasPreviousPage"}:
            ahead = (pick.name == "hasPreviousPage") is self.side.backward
            return f"(count(*) > {self.size()})::text" if ahead else f"'{str(self.cut).lower()}'"
        return self._end(last=pick.name == "endCursor")

    def _listed(self, body: str) -> str:
        """Return the rows of the page as a JSON list, in the order of the list whichever end it was taken from."""
        order = "DESC" if self.side.backward else "ASC"
        gathered = f"string_agg({body}, ',' ORDER BY p.place {order}){self._only_the_page()}"
        return f"'[' || coalesce({gathered}, '') || ']'"

    def _end(self, *, last: bool) -> str:
        """Return the cursor of the first or the last row of the page."""
        order = "ASC" if last is self.side.backward else "DESC"
        cursors = f"(array_agg(p.cursor ORDER BY p.place {order}){self._only_the_page()})[1]"
        return f"coalesce('\"' || {cursors} || '\"', 'null')"

    def _only_the_page(self) -> str:
        return f" FILTER (WHERE p.place <= {self.size()})" if self.side.ahead else ""
