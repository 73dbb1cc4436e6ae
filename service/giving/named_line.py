"""Finding the line of a pledge that an act is about."""

from sqlmodel import col, select

from service.database.columns import Publication
from service.errors import BadInput, NotFound, RuleBroken
from service.giving.pledge import Pledge, PledgeLine
from service.writing.finding import by_code, key_of
from service.writing.work import Work


async def named_line(work: Work, pledge_code: str, position: int | None) -> tuple[Pledge, PledgeLine]:
    """Return a pledge and the line of it that is meant: by position, or the only one.

    Raises:
        NotFound: PLEDGE_NOT_FOUND, LINE_NOT_FOUND.
        BadInput: LINE_NOT_NAMED when there are several lines and none is named.
        RuleBroken: PLEDGE_IS_DUPLICATE, PLEDGE_NOT_PUBLISHED: such a pledge is not in the book.
    """
    pledge = await by_code(work, Pledge, pledge_code, field=("pledge",))
    if pledge.duplicate_of_id is not None:
        raise RuleBroken("PLEDGE_IS_DUPLICATE", "This pledge only repeats another: name that one.", field=("pledge",))
    if pledge.publication != Publication.PUBLISHED:
        raise RuleBroken("PLEDGE_NOT_PUBLISHED", "Publish the pledge first.", field=("pledge",))
    lines = await lines_of(work, pledge)
    if position is None and len(lines) > 1:
        raise BadInput("LINE_NOT_NAMED", f"The pledge has {len(lines)} lines: say which, from 1.", field=("line",))
    for line in lines:
        if position in {None, line.position}:
            return pledge, line
    raise NotFound("LINE_NOT_FOUND", "The pledge has no such line.", field=("line",), lines=str(len(lines)))


async def lines_of(work: Work, pledge: Pledge) -> list[PledgeLine]:
    """Return the lines of a pledge in their order."""
    found = select(PledgeLine).where(PledgeLine.pledge_id == key_of(pledge)).order_by(col(PledgeLine.position))
    return list(await work.session.exec(found))
