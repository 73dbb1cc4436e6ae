"""What a decision rests on stands in its entry: the document it names, else its first source; all are looked up."""

from typing import Any

import pytest

from service.database.engine import Database
from service.giving.refund_donor import RefundDonor, refund_donor
from service.registry.stating import Source
from service.spending.approve_disbursement import ApproveDisbursement, approve_disbursement
from service.spending.charge_fee import ChargeFee, charge_fee
from service.spending.record_disbursement import RecordDisbursement, record_disbursement
from service.spending.return_unspent import ReturnUnspent, return_unspent
from service.spending.void_disbursement import VoidDisbursement, void_disbursement
from service.writing.operation import Act
from tests.given.giving import given_money
from tests.given.ground import do
from tests.given.looking import refused, rows
from tests.given.registry import given_document
from tests.given.spending import given_approval, given_payment, given_project, given_request

NAMED = """
    SELECT d.code FROM journal_entry AS e LEFT JOIN document AS d ON d.id = e.document_id
     WHERE e.sequence = $1"""
DECISIONS: list[tuple[Act, type[Any], dict[str, str]]] = [
    (charge_fee, ChargeFee, {"pledge": "P1", "amount": "1.00"}),
    (refund_donor, RefundDonor, {"pledge": "P1", "amount": "1.00", "refunded": "2022-06-01"}),
    (approve_disbursement, ApproveDisbursement, {"disbursement": "ASKED"}),
    (record_disbursement, RecordDisbursement, {"disbursement": "APPROVED"}),
    (void_disbursement, VoidDisbursement, {"disbursement": "APPROVED"}),
    (return_unspent, ReturnUnspent, {"project": "PRJ", "amount": "1.00"}),
]


@pytest.mark.parametrize(("act", "command", "about"), DECISIONS, ids=[act.__name__ for act, _, _ in DECISIONS])
async def test_what_it_rests_on_is_looked_up_and_kept(
    database: Database, act: Act, command: type[Any], about: dict[str, str]
) -> None:
    await given_document(database, "LETTER")
    await given_money(database)
    await given_project(database)
    for code in ("ASKED", "APPROVED", "PAID"):
        await given_request(database, code, "10.00")
    await given_approval(database, "APPROVED")
    await given_approval(database, "PAID")
    await given_payment(database, "PAID")

    refusal = await refused(do(database, act, command(**about, sources=(Source("NONE"),))), "DOCUMENT_NOT_FOUND")
    assert refusal.field == ("sources", "0", "document")
    outcome = await do(database, act, command(**about, sources=(Source("LETTER"),)))
    assert [row["code"] for row in await rows(database, NAMED, outcome.recorded.entry)] == ["LETTER"]
