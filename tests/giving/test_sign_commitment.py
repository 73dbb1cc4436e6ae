"""Signing a commitment."""

from typing import Any

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.giving.sign_commitment import SignCommitment, sign_commitment
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.giving import given_commitment, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved, refused, rows, worth
from tests.given.matching import given_allocation
from tests.given.registry import SOURCES


async def test_what_is_signed_moves_from_pledged_to_committed(database: Database) -> None:
    await given_pledge(database)
    outcome = await given_commitment(database, amount="30.00")

    assert await held(database) == {"PLEDGED P1": "70.00", "COMMITTED P1": "30.00"}
    assert await moved(database, outcome.recorded.entry) == ["PLEDGED -> COMMITTED 30.00 USD"]


async def test_what_is_placed_on_needs_is_signed_first_the_oldest_first(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N2", "20.00", allocated="2021-07-01")
    await given_allocation(database, "N1", "20.00", allocated="2021-07-02")
    await given_commitment(database, amount="30.00")

    assert await held(database) == {
        "PLEDGED P1": "60.00",
        "PLEDGED P1 N1": "10.00",
        "COMMITTED P1 N2": "20.00",
        "COMMITTED P1 N1": "10.00",
    }


async def test_an_amount_up_to_is_posted_whole_and_keeps_its_word(database: Database) -> None:
    await given_pledge(database)
    command = SignCommitment(
        code="C1", pledge="P1", signed="2021-11-23", amount=stated("40.00", qualifier="UP_TO"), sources=SOURCES
    )
    await do(database, sign_commitment, command)

    assert (await held(database))["COMMITTED P1"] == "40.00"
    assert [row[0] for row in await rows(database, "SELECT qualifier FROM commitment")] == ["UP_TO"]


async def test_an_unknown_amount_is_kept_and_posts_nothing(database: Database) -> None:
    await given_pledge(database)
    outcome = await given_commitment(database, amount=None)

    assert outcome.recorded.entry is None
    assert await held(database) == {"PLEDGED P1": "100.00"}


async def test_the_value_goes_with_the_money_it_signs(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.01")
    await given_commitment(database, amount="5.00", currency="EUR")

    assert await worth(database) == {"PLEDGED P1 EUR": 601, "COMMITTED P1 EUR": 600}


async def test_more_than_is_outstanding_is_refused_and_says_how_much_is(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="60.00")
    refusal = await refused(given_commitment(database, amount="40.01"), "MORE_THAN_PLEDGED")

    assert refusal.facts["outstanding"] == "40.00"


async def test_a_commitment_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_pledge(database, "DRAFT", publication="DRAFT")
    await given_pledge(database, "TWICE", duplicate_of="P1")
    await do(database, record_pledge, pledge("TWO", line(), line()))
    cases: list[tuple[dict[str, Any], str]] = [
        ({"code": " "}, "CODE_MALFORMED"),
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"line": 2}, "LINE_NOT_FOUND"),
        ({"pledge": "TWO"}, "LINE_NOT_NAMED"),
        ({"pledge": "TWICE"}, "PLEDGE_IS_DUPLICATE"),
        ({"pledge": "DRAFT"}, "PLEDGE_NOT_FOUND"),
        ({"amount": stated("1.00", "EUR")}, "UNIT_DIFFERS"),
        ({"amount": stated("0")}, "AMOUNT_NOT_POSITIVE"),
        ({"kind": "HANDSHAKE"}, "KIND_UNKNOWN"),
        ({"document": "NONE"}, "DOCUMENT_NOT_FOUND"),
        ({"acknowledged_by": "NONE"}, "PARTY_NOT_FOUND"),
        ({"signed": "soon"}, "DATE_NOT_EDTF"),
        ({"signed": "2999"}, "DATE_IN_FUTURE"),
        ({"sources": ()}, "SOURCE_MISSING"),
    ]
    usual: dict[str, Any] = {"code": "C1", "pledge": "P1", "signed": "2021", "sources": SOURCES, "amount": stated("1")}
    await each_is_refused(
        database, sign_commitment, [(SignCommitment(**{**usual, **more}), code) for more, code in cases]
    )


async def test_a_code_is_used_once(database: Database) -> None:
    await given_pledge(database)
    await given_commitment(database, amount="1.00")

    await refused(given_commitment(database, amount="1.00"), "CODE_TAKEN")


async def test_what_was_signed_by_mistake_is_reversed_and_signed_anew_on_its_true_day(database: Database) -> None:
    await given_pledge(database)
    wrong = await given_commitment(database, "WRONG", "100.00")
    assert wrong.recorded.entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=wrong.recorded.entry, reason="WRONG_AMOUNT"))
    await given_commitment(database, "RIGHT", "80.00")

    assert await held(database) == {"PLEDGED P1": "20.00", "COMMITTED P1": "80.00"}


async def test_more_than_was_promised_on_its_day_cannot_have_been_signed(database: Database) -> None:
    await given_pledge(database)
    raised = RevisePledge(code="V1", pledge="P1", revised="2023-01-01", amount=stated("150.00"), sources=SOURCES)
    await do(database, revise_pledge, raised)

    await refused(given_commitment(database, amount="120.00"), "SIGNED_TOO_EARLY")
    await given_commitment(database, amount="120.00", signed="2023-01-01")
