"""From the book to advice: the range of coverage, its certificate, and whatever else was asked for of it."""

from collections.abc import Callable, Collection
from typing import Any, Final

from service.advice.book import Book
from service.advice.earmark_part import part_of
from service.advice.open_requests import told_of_open
from service.advice.sentences import certificate
from service.matching.placing.placing import propose
from service.matching.placing.potential import potential
from service.matching.placing.relief import nearest, reliefs

NEEDS_SHOWN_LINES: Final = 100
"""For how many needs of the cut, those that ask for most first, the nearest lines are looked for."""
LINES_SHOWN: Final = 3
"""How many lines are shown for each of these needs."""

Tell = Callable[[str, int, int], None]
"""Gets what is being worked out, how far it is, and how far it goes."""

PLACING: Final = frozenset({"placements", "placementCount", "reached"})
RELIEF: Final = frozenset({"relief", "reliefCount"})
NEAREST: Final = frozenset({"nearest"})


def advise(book: Book, wanted: Collection[str], *, keep: bool = True, tell: Tell | None = None) -> dict[str, Any]:
    """Work out what is asked for.

    Args:
        book: what there is.
        wanted: names of fields of the API's ``Matching``; what only others need is not worked out, and is empty.
        keep: whether money that stands on a need stays there in the proposal.
        tell: gets the progress.
    """

    def telling(what: str) -> Callable[[int, int], None] | None:
        return (lambda done, all_of_it: tell(what, done, all_of_it)) if tell else None

    found = potential(book.needs, book.holdings)
    on = book.on_needs()
    covered = sum(min(on.get(one.key, 0), one.required) for one in book.needs)
    allocated = sum(on.get(one.key, 0) for one in book.needs)
    answer: dict[str, Any] = {
        **book.moment,
        "unit": book.unit,
        "complete": not book.unconverted,
        "required": found.required,
        "money": book.money,
        "placed": found.placed,
        "covered": covered,
        "allocated": allocated,
        "uncovered": found.required - covered,
        "surplus": allocated - covered,
        "gap": found.gap,
        "stranded": found.stranded,
        "cut": found.cut,
        "stuck": found.stuck if found.stranded else (),
        "reaching": found.reaching,
        "certificate": certificate(found, covered, sum(on.values()), book.unit, list(book.unconverted)),
        "reached": covered,
        "placements": [],
        "relief": [],
        "nearest": [],
        "strandings": told_of_open(book.open_requests) if book.open_requests else [],
    }
    if PLACING.intersection(wanted):
        answer |= _placings(book, keep=keep, tell=telling("placing"))
    if RELIEF.intersection(wanted):
        answer["relief"] = [
            {"line": one.line, "lifted": part_of(one.lifted), "gain": one.gain} | _codes(book, one.line)
            for one in reliefs(book.needs, book.holdings, telling("relief"))
        ]
    if NEAREST.intersection(wanted):
        answer["nearest"] = _nearest(book)
    return answer


def _codes(book: Book, line: int, need: int = 0) -> dict[str, str | None]:
    """Return the codes by which an item names what it is about."""
    return {"pledge_code": book.lines[line].pledge, "need_code": book.codes.get(need)}


def _placings(book: Book, *, keep: bool, tell: Callable[[int, int], None] | None) -> dict[str, Any]:
    """Return the proposal, and how far it goes."""
    proposal = propose(book.needs, book.holdings, keep=keep, tell=tell)
    placements = [
        {"line": one.line, "need": one.need, "amount": one.amount, "standing": one.standing}
        | _codes(book, one.line, one.need)
        for one in proposal.placements
    ]
    return {"reached": proposal.covered, "placements": placements}


def _nearest(book: Book) -> list[dict[str, Any]]:
    """Return the lines that come nearest to needs that lack money."""
    return [
        {
            "need": one.need,
            "line": one.line,
            "amount": one.amount,
            "obstacles": [part_of(name) for name in one.obstacles],
        }
        | _codes(book, one.line, one.need)
        for one in nearest(book.needs, book.holdings, lacking=NEEDS_SHOWN_LINES, lines=LINES_SHOWN)
    ]
