"""Whose money it is: donors of projects and disbursements, and what became of each contribution."""

from collections import Counter
from decimal import Decimal
from typing import Any

from service.database.engine import Database
from tests.given.acting import rows
from tests.given.asking import ask

ALL = "first: 100, where: { illustrative: true }"
RECEIPTS = f"""{{ contributions({ALL}) {{ nodes {{ code line {{ id }} amount {{ amount currency }} entry {{ sequence }}
  receipt {{ amount {{ amount currency }} entries(first: 100) {{ totalCount nodes {{ sequence hash }} }}
    became {{ stage amount currency need {{ code }} project {{ code }} }}
    steps {{ entry {{ sequence hash kind }} position from {{ stage }} to {{ stage project {{ code }} }} amount currency
             disbursement {{ code }} }} }} }} }} }}"""
FUNDED = f"""{{ disbursements({ALL}) {{ nodes {{ code status approved {{ amount currency }} voided {{ amount }}
                 fundedBy {{ donor {{ code }} amounts {{ amount currency }} }} }} }}
  projects({ALL}) {{ nodes {{ code fundedBy {{ donor {{ code }} amounts {{ amount currency }} }} }} }} }}"""
HELD = """
    SELECT encode(convert_to('PledgeLine:' || a.line_id, 'UTF8'), 'base64'), a.unit, a.stage, n.code, p.code, a.balance
      FROM account AS a LEFT JOIN need AS n ON n.id = a.need_id LEFT JOIN project AS p ON p.id = a.project_id
      JOIN pledge_line AS l ON l.id = a.line_id JOIN pledge AS q ON q.id = l.pledge_id
     WHERE a.stage IN ('SPENT', 'DISBURSED', 'OBLIGATED', 'FEE', 'RETURNED', 'RECEIVED') AND a.balance > 0
       AND q.illustrative AND q.code NOT LIKE 'INTEREST-%'
"""
OF_PROJECTS = """
    SELECT p.code, d.code, a.unit, sum(a.balance) FROM account AS a JOIN project AS p ON p.id = a.project_id
      JOIN pledge_line AS l ON l.id = a.line_id JOIN pledge AS q ON q.id = l.pledge_id
      JOIN party AS d ON d.id = q.donor_id
     WHERE p.illustrative GROUP BY 1, 2, 3 HAVING sum(a.balance) > 0
"""


async def receipts(database: Database) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await ask(database, RECEIPTS))["contributions"]["nodes"]
    return found


def minor(text: str) -> int:
    return int(Decimal(text) * 100)


async def test_what_a_contribution_became_adds_up_to_it(demo: Database) -> None:
    proven = 0
    for one in await receipts(demo):
        if one["receipt"] is not None and one["amount"]["currency"].isupper():
            parts = [minor(part["amount"]) for part in one["receipt"]["became"]]
            assert sum(parts) == minor(one["amount"]["amount"]) > 0, one["code"]
            assert one["receipt"]["amount"] == one["amount"]
            proven += 1
    assert proven > 20


async def test_what_all_contributions_became_is_what_their_lines_hold(demo: Database) -> None:
    became = Counter[tuple[Any, ...]]()
    for one in await receipts(demo):
        for part in one["receipt"]["became"] if one["receipt"] else ():
            place = [part[name] and part[name]["code"] for name in ("need", "project")]
            digits = 2 if part["currency"].isupper() or part["currency"].startswith("person") else 0
            key = (one["line"]["id"], part["currency"], part["stage"], *place)
            became[key] += int(Decimal(part["amount"]).scaleb(digits))
    held = Counter({tuple(key): balance for *key, balance in await rows(demo, HELD)})
    assert became == held
    assert {stage for _, _, stage, _, _ in held} == {"SPENT", "DISBURSED", "OBLIGATED", "FEE", "RETURNED", "RECEIVED"}


async def test_the_steps_of_a_receipt_begin_with_its_entry_and_name_what_they_paid(demo: Database) -> None:
    paid = 0
    hashes = {sequence: bytes(one) for sequence, one in await rows(demo, "SELECT sequence, hash FROM journal_entry")}
    for one in await receipts(demo):
        if one["receipt"] is None:
            continue
        steps, entries = one["receipt"]["steps"], one["receipt"]["entries"]["nodes"]
        order = [(step["entry"]["sequence"], step["position"]) for step in steps]
        assert order == sorted(set(order))
        assert steps[0]["entry"]["sequence"] == one["entry"]["sequence"]
        assert [entry["sequence"] for entry in entries] == sorted({sequence for sequence, _ in order})
        assert all(bytes.fromhex(entry["hash"]) == hashes[entry["sequence"]] for entry in entries)
        for step in steps:
            if step["entry"]["kind"] == "RECORD_DISBURSEMENT":
                assert step["disbursement"]["code"].startswith("DEMO-")
                assert (step["from"]["stage"], step["to"]["stage"]) == ("OBLIGATED", "DISBURSED")
                paid += 1
    assert paid > 5


async def test_a_reversed_contribution_has_no_receipt(demo: Database) -> None:
    reversed_ones = await rows(
        demo,
        "SELECT c.code FROM contribution AS c JOIN journal_entry AS r ON r.reverses = c.entry_sequence",
    )
    shown = {one["code"]: one["receipt"] for one in await receipts(demo)}
    assert reversed_ones
    assert all(shown[code] is None for (code,) in reversed_ones)


async def test_the_donors_of_a_disbursement_add_up_to_what_was_reserved_for_it(demo: Database) -> None:
    statuses = set()
    for one in (await ask(demo, FUNDED))["disbursements"]["nodes"]:
        total = sum(minor(share["amount"]) for donor in one["fundedBy"] for share in donor["amounts"])
        assert total == minor(one["approved"]["amount"]) - minor(one["voided"]["amount"]), one["code"]
        statuses.add((one["status"], total > 0))
    assert statuses >= {("PAID", True), ("APPROVED", True), ("VOIDED", False), ("REQUESTED", False)}


async def test_the_donors_of_a_project_are_those_of_its_accounts(demo: Database) -> None:
    shown = {
        (one["code"], share["donor"]["code"], part["currency"], minor(part["amount"]))
        for one in (await ask(demo, FUNDED))["projects"]["nodes"]
        for share in one["fundedBy"]
        for part in share["amounts"]
    }
    assert shown == {(*key, int(held)) for *key, held in await rows(demo, OF_PROJECTS)}
    assert len(shown) > 10
