"""A report of as many groups as one may have is answered over HTTP; of one more it is refused, and none is left out."""

import asyncpg

from service.coverage.figures import MOST_GROUPS
from tests.given.ground import on_ground
from tests.http.asking import code_of, post
from tests.http.conftest import client_of
from tests.servers import Server

NEEDS_LIKE_N1 = """
    INSERT INTO need OVERRIDING SYSTEM VALUE
    SELECT (jsonb_populate_record(need, jsonb_build_object('id', number, 'code', 'N1-' || number))).*
      FROM need, generate_series(100001, 100000 + $1::integer) AS number WHERE need.code = 'N1'"""
SUMS_LIKE_N1 = """
    INSERT INTO coverage_sum SELECT (jsonb_populate_record(kept, jsonb_build_object('need_id', like_n1.id))).*
      FROM coverage_sum AS kept JOIN need AS n1 ON n1.id = kept.need_id AND n1.code = 'N1'
      JOIN need AS like_n1 ON like_n1.code LIKE 'N1-%'"""


async def given_needs_of_honduras(url: str, number: int) -> None:
    """Have so many needs in one State, as an act each would take minutes: past the acts, as the owner."""
    owner = await asyncpg.connect(url)
    try:
        await owner.execute("SET session_replication_role = replica")
        await owner.execute(NEEDS_LIKE_N1, number - 1)
        await owner.execute(SUMS_LIKE_N1)
        await owner.execute("ANALYZE need, coverage_sum")  # nobody else keeps house in tests
    finally:
        await owner.close()


async def test_a_report_at_the_most_groups_is_answered_and_one_above_is_refused(server: Server) -> None:
    async with on_ground(server) as url:
        await given_needs_of_honduras(url, MOST_GROUPS)
        async with client_of(url) as api:
            asked = "{ groups { keys { code } coverage { required } } total { required } }"
            passed = await post(api, f'{{ coverage(groupBy: [NEED], scope: {{ states: ["HN"] }}) {asked} }}')
            refused = await post(api, f"{{ coverage(groupBy: [NEED]) {asked} }}")
    assert passed.status_code == 200, passed.text
    report = passed.json()["data"]["coverage"]
    assert len({group["keys"][0]["code"] for group in report["groups"]}) == MOST_GROUPS == 10_000
    assert report["total"]["required"] == "10000000.00"
    assert (refused.status_code, code_of(refused)) == (400, "TOO_MANY_GROUPS")
    said = refused.json()["errors"][0]["message"]
    assert "10001 groups" in said
    assert "10000 are allowed" in said
