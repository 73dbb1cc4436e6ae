"""No money on a need that its donor did not allow."""

from service.errors import RuleBroken
from service.giving.earmark import admits
from service.giving.pledge import PledgeLine, earmark_of
from service.matching.target import projects_serving, target_of
from service.planning.need import Need
from service.writing.work import Work


async def refuse_unless_admitted(
    work: Work, line: PledgeLine, need: Need, *, field: tuple[str, ...] = ("need",)
) -> None:
    """Refuse a need that a line's earmark does not admit.

    Raises:
        RuleBroken: EARMARK_DOES_NOT_ADMIT.
    """
    if not admits(earmark_of(line), target_of(need, await projects_serving(work, need))):
        raise RuleBroken(
            "EARMARK_DOES_NOT_ADMIT",
            "The donor's earmark does not allow this money to be used for that need.",
            field=field,
            need=need.code,
        )
