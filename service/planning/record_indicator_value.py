"""Record one dated measurement of an indicator.

Posts nothing. Several values of one day may stand side by side; none corrects another.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another value has it
    INDICATOR_NOT_FOUND
    NUMBER_MALFORMED, QUALIFIER_UNKNOWN
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.database.dated import dated
from service.planning.indicator import Indicator, IndicatorValue
from service.planning.number import require_number
from service.registry.checking import check_qualifier
from service.registry.stating import Statement, check_code, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordIndicatorValue(Statement):
    """What to record: ``value`` as decimal text in the indicator's unit, ``date`` as EDTF."""

    code: str
    indicator: str
    value: str
    date: str
    qualifier: str = "EXACT"


async def record_indicator_value(work: Work, command: RecordIndicatorValue) -> Recorded:
    """Record a measurement."""
    await refuse_taken(work, IndicatorValue, check_code(command.code))
    value = IndicatorValue(
        code=command.code,
        indicator_id=key_of(await by_code(work, Indicator, command.indicator, field=("indicator",))),
        value=require_number(command.value, ("value",)),
        qualifier=check_qualifier(command.qualifier, amount_given=True, field=()),
        **dated("date", VagueDate.parse(command.date, field=("date",))),
        **command.fact_columns(),
    )
    work.session.add(value)
    await work.session.flush()
    await cite(work, value, command.sources)
    return Recorded("indicator_value", key_of(value), command.code)
