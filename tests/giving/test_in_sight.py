"""Contributions that look at their line without locking it: what others do meanwhile is seen all the same."""

import pytest

from service.database.engine import Database
from service.giving.record_contribution import RecordContribution, record_contribution
from service.writing.operation import perform
from tests.given.giving import given_commitment, given_pledge, given_receipt, stated
from tests.given.ground import ADMIN
from tests.given.looking import held, moved, refused, rows
from tests.given.meanwhile import meanwhile
from tests.given.registry import SOURCES

KEPT = """
    SELECT c.id, c.note, c.entry_sequence, d.code
      FROM contribution AS c JOIN citation AS cited ON cited.subject = 'contribution' AND cited.subject_id = c.id
      JOIN document AS d ON d.id = cited.document_id
     WHERE c.code = $1"""


async def test_a_usual_contribution_is_looked_up_once_posted_with_its_row_and_kept_with_the_entry(
    database: Database,
) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="1.00")
    command = RecordContribution(
        code="R2", pledge="P1", received="2022-01-10", amount=stated("2.00"), sources=SOURCES, note="second"
    )
    with database.recording() as said:
        outcome = await perform(database, record_contribution, command, ADMIN, key="usual")

    words = ("hold_key", "ARRAY", "post_entry", "INTO audit_trail", "INTO idempotency_key")
    assert [word for text in said for word in words if word in text] == list(words)
    assert len(said) == 3
    recorded, document = outcome.recorded, SOURCES[0].document
    assert [tuple(row) for row in await rows(database, KEPT, "R2")] == [
        (recorded.id, "second", recorded.entry, document)
    ]


async def test_what_is_committed_meanwhile_is_still_taken_before_what_is_pledged(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="1.00")
    locked = meanwhile(monkeypatch, record_contribution, lambda: given_commitment(database, amount="50.00"))
    outcome = await given_receipt(database, "R2", amount="2.00")

    assert locked == [False, True]
    assert await moved(database, outcome.recorded.entry) == ["COMMITTED -> RECEIVED 2.00 USD"]


async def test_what_is_taken_meanwhile_leaves_less_than_was_seen(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="1.00")
    locked = meanwhile(monkeypatch, record_contribution, lambda: given_receipt(database, "R2", "98.00"))
    outcome = await given_receipt(database, "R3", amount="3.00")

    assert locked == [False, False, True]
    assert await moved(database, outcome.recorded.entry) == [
        "DONOR -> PLEDGED 2.00 USD",
        "PLEDGED -> RECEIVED 1.00 USD",
        "PLEDGED -> RECEIVED 2.00 USD",
    ]


async def test_the_same_code_given_meanwhile_is_taken(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="1.00")
    meanwhile(monkeypatch, record_contribution, lambda: given_receipt(database, "R2", "2.00"))

    await refused(given_receipt(database, "R2", amount="3.00"), "CODE_TAKEN")
    assert (await held(database))["RECEIVED P1"] == "3.00"
