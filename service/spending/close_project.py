"""Close a project: its work is done and its accounts are settled; it asks for no more money.

Posts nothing: all that was the project's has been spent, returned or freed before. What turns out wrong afterwards is
reversed as ever, and then reported, returned or voided anew; a closed project is paid nothing.

Refused when
    PROJECT_NOT_FOUND                     there is no such project
    PROJECT_ENDED                         it is closed or cancelled
    ILLUSTRATIVE_DIFFERS                  the project is real and this made up, or the other way round
    PROJECT_HAS_OPEN_REQUESTS             a request is neither approved nor rejected
    PROJECT_HAS_RESERVED_MONEY            something is approved, and neither paid nor voided
    PROJECT_HAS_UNREPORTED_MONEY          something is paid, and neither reported as spent nor returned
    CLOSURE_TOO_EARLY                     it was agreed, asked for money, was turned down or moved money later
    DATE_IN_FUTURE, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from service.errors import BadInput, RuleBroken
from service.ledger.account import Stage
from service.ledger.post import Holding, lock_accounts
from service.money import Money
from service.registry.stating import Decision, cite
from service.spending.project import Project, ProjectClosure, ProjectStatus
from service.writing.finding import by_code, key_of
from service.writing.work import Recorded, Work

UNDECIDED: Final = """
    SELECT d.code FROM disbursement AS d
     WHERE d.project_id = :project
       AND NOT EXISTS (SELECT FROM disbursement_rejection AS r WHERE r.disbursement_id = d.id)
       AND NOT EXISTS (SELECT FROM disbursement_entry AS named
                        WHERE named.disbursement_id = d.id AND named.act = 'APPROVE'
                          AND NOT EXISTS (SELECT FROM journal_entry AS e WHERE e.reverses = named.entry_sequence))
     ORDER BY d.requested_on, d.id
"""
LAST_ASKED: Final = """
    SELECT max(greatest(d.requested_on, r.rejected_on))
      FROM disbursement AS d LEFT JOIN disbursement_rejection AS r ON r.disbursement_id = d.id
     WHERE d.project_id = :project
"""
LAST_MOVED: Final = """
    SELECT max(t.effective_on) FROM transfer AS t
     WHERE t.from_account = ANY (cast(:accounts AS bigint[])) OR t.to_account = ANY (cast(:accounts AS bigint[]))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseProject(Decision):
    """Which project, by its code, and on which day; today where none is given."""

    project: str
    closed_on: date | None = None


async def close_project(work: Work, command: CloseProject) -> Recorded:
    """Keep that it is closed, since when and by whom."""
    today = datetime.now(tz=UTC).date()
    closed_on = command.closed_on or today
    if closed_on > today:
        raise BadInput("DATE_IN_FUTURE", "A project is closed today or earlier.", field=("closedOn",))
    project = await by_code(work, Project, command.project, field=("project",))
    command.check_alike(project, ("illustrative",))
    # Requests and approvals of this project wait from here on, and then find it closed.
    holdings = await lock_accounts(work, projects=[key_of(project)])
    await work.session.refresh(project)
    if project.status in {ProjectStatus.CLOSED, ProjectStatus.CANCELLED}:
        raise RuleBroken("PROJECT_ENDED", "The project is closed or cancelled.", field=("project",))
    await _refuse_unless_settled(work, project, holdings)
    await _refuse_before_last_move(work, holdings, closed_on)
    await _refuse_before_last_word(work, project, closed_on)
    closure = ProjectClosure(
        project_id=key_of(project), closed_on=closed_on, actor=work.actor.name, **command.fact_columns()
    )
    project.status = ProjectStatus.CLOSED
    work.session.add(closure)
    await work.session.flush()
    await cite(work, closure, command.sources)
    return Recorded("project", key_of(project), project.code)


async def _refuse_unless_settled(work: Work, project: Project, holdings: list[Holding]) -> None:
    """Refuse while anything of the project is undecided, unpaid or unreported."""
    found = await work.session.execute_text(UNDECIDED, {"project": key_of(project)})
    if undecided := [row.code for row in found]:
        raise RuleBroken(
            "PROJECT_HAS_OPEN_REQUESTS",
            "{disbursement} is requested and not decided: approve or reject it first.",
            field=("project",),
            disbursement=undecided[0],
        )
    for left in _left_at(Stage.OBLIGATED, holdings):
        raise RuleBroken(
            "PROJECT_HAS_RESERVED_MONEY",
            "{amount} {unit} is approved and unpaid: pay it or void it first.",
            field=("project",),
            amount=str(left),
            unit=left.unit,
        )
    for left in _left_at(Stage.DISBURSED, holdings):
        raise RuleBroken(
            "PROJECT_HAS_UNREPORTED_MONEY",
            "{amount} {unit} is with the implementing entity: have it reported as spent or returned first.",
            field=("project",),
            amount=str(left),
            unit=left.unit,
        )


def _left_at(stage: Stage, holdings: list[Holding]) -> list[Money]:
    """Return what the project has at a stage, by unit; none where there is nothing."""
    left: dict[str, int] = {}
    for one in holdings:
        if one.place.stage is stage:
            left[one.unit] = left.get(one.unit, 0) + one.balance
    return [Money(minor, unit) for unit, minor in left.items() if minor]


async def _refuse_before_last_move(work: Work, holdings: list[Holding], closed_on: date) -> None:
    """Refuse a day on which the project's money was still to move."""
    accounts = [one.account_id for one in holdings]
    last = (await work.session.execute_text(LAST_MOVED, {"accounts": accounts})).scalar_one()
    if last is not None and closed_on < last:
        raise RuleBroken(
            "CLOSURE_TOO_EARLY",
            "Its money last moved on {day}: give that day or a later one.",
            field=("closedOn",),
            day=last.isoformat(),
        )


async def _refuse_before_last_word(work: Work, project: Project, closed_on: date) -> None:
    """Refuse a day on which the project was not agreed yet, or was still to ask for money or be turned down."""
    if project.agreed_earliest is not None and closed_on < project.agreed_earliest:
        raise RuleBroken(
            "CLOSURE_TOO_EARLY",
            "It was agreed on {day}: give that day or a later one.",
            field=("closedOn",),
            day=project.agreed_earliest.isoformat(),
        )
    last = (await work.session.execute_text(LAST_ASKED, {"project": key_of(project)})).scalar_one()
    if last is not None and closed_on < last:
        raise RuleBroken(
            "CLOSURE_TOO_EARLY",
            "Its last request was made or rejected on {day}: give that day or a later one.",
            field=("closedOn",),
            day=last.isoformat(),
        )
