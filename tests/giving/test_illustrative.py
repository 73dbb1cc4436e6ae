"""What is made up never touches what is real, whichever act is tried."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from service.database.engine import Database
from service.giving.record_contribution import RecordContribution, record_contribution
from service.giving.record_pledge import record_pledge
from service.giving.refund_donor import RefundDonor, refund_donor
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.giving.sign_commitment import SignCommitment, sign_commitment
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.writing.fingerprint import Command
from service.writing.operation import Act
from tests.given.asking import ask
from tests.given.giving import given_pledge, line, pledge, stated
from tests.given.ground import MADE_UP, do
from tests.given.looking import held, refused
from tests.given.registry import SOURCES
from tests.given.spending import given_project

ACTS: list[tuple[Act, Callable[..., Command], dict[str, Any]]] = [
    (record_contribution, RecordContribution, {"code": "X", "received": "2022", "amount": stated("9.00")}),
    (sign_commitment, SignCommitment, {"code": "X", "signed": "2022", "amount": stated("9.00")}),
    (revise_pledge, RevisePledge, {"code": "X", "revised": "2022", "amount": stated("900.00")}),
    (withdraw_pledge, WithdrawPledge, {"withdrawn": "2022"}),
]


@pytest.mark.parametrize(("act", "command", "said"), ACTS)
async def test_an_act_without_a_source_changes_no_real_pledge(
    database: Database, act: Act, command: Callable[..., Command], said: dict[str, Any]
) -> None:
    await given_pledge(database)
    await given_pledge(database, "SHOWN", illustrative=True)

    await refused(do(database, act, command(pledge="P1", illustrative=True, **said)), "ILLUSTRATIVE_DIFFERS")
    await refused(do(database, act, command(pledge="SHOWN", sources=SOURCES, **said)), "ILLUSTRATIVE_DIFFERS")
    assert await held(database) == {"PLEDGED P1": "100.00", "PLEDGED SHOWN": "100.00"}
    await do(database, act, command(pledge="SHOWN", illustrative=True, **said))


async def test_a_made_up_refund_takes_no_real_money(database: Database) -> None:
    await given_pledge(database)
    command = RefundDonor(pledge="P1", refunded="2022", amount="1.00", illustrative=True)

    await refused(do(database, refund_donor, command), "ILLUSTRATIVE_DIFFERS")


async def test_made_up_money_is_in_no_real_fund_and_real_money_in_no_made_up_one(database: Database) -> None:
    made_up = pledge("SHOWN", illustrative=True)
    real = replace(made_up, lines=(line(fund=MADE_UP),), illustrative=False)
    cases: list[tuple[Any, Any]] = [
        (record_pledge, replace(made_up, lines=(line(),))),
        (record_pledge, real),
    ]
    for act, command in cases:
        await refused(do(database, act, command), "ILLUSTRATIVE_DIFFERS")
    for fund, illustrative in (("FUND", True), (MADE_UP, False)):
        gift = RecordContribution(
            code="R1", donor="ES", received="2022", channel="FUND", fund=fund, amount=stated("9.00"), sources=SOURCES,
            illustrative=illustrative,
        )  # fmt: skip # what the gift says, not a line each
        await refused(do(database, record_contribution, gift), "ILLUSTRATIVE_DIFFERS")
        project = given_project(database, fund=fund, illustrative=illustrative)
        await refused(project, "ILLUSTRATIVE_DIFFERS")
    await do(database, record_pledge, made_up)
    asked = """{ real: fund(code: "FUND") { balances { amount } } shown: fund(code: "MADE-UP-FUND") {
      balances { stage amount } } }"""
    found = await ask(database, asked)
    assert found == {"real": {"balances": []}, "shown": {"balances": [{"stage": "PLEDGED", "amount": "100.00"}]}}
