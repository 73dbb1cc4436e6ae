"""The audit trail over HTTP: each act, refusal and token event one row, read by auditors and nobody else."""

from typing import Any

import httpx2
import orjson

from service.access.revoke_token import RevokeToken, revoke_token
from service.database.engine import Database
from service.writing.operation import perform
from tests.given.acting import rows, rows_once_there
from tests.given.ground import lay_ground
from tests.given.tokens import OPERATOR, bearer, given_token
from tests.http.asking import code_of, post

TRAIL = """query ($ids: [String!]) { auditTrail(where: {requestIds: $ids}, first: 1000) {
  nodes { at actor role act outcome code requestId idempotencyKey detail entry { kind } } } }"""
REQUEST = """mutation ($key: String, $code: String!) { quantifyNeed(idempotencyKey: $key, input: {
  code: $code, plan: "PLAN-HN", title: {en: "N"}, statedOn: "2022", requirement: "5", sources: [{document: "DOC"}]
}) { replayed userErrors { code } } }"""


async def trail_of(api: httpx2.AsyncClient, auditor: str, *ids: str) -> list[dict[str, Any]]:
    """What the trail says of some requests."""
    answered = await post(api, TRAIL, {"ids": list(ids)}, authorization=bearer(auditor))
    found: list[dict[str, Any]] = answered.json()["data"]["auditTrail"]["nodes"]
    return found


async def test_an_act_its_replay_and_its_refusals_are_a_row_each(api: httpx2.AsyncClient, database: Database) -> None:
    await lay_ground(database)
    auditor = await given_token(database, "AUDITOR")
    team = bearer(await given_token(database, "STATE", "HN team", states=("HN",)))
    chair = bearer(await given_token(database, "CHAIR"))
    for place, (who, code) in enumerate(((team, "N9"), (team, "N9"), (team, "N8"), (chair, "N7"), (None, "N6"))):
        headers = {"authorization": who} if who else {}
        sent = {"key": "k1", "code": code}
        await post(api, REQUEST, sent, extensions=None, accept="application/json", x_request_id=f"r{place}", **headers)

    found = await trail_of(api, auditor, *(f"r{place}" for place in range(5)))

    assert [(one["requestId"], one["actor"], one["role"], one["outcome"], one["code"]) for one in found] == [
        ("r0", "HN team", "STATE", "DONE", None),
        ("r1", "HN team", "STATE", "REPLAYED", None),
        ("r2", "HN team", "STATE", "REFUSED", "KEY_REUSED"),
        ("r3", "chair", "CHAIR", "REFUSED", "NOT_ALLOWED_ROLE"),
        ("r4", "public", "PUBLIC", "REFUSED", "NOT_ALLOWED_ROLE"),
    ]
    assert {one["act"] for one in found} == {"quantify_need"}
    assert found[0]["entry"] == {"kind": "QUANTIFY_NEED"}


async def test_the_trail_tells_two_tokens_of_one_name_apart(api: httpx2.AsyncClient, database: Database) -> None:
    await lay_ground(database)
    auditor = await given_token(database, "AUDITOR")
    for place in range(2):
        team = bearer(await given_token(database, "STATE", "HN team", states=("HN",)))
        sent = {"key": f"k{place}", "code": f"N1{place}"}
        headers = {"authorization": team, "x_request_id": f"t{place}"}
        await post(api, REQUEST, sent, extensions=None, accept="application/json", **headers)
    numbers = [one for (one,) in await rows(database, "SELECT id FROM api_token WHERE name = 'HN team' ORDER BY id")]

    found = await trail_of(api, auditor, "t0", "t1")
    assert [(one["actor"], orjson.loads(one["detail"])["token"]) for one in found] == [
        ("HN team", numbers[0]),
        ("HN team", numbers[1]),
    ]


async def test_what_happens_to_tokens_is_a_row_each(api: httpx2.AsyncClient, database: Database) -> None:
    auditor = await given_token(database, "AUDITOR")
    chair = await given_token(database, "CHAIR", "old chair")
    [(number,)] = await rows(database, "SELECT id FROM api_token WHERE role = 'CHAIR'")
    await perform(database, revoke_token, RevokeToken(token=number), OPERATOR)
    await post(api, "{ viewer { role } }", authorization=bearer(chair), x_request_id="late")
    await rows_once_there(database, 1, "SELECT 1 FROM audit_trail WHERE request_id = 'late'")

    answered = await post(
        api,
        '{ auditTrail(where: {text: "old chair"}) { nodes { actor act outcome code requestId } } }',
        authorization=bearer(auditor),
    )

    assert [list(one.values()) for one in answered.json()["data"]["auditTrail"]["nodes"]] == [
        ["operator", "create_token", "DONE", None, None],
        ["operator", "revoke_token", "DONE", None, None],
        ["public", "authenticate", "REFUSED", "UNAUTHENTICATED", "late"],
    ]


async def test_nobody_but_auditors_reads_the_trail_and_who_tries_is_in_it(
    api: httpx2.AsyncClient, database: Database
) -> None:
    auditor, operator = await given_token(database, "AUDITOR"), await given_token(database, "OPERATOR", "curious")

    assert code_of(await post(api, TRAIL)) == "NOT_ALLOWED_ROLE"
    assert code_of(await post(api, TRAIL, authorization=bearer(operator), x_request_id="peek")) == "NOT_ALLOWED_ROLE"

    [found] = await trail_of(api, auditor, "peek")
    assert (found["actor"], found["act"], found["outcome"]) == ("curious", "ask", "REFUSED")


async def test_a_row_of_the_trail_is_no_node_for_others(api: httpx2.AsyncClient, database: Database) -> None:
    auditor = bearer(await given_token(database, "AUDITOR"))
    answered = await post(api, "{ auditTrail(first: 1) { nodes { id } } }", authorization=auditor)
    [row] = answered.json()["data"]["auditTrail"]["nodes"]
    node = "query ($id: ID!) { node(id: $id) { id } }"

    assert (await post(api, node, row, authorization=auditor)).json()["data"]["node"] == row
    assert (await post(api, node, row)).json()["data"]["node"] is None
