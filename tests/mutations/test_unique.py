"""Whatever the database keeps unique, an input that would repeat it is refused by name; none ends in a fault of ours.

The table goes through all unique indexes of a migrated database: one that is new fails until it stands here, with what
an input is told that repeats it, or with the reason why none can.
"""

import re
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from service.database.engine import Database
from service.errors import Conflict
from service.giving.record_pledge import record_pledge
from service.planning.record_quantification_step import RecordQuantificationStep, record_quantification_step
from service.registry.record_document import RecordDocument, record_document
from service.registry.record_event import RecordEvent, record_event
from service.registry.record_office_term import RecordOfficeTerm, record_office_term
from service.registry.record_party import RecordParty, record_party
from service.registry.record_state import RecordState, record_state
from service.registry.stating import Source
from service.spending.approve_project import ApproveProject, ServedNeed, approve_project
from service.spending.close_project import CloseProject, close_project
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.writing.operation import Act
from service.writing.refused_by_database import refusal_of
from tests.given.acting import SECRETARIAT, refusals, rows
from tests.given.giving import line, pledge
from tests.given.ground import do
from tests.given.registry import SOURCES
from tests.given.spending import given_project, given_request

TWICE = ("CA", "CA")
EVENT: dict[str, Any] = {
    "code": "E9",
    "kind": "SOLIDARITY_EVENT",
    "name": {"en": "x"},
    "date": "2021-06-10",
    "status": "HELD",
    "sources": SOURCES,
}
PROJECT: dict[str, Any] = {
    "code": "PP",
    "fund": "FUND",
    "title": {"en": "x"},
    "agreed": "2022-02-01",
    "sources": SOURCES,
}
HALF = ServedNeed(need="N1", share="0.5")
STATE = RecordState(code="ES", iso3="ESP", numeric="724", party="HN", name={"en": "x"}, sources=SOURCES)
TERM = RecordOfficeTerm(
    code="T1", office="PLATFORM_CHAIR", ordinal=3, from_edtf="2022", status="HELD", holders=("ES",), sources=SOURCES
)
STEP = RecordQuantificationStep(
    code="Q1",
    cycle="2021",
    position=1,
    action={"en": "x"},
    deadline="2021-06-10",
    responsible=TWICE,
    sources=SOURCES,
)
CITING = RecordDocument(
    code="D9",
    kind="REPORT",
    title={"en": "x"},
    date="2021-06-10",
    sources=(Source("D9"),),
    cites=("DOC", "DOC"),
)
GROUP = RecordParty(code="G", kind="GROUP", name={"en": "x"}, sources=SOURCES, members=TWICE)

REPEATED: dict[str, tuple[Act, Any, str]] = {
    "uq_state_party_id": (record_state, STATE, "PARTY_TAKEN party"),
    "uq_project_closure_project_id": (close_project, CloseProject(project="DONE"), "PROJECT_ENDED project"),
    "pk_disbursement_rejection": (
        reject_disbursement,
        RejectDisbursement(disbursement="D1", reason="x"),
        "ALREADY_REJECTED disbursement",
    ),
    "pk_document_citation": (record_document, CITING, "ok"),
    "pk_event_host": (record_event, RecordEvent(**EVENT, hosts=TWICE), "PARTY_TWICE hosts"),
    "pk_event_convener": (record_event, RecordEvent(**EVENT, conveners=TWICE), "PARTY_TWICE conveners"),
    "pk_event_partner": (record_event, RecordEvent(**EVENT, partners=TWICE), "PARTY_TWICE partners"),
    "pk_event_document": (record_event, RecordEvent(**EVENT, adopted=("DOC", "DOC")), "ok"),
    "pk_office_holder": (
        record_office_term,
        RecordOfficeTerm(
            code="T2", office="PLATFORM_CHAIR", from_edtf="2022", status="HELD", holders=TWICE, sources=SOURCES
        ),
        "PARTY_TWICE holders",
    ),
    "pk_party_member": (record_party, GROUP, "PARTY_TWICE members"),
    "pk_pledge_donor": (record_pledge, pledge("P9", joint_donors=TWICE), "PARTY_TWICE jointDonors"),
    "pk_pledge_line_party": (
        record_pledge,
        pledge("P9", line(channel_parties=TWICE)),
        "PARTY_TWICE lines.0.channelParties",
    ),
    "pk_project_co_implementer": (
        approve_project,
        ApproveProject(**PROJECT, co_implementers=TWICE),
        "PARTY_TWICE coImplementers",
    ),
    "pk_project_partner": (approve_project, ApproveProject(**PROJECT, partners=TWICE), "PARTY_TWICE partners"),
    "pk_project_need": (approve_project, ApproveProject(**PROJECT, needs=(HALF, HALF)), "NEED_TWICE needs"),
    "pk_quantification_step_party": (record_quantification_step, STEP, "PARTY_TWICE responsible"),
}
"""By index: an act that would repeat what is unique, and its refusal; "ok" where twice the same is taken as once."""

