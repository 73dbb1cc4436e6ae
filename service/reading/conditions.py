"""Conditions and orders of lists are made apart from the pages they are put into.

A list has up to thirty filters and ten orders, and pages of six kinds: made together, each meeting of them would be a
piece of its own, and whoever asks it first would wait for it. Made apart they are as many pieces as there are filters,
orders and kinds of pages added up; a page knows of a condition that it is there, and no more.
"""

import re
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, Final

from sqlalchemy import Boolean, ColumnClause, ColumnElement, FromClause, Select, select

from service.reading.asked import Args, Asked, Part
from service.reading.entity import Entity, Link, Row, Sort
from service.reading.illustrative import real_unless_asked
from service.reading.ranges import WHERE
from service.reading.snapshot import recorded_by_operation
from service.reading.template import TARGET, body_column

CAPITAL: Final = re.compile(r"([A-Z])")
PLACES: Final = "abcdefgh"
"""How the things that one order sorts by are told apart in the names of their parts, which have no digits."""
OF_A_PAGE: Final = frozenset({"first", "last", "after", "before", "orderBy"})
"""What of the arguments of a list decides which rows a page has, and not how many the list has."""


def conditions_apart(question: Args, given: Args) -> tuple[Args, Args]:
    """Return what conditions are found by, and the arguments with no more of a condition than that it is there.

    Args:
        question: what was asked on the way to the list.
        given: the arguments of the list.
    """
    where = {name: _as_words(one) for name, one in (given.get(WHERE) or {}).items() if one is not None}
    # What a link with ``minds`` makes of its arguments is for its frame alone; its parts look at what was asked.
    asked = {**given, **question}
    if not where:
        # Conditions that are all left out are none: both must find the same template.
        return asked, {name: one for name, one in given.items() if name != WHERE}
    return {**asked, WHERE: where}, {**given, WHERE: dict.fromkeys(where, True)}


def of_all_pages(given: Args) -> Args:
    """Return the arguments of a list without those that only say which page of it is meant."""
    return {name: one for name, one in given.items() if name not in OF_A_PAGE}


def _one_of(sort: Sort, order: Args, number: int) -> Callable[[Asked, Args, FromClause], ColumnElement[Any]]:
    """Return what makes one of the things that an order sorts by."""
    return lambda asked, args, row: sort(row, asked, order)[number]


def _as_words(given: Any) -> Any:
    """Return words of an enumeration as texts: these are values, and shape nothing."""
    if isinstance(given, list) and given and all(isinstance(one, Enum) for one in given):
        return [str(one.value) for one in given]
    return given


class Apart:
    """The conditions and orders of lists for one kind of viewer, as parts; each is made when first used.

    Args:
        asks: returns a new question.
    """

    def __init__(self, asks: Callable[[], Asked]) -> None:
        self._asks = asks
        self._conditions: dict[Any, Part] = {}
        self._orders: dict[Any, Sequence[str | Part]] = {}

    def condition(self, entity: Entity, name: str, kind: Any, standin: FromClause | None) -> Part:
        """Return a condition on rows of a kind.

        Args:
            entity: of the rows.
            name: of the filter.
            kind: what tells the kind of rows from others.
            standin: stands for a row of them.
        """
        key = (entity.type_name, kind, name)
        found = self._conditions.get(key)
        if found is None:
            made = Part(
                "where" + CAPITAL.sub(r"_\1", f"_{name}").lower(),
                lambda question: {name: question[WHERE][name]},
                lambda asked, args, row: entity.filters[name](row, asked, args[name]),
                row=standin,
                kind=Boolean(),
            )
            found = self._conditions.setdefault(key, made)
        return found

    def order(
        self, entity: Entity, order: Args, kind: Any, standin: FromClause | None
    ) -> Callable[[FromClause, Asked], list[ColumnElement[Any]]]:
        """Return what gives the things that an order sorts rows of a kind by: columns, or what is worked out apart."""
        word, lang = (str(getattr(order.get(name), "value", order.get(name))) for name in ("field", "lang"))
        key = (entity.type_name, kind, word, lang)
        found = self._orders.get(key)
        if found is None:
            row = standin if standin is not None else select().subquery()
            sort = entity.sorts[word]
            made = [
                one.key
                if isinstance(one, ColumnClause)
                else Part(
                    f"order_{word.lower()}_{PLACES[number]}",
                    lambda question: {},
                    _one_of(sort, order, number),
                    row=standin,
                    kind=one.type,
                )
                for number, one in enumerate(sort(row, self._asks(), order))
            ]
            found = self._orders.setdefault(key, made)
        known = found
        return lambda target, asked: [target.c[one] if isinstance(one, str) else asked.of(one, target) for one in known]


def found_rows(link: Link, entity: Entity, row: Row | None, args: Args, asked: Asked) -> tuple[FromClause, Select[Any]]:
    """Return the rows a link leads to: the alias its conditions speak of, and the SELECT of them.

    What ``where`` asks for is left to who calls.
    """
    if link.source is not None:
        target = link.source(row, asked, args)
        target.name = TARGET  # type: ignore[attr-defined]  # every source is an alias or a sub-select
    elif entity.table is not None:
        target = entity.table.alias(TARGET)
    else:
        message = f"{entity.type_name} has no table: its links bring a source."
        raise TypeError(message)
    found = select(body_column()).select_from(target)
    if link.on is not None:
        found = found.where(link.on(target if row is None else row, target, asked, args))
    visible = None if link.seen_with_row else entity.visible(target, asked)
    if visible is not None:
        found = found.where(visible)
    real = real_unless_asked(link, row, target, args)
    if real is not None:
        found = found.where(real)
    if args.get("snapshot") is not None:
        found = found.where((entity.recorded or recorded_by_operation)(target, asked, args["snapshot"]))
    return target, found.correlate(row) if row is not None else found
