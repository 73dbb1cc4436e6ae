"""Record a policy measure that a State set itself in a plan; the financial word is Commitment, another thing.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another measure has it
    PLAN_NOT_FOUND, PILLAR_NOT_FOUND, SECTOR_NOT_FOUND
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.planning.plan import Plan, StateCommitment
from service.registry.code_list import CodeList
from service.registry.listed import check_listed_one
from service.registry.stating import Statement, check_code, check_translations, cite
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordStateCommitment(Statement):
    """What to record.

    Attributes:
        plan: code of the plan it stands in.
        pillar: code of the list PILLAR; ``sector`` of the list SECTOR.
    """

    code: str
    plan: str
    title: Mapping[str, str]
    pillar: str | None = None
    sector: str | None = None


async def record_state_commitment(work: Work, command: RecordStateCommitment) -> Recorded:
    """Record a State's measure."""
    await refuse_taken(work, StateCommitment, check_code(command.code))
    measure = StateCommitment(
        code=command.code,
        plan_id=key_of(await by_code(work, Plan, command.plan, field=("plan",))),
        title=check_translations(command.title, ("title",)),
        pillar=await check_listed_one(work, CodeList.PILLAR, command.pillar, ("pillar",)),
        sector=await check_listed_one(work, CodeList.SECTOR, command.sector, ("sector",)),
        **command.fact_columns(),
    )
    work.session.add(measure)
    await work.session.flush()
    await cite(work, measure, command.sources)
    return Recorded("state_commitment", key_of(measure), command.code)
