"""What can be read of advice. It is worked out in Python beforehand, and put into the statement as one parameter.

So whatever a client selects of the needs and lines it names is read as everywhere else, with what the client may see,
in the languages it asks for.
"""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Date,
    DateTime,
    FromClause,
    LargeBinary,
    Numeric,
    Text,
    cast,
    column,
    func,
    select,
)
from sqlalchemy import literal_column as sql
from sqlalchemy.dialects.postgresql import JSONB

from service.errors import BadInput
from service.reading.amounts import quotient_of
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Group, Json, Link, Row, Shape, Value
from service.reading.in_languages import in_languages
from service.reading.json_text import literal_text
from service.reading.values import amount, day, moment, number, text, to_one

ANSWER: Final = "answer"
"""The argument that holds the answer, which whoever worked it out puts there; a client cannot."""
MOST_SHOWN: Final = 1_000

COLUMNS: Final[Mapping[str, Any]] = {
    "effective": Date,
    "known": DateTime(timezone=True),
    "sequence": BigInteger,
    "unit": Text,
    "complete": Boolean,
    **dict.fromkeys(("required", "money", "placed", "covered", "reached", "gap", "stranded"), Numeric),
    **dict.fromkeys(("allocated", "uncovered", "surplus"), Numeric),
    **dict.fromkeys(
        ("cut", "stuck", "reaching", "placements", "relief", "nearest", "certificate", "difference", "strandings"),
        JSONB,
    ),
}

NAMED: Final[Mapping[str, Any]] = {"line": BigInteger, "need": BigInteger, "pledge_code": Text, "need_code": Text}
"""The line and need of an item: their keys, none or unknown where a scenario made them up, and their codes."""
DIFFERENCES: Final[Mapping[str, str]] = {
    "required": "required",
    "money": "money",
    "placed": "placed",
    "covered": "covered",
    "structuralGap": "gap",
    "stranded": "stranded",
    "allocated": "allocated",
    "gap": "uncovered",
    "surplus": "surplus",
}


