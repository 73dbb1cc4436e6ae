"""A revision stands on what was there before it: the last one is reversed first, and takes back all that it said."""

from typing import Any

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.matching.apply_matching import ApplyMatching, ChosenPlacement, apply_matching
from service.planning.revise_need import ReviseNeed, revise_need
from service.writing.operation import Outcome
from tests.given.giving import given_pledge, line, pledge, stated
from tests.given.ground import do
from tests.given.looking import held, refused, rows
from tests.given.matching import given_allocation, given_release
from tests.given.planning import given_need
from tests.given.registry import SOURCES


async def reversal(database: Database, outcome: Outcome) -> Outcome:
    return await do(database, reverse_entry, ReverseEntry(entry=outcome.recorded.entry or 0, reason="WRONG_AMOUNT"))


async def pledge_revised(database: Database, code: str, amount: str, of_line: int = 1) -> Outcome:
    command = RevisePledge(code=code, pledge="P1", line=of_line, revised="2022", amount=stated(amount), sources=SOURCES)
    return await do(database, revise_pledge, command)


async def need_revised(database: Database, code: str, **said: Any) -> Outcome:
    return await do(database, revise_need, ReviseNeed(code=code, need="N1", revised_on="2022", sources=SOURCES, **said))


async def test_what_a_later_revision_of_a_pledge_stands_on_is_not_reversed(database: Database) -> None:
    announced = await given_pledge(database)
    first = await pledge_revised(database, "V1", "150.00")
    second = await pledge_revised(database, "V2", "50.00")

    refusal = await refused(reversal(database, announced), "LATER_REVISION_STANDS")
    assert refusal.facts["revision"] == str(second.recorded.entry)
    await refused(reversal(database, first), "LATER_REVISION_STANDS")
    for outcome in (second, first, announced):
        await reversal(database, outcome)
    assert await held(database) == {}


async def test_a_revision_of_another_line_stands_in_nobodys_way(database: Database) -> None:
    await do(database, record_pledge, pledge("P1", line(), line()))
    first = await pledge_revised(database, "V1", "150.00")
    await pledge_revised(database, "V2", "70.00", of_line=2)
    await reversal(database, first)

    assert await held(database) == {"PLEDGED P1": "100.00", "PLEDGED P1.2": "70.00"}


async def test_what_a_later_revision_of_a_need_stands_on_is_not_reversed(database: Database) -> None:
    [row] = await rows(database, "SELECT sequence FROM journal_entry WHERE subject = 'need:N1'")
    await need_revised(database, "V1", requirement="1500")

    command = ReverseEntry(entry=row["sequence"], reason="OTHER")
    await refused(do(database, reverse_entry, command), "LATER_REVISION_STANDS")


async def test_a_need_that_holds_money_goes_on_asking_for_some(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    [row] = await rows(database, "SELECT sequence FROM journal_entry WHERE subject = 'need:N1'")
    command = ReverseEntry(entry=row["sequence"], reason="WRONG_AMOUNT")

    refusal = await refused(do(database, reverse_entry, command), "NEED_HOLDS_MONEY")
    assert refusal.facts == {"amount": "40.00", "unit": "USD", "need": "N1"}
    await refused(need_revised(database, "V1", requirement="0"), "NEED_HOLDS_MONEY")
    await need_revised(database, "V1", requirement="0.01")
    await given_release(database, "N1")
    await need_revised(database, "V2", requirement="0")


async def test_no_money_comes_onto_a_need_that_asks_for_nothing_any_more(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    released = await given_release(database, "N1", "40.00")
    revised = await need_revised(database, "V1", requirement="0")

    refusal = await refused(given_allocation(database, "N1", "40.00"), "NEED_ASKS_NOTHING")
    assert refusal.facts == {"need": "N1"}
    await refused(reversal(database, released), "NEED_ASKS_NOTHING")
    [(head,)] = await rows(database, "SELECT sequence FROM ledger_head")
    onto = (ChosenPlacement(pledge="P1", need="N1", change="10.00"),)
    matched = ApplyMatching(sequence=head, placements=onto)
    await refused(do(database, apply_matching, matched), "NEED_ASKS_NOTHING")
    await reversal(database, revised)
    await reversal(database, released)
    assert await held(database) == {"PLEDGED P1": "60.00", "PLEDGED P1 N1": "40.00"}


async def test_a_need_of_which_nobody_said_what_it_asks_for_may_hold_money(database: Database) -> None:
    await given_need(database, "N3", None, qualifier="UNKNOWN", state="HN", plan="PLAN-HN")
    await given_pledge(database)

    await given_allocation(database, "N3", "40.00")


async def test_a_reversed_revision_takes_back_its_qualifier_and_that_the_investment_was_known(
    database: Database,
) -> None:
    said = "SELECT qualifier, investment_known FROM need WHERE code = 'N1'"
    first = await need_revised(database, "V1", requirement="1500", investment="0", qualifier="AT_LEAST")
    second = await need_revised(database, "V2", investment="300", qualifier="UP_TO")

    assert [tuple(row) for row in await rows(database, said)] == [("UP_TO", True)]
    await reversal(database, second)
    assert [tuple(row) for row in await rows(database, said)] == [("AT_LEAST", True)]
    await reversal(database, first)
    assert [tuple(row) for row in await rows(database, said)] == [("EXACT", False)]
