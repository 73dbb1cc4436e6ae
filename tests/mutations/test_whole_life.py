"""A contribution from the announcement to the last report, over HTTP, by everybody whose work it is, to the cent."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest_asyncio

from service.database.engine import Database
from tests.conftest import the_book_is_whole
from tests.given.acting import rows
from tests.given.data_sets import on_facts
from tests.given.desks import Desk, desk_of
from tests.http.serving import served
from tests.servers import Server, opened

BOOK = """{
  fund(code: "LIFE") {
    balances { stage unit amount } available { amount currency }
    statement { usd { sources uses spent closing { available reserved } } }
  }
  project(code: "LIFE-PRJ") { status fundedBy { donor { code } amounts { amount } } }
}"""
KNOWN = """query ($moment: Moment!) {
  coverage(scope: { plans: ["LIFE-PLAN"] }, groupBy: [NEED], moment: $moment) {
    moment { sequence }
    total { required pledged { amount gap } received { amount } disbursed { amount } spent { amount } }
    groups { keys { code } coverage { received { amount } spent { amount } } }
  }
}"""
HEAD = "{ ledger { head { sequence } entries(last: 1) { nodes { recordedAt } } verify { ok } } }"
LINEAGE = """{ project(code: "LIFE-PRJ") {
  disbursements { nodes { code fundedBy { donor { code } amounts { amount } } } }
} }"""
SOURCED = {"sources": [{"document": "LIFE-DOC"}]}


PROMISED = {"COMMITTED EUR": "3200000.00", "FEE USD": "75194.00"}


def left(amount: str) -> dict[str, str]:
    """What the Fund has received and not reserved."""
    return {"RECEIVED USD": amount, "free USD": amount}


@dataclass
class Story:
    """Who takes part, and what was answered about every moment when it was now."""

    database: Database
    public: Desk
    spain: Desk
    honduras: Desk
    secretariat: Desk
    officer: Desk
    treasurer: Desk
    known: list[tuple[dict[str, Any], Any]] = field(default_factory=list)

    async def stands(self) -> dict[str, str]:
        """Return what the Fund has at each stage, what of it is free, and whose money the project is."""
        found = await self.public.ask(BOOK)
        stages = {f"{one['stage']} {one['unit']}": one["amount"] for one in found["fund"]["balances"]}
        closing = found["fund"]["statement"]["usd"]
        assert Decimal(closing["sources"]) - Decimal(closing["uses"]) == sum(map(Decimal, closing["closing"].values()))
        assert closing["closing"]["available"] == stages.get("RECEIVED USD", "0.00")
        assert closing["closing"]["reserved"] == stages.get("OBLIGATED USD", "0.00")
        assert closing["spent"] == stages.get("SPENT USD", "0.00")
        free = {f"free {one['currency']}": one["amount"] for one in found["fund"]["available"]}
        shares = found["project"]["fundedBy"] if found["project"] else []
        donors = {one["donor"]["code"]: one["amounts"][0]["amount"] for one in shares}
        await self.remember()
        return {name: amount for name, amount in {**stages, **free, **donors}.items() if amount not in {"0.00", None}}

    async def remember(self) -> None:
        """Ask what is known now, by the sequence and by the clock, to ask the same again at the end."""
        ledger = (await self.public.ask(HEAD))["ledger"]
        assert ledger["verify"]["ok"]
        moments: list[dict[str, Any]] = [
            {"sequence": ledger["head"]["sequence"]},
            {"known": ledger["entries"]["nodes"][0]["recordedAt"]},
        ]
        for moment in moments:
            self.known.append((moment, await self.public.ask(KNOWN, {"moment": moment})))


@pytest_asyncio.fixture
async def story(pg18: Server, tmp_path: Path) -> AsyncIterator[Story]:
    """A service in a process of its own on the public facts, and a desk for everybody."""
    async with (
        on_facts(pg18) as url,
        opened(url) as database,
        served(url, tmp_path) as service,
        httpx2.AsyncClient(base_url=service.url, timeout=60) as client,
    ):
        yield Story(
            database,
            Desk(client),
            await desk_of(client, database, "MEMBER", "ES delegation", party="ES"),
            await desk_of(client, database, "STATE", "HN national team", states=("HN",)),
            await desk_of(client, database, "SECRETARIAT", "Technical secretariat"),
            await desk_of(client, database, "FUND_ADMIN", "Fund officer"),
            await desk_of(client, database, "FUND_ADMIN", "Fund treasurer"),
        )
        await the_book_is_whole(database)


async def asked_for(story: Story) -> None:
    """Have Honduras ask for two and a half million in two needs, and a fund stand ready."""
    own = {"sources": [{"document": "LIFE-DOC"}], "confidence": "A"}
    document = {"code": "LIFE-DOC", "kind": "AGREEMENT", "title": {"en": "Agreement"}, "date": "2024-01-15", **own}
    await story.secretariat.act("recordDocument", document)
    await story.officer.act("recordFund", {"code": "LIFE", "name": {"en": "A fund"}, "administrator": "OAS", **SOURCED})
    plan = {"code": "LIFE-PLAN", "title": {"en": "Plan"}, "status": "ADOPTED", "adopted": "2024-01", "state": "HN"}
    await story.honduras.act("recordPlan", {**plan, **SOURCED})
    for code, pillar, amount in (("LIFE-N1", "P1", "2000000"), ("LIFE-N2", "P2", "500000")):
        need = {"code": code, "plan": "LIFE-PLAN", "title": {"en": code}, "statedOn": "2024-01", "pillar": pillar}
        await story.honduras.act("quantifyNeed", {**need, "requirement": amount, **SOURCED})


async def promised(story: Story) -> None:
    """Have Spain announce EUR 6.3 million in two lines, publish and sign the one to the Fund."""
    lines = [
        {"channel": "FUND", "fund": "LIFE", "amount": {"amount": "4200000", "currency": "EUR"}},
        {"channel": "BILATERAL", "amount": {"amount": "2100000", "currency": "EUR"}},
    ]
    pledge = {"code": "LIFE-ES", "donor": "ES", "announced": "2024-02-01", "lines": lines, "publication": "DRAFT"}
    whole = {"amount": "6300000", "currency": "EUR"}
    rate = {"fxRate": "1.10", "fxDate": "2024-02-01", "fxSource": "ECB", "fxMethod": "PLEDGE_DATE"}
    await story.spain.act("recordPledge", {**pledge, "amount": whole, **rate, **SOURCED})
    assert await story.stands() == {}

    await story.spain.act("publishPledge", {"pledge": "LIFE-ES"})
    assert await story.stands() == {"PLEDGED EUR": "4200000.00"}

    signed = {"code": "LIFE-C1", "pledge": "LIFE-ES", "line": 1, "signed": "2024-03-01"}
    signed["amount"] = {"amount": "4200000", "currency": "EUR"}
    await story.spain.act("signCommitment", {**signed, **SOURCED})
    assert await story.stands() == {"COMMITTED EUR": "4200000.00"}


async def arrived(story: Story) -> None:
    """Have EUR 1.0 million arrive at the bank's rate, and USD 100,000 of Canada's that nobody announced; take a fee."""
    arrival = {"code": "LIFE-R1", "pledge": "LIFE-ES", "line": 1, "received": "2024-04-10"}
    arrival["amount"] = {"amount": "1074200.00", "currency": "USD"}
    bank = {"fxRate": "1.0742", "fxDate": "2024-04-10", "fxSource": "Bank of the Fund"}
    assert await story.honduras.refused("recordContribution", {**arrival, **bank, **SOURCED}) == "NOT_ALLOWED_ROLE"
    await story.officer.act("recordContribution", {**arrival, **bank, **SOURCED})
    assert await story.stands() == {
        "COMMITTED EUR": "3200000.00",
        "RECEIVED USD": "1074200.00",
        "free USD": "1074200.00",
    }
    # Promised at 1.10 and exchanged at 1.0742: what the exchange has lost is on the line's FX accounts.
    exchanged = await rows(story.database, "SELECT sum(balance_usd)::bigint FROM account WHERE stage = 'FX'")
    assert exchanged == [(25_800_00,)]
    given: dict[str, Any] = {"code": "LIFE-R2", "donor": "CA", "fund": "LIFE", "received": "2024-04-01"}
    given["amount"] = {"amount": "100000.00", "currency": "USD"}
    await story.officer.act("recordContribution", {**given, **SOURCED})
    fee = {"pledge": "LIFE-ES", "line": 1, "unit": "USD", "amount": "75194.00", "charged": "2024-04-11"}
    await story.officer.act("chargeFee", fee)
    assert await story.stands() == {
        "COMMITTED EUR": "3200000.00",
        "RECEIVED USD": "1099006.00",
        "FEE USD": "75194.00",
        "free USD": "1099006.00",
    }


async def reserved(story: Story) -> None:
    """Place money, approve a project, and have a request for it approved by somebody else than who made it."""
    placed = {"pledge": "LIFE-ES", "line": 1, "unit": "USD", "need": "LIFE-N1", "amount": "600000.00"}
    await story.secretariat.act("allocatePledge", {**placed, "allocated": "2024-05-01"})
    project: dict[str, Any] = {
        "code": "LIFE-PRJ",
        "fund": "LIFE",
        "title": {"en": "Shelters"},
        "agreed": "2024-05-02",
        "state": "HN",
    }
    project["needs"] = [{"need": "LIFE-N1", "share": "0.75"}, {"need": "LIFE-N2", "share": "0.25"}]
    project["budget"] = {"amount": "700000.00", "currency": "USD"}
    await story.officer.act("approveProject", {**project, **SOURCED})
    asked = {"code": "LIFE-D1", "project": "LIFE-PRJ", "amount": "500000.01", "requestedOn": "2024-05-10"}
    await story.officer.act("requestDisbursement", asked)

    approval = {"disbursement": "LIFE-D1", "approved": "2024-05-12"}
    assert await story.officer.refused("approveDisbursement", approval) == "SELF_APPROVAL"
    assert await story.secretariat.refused("approveDisbursement", approval) == "NOT_ALLOWED_ROLE"
    assert await story.stands() == {**PROMISED, **left("1099006.00")}
    await story.treasurer.act("approveDisbursement", approval)
    # Canada's came first and pays first; what Spain has placed on the first need goes before what it has free.
    donors = {"CA": "100000.00", "ES": "400000.01"}
    assert await story.stands() == {**PROMISED, **left("599005.99"), "OBLIGATED USD": "500000.01", **donors}
    [paid] = (await story.public.ask(LINEAGE))["project"]["disbursements"]["nodes"]
    assert {one["donor"]["code"]: one["amounts"][0]["amount"] for one in paid["fundedBy"]} == donors


async def spent(story: Story) -> None:
    """Have half of it paid, reported and in part returned, then the rest, of which a mistaken report is reversed."""
    donors = {"CA": "100000.00", "ES": "400000.01"}
    half = {"disbursement": "LIFE-D1", "amount": "250000.00", "paid": "2024-06-01"}
    await story.treasurer.act("recordDisbursement", half)
    stages = {"OBLIGATED USD": "250000.01", "DISBURSED USD": "250000.00"}
    assert await story.stands() == {**PROMISED, **left("599005.99"), **stages, **donors}

    report = {"project": "LIFE-PRJ", **SOURCED}
    first = {"code": "LIFE-E1", "spent": "2024-07", "amount": {"amount": "200000.00"}}
    await story.honduras.act("reportExpenditure", {**report, **first})
    stages = {"OBLIGATED USD": "250000.01", "DISBURSED USD": "50000.00", "SPENT USD": "200000.00"}
    assert await story.stands() == {**PROMISED, **left("599005.99"), **stages, **donors}

    await story.officer.act("returnUnspent", {"project": "LIFE-PRJ", "amount": "50000.00", "returned": "2024-08-01"})
    donors = {"CA": "100000.00", "ES": "350000.01"}
    stages = {"OBLIGATED USD": "250000.01", "SPENT USD": "200000.00"}
    assert await story.stands() == {**PROMISED, **left("649005.99"), **stages, **donors}

    await story.treasurer.act("recordDisbursement", {"disbursement": "LIFE-D1", "paid": "2024-09-01"})
    stages = {"DISBURSED USD": "250000.01", "SPENT USD": "200000.00"}
    paid = {**PROMISED, **left("649005.99"), **stages, **donors}
    assert await story.stands() == paid

    wrong = {"code": "LIFE-E2", "spent": "2024-10", "amount": {"amount": "25000.00"}}
    entry = (await story.honduras.act("reportExpenditure", {**report, **wrong}))["entry"]["sequence"]
    assert await story.stands() == {**paid, "DISBURSED USD": "225000.01", "SPENT USD": "225000.00"}
    why = {"entry": entry, "reason": "WRONG_AMOUNT", "effectiveOn": "2024-10-31", "note": "A digit is missing"}
    await story.officer.act("reverseEntry", why)
    assert await story.stands() == paid

    right = {"code": "LIFE-E3", "spent": "2024-10", "amount": {"amount": "250000.01"}}
    assert await story.officer.refused("closeProject", {"project": "LIFE-PRJ"}) == "PROJECT_HAS_UNREPORTED_MONEY"
    await story.honduras.act("reportExpenditure", {**report, **right})
    await story.officer.act("closeProject", {"project": "LIFE-PRJ", "closedOn": "2024-12-31"})
    assert await story.stands() == {**PROMISED, **left("649005.99"), "SPENT USD": "450000.01", **donors}


async def test_a_contribution_lives_from_the_announcement_to_the_last_report(story: Story) -> None:
    await asked_for(story)
    await promised(story)
    await arrived(story)
    await reserved(story)
    await spent(story)
    for moment, answer in story.known:
        assert await story.public.ask(KNOWN, {"moment": moment}) == answer, moment
    last = (await story.public.ask(KNOWN, {"moment": {}}))["coverage"]["total"]
    assert last["spent"] == {"amount": "450000.01"}
    yesterday = (await story.public.ask(KNOWN, {"moment": {"effective": "2024-07-31"}}))["coverage"]["total"]
    assert (yesterday["disbursed"], yesterday["spent"]) == ({"amount": "250000.00"}, {"amount": "200000.00"})
