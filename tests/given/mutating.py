"""Performing acts as a client does: a mutation with its input, and the payload that comes back."""

from collections.abc import Mapping
from typing import Any

import orjson

from graphql_schema.mutating import Acting
from graphql_schema.mutations import DOORS
from service.access.turned_away import TurnedAway
from service.answered import Answered
from service.database.engine import Database
from service.reading.selection import Viewer
from service.writing.actor import Actor
from service.writing.fingerprint import Command
from service.writing.operation import Guard
from service.writing.work import Work
from tests.given.asking import executor
from tests.given.ground import ADMIN

WHAT_CAME = "entry { sequence kind } replayed dryRun userErrors { code message field }"


def everybody_may(act: str, actor: Actor) -> Guard:
    """Return the rule that refuses nothing: what acts themselves refuse is another matter."""

    async def refuse_nothing(work: Work, command: Command) -> None:
        assert work.actor == actor, (act, command)

    return refuse_nothing


async def answer_to_mutation(
    database: Database,
    document: str,
    variables: Mapping[str, Any] | None = None,
    *,
    actor: Actor = ADMIN,
    key: str | None = None,
    language: str = "EN",
) -> Answered:
    """Return the answer as it goes out."""
    viewer = Viewer(actor.role, actor.name, actor.party, tuple(sorted(actor.states)), 1000, language)
    turned_away = TurnedAway(database)

    def acting() -> Acting:
        return Acting(database, actor, everybody_may, key=key, request_id="test", turned_away=turned_away)

    return await executor().answer(database, viewer, document, variables or {}, None, acting=acting)


async def mutate(
    database: Database,
    name: str,
    given: Mapping[str, Any],
    shown: str = "",
    *,
    key: str | None = None,
    dry_run: bool = False,
    actor: Actor = ADMIN,
    language: str = "EN",
) -> dict[str, Any]:
    """Return the payload of one mutation, with what always is asked and what is ``shown`` beside; errors fail the test.

    Args:
        database: where.
        name: of the mutation.
        given: its input, as JSON has it.
        shown: more fields of the payload.
        key: the idempotency key; one that nothing else has unless given, where the act moves money.
        dry_run: whether to rehearse.
        actor: who.
        language: of the answer.
    """
    document = (
        f"mutation ($input: {name[0].upper()}{name[1:]}Input!, $key: String, $dryRun: Boolean!) {{"
        f" {name}(input: $input, idempotencyKey: $key, dryRun: $dryRun) {{ {shown} {WHAT_CAME} }} }}"
    )
    if key is None and DOORS[name].moves_money:
        key = f"{name} {orjson.dumps(given).decode()}"[:200]
    variables = {"input": given, "key": key, "dryRun": dry_run}
    parsed = orjson.loads(
        (await answer_to_mutation(database, document, variables, actor=actor, language=language)).body
    )
    assert "errors" not in parsed, parsed["errors"]
    payload: dict[str, Any] = parsed["data"][name]
    return payload


def codes_of(payload: Mapping[str, Any]) -> list[str]:
    """Return the codes of why a payload was refused; none where it was done."""
    return [error["code"] for error in payload["userErrors"]]
