"""One moment holds for all below it: what is asked at it, what cannot be, and what the database keeps for it."""

from datetime import date
from typing import Any, Final

import pytest

from service.database.engine import Database
from service.giving.pledged_line import PledgedInstalment
from service.giving.record_pledge import record_pledge
from service.planning.revise_need import ReviseNeed, revise_need
from service.registry.record_office_term import RecordOfficeTerm, record_office_term
from service.spending.close_project import CloseProject, close_project
from tests.given.acting import rows
from tests.given.asking import ask, codes_refused
from tests.given.everything import SCHEMA
from tests.given.giving import given_money, given_pledge, given_receipt, line, pledge
from tests.given.ground import do
from tests.given.matching import given_allocation
from tests.given.registry import SOURCES, given_document, given_grouping
from tests.given.spending import given_project, given_request
from tests.reading.picking import as_owner

WITHOUT: Final = {
    "viewer": "who asks, not what is asked",
    "pillars": "a code list",
    "sectors": "a code list",
    "populations": "a code list",
    "populationLists": "a code list",
    "vulnerableGroups": "a code list",
    "gcrObjectives": "a code list",
    "measures": "a code list",
    "topics": "a code list",
    "enumerations": "a code list",
    "movements": "a code list",
    "themes": "a code list",
    "financingChannels": "a code list",
    "iatiCodes": "a code list",
    "situationalRoles": "a code list",
    "ledger": "its entries say when they were recorded; they never change",
    "auditTrail": "its rows never change",
    "strandings": "what a payment would strand is asked before it is made, of the money that is there now",
}
"""What cannot be asked at a moment, and why."""
UPDATED: Final = {
    "allocation": {"basis", "entry_sequence", "confidence", "note", "illustrative"},
    "pledge": {"publication"},
    "pledge_line": {"unit"},
    "project": {"status"},
    "need": {"publication", "qualifier", "investment_known"},
}
"""What acts change of rows and a moment puts back: a need's words from its revisions, all else from ``earlier_row``."""
NEVER_SEEN_CHANGED: Final = {
    "contribution": "in the act that records it",
    "commitment": "in the act that records it",
    "disbursement": "its row is locked so, and nothing changed",
    "document": "texts and who issued it are those of today",
    "document_citation": "as above",
    "idempotency_key": "no answer shows it",
    "api_token": "no answer shows it as it was",
}
PLEDGES: Final = "query ($then: Moment, $other: Moment) { pledges(moment: $then) { nodes { %s } } }"


def test_everything_that_leads_to_figures_can_be_asked_at_a_moment() -> None:
    root = SCHEMA.query_type
    assert root is not None
    assert {name for name, field in root.fields.items() if "moment" not in field.args} == WITHOUT.keys()


async def test_what_acts_may_change_of_a_row_is_put_back(database: Database) -> None:
    granted = """SELECT table_name, column_name FROM information_schema.column_privileges
                  WHERE grantee = 'mirps_service' AND privilege_type = 'UPDATE'"""
    found: dict[str, set[str]] = {}
    for table, column in await rows(database, granted):
        found.setdefault(table, set()).add(column)

    assert {table: columns for table, columns in found.items() if table not in NEVER_SEEN_CHANGED} == UPDATED


@pytest.mark.parametrize(
    ("then", "other", "refused"),
    [
        ({"sequence": 3}, {"sequence": 2}, True),
        ({"effective": "2022-01-01"}, {"sequence": 2}, True),
        ({"sequence": 3}, None, False),
        (None, {"sequence": 2}, False),
        ({}, {"sequence": 2}, False),
    ],
)
async def test_within_a_moment_there_is_no_other(
    database: Database, then: dict[str, Any] | None, other: dict[str, Any] | None, *, refused: bool
) -> None:
    given = {"then": then, "other": other}
    for part in ("received(moment: $other) { amount }", "event { pledges(moment: $other) { totalCount } }"):
        if refused:
            assert await codes_refused(database, PLEDGES % part, given) == ["MOMENT_WITHIN_MOMENT"]
        else:
            assert await ask(database, PLEDGES % part, given) == {"pledges": {"nodes": []}}


async def test_the_same_moment_may_be_said_again(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="30.00")
    question = """query ($then: Moment) { pledges(moment: $then) { nodes {
      received(moment: $then) { amount } lines { received(moment: $then) { amount } }
    } } }"""
    found = await ask(database, question, {"then": {"effective": "2021-12-31"}})

    assert found["pledges"]["nodes"] == [
        {"received": [{"amount": "0.00"}], "lines": [{"received": [{"amount": "0.00"}]}]}
    ]


