"""What a reader sees of pledges, as money moves."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import select

from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.pledge import PledgeLine
from service.giving.pledged_line import PledgedInstalment
from service.giving.record_pledge import record_pledge
from service.giving.refund_donor import RefundDonor, refund_donor
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, post
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.writing.finding import key_of
from service.writing.work import Recorded, Work
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_money, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import do
from tests.given.matching import given_allocation, given_release
from tests.given.registry import SOURCES

FIGURES = """{ pledge(code: "P1") {
  amount { amount currency qualifier usd } status flags
  outstanding { amount currency } committed { amount } received { amount currency } withdrawn { amount }
  fulfilment { numerator denominator value } conversion { value }
} }"""


async def figures(database: Database) -> dict[str, Any]:
    """Return the figures of P1, lists of one amount as that amount."""
    found: dict[str, Any] = (await ask(database, FIGURES))["pledge"]
    alone = {name: found[name][0]["amount"] for name in ("outstanding", "committed", "received", "withdrawn")}
    return found | alone


async def revise(database: Database, amount: str, currency: str = "USD", code: str = "V1", **more: Any) -> int | None:
    """Bring P1 to a new total; return the entry."""
    command = RevisePledge(
        code=code, pledge="P1", revised="2021-09-01", amount=stated(amount, currency, **more), sources=SOURCES
    )
    return (await do(database, revise_pledge, command)).recorded.entry


@dataclass(frozen=True)
class Withdrawal:
    """Part of P1 that is withdrawn, in cents."""

    cents: int


async def withdraw(work: Work, command: Withdrawal) -> Recorded:
    """Move a part of the only line to withdrawn."""
    key = key_of((await work.session.exec(select(PledgeLine))).one())
    move = Move(command.cents, "USD", Place(Stage.PLEDGED, line=key), Place(Stage.WITHDRAWN, line=key))
    today = datetime.now(tz=UTC).date()
    return Recorded("pledge", 1, "P1", await post(work, EntryKind.WITHDRAW_PLEDGE, today, [move], subject="pledge:P1"))


async def test_a_pledge_is_announced_then_signed_then_received(database: Database) -> None:
    await given_pledge(database)
    assert (await figures(database))["status"] == "ANNOUNCED"

    await given_commitment(database, amount="40.00")
    assert (await figures(database))["status"] == "PARTLY_COMMITTED"

    await given_commitment(database, "C2", "60.00")
    assert (await figures(database))["status"] == "COMMITTED"

    await given_receipt(database, amount="30.00")
    found = await figures(database)
    assert found["status"] == "PARTLY_RECEIVED"
    assert (found["outstanding"], found["committed"], found["received"]) == ("70.00", "70.00", "30.00")
    assert found["fulfilment"] == {"numerator": "30.00", "denominator": "100.00", "value": 0.3}
    assert found["conversion"] == {"value": 1}

    await given_receipt(database, "R2", "70.00")
    assert (await figures(database))["status"] == "FULFILLED"


async def test_100_raised_to_150_totals_150_at_the_rate_of_reference(database: Database) -> None:
    await given_pledge(database, currency="EUR", usd="120.00")
    await revise(database, "150.00", "EUR", qualifier="AT_LEAST")

    found = await figures(database)
    assert found["amount"] == {"amount": "150.00", "currency": "EUR", "qualifier": "AT_LEAST", "usd": "180.00"}


async def test_a_reversed_revision_leaves_what_was_promised_before(database: Database) -> None:
    await given_pledge(database)
    entry = await revise(database, "150.00")
    assert entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="SOURCE_RETRACTED"))

    assert (await figures(database))["amount"]["amount"] == "100.00"
    revisions = (
        await ask(
            database,
            '{ pledge(code: "P1") { revisions { before { amount } after { amount currency } '
            "entry { reversedBy { kind reason } } } } }",
        )
    )["pledge"]["revisions"]
    assert revisions == [
        {
            "before": {"amount": "100.00"},
            "after": {"amount": "150.00", "currency": "USD"},
            "entry": {"reversedBy": {"kind": "REVERSE_ENTRY", "reason": "SOURCE_RETRACTED"}},
        }
    ]


async def test_more_than_was_promised_is_over_fulfilled_and_clamped_nowhere(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="120.00")

    found = await figures(database)
    assert (found["status"], found["flags"]) == ("OVER_FULFILLED", ["OVER_FULFILLED"])
    assert (found["amount"]["amount"], found["received"]) == ("100.00", "120.00")
    assert found["fulfilment"]["value"] == 1.2


async def test_money_that_came_in_another_currency_fulfils_in_the_pledges_own(database: Database) -> None:
    await given_pledge(database, currency="EUR", usd="120.00")
    await given_receipt(database, amount="55.00", clears="50.00")

    found = await figures(database)
    assert found["received"] == "50.00"
    assert found["amount"] == {"amount": "100.00", "currency": "EUR", "qualifier": "EXACT", "usd": "120.00"}
    assert found["fulfilment"]["value"] == 0.5


async def test_what_is_withdrawn_stays_in_what_was_promised(database: Database) -> None:
    await given_pledge(database)
    await do(database, withdraw, Withdrawal(3_000))
    found = await figures(database)
    assert (found["amount"]["amount"], found["withdrawn"], found["status"]) == ("100.00", "30.00", "ANNOUNCED")
    assert found["flags"] == ["PARTLY_WITHDRAWN"]

    await do(database, withdraw, Withdrawal(7_000))
    assert (await figures(database))["status"] == "WITHDRAWN"


async def test_an_announcement_without_lines_has_no_ratios(database: Database) -> None:
    await do(database, record_pledge, replace(pledge("P1", amount=stated("100.00"), counts=False), lines=()))
    found = (await ask(database, FIGURES))["pledge"]
    assert (found["amount"]["amount"], found["status"]) == ("100.00", "ANNOUNCED")
    assert found["fulfilment"] is found["conversion"] is None


async def test_what_was_recorded_by_mistake_is_reversed_and_not_withdrawn(database: Database) -> None:
    entry = (await given_pledge(database)).recorded.entry
    assert entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="DUPLICATE"))
    found = (await ask(database, FIGURES))["pledge"]
    assert (found["status"], found["flags"], found["fulfilment"]) == ("REVERSED", [], None)


async def test_what_was_all_given_back_is_returned(database: Database) -> None:
    await given_money(database)
    command = RefundDonor(pledge="P1", amount="60.00", refunded="2022-02-01", sources=SOURCES)
    await do(database, refund_donor, command)
    assert (await figures(database))["status"] == "PARTLY_RECEIVED"
    await do(database, refund_donor, replace(command, amount="40.00"))
    found = await figures(database)
    assert (found["status"], found["fulfilment"]) == (
        "RETURNED",
        {"numerator": "0.00", "denominator": "100.00", "value": 0},
    )


async def test_without_a_rate_there_is_no_value_and_a_flag(database: Database) -> None:
    await given_pledge(database, currency="EUR")

    found = await figures(database)
    assert found["amount"]["usd"] is None
    assert found["flags"] == ["VALUE_UNKNOWN"]


async def test_a_total_carries_the_weakest_word_of_its_parts(database: Database) -> None:
    parts = (line(stated=stated("60.00", qualifier="MORE_THAN")), line(stated=stated("40.00", qualifier="UP_TO")))
    await do(database, record_pledge, pledge("P1", *parts))

    amount = (await figures(database))["amount"]
    assert (amount["amount"], amount["qualifier"]) == ("100.00", "UP_TO")


async def test_an_unknown_amount_is_null_and_never_zero(database: Database) -> None:
    await given_pledge(database, amount=None)

    found = (await ask(database, FIGURES))["pledge"]
    assert found["amount"] == {"amount": None, "currency": "USD", "qualifier": "UNKNOWN", "usd": None}
    assert (found["status"], found["flags"]) == ("UNKNOWN_AMOUNT", ["UNKNOWN_AMOUNT"])
    assert found["outstanding"] == []
    assert found["fulfilment"] is found["conversion"] is None


async def test_a_repeated_announcement_shows_what_was_stated_and_is_not_in_the_book(database: Database) -> None:
    await given_pledge(database, "FIRST")
    await given_pledge(database, duplicate_of="FIRST", counts=False)

    found = (await ask(database, FIGURES))["pledge"]
    assert (found["amount"]["amount"], found["status"], found["flags"]) == ("100.00", "DUPLICATE", ["DUPLICATE"])
    assert found["received"] == []
    assert found["fulfilment"] is found["conversion"] is None
    first = await ask(database, '{ pledge(code: "FIRST") { duplicates { code } } }')
    assert first["pledge"]["duplicates"] == [{"code": "P1"}]


async def test_receipts_clear_the_oldest_instalment_first(database: Database) -> None:
    today = datetime.now(tz=UTC).date()
    days = {"400": "10.00", "200": "20.00", "20": "30.00", "-20": "40.00"}
    due = tuple(
        PledgedInstalment(due=(today - timedelta(days=int(ago))).isoformat(), amount=amount)
        for ago, amount in reversed(days.items())
    )
    await do(database, record_pledge, pledge("P1", line(instalments=due)))
    await given_receipt(database, amount="15.00")

    ageing = "ageing { currency notDue overdue1to30 overdue31to90 overdue91to180 overdue181to365 over365 }"
    found = (
        await ask(database, f'{{ pledge(code: "P1") {{ {ageing} flags instalments {{ amount {{ amount }} }} }} }}')
    )["pledge"]
    assert found["ageing"] == {
        "currency": "USD",
        "notDue": "40.00",
        "overdue1to30": "30.00",
        "overdue31to90": "0.00",
        "overdue91to180": "0.00",
        "overdue181to365": "15.00",
        "over365": "0.00",
    }
    assert found["flags"] == ["OVERDUE"]


async def test_a_withdrawal_takes_from_the_newest_instalment(database: Database) -> None:
    today = datetime.now(tz=UTC).date()
    due = [PledgedInstalment(due=(today - timedelta(days=ago)).isoformat(), amount="50.00") for ago in (40, 5)]
    await do(database, record_pledge, pledge("P1", line(instalments=tuple(due))))
    await do(database, withdraw, Withdrawal(3_000))

    found = (await ask(database, '{ pledge(code: "P1") { ageing { overdue1to30 overdue31to90 } } }'))["pledge"]
    assert found["ageing"] == {"overdue1to30": "20.00", "overdue31to90": "50.00"}


async def test_an_earmarks_category_follows_from_its_letter(database: Database) -> None:
    for number, letter in enumerate("CDHL", start=1):
        await given_pledge(database, f"P{number}", earmark=Earmark(modality=letter, states=("HN",)))

    question = (
        "{ pledges { nodes { lines { earmark { modality category restricts states { code } pillars { code } } } } } }"
    )
    found = [one["lines"][0]["earmark"] for one in (await ask(database, question))["pledges"]["nodes"]]
    assert [(one["modality"], one["category"]) for one in found] == [("C", 1), ("D", 2), ("H", 3), ("L", 4)]
    assert found[0]["restricts"]
    assert found[0]["states"] == [{"code": "HN"}]


async def test_an_allocation_shows_what_stands_on_the_need_at_every_stage(database: Database) -> None:
    await given_money(database, amount="60.00")
    await revise(database, "100.00")
    await given_allocation(database, amount="70.00")

    question = """{ allocations(where: {states: ["HN"]}) { nodes { donor { code } need { code } basis usd
      amount { amount currency } byStage { stage amount usd } entry { kind } } }
      need(code: "N1") { allocations { totalCount } }
      pledge(code: "P1") { lines { allocations { need { code } } } } }"""
    found = await ask(database, question)
    [placed] = found["allocations"]["nodes"]
    assert placed["amount"] == [{"amount": "70.00", "currency": "USD"}]
    assert [(one["stage"], one["amount"]) for one in placed["byStage"]] == [("PLEDGED", "40.00"), ("RECEIVED", "30.00")]
    assert found["need"]["allocations"]["totalCount"] == 1

    await given_release(database)
    [released] = (await ask(database, question))["allocations"]["nodes"]
    assert (released["amount"], released["byStage"]) == ([{"amount": "0.00", "currency": "USD"}], [])
