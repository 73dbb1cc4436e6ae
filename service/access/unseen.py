"""Needs that an act names besides what it is about: a draft that the actor may not see is refused as what is not there.

Acts look needs up by their codes, whoever asks. Without this, "there is no such need" and any other answer would
together tell which codes drafts have.
"""

from collections.abc import Iterator
from typing import Any

from sqlmodel import col, select

from service.planning.named_need import may_see, not_found
from service.planning.need import Need
from service.planning.seeing import READERS_OF_DRAFTS
from service.writing.fingerprint import Command
from service.writing.work import Work


async def refuse_unseen_needs(work: Work, command: Command) -> None:
    """Refuse a need that is not there, or that the actor may not see, in one and the same way.

    Raises:
        NotFound: NEED_NOT_FOUND.
    """
    named = dict(_needs_of(command))
    if not named or work.actor.role in READERS_OF_DRAFTS:
        return
    found = select(Need).where(col(Need.code).in_(set(named.values())))
    seen = {need.code for need in await work.session.exec(found) if may_see(work, need)}
    for field, code in named.items():
        if code not in seen:
            raise not_found(code, field)


def _needs_of(command: Any) -> Iterator[tuple[tuple[str, ...], str]]:  # noqa: ANN401  each act has its own command
    """Go through the codes of needs in a command, each with its path: ``need``, and ``needs`` of several."""
    need = getattr(command, "need", None)
    if isinstance(need, str):
        yield ("need",), need
    for place, one in enumerate(getattr(command, "needs", None) or ()):
        code = getattr(one, "need", None)
        if isinstance(code, str):
            yield ("needs", str(place), "need"), code
