"""Record a step of the quantification of needs: what was to be done, by whom, by when, and what would come of it.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another step has it
    COUNT_OUT_OF_RANGE                the position is negative
    PRECISION_UNKNOWN, STATUS_UNKNOWN none of StepPrecision, none of StepStatus
    PARTY_NOT_FOUND, PARTY_TWICE      who was responsible is not recorded, or named twice
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.planning.plan import QuantificationStep, QuantificationStepParty, StepPrecision, StepStatus
from service.registry.checking import check_count, check_word, party_keys
from service.registry.stating import Statement, check_code, check_text, check_translations, cite
from service.vague_date import VagueDate
from service.writing.finding import key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordQuantificationStep(Statement):
    """What to record.

    Attributes:
        cycle: of the plans it quantifies, "2020-2022".
        position: its place in the order of steps.
        action: what was to be done; ``output`` what would come of it.
        responsible: codes of parties, in the order of the document.
        deadline: EDTF; ``precision`` how exactly it was set, one of StepPrecision.
        status: one of StepStatus.
    """

    code: str
    cycle: str
    position: int
    action: Mapping[str, str]
    deadline: str
    output: Mapping[str, str] | None = None
    responsible: tuple[str, ...] = ()
    precision: str | None = None
    status: str = StepStatus.PLANNED


async def record_quantification_step(work: Work, command: RecordQuantificationStep) -> Recorded:
    """Record a step and who was to take it."""
    if command.precision is not None:
        check_word(command.precision, StepPrecision, ("precision",))
    check_word(command.status, StepStatus, ("status",))
    await refuse_taken(work, QuantificationStep, check_code(command.code))
    step = QuantificationStep(
        code=command.code,
        cycle=check_text(command.cycle, ("cycle",)) or "",
        position=check_count(command.position, ("position",)) or 0,
        action=check_translations(command.action, ("action",)),
        output=check_translations(command.output, ("output",)) if command.output else None,
        deadline_precision=command.precision,
        status=command.status,
        **dated("deadline", VagueDate.parse(command.deadline, field=("deadline",))),
        **command.fact_columns(),
    )
    responsible = await party_keys(work, command.responsible, ("responsible",))
    work.session.add(step)
    await work.session.flush()
    for position, party in enumerate(responsible, start=1):
        work.session.add(QuantificationStepParty(step_id=key_of(step), party_id=party, position=position))
    await cite(work, step, command.sources)
    return Recorded("quantification_step", key_of(step), command.code)
