"""A question of advice asked from the terminal, and all that is told of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import asyncpg

from service.advice.advise import advise
from service.advice.answering import plan_of_book
from service.advice.book import Book, read_book
from service.advice.told import told
from service.coverage.explain_reads import CoverageBasis
from service.database.sessions import Readable
from service.reading.selection import Viewer
from service.writing.refused_by_database import said_by_database

WANTED: Final = frozenset({"placements", "relief", "nearest", "strandings"})


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        basis: how far money must have come.
        day: only what had taken effect by then; today where it is not given.
        plan: the plan to measure against; the reference plans in force where none is named.
        illustrative: whether what is made up is looked at, alone.
    """

    basis: CoverageBasis
    day: str | None = None
    plan: str | None = None
    illustrative: bool = False


async def told_of(database: Readable, question: Question, language: str, show: Callable[[int, int], None]) -> list[str]:
    """Return what is told of a question, paragraph by paragraph.

    Args:
        database: where to look.
        question: what is asked.
        language: "EN", "ES", "PT" or "FR".
        show: gets how far the work is, and how far it goes.

    Raises:
        NotFound: SCOPE_CODE_UNKNOWN, of the plan.
        BadInput: MATCHING_TOO_LARGE.
    """
    book = await _book(database, question)
    answer = await asyncio.to_thread(advise, book, WANTED, tell=lambda _what, done, all_of_it: show(done, all_of_it))
    return told(book, answer, language, illustrative=question.illustrative)


async def _book(database: Readable, question: Question) -> Book:
    scope: dict[str, Any] = {"plans": [question.plan]} if question.plan else {}
    scope |= {"onlyIllustrative": True} if question.illustrative else {}
    given = {"scope": scope, "basis": question.basis}
    moment = {"effective": date.fromisoformat(question.day)} if question.day else None
    # What can be paid is paid today: of another day nothing is said of it.
    wanted = WANTED - {"strandings"} if moment else WANTED
    plan = plan_of_book(given | ({"moment": moment} if moment else {}), Viewer(), wanted)
    async with database.reading() as session:
        try:
            return read_book(await session.fetch_json(plan.sql, plan.bind({})))
        except asyncpg.PostgresError as error:
            raise said_by_database(error) from error
