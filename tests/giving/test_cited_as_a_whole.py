"""What drafts were cited for under the code of a revision that nobody kept, migration 0034 has cited as a whole."""

import asyncpg

from service.database.engine import Database
from service.database.migrate import downgrade, migrate
from service.planning.revise_need import ReviseNeed, revise_need
from tests.given.giving import given_pledge
from tests.given.ground import SOURCE, do
from tests.given.looking import rows
from tests.given.registry import given_document

CITE = """
    INSERT INTO citation (subject, subject_id, document_id, aspect)
    SELECT 'pledge', p.id, d.id, $1 FROM pledge AS p, document AS d WHERE p.code = 'P1' AND d.code = $2"""
CITED = """
    SELECT c.subject, d.code, c.aspect FROM citation AS c JOIN document AS d ON d.id = c.document_id
     WHERE (c.subject = 'pledge' OR c.aspect IS NOT NULL) ORDER BY 1, 2, 3"""


async def test_a_draft_is_cited_for_no_revision_that_nobody_kept(database: Database, database_url: str) -> None:
    await given_pledge(database, publication="DRAFT")
    await given_document(database, "MORE")
    kept = ReviseNeed(code="V1", need="N1", revised_on="2022", requirement="2000.00", sources=SOURCE)
    await do(database, revise_need, kept)
    await downgrade(database_url, to="0033")
    owner = await asyncpg.connect(database_url)
    try:
        for aspect, document in (("revision V1", "DOC"), ("revision V1", "MORE"), ("revision V2", "MORE")):
            await owner.execute(CITE, aspect, document)
    finally:
        await owner.close()
    await migrate(database_url)

    assert await rows(database, CITED) == [
        ("need", "DOC", "revision V1"),
        ("pledge", "DOC", None),
        ("pledge", "MORE", None),
    ]
