"""The frame of every mutation: payloads, refusals, keys, rehearsals."""

import asyncpg
import orjson

from service.answered import Answered
from service.database.engine import Database
from service.http.graphql_endpoint import GraphQLEndpoint
from service.http.question import Question
from tests.given.acting import counts, rows
from tests.given.asking import ask, executor
from tests.given.giving import given_money
from tests.given.mutating import answer_to_mutation, codes_of, mutate
from tests.given.spending import given_approved, given_project, given_request

EFFECT = """effect {
  balances { account { stage need { code } } unit before after change }
  coverageBefore { disbursed { amount } } coverageAfter { disbursed { amount } }
}"""
TRAIL = "SELECT act, outcome, code FROM audit_trail ORDER BY id DESC LIMIT 2"
PAY = 'mutation { recordDisbursement(input: { disbursement: "D1" }, idempotencyKey: "k1") { userErrors { code } } }'


async def approved(database: Database) -> None:
    """Have 70 dollars of 100 approved for a project."""
    await given_money(database)
    await given_project(database)
    await given_approved(database)


async def test_a_mutation_shows_what_its_act_recorded(database: Database) -> None:
    await approved(database)
    shown = "disbursement { code status paid { amount } }"
    paid = await mutate(database, "recordDisbursement", {"disbursement": "D1", "amount": "50.00"}, shown)

    assert paid["disbursement"] == {"code": "D1", "status": "PARTLY_PAID", "paid": {"amount": "50.00"}}
    assert paid["entry"]["kind"] == "RECORD_DISBURSEMENT"
    assert (paid["replayed"], paid["dryRun"], paid["userErrors"]) == (False, False, [])


async def test_its_effect_is_balances_and_coverage_before_and_after(database: Database) -> None:
    await approved(database)
    effect = (await mutate(database, "recordDisbursement", {"disbursement": "D1", "amount": "50.00"}, EFFECT))["effect"]

    assert [(one["account"]["stage"], one["before"], one["after"], one["change"]) for one in effect["balances"]] == [
        ("OBLIGATED", "70.00", "20.00", "-50.00"),
        ("DISBURSED", "0.00", "50.00", "50.00"),
    ]
    assert effect["coverageBefore"]["disbursed"]["amount"] == "0.00"
    assert effect["coverageAfter"]["disbursed"]["amount"] == "50.00"


async def test_a_rehearsal_answers_what_the_act_then_answers_and_keeps_nothing(database: Database) -> None:
    await approved(database)
    given, shown = {"disbursement": "D1", "amount": "50.00"}, EFFECT + "disbursement { status entries { hash } }"
    before = await counts(database)
    rehearsed = await mutate(database, "recordDisbursement", given, shown, dry_run=True)

    assert await counts(database) == before
    done = await mutate(database, "recordDisbursement", given, shown)
    assert rehearsed.pop("dryRun")
    assert not done.pop("dryRun")
    hashes = [one.pop("disbursement")["entries"] for one in (rehearsed, done)]
    # The instant of recording is part of the hash.
    assert [len(one) for one in hashes] == [2, 2]
    assert rehearsed == done


async def test_a_refusal_is_told_in_the_language_of_the_request_and_changes_nothing(database: Database) -> None:
    await approved(database)
    before = await counts(database)
    given = {"disbursement": "D1", "amount": "70.01"}
    refused = await mutate(database, "recordDisbursement", given, "disbursement { code } " + EFFECT, language="ES")

    [error] = refused["userErrors"]
    assert (error["code"], error["field"]) == ("MORE_THAN_APPROVED", ["amount"])
    assert "70.00 USD" in error["message"]
    assert "Only" not in error["message"]
    assert (refused["disbursement"], refused["entry"], refused["effect"]) == (None, None, None)
    assert await counts(database) == before


async def test_the_same_key_does_it_once_and_another_input_is_refused(database: Database) -> None:
    await approved(database)
    given = {"disbursement": "D1", "amount": "30.00"}
    first = await mutate(database, "recordDisbursement", given, EFFECT, key="once")
    await mutate(database, "recordDisbursement", {"disbursement": "D1", "amount": "10.00"}, key="later")
    again = await mutate(database, "recordDisbursement", given, EFFECT, key="once")
    other = await mutate(database, "recordDisbursement", {**given, "amount": "31.00"}, key="once")

    assert again.pop("replayed")
    assert not first.pop("replayed")
    assert again == first
    assert codes_of(other) == ["KEY_REUSED"]


async def test_an_act_that_moves_money_needs_a_key_in_the_argument_or_the_header(database: Database) -> None:
    await approved(database)
    without = PAY.replace(', idempotencyKey: "k1"', "")
    codes = []
    for document, key in ((without, None), (PAY, "k2"), (without, "k3"), (PAY, "k1")):
        answer = await answer_to_mutation(database, document, key=key)
        codes.append([error["code"] for error in orjson.loads(answer.body)["data"]["recordDisbursement"]["userErrors"]])

    assert codes == [["IDEMPOTENCY_KEY_MISSING"], ["IDEMPOTENCY_KEY_DIFFERS"], [], ["NOTHING_UNPAID"]]


