"""Hostile inputs of every mutation: each is answered, by a code where it is refused, and nothing is changed.

Whatever a client may send in one place of an input is sent there, through the whole way but HTTP's own, which refuses
some of it before. A sample of each mutation's; with MIRPS_EVERY_INPUT=1 all of them, some twelve thousand.
"""

import os
from collections.abc import Mapping
from typing import Any

import orjson
import pytest
from graphql import build_schema

from graphql_schema.mutations import DOORS
from graphql_schema.sdl import COMMITTED
from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from tests.given.acting import SECRETARIAT, counts
from tests.given.giving import given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import ADMIN, do
from tests.given.hostile_inputs import hostile, usual
from tests.given.matching import given_allocation
from tests.given.mutating import answer_to_mutation
from tests.given.planning import given_indicator, given_need
from tests.given.spending import given_approved, given_payment, given_project, given_request

SCHEMA = build_schema(COMMITTED.read_text(encoding="utf-8"))
NOT_REQUESTED = {"approveDisbursement", "rejectDisbursement"}
USUALLY_DONE = {
    "allocatePledge", "publishNeed", "publishPledge", "quantifyNeed", "recordContribution", "recordIndicator",
    "recordIndicatorValue", "recordPlan", "recordPledge", "recordQuantificationStep", "recordStateCommitment",
    "recordStatedFigure", "refundDonor", "releaseAllocation", "reviseNeed", "revisePledge", "signCommitment",
    "validateNeed", "withdrawNeed", "withdrawPledge",
}  # fmt: skip  # names read better in lines
"""Where one hostile thing is all that stands between an input and its act."""
AT_LEAST_EACH = 15
MOST_EACH = None if os.environ.get("MIRPS_EVERY_INPUT") else 80


async def a_life(database: Database, mutation: str) -> None:
    """Have something of everything that acts are about."""
    await given_pledge(database, amount="300.00")
    await given_receipt(database, amount="100.00")
    bilateral = pledge("USED", line(channel="BILATERAL"), amount=stated("100.00"))
    await do(database, record_pledge, bilateral)
    await given_receipt(database, "R-USED", pledge="USED")
    await given_pledge(database, "DRAFT", publication="DRAFT")
    await given_need(database, "DRAFT", "10", publication="DRAFT", state="HN", plan="PLAN-HN")
    await given_indicator(database)
    await given_project(database)
    await given_allocation(database, "N1", "20.00", stage="PLEDGED", allocated="2022-02-01")
    if mutation in NOT_REQUESTED:
        await given_request(database)
        return
    await given_approved(database, approved="2022-02-20")
    if mutation in {"reportExpenditure", "returnUnspent"}:
        await given_payment(database)


async def answer(database: Database, mutation: str, given: Mapping[str, Any], *, dry_run: bool) -> dict[str, Any]:
    """Return what a mutation answers, whatever that is."""
    document = (
        f"mutation ($input: {mutation[0].upper()}{mutation[1:]}Input!) {{"
        f' {mutation}(input: $input, idempotencyKey: "k", dryRun: {str(dry_run).lower()})'
        " { dryRun userErrors { code message field } } }"
    )
    actor = SECRETARIAT if mutation in {"publishNeed", "publishPledge", "withdrawNeed"} else ADMIN
    found = await answer_to_mutation(database, document, {"input": given}, actor=actor)
    parsed: dict[str, Any] = orjson.loads(found.body)
    return parsed


def codes_in(found: Mapping[str, Any], mutation: str) -> list[str]:
    """Return the codes of all errors of an answer; every error has one, and none is a fault of ours."""
    errors = found.get("errors", [])
    codes = [error["extensions"]["code"] for error in errors]
    payload = (found.get("data") or {}).get(mutation)
    codes += [error["code"] for error in payload["userErrors"]] if payload else []
    assert all(codes)
    assert "INTERNAL" not in codes, found
    assert all(error["message"] for error in errors)
    return codes


@pytest.mark.parametrize("mutation", sorted(DOORS))
async def test_whatever_a_client_sends_is_answered_and_what_is_refused_changes_nothing(
    database: Database, mutation: str
) -> None:
    await a_life(database, mutation)
    expected = codes_in(await answer(database, mutation, usual(SCHEMA, mutation), dry_run=True), mutation)
    assert expected == [] or mutation not in USUALLY_DONE
    before, refused, wrong = await counts(database), 0, []
    for where, given in hostile(SCHEMA, mutation, MOST_EACH):
        try:
            if codes_in(await answer(database, mutation, given, dry_run=True), mutation):
                refused += 1
                codes_in(await answer(database, mutation, given, dry_run=False), mutation)
        except Exception as error:  # noqa: BLE001  whatever it is, it is told with the input that made it
            wrong.append(f"{where}: {type(error).__name__} {str(error)[:200]}")
    assert not wrong, "\n".join(wrong)
    assert refused >= AT_LEAST_EACH
    assert await counts(database) == before
