"""Reversing an entry over the API."""

from service.database.engine import Database
from tests.given.asking import ask
from tests.given.doors import Refused, changes_of, done_by_its_door, each_is_refused_by_the_door
from tests.given.giving import given_money, given_receipt
from tests.given.mutating import codes_of, mutate
from tests.given.spending import given_approved, given_payment, given_project

WHY = {"reason": "WRONG_AMOUNT", "effectiveOn": "2024-06-01", "document": "DOC", "note": "Typed twice"}


async def test_what_was_a_mistake_is_posted_back_and_both_stay(database: Database) -> None:
    await given_money(database)
    wrong = (await given_receipt(database, "R2", "100.00")).recorded.entry
    done = await done_by_its_door(database, "reverseEntry", {"entry": wrong, **WHY})

    assert done["entry"]["kind"] == "REVERSE_ENTRY"
    assert changes_of(done) == {"RECEIVED": "-100.00"}
    found = await ask(database, "{ ledger { entries(last: 1) { nodes { reverses { sequence } note } } } }")
    assert found["ledger"]["entries"]["nodes"] == [{"reverses": {"sequence": wrong}, "note": "Typed twice"}]


async def test_a_reversal_is_refused(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    approval = (await given_approved(database, approved="2022-03-01")).recorded.entry
    await given_payment(database, paid="2022-04-01")
    cases: list[Refused] = [
        ({"entry": 10_000}, "ENTRY_NOT_FOUND", ["entry"]),
        ({}, "MONEY_HAS_MOVED_ON", ["entry"]),
        ({"effectiveOn": "2022-02-28"}, "REVERSAL_TOO_EARLY", ["effectiveOn"]),
        ({"document": "NONE"}, "DOCUMENT_NOT_FOUND", ["document"]),
    ]
    await each_is_refused_by_the_door(database, "reverseEntry", {"entry": approval, **WHY}, cases)


async def test_an_entry_is_reversed_once_and_a_reversal_never(database: Database) -> None:
    await given_money(database)
    receipt = (await given_receipt(database, "R2", "1.00")).recorded.entry
    first = await mutate(database, "reverseEntry", {"entry": receipt, **WHY}, key="one")
    again = await mutate(database, "reverseEntry", {"entry": receipt, **WHY}, key="two")
    back = await mutate(database, "reverseEntry", {"entry": first["entry"]["sequence"], **WHY}, key="three")

    assert (codes_of(again), codes_of(back)) == (["ALREADY_REVERSED"], ["REVERSAL_IS_FINAL"])
