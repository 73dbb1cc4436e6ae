"""Who may do an act, for whom: asked inside the act's transaction, before the act, so that the answer is in the trail.

A role first, by the one table (`service/access/operations.py`); then, for roles that are bound, whether what the
command is about belongs to the actor's party or States. What the actor may not see is not found, in the words for what
is not there; only of what they may see are they told that it is another's.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from service.access.operations import MUTATIONS, Bound, Kind, check_role, field_of, who_may
from service.access.own_party import PARTY_BOUNDS
from service.access.own_states import STATE_BOUNDS
from service.access.reversing import refuse_anothers_entry, refuse_other_roles_entry
from service.access.unseen import refuse_unseen_needs
from service.ledger.reverse_entry import ReverseEntry
from service.writing.actor import Actor
from service.writing.fingerprint import Command
from service.writing.work import Work

Guard = Callable[[Work, Command], Awaitable[None]]
Check = Callable[[Work, Any], Awaitable[None]]

BOUNDS: Final[Mapping[Bound, Mapping[str, Check]]] = {
    Bound.OWN_PARTY: PARTY_BOUNDS,
    Bound.OWN_STATES: STATE_BOUNDS,
}


def guard_for(act: str, actor: Actor) -> Guard:
    """Return what says whether an actor may do an act.

    Args:
        act: its name, as ``record_pledge``.
        actor: who asks.

    Returns:
        a function of the work and the command that raises NotAllowed (NOT_ALLOWED_ROLE, OUTSIDE_PARTY, OUTSIDE_STATES,
        OUTSIDE_ROLE, POSTED_BY_OTHERS) or NotFound.
    """
    field = field_of(act)

    async def guard(work: Work, command: Command) -> None:
        bound = check_role(Kind.MUTATION, field, actor.role)
        await refuse_unseen_needs(work, command)
        if isinstance(command, ReverseEntry):
            await refuse_anothers_entry(work, command)
        if bound is not Bound.ANY:
            await BOUNDS[bound][field](work, command)
        if isinstance(command, ReverseEntry):
            await refuse_other_roles_entry(work, command)

    return guard


def unbound() -> list[str]:
    """Return where a role is bound and nothing holds it to that; a bug, found by a test."""
    return [
        f"{name}: {role}"
        for name in MUTATIONS
        for role, bound in who_may(Kind.MUTATION, name).roles.items()
        if bound is not Bound.ANY and name not in BOUNDS[bound]
    ]
