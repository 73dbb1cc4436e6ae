"""Filters of many lists beyond codes and days: texts to look for, amounts, numbers, what is worked out, what is."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Date,
    FromClause,
    Numeric,
    Text,
    and_,
    case,
    cast,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy import literal_column as sql_literal

from service.errors import BadInput
from service.reading.asked import Asked
from service.reading.entity import Expression, Filter, Row
from service.reading.illustrative import COLUMN
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING
from service.reading.values import one_of_texts, words_of

LONGEST_TEXT_CHARACTERS: Final = 100
LINE_BREAK: Final = literal_text("\n")
Texts = Callable[[Row], Sequence[ColumnElement[Any]]]
Amounts = Callable[[Row, Asked], FromClause]


def wordings(row: Row, column: str) -> ColumnElement[Any]:
    """Return a translated text in all its languages, or all names of a list of other names."""
    return func.wordings(row.c[column])


def contains_text(texts: Texts) -> Filter:
    """Keep the rows one of whose texts contains what is given, whatever its capitals and accents."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        whole = func.comparable(func.concat_ws(LINE_BREAK, *texts(row)))
        wanted = func.comparable(asked.parameter(given, Text(), _short_text))
        # Not LIKE: nothing in what is looked for is a pattern.
        return func.strpos(whole, wanted) > sql_literal("0")

    return condition


def _short_text(given: Any) -> str:
    text = " ".join(str(given).split())
    if len(text) > LONGEST_TEXT_CHARACTERS:
        sentence = "A text to look for has at most {most} characters; {given} were given."
        most = str(LONGEST_TEXT_CHARACTERS)
        raise BadInput("TEXT_TOO_LONG", sentence, field=("text",), most=most, given=str(len(text)))
    return text


def named_by(column: str, entity: str, *columns: str) -> Callable[[Row, Asked], ColumnElement[Any]]:
    """Return one text of the row that a foreign key names: its code, and these texts of it in all languages."""

    def text(row: Row, asked: Asked) -> ColumnElement[Any]:
        other = table_of(asked, entity).alias()
        parts = [other.c.code, *(wordings(other, one) for one in columns)]
        named = select(func.concat_ws(LINE_BREAK, *parts)).where(other.c.id == row.c[column])
        return named.correlate(row).scalar_subquery()

    return text


def table_of(asked: Asked, entity: str) -> FromClause:
    """Return the table of an entity, also of one that an upper area declares."""
    found = asked.catalog[entity].table
    assert found is not None  # noqa: S101  a declaration of ours
    return found


def amounts_of(minor: Expression, unit: Expression, usd: Expression | None = None) -> Amounts:
    """Return what is compared of an amount that the row itself has; without a value of its own, US dollars are it."""

    def amounts(row: Row, asked: Asked) -> FromClause:
        the_unit = unit(row, asked, {})
        the_minor = minor(row, asked, {})
        worth = own_value(the_minor, the_unit) if usd is None else usd(row, asked, {})
        columns = (the_minor.label("minor"), the_unit.label("unit"), worth.label("usd_minor"))
        return select(*columns).correlate(row).subquery()

    return amounts


