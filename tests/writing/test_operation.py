"""The frame around every act: what cannot be said at all is refused, and a fault leaves its line in the trail."""

from dataclasses import dataclass
from typing import Any

import asyncpg
import pytest

from service.database.engine import Database
from service.errors import Refusal
from service.giving.pledge import Instalment
from service.giving.record_contribution import RecordContribution, record_contribution
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.registry.checking import Alias
from service.registry.record_party import RecordParty, record_party
from service.writing.fingerprint import Command
from service.writing.operation import Act, Outcome, perform
from service.writing.work import Recorded, Work
from tests.given.acting import SECRETARIAT, rows
from tests.given.registry import SOURCES, given_document

TRAIL = "SELECT act, outcome, code, idempotency_key FROM audit_trail ORDER BY id DESC LIMIT 1"

DEADLOCK = """CREATE FUNCTION refuse_as_a_deadlock() RETURNS bytea LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'of this test' USING ERRCODE = '40P01'; END $$"""

HALF = "a\ud800b"


def party(**said: Any) -> RecordParty:
    return RecordParty(**{"code": "ES", "kind": "STATE", "name": {"en": "Spain"}, "sources": SOURCES, **said})


UNSAYABLE: list[tuple[Act, Command, str]] = [
    (record_party, party(code=HALF), "TEXT_MALFORMED code"),
    (record_party, party(name={"en": "a\x00"}), "TEXT_MALFORMED name.en"),
    (record_party, party(name={"en": "Spain", HALF: "x"}), "TEXT_MALFORMED name.1"),
    (record_party, party(aliases=(Alias("x", note=HALF),)), "TEXT_MALFORMED aliases.0.note"),
    (
        record_contribution,
        RecordContribution(code="R", received="2022", pledge="P", fx_source=HALF),
        "TEXT_MALFORMED fxSource",
    ),
    (reverse_entry, ReverseEntry(entry=2**70, reason="OTHER"), "NUMBER_TOO_LARGE entry"),
    (reverse_entry, ReverseEntry(entry=-(2**70), reason="OTHER"), "NUMBER_TOO_LARGE entry"),
]


@pytest.mark.parametrize("key", [None, "key"])
@pytest.mark.parametrize(("act", "command", "why"), UNSAYABLE)
async def test_what_cannot_be_kept_is_refused_and_audited(
    database: Database, act: Act, command: Command, why: str, key: str | None
) -> None:
    with pytest.raises(Refusal) as caught:
        await perform(database, act, command, SECRETARIAT, key=key)

    assert f"{caught.value.code} {'.'.join(caught.value.field)}" == why
    assert await rows(database, TRAIL) == [(act.__name__, "REFUSED", caught.value.code, key)]


@pytest.mark.parametrize(
    ("key", "shown"), [("", ""), (HALF, "a\\ud800b"), ("\x00", "\\x00"), ("k" * 300, "k" * 200), ("a\nb", "a\\nb")]
)
async def test_a_key_that_cannot_be_kept_is_refused_and_audited_in_a_form_that_can(
    database: Database, key: str, shown: str
) -> None:
    with pytest.raises(Refusal) as caught:
        await perform(database, record_party, party(), SECRETARIAT, key=key)

    assert caught.value.code == "KEY_MALFORMED"
    assert await rows(database, TRAIL) == [("record_party", "REFUSED", "KEY_MALFORMED", shown)]


@dataclass(frozen=True)
class Stumble:
    """The command of an act with a fault."""

    sql: str | None = None


async def stumble(work: Work, command: Stumble) -> Recorded:
    """Fail, in the database or before it."""
    await work.session.execute_text(command.sql or "SELECT 1")
    raise ZeroDivisionError


@pytest.mark.parametrize("sql", [None, "SELECT no_such_column FROM party"])
async def test_a_fault_leaves_its_line_in_the_trail(database: Database, sql: str | None) -> None:
    with pytest.raises(Exception, match=None if sql is None else "no_such_column") as caught:
        await perform(database, stumble, Stumble(sql), SECRETARIAT, key="k")

    assert not isinstance(caught.value, Refusal)
    assert await rows(database, TRAIL) == [("stumble", "FAILED", None, "k")]


@pytest.mark.parametrize("kept", [True, False])
async def test_a_number_that_nobody_has_foreseen_to_be_so_large_is_refused_and_no_fault(
    database: Database, *, kept: bool
) -> None:
    async def too_large(work: Work, _command: Stumble) -> Recorded:
        if kept:
            work.session.add(Instalment(line_id=1, position=1, due_edtf="2030", amount_minor=2**63))
            await work.session.flush()
        await work.session.execute_text("SELECT cast(:amount AS bigint)", {"amount": 2**63})
        raise AssertionError

    with pytest.raises(Refusal) as caught:
        await perform(database, too_large, Stumble(), SECRETARIAT)

    assert (caught.value.code, caught.value.field) == ("AMOUNT_TOO_LARGE", ("amount",))
    assert await rows(database, TRAIL) == [("too_large", "REFUSED", "AMOUNT_TOO_LARGE", None)]


async def test_a_trail_that_cannot_be_written_hides_no_fault(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_trail(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr("service.writing.operation._audit", no_trail)
    with pytest.raises(ZeroDivisionError):
        await perform(database, stumble, Stumble(), SECRETARIAT)


async def test_what_reading_the_payload_meets_is_told_as_what_the_act_meets(database: Database) -> None:
    tried = []

    async def unlucky(work: Work, _outcome: Outcome) -> bytes:
        tried.append(1)
        if len(tried) == 1:
            await work.session.fetch_json("SELECT refuse_as_a_deadlock()")
        return b"{}"

    await given_document(database)
    owner = await asyncpg.connect(database.address.dsn)
    await owner.execute(DEADLOCK)
    await owner.close()

    assert (await perform(database, record_party, party(), SECRETARIAT, showing=unlucky)).shown == b"{}"
    assert len(tried) == 2
