"""As it was then: a part of a statement that is asked at a moment reads its tables as they were at that moment.

Nothing of the part itself changes. A common table expression of the name of each table stands before it, and hides the
table: its rows are those that were known by then and had taken effect, and what is worked out from the book (the
balances of accounts) is worked out from the transfers up to the moment. So every figure, status, filter, order and
count below a list is of the one moment that the list is asked at, whoever declared it; and what is asked without a
moment is the statement it always was.

How a table was is declared beside the noun (``Entity.then``), in three words: ``DAY``, ``LAST`` and ``KNOWN``. Tables
are written ``public.name`` there; a bare name is the table as it was then.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import FromClause

from service.errors import BadInput
from service.reading.asked import Parameter
from service.reading.entity import Entity

MOMENT: Final = "moment"
"""The argument."""
THEN: Final = "moment_then"
"""The one row that holds the moment."""
DAY: Final = f"(SELECT {THEN}.day FROM {THEN})"
"""The last day of effect that counts; today, where none was asked."""
LAST: Final = f"(SELECT {THEN}.last FROM {THEN})"
"""The last entry of the book that counts."""
KNOWN: Final = f"(SELECT {THEN}.known FROM {THEN})"
"""The last instant at which something recorded was known."""

TODAY: Final = "timezone('UTC', now())::date"
EVER: Final = "9223372036854775807::bigint"
Place = Callable[[Parameter], str]
Moment = Mapping[str, Any]


def sequence_of(given: Any) -> int:
    """Return the sequence a moment names.

    Raises:
        BadInput: SEQUENCE_NEGATIVE.
    """
    if given < 0:
        sentence = "The entries of the book are counted from 1, and 0 is before the first; {asked} was asked."
        raise BadInput("SEQUENCE_NEGATIVE", sentence, field=("moment", "sequence"), asked=str(given))
    return int(given)


def moment_of(args: Mapping[str, Any]) -> Moment | None:
    """Return the moment that is asked for; none where it is now."""
    given = {name: value for name, value in (args.get(MOMENT) or {}).items() if value is not None}
    return given or None


def without_moment(args: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the other arguments."""
    return {name: value for name, value in args.items() if name != MOMENT} if MOMENT in args else args


def same_moment(outer: Moment | None, asked: Moment | None) -> Moment | None:
    """Return the one moment of what is asked at ``asked``, or at none, within what is asked at ``outer``, or at none.

    Raises:
        BadInput: MOMENT_WITHIN_MOMENT.
    """
    if outer is not None and asked is not None and outer != asked:
        sentence = "What is asked at a moment has no other moment within: all of it is of that one."
        raise BadInput("MOMENT_WITHIN_MOMENT", sentence, field=(MOMENT,))
    return asked if outer is None else outer


def dated(column: str, row: str) -> str:
    """Return the condition that a vague date of a row had surely come by then, or else the day of its recording."""
    recorded = f"timezone('UTC', {row}.recorded_at)::date"
    return f"LEAST(coalesce({row}.{column}_latest, {recorded}), {recorded}) <= {DAY}"


def known(row: str) -> str:
    """Return the condition that a row of facts was recorded by then."""
    return f"{row}.recorded_at <= {KNOWN}"


def first_entry_counts(subject: str, kind: str) -> str:
    """Return the condition that a row that is ``kept`` was not brought into the book by an entry that came later.

    A transaction may begin before the entry of another and post behind it: its row is older than that entry, and is not
    shown to whoever asks for it. What was a draft then was there, though its entry came later.
    """
    return f"""(earlier.was IS NOT NULL OR NOT EXISTS (SELECT FROM public.journal_entry AS brought
     WHERE brought.subject = '{subject}:' || it.code AND brought.kind = '{kind}' AND brought.sequence > {LAST}
       AND brought.sequence = (SELECT min(e.sequence) FROM public.journal_entry AS e
                                WHERE e.subject = brought.subject)))"""


def in_book(entry: str) -> str:
    """Return the condition that an entry counts then."""
    return f"EXISTS (SELECT FROM journal_entry AS counted WHERE counted.sequence = {entry})"


def tables_then(catalog: Mapping[str, Entity]) -> dict[str, str]:
    """Return how each table was at a moment: as its area declares, else the facts that were recorded by then."""
    found: dict[str, str] = {}
    for entity in catalog.values():
        table = entity.table
        if table is not None and {"recorded_at", "operation_id"} <= set(table.c.keys()):
            name = str(getattr(table, "name", ""))
            found.setdefault(name, f"SELECT it.* FROM public.{name} AS it WHERE {known('it')}")
    for entity in catalog.values():
        found.update(entity.then)
    return found


def read_then(text: str, tables: Mapping[str, str], moment: Moment, place: Place) -> str:
    """Return a part of a statement with its tables as they were at a moment."""
    hidden = _mentioned(text, tables)
    shown = [f"{THEN} AS MATERIALIZED ({_moment_sql(moment, place)})"]
    shown += [f"{name} AS NOT MATERIALIZED ({tables[name]})" for name in _in_order(hidden, tables)]
    return f"(WITH {', '.join(shown)} SELECT {_grouped(text, tables)})"