def own_value(minor: ColumnElement[Any], unit: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return an amount where it is one of US dollars, which are their own value; else null."""
    return case((unit == IN_REPORTING, minor))


def within_amounts(amounts: Amounts) -> Filter:
    """Keep the rows with an amount between two: of one unit, or by their value in US dollars where none is named.

    An amount, or a value, that nobody knows lies between nothing.
    """

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        found = amounts(row, asked)
        kept: list[ColumnElement[bool]] = []
        if given.get("unit") is not None:
            unit = asked.parameter(given["unit"], Text())
            kept.append(found.c.unit == unit)
            measure = func.decimal_text(found.c.minor, found.c.unit)
        else:
            measure = func.decimal_text(found.c.usd_minor, IN_REPORTING)
        kept.extend(_between(cast(measure, Numeric()), asked, given))
        return select(found.c.unit).where(measure.is_not(None), *kept).correlate(row).exists()

    return condition


def within_numbers(column: str) -> Filter:
    """Keep the rows whose number lies between two, both included."""
    return lambda row, asked, given: and_(true(), row.c[column].is_not(None), *_between(row.c[column], asked, given))


def _between(measure: ColumnElement[Any], asked: Asked, given: Any) -> list[ColumnElement[bool]]:
    kept: list[ColumnElement[bool]] = []
    if given.get("min") is not None:
        kept.append(measure >= asked.parameter(given["min"], Numeric()))
    if given.get("max") is not None:
        kept.append(measure <= asked.parameter(given["max"], Numeric()))
    return kept


def recorded_within(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep the rows that were recorded on one of these days, in UTC."""
    day = cast(row.c.recorded_at.op("AT TIME ZONE")(literal_text("UTC")), Date())
    kept: list[ColumnElement[bool]] = [true()]
    if given.get("from") is not None:
        kept.append(day >= asked.parameter(given["from"], Date()))
    if given.get("to") is not None:
        kept.append(day <= asked.parameter(given["to"], Date()))
    return and_(*kept)


def one_of_worked_out(expression: Expression) -> Filter:
    """Keep the rows whose status, or another word that is worked out, is one of the given."""
    return lambda row, asked, given: (
        expression(row, asked, {}) == func.any(asked.parameter(given, ARRAY(Text()), words_of))
    )


def any_of_worked_out(expression: Expression) -> Filter:
    """Keep the rows of whose words, a list that is worked out, one is among the given."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        wanted = asked.parameter(given, ARRAY(Text()), words_of)
        shared: ColumnElement[bool] = expression(row, asked, {}).bool_op("&&")(wanted)
        return shared

    return condition


def is_known(column: str) -> Filter:
    """Keep the rows that have something in a column, or those that have nothing."""
    return lambda row, asked, given: row.c[column].is_not(None) if given else row.c[column].is_(None)


def there_are(entity: str, belongs: Callable[[Row, Row], ColumnElement[bool]]) -> Filter:
    """Keep the rows to which some of an entity belong, or those to which none do.

    What is hidden does not count, nor what is made up where the row is real: its lists do not show it either.
    """

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        other = table_of(asked, entity).alias()
        found = select(other.c.id).where(belongs(row, other))
        if COLUMN in other.c and COLUMN in row.c:
            found = found.where(or_(not_(other.c[COLUMN]), row.c[COLUMN]))
        visible = asked.catalog[entity].visible(other, asked)
        if visible is not None:
            found = found.where(visible)
        some = found.correlate(row).exists()
        return some if given else not_(some)

    return condition


def through_pairs(table: Any, mine: str, theirs: str, entity: str, *, here: str = "id") -> Filter:
    """Keep the rows that a table of pairs joins with a row of one of these codes."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        pair, other = table.alias(), table_of(asked, entity).alias()
        joined = pair.join(other, other.c.id == pair.c[theirs])
        wanted = other.c.code == func.any(asked.parameter(given, ARRAY(Text())))
        return row.c[here].in_(select(pair.c[mine]).select_from(joined).where(wanted))

    return condition


def by_codes(column: str, entity: str) -> Filter:
    """Keep the rows whose foreign key names a row with one of these codes, as far as it may be seen."""
    return of_those(column, entity, one_of_texts("code"))


def names_one_seen(column: str, entity: str) -> Filter:
    """Keep the rows whose list of codes has one of the given, as far as what these name may be seen.

    A draft's code that stands in what is published is answered as a code that nobody has.
    """

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        codes: ColumnElement[Any] = asked.parameter(given, ARRAY(Text()))
        other = table_of(asked, entity).alias()
        visible = asked.catalog[entity].visible(other, asked)
        if visible is not None:
            seen = select(cast(other.c.code, Text)).where(other.c.code == func.any(codes), visible)
            codes = func.array(seen.scalar_subquery(), type_=ARRAY(Text()))
        shared: ColumnElement[bool] = row.c[column].bool_op("&&")(codes)
        return shared

    return condition


def of_those(column: str, entity: str, kept: Filter) -> Filter:
    """Keep the rows whose foreign key names a row that another filter keeps, as far as it may be seen."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        other = table_of(asked, entity).alias()
        wanted = select(other.c.id).where(kept(other, asked, given))
        visible = asked.catalog[entity].visible(other, asked)
        return row.c[column].in_(wanted if visible is None else wanted.where(visible))

    return condition
