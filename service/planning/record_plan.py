"""Record a plan: a State's National Action Plan for a cycle, or a regional quantification, in one version.

Posts nothing: what a plan asks for are its needs.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another plan has it
    STATE_NOT_FOUND, DOCUMENT_NOT_FOUND, PLAN_NOT_FOUND
    STATUS_UNKNOWN                    none of PlanStatus
    VERSION_OUT_OF_RANGE              not a whole number from 1 to 1000
    SUPERSEDES_ANOTHER_STATE          the plan it supersedes is another State's
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.planning.plan import Plan, PlanStatus
from service.registry.checking import check_word
from service.registry.document import Document
from service.registry.party import State
from service.registry.stating import Statement, check_code, check_text, check_translations, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work

MOST_VERSIONS: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPlan(Statement):
    """What to record.

    Attributes:
        state: ISO code of the State; none for the region.
        cycle: "2020-2022".
        version: 1 for the first.
        status: one of PlanStatus.
        adopted: EDTF; XXXX where nobody says.
        document: code of the document that is the plan, or adopted it.
        reference: coverage that names no plan is measured against this one.
        supersedes: code of the plan it takes the place of.
    """

    code: str
    title: Mapping[str, str]
    status: str
    adopted: str
    state: str | None = None
    cycle: str | None = None
    version: int = 1
    document: str | None = None
    reference: bool = False
    supersedes: str | None = None


async def record_plan(work: Work, command: RecordPlan) -> Recorded:
    """Record a plan."""
    check_word(command.status, PlanStatus, ("status",))
    if not 1 <= command.version <= MOST_VERSIONS:
        raise BadInput("VERSION_OUT_OF_RANGE", "A version is 1 to {most}.", field=("version",), most=str(MOST_VERSIONS))
    await refuse_taken(work, Plan, check_code(command.code))
    state = await by_code(work, State, command.state, field=("state",)) if command.state else None
    document = await by_code(work, Document, command.document, field=("document",)) if command.document else None
    earlier = await by_code(work, Plan, command.supersedes, field=("supersedes",)) if command.supersedes else None
    if earlier is not None and earlier.state_code != command.state:
        raise RuleBroken("SUPERSEDES_ANOTHER_STATE", "The earlier plan is another State's.", field=("supersedes",))
    plan = Plan(
        code=command.code,
        state_code=state.code if state else None,
        title=check_translations(command.title, ("title",)),
        cycle=check_text(command.cycle, ("cycle",)),
        version=command.version,
        status=command.status,
        document_id=key_of(document) if document else None,
        reference=command.reference,
        supersedes_id=key_of(earlier) if earlier else None,
        **dated("adopted", VagueDate.parse(command.adopted, field=("adopted",))),
        **command.fact_columns(),
    )
    work.session.add(plan)
    await work.session.flush()
    await cite(work, plan, command.sources)
    return Recorded("plan", key_of(plan), command.code)
