"""Who may do what for whom: members their own party's, States their own, and what may not be seen is not there."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from service.access.bounds import guard_for
from service.database.engine import Database
from service.errors import Refusal
from service.giving.publish_pledge import PublishPledge, publish_pledge
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.giving.sign_commitment import SignCommitment, sign_commitment
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.matching.apply_matching import ApplyMatching, ChosenPlacement, apply_matching
from service.planning.publish_need import PublishNeed, publish_need
from service.planning.quantify_need import QuantifyNeed, quantify_need
from service.planning.record_indicator import RecordIndicator, record_indicator
from service.planning.record_indicator_value import RecordIndicatorValue, record_indicator_value
from service.planning.record_plan import RecordPlan, record_plan
from service.planning.record_state_commitment import RecordStateCommitment, record_state_commitment
from service.planning.revise_need import ReviseNeed, revise_need
from service.planning.withdraw_need import WithdrawNeed, withdraw_need
from service.registry.record_document import RecordDocument, record_document
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.spending.report_expenditure import ReportExpenditure, report_expenditure
from service.spending.report_use import ReportUse, report_use
from service.spending.request_disbursement import RequestDisbursement, request_disbursement
from service.writing.actor import Actor, Role
from service.writing.fingerprint import Command
from service.writing.operation import Act, perform
from tests.given.acting import rows
from tests.given.giving import given_money, given_pledge, line, pledge, stated
from tests.given.ground import ADMIN, SOURCE, do, on_ground
from tests.given.matching import given_allocation
from tests.given.planning import given_indicator, given_need, given_plan
from tests.given.spending import given_project
from tests.servers import Server

SPAIN = Actor("ES delegation", Role.MEMBER, party="ES")
CANADA = Actor("CA delegation", Role.MEMBER, party="CA")
HONDURAS = Actor("HN team", Role.STATE, states=frozenset({"HN"}))
SALVADOR = Actor("SV team", Role.STATE, states=frozenset({"SV"}))
BOTH = Actor("both teams", Role.STATE, states=frozenset({"HN", "SV"}))
CHAIR = Actor("chair", Role.CHAIR)
SECRETARIAT = Actor("secretariat", Role.SECRETARIAT)
REFUSED_BY_BOUNDS = {"NOT_ALLOWED_ROLE", "OUTSIDE_PARTY", "OUTSIDE_STATES", "OUTSIDE_ROLE", "VALIDATED_BY_OTHERS"}


@pytest_asyncio.fixture
async def database_url(server: Server) -> AsyncIterator[str]:
    """A database of the test's own on which the ground is laid."""
    async with on_ground(server) as url:
        yield url


async def told(database: Database, act: Act, command: Any, actor: Actor) -> str:  # noqa: ANN401  each act has its own command
    """How a rehearsal ends for an actor: the code it is refused with, "ok" where it is not."""
    try:
        await perform(database, act, command, actor, dry_run=True, guard=guard_for(act.__name__, actor))
    except Refusal as refusal:
        return refusal.code
    return "ok"


def pledged(**more: Any) -> Any:  # noqa: ANN401  whatever the command takes
    return pledge("NEW", **more)


async def test_a_member_records_its_own_partys_pledges_and_no_other(database: Database) -> None:
    assert await told(database, record_pledge, pledged(), SPAIN) == "ok"
    assert await told(database, record_pledge, pledged(), CANADA) == "OUTSIDE_PARTY"
    assert await told(database, record_pledge, pledged(joint_donors=("ES", "CA")), SPAIN) == "OUTSIDE_PARTY"
    assert await told(database, record_pledge, pledged(lines=(line(funder="CA"),)), SPAIN) == "OUTSIDE_PARTY"
    assert await told(database, record_pledge, pledged(), SECRETARIAT) == "ok"
    assert await told(database, record_pledge, pledged(), ADMIN) == "NOT_ALLOWED_ROLE"


OF_A_PLEDGE = (
    (revise_pledge, RevisePledge(code="REV", pledge="P1", revised="2022", amount=stated("150.00"), sources=SOURCE)),
    (withdraw_pledge, WithdrawPledge(pledge="P1", withdrawn="2022", sources=SOURCE)),
    (
        sign_commitment,
        SignCommitment(code="C9", pledge="P1", signed="2021-12-01", amount=stated("1.00"), sources=SOURCE),
    ),
    (report_use, ReportUse(pledge="P1", used="2022", amount="1.00", sources=SOURCE)),
    (publish_pledge, PublishPledge(pledge="P1")),
)


@pytest.mark.parametrize(("act", "command"), OF_A_PLEDGE, ids=lambda given: getattr(given, "__name__", ""))
async def test_a_pledge_is_its_donors(database: Database, act: Act, command: Command) -> None:
    await given_money(database)

    assert await told(database, act, command, CANADA) == "OUTSIDE_PARTY"
    assert await told(database, act, command, SPAIN) not in REFUSED_BY_BOUNDS
    assert await told(database, act, command, HONDURAS) == "NOT_ALLOWED_ROLE"


