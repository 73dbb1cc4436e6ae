"""Finding the pledge, and the line of it, that an act is about."""

from functools import cache

from sqlmodel import select

from service.database.asked_together import Question
from service.database.columns import Publication
from service.database.rows import columns_of
from service.errors import BadInput, NotFound, RuleBroken
from service.giving.pledge import Pledge, PledgeDonor, PledgeLine
from service.giving.seeing import PUBLIC, READ_EVERY_PLEDGE
from service.registry.party import Party
from service.writing.finding import by_code_if_any, key_of, not_found
from service.writing.work import Work


async def named_pledge(work: Work, code: str, *, field: tuple[str, ...] = ("pledge",)) -> Pledge:
    """Return a pledge that the actor may see; another's draft is not there for them.

    Raises:
        NotFound: PLEDGE_NOT_FOUND.
    """
    pledge = await by_code_if_any(work, Pledge, code)
    if pledge is None or not await may_see(work, pledge):
        raise not_found("pledge", code, field)
    return pledge


async def pledge_to_change(work: Work, code: str) -> Pledge:
    """Return a pledge as it is now, a draft too, locked against whoever else publishes or withdraws it.

    Raises:
        NotFound: PLEDGE_NOT_FOUND, also for a draft that the actor may not see.
    """
    pledge = await work.session.find(Pledge, lock="FOR NO KEY UPDATE", code=code)
    if pledge is None or not await may_see(work, pledge):
        raise not_found("pledge", code, ("pledge",))
    return pledge


def refuse_withdrawn(pledge: Pledge, field: tuple[str, ...] = ("pledge",)) -> None:
    """Refuse a draft that was withdrawn.

    Raises:
        RuleBroken: DRAFT_WITHDRAWN.
    """
    if pledge.publication == Publication.WITHDRAWN:
        sentence = "This draft was withdrawn: record the pledge anew, with a code of its own."
        raise RuleBroken("DRAFT_WITHDRAWN", sentence, field=field)


async def may_see(work: Work, pledge: Pledge) -> bool:
    """Whether the actor may know of a pledge: what is published, everybody; the rest as reads have it."""
    actor = work.actor
    if pledge.publication == Publication.PUBLISHED or actor.role in READ_EVERY_PLEDGE:
        return True
    party = await by_code_if_any(work, Party, actor.party) if actor.party and actor.role != PUBLIC else None
    if party is None:
        return False
    donors = select(PledgeDonor.party_id).where(PledgeDonor.pledge_id == key_of(pledge))
    return party.id in {pledge.donor_id, *await work.session.exec(donors)}


async def named_line(
    work: Work, pledge_code: str, position: int | None, *, within: tuple[str, ...] = ()
) -> tuple[Pledge, PledgeLine]:
    """Return a pledge and the line that is meant, by position or the only one; the input has both ``within`` a part.

    Raises:
        NotFound: PLEDGE_NOT_FOUND, also for a draft that the actor may not see; LINE_NOT_FOUND.
        BadInput: LINE_NOT_NAMED when there are several lines and none is named.
        RuleBroken: PLEDGE_IS_DUPLICATE, PLEDGE_NOT_PUBLISHED, DRAFT_WITHDRAWN: such a pledge is not in the book.
    """
    pledge = await named_pledge(work, pledge_code, field=(*within, "pledge"))
    refuse_duplicate(pledge, (*within, "pledge"))
    refuse_withdrawn(pledge, (*within, "pledge"))
    if pledge.publication != Publication.PUBLISHED:
        sentence = "Publish the pledge first: a draft is not in the book."
        raise RuleBroken("PLEDGE_NOT_PUBLISHED", sentence, field=(*within, "pledge"))
    return pledge, await line_of(work, pledge, position, within=within)


def refuse_duplicate(pledge: Pledge, field: tuple[str, ...] = ("pledge",)) -> None:
    """Refuse a pledge that only repeats another.

    Raises:
        RuleBroken: PLEDGE_IS_DUPLICATE.
    """
    if pledge.duplicate_of_id is not None:
        raise RuleBroken("PLEDGE_IS_DUPLICATE", "This pledge only repeats another: name that one.", field=field)


async def line_of(work: Work, pledge: Pledge, position: int | None, *, within: tuple[str, ...] = ()) -> PledgeLine:
    """Return the line of a pledge that is meant, by position or the only one.

    Raises:
        NotFound: LINE_NOT_FOUND.
        BadInput: LINE_NOT_NAMED when there are several lines and none is named.
    """
    lines = await lines_of(work, pledge)
    if position is None and len(lines) > 1:
        raise BadInput(
            "LINE_NOT_NAMED",
            "The pledge has {lines} lines: say which, from 1.",
            field=(*within, "line"),
            lines=str(len(lines)),
        )
    for line in lines:
        if position in {None, line.position}:
            return line
    raise NotFound("LINE_NOT_FOUND", "The pledge has no such line.", field=(*within, "line"), lines=str(len(lines)))


async def lines_of(work: Work, pledge: Pledge) -> list[PledgeLine]:
    """Return the lines of a pledge in their order."""
    asked = lines_asked(pledge.code)
    return await work.session.find_by(PledgeLine, asked.sql, asked.values)


def lines_asked(pledge: str) -> Question:
    """Return the question that ``lines_of`` asks of the pledge with this code."""
    return Question(_lines(), columns_of(PledgeLine), {"pledge": pledge})


@cache
def _lines() -> str:
    listed = ", ".join(f"l.{name}" for name in columns_of(PledgeLine))
    return (
        f"SELECT {listed} FROM pledge AS p JOIN pledge_line AS l ON l.pledge_id = p.id"  # noqa: S608  names of ours
        " WHERE p.code = :pledge ORDER BY l.position"
    )
