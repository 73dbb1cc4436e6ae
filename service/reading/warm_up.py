"""Making every template before somebody asks: then the first sight of a question costs no more than joining texts."""

import gc
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Final

from service.reading.arguments import OWN
from service.reading.asked import Args
from service.reading.entity import Field, Group, Link, Shape, Value
from service.reading.frames import ROOT_ROWS, Frames, Rows, args_apart
from service.reading.page import Side
from service.reading.selection import Bound

ILLUSTRATIVE: Final = "illustrative"
Stopped = Callable[[], bool]
"""Tells whether there is no time any more."""
KEPT_AT_ONCE: Final = 25
"""Pieces after which what was made is put away: then each look at it is short."""
SIDES: Final = (Side(backward=False, ahead=False, cursors=False), Side(backward=False, ahead=True, cursors=True))
"""The pages that are asked for most: of rows alone, and with what Relay needs to go on."""


def warm_up(frames: Frames, root: Mapping[str, Field], stopped: Stopped = lambda: False) -> int:
    """Make the templates of every field, as it is asked most, and return how many there are.

    That is without optional arguments; for pages, also with a size, and of what is made up.

    Args:
        frames: where they are kept.
        root: the fields of the root.
        stopped: asked now and then; once it says so, the rest is left to whoever needs it.

    Raises:
        TypeError: a declaration makes what cannot be a part of a statement.
    """
    seen: set[Hashable] = set()
    pending: list[tuple[Mapping[str, Field], Rows]] = [(root, ROOT_ROWS)]
    made = 0
    while pending:
        fields, rows = pending.pop()
        for field in _flattened(fields, frames, rows):
            if stopped():
                return made
            made += 1
            if made % KEPT_AT_ONCE == 0:
                keep_for_good()
            below = _made(field, frames, rows)
            if below is not None and below.key not in seen:
                seen.add(below.key)
                pending.append((frames.catalog[field.entity].fields if isinstance(field, Link) else {}, below))
    return made


def keep_for_good() -> None:
    """Have whoever collects garbage look no more at what there is now, after a last look at what is new of it.

    What is made ready stays, and is hundreds of thousands of objects: to look at all of them stops everything for long.
    """
    gc.collect()
    gc.freeze()


def _flattened(fields: Mapping[str, Field], frames: Frames, rows: Rows) -> Iterator[Value | Link]:
    """Go through scalars and links, into groups."""
    for field in fields.values():
        if isinstance(field, Group):
            if field.present is not None:
                frames.condition(field.present, rows, "", {})
            yield from _flattened(field.fields, frames, rows)
        elif isinstance(field, Value | Link):
            yield field


def _made(field: Value | Link, frames: Frames, rows: Rows) -> Rows | None:
    """Make the templates of a field, and return the kind of rows it leads to."""
    if isinstance(field, Value):
        shape, args, _ = args_apart(field.minds({}) if field.minds else {})
        frames.value(field, rows, shape, args)
        return None
    if field.shape is Shape.CONNECTION:
        return [_with_what_it_needs(field, frames, rows, args) for args in _usual_pages(field, frames)][-1]
    return _with_what_it_needs(field, frames, rows, {})


def _with_what_it_needs(field: Link, frames: Frames, rows: Rows, args: Args) -> Rows:
    """Make the template of a link, and give it the arguments that it cannot do without."""
    while True:
        try:
            return _link(field, frames, rows, args)
        except KeyError as missing:
            # A field that finds one thing by its code needs the code.
            name = missing.args[0]
            if name in args or not isinstance(name, str):
                raise
            args = {**args, name: Bound((OWN, len(args)))}


def _link(link: Link, frames: Frames, rows: Rows, given: Args) -> Rows:
    shape, args, _ = args_apart(link.minds({**given, **link.tells}) if link.minds else given)
    if link.shape is Shape.ONE:
        _make_kept(link, frames, rows)
        return frames.one(link, rows, shape, args).rows
    if link.shape is Shape.LIST:
        return frames.listed(link, rows, shape, args).rows
    frames.counted(link, rows, shape, args)
    return [frames.page(link, rows, shape, args, side).rows for side in SIDES][-1]


def _make_kept(link: Link, frames: Frames, rows: Rows) -> None:
    """Make what is answered of a link from what the row keeps."""
    kept = frames.kept(link, rows) if link.kept else None
    if kept is not None:
        for field in frames.catalog[link.entity].fields.values():
            if isinstance(field, Value) and field.reads in link.kept:
                frames.value(field, kept.rows, "", {})


def _usual_pages(link: Link, frames: Frames) -> Iterator[Args]:
    """Go through what pages of a link are asked with."""
    yield {}
    yield {"first": Bound((OWN, 0))}
    if ILLUSTRATIVE in frames.catalog[link.entity].filters:
        # In the order of the schema, as they come.
        yield {"where": {ILLUSTRATIVE: True}, "first": Bound((OWN, 0))}