@pytest.mark.parametrize(("act", "command"), OF_A_PLEDGE, ids=lambda given: getattr(given, "__name__", ""))
@pytest.mark.parametrize("publication", ["DRAFT", "EMBARGOED"])
async def test_anothers_draft_is_refused_as_what_is_not_there(
    database: Database, act: Act, command: Command, publication: str
) -> None:
    unknown = await refusal_of(database, act, command, CANADA)
    await do(database, record_pledge, pledge("P1", publication=publication), SPAIN)

    assert await refusal_of(database, act, command, CANADA) == unknown
    assert unknown[0] == "PLEDGE_NOT_FOUND"
    assert await told(database, act, command, SPAIN) not in REFUSED_BY_BOUNDS | {"PLEDGE_NOT_FOUND"}


async def refusal_of(database: Database, act: Act, command: Any, actor: Actor) -> tuple[str, str, Any, Any]:  # noqa: ANN401  as above
    """All that somebody is told of a refusal."""
    with pytest.raises(Refusal) as found:
        await perform(database, act, command, actor, guard=guard_for(act.__name__, actor))
    return found.value.code, found.value.sentence, found.value.field, found.value.facts


async def test_a_joint_donor_reads_a_pledge_and_does_not_change_it(database: Database) -> None:
    await do(database, record_pledge, pledge("P1", joint_donors=("ES", "CA"), publication="DRAFT"))

    assert await told(database, publish_pledge, PublishPledge(pledge="P1"), CANADA) == "OUTSIDE_PARTY"
    assert await told(database, publish_pledge, PublishPledge(pledge="P1"), SPAIN) == "ok"


async def test_a_state_says_what_it_needs_and_not_what_others_do(database: Database) -> None:
    await given_plan(database, "REGION")
    need: dict[str, Any] = {"title": {"en": "N"}, "stated_on": "2022", "requirement": "5", "sources": SOURCE}
    of_honduras = QuantifyNeed(code="NEW", plan="PLAN-HN", **need)

    assert await told(database, quantify_need, of_honduras, HONDURAS) == "ok"
    assert await told(database, quantify_need, of_honduras, SALVADOR) == "OUTSIDE_STATES"
    assert await told(database, quantify_need, of_honduras, SPAIN) == "NOT_ALLOWED_ROLE"
    of_the_region = QuantifyNeed(code="NEW", plan="REGION", **need)
    assert await told(database, quantify_need, of_the_region, BOTH) == "OUTSIDE_STATES"
    itself = QuantifyNeed(code="NEW", plan="PLAN-HN", validated=True, **need)
    assert await told(database, quantify_need, itself, HONDURAS) == "VALIDATED_BY_OTHERS"
    revised = ReviseNeed(code="R", need="N1", revised_on="2023", requirement="7", sources=SOURCE)
    assert await told(database, revise_need, revised, HONDURAS) == "ok"
    assert await told(database, revise_need, revised, SALVADOR) == "OUTSIDE_STATES"


OF_A_NEED = (
    (revise_need, ReviseNeed(code="R", need="DRAFT", revised_on="2023", requirement="7", sources=SOURCE)),
    (publish_need, PublishNeed(need="DRAFT")),
    (withdraw_need, WithdrawNeed(need="DRAFT")),
)


@pytest.mark.parametrize(("act", "command"), OF_A_NEED, ids=lambda given: getattr(given, "__name__", ""))
@pytest.mark.parametrize("publication", ["DRAFT", "EMBARGOED", "WITHDRAWN"])
async def test_anothers_draft_of_a_need_is_refused_as_what_is_not_there(
    database: Database, act: Act, command: Command, publication: str
) -> None:
    unknown = await refusal_of(database, act, command, SALVADOR)
    drafted = "DRAFT" if publication == "WITHDRAWN" else publication
    await given_need(database, "DRAFT", None, state="HN", plan="PLAN-HN", publication=drafted, qualifier="UNKNOWN")
    if publication == "WITHDRAWN":
        await do(database, withdraw_need, WithdrawNeed(need="DRAFT"), SECRETARIAT)

    assert await refusal_of(database, act, command, SALVADOR) == unknown
    assert unknown[0] == "NEED_NOT_FOUND"
    own = await told(database, act, command, HONDURAS)
    assert own == ("DRAFT_WITHDRAWN" if publication == "WITHDRAWN" else "ok")
    assert await told(database, act, command, SECRETARIAT) == own
    for who in (SPAIN, CHAIR, ADMIN):
        assert await told(database, act, command, who) == "NOT_ALLOWED_ROLE"


