"""A revision stands on what was there before it: the last one is reversed first, and takes back all that it said."""

from typing import Any

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.matching.apply_matching import ApplyMatching, ChosenPlacement, apply_matching
from service.planning.revise_need import ReviseNeed, revise_need
from service.writing.operation import Outcome
from tests.given.asking import ask
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


SURPLUS = """{ coverage { total { required pledged { amount gap surplus fullyCovered { numerator denominator } } }
  notAllocated { pledged { amount } } } }"""


async def test_a_need_that_holds_money_may_come_to_ask_for_nothing_and_its_money_is_surplus(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    revised = await need_revised(database, "V1", requirement="0")
    found = (await ask(database, SURPLUS))["coverage"]

    assert found["total"] == {
        "required": "1000.00",
        "pledged": {
            "amount": "40.00",
            "gap": "1000.00",
            "surplus": "40.00",
            "fullyCovered": {"numerator": "0", "denominator": "1"},
        },
    }
    assert found["notAllocated"]["pledged"]["amount"] == "60.00"
    await reversal(database, revised)
    [row] = await rows(database, "SELECT min(sequence) AS first FROM journal_entry WHERE subject = 'need:N1'")
    await do(database, reverse_entry, ReverseEntry(entry=row["first"], reason="WRONG_AMOUNT"))
    assert (await ask(database, SURPLUS))["coverage"] == found


async def test_money_that_comes_onto_a_need_that_asks_for_nothing_is_surplus(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    released = await given_release(database, "N1", "40.00")
    await need_revised(database, "V1", requirement="0")

    await reversal(database, released)
    await given_allocation(database, "N1", "20.00")
    [(head,)] = await rows(database, "SELECT sequence FROM ledger_head")
    onto = (ChosenPlacement(pledge="P1", need="N1", change="10.00"),)
    await do(database, apply_matching, ApplyMatching(sequence=head, placements=onto))
    found = (await ask(database, SURPLUS))["coverage"]
    assert (found["total"]["pledged"]["surplus"], found["notAllocated"]["pledged"]["amount"]) == ("70.00", "30.00")


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
