"""Withdrawing a pledge."""

from typing import Any

import pytest

from service.database.engine import Database
from service.giving.publish_pledge import PublishPledge, publish_pledge
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.reading.selection import Viewer
from service.registry.stating import Source
from service.writing.operation import Outcome
from tests.given.acting import SECRETARIAT
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_pledge, given_receipt, pledge, stated
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved, refused
from tests.given.matching import given_allocation
from tests.given.planning import given_need
from tests.given.registry import SOURCES, given_event

USUAL: dict[str, Any] = {"pledge": "P1", "withdrawn": "2023", "sources": SOURCES}


async def withdrawn(database: Database, amount: str | None = None) -> Outcome:
    return await do(database, withdraw_pledge, WithdrawPledge(**USUAL, amount=amount))


async def test_all_that_is_outstanding_is_taken_back_and_what_arrived_stays(database: Database) -> None:
    await given_pledge(database)
    await given_commitment(database, amount="50.00")
    await given_receipt(database, amount="30.00")
    outcome = await withdrawn(database)

    assert await held(database) == {"RECEIVED P1": "30.00", "WITHDRAWN P1": "70.00"}
    assert await moved(database, outcome.recorded.entry) == [
        "PLEDGED -> WITHDRAWN 50.00 USD",
        "COMMITTED -> WITHDRAWN 20.00 USD",
    ]


async def test_a_part_is_taken_first_from_what_is_on_no_need_and_then_from_the_newest(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00", allocated="2022-02-01")
    await given_allocation(database, "N2", "40.00", allocated="2022-02-02")
    await withdrawn(database, "30.00")

    assert await held(database) == {"PLEDGED P1 N1": "40.00", "PLEDGED P1 N2": "30.00", "WITHDRAWN P1": "30.00"}


async def test_a_withdrawal_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="30.00")
    cases: list[tuple[dict[str, Any], str]] = [
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"line": 2}, "LINE_NOT_FOUND"),
        ({"amount": "70.01"}, "MORE_THAN_OUTSTANDING"),
        ({"amount": "0"}, "AMOUNT_NOT_POSITIVE"),
        ({"withdrawn": "x"}, "DATE_NOT_EDTF"),
        ({"withdrawn": "2021-06-09"}, "WITHDRAWAL_TOO_EARLY"),
        ({"withdrawn": "2999"}, "DATE_IN_FUTURE"),
        ({"sources": ()}, "SOURCE_MISSING"),
        ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND"),
    ]
    await each_is_refused(
        database, withdraw_pledge, [(WithdrawPledge(**{**USUAL, **more}), code) for more, code in cases]
    )
    await withdrawn(database)
    await refused(withdrawn(database), "NOTHING_OUTSTANDING")


@pytest.mark.parametrize("publication", ["DRAFT", "EMBARGOED"])
async def test_what_was_never_published_is_withdrawn_as_a_whole_and_never_published(
    database: Database, publication: str
) -> None:
    await given_pledge(database, publication=publication)
    for part in ({"amount": "1.00"}, {"line": 1}):
        command = WithdrawPledge(**USUAL, **part)
        await refused(do(database, withdraw_pledge, command, SECRETARIAT), "DRAFT_IS_WHOLE")
    outcome = await do(database, withdraw_pledge, WithdrawPledge(**USUAL), SECRETARIAT)

    assert outcome.recorded.entry is None
    assert await held(database) == {}
    again = RevisePledge(code="V1", pledge="P1", revised="2022", amount=stated("90.00"), sources=SOURCES)
    await refused(do(database, revise_pledge, again, SECRETARIAT), "DRAFT_WITHDRAWN")
    await refused(do(database, publish_pledge, PublishPledge(pledge="P1"), SECRETARIAT), "DRAFT_WITHDRAWN")
    await refused(do(database, withdraw_pledge, WithdrawPledge(**USUAL), SECRETARIAT), "DRAFT_WITHDRAWN")


async def test_a_withdrawn_draft_is_in_no_sum_and_not_there_for_others(database: Database) -> None:
    await given_event(database)
    await given_pledge(database, publication="DRAFT", event="SE1-2021")
    asked = """{ pledges { nodes { code publication status } } followUp { totalCount }
      party(code: "ES") { giving { pledges promised { usd } } }
      event(code: "SE1-2021") { linesTotal { amount } giving { pledges } } }"""
    sees = Viewer("SECRETARIAT", "secretariat")
    assert (await ask(database, asked, viewer=sees))["event"]["linesTotal"]["amount"] == "100.00"
    await do(database, withdraw_pledge, WithdrawPledge(**USUAL), SECRETARIAT)

    found = await ask(database, asked, viewer=sees)
    assert found["pledges"]["nodes"] == [{"code": "P1", "publication": "WITHDRAWN", "status": "WITHDRAWN"}]
    assert found["event"] == {"linesTotal": {"amount": None}, "giving": {"pledges": 0}}
    assert found["party"]["giving"] == {"pledges": 0, "promised": {"usd": "0.00"}}
    assert found["followUp"]["totalCount"] == 0
    assert (await ask(database, asked))["pledges"]["nodes"] == []
    await refused(do(database, withdraw_pledge, WithdrawPledge(**USUAL)), "PLEDGE_NOT_FOUND")


async def test_nothing_is_recorded_as_withdrawn(database: Database) -> None:
    await refused(given_pledge(database, publication="WITHDRAWN"), "PUBLICATION_UNKNOWN")
    await refused(given_need(database, "N9", publication="WITHDRAWN"), "PUBLICATION_UNKNOWN")


async def test_nothing_repeats_what_was_withdrawn(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")
    await do(database, withdraw_pledge, WithdrawPledge(**USUAL), SECRETARIAT)

    again = do(database, record_pledge, pledge("P2", duplicate_of="P1"), SECRETARIAT)
    assert (await refused(again, "DRAFT_WITHDRAWN")).field == ("duplicateOf",)
