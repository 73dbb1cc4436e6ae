"""How tight an earmark is: the same in Python, where money is looked for, and in all that is read."""

from dataclasses import fields, replace
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.dialects import postgresql

from service.catalog import CATALOG
from service.coverage.dimensions import CATEGORY_NAMES, DIMENSIONS, CoverageDimension
from service.database.engine import Database
from service.giving.earmark import CATEGORY_OF_MODALITY, Earmark, tightness
from service.giving.earmark import category as category_in_python
from service.giving.earmark_sql import category_sql, tightness_sql
from service.giving.line_reads import LINES, category, restricts
from service.giving.record_pledge import record_pledge
from service.reading.asked import Asked
from service.reading.selection import Viewer
from service.spending.statement_rows import restriction
from tests.given.giving import line, pledge
from tests.given.ground import do
from tests.given.looking import rows
from tests.given.registry import given_code
from tests.given.spending import given_project

SAID: Final[dict[str, Any]] = {
    "states": ("HN",),
    "pillars": ("P1",),
    "sectors": ("112",),
    "needs": ("N1",),
    "projects": ("PRJ",),
    "populations": ("P",),
    "vulnerable_groups": ("V",),
    "period": "2022",
}
"""One value for each part of an earmark that restricts."""
EARMARKS: Final = (
    *(Earmark(modality=letter) for letter in (None, *CATEGORY_OF_MODALITY)),
    *(replace(Earmark(), **{name: value}) for name, value in SAID.items()),
    *(replace(Earmark(modality="A"), **{name: value}) for name, value in SAID.items()),
    Earmark(**SAID),
)


def test_every_part_of_an_earmark_is_looked_at() -> None:
    assert {*SAID, "modality"} == {one.name for one in fields(Earmark)}


async def test_all_ways_of_asking_say_the_same(database: Database) -> None:
    await given_project(database)
    await given_code(database, "POPULATION", "P")
    await given_code(database, "VULNERABLE_GROUP", "V")
    lines = tuple(line("1.00", earmark=one) for one in EARMARKS)
    await do(database, record_pledge, pledge("P1", *lines))
    asked, row = Asked(CATALOG, Viewer()), LINES.alias("l")
    group = DIMENSIONS[CoverageDimension.EARMARK].column(row)
    read = select(
        category(row, asked, {}).label("listed"),
        restricts(row, asked, {}).label("restricts"),
        restriction(row, asked).label("in_statements"),
        group.label("in_groups"),
    ).order_by(row.c.position)
    texts = str(read.compile(dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True}))  # type: ignore[no-untyped-call]  # SQLAlchemy does not say
    first, sets = tightness_sql("l")
    columns = f"{first} AS first, {sets} AS sets, {category_sql('l')} AS category"
    raw = f"SELECT {columns} FROM pledge_line AS l ORDER BY position"  # noqa: S608  columns of ours
    found = zip(EARMARKS, await rows(database, texts), await rows(database, raw), strict=True)
    for earmark, by_reads, by_text in found:
        its, count = tightness(earmark)
        letter = category_in_python(earmark.modality)
        assert (by_text["first"], by_text["sets"], by_text["category"]) == (its, count, letter), earmark
        assert (by_reads["listed"], by_reads["restricts"]) == (letter, count > 0), earmark
        assert by_reads["in_statements"] == its, earmark
        assert by_reads["in_groups"] == (None if letter is None else str(letter)), earmark
    assert {str(one) for one in CATEGORY_OF_MODALITY.values()} == set(CATEGORY_NAMES)
