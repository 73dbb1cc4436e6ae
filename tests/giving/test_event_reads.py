"""An announced total beside the sum of its lines: both stand, and what is not known is said."""

from typing import Any

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.reading.selection import Viewer
from service.registry.record_event import AnnouncedTotal
from tests.given.asking import ask
from tests.given.giving import line, pledge, stated
from tests.given.ground import do
from tests.given.registry import SOURCES, given_event

FIGURES = """{ event(code: "E") {
  announcedTotal { usd } linesTotal { amount currency qualifier usd } unexplained { amount currency }
  linesUnknown linesUnvalued pledges { totalCount }
} }"""
NO_TOTAL = {"amount": None, "currency": None, "qualifier": "UNKNOWN", "usd": None}


async def _announced(database: Database, amount: str | None = "1000", currency: str = "USD") -> None:
    total = AnnouncedTotal(amount, currency, "EXACT" if amount else "UNKNOWN", sources=SOURCES)
    await given_event(database, "E", announced_total=total)


async def _pledged(database: Database, code: str, amount: str | None, currency: str = "USD", **more: Any) -> None:
    amount_stated = stated(amount, currency, more.pop("qualifier", None), more.pop("usd", None))
    command = pledge(code, line(stated=amount_stated), amount=amount_stated, event="E", **more)
    await do(database, record_pledge, command)


async def _figures(database: Database, viewer: Viewer | None = None) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(database, FIGURES, viewer=viewer or Viewer()))["event"]
    return found


async def test_the_sum_has_the_weakest_qualifier_and_leaves_a_rest(database: Database) -> None:
    await _announced(database)
    await _pledged(database, "P1", "400")
    await _pledged(database, "P2", "500", qualifier="MORE_THAN")
    found = await _figures(database)
    assert found["linesTotal"] == {"amount": "900.00", "currency": "USD", "qualifier": "MORE_THAN", "usd": "900.00"}
    assert found["unexplained"] == {"amount": "100.00", "currency": "USD"}


async def test_lines_above_the_announced_total_leave_less_than_nothing(database: Database) -> None:
    await _announced(database)
    await _pledged(database, "P1", "1200.25")
    assert (await _figures(database))["unexplained"]["amount"] == "-200.25"


async def test_a_line_without_an_amount_is_counted_and_not_summed(database: Database) -> None:
    await _announced(database)
    await _pledged(database, "P1", "400")
    await _pledged(database, "P2", None)
    found = await _figures(database)
    assert (found["linesTotal"]["amount"], found["linesTotal"]["qualifier"]) == ("400.00", "EXACT")
    assert (found["linesUnknown"], found["linesUnvalued"]) == (1, 0)


async def test_a_line_without_a_rate_is_counted_and_not_summed(database: Database) -> None:
    await _announced(database)
    await _pledged(database, "P1", "400", "EUR")
    found = await _figures(database)
    assert (found["linesTotal"], found["linesUnknown"], found["linesUnvalued"]) == (NO_TOTAL, 0, 1)
    assert found["unexplained"] is None


async def test_a_value_that_the_source_states_is_taken_as_it_is(database: Database) -> None:
    await _announced(database)
    await _pledged(database, "P1", "400", "EUR", usd="450")
    assert (await _figures(database))["linesTotal"]["usd"] == "450.00"


async def test_what_is_repeated_does_not_count_or_is_made_up_is_left_out(database: Database) -> None:
    await _announced(database)
    await _pledged(database, "P1", "400")
    await _pledged(database, "P2", "400", duplicate_of="P1")
    await _pledged(database, "P3", "300", counts=False)
    await _pledged(database, "P4", "200", illustrative=True)
    found = await _figures(database)
    assert (found["linesTotal"]["amount"], found["pledges"]["totalCount"]) == ("400.00", 3)


async def test_a_draft_is_in_the_sum_of_those_only_who_may_see_it(database: Database) -> None:
    await _announced(database)
    await _pledged(database, "P1", "400")
    await _pledged(database, "P2", "300", publication="DRAFT")
    assert (await _figures(database))["linesTotal"]["amount"] == "400.00"
    assert (await _figures(database, Viewer("CHAIR", "chair")))["linesTotal"]["amount"] == "700.00"


async def test_without_an_announced_total_nothing_is_unexplained(database: Database) -> None:
    await given_event(database, "E")
    await _pledged(database, "P1", "400")
    assert (await _figures(database))["unexplained"] is None


async def test_an_announced_total_in_another_currency_is_not_compared(database: Database) -> None:
    await _announced(database, "1000", "EUR")
    await _pledged(database, "P1", "400")
    found = await _figures(database)
    assert (found["announcedTotal"]["usd"], found["unexplained"]) == (None, None)
