"""Record a call for proposals of a fund.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another one has it
    FUND_NOT_FOUND
    COUNT_OUT_OF_RANGE                the ordinal or the number of States is negative
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.registry.checking import check_count
from service.registry.stating import Statement, check_code, check_translations, cite
from service.spending.fund import Fund, FundCall
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFundCall(Statement):
    """What to record.

    Attributes:
        opened: EDTF.
        ordinal: 1 for the first.
        states_count: how many States it addressed, or that answered, named or not.
    """

    code: str
    fund: str
    name: Mapping[str, str]
    opened: str
    ordinal: int | None = None
    states_count: int | None = None


async def record_fund_call(work: Work, command: RecordFundCall) -> Recorded:
    """Record a call."""
    await refuse_taken(work, FundCall, check_code(command.code))
    row = FundCall(
        code=command.code,
        fund_id=key_of(await by_code(work, Fund, command.fund, field=("fund",))),
        name=check_translations(command.name, ("name",)),
        ordinal=check_count(command.ordinal, ("ordinal",)),
        states_count=check_count(command.states_count, ("statesCount",)),
        **dated("opened", VagueDate.parse(command.opened, field=("opened",))),
        **command.fact_columns(),
    )
    work.session.add(row)
    await work.session.flush()
    await cite(work, row, command.sources)
    return Recorded(str(row.__tablename__), key_of(row), command.code)
