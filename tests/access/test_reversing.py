"""Who may reverse what: by the act that posted it, in which role it was posted, and for whom."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from service.access.bounds import guard_for
from service.database.engine import Database
from service.errors import Refusal
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.giving.sign_commitment import SignCommitment, sign_commitment
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.matching.apply_matching import ApplyMatching, ChosenPlacement, apply_matching
from service.planning.publish_need import PublishNeed, publish_need
from service.planning.quantify_need import QuantifyNeed, quantify_need
from service.planning.revise_need import ReviseNeed, revise_need
from service.spending.report_expenditure import ReportExpenditure, report_expenditure
from service.spending.report_use import ReportUse, report_use
from service.writing.actor import Actor, Role
from service.writing.fingerprint import Command
from service.writing.operation import Act, perform
from tests.given.acting import rows
from tests.given.giving import given_money, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import ADMIN, SOURCE, do, on_ground
from tests.given.planning import given_need
from tests.given.spending import given_approved, given_payment, given_project
from tests.servers import Server

SPAIN = Actor("ES delegation", Role.MEMBER, party="ES")
SPAIN_TOO = Actor("ES ministry", Role.MEMBER, party="ES")
CANADA = Actor("CA delegation", Role.MEMBER, party="CA")
HONDURAS = Actor("HN team", Role.STATE, states=frozenset({"HN"}))
HONDURAS_TOO = Actor("HN ministry", Role.STATE, states=frozenset({"HN"}))
SALVADOR = Actor("SV team", Role.STATE, states=frozenset({"SV"}))
CHAIR = Actor("chair", Role.CHAIR)
SECRETARIAT = Actor("secretariat", Role.SECRETARIAT)
EVERYBODY = (SPAIN, SPAIN_TOO, CANADA, HONDURAS, HONDURAS_TOO, SALVADOR, CHAIR, SECRETARIAT, ADMIN)
NEED: dict[str, Any] = {"plan": "PLAN-HN", "title": {"en": "N"}, "stated_on": "2022", "sources": SOURCE}
RAISED = RevisePledge(code="V", pledge="P1", revised="2023", amount=stated("150.00"), sources=SOURCE)
SIGNED = SignCommitment(code="C", pledge="P1", signed="2023", amount=stated("1.00"), sources=SOURCE)
SPENT = ReportExpenditure(code="E", project="PRJ", spent="2024", amount=stated("1.00"), sources=SOURCE)
PLACED = ChosenPlacement(pledge="P1", need="N1", change="1.00")


@pytest_asyncio.fixture
async def database_url(server: Server) -> AsyncIterator[str]:
    """A database of the test's own on which the ground is laid."""
    async with on_ground(server) as url:
        yield url


async def given_world(database: Database) -> None:
    """Have a pledge that was received of, money of another channel, a project that was paid, and a draft."""
    await given_pledge(database)
    await given_money(database, "PAID")
    await do(database, record_pledge, pledge("USED", line(channel="BILATERAL")))
    await given_receipt(database, "R-USED", pledge="USED")
    await given_project(database)
    await given_approved(database, approved="2022-02-20")
    await given_payment(database, paid="2022-03-01")
    await given_need(database, "DRAFT", "5", state="HN", plan="PLAN-HN", publication="DRAFT")


