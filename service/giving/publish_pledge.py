"""Publish a pledge: a draft or embargoed one becomes visible to everybody, and comes into the book.

Posts, in one entry of kind RECORD_PLEDGE, for every line with an amount
    DONOR(party) -> PLEDGED(line)
effective on the day it was announced; nothing for a duplicate. A pledge is published once: where that entry was
reversed since, it stays published with nothing promised, and ``revise_pledge`` says what its lines come to.

Refused when
    PLEDGE_NOT_FOUND                      there is no such pledge, or the actor may not see it
    ALREADY_PUBLISHED                     it is published
    DATE_IN_FUTURE                        it was surely not announced yet
    DRAFT_WITHDRAWN                       it, or what it repeats, was withdrawn before it was published
    DRAFT_WITHDRAWN                       a need that it is kept for was withdrawn: it could be placed on none
    PLEDGE_NOT_PUBLISHED                  what it repeats is not published
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from service.database.columns import Publication
from service.errors import RuleBroken
from service.giving.announcing import announce
from service.giving.earmarked import hold_needs
from service.giving.named_line import lines_of, pledge_to_change, refuse_withdrawn
from service.giving.pledge import Pledge, PledgeLine
from service.giving.repeating import check_repeated
from service.ledger.entry import EntryKind
from service.ledger.post import effective_day, post
from service.registry.days import happened_on
from service.writing.finding import key_of
from service.writing.work import Recorded, Work

# Another State's draft is not there for a donor, nor is that it was given up.
GIVEN_UP: Final = """
    SELECT need.code, :role IN ('SECRETARIAT', 'AUDITOR') AS shown
      FROM pledge_line AS line JOIN need ON need.code = ANY (line.earmark_needs)
     WHERE line.pledge_id = :pledge AND need.publication = 'WITHDRAWN' ORDER BY need.code LIMIT 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishPledge:
    """Which pledge, by its code."""

    pledge: str


async def publish_pledge(work: Work, command: PublishPledge) -> Recorded:
    """Publish the pledge, once, and post what it promises."""
    pledge = await pledge_to_change(work, command.pledge)
    refuse_withdrawn(pledge)
    if pledge.publication == Publication.PUBLISHED:
        raise RuleBroken(
            "ALREADY_PUBLISHED", "This pledge is published: revise it to change what it promises.", field=("pledge",)
        )
    if pledge.duplicate_of_id is not None:
        repeated = await work.session.by_key(Pledge, pledge.duplicate_of_id)
        await check_repeated(work, repeated, published=True, field=("pledge",))
    lines = await lines_of(work, pledge)
    await _refuse_given_up(work, pledge, lines)
    # A draft may be of a day to come; what everybody sees is not.
    announced = happened_on(pledge.announced_edtf, ("pledge",))
    pledge.publication = Publication.PUBLISHED
    moves = announce(pledge, lines)
    posted = None
    if moves:
        subject = f"pledge:{pledge.code}"
        posted = await post(work, EntryKind.RECORD_PLEDGE, effective_day(announced), moves, subject=subject)
    return Recorded("pledge", key_of(pledge), pledge.code, posted)


async def _refuse_given_up(work: Work, pledge: Pledge, lines: Sequence[PledgeLine]) -> None:
    """Refuse to publish what is kept for a need that was given up, and have none of them given up meanwhile."""
    needs = [need for line in lines for need in line.earmark_needs]
    if not needs:
        return
    await hold_needs(work, needs)
    asked = {"pledge": key_of(pledge), "role": work.actor.role}
    given_up = (await work.session.execute_text(GIVEN_UP, asked)).first()
    if given_up is not None and not given_up.shown:
        raise RuleBroken("DRAFT_WITHDRAWN", "What it is kept for was given up: record it anew.", field=("pledge",))
    if given_up is not None:
        sentence = "It is kept for the need {need}, which was given up: record the pledge anew."
        raise RuleBroken("DRAFT_WITHDRAWN", sentence, field=("pledge",), need=given_up.code)
