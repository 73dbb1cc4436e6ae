"""Texts that PostgreSQL cannot hold and never finds, a NUL or half a surrogate pair; and the argument one is in."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from service.reading.selection import Bound, Pick, realise

Path = tuple[str, ...]
Places = tuple[tuple[Path, Any], ...]
"""Where a question has texts: the path of each among the arguments of its field, and what was given there."""


def is_unspeakable(value: Any) -> bool:
    """Whether a value is such a text, or a list with one in it."""
    if isinstance(value, list | tuple):
        return any(map(is_unspeakable, value))
    return isinstance(value, str) and (
        "\x00" in value or (not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value))
    )


def places_of(picks: Sequence[Pick]) -> Places:
    """Return where all that is picked has texts, or may have them once its variables are known."""
    return tuple(place for pick in picks for place in _of_pick(pick))


def place_of_unspeakable(places: Places, variables: Mapping[str, Any]) -> Path:
    """Return the path of the first such text among the arguments of its field; empty where there is none."""
    for path, given in places:
        value = realise(given, variables)
        if is_unspeakable(value):
            return (*path, *_within(value))
    return ()


def _of_pick(pick: Pick) -> Iterator[tuple[Path, Any]]:
    yield from _texts(pick.args, ())
    for below in pick.picks.values():
        for one in below:
            yield from _of_pick(one)


def _texts(given: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(given, Mapping):
        for name, item in given.items():
            yield from _texts(item, (*path, str(name)))
    elif isinstance(given, list | tuple):
        for place, item in enumerate(given):
            yield from _texts(item, (*path, str(place)))
    elif isinstance(given, Bound) or is_unspeakable(given):
        yield path, given


def _within(value: Any) -> Path:
    """Return where in a list the text is; of a text itself, nothing more is to be said."""
    if not isinstance(value, list | tuple):
        return ()
    place = next(place for place, item in enumerate(value) if is_unspeakable(item))
    return (str(place), *_within(value[place]))
