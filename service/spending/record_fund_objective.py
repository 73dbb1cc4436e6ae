"""Record an objective of a fund in its own words, and the pillar of the MIRPS it stands for.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another one has it
    FUND_NOT_FOUND
    PILLAR_NOT_FOUND                  the pillar is no code of that list
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.registry.code_list import CodeList
from service.registry.listed import check_listed_one
from service.registry.stating import Statement, check_code, check_translations, cite
from service.spending.fund import Fund, FundObjective
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFundObjective(Statement):
    """What to record.

    Attributes:
        pillar: code of the list PILLAR.
    """

    code: str
    fund: str
    name: Mapping[str, str]
    pillar: str | None = None


async def record_fund_objective(work: Work, command: RecordFundObjective) -> Recorded:
    """Record an objective."""
    await refuse_taken(work, FundObjective, check_code(command.code))
    row = FundObjective(
        code=command.code,
        fund_id=key_of(await by_code(work, Fund, command.fund, field=("fund",))),
        name=check_translations(command.name, ("name",)),
        pillar=await check_listed_one(work, CodeList.PILLAR, command.pillar, ("pillar",)),
        **command.fact_columns(),
    )
    work.session.add(row)
    await work.session.flush()
    await cite(work, row, command.sources)
    return Recorded(str(row.__tablename__), key_of(row), command.code)
