"""What a State may do: what is its own. What is no State's, the region's, is the secretariat's."""

from collections.abc import Mapping
from typing import Any, Final

from sqlmodel import col, select

from service.access.reversing import states_of_entry
from service.errors import NotAllowed
from service.ledger.reverse_entry import ReverseEntry
from service.planning.indicator import Indicator
from service.planning.need import Need
from service.planning.plan import Plan
from service.planning.publish_need import PublishNeed
from service.planning.quantify_need import QuantifyNeed
from service.planning.record_indicator import RecordIndicator
from service.planning.record_indicator_value import RecordIndicatorValue
from service.planning.record_plan import RecordPlan
from service.planning.record_state_commitment import RecordStateCommitment
from service.planning.revise_need import ReviseNeed
from service.planning.withdraw_need import WithdrawNeed
from service.registry.party import Party, State
from service.registry.record_document import RecordDocument
from service.spending.disbursement import Disbursement
from service.spending.project import Project
from service.spending.reject_disbursement import RejectDisbursement
from service.writing.finding import by_code, by_code_if_any
from service.writing.work import Work


def outside_states(work: Work, field: tuple[str, ...]) -> NotAllowed:
    """Return the refusal of what is another State's, or the region's."""
    sentence = "You act for {states}: this is another's."
    states = ", ".join(sorted(work.actor.states)) or "-"
    return NotAllowed("OUTSIDE_STATES", sentence, field=field, states=states)


def _refuse_unless_own(work: Work, state: str | None, field: tuple[str, ...]) -> None:
    if state is None or state not in work.actor.states:
        raise outside_states(work, field)


async def own_new_plan(work: Work, command: RecordPlan) -> None:
    """Refuse a plan of another State."""
    _refuse_unless_own(work, command.state, ("state",))


async def own_plan(work: Work, command: RecordStateCommitment) -> None:
    """Refuse a commitment in another State's plan."""
    plan = await by_code(work, Plan, command.plan, field=("plan",))
    _refuse_unless_own(work, plan.state_code, ("plan",))


async def own_new_need(work: Work, command: QuantifyNeed) -> None:
    """Refuse a need of another State, and one that says of itself that it was validated."""
    plan = await by_code(work, Plan, command.plan, field=("plan",))
    _refuse_unless_own(work, plan.state_code, ("plan",))
    if command.state is not None:
        _refuse_unless_own(work, command.state, ("state",))
    if command.validated is not None:
        sentence = "The secretariat says whether a need is validated: leave it out."
        raise NotAllowed("VALIDATED_BY_OTHERS", sentence, field=("validated",))


async def own_need(work: Work, command: ReviseNeed | PublishNeed | WithdrawNeed) -> None:
    """Refuse another State's need; a draft of another's was refused before (`service/access/unseen.py`)."""
    need = await by_code(work, Need, command.need, field=("need",))
    _refuse_unless_own(work, need.state_code, ("need",))


async def own_new_indicator(work: Work, command: RecordIndicator) -> None:
    """Refuse an indicator of anything that is not the State's own."""
    if command.portfolio is not None:
        raise outside_states(work, ("portfolio",))
    if command.state is not None:
        _refuse_unless_own(work, command.state, ("state",))
    if command.need is not None:
        need = await by_code(work, Need, command.need, field=("need",))
        _refuse_unless_own(work, need.state_code, ("need",))
    if command.project is not None:
        project = await by_code(work, Project, command.project, field=("project",))
        _refuse_unless_own(work, project.state_code, ("project",))
    if command.state is None and command.need is None and command.project is None:
        raise outside_states(work, ("state",))


async def own_indicator(work: Work, command: RecordIndicatorValue) -> None:
    """Refuse a value of an indicator that is of nothing of the State's own."""
    indicator = await by_code(work, Indicator, command.indicator, field=("indicator",))
    of_what: list[str | None] = [indicator.state_code] if indicator.state_code is not None else []
    if indicator.need_id is not None:
        of_what.append((await work.session.get_one(Need, indicator.need_id)).state_code)
    if indicator.project_id is not None:
        of_what.append((await work.session.get_one(Project, indicator.project_id)).state_code)
    if not of_what:
        raise outside_states(work, ("indicator",))
    for state in of_what:
        _refuse_unless_own(work, state, ("indicator",))


async def own_project(work: Work, command: Any) -> None:  # noqa: ANN401  every command that names a project
    """Refuse what is about a project in another State."""
    project = await by_code(work, Project, command.project, field=("project",))
    _refuse_unless_own(work, project.state_code, ("project",))


async def own_request(work: Work, command: RejectDisbursement) -> None:
    """Refuse a request for another State's project, and one that somebody else made: a State withdraws its own."""
    asked = await by_code_if_any(work, Disbursement, command.disbursement)
    if asked is None:  # the act says so, in its own words
        return
    _refuse_unless_own(work, (await work.session.get_one(Project, asked.project_id)).state_code, ("disbursement",))
    if not work.actor.is_surely(asked.requested_by, asked.requested_by_subject):
        sentence = "Somebody else requested this: they may withdraw it, and the fund may reject it."
        raise NotAllowed("REQUESTED_BY_OTHERS", sentence, field=("disbursement",))


async def own_document(work: Work, command: RecordDocument) -> None:
    """Refuse a document that somebody other than the State issued."""
    own = select(State.party_id).where(col(State.code).in_(work.actor.states))
    parties = select(Party.code).where(col(Party.id).in_(own))
    if command.issuer is None or command.issuer not in set(await work.session.exec(parties)):
        raise outside_states(work, ("issuer",))


async def own_entry(work: Work, command: ReverseEntry) -> None:
    """Refuse to reverse what moved for another State, or for the region."""
    for state in await states_of_entry(work, command):
        _refuse_unless_own(work, state, ("entry",))


STATE_BOUNDS: Final[Mapping[str, Any]] = {
    "recordPlan": own_new_plan,
    "recordStateCommitment": own_plan,
    "quantifyNeed": own_new_need,
    "reviseNeed": own_need,
    "publishNeed": own_need,
    "withdrawNeed": own_need,
    "recordIndicator": own_new_indicator,
    "recordIndicatorValue": own_indicator,
    "requestDisbursement": own_project,
    "rejectDisbursement": own_request,
    "reportExpenditure": own_project,
    "reverseEntry": own_entry,
    "recordDocument": own_document,
}
"""What holds a State to its own, by the name of the mutation."""
