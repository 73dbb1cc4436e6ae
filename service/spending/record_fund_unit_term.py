"""Record under which name a unit ran a fund, from when to when.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another one has it
    FUND_NOT_FOUND
    PARTY_NOT_FOUND                   the unit is not recorded
    DATES_REVERSED                    it ends before it can have begun
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.registry.checking import check_in_order, vague
from service.registry.party import Party
from service.registry.stating import Statement, check_code, check_translations, cite
from service.spending.fund import Fund, FundUnitTerm
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFundUnitTerm(Statement):
    """What to record.

    Attributes:
        unit: code of the unit's party, the same under all its names.
        name: what it was called.
        from_edtf, to_edtf: when.
    """

    code: str
    fund: str
    unit: str
    name: Mapping[str, str]
    from_edtf: str
    to_edtf: str | None = None


async def record_fund_unit_term(work: Work, command: RecordFundUnitTerm) -> Recorded:
    """Record a term."""
    start = VagueDate.parse(command.from_edtf, field=("from",))
    end = vague(command.to_edtf, ("to",))
    check_in_order(start, end, ("to",))
    await refuse_taken(work, FundUnitTerm, check_code(command.code))
    row = FundUnitTerm(
        code=command.code,
        fund_id=key_of(await by_code(work, Fund, command.fund, field=("fund",))),
        name=check_translations(command.name, ("name",)),
        unit_id=key_of(await by_code(work, Party, command.unit, field=("unit",))),
        **dated("from", start),
        **dated("to", end),
        **command.fact_columns(),
    )
    work.session.add(row)
    await work.session.flush()
    await cite(work, row, command.sources)
    return Recorded(str(row.__tablename__), key_of(row), command.code)
