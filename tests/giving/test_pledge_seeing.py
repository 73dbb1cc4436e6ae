"""Who sees a pledge that is not published."""

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.asking import ask
from tests.given.giving import given_pledge

SECRETARIAT = Viewer("SECRETARIAT", "secretariat")
SPAIN = Viewer("MEMBER", "spain", party="ES")
CANADA = Viewer("MEMBER", "canada", party="CA")

DRAFTS = """{ pledges { totalCount nodes { code amount { amount } } } pledge(code: "P1") { code }
  party(code: "ES") { pledges { totalCount } } }"""


async def test_a_draft_is_seen_by_its_donor_and_those_who_read_every_pledge(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")

    for viewer, seen in ((Viewer(), 0), (CANADA, 0), (SPAIN, 1), (SECRETARIAT, 1), (Viewer("CHAIR", "chair"), 1)):
        found = await ask(database, DRAFTS, viewer=viewer)
        assert found["pledges"]["totalCount"] == len(found["pledges"]["nodes"]) == seen, viewer
        assert (found["pledge"] is None) == (seen == 0)
        assert found["party"]["pledges"]["totalCount"] == seen


async def test_nothing_of_a_draft_is_found_by_its_global_ids(database: Database) -> None:
    await given_pledge(database, publication="EMBARGOED")
    asked = await ask(database, '{ pledge(code: "P1") { id lines { id } } }', viewer=SECRETARIAT)
    ids = [asked["pledge"]["id"], asked["pledge"]["lines"][0]["id"]]

    question = "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    assert (await ask(database, question, {"ids": ids}))["nodes"] == [None, None]
    assert (await ask(database, question, {"ids": ids}, viewer=CANADA))["nodes"] == [None, None]
    assert (await ask(database, question, {"ids": ids}, viewer=SPAIN))["nodes"] == [{"id": one} for one in ids]


async def test_a_joint_donor_sees_the_draft_it_shares(database: Database) -> None:
    await given_pledge(database, publication="DRAFT", joint_donors=("ES", "CA"))

    assert (await ask(database, DRAFTS, viewer=CANADA))["pledges"]["totalCount"] == 1
