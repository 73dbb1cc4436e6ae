"""What a reader sees of a fund and its projects, as money leaves."""

from typing import Any

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.spending.report_expenditure import ReportExpenditure, report_expenditure
from service.spending.void_disbursement import VoidDisbursement, void_disbursement
from tests.given.asking import ask
from tests.given.giving import given_money, stated
from tests.given.ground import do
from tests.given.planning import given_need
from tests.given.registry import SOURCES
from tests.given.spending import given_approval, given_approved, given_payment, given_project, given_request

DISBURSEMENT = """{ disbursements(where: {projects: ["PRJ"]}) { nodes {
  status approved { amount } paid { amount } voided { amount } entries { kind } rejection { reason } } } }"""


async def disbursement(database: Database) -> dict[str, Any]:
    """Return the one disbursement."""
    [found] = (await ask(database, DISBURSEMENT))["disbursements"]["nodes"]
    one: dict[str, Any] = found
    return one


async def given_spent(database: Database, amount: str) -> None:
    """Report expenditure of the project."""
    command = ReportExpenditure(code="E1", project="PRJ", spent="2022-06", amount=stated(amount), sources=SOURCES)
    await do(database, report_expenditure, command)


async def test_a_disbursement_is_requested_approved_and_paid(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)
    assert (await disbursement(database))["status"] == "REQUESTED"

    await given_approval(database)
    assert (await disbursement(database))["status"] == "APPROVED"

    await given_payment(database, amount="20.00")
    found = await disbursement(database)
    assert (found["status"], found["approved"], found["paid"]) == (
        "PARTLY_PAID",
        {"amount": "70.00"},
        {"amount": "20.00"},
    )

    await given_payment(database)
    found = await disbursement(database)
    assert (found["status"], found["paid"]) == ("PAID", {"amount": "70.00"})
    assert [entry["kind"] for entry in found["entries"]] == [
        "APPROVE_DISBURSEMENT",
        "RECORD_DISBURSEMENT",
        "RECORD_DISBURSEMENT",
    ]


async def test_a_reversed_approval_leaves_a_request(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    entry = (await given_approved(database)).recorded.entry
    assert entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="OTHER"))

    assert (await disbursement(database))["status"] == "REQUESTED"


async def test_a_void_approval_and_a_rejection_are_told_apart(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    await do(database, void_disbursement, VoidDisbursement(disbursement="D1"))
    assert (await disbursement(database))["status"] == "VOIDED"

    await given_request(database, "D2")
    await do(database, reject_disbursement, RejectDisbursement(disbursement="D2", reason="No budget line"))
    rejected = await ask(
        database, "{ disbursements(where: {statuses: [REJECTED]}) { nodes { code rejection { reason } } } }"
    )
    assert rejected["disbursements"]["nodes"] == [{"code": "D2", "rejection": {"reason": "No budget line"}}]


async def test_every_dollar_of_a_project_names_its_donor(database: Database) -> None:
    await given_money(database, "P1", "30.00")
    await given_money(database, "P2", "50.00", donor="CA")
    await given_project(database)
    await given_approved(database, approved="2022-03-01")
    await given_payment(database, paid="2022-04-01")
    await given_spent(database, "10.00")

    question = """{ project(code: "PRJ") { needs { need { code } share } obligated { amount } disbursed { amount }
      spent { amount }
      fundedBy { donor { code } amounts { amount currency } }
      expenditure { nodes { code amount { amount usd } spentOn { edtf } } } } }"""
    project = (await ask(database, question))["project"]
    shares = {one["donor"]["code"]: one["amounts"][0]["amount"] for one in project["fundedBy"]}
    assert shares == {"ES": "30.00", "CA": "40.00"}
    assert [one["donor"]["code"] for one in project["fundedBy"]] == ["CA", "ES"]
    assert (project["disbursed"], project["spent"]) == ([{"amount": "70.00"}], [{"amount": "10.00"}])
    assert project["needs"] == [{"need": {"code": "N1"}, "share": "1"}]
    assert project["expenditure"]["nodes"][0]["amount"] == {"amount": "10.00", "usd": "10.00"}


async def test_a_funds_balances_say_where_its_money_is(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    await given_payment(database, amount="20.00")

    question = """{ fund(code: "FUND") { contributors { code } available { amount currency }
      balances { stage unit amount usd }
      disbursements { totalCount } projects { nodes { code } } } fund2: fund { code } }"""
    found = await ask(database, question)
    standing = {one["stage"]: one["amount"] for one in found["fund"]["balances"] if one["amount"] != "0.00"}
    assert standing == {"RECEIVED": "30.00", "OBLIGATED": "50.00", "DISBURSED": "20.00"}
    assert found["fund"]["available"] == [{"amount": "30.00", "currency": "USD"}]
    assert found["fund"]["contributors"] == [{"code": "ES"}]
    assert found["fund"]["disbursements"]["totalCount"] == 1
    assert found["fund2"] is None


async def test_states_and_needs_lead_to_their_projects(database: Database) -> None:
    await given_need(database, "REGIONS", plan="PLAN-REGION")
    await given_project(database, needs={"N1": "0.6", "REGIONS": "0.4"})

    found = await ask(
        database,
        """{ state(code: "HN") { projects { nodes { code } } } need(code: "REGIONS") { projects { nodes { code } } }
             other: projects(where: {needs: ["REGIONS"], states: ["SV"]}) { totalCount } }""",
    )
    assert found["state"]["projects"]["nodes"] == [{"code": "PRJ"}]
    assert found["need"]["projects"]["nodes"] == [{"code": "PRJ"}]
    assert found["other"]["totalCount"] == 0


async def test_a_need_is_served_from_when_its_list_of_projects_shows_one(database: Database) -> None:
    await given_project(database, agreed="2022-02-01")
    query = """query ($day: Date!, $some: Boolean!) {
      needs(where: { hasProjects: $some }, moment: { effective: $day }) { nodes { code projects { totalCount } } } }"""

    async def found(day: str, *, some: bool) -> list[tuple[str, int]]:
        nodes = (await ask(database, query, {"day": day, "some": some}))["needs"]["nodes"]
        return [(node["code"], node["projects"]["totalCount"]) for node in nodes]

    assert await found("2022-01-31", some=True) == []
    assert await found("2022-01-31", some=False) == [("N1", 0), ("N2", 0)]
    assert await found("2022-02-01", some=True) == [("N1", 1)]


async def test_a_real_need_is_not_served_by_a_project_that_is_made_up(database: Database) -> None:
    await given_project(database, illustrative=True)
    found = await ask(database, "{ needs(where: { hasProjects: true }) { nodes { code } } }")
    assert found == {"needs": {"nodes": []}}
