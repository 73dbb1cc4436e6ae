"""What may not be seen changes nothing of what others can ask: everything is asked before there are drafts, and after.

Lists, counts, totals, cursors, filters, orders, `node`, figures and the words of refusals. Everything is asked one step
deep by all kinds of strangers, and two steps deep by a member: of that an ordinary run asks what chance picks, a run
with MIRPS_FULL=1 all of it.
"""

import base64
from collections.abc import Sequence
from typing import Any

import orjson

from service.access.bounds import guard_for
from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.pledged_line import PledgedInstalment
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.planning.record_stated_figure import RecordStatedFigure, record_stated_figure
from service.planning.revise_need import ReviseNeed, revise_need
from service.planning.withdraw_need import WithdrawNeed, withdraw_need
from service.reading.selection import Viewer
from service.writing.actor import Actor, Role
from service.writing.operation import perform
from tests.given.acting import record, rows
from tests.given.asking import ask, executor
from tests.given.crowd import seeded, sized
from tests.given.every_list import every_list
from tests.given.everything import filters_by_code, questions
from tests.given.giving import given_pledge, line, pledge, stated
from tests.given.ground import SOURCE, lay_ground
from tests.given.planning import given_indicator, given_need
from tests.given.registry import given_event

SPAIN = Actor("ES delegation", Role.MEMBER, party="ES")
HONDURAS = Actor("HN team", Role.STATE, states=frozenset({"HN"}))
MEMBER = Viewer("MEMBER", "CA delegation", "CA", largest_page=1000)
STRANGERS = (
    Viewer(),
    Viewer("STATE", "SV team", None, ("SV",), 1000),
)
"""Who may see neither Spain's drafts nor those of Honduras."""
DEEP_SHARE = 6
"""Which part of the deep questions an ordinary run asks: they take most of the time."""
CODES = ("SECRET-P", "SECRET-N", "SECRET-NW")
SECRETS = ("SECRET-", "whispered", "777.77", "77777")


async def answers(database: Database, viewer: Viewer, asked: Sequence[str]) -> dict[str, Any]:
    """What each question is answered with."""
    found = {}
    for question in asked:
        answer = await executor().answer(database, viewer, question, {}, None)
        parsed = orjson.loads(answer.body)
        codes = {error["extensions"]["code"] for error in parsed.get("errors", ())}
        assert not codes - {"TOO_MANY_ROWS", "TOO_MANY_FIELDS", "TOO_MANY_TOKENS", "DOCUMENT_TOO_DEEP"}, (
            question,
            codes,
        )
        found[question] = parsed
    return found


async def keep_secrets(database: Database) -> None:
    """Record a draft, an embargoed and a withdrawn pledge of Spain, two draft needs of Honduras, and words about them.

    Drafts are mended, and one of the needs is given up.
    """
    for code, publication in (("SECRET-P", "DRAFT"), ("SECRET-E", "EMBARGOED"), ("SECRET-W", "DRAFT")):
        secret = line(
            "777.77",
            purpose={"en": "whispered"},
            note="whispered",
            instalments=(PledgedInstalment(due="2030-01-01", amount="777.77"),),
        )
        command = pledge(
            code,
            secret,
            amount=stated("777.77"),
            publication=publication,
            event="SE1-2021",
            joint_donors=(),
            purpose={"en": "whispered"},
            note="whispered",
        )
        await perform(database, record_pledge, command, SPAIN, guard=guard_for("record_pledge", SPAIN))
    withdrawn = WithdrawPledge(pledge="SECRET-W", withdrawn="2022", sources=SOURCE, note="whispered")
    await perform(database, withdraw_pledge, withdrawn, SPAIN, key="W", guard=guard_for("withdraw_pledge", SPAIN))
    mended = RevisePledge(
        code="SECRET-V", pledge="SECRET-P", revised="2022", amount=stated("7777.77"), sources=SOURCE, note="whispered"
    )
    await perform(database, revise_pledge, mended, SPAIN, guard=guard_for("revise_pledge", SPAIN))
    for code in ("SECRET-N", "SECRET-NW"):
        await given_need(
            database,
            code,
            None,
            state="HN",
            plan="PLAN-HN",
            publication="DRAFT",
            qualifier="UNKNOWN",
            title={"en": "whispered"},
        )
        asked = ReviseNeed(
            code=f"V-{code}", need=code, revised_on="2022", requirement="777.77", sources=SOURCE, note="whispered"
        )
        await perform(database, revise_need, asked, HONDURAS, guard=guard_for("revise_need", HONDURAS))
    given_up = WithdrawNeed(need="SECRET-NW", sources=SOURCE, note="whispered")
    await perform(database, withdraw_need, given_up, HONDURAS, guard=guard_for("withdraw_need", HONDURAS))
    for place, (pledge_code, need_code) in enumerate((("SECRET-P", None), (None, "SECRET-N"))):
        figure = RecordStatedFigure(
            code=f"SECRET-S{place}",
            subject="DISPLACED_PEOPLE",
            value="77777",
            unit="person",
            scope={"en": "whispered"},
            date="2021",
            sources=SOURCE,
            pledge=pledge_code,
            need=need_code,
        )
        await record(database, record_stated_figure, figure)
    await given_indicator(database, "SECRET-I", need="SECRET-N", definition={"en": "whispered"})