async def test_an_act_that_waits_too_long_for_a_lock_is_told_so(database: Database, database_url: str) -> None:
    await approved(database)
    other = await asyncpg.connect(database_url)
    hasty = Database(database_url, read_pool_size=1, write_pool_size=2, statement_timeout_seconds=0.5)
    await hasty.open()
    try:
        async with other.transaction():
            await other.execute("SELECT FROM disbursement FOR UPDATE")
            answer = await answer_to_mutation(hasty, PAY)
    finally:
        await hasty.close()
        await other.close()

    assert (answer.status, answer.codes) == (503, ("TIMEOUT",))
    assert b"was undone" in answer.body
    assert (await rows(database, TRAIL))[0] == ("record_disbursement", "FAILED", None)


async def test_an_act_that_goes_on_after_its_request_is_over_is_not_said_to_have_been_stopped(
    database: Database, database_url: str
) -> None:
    """Who reads "it was stopped" sends it again under another key, and it is done twice."""
    await approved(database)
    answers: list[Answered] = []

    async def answering(question: Question) -> Answered:
        answers.append(await answer_to_mutation(database, question.query, language=question.language))
        return Answered(answers[-1].status, answers[-1].body, codes=answers[-1].codes)

    endpoint = GraphQLEndpoint(answering, workbench=False, request_seconds=0.3)
    heads = {b"content-type": b"application/json", b"accept-language": b"fr"}
    other = await asyncpg.connect(database_url)
    async with other.transaction():
        await other.execute("SELECT FROM disbursement FOR UPDATE")
        reply = await endpoint.reply_to_post(orjson.dumps({"query": PAY}), heads)
    await other.close()

    assert (reply.status, answers[0].codes) == (503, ("OUTCOME_UNKNOWN",))
    assert "peut-être" in orjson.loads(reply.body)["errors"][0]["message"]
    assert "retry-after" not in reply.headers
    await executor().mutations.close()
    assert (await rows(database, TRAIL))[0] == ("record_disbursement", "DONE", None)
    again = orjson.loads((await answer_to_mutation(database, PAY.replace("userErrors", "replayed userErrors"))).body)
    assert again["data"]["recordDisbursement"] == {"replayed": True, "userErrors": []}


async def test_a_rehearsal_needs_no_key(database: Database) -> None:
    await approved(database)
    document = PAY.replace('idempotencyKey: "k1"', "dryRun: true")
    answer = await answer_to_mutation(database, document)
    assert orjson.loads(answer.body) == {"data": {"recordDisbursement": {"userErrors": []}}}


async def test_several_acts_are_done_in_their_order_each_by_itself(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    document = """mutation { __typename
      one: requestDisbursement(input: { code: "D1", project: "PRJ", amount: "10" }) { disbursement { code } }
      two: requestDisbursement(input: { code: "D1", project: "PRJ", amount: "10" }) { userErrors { code } __typename }
      three: requestDisbursement(input: { code: "D2", project: "PRJ", amount: "10" }) { disbursement { code } } }"""
    answer = await answer_to_mutation(database, document)

    assert orjson.loads(answer.body)["data"] == {
        "__typename": "Mutation",
        "one": {"disbursement": {"code": "D1"}},
        "two": {"userErrors": [{"code": "CODE_TAKEN"}], "__typename": "RequestDisbursementPayload"},
        "three": {"disbursement": {"code": "D2"}},
    }


async def test_the_header_is_refused_for_several_acts_before_anything_is_done(database: Database) -> None:
    await approved(database)
    before = await counts(database)
    two = PAY.removesuffix("}") + "b: " + PAY.removeprefix("mutation { ")
    answer = await answer_to_mutation(database, two, key="k1")

    assert answer.codes == ("IDEMPOTENCY_KEY_AMBIGUOUS",)
    assert await rows(database, TRAIL) == [("record_disbursement", "REFUSED", "IDEMPOTENCY_KEY_AMBIGUOUS")] * 2
    assert await counts(database) == before


async def test_a_payload_that_may_not_be_read_so_leaves_the_act_undone(database: Database) -> None:
    await approved(database)
    far = "disbursement { project { disbursements(first: 1001) { nodes { code } } } }"
    document = PAY.replace("{ userErrors", "{ " + far + " userErrors")
    answer = await answer_to_mutation(database, document)

    assert answer.codes == ("PAGE_TOO_LARGE",)
    assert (await rows(database, TRAIL))[0] == ("record_disbursement", "REFUSED", "PAGE_TOO_LARGE")


async def test_everything_that_was_asked_for_leaves_a_line_in_the_trail(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)
    given = {"disbursement": "D1"}
    await mutate(database, "recordDisbursement", given, key="a")
    await mutate(database, "recordDisbursement", given, key="a", dry_run=True)
    trail = await rows(
        database, "SELECT act, outcome, code, actor, request_id FROM audit_trail WHERE request_id = 'test' ORDER BY id"
    )
    assert trail == [("record_disbursement", "REFUSED", "NOT_APPROVED", "fund-admin", "test")] * 2


async def test_what_an_act_wrote_is_what_is_read_afterwards(database: Database) -> None:
    await approved(database)
    paid = await mutate(database, "recordDisbursement", {"disbursement": "D1"}, "disbursement { id }")
    found = await ask(
        database, "query ($id: ID!) { node(id: $id) { ... on Disbursement { status } } }", paid["disbursement"]
    )
    assert found == {"node": {"status": "PAID"}}
