"""Who may name a pledge in an act: whoever may see it, and nobody learns of a draft by a refusal's code."""

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.giving.sign_commitment import SignCommitment, sign_commitment
from service.writing.actor import Actor, Role
from tests.given.giving import given_pledge, pledge, stated
from tests.given.ground import ADMIN, do
from tests.given.looking import refused
from tests.given.registry import SOURCES

SIGN = SignCommitment(code="C1", pledge="P1", signed="2022", amount=stated("1.00"), sources=SOURCES)
SPAIN = Actor("spain", Role.MEMBER, party="ES")
CANADA = Actor("canada", Role.MEMBER, party="CA")


async def test_a_draft_is_not_there_for_those_who_may_not_see_it(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")

    for actor in (ADMIN, CANADA, Actor("nobody", Role.MEMBER), Actor("public", Role.PUBLIC, party="ES")):
        refusal = await refused(do(database, sign_commitment, SIGN, actor), "PLEDGE_NOT_FOUND")
        assert "There is no pledge" in refusal.sentence
    for role in (Role.SECRETARIAT, Role.CHAIR, Role.AUDITOR):
        await refused(do(database, sign_commitment, SIGN, Actor("reader", role)), "PLEDGE_NOT_PUBLISHED")
    await refused(do(database, sign_commitment, SIGN, SPAIN), "PLEDGE_NOT_PUBLISHED")


async def test_one_of_several_donors_may_name_its_draft(database: Database) -> None:
    await given_pledge(database, publication="EMBARGOED", joint_donors=("ES", "CA"))

    await refused(do(database, sign_commitment, SIGN, CANADA), "PLEDGE_NOT_PUBLISHED")


async def test_a_draft_cannot_be_found_out_by_repeating_it(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")

    await refused(do(database, record_pledge, pledge("P2", duplicate_of="P1"), CANADA), "PLEDGE_NOT_FOUND")