async def test_a_draft_that_an_act_names_beside_is_refused_as_what_is_not_there(database: Database) -> None:
    await given_money(database)
    await given_project(database, state="HN")
    used = ReportUse(pledge="P1", used="2022", amount="1.00", need="DRAFT", sources=SOURCE)
    spent = ReportExpenditure(
        code="E", project="PRJ", spent="2022", amount=stated("1.00"), need="DRAFT", sources=SOURCE
    )
    asked = ((report_use, used, SPAIN), (report_use, used, ADMIN), (report_expenditure, spent, ADMIN))
    unknown = [await refusal_of(database, *one) for one in asked]
    await given_need(database, "DRAFT", None, state="SV", plan="PLAN-SV", publication="DRAFT", qualifier="UNKNOWN")

    assert [await refusal_of(database, *one) for one in asked] == unknown
    assert {code for code, *_ in unknown} == {"NEED_NOT_FOUND"}


async def test_a_states_plan_and_what_it_set_itself_are_its_own(database: Database) -> None:
    plan: dict[str, Any] = {"title": {"en": "P"}, "status": "ADOPTED", "adopted": "2022", "sources": SOURCE}
    measure = RecordStateCommitment(code="M", plan="PLAN-HN", title={"en": "M"}, sources=SOURCE)

    for state, code in (("HN", "ok"), ("SV", "OUTSIDE_STATES"), (None, "OUTSIDE_STATES")):
        assert await told(database, record_plan, RecordPlan(code="NEW", state=state, **plan), HONDURAS) == code
    assert await told(database, record_state_commitment, measure, HONDURAS) == "ok"
    assert await told(database, record_state_commitment, measure, SALVADOR) == "OUTSIDE_STATES"


async def test_a_state_asks_and_reports_for_its_own_projects(database: Database) -> None:
    await given_money(database)
    await given_project(database, state="HN")
    asking = RequestDisbursement(code="D", project="PRJ", amount="1.00")
    reporting = ReportExpenditure(code="E", project="PRJ", spent="2022", amount=stated("1.00"), sources=SOURCE)

    assert await told(database, request_disbursement, asking, HONDURAS) == "ok"
    assert await told(database, request_disbursement, asking, SALVADOR) == "OUTSIDE_STATES"
    assert await told(database, report_expenditure, reporting, HONDURAS) not in REFUSED_BY_BOUNDS
    assert await told(database, report_expenditure, reporting, SALVADOR) == "OUTSIDE_STATES"


async def test_a_state_withdraws_what_it_requested_itself(database: Database) -> None:
    await given_project(database, state="HN")
    for code, who in (("MINE", HONDURAS), ("THEIRS", ADMIN)):
        await do(database, request_disbursement, RequestDisbursement(code=code, project="PRJ", amount="1.00"), who)
    mine, theirs, none = (RejectDisbursement(disbursement=code, reason="A digit") for code in ("MINE", "THEIRS", "NO"))

    assert await told(database, reject_disbursement, mine, HONDURAS) == "ok"
    assert await told(database, reject_disbursement, mine, SALVADOR) == "OUTSIDE_STATES"
    assert await told(database, reject_disbursement, theirs, HONDURAS) == "REQUESTED_BY_OTHERS"
    assert await told(database, reject_disbursement, none, HONDURAS) == "DISBURSEMENT_NOT_FOUND"
    assert await told(database, reject_disbursement, mine, ADMIN) == "ok"


async def test_people_of_an_issuer_who_are_shown_alike_withdraw_their_own(database: Database) -> None:
    await given_project(database, state="HN")
    ana, renamed, other = (
        Actor(name, Role.STATE, states=frozenset({"HN"}), subject=subject)
        for name, subject in (("oidc:Ana", "7"), ("oidc:Ana B", "7"), ("oidc:Ana", "8"))
    )
    await do(database, request_disbursement, RequestDisbursement(code="D", project="PRJ", amount="1.00"), ana)
    mine = RejectDisbursement(disbursement="D", reason="A digit")

    assert await told(database, reject_disbursement, mine, ana) == "ok"
    assert await told(database, reject_disbursement, mine, renamed) == "ok"
    assert await told(database, reject_disbursement, mine, other) == "REQUESTED_BY_OTHERS"
    assert await told(database, reject_disbursement, mine, HONDURAS) == "REQUESTED_BY_OTHERS"


