"""Record the day a fund reached a stage of its life: "existing", "operating" and "paying" are different days.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another one has it
    FUND_NOT_FOUND
    STAGE_UNKNOWN                     none of FundStage
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.registry.checking import check_word
from service.registry.stating import Statement, check_code, check_translations, cite
from service.spending.fund import Fund, FundLifecycle, FundStage
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFundStage(Statement):
    """What to record.

    Attributes:
        stage: one of FundStage.
        name: what happened.
        date: EDTF.
    """

    code: str
    fund: str
    stage: str
    name: Mapping[str, str]
    date: str


async def record_fund_stage(work: Work, command: RecordFundStage) -> Recorded:
    """Record a stage."""
    check_word(command.stage, FundStage, ("stage",))
    await refuse_taken(work, FundLifecycle, check_code(command.code))
    row = FundLifecycle(
        code=command.code,
        fund_id=key_of(await by_code(work, Fund, command.fund, field=("fund",))),
        name=check_translations(command.name, ("name",)),
        stage=command.stage,
        **dated("reached", VagueDate.parse(command.date, field=("date",))),
        **command.fact_columns(),
    )
    work.session.add(row)
    await work.session.flush()
    await cite(work, row, command.sources)
    return Recorded(str(row.__tablename__), key_of(row), command.code)
