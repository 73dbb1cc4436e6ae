"""The fields that most entities have, so that each area says what it has and not how it is written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Date,
    Numeric,
    Text,
    and_,
    case,
    cast,
    func,
    or_,
    select,
)
from sqlalchemy import literal_column as sql_literal

from service.reading.asked import Asked
from service.reading.entity import Args, Expression, Field, Filter, Group, Json, Link, Row, Shape, Value
from service.reading.in_languages import in_languages
from service.reading.json_text import is_whole, joined, literal_text
from service.reading.reporting import IN_REPORTING

EXACT: Final = literal_text("EXACT")


def text(column: str, *, never_null: bool = False) -> Value:
    """Read a column of text."""
    return Value(lambda row, asked, args: row.c[column], Json.TEXT, never_null, reads=column)


def number(column: str, *, never_null: bool = False) -> Value:
    """Read a column of whole numbers that fit 32 bits, or of booleans."""
    return Value(lambda row, asked, args: row.c[column], Json.BARE, never_null, reads=column)


def day(column: str, *, never_null: bool = False) -> Value:
    """Read a column of days, as ISO 8601."""
    return Value(lambda row, asked, args: row.c[column], Json.QUOTED, never_null)


def decimal(column: str) -> Value:
    """Read a column of exact numbers, as text; trailing zeros after the point are left out."""
    return Value(lambda row, asked, args: func.trim_scale(row.c[column]), Json.QUOTED)


def amount(column: str, unit: str) -> Value:
    """Read a column of minor units as decimal text of the unit that stands in another column."""
    return Value(lambda row, asked, args: func.decimal_text(row.c[column], row.c[unit]), Json.QUOTED)


def dollars(column: str) -> Value:
    """Read a column of US cents as decimal text."""

    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        cents = row.c[column]
        if is_whole(cents):
            # A whole number times 0.01 has two digits after the point: nothing to round.
            return cast(cents, Numeric) * sql_literal("0.01", Numeric())
        return func.decimal_text(cents, IN_REPORTING)

    return Value(sql, Json.QUOTED)


def texts(column: str) -> Value:
    """Read a column of a list of texts."""
    return Value(lambda row, asked, args: func.to_json(row.c[column]), Json.RAW, never_null=True)


def moment(column: str, *, never_null: bool = False) -> Value:
    """Read a column of instants, as RFC 3339 in UTC."""
    return Value(lambda row, asked, args: func.to_json(row.c[column]), Json.RAW, never_null)


def node_id(type_name: str, column: str = "id") -> Value:
    """Answer the global id: opaque to clients, the type and the key to us."""

    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        plain = func.convert_to(joined((f"{type_name}:", cast(row.c[column], Text))), literal_text("UTF8"))
        return func.encode(plain, literal_text("base64"))

    return Value(sql, Json.QUOTED, never_null=True, reads=column)


def translated(column: str) -> Value:
    """Read a column of a text in languages, in the one that is asked for, in English where it has none."""
    return in_languages(lambda row, asked, args: row.c[column])


def vague_date(prefix: str) -> Group:
    """Read a vague date out of its three columns; null where it was not given."""
    fields = {
        "edtf": text(f"{prefix}_edtf", never_null=True),
        "earliest": day(f"{prefix}_earliest"),
        "latest": day(f"{prefix}_latest"),
    }
    return Group("VagueDate", fields, lambda row, asked, args: row.c[f"{prefix}_edtf"].is_not(None))


def period(start: str = "from", end: str = "to") -> Group:
    """Read a period out of two vague dates, each of which may be missing."""
    return Group("Period", {"from": vague_date(start), "to": vague_date(end)})


def money(column: str, unit: str) -> Group:
    """Read an exact amount with its unit; null where there is none."""
    fields = {"amount": amount(column, unit), "currency": text(unit)}
    return Group("Money", fields, lambda row, asked, args: row.c[column].is_not(None))


def stated_amount(minor: Expression, unit: Expression, qualifier: Expression, usd: Expression, fx: Group) -> Group:
    """Read an amount as somebody stated it: how much, how exactly, and its value in US dollars with the rate."""

    def sure(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        # No amount at all is UNKNOWN, whatever the column says.
        return case(
            (minor(row, asked, args).is_(None), literal_text("UNKNOWN")),
            else_=func.coalesce(qualifier(row, asked, args), EXACT),
        )

    fields: Mapping[str, Field] = {
        "amount": Value(lambda r, a, g: func.decimal_text(minor(r, a, g), unit(r, a, g)), Json.QUOTED),
        "currency": Value(unit),
        "qualifier": Value(sure, never_null=True),
        "usd": Value(lambda r, a, g: func.decimal_text(usd(r, a, g), IN_REPORTING), Json.QUOTED),
        "fx": fx,
    }
    return Group("StatedAmount", fields)


NO_FX: Final = Group(
    "FxBasis",
    {
        name: Value(lambda row, asked, args: sql_literal("NULL::text"))
        for name in ("rate", "rateDate", "source", "method")
    },
    lambda row, asked, args: sql_literal("false"),
)
"""Where no rate was used, or none is kept: always null."""


def column(name: str) -> Expression:
    """Return the expression of a plain column."""
    return lambda row, asked, args: row.c[name]


def nothing(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return NULL, where a value is never known."""
    return sql_literal("NULL::bigint")