async def test_an_indicator_is_of_the_state_its_need_or_project_is_of(database: Database) -> None:
    await given_project(database, state="HN")
    says: dict[str, Any] = {"definition": {"en": "I"}, "unit": "person", "sources": SOURCE}
    tried: tuple[tuple[dict[str, Any], str], ...] = (
        ({"state": "HN"}, "ok"),
        ({"need": "N1"}, "ok"),
        ({"project": "PRJ"}, "ok"),
        ({"need": "N2"}, "OUTSIDE_STATES"),
        ({"state": "SV"}, "OUTSIDE_STATES"),
        ({"state": "HN", "need": "N2"}, "OUTSIDE_STATES"),
        ({"portfolio": "X"}, "OUTSIDE_STATES"),
        ({}, "OUTSIDE_STATES"),
    )
    for of_what, code in tried:
        command = RecordIndicator(code="I", **says, **of_what)
        assert await told(database, record_indicator, command, HONDURAS) == code, of_what
    await given_indicator(database, "I1", need="N1")
    value = RecordIndicatorValue(code="V", indicator="I1", value="3", date="2022", sources=SOURCE)
    assert await told(database, record_indicator_value, value, HONDURAS) == "ok"
    assert await told(database, record_indicator_value, value, SALVADOR) == "OUTSIDE_STATES"


async def test_members_and_states_record_documents_they_issued(database: Database) -> None:
    says: dict[str, Any] = {"kind": "NEWS", "title": {"en": "D"}, "date": "2022"}
    [(of_honduras,)] = await rows(
        database, "SELECT p.code FROM state AS s JOIN party AS p ON p.id = s.party_id WHERE s.code = 'HN'"
    )
    for actor, issuer, code in (
        (SPAIN, "ES", "ok"),
        (SPAIN, "CA", "OUTSIDE_PARTY"),
        (SPAIN, None, "OUTSIDE_PARTY"),
        (HONDURAS, of_honduras, "ok"),
        (HONDURAS, "ES", "OUTSIDE_STATES"),
        (ADMIN, None, "ok"),
    ):
        command = RecordDocument(code="D9", issuer=issuer, **says)
        found = await told(database, record_document, command, actor)
        assert found == code or (code == "ok" and found not in REFUSED_BY_BOUNDS)


async def test_who_reverses_an_entry_could_have_posted_it(database: Database) -> None:
    await given_money(database)
    entries = dict(await rows(database, "SELECT kind, max(sequence) FROM journal_entry GROUP BY kind"))

    received = ReverseEntry(entry=entries["RECORD_CONTRIBUTION"], reason="DUPLICATE")
    needed = ReverseEntry(entry=entries["QUANTIFY_NEED"], reason="DUPLICATE")
    assert await told(database, reverse_entry, received, ADMIN) == "ok"
    assert await told(database, reverse_entry, received, SECRETARIAT) == "OUTSIDE_ROLE"
    assert await told(database, reverse_entry, needed, SECRETARIAT) == "ok"
    assert await told(database, reverse_entry, needed, ADMIN) == "OUTSIDE_ROLE"
    assert await told(database, reverse_entry, received, SPAIN) == "OUTSIDE_ROLE"
    assert await told(database, reverse_entry, needed, SALVADOR) == "POSTED_BY_OTHERS"
    assert await told(database, reverse_entry, needed, HONDURAS) == "OUTSIDE_STATES"
    assert await told(database, reverse_entry, received, HONDURAS) == "OUTSIDE_ROLE"
    nothing = ReverseEntry(entry=10_000, reason="DUPLICATE")
    assert await told(database, reverse_entry, nothing, ADMIN) == "ENTRY_NOT_FOUND"


async def test_a_member_takes_back_its_own_promise_and_no_other(database: Database) -> None:
    promised = (await do(database, record_pledge, pledge("P1"), SPAIN)).recorded.entry or 0
    command = ReverseEntry(entry=promised, reason="DUPLICATE")

    assert await told(database, reverse_entry, command, SPAIN) == "ok"
    assert await told(database, reverse_entry, command, CANADA) == "OUTSIDE_PARTY"
    assert await told(database, reverse_entry, command, CHAIR) == "OUTSIDE_ROLE"


async def test_a_chair_takes_back_a_matching_and_no_other_placing(database: Database) -> None:
    await given_pledge(database)
    head = (await given_allocation(database, "N1", "40.00")).recorded.entry or 0
    placing = ChosenPlacement(pledge="P1", need="N1", change="10.00")
    matching = ApplyMatching(sequence=head, placements=(placing,), sources=SOURCE)
    applied = (await perform(database, apply_matching, matching, CHAIR)).recorded.entry or 0

    assert await told(database, reverse_entry, ReverseEntry(entry=applied, reason="OTHER"), CHAIR) == "ok"
    assert await told(database, reverse_entry, ReverseEntry(entry=head, reason="OTHER"), CHAIR) == "OUTSIDE_ROLE"


async def test_whoever_may_not_is_in_the_trail(database: Database) -> None:
    await told(database, record_pledge, pledged(), CANADA)

    trail = "SELECT actor, role, act, outcome, code FROM audit_trail ORDER BY id DESC LIMIT 1"
    assert await rows(database, trail) == [("CA delegation", "MEMBER", "record_pledge", "REFUSED", "OUTSIDE_PARTY")]
