"""Publish a need: a draft or embargoed one becomes visible to everybody, and comes into the book.

Posts, in one entry of kind QUANTIFY_NEED, what the draft asks for
    PLAN (the State's party, or none for the region) -> REQUIRED (need), INVESTED (need)
effective on the day it was stated; nothing for an amount that is unknown or zero. A need is published once: where that
entry was reversed since, it stays published and asks for nothing, and ``revise_need`` says what it asks for.

Refused when
    NEED_NOT_FOUND                        there is no such need, or the actor may not see it
    ALREADY_PUBLISHED                     it is published
    DATE_IN_FUTURE                        it was surely not stated yet
    DRAFT_WITHDRAWN                       it was withdrawn before it was published
"""

from dataclasses import dataclass

from service.database.columns import Publication
from service.errors import RuleBroken
from service.ledger.entry import EntryKind
from service.ledger.post import effective_day, post
from service.planning.asked import drafted
from service.planning.named_need import need_to_change
from service.planning.need import Need
from service.registry.days import happened_on
from service.registry.party import State
from service.writing.finding import by_code, key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishNeed:
    """Which need, by its code."""

    need: str


async def publish_need(work: Work, command: PublishNeed) -> Recorded:
    """Publish the need, once, and put what it asks for into the book."""
    need = await need_to_change(work, command.need)
    if need.publication == Publication.PUBLISHED:
        raise RuleBroken(
            "ALREADY_PUBLISHED", "This need is published: revise it to change what it asks for.", field=("need",)
        )
    # A draft may be of a day to come; what everybody sees is not.
    stated_on = happened_on(need.stated_on_edtf, ("need",))
    need.publication = Publication.PUBLISHED
    moves = drafted(need).put_to(key_of(need), await _party_of(work, need))
    posted = None
    if moves:
        posted = await post(work, EntryKind.QUANTIFY_NEED, effective_day(stated_on), moves, subject=f"need:{need.code}")
    return Recorded("need", key_of(need), need.code, posted)


async def _party_of(work: Work, need: Need) -> int | None:
    """Return the party of the need's State; none for the region."""
    return (await by_code(work, State, need.state_code)).party_id if need.state_code else None
