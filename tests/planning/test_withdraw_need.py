"""Giving up a draft of a need."""

from typing import Any

import asyncpg
import pytest

from service.access.bounds import guard_for
from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.publish_pledge import PublishPledge, publish_pledge
from service.giving.record_pledge import record_pledge
from service.planning.publish_need import PublishNeed, publish_need
from service.planning.revise_need import ReviseNeed, revise_need
from service.planning.validate_need import ValidateNeed, validate_need
from service.planning.withdraw_need import WithdrawNeed, withdraw_need
from service.reading.selection import Viewer
from service.registry.stating import Source
from service.spending.approve_project import ApproveProject, ServedNeed, approve_project
from service.writing.actor import Actor, Role
from service.writing.fingerprint import Command
from service.writing.operation import Act, perform
from tests.given.acting import SECRETARIAT, happens_once, leaves_nothing, record, refusals, rows
from tests.given.asking import ask
from tests.given.giving import given_money, line, pledge
from tests.given.ground import lay_ground
from tests.given.looking import refused
from tests.given.matching import given_allocation
from tests.given.planning import given_need
from tests.given.registry import SOURCES
from tests.given.spending import given_approved, given_project
from tests.given.waiting import at_once

WITHDRAW = WithdrawNeed(need="N1")
PUBLISH = PublishNeed(need="N1")
HONDURAS = Actor("HN team", Role.STATE, states=frozenset({"HN"}))
SEES = Viewer("STATE", "HN team", None, ("HN",))


async def given_draft(database: Database, **more: Any) -> None:
    await given_need(database, state="HN", plan="PLAN-HN", **{"publication": "DRAFT", **more})


async def own(database: Database, act: Act, command: Command) -> object:
    """Do an act as the State whose draft it is."""
    return await perform(database, act, command, HONDURAS, guard=guard_for(act.__name__, HONDURAS))


@pytest.mark.parametrize("publication", ["DRAFT", "EMBARGOED"])
async def test_a_draft_is_given_up_and_never_published(database: Database, publication: str) -> None:
    await given_draft(database, publication=publication)
    await own(database, withdraw_need, WITHDRAW)

    assert await rows(database, "SELECT publication FROM need") == [("WITHDRAWN",)]
    revised = ReviseNeed(code="V1", need="N1", revised_on="2022", requirement="5", sources=SOURCES)
    again = ((withdraw_need, WITHDRAW), (publish_need, PUBLISH), (revise_need, revised))
    for act, command in (*again, (validate_need, ValidateNeed(need="N1"))):
        await refused(perform(database, act, command, SECRETARIAT), "DRAFT_WITHDRAWN")


async def test_it_is_seen_by_whoever_saw_it_and_by_nobody_else(database: Database) -> None:
    await given_draft(database)
    asked = '{ need(code: "N1") { publication requirement { amount } } needs { totalCount } }'
    await own(database, withdraw_need, WITHDRAW)

    seen = {"publication": "WITHDRAWN", "requirement": {"amount": "1000.00"}}
    assert await ask(database, asked, viewer=SEES) == {"need": seen, "needs": {"totalCount": 1}}
    assert await ask(database, asked) == {"need": None, "needs": {"totalCount": 0}}
    other = Actor("GT team", Role.STATE, states=frozenset({"GT"}))
    await refused(perform(database, withdraw_need, WITHDRAW, other), "NEED_NOT_FOUND")


async def test_what_is_published_is_revised_to_nothing_instead(database: Database) -> None:
    await given_need(database)

    assert await refusals(database, withdraw_need, [WITHDRAW]) == ["NEED_IS_PUBLISHED need"]


async def test_it_is_refused(database: Database) -> None:
    await given_draft(database)
    cases: list[dict[str, Any]] = [
        {"need": "NONE"},
        {"illustrative": True},
        {"sources": (Source("NONE"),)},
        {"confidence": "D"},
        {"note": "x" * 2001},
    ]

    commands = [WithdrawNeed(**{"need": "N1", **one}) for one in cases]
    assert await refusals(database, withdraw_need, commands) == [
        "NEED_NOT_FOUND need",
        "ILLUSTRATIVE_DIFFERS illustrative",
        "DOCUMENT_NOT_FOUND sources.0.document",
        "CONFIDENCE_UNKNOWN confidence",
        "TEXT_TOO_LONG note",
    ]


