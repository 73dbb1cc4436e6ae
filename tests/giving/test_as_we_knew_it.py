"""What was known at a moment stays what it was, whatever is recorded later, of whatever day."""

from typing import Any

from service.database.engine import Database
from service.giving.refund_donor import RefundDonor, refund_donor
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.acting import rows
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_money, given_pledge, given_receipt, stated
from tests.given.ground import do
from tests.given.matching import given_allocation
from tests.given.registry import SOURCES

QUESTIONS = """query ($then: Moment) {
  pledge(code: "P1") {
    outstanding(moment: $then) { amount currency } committed(moment: $then) { amount }
    received(moment: $then) { amount }
    withdrawn(moment: $then) { amount } returned(moment: $then) { amount }
    fulfilment(moment: $then) { numerator denominator } conversion(moment: $then) { numerator denominator }
    lines { outstanding(moment: $then) { amount } received(moment: $then) { amount } }
  }
  fund(code: "FUND") {
    balances(moment: $then) { stage unit amount usd } available(moment: $then) { amount currency }
    exchangeDifference(moment: $then) { amount }
  }
  need(code: "N1") { coverage(moment: $then) { required pledged { amount } received { amount } } }
  coverage(moment: $then) { total { required pledged { amount } received { amount } } }
}"""


async def answers(database: Database, **then: Any) -> Any:  # noqa: ANN401  whatever was asked for
    return await ask(database, QUESTIONS, {"then": then or None})


async def head(database: Database) -> tuple[int, str]:
    [(sequence, at)] = await rows(
        database, "SELECT sequence, to_json(recorded_at)#>>'{}' FROM journal_entry ORDER BY sequence DESC LIMIT 1"
    )
    return sequence, at


async def a_beginning(database: Database) -> None:
    """Promise 100 dollars, place 40, sign 50, receive 30."""
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00", allocated="2021-06-11")
    await given_commitment(database, amount="50.00")
    await given_receipt(database, amount="30.00")


async def much_later(database: Database) -> None:
    """Raise, withdraw, receive, refund and reverse, all of it on days gone by, some before the beginning."""
    raised = stated("150.00", "USD")
    raise_it = RevisePledge(code="V1", pledge="P1", revised="2021-06-11", amount=raised, sources=SOURCES)
    entry = (await do(database, revise_pledge, raise_it)).recorded.entry or 0
    await given_receipt(database, "R2", "20.00", received="2021-07-01")
    await given_money(database, "P2", "11.00")
    await do(database, refund_donor, RefundDonor(pledge="P1", refunded="2022-02", amount="5.00", sources=SOURCES))
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT"))
    await do(database, withdraw_pledge, WithdrawPledge(pledge="P1", withdrawn="2022-03", amount="7", sources=SOURCES))


async def test_what_was_known_at_a_sequence_or_an_instant_is_answered_alike_for_ever(database: Database) -> None:
    await a_beginning(database)
    sequence, at = await head(database)
    moments: list[dict[str, Any]] = [
        {"sequence": sequence},
        {"known": at},
        {"sequence": sequence, "effective": "2021-12-31"},
        {"sequence": sequence - 1},
    ]
    then = [await answers(database, **moment) for moment in moments]
    now = await answers(database)
    await much_later(database)

    assert [await answers(database, **moment) for moment in moments] == then
    assert then[0] == then[1] == now
    assert await answers(database) != now


async def test_the_present_asked_as_a_moment_is_the_present(database: Database) -> None:
    await a_beginning(database)
    await much_later(database)
    sequence, _ = await head(database)

    assert await answers(database, sequence=sequence) == await answers(database)
    assert await answers(database, effective="2199-01-01") == await answers(database)


async def test_figures_of_a_day_are_of_what_had_happened_by_then(database: Database) -> None:
    await a_beginning(database)
    found = (await answers(database, effective="2021-12-31"))["pledge"]

    assert (found["outstanding"], found["committed"]) == (
        [{"amount": "100.00", "currency": "USD"}],
        [{"amount": "50.00"}],
    )
    assert (found["received"], found["fulfilment"]) == (
        [{"amount": "0.00"}],
        {"numerator": "0.00", "denominator": "100.00"},
    )


async def test_a_revision_of_later_is_not_in_the_ratio_of_earlier(database: Database) -> None:
    await a_beginning(database)
    sequence, _ = await head(database)
    command = RevisePledge(code="V1", pledge="P1", revised="2021-06-11", amount=stated("60.00"), sources=SOURCES)
    await do(database, revise_pledge, command)

    assert (await answers(database))["pledge"]["fulfilment"]["denominator"] == "60.00"
    assert (await answers(database, sequence=sequence))["pledge"]["fulfilment"]["denominator"] == "100.00"


async def test_before_anything_was_known_there_is_nothing(database: Database) -> None:
    await a_beginning(database)
    found = await answers(database, known="2001-01-01T00:00:00Z")

    assert (found["pledge"]["outstanding"], found["pledge"]["fulfilment"]) == ([], None)
    assert (found["fund"]["balances"], found["fund"]["available"]) == ([], [])