def _answer(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the one row of an answer."""
    given = func.convert_from(asked.parameter(args[ANSWER], LargeBinary()), literal_text("UTF8"))
    columns = (column(name, kind) for name, kind in COLUMNS.items())
    record = func.jsonb_to_record(cast(given, JSONB)).table_valued(*columns).render_derived(with_types=True)
    return select(*(record.c[name] for name in COLUMNS)).subquery()


def shown_rows(given: Any) -> int:
    """Return how many rows of a list are shown.

    Raises:
        BadInput: PAGE_NEGATIVE, PAGE_TOO_LARGE.
    """
    if given < 0:
        sentence = "A page has 0 to {most} rows; {asked} were asked."
        raise BadInput("PAGE_NEGATIVE", sentence, field=("first",), most=str(MOST_SHOWN), asked=str(given))
    if given > MOST_SHOWN:
        sentence = "A page has at most {most} rows; {asked} were asked. Follow the cursors for more."
        raise BadInput("PAGE_TOO_LARGE", sentence, field=("first",), most=str(MOST_SHOWN), asked=str(given))
    return int(given)


def skipped_rows(given: Any) -> int:
    """Return how many rows of a list are left out before those that are shown.

    Raises:
        BadInput: PAGE_NEGATIVE.
    """
    if given < 0:
        sentence = "A page has 0 to {most} rows; {asked} were asked."
        raise BadInput("PAGE_NEGATIVE", sentence, field=("skip",), most=str(MOST_SHOWN), asked=str(given))
    return int(given)


def _items(row: Row | None, asked: Asked, args: Args, name: str) -> tuple[FromClause, list[ColumnElement[bool]]]:
    """Return the items of a list with their place from 1, and the condition that they are on the page asked for."""
    assert row is not None  # noqa: S101  the link starts from an answer
    item = (
        func.jsonb_array_elements(row.c[name])
        .table_valued(column("item", JSONB), with_ordinality="place")
        .render_derived()
    )
    first, skip = args.get("first"), args.get("skip")
    kept: list[ColumnElement[bool]] = []
    start = sql("0") if skip is None else asked.parameter(skip, BigInteger(), skipped_rows)
    kept.append(item.c.place > start)
    shown = sql(str(MOST_SHOWN)) if first is None else asked.parameter(first, BigInteger(), shown_rows)
    kept.append(item.c.place <= start + shown)
    return item, kept


def named_rows(name: str, entity: str) -> Link:
    """List the rows of an entity whose keys are in a list, in the order of the list."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        table = asked.catalog[entity].table
        assert table is not None  # noqa: S101  needs and lines have tables
        item, kept = _items(row, asked, args, name)
        named = table.alias()
        rows = select(named, item.c.place.label("item_place")).select_from(item)
        rows = rows.join(named, named.c.id == cast(cast(item.c.item, Text), BigInteger)).where(*kept)
        return rows.correlate(row).subquery()

    return Link(entity, None, Shape.LIST, source, lambda row: (row.c.item_place,), usual_rows=50, of_table=True)


def _listed(name: str, entity: str, **columns: Any) -> Link:
    """List the items of a list, a column for each of their keys."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  as above
        item, kept = _items(row, asked, args, name)
        values = []
        for key, kind in columns.items():
            if kind is JSONB:
                values.append(item.c.item.op("->", return_type=JSONB())(literal_text(key)).label(key))
            else:
                values.append(cast(item.c.item.op("->>", return_type=Text())(literal_text(key)), kind).label(key))
        rows = select(*values, row.c.unit.label("unit"), item.c.place).select_from(item).where(*kept)
        return rows.correlate(row).subquery()

    return Link(entity, None, Shape.LIST, source, lambda row: (row.c.place,), usual_rows=50)


def _count(name: str) -> Value:
    return Value(lambda row, asked, args: func.jsonb_array_length(row.c[name]), Json.BARE)


def _difference(name: str) -> Value:
    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        minor = cast(row.c.difference.op("->>", return_type=Text())(literal_text(name)), Numeric)
        return func.decimal_text(minor, row.c.unit)

    return Value(sql, Json.QUOTED)


def _ratio(over: str) -> Group:
    """Read a share of what is required; its value null where nothing is."""

    def value(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        return quotient_of(row.c[over], row.c.required)

    return Group(
        "Ratio",
        {
            "numerator": amount(over, "unit"),
            "denominator": amount("required", "unit"),
            "value": Value(value, Json.BARE),
        },
    )


MATCHING: Final = Entity(
    "Matching",
    None,
    EVERYONE,
    {
        "moment": Group(
            "MomentReached",
            {"effective": day("effective"), "known": moment("known"), "sequence": number("sequence")},
        ),
        "complete": number("complete"),
        "required": amount("required", "unit"),
        "money": amount("money", "unit"),
        "placed": amount("placed", "unit"),
        "allocated": amount("allocated", "unit"),
        "gross": _ratio("allocated"),
        "effective": _ratio("covered"),
        "gap": amount("uncovered", "unit"),
        "surplus": amount("surplus", "unit"),
        "potential": _ratio("placed"),
        "reached": _ratio("reached"),
        "structuralGap": amount("gap", "unit"),
        "stranded": amount("stranded", "unit"),
        "certificate": in_languages(lambda row, asked, args: row.c.certificate),
        "difference": Group(
            "MatchingDifference",
            {shown: _difference(name) for shown, name in DIFFERENCES.items()},
            lambda row, asked, args: row.c.difference.is_not(None),
        ),
        "cut": named_rows("cut", "Need"),
        "cutCount": _count("cut"),
        "cutLines": named_rows("reaching", "PledgeLine"),
        "strandedLines": named_rows("stuck", "PledgeLine"),
        "placements": _listed("placements", "Placement", standing=Numeric, **NAMED, amount=Numeric),
        "placementCount": _count("placements"),
        "relief": _listed("relief", "EarmarkRelief", lifted=Text, gain=Numeric, **NAMED),
        "reliefCount": _count("relief"),
        "nearest": _listed("nearest", "NearestLine", obstacles=JSONB, **NAMED, amount=Numeric),
    },
    has_node=False,
)
PLACEMENT: Final = Entity(
    "Placement",
    None,
    EVERYONE,
    {
        "line": to_one("PledgeLine", "line"),
        "pledgeCode": text("pledge_code", never_null=True),
        "need": to_one("Need", "need"),
        "needCode": text("need_code", never_null=True),
        "amount": amount("amount", "unit"),
        "standing": amount("standing", "unit"),
        "change": Value(
            lambda row, asked, args: func.decimal_text(row.c.amount - row.c.standing, row.c.unit), Json.QUOTED
        ),
    },
    has_node=False,
)
RELIEF: Final = Entity(
    "EarmarkRelief",
    None,
    EVERYONE,
    {
        "line": to_one("PledgeLine", "line"),
        "pledgeCode": text("pledge_code", never_null=True),
        "lifted": text("lifted", never_null=True),
        "gain": amount("gain", "unit"),
    },
    has_node=False,
)
NEAREST: Final = Entity(
    "NearestLine",
    None,
    EVERYONE,
    {
        "need": to_one("Need", "need"),
        "needCode": text("need_code", never_null=True),
        "line": to_one("PledgeLine", "line"),
        "pledgeCode": text("pledge_code", never_null=True),
        "amount": amount("amount", "unit"),
        "obstacles": Value(lambda row, asked, args: row.c.obstacles, Json.RAW),
    },
    has_node=False,
)

ENTITIES: Final = (MATCHING, PLACEMENT, RELIEF, NEAREST)
ROOT_FIELDS: Final[Mapping[str, Field]] = {"matching": Link("Matching", None, Shape.ONE, _answer, own_moment=True)}