async def test_what_money_or_a_project_relies_on_is_not_given_up(database: Database, database_url: str) -> None:
    await lay_ground(database)
    await given_need(database, "RELIED", state="HN", plan="PLAN-HN", publication="DRAFT")
    await given_project(database, needs={})
    # Books of earlier releases may have it: a project could be agreed for a draft.
    await as_owner(
        database_url,
        "INSERT INTO project_need (project_id, need_id, share)"
        " SELECT p.id, n.id, 1 FROM project AS p, need AS n WHERE p.code = 'PRJ' AND n.code = 'RELIED'",
    )
    command = WithdrawNeed(need="RELIED")
    assert await refusals(database, withdraw_need, [command]) == ["NEED_IS_SERVED need"]
    await given_money(database)
    await given_approved(database)

    assert await refusals(database, withdraw_need, [command]) == ["NEED_HOLDS_MONEY need"]


async def test_what_a_published_pledge_is_earmarked_for_is_not_given_up(database: Database) -> None:
    await lay_ground(database)
    for code in ("FREE", "KEPT"):
        await given_need(database, code, state="HN", plan="PLAN-HN", publication="DRAFT")
    earmarked = pledge("P1", line(earmark=Earmark(modality="H", needs=("KEPT",))))
    await record(database, record_pledge, earmarked)
    assert await refusals(database, withdraw_need, [WithdrawNeed(need="KEPT")]) == ["NEED_IS_EARMARKED need"]
    await record(database, withdraw_need, WithdrawNeed(need="FREE"))

    late = pledge("P2", line(earmark=Earmark(modality="H", needs=("FREE",))))
    assert await refusals(database, record_pledge, [late]) == ["NEED_NOT_FOUND lines.0.earmark.needs.0"]


async def test_a_draft_pledge_kept_for_what_was_given_up_is_not_published(database: Database) -> None:
    await lay_ground(database)
    await given_need(database, "N9", state="HN", plan="PLAN-HN", publication="DRAFT")
    kept = pledge("P1", line(earmark=Earmark(modality="H", needs=("N9",))), publication="DRAFT")
    await record(database, record_pledge, kept)
    await record(database, withdraw_need, WithdrawNeed(need="N9"))

    assert await refusals(database, publish_pledge, [PublishPledge(pledge="P1")]) == ["DRAFT_WITHDRAWN pledge"]


async def as_owner(url: str, statement: str) -> None:
    """Run a statement that no act would."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def test_no_money_and_no_project_comes_onto_what_is_given_up(database: Database) -> None:
    await lay_ground(database)
    await given_need(database, "GONE", state="HN", plan="PLAN-HN", publication="DRAFT")
    await given_money(database)
    project = ApproveProject(
        code="PRJ",
        fund="FUND",
        title={"en": "P"},
        agreed="2022",
        needs=(ServedNeed(need="GONE", share="1"),),
        sources=SOURCES,
    )
    await refused(perform(database, approve_project, project, SECRETARIAT), "NEED_NOT_PUBLISHED")
    await record(database, withdraw_need, WithdrawNeed(need="GONE"))

    await refused(perform(database, approve_project, project, SECRETARIAT), "DRAFT_WITHDRAWN")
    await refused(given_project(database, needs={"GONE": "1"}), "NEED_NOT_FOUND")  # the fund may not see it
    await refused(given_allocation(database, "GONE", "1.00"), "NEED_NOT_FOUND")


async def test_why_it_was_given_up_is_in_the_trail(database: Database) -> None:
    await given_draft(database)
    await record(database, withdraw_need, WithdrawNeed(need="N1", note="A digit", sources=SOURCES))

    trail = "SELECT act, detail->>'note' FROM audit_trail ORDER BY id DESC LIMIT 1"
    assert await rows(database, trail) == [("withdraw_need", "A digit")]
    assert await rows(database, "SELECT aspect FROM citation WHERE subject = 'need' AND aspect IS NOT NULL") == [
        ("withdrawal",)
    ]


async def test_of_two_that_publish_it_and_one_that_gives_it_up_one_does(database: Database, database_url: str) -> None:
    await given_draft(database)
    acts = ((publish_need, PUBLISH), (publish_need, PUBLISH), (withdraw_need, WITHDRAW))
    ended = await at_once(database_url, "need WHERE code = 'N1'", [own(database, *one) for one in acts])

    assert sorted(ended) in (["ALREADY_PUBLISHED", "NEED_IS_PUBLISHED", "ok"], ["DRAFT_WITHDRAWN"] * 2 + ["ok"])
    published = await rows(database, "SELECT count(*) FROM journal_entry WHERE kind = 'QUANTIFY_NEED'")
    assert published == ([(0,)] if "DRAFT_WITHDRAWN" in ended else [(1,)])


async def test_a_rehearsal_leaves_nothing(database: Database) -> None:
    await given_draft(database)
    assert await leaves_nothing(database, withdraw_need, WITHDRAW)
    assert await rows(database, "SELECT publication FROM need") == [("DRAFT",)]


async def test_twice_with_one_key_is_once(database: Database) -> None:
    await given_draft(database)
    assert await happens_once(database, withdraw_need, WITHDRAW)
