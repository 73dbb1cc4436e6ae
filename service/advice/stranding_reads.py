"""What can be read of strandings: worked out in Python beforehand, and put into the statement as one parameter."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, FromClause, LargeBinary, Numeric, Text, cast, column, func, select
from sqlalchemy.dialects.postgresql import JSONB

from service.advice.open_requests import open_requests
from service.advice.reads import ANSWER, named_rows
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Json, Link, Row, Shape, Value
from service.reading.json_text import literal_text
from service.reading.plan import Plan, plan_of
from service.reading.selection import Pick, Viewer
from service.reading.values import money, to_one

WORLDS: Final = ("illustrative", "onlyIllustrative")
"""What of a scope says whether what is made up is looked at."""
COLUMNS: Final = {
    "disbursement": BigInteger,
    "currency": Text,
    "amount": Numeric,
    "remaining": Numeric,
    **dict.fromkeys(("requests", "lines", "instead"), JSONB),
}


def _listed(given: ColumnElement[Any]) -> tuple[FromClause, list[ColumnElement[Any]]]:
    """Return the items of a JSON list, and a column for each of their keys."""
    item = func.jsonb_array_elements(given).table_valued(column("item", JSONB), with_ordinality="place")
    item = item.render_derived()
    columns: list[ColumnElement[Any]] = [item.c.place]
    for name, kind in COLUMNS.items():
        if kind is JSONB:
            columns.append(item.c.item.op("->", return_type=JSONB())(literal_text(name)).label(name))
        else:
            columns.append(cast(item.c.item.op("->>", return_type=Text())(literal_text(name)), kind).label(name))
    return item, columns


def _of_answer(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the strandings of an answer of their own."""
    text = func.convert_from(asked.parameter(args[ANSWER], LargeBinary()), literal_text("UTF8"))
    item, columns = _listed(cast(text, JSONB))
    return select(*columns).select_from(item).subquery()


def _of_matching(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the strandings of a matching."""
    assert row is not None  # noqa: S101  the link starts from a matching
    item, columns = _listed(row.c.strandings)
    return select(*columns).select_from(item).correlate(row).subquery()


STRANDING: Final = Entity(
    "Stranding",
    None,
    EVERYONE,
    {
        "disbursement": to_one("Disbursement", "disbursement"),
        "amount": money("amount", "currency"),
        "requests": named_rows("requests", "Disbursement"),
        "lines": named_rows("lines", "PledgeLine"),
        "instead": named_rows("instead", "PledgeLine"),
        "remaining": money("remaining", "currency"),
    },
    has_node=False,
)
ENTITIES: Final = (STRANDING,)
ROOT_FIELDS: Final[Mapping[str, Field]] = {
    "strandings": Link("Stranding", None, Shape.LIST, _of_answer, lambda row: (row.c.place,), usual_rows=20)
}
EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    "Matching": {"strandings": Link("Stranding", None, Shape.LIST, _of_matching, lambda row: (row.c.place,))}
}


def _book(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the one row of what strandings are worked out from."""
    return select(open_requests(asked, args.get("scope") or {}).label("found")).subquery()


BOOK: Final = Entity(
    "OpenBook", None, EVERYONE, {"found": Value(lambda row, asked, args: row.c.found, Json.RAW)}, has_node=False
)
OPEN_ROOT: Final[Mapping[str, Field]] = {"open": Link("OpenBook", None, Shape.ONE, _book, shares=True)}
"""Where the statement begins; no client can ask for it."""


def pick_open(scope: Args) -> Pick:
    """Return what is picked of a statement that reads open requests too: real ones, or as a scope says."""
    given = {name: scope[name] for name in WORLDS if scope.get(name)}
    return Pick("open", "open", {"scope": given} if given else {}, {"OpenBook": (Pick("found", "found"),)})


def plan_of_open(args: Args, viewer: Viewer) -> Plan:
    """Return the plan of the statement that reads the open requests and what they draw on."""
    return plan_of({"OpenBook": BOOK}, OPEN_ROOT, (pick_open(args),), viewer)
