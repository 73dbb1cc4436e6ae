"""How each kind of filter is computed anew in Python, from what the list itself shows: the proof behind test_filters.

A proof says what to select of a row, which values to try (taken from the rows there are), and whether a row is kept.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

Row = Mapping[str, Any]
MOST_VALUES = 5
"""How many of the values that occur are tried, each alone."""
LETTERS = str.maketrans("ØøŁłĐđıßÆæŒœ", "oollddisaaoo")


@dataclass(frozen=True)
class Proof:
    """One kind of filter.

    Attributes:
        selection: what of a row is looked at.
        values: makes what to try out of all rows.
        keeps: whether a row belongs to what a value asks for.
    """

    selection: str
    values: Callable[[Sequence[Row]], Iterator[Any]]
    keeps: Callable[[Row, Any], bool]


def at(row: Any, path: str) -> list[Any]:  # noqa: ANN401  any part of an answer
    """Return what stands at the end of a path through objects and lists, null left out."""
    found = [row]
    for step in path.split("."):
        below = [one[step] for one in found if one is not None]
        found = [item for one in below for item in (one if isinstance(one, list) else [one])]
    return [one for one in found if one is not None]


def selecting(path: str) -> str:
    """Return the selection that leads to the end of a path."""
    first, *rest = path.split(".")
    return f"{first} {{ {selecting('.'.join(rest))} }}" if rest else first


def among(*paths: str) -> Proof:
    """Keep rows one of whose values, at any of the paths, is among the given."""

    def of(row: Row) -> list[Any]:
        return [value for path in paths for value in at(row, path)]

    def values(rows: Sequence[Row]) -> Iterator[Any]:
        seen = list(dict.fromkeys(value for row in rows for value in of(row)))
        yield from ([value] for value in seen[:MOST_VALUES])
        yield seen[:1] + seen[-1:]

    return Proof(" ".join(map(selecting, paths)), values, lambda row, given: not set(of(row)).isdisjoint(given))


def whether(path: str, holds: Callable[[list[Any]], bool | None] = bool) -> Proof:
    """Keep rows for which something holds of what stands at a path, or rows for which it does not."""

    def values(_rows: Sequence[Row]) -> Iterator[Any]:
        yield from (True, False)

    return Proof(selecting(path), values, lambda row, given: holds(at(row, path)) is given)


def is_true(values: list[Any]) -> bool | None:
    """Return a flag; none where nobody knows."""
    return bool(values[0]) if values else None


def some(counts: list[Any]) -> bool:
    """Whether a count is above zero."""
    return bool(counts[0] > 0)


def _days(found: Sequence[date]) -> Iterator[Mapping[str, str]]:
    """Make ranges around the days that occur: from one, to one, between two, after all."""
    seen = sorted(set(found)) or [date(2020, 1, 1)]
    for day in (seen[0], seen[len(seen) // 2], seen[-1]):
        yield {"from": day.isoformat()}
        yield {"to": day.isoformat()}
    second = seen[0] + timedelta(days=1)
    yield {"from": second.isoformat(), "to": max(second, seen[-1]).isoformat()}
    yield {"from": "2199-01-01"}


def may_lie_within(path: str, until: str = "") -> Proof:
    """Keep rows whose vague date may lie within days; a side that is not known is open. Some last until another day."""
    selection = f"{selecting(path)} {{ earliest latest }}" if "." not in path else selecting(f"{path}.earliest latest")
    selection += f" {until} {{ earliest latest }}" if until else ""
    paths = [path, until] if until else [path]

    def values(rows: Sequence[Row]) -> Iterator[Any]:
        dates = [one for row in rows for some in paths for one in at(row, some)]
        yield from _days([date.fromisoformat(one[end]) for one in dates for end in ("earliest", "latest") if one[end]])

    def keeps(row: Row, given: Mapping[str, str]) -> bool:
        [vague] = at(row, path) or [{"earliest": None, "latest": None}]
        latest = [vague, *(at(row, until) if until else [])][-1]["latest"]
        begins_in_time = "to" not in given or vague["earliest"] is None or vague["earliest"] <= given["to"]
        ends_in_time = "from" not in given or latest is None or latest >= given["from"]
        return bool(begins_in_time and ends_in_time)

    return Proof(selection, values, keeps)


def lies_within(path: str) -> Proof:
    """Keep rows whose day, or the UTC day of whose instant, lies within days."""

    def values(rows: Sequence[Row]) -> Iterator[Any]:
        yield from _days([date.fromisoformat(one[:10]) for row in rows for one in at(row, path)])

    def keeps(row: Row, given: Mapping[str, str]) -> bool:
        days = at(row, path)
        # A day that nobody knows lies within no others; it is left out only where some are named.
        return not given or any(given.get("from", "") <= day[:10] <= given.get("to", "9999") for day in days)

    return Proof(selecting(path), values, keeps)


def _between(number: Decimal, given: Mapping[str, str]) -> bool:
    return Decimal(given.get("min", "-1e30")) <= number <= Decimal(given.get("max", "1e30"))


def _ranges(found: Sequence[Decimal], **more: str) -> Iterator[Mapping[str, str]]:
    seen = sorted(set(found))
    if seen:
        middle = seen[len(seen) // 2]
        yield {"min": f"{middle:f}", **more}
        yield {"max": f"{middle:f}", **more}
        yield {"min": f"{middle:f}", "max": f"{middle:f}", **more}
        yield {"min": f"{seen[-1] + Decimal('0.01'):f}", **more}
    if more:
        yield more


def number_within(path: str) -> Proof:
    """Keep rows whose number lies between two."""

    def values(rows: Sequence[Row]) -> Iterator[Any]:
        yield from _ranges([Decimal(one) for row in rows for one in at(row, path)])
        yield {}

    def keeps(row: Row, given: Mapping[str, str]) -> bool:
        return any(_between(Decimal(one), given) for one in at(row, path))

    return Proof(selecting(path), values, keeps)


def amount_within(selection: str, path: str, unit: str = "currency", usd: str = "usd") -> Proof:
    """Keep rows one of whose amounts lies between two: in a unit, or by value in US dollars.

    Args:
        selection: selects objects with an amount, its unit, and its value.
        path: where those stand; the value may stand elsewhere in the row, as ``usd`` then says with a leading dot.
        unit: the name of the unit's field.
        usd: the name of the value's field; empty where only an amount of US dollars has one, itself.
    """

    def value_of(row: Row, one: Row) -> str | None:
        if not usd:
            return one.get("amount") if one.get(unit) == "USD" else None
        return row.get(usd[1:]) if usd.startswith(".") else one.get(usd)

    def amounts(row: Row) -> list[tuple[str | None, str | None, str | None]]:
        return [(one.get("amount"), one.get(unit), value_of(row, one)) for one in at(row, path)]

    def values(rows: Sequence[Row]) -> Iterator[Any]:
        found = [one for row in rows for one in amounts(row)]
        yield from _ranges([Decimal(value) for _, _, value in found if value is not None])
        yield {}
        for name in sorted({name for _, name, _ in found if name is not None}):
            yield from _ranges([Decimal(much) for much, its, _ in found if its == name and much is not None], unit=name)

    def keeps(row: Row, given: Mapping[str, str]) -> bool:
        if "unit" in given:
            known = [much for much, name, _ in amounts(row) if name == given["unit"] and much is not None]
        else:
            known = [value for much, _, value in amounts(row) if value is not None]
        return any(_between(Decimal(one), given) for one in known)

    return Proof(selection, values, keeps)


def plain(text: str) -> str:
    """Return a text in small letters without accents."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).lower().translate(LETTERS)


def containing(selection: str, *paths: str) -> Proof:
    """Keep rows one of whose texts contains another, without regard to capitals and accents."""

    def of(row: Row) -> list[str]:
        return [text for path in paths for text in at(row, path)]

    def values(rows: Sequence[Row]) -> Iterator[Any]:
        words = [word for row in rows for text in of(row) for word in re.findall(r"\S{3,}", text)]
        foreign = [word for word in words if not word.isascii()]
        tried = (words[len(words) // 2].upper(), words[0].lower(), words[-1]) if words else ()
        yield from (*tried, *foreign[:2], *map(plain, foreign[:2]))
        # Nothing of it is a pattern.
        yield from ("%", "_", "\\", "", "no such thing at all")

    return Proof(selection, values, lambda row, given: any(plain(given) in plain(text) for text in of(row)))


def in_all_languages(name: str, *plain_fields: str) -> Proof:
    """Look for a text in a translated field and in plain ones."""
    asked = " ".join(f"{name}{lang}: {name}(lang: {lang})" for lang in ("EN", "ES", "PT", "FR"))
    return containing(
        f"{asked} {' '.join(plain_fields)}", *(f"{name}{lang}" for lang in ("EN", "ES", "PT", "FR")), *plain_fields
    )