@pytest.mark.parametrize(
    ("moment", "code"),
    [
        ('{effective: "2021-02-30"}', "DATE_MALFORMED"),
        ('{known: "yesterday"}', "DATETIME_MALFORMED"),
        ('{sequence: "1"}', "GRAPHQL_VALIDATION_FAILED"),
        ("{day: 1}", "GRAPHQL_VALIDATION_FAILED"),
        ("{sequence: -1}", "SEQUENCE_NEGATIVE"),
    ],
)
async def test_what_is_no_moment_is_refused(database: Database, moment: str, code: str) -> None:
    for question in ("pledges(moment: %s) { totalCount }", 'need(code: "N1", moment: %s) { requirement { amount } }'):
        assert await codes_refused(database, f"{{ {question % moment} }}") == [code]


async def test_filters_orders_and_counts_are_of_the_moment(database: Database) -> None:
    await given_pledge(database)
    await given_pledge(database, "P2", "50.00")
    await given_receipt(database, amount="60.00")
    question = """query ($then: Moment) {
      pledges(where: {statuses: [ANNOUNCED]}, orderBy: [{field: RECEIVED_USD, direction: DESC}], moment: $then) {
        totalCount nodes { code }
      }
      received: pledges(where: {received: {min: "1", unit: "USD"}}, moment: $then) { totalCount }
    }"""
    before = await ask(database, question, {"then": {"effective": "2021-12-31"}})
    after = await ask(database, question, {"then": {"effective": "2022-12-31"}})

    assert before == {
        "pledges": {"totalCount": 2, "nodes": [{"code": "P1"}, {"code": "P2"}]},
        "received": {"totalCount": 0},
    }
    assert after == {"pledges": {"totalCount": 1, "nodes": [{"code": "P2"}]}, "received": {"totalCount": 1}}


async def test_a_question_at_a_moment_is_one_statement(database: Database) -> None:
    await given_money(database)
    question = """query ($then: Moment) {
      pledges(moment: $then) { nodes { status event { giving { pledges } } } } needs(moment: $then) { totalCount }
    }"""
    with database.recording() as statements:
        await ask(database, question, {"then": {"sequence": 4}})

    assert len(statements) == 1


async def test_rows_below_a_report_at_a_moment_are_of_it(database: Database) -> None:
    await given_money(database)
    await given_allocation(database, "N1", "40.00", allocated="2022-02-01")
    [(sequence,)] = await rows(database, "SELECT sequence FROM ledger_head")
    raised = ReviseNeed(code="V", need="N1", revised_on="2021-02-01", requirement="1300", sources=SOURCES)
    await do(database, revise_need, raised)
    question = """query ($then: Moment) {
      coverage(moment: $then) { total { explainRequired { nodes { need { code requirement { amount } } } } } }
    }"""
    found = await ask(database, question, {"then": {"sequence": sequence}})

    amounts = {
        one["need"]["code"]: one["need"]["requirement"]["amount"]
        for one in found["coverage"]["total"]["explainRequired"]["nodes"]
    }
    assert amounts == {"N1": "1000.00", "N2": "1000.00"}


async def test_rows_that_a_matching_names_are_of_its_moment(database: Database) -> None:
    await given_pledge(database)
    [(sequence,)] = await rows(database, "SELECT sequence FROM ledger_head")
    raised = ReviseNeed(code="V", need="N1", revised_on="2021-02-01", requirement="1300", sources=SOURCES)
    await do(database, revise_need, raised)
    await given_receipt(database, amount="30.00")
    question = """query ($then: Moment) {
      matching(basis: PLEDGED, moment: $then, scope: { needs: ["N1", "N2"] }) {
        cut { code requirement { amount } } cutLines { outstanding { amount } pledge { status } }
      }
    }"""
    found = (await ask(database, question, {"then": {"sequence": sequence}}))["matching"]

    assert {one["requirement"]["amount"] for one in found["cut"]} == {"1000.00"}
    [line_then] = found["cutLines"]
    assert line_then["outstanding"] == [{"amount": "100.00"}]
    assert line_then["pledge"] == {"status": "ANNOUNCED"}


async def test_what_posts_nothing_is_there_beyond_the_last_entry(database: Database) -> None:
    await given_project(database)
    await given_request(database)
    [(sequence,)] = await rows(database, "SELECT sequence FROM ledger_head")
    question = "query ($then: Moment) { disbursements(moment: $then) { nodes { code } } }"
    found = [
        (await ask(database, question, {"then": then}))["disbursements"]["nodes"]
        for then in ({"sequence": sequence}, {"sequence": sequence + 1})
    ]

    assert found == [[], [{"code": "D1"}]]