async def test_strangers_are_answered_as_if_there_were_no_drafts(database: Database) -> None:
    await lay_ground(database)
    await every_list(database)
    by_code = [one for code in CODES for one in filters_by_code(code)]
    deep = [*questions((2,))]
    some = seeded().sample(deep, sized(len(deep), len(deep) // DEEP_SHARE))
    asked = [
        (MEMBER, [*questions((1,)), *some, *by_code]),
        *((viewer, [*questions((1,))]) for viewer in STRANGERS),
    ]
    before = [await answers(database, viewer, some) for viewer, some in asked]

    await keep_secrets(database)

    for (viewer, some), earlier in zip(asked, before, strict=True):
        after = await answers(database, viewer, some)
        changed = [
            (question, earlier[question], after[question]) for question in some if earlier[question] != after[question]
        ]
        assert not changed, (viewer.role, len(changed), changed[0])
        said = orjson.dumps(list(after.values())).decode()
        assert not [secret for secret in SECRETS if secret in said]


async def test_a_draft_that_something_published_names_is_answered_as_what_nobody_recorded(database: Database) -> None:
    await lay_ground(database)
    await every_list(database)
    await keep_secrets(database)
    earmarked = line("5.00", channel="BILATERAL", earmark=Earmark(needs=("SECRET-N", "N1"), modality="L"))
    await record(database, record_pledge, pledge("OPEN-P", earmarked, event="SE1-2021", joint_donors=()))
    found = await ask(database, '{ pledge(code: "OPEN-P") { lines { earmark { restricts needs { code } } } } }')
    assert found["pledge"]["lines"] == [{"earmark": {"restricts": True, "needs": [{"code": "N1"}]}}]

    for viewer in (Viewer(), MEMBER):
        hidden = await answers(database, viewer, [*filters_by_code("SECRET-N")])
        nobody = await answers(database, viewer, [*filters_by_code("NOTHING-")])
        for (question, answer), other in zip(hidden.items(), nobody.values(), strict=True):
            assert answer == other, (viewer.role, question)
    asked = '{ pledges(where: { needs: ["SECRET-N"] }) { totalCount } }'
    for viewer, count in ((Viewer(), 0), (Viewer("STATE", "HN team", None, ("HN",)), 1), (Viewer("AUDITOR", "a"), 1)):
        assert (await ask(database, asked, viewer=viewer))["pledges"]["totalCount"] == count, viewer


PUBLISHED = {"P1"}
SPAINS = {"SECRET-P", "SECRET-E", "SECRET-W"}
SEEN: dict[Viewer, tuple[set[str], bool]] = {
    Viewer(): (set(), False),
    MEMBER: (set(), False),
    Viewer("MEMBER", "ES delegation", "ES"): (SPAINS, False),
    Viewer("STATE", "SV team", None, ("SV",)): (set(), False),
    Viewer("STATE", "HN team", None, ("SV", "HN")): (set(), True),
    Viewer("CHAIR", "chair"): (SPAINS, False),
    Viewer("FUND_ADMIN", "fund-admin"): (set(), False),
    Viewer("SECRETARIAT", "secretariat"): (SPAINS, True),
    Viewer("AUDITOR", "auditor"): (SPAINS, True),
    Viewer("OPERATOR", "operator"): (set(), False),
}
"""Which drafts of pledges each sees, and whether that of the need: section by section what the rules say."""


async def test_each_role_sees_the_drafts_it_may_and_no_other(database: Database) -> None:
    await lay_ground(database)
    await given_event(database)
    await given_pledge(database)
    await keep_secrets(database)
    keys = dict(await rows(database, "SELECT code, id FROM pledge UNION ALL SELECT code, id FROM need"))
    ids = [node_id("Pledge", keys["SECRET-P"]), node_id("Need", keys["SECRET-N"])]
    asked = """query ($ids: [ID!]!) {
      pledges { totalCount nodes { code } } needs { nodes { code } } nodes(ids: $ids) { id }
      pledge(code: "SECRET-P") { code } need(code: "SECRET-N") { code }
      statedFigures { nodes { code } } indicators { nodes { code } }
      event(code: "SE1-2021") { pledges { totalCount } } party(code: "ES") { pledges { totalCount } } }"""
    for viewer, (drafts, need) in SEEN.items():
        found = await ask(database, asked, {"ids": ids}, viewer=viewer)
        codes = {one["code"] for one in found["pledges"]["nodes"]}
        assert codes == PUBLISHED | drafts, viewer
        assert found["pledges"]["totalCount"] == found["party"]["pledges"]["totalCount"] == len(codes), viewer
        assert found["event"]["pledges"]["totalCount"] == len(drafts), viewer
        assert [one is not None for one in found["nodes"]] == [bool(drafts), need], viewer
        assert [found["pledge"] is not None, found["need"] is not None] == [bool(drafts), need], viewer
        for code in ("SECRET-N", "SECRET-NW"):
            assert (code in {one["code"] for one in found["needs"]["nodes"]}) is need, viewer
        figures = {"SECRET-S0"} & {"SECRET-S0" if drafts else ""} | {"SECRET-S1"} & {"SECRET-S1" if need else ""}
        assert {one["code"] for one in found["statedFigures"]["nodes"]} == figures, viewer
        assert bool(found["indicators"]["nodes"]) is need, viewer


def node_id(kind: str, key: int) -> str:
    """The global id of a row."""
    return base64.b64encode(f"{kind}:{key}".encode()).decode()
