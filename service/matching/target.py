"""What an earmark looks at when it is asked whether it admits a need."""

from collections.abc import Collection

from sqlalchemy import column, table
from sqlmodel import select

from service.giving.earmark import Target
from service.planning.need import Need
from service.writing.finding import key_of
from service.writing.work import Work


def target_of(need: Need, projects: Collection[str]) -> Target:
    """Return a need as an earmark sees it, served by these projects."""
    return Target(
        need=need.code,
        state=need.state_code,
        pillar=need.pillar,
        sector=need.sector,
        populations=frozenset(need.populations),
        projects=frozenset(projects),
        earliest=need.period_earliest,
        latest=need.period_latest,
    )


async def projects_serving(work: Work, need: Need) -> list[str]:
    """Return the codes of the projects that serve a need."""
    project = table("project", column("id"), column("code"))
    served = table("project_need", column("project_id"), column("need_id"))
    codes = select(project.c.code).join(served, served.c.project_id == project.c.id)
    return list(await work.session.exec(codes.where(served.c.need_id == key_of(need))))
