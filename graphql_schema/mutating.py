"""A mutation: its act is performed, and what was asked of its payload is read in the same transaction.

The fields of a mutation are done one after the other, each in a transaction of its own. Who is refused gets the reason
in ``userErrors``. What is no refusal (a bug, a database that is gone) is an error of the whole request, and the same
idempotency key tells afterwards what became of it. An act that has begun is finished, even where nobody waits for it.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import structlog
from graphql import GraphQLSchema
from sqlalchemy.exc import DBAPIError

from graphql_schema.mutations import DOORS
from graphql_schema.mutations.command_of import command_of
from graphql_schema.mutations.door import Door
from graphql_schema.payloads import payload_picks, payload_root, recorded_as, refused_payload
from graphql_schema.prepared import Prepared
from service.access.operations import Kind, check_role
from service.access.turned_away import TurnedAway
from service.answered import Answered
from service.database.engine import Database
from service.database.position import Position
from service.errors import BadInput, Refusal, act_took_too_long, outcome_unknown
from service.reading.entity import Entity
from service.reading.plan import Plan, plan_of
from service.reading.selection import Pick, Viewer, realise
from service.statuses import OK
from service.writing.actor import Actor, Role
from service.writing.operation import Guard, Outcome, perform
from service.writing.refused_by_database import is_timeout
from service.writing.work import Work

log = structlog.get_logger()


@dataclass(slots=True)
class Acting:
    """Who acts, and how the request said it.

    Attributes:
        database: to write to.
        actor: who.
        guard_for: the rule that says whether an actor may perform an act, by the act's name.
        key: the idempotency key of the request's header.
        request_id: what the audit trail names.
        turned_away: keeps what is refused before there is a transaction that would; none: nothing does.
        begun: whether an act of the request was begun, which is finished even where nobody waits for it.
    """

    database: Database
    actor: Actor
    guard_for: Callable[[str, Actor], Guard]
    key: str | None = None
    request_id: str | None = None
    turned_away: TurnedAway | None = None
    begun: bool = False

    async def keep_refusal(self, act: str, refusal: Refusal) -> None:
        """Keep in the audit trail that an act was refused before it began."""
        if self.turned_away is not None:
            await self.turned_away.note(act, refusal.code, actor=self.actor, key=self.key, request_id=self.request_id)


@dataclass(frozen=True, slots=True)
class PlannedMutation:
    """How the fields of a mutation are answered.

    Attributes:
        picks: the fields, in the order of the document, with their arguments.
        plans: how the payload of each is read, by response key.
    """

    picks: tuple[Pick, ...]
    plans: Mapping[str, Plan]

    @property
    def characters(self) -> int:
        """How long its statements are."""
        return sum(len(plan.sql) for plan in self.plans.values())


class Mutations:
    """Performs the acts that mutations ask for."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Task[Outcome]] = set()

    async def answer(
        self, acting: Acting, viewer: Viewer, planned: PlannedMutation, variables: Mapping[str, Any]
    ) -> Answered:
        """Do what a mutation asks for, field by field.

        Args:
            acting: who acts.
            viewer: who reads the payloads: the same person.
            planned: the fields.
            variables: coerced.

        Raises:
            Refusal: IDEMPOTENCY_KEY_AMBIGUOUS, or a payload may not be read so; nothing was done. TIMEOUT: the database
                stopped an act, which was undone. OUTCOME_UNKNOWN: an act goes on, and the request is over.
        """
        doing = _done(planned.picks)
        try:
            _check(acting, planned, doing, variables)
        except Refusal as refusal:
            for pick in doing:
                await acting.keep_refusal(DOORS[pick.name].act_name, refusal)
            raise
        try:
            return await self._one_by_one(acting, viewer, planned, variables)
        except asyncio.CancelledError:
            if not acting.begun:
                raise
            # Whether its time is over or the service stops: "it was stopped" would have the client do it twice.
            raise outcome_unknown() from None
        except DBAPIError as error:
            if is_timeout(error):
                raise act_took_too_long() from error
            raise

    async def _one_by_one(
        self, acting: Acting, viewer: Viewer, planned: PlannedMutation, variables: Mapping[str, Any]
    ) -> Answered:
        """Do one field after the other."""
        parts, seen = [], None
        for pick in planned.picks:
            if pick.name == "__typename":
                parts.append((pick.key, b'"Mutation"'))
                continue
            payload, reached = await self._field(acting, viewer, pick, planned.plans[pick.key], variables)
            seen = reached or seen
            parts.append((pick.key, payload))
        data = b",".join(orjson.dumps(key) + b":" + payload for key, payload in parts)
        return Answered(OK, b'{"data":{' + data + b"}}", seen=seen)

    async def _field(
        self, acting: Acting, viewer: Viewer, pick: Pick, plan: Plan, variables: Mapping[str, Any]
    ) -> tuple[bytes, Position | None]:
        """Do what one field asks for, and return its payload."""
        door = DOORS[pick.name]
        args = realise(dict(pick.args), variables)
        dry_run = bool(args.get("dryRun"))

        async def show(work: Work, outcome: Outcome) -> bytes:
            values = plan.bind({**variables, **recorded_as(outcome, dry_run=dry_run)})
            return await work.session.fetch_json(plan.sql, values)

        try:
            if acting.actor.role == Role.PUBLIC:
                # Whoever has no token needs no transaction to be refused in.
                check_role(Kind.MUTATION, door.name, acting.actor.role)
            key = _key_of(door, args.get("idempotencyKey"), acting.key, dry_run=dry_run)
            command = _command(door, args["input"])
        except Refusal as refusal:
            await acting.keep_refusal(door.act_name, refusal)
            return _refused(door, pick, refusal, viewer, dry_run=dry_run)
        acting.begun = acting.begun or not dry_run
        try:
            outcome = await self._finished(
                perform(
                    acting.database,
                    door.act,
                    command,
                    acting.actor,
                    key=key,
                    dry_run=dry_run,
                    request_id=acting.request_id,
                    guard=acting.guard_for(door.act_name, acting.actor),
                    showing=show,
                )
            )
        except Refusal as refusal:
            return _refused(door, pick, refusal, viewer, dry_run=dry_run)
        return outcome.shown or b"null", outcome.seen

    async def _finished(self, work: Any) -> Outcome:
        """Wait for an act. Whoever stops waiting does not stop it, or it would end without anyone knowing how."""
        task: asyncio.Task[Outcome] = asyncio.ensure_future(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(_told)
            raise

    async def close(self) -> None:
        """Wait for the acts that are under way."""
        await asyncio.gather(*self._under_way, return_exceptions=True)


def _check(acting: Acting, planned: PlannedMutation, doing: Sequence[Pick], variables: Mapping[str, Any]) -> None:
    """Refuse what can be done in no part, before anything is done; raises as `Mutations.answer`."""
    if acting.key is not None and len(doing) > 1:
        sentence = "The header Idempotency-Key is for one act: give each of several its argument idempotencyKey."
        raise BadInput("IDEMPOTENCY_KEY_AMBIGUOUS", sentence)
    for pick in doing:
        # What cannot be read is refused before anything is done.
        planned.plans[pick.key].bind({**variables, **recorded_as(None, dry_run=False)})


def _told(task: "asyncio.Task[Outcome]") -> None:
    """Leave in the log how an act ended that nobody waited for; its row of the audit trail says the same."""
    failure = None if task.cancelled() else task.exception()
    log.info("act_ended_unheard", failed=failure is not None, code=getattr(failure, "code", None))


def _refused(door: Door, pick: Pick, refusal: Refusal, viewer: Viewer, *, dry_run: bool) -> tuple[bytes, None]:
    """Return the payload of what was refused; nothing came of it that others would have to wait for."""
    return refused_payload(door, pick.picks[door.payload_name], refusal, viewer.language, dry_run=dry_run), None


def _command(door: Door, given: Mapping[str, Any]) -> Any:
    return command_of(door.command, given, door.fixed)


def _key_of(door: Door, argument: str | None, header: str | None, *, dry_run: bool) -> str | None:
    """Return the idempotency key of one act.

    Raises:
        BadInput: IDEMPOTENCY_KEY_DIFFERS, IDEMPOTENCY_KEY_MISSING.
    """
    if argument is not None and header is not None and argument != header:
        sentence = "The argument idempotencyKey and the header Idempotency-Key say different things: send one of them."
        raise BadInput("IDEMPOTENCY_KEY_DIFFERS", sentence, field=("idempotencyKey",))
    key = header if argument is None else argument
    if key is None and door.moves_money and not dry_run:
        sentence = (
            "This act moves money: give an idempotencyKey of your own, and the same one when you send it again, so "
            "that it happens once."
        )
        raise BadInput("IDEMPOTENCY_KEY_MISSING", sentence, field=("idempotencyKey",))
    return key


def plan_mutation(
    schema: GraphQLSchema, catalog: Mapping[str, Entity], prepared: Prepared, viewer: Viewer
) -> PlannedMutation:
    """Return how the fields of a mutation are answered."""
    kind = schema.mutation_type
    assert kind is not None  # noqa: S101  the document was validated against it
    picks = prepared.walker(schema, viewer.language).root_picks(prepared.operation, kind)
    plans = {}
    for pick in _done(picks):
        door = DOORS[pick.name]
        asked = payload_picks(pick.picks[door.payload_name])
        plans[pick.key] = plan_of(catalog, payload_root(schema, door), asked, viewer, door.payload_name)
    return PlannedMutation(picks, plans)


def _done(picks: Sequence[Pick]) -> list[Pick]:
    """Return the fields that perform acts."""
    return [pick for pick in picks if pick.name != "__typename"]