def to_one(entity: str, column_name: str, target: str = "id", *, kept: Mapping[str, str] | None = None) -> Link:
    """Follow a foreign key to the one row it names; ``kept``: what of it stands here too, by its name there."""

    def named(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        return other.c[target] == row.c[column_name]

    return Link(entity, named, Shape.ONE, by_key=target == "id", kept={target: column_name, **kept} if kept else {})


def to_many(
    entity: str,
    column_name: str,
    target: str = "id",
    *,
    shape: Shape = Shape.LIST,
    order: Callable[[Row], Sequence[ColumnElement[Any]]] | None = None,
) -> Link:
    """Follow a foreign key backwards, to the rows that name this one."""
    return Link(entity, lambda row, other, asked, args: other.c[column_name] == row.c[target], shape, None, order)


def seen_with_row(link: Link) -> Link:
    """Follow a link to what whoever sees the row sees too: the lines of a pledge, the pledge of a line."""
    return replace(link, seen_with_row=True)


def through(
    entity: str,
    table: Any,
    mine: str,
    theirs: str,
    *,
    order: str | None = None,
    shape: Shape = Shape.LIST,
    here: str = "id",
) -> Link:
    """Follow a table of pairs to the rows of the other side, in the order the pairs give."""

    def source(row: Row | None, asked: Asked, args: Args) -> Any:
        other = asked.catalog[entity].table
        assert other is not None  # noqa: S101  a declaration of ours, checked when the catalog is first used
        pair = table.alias()
        far = other.alias()
        place = pair.c[order] if order else far.c.id
        rows = select(far, place.label("pair_place")).join(pair, pair.c[theirs] == far.c.id)
        if row is not None:
            rows = rows.where(pair.c[mine] == row.c[here]).correlate(row)
        return rows.subquery()

    return Link(entity, None, shape, source, lambda row: (row.c.pair_place, row.c.id))


def one_of_texts(column_name: str) -> Filter:
    """Keep the rows whose column is one of the given texts."""
    return lambda row, asked, given: row.c[column_name] == func.any(asked.parameter(given, ARRAY(Text())))


def overlaps_texts(column_name: str) -> Filter:
    """Keep the rows whose list of texts has one of the given."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        shared: ColumnElement[bool] = row.c[column_name].bool_op("&&")(asked.parameter(given, ARRAY(Text())))
        return shared

    return condition


def words_of(values: Any) -> list[str]:
    """Return words of an enumeration as text."""
    return [str(getattr(value, "value", value)) for value in values]


def one_of_enums(column_name: str) -> Filter:
    """Keep the rows whose column is one of the given words of an enumeration."""
    return lambda row, asked, given: row.c[column_name] == func.any(asked.parameter(given, ARRAY(Text()), words_of))


def is_true(column_name: str) -> Filter:
    """Keep the rows whose flag is as given."""
    return lambda row, asked, given: row.c[column_name].is_(given)


def codes_of(column_name: str, table: Any) -> Filter:
    """Keep the rows whose foreign key names a row with one of the given codes."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        other = table.alias()
        wanted = other.c.code == func.any(asked.parameter(given, ARRAY(Text())))
        return row.c[column_name].in_(select(other.c.id).where(wanted))

    return condition


def overlaps_days(prefix: str, until: str = "") -> Filter:
    """Keep the rows whose vague date may lie between the given days, both included; an open side is null.

    Args:
        prefix: the vague date, or the first day of what lasts for several.
        until: the last day of what lasts for several, where a row has one.
    """

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        kept: list[ColumnElement[bool]] = []
        latest: ColumnElement[Any] = row.c[f"{prefix}_latest"]
        if until:
            latest = case((row.c[f"{until}_edtf"].is_not(None), row.c[f"{until}_latest"]), else_=latest)
        if given.get("from") is not None:
            after = asked.parameter(given["from"], Date())
            kept.append(or_(latest.is_(None), latest >= after))
        if given.get("to") is not None:
            before = asked.parameter(given["to"], Date())
            kept.append(or_(row.c[f"{prefix}_earliest"].is_(None), row.c[f"{prefix}_earliest"] <= before))
        return and_(*kept) if kept else sql_literal("true")

    return condition


def within_days(column_name: str) -> Filter:
    """Keep the rows whose day lies between the given ones, both included; an open side is null."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        kept: list[ColumnElement[bool]] = []
        if given.get("from") is not None:
            kept.append(row.c[column_name] >= asked.parameter(given["from"], Date()))
        if given.get("to") is not None:
            kept.append(row.c[column_name] <= asked.parameter(given["to"], Date()))
        return and_(*kept) if kept else sql_literal("true")

    return condition


def by_argument(entity: str, argument: str, column_name: str = "") -> Link:
    """Find the one row whose column (named as the argument, unless said) is what the argument gives."""
    name = column_name or argument

    def named(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        return other.c[name] == asked.parameter(args[argument], Text())

    return Link(entity, named, Shape.ONE)