def read_now(text: str, tables: Mapping[str, str]) -> str:
    """Return a part of what is read as it was then with its tables as they are."""
    shown = [f"{name} AS NOT MATERIALIZED (SELECT * FROM public.{name})" for name in sorted(_mentioned(text, tables))]
    return f"(WITH {', '.join(shown)} SELECT {text})" if shown else text


def _moment_sql(moment: Moment, place: Place) -> str:
    """Return the SELECT of the moment's day, last entry and instant."""
    day, last, instant = TODAY, EVER, "'infinity'::timestamptz"
    if "effective" in moment:
        day = f"{place(Parameter(moment['effective'], None))}::date"
    if "known" in moment:
        instant = f"{place(Parameter(moment['known'], None))}::timestamptz"
        # Not max(sequence): that would go back through the book from its end.
        last = (
            f"coalesce((SELECT e.sequence FROM public.journal_entry AS e WHERE e.recorded_at <= {instant}"
            " ORDER BY e.recorded_at DESC, e.sequence DESC LIMIT 1), 0)"
        )
    if "sequence" in moment:
        asked = f"{place(Parameter(moment['sequence'], sequence_of))}::bigint"
        head = "(SELECT h.sequence FROM public.ledger_head AS h)"
        last = f"LEAST({last}, {head}, {asked})" if "known" in moment else f"LEAST({head}, {asked})"
        reached = "(SELECT e.recorded_at FROM public.journal_entry AS e WHERE e.sequence = it.last)"
        # Beyond the last entry is now: what posts nothing may have been recorded after that.
        instant = f"CASE WHEN {asked} > {head} THEN {instant} ELSE coalesce({reached}, '-infinity'::timestamptz) END"
    return f"SELECT {day} AS day, it.last, {instant} AS known FROM (SELECT {last} AS last) AS it"


def _grouped(text: str, tables: Mapping[str, str]) -> str:
    """Return a text that groups by all it reads of a row where it groups by the row's key: here no key is known."""

    def whole(found: re.Match[str]) -> str:
        alias = found[1]
        if re.sub(r"_[0-9]+$", "", alias) not in tables:
            return found[0]
        read = sorted(set(re.findall(rf"\b{alias}\.([a-z_]+)\b", text)) - {"id"})
        return ", ".join([found[0], *(f"{alias}.{column}" for column in read)])

    return re.sub(r"\bGROUP BY ([a-z_0-9]+)\.id\b", whole, text)


def _mentioned(text: str, tables: Mapping[str, str]) -> set[str]:
    return set(re.findall(r"\b[a-z_]+\b", text)) & tables.keys()


def _in_order(wanted: Iterable[str], tables: Mapping[str, str]) -> list[str]:
    """Return tables with those that they are worked out from, these first."""
    ordered: list[str] = []

    def add(name: str) -> None:
        if name in ordered:
            return
        bare = re.sub(r"\bpublic\.[a-z_]+", "", tables[name])
        for other in sorted(set(re.findall(r"\b(?:FROM|JOIN) ([a-z_]+)\b", bare)) & tables.keys() - {name}):
            add(other)
        ordered.append(name)

    for name in sorted(wanted):
        add(name)
    return ordered


def rows_then(table: FromClause, *conditions: str, kept: bool = False, **worked_out: str) -> str:
    """Return the SELECT of a table's rows, as ``it``, that meet conditions at a moment.

    Args:
        table: the table.
        conditions: what a row has to meet.
        kept: whether what an act changed of a row is kept (``earlier_row``), and so found as it was.
        worked_out: columns whose value was another then, with what it was. Of what is kept, ``was('column', 'type')``.
    """
    name = str(getattr(table, "name", ""))
    columns = ", ".join(f"{worked_out[one]} AS {one}" if one in worked_out else f"it.{one}" for one in table.c.keys())  # noqa: SIM118  columns are no mapping
    found = f"SELECT {columns} FROM public.{name} AS it"
    if kept:
        found += (
            " LEFT JOIN LATERAL (SELECT e.was FROM public.earlier_row AS e"
            f" WHERE e.subject = '{name}' AND e.subject_id = it.id"
            f" AND CASE WHEN e.entry_sequence IS NULL THEN e.changed_at > {KNOWN} ELSE e.entry_sequence > {LAST} END"
            " ORDER BY e.id LIMIT 1) AS earlier ON true"
        )
    return found + (f" WHERE {' AND '.join(conditions)}" if conditions else "")


def was(column: str, kind: str = "varchar") -> str:
    """Return what a column of a row was before the first change that came later than the moment."""
    return f"CASE WHEN earlier.was IS NULL THEN it.{column} ELSE (earlier.was->>'{column}')::{kind} END"


def was_or(column: str, kind: str, otherwise: str) -> str:
    """Return as ``was``, of a column that was not always kept: what it was otherwise, where nothing kept says."""
    return (
        f"CASE WHEN jsonb_exists(earlier.was, '{column}') THEN (earlier.was->>'{column}')::{kind} ELSE {otherwise} END"
    )