NEEDS = {SECRETARIAT.name: "ok", HONDURAS.name: "ok", HONDURAS_TOO.name: "ok"}
PROMISES = {SECRETARIAT.name: "ok", SPAIN.name: "ok", SPAIN_TOO.name: "ok"}
BOTH = {**PROMISES, ADMIN.name: "ok"}
KINDS: dict[str, tuple[Act, Command, Actor, Actor, dict[str, str]]] = {
    "quantify_need": (quantify_need, QuantifyNeed(code="NEW", requirement="5", **NEED), HONDURAS, SECRETARIAT, NEEDS),
    "publish_need": (publish_need, PublishNeed(need="DRAFT"), HONDURAS, SECRETARIAT, NEEDS),
    "revise_need": (
        revise_need,
        ReviseNeed(code="V", need="N1", revised_on="2023", requirement="7", sources=SOURCE),
        HONDURAS,
        SECRETARIAT,
        NEEDS,
    ),
    "record_pledge": (record_pledge, pledge("NEW"), SPAIN, SECRETARIAT, PROMISES),
    "revise_pledge": (revise_pledge, RAISED, SPAIN, SECRETARIAT, PROMISES),
    "withdraw_pledge": (
        withdraw_pledge,
        WithdrawPledge(pledge="P1", withdrawn="2023", sources=SOURCE),
        SPAIN,
        SECRETARIAT,
        PROMISES,
    ),
    "sign_commitment": (sign_commitment, SIGNED, SPAIN, ADMIN, BOTH),
    "report_use": (
        report_use,
        ReportUse(pledge="USED", used="2023", amount="1.00", sources=SOURCE),
        SPAIN,
        ADMIN,
        BOTH,
    ),
    "report_expenditure": (
        report_expenditure,
        SPENT,
        HONDURAS,
        ADMIN,
        {ADMIN.name: "ok", HONDURAS.name: "ok", HONDURAS_TOO.name: "ok"},
    ),
}
"""An act, who does it for their own, who does it for anybody, and who reverses it where the first had posted it."""


async def reversal_of(database: Database, entry: int, who: Actor) -> str:
    """How it ends when somebody would reverse an entry: "ok", or the refusal's code."""
    command = ReverseEntry(entry=entry, reason="OTHER")
    try:
        await perform(database, reverse_entry, command, who, dry_run=True, guard=guard_for("reverse_entry", who))
    except Refusal as refusal:
        return refusal.code
    return "ok"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("posted", ["by its own", "by the fund or the secretariat"])
async def test_who_is_bound_takes_back_what_was_posted_in_their_role_for_the_same(
    database: Database, kind: str, posted: str
) -> None:
    act, command, own, other, may = KINDS[kind]
    poster = own if posted == "by its own" else other
    await given_world(database)
    done = await perform(database, act, command, poster, guard=guard_for(act.__name__, poster))
    entry = done.recorded.entry or 0
    found = {who.name: await reversal_of(database, entry, who) for who in EVERYBODY}

    if poster is other:
        may = {name: "ok" for name in may if name in {SECRETARIAT.name, ADMIN.name}}
        same = {who.name for who in EVERYBODY if who.role == own.role and who.name not in {"CA delegation", "SV team"}}
        assert {name for name, code in found.items() if code == "POSTED_BY_OTHERS"} == same
    assert {name: code for name, code in found.items() if code == "ok"} == may
    told = {"OUTSIDE_ROLE", "OUTSIDE_PARTY", "OUTSIDE_STATES", "POSTED_BY_OTHERS"}
    assert {code for name, code in found.items() if name not in may} <= told


@pytest.mark.parametrize(("poster", "ended"), [(CHAIR, "ok"), (SECRETARIAT, "POSTED_BY_OTHERS")])
async def test_the_chair_takes_back_its_own_matchings(database: Database, poster: Actor, ended: str) -> None:
    await given_world(database)
    [(head,)] = await rows(database, "SELECT sequence FROM ledger_head")
    matching = ApplyMatching(sequence=head, placements=(PLACED,), sources=SOURCE)
    entry = (await perform(database, apply_matching, matching, poster)).recorded.entry or 0

    assert await reversal_of(database, entry, CHAIR) == ended
    assert await reversal_of(database, entry, SECRETARIAT) == "ok"


async def test_who_may_reverse_it_is_told(database: Database) -> None:
    entry = (await given_pledge(database)).recorded.entry or 0
    command = ReverseEntry(entry=entry, reason="OTHER")
    with pytest.raises(Refusal) as found:
        await perform(database, reverse_entry, command, SPAIN, guard=guard_for("reverse_entry", SPAIN))

    assert found.value.sentence == "This was not posted by a MEMBER: it may be reversed by SECRETARIAT."
    assert found.value.field == ("entry",)
