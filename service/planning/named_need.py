"""Finding the need that an act is about."""

from typing import Final

from service.database.columns import Publication
from service.errors import NotFound, RuleBroken
from service.planning.need import Need
from service.planning.seeing import READERS_OF_DRAFTS
from service.writing.finding import by_code_if_any
from service.writing.work import Work

NAMED: Final = ("need",)
"""Where commands name the one need they are about."""


async def named_need(work: Work, code: str, field: tuple[str, ...] = NAMED) -> Need:
    """Return a need that is published; ``field`` is where it was named.

    Raises:
        NotFound: NEED_NOT_FOUND, also for a draft that the actor may not see.
        RuleBroken: NEED_NOT_PUBLISHED, DRAFT_WITHDRAWN.
    """
    return published(work, await by_code_if_any(work, Need, code), code, field)


async def need_to_change(work: Work, code: str) -> Need:
    """Return a need as it is now, a draft too, locked against whoever else changes it; who only refers to it goes on.

    Raises:
        NotFound: NEED_NOT_FOUND, also for a draft that the actor may not see.
        RuleBroken: DRAFT_WITHDRAWN.
    """
    need = _seen(work, await work.session.find(Need, lock="FOR NO KEY UPDATE", code=code), code)
    refuse_withdrawn(need)
    return need


def refuse_withdrawn(need: Need, field: tuple[str, ...] = NAMED) -> None:
    """Refuse a draft that was withdrawn.

    Raises:
        RuleBroken: DRAFT_WITHDRAWN.
    """
    if need.publication == Publication.WITHDRAWN:
        sentence = "This draft was withdrawn: quantify the need anew, with a code of its own."
        raise RuleBroken("DRAFT_WITHDRAWN", sentence, field=field)


def published(work: Work, need: Need | None, code: str, field: tuple[str, ...] = NAMED) -> Need:
    """Return the need that was found for a code when it is there for the actor, and published.

    Raises:
        Refusal: see ``named_need``.
    """
    need = _seen(work, need, code, field)
    refuse_withdrawn(need, field)
    if need.publication != Publication.PUBLISHED:
        raise RuleBroken("NEED_NOT_PUBLISHED", "This need is not published: it is not in the book.", field=field)
    return need


def _seen(work: Work, need: Need | None, code: str, field: tuple[str, ...] = NAMED) -> Need:
    """Return the need that was found for a code when it is there for the actor."""
    if need is None or not may_see(work, need):
        raise not_found(code, field)
    return need


def not_found(code: str, field: tuple[str, ...]) -> NotFound:
    """Return the refusal of a code that no need has, or one that the actor may not see."""
    sentence = 'There is no {noun} with the code "{code}". Record it first, or mend the code.'
    return NotFound("NEED_NOT_FOUND", sentence, field=field, noun="need", code=code[:80])


def may_see(work: Work, need: Need) -> bool:
    """Whether the actor may know of a need: as reads have it."""
    role, states = work.actor.role, work.actor.states
    shown = need.publication == Publication.PUBLISHED or role in READERS_OF_DRAFTS
    return shown or (role == "STATE" and need.state_code in states)