OUT_OF_REACH = {
    "alembic_version_pkc": "the version of the tables: no act writes it",
    "ix_need_beside_key": "of the number that the database gave it",
    "ix_party_beside_key": "of the number that the database gave it",
    "ix_pledge_beside_key": "of the number that the database gave it",
    "pk_coverage_snapshot": "kept by the database with an entry",
    "pk_coverage_sum": "kept by the database with an entry",
    "pk_disbursement_entry": "the entry was made a moment ago, by the same act",
    "pk_fund_money": "kept by the database with an account",
    "pk_money_copy": "made by the database of entries that are there",
    "pk_money_step_account": "made by the database of entries that are there",
    "pk_idempotency_key": "whoever claims a key that is taken waits, and is then answered from it",
    "pk_journal_entry": "numbered by the database, under the lock of the head",
    "pk_posting_rule": "written by migrations alone",
    "pk_transfer": "numbered within its entry",
    "uq_account_": "opened by the database where it is missing",
    "uq_allocation_line_id_need_id": "found, or written, under the lock of the line",
    "uq_api_token_hash": "of random bytes; mirps token refuses one that is known",
    "uq_instalment_line_id_position": "numbered by the act, for a line that is new",
    "uq_journal_entry_reverses": "refused as ALREADY_REVERSED: test_reverse_entry",
    "uq_pledge_line_pledge_id_position": "numbered by the act, for a pledge that is new",
}
"""By index, or how its name begins: why no input can repeat what is unique."""

UNIQUE = """
    SELECT i.indexrelid::regclass::text FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid
     WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace
       AND NOT (i.indisprimary AND pg_get_indexdef(i.indexrelid) LIKE '%(id)')
"""


@pytest.fixture
async def repeated(database: Database) -> Database:
    """What the inputs of the table repeat."""
    await do(database, record_office_term, TERM, SECRETARIAT)
    await given_project(database, "DONE")
    await do(database, close_project, CloseProject(project="DONE"))
    await given_project(database)
    await given_request(database)
    await do(database, reject_disbursement, RejectDisbursement(disbursement="D1", reason="x"))
    return database


async def test_every_unique_index_is_in_the_table(database: Database) -> None:
    found = {name for (name,) in await rows(database, UNIQUE)}
    codes = {name for name in found if re.fullmatch(r"uq_\w+_code", name)}  # CODE_TAKEN: the test of each act
    reached = {name for name in found if any(name.startswith(known) for known in OUT_OF_REACH)}

    assert found - codes - reached == set(REPEATED)


@pytest.mark.parametrize("index", REPEATED)
async def test_what_would_be_twice_is_refused_by_name(repeated: Database, index: str) -> None:
    act, command, refusal = REPEATED[index]
    assert await refusals(repeated, act, [command]) == [refusal]


class Race(Exception):  # noqa: N818  it stands for a driver's error
    """Stands for what the driver says of one who comes second."""

    sqlstate = "23505"

    def __init__(self, constraint: str) -> None:
        super().__init__(constraint)
        self.constraint_name = constraint


@pytest.mark.parametrize(
    ("constraint", "code"),
    [
        ("uq_state_party_id", "PARTY_TAKEN"),
        ("uq_party_code", "CODE_TAKEN"),
        ("pk_event_host", "RECORDED_ALREADY"),
        ("pk_idempotency_key", None),
    ],
)
def test_who_comes_second_is_in_conflict_and_not_met_by_a_fault(constraint: str, code: str | None) -> None:
    refusal = refusal_of(DBAPIError("INSERT", None, Race(constraint)))
    assert (refusal.code if refusal else None) == code
    assert refusal is None or isinstance(refusal, Conflict)
