"""An announcement that repeats another: what it may repeat, and what that forbids.

What repeats moves nothing, so the money is in the book by the first announcement or not at all. A published one
therefore repeats a published one; a draft may repeat a draft, as long as that one is not given up.
"""

from typing import Final

from service.database.columns import Publication
from service.errors import RuleBroken
from service.giving.named_line import named_pledge, refuse_withdrawn
from service.giving.pledge import Pledge
from service.writing.finding import key_of
from service.writing.work import Work

REPEATED: Final = """
    SELECT 1 FROM pledge WHERE duplicate_of_id = :pledge AND publication <> 'WITHDRAWN' LIMIT 1
"""


async def pledge_to_repeat(work: Work, code: str, *, published: bool) -> Pledge:
    """Return the pledge that an announcement repeats; one that may still be given up is locked against that.

    Args:
        work: in which.
        code: of the pledge that is repeated.
        published: whether the announcement itself is published, or is going to be in this act.

    Raises:
        NotFound: PLEDGE_NOT_FOUND, also for a draft that the actor may not see.
        RuleBroken: DRAFT_WITHDRAWN, PLEDGE_NOT_PUBLISHED.
    """
    field = ("duplicateOf",)
    repeated = await named_pledge(work, code, field=field)
    await check_repeated(work, repeated, published=published, field=field)
    return repeated


async def check_repeated(work: Work, repeated: Pledge, *, published: bool, field: tuple[str, ...]) -> None:
    """Refuse to repeat what was given up, or to publish what repeats a draft.

    Raises:
        RuleBroken: DRAFT_WITHDRAWN, PLEDGE_NOT_PUBLISHED.
    """
    if repeated.publication != Publication.PUBLISHED:  # what is published stays so, and needs no lock
        await work.session.find(Pledge, lock="FOR SHARE", id=key_of(repeated))
    refuse_withdrawn(repeated, field)
    if published and repeated.publication != Publication.PUBLISHED:
        sentence = "The announcement that this one repeats is not published: publish that one first."
        raise RuleBroken("PLEDGE_NOT_PUBLISHED", sentence, field=field)


async def refuse_repeated(work: Work, pledge: Pledge) -> None:
    """Refuse to give up a draft, locked, that another announcement repeats: nothing would be left to count.

    Raises:
        RuleBroken: PLEDGE_IS_REPEATED.
    """
    if (await work.session.execute_text(REPEATED, {"pledge": key_of(pledge)})).first() is not None:
        sentence = "Another draft repeats this one: withdraw that one first."
        raise RuleBroken("PLEDGE_IS_REPEATED", sentence, field=("pledge",))