async def test_a_status_is_that_of_before_the_first_change_that_came_later(database: Database) -> None:
    await given_project(database, status="IMPLEMENTATION")
    [(known,)] = await rows(database, "SELECT to_json(clock_timestamp())#>>'{}'")
    await as_owner(database, "UPDATE project SET status = 'SUSPENDED'")
    await do(database, close_project, CloseProject(project="PRJ", closed_on=date(2022, 9, 2), sources=SOURCES))
    question = 'query ($then: Moment) { project(code: "PRJ", moment: $then) { status } }'
    moments = ({"known": known}, {"effective": "2022-09-01"}, {"effective": "2022-09-02"})
    found = [(await ask(database, question, {"then": then}))["project"]["status"] for then in moments]

    assert found == ["IMPLEMENTATION", "SUSPENDED", "CLOSED"]


async def _presidency(database: Database, code: str, holder: str, **when: Any) -> None:
    term = RecordOfficeTerm(
        code=code, office="PRO_TEMPORE_PRESIDENCY", holders=(holder,), status="HELD", sources=SOURCES, **when
    )
    await do(database, record_office_term, term)


async def test_what_the_registry_did_not_know_yet_is_not_found(database: Database) -> None:
    [(known,)] = await rows(database, "SELECT to_json(clock_timestamp())#>>'{}'")
    await given_document(database, "LATER")
    await given_grouping(database, "MIRPS")
    await _presidency(database, "T1", "HN", from_edtf="2021")
    question = """query ($then: Moment) {
      document(code: "LATER", moment: $then) { code }
      grouping(code: MIRPS, moment: $then) { code members { party { code } } }
      groupings(moment: $then) { code }
      officeTerms(moment: $then) { code }
    }"""
    now, then = [await ask(database, question, {"then": moment}) for moment in (None, {"known": known})]

    assert then == {"document": None, "grouping": None, "groupings": [], "officeTerms": []}
    assert [now["document"]["code"], now["grouping"]["code"]] == ["LATER", "MIRPS"]
    assert len(now["groupings"]) == len(now["officeTerms"]) == 1


async def test_the_chair_is_who_chaired_on_the_day_of_the_moment(database: Database) -> None:
    await given_grouping(database, "MIRPS")
    for cycle, holder in (("2020", "ES"), ("2021", "HN")):
        await _presidency(database, f"T{cycle}", holder, from_edtf=f"{cycle}-01-01", to_edtf=f"{cycle}-12-31")
    question = """query ($then: Moment) { grouping(code: MIRPS, moment: $then) { chair { holders { code } } } }"""
    found = [
        (await ask(database, question, {"then": {"effective": day}}))["grouping"]["chair"]
        for day in ("2019-06-01", "2020-06-01", "2021-06-01")
    ]

    assert found == [None, {"holders": [{"code": "ES"}]}, {"holders": [{"code": "HN"}]}]


async def test_what_an_id_names_is_found_as_it_was(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="30.00")
    [key] = [one["id"] for one in (await ask(database, "{ pledges { nodes { id } } }"))["pledges"]["nodes"]]
    question = """query ($key: ID!, $then: Moment) {
      node(id: $key, moment: $then) { ... on Pledge { status } }
      nodes(ids: [$key], moment: $then) { ... on Pledge { status } }
    }"""
    days = ("2021-06-09", "2021-12-31", "2022-12-31")
    found = [await ask(database, question, {"key": key, "then": {"effective": day}}) for day in days]

    assert [one["node"] for one in found] == [None, {"status": "ANNOUNCED"}, {"status": "PARTLY_RECEIVED"}]
    assert [one["nodes"] for one in found] == [[one["node"]] for one in found]


async def test_what_is_late_is_late_on_the_day_of_the_moment(database: Database) -> None:
    due = PledgedInstalment(due="2021-12-31", amount="100.00")
    await do(database, record_pledge, pledge("P1", line(instalments=(due,))))
    await given_receipt(database, amount="100.00", received="2022-03-01")
    question = """query ($then: Moment) {
      pledge(code: "P1", moment: $then) { flags ageing { notDue overdue31to90 } }
    }"""
    days = ("2021-06-09", "2021-12-31", "2022-02-15", "2022-03-01")
    found = [(await ask(database, question, {"then": {"effective": day}}))["pledge"] for day in days]

    assert found == [
        None,
        {"flags": [], "ageing": {"notDue": "100.00", "overdue31to90": "0.00"}},
        {"flags": ["OVERDUE"], "ageing": {"notDue": "0.00", "overdue31to90": "100.00"}},
        {"flags": [], "ageing": {"notDue": "0.00", "overdue31to90": "0.00"}},
    ]
