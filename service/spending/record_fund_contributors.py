"""Record whom a document credits as contributors of a fund; who is not named may still have given.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another one has it
    FUND_NOT_FOUND
    PARTY_NOT_FOUND, PARTY_TWICE      a contributor is not recorded, or named twice
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.registry.checking import party_keys
from service.registry.stating import Statement, check_code, check_translations, cite
from service.spending.fund import Fund, FundContributorStatement
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFundContributors(Statement):
    """What to record.

    Attributes:
        name: what is stated.
        stated_on: EDTF.
        contributors: codes of parties.
    """

    code: str
    fund: str
    name: Mapping[str, str]
    stated_on: str
    contributors: tuple[str, ...]


async def record_fund_contributors(work: Work, command: RecordFundContributors) -> Recorded:
    """Record the statement."""
    await party_keys(work, command.contributors, ("contributors",))
    await refuse_taken(work, FundContributorStatement, check_code(command.code))
    row = FundContributorStatement(
        code=command.code,
        fund_id=key_of(await by_code(work, Fund, command.fund, field=("fund",))),
        name=check_translations(command.name, ("name",)),
        contributors=list(command.contributors),
        **dated("stated_on", VagueDate.parse(command.stated_on, field=("statedOn",))),
        **command.fact_columns(),
    )
    work.session.add(row)
    await work.session.flush()
    await cite(work, row, command.sources)
    return Recorded(str(row.__tablename__), key_of(row), command.code)
