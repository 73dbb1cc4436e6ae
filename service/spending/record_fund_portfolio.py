"""Record a portfolio of a fund as it was announced: how many projects, in which States, with whose money.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another one has it
    FUND_NOT_FOUND
    FUND_CALL_NOT_FOUND, PARTY_NOT_FOUND, PARTY_TWICE, STATE_NOT_FOUND
    COUNT_OUT_OF_RANGE                a count is negative
    COUNT_DISAGREES                   more States are named than counted
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.errors import BadInput
from service.registry.checking import check_count, check_list, party_keys
from service.registry.party import State
from service.registry.stating import Statement, check_code, check_translations, cite
from service.spending.fund import Fund, FundCall, FundPortfolio
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFundPortfolio(Statement):
    """What to record.

    Attributes:
        call: code of the call it came of.
        projects_count, states_count: as announced, named or not.
        states: ISO codes of the States that are named.
        financed_by: codes of the parties credited with the money.
    """

    code: str
    fund: str
    name: Mapping[str, str]
    call: str | None = None
    projects_count: int | None = None
    states_count: int | None = None
    states: tuple[str, ...] = ()
    financed_by: tuple[str, ...] = ()


async def record_fund_portfolio(work: Work, command: RecordFundPortfolio) -> Recorded:
    """Record a portfolio."""
    if command.states_count is not None and len(command.states) > command.states_count:
        raise BadInput("COUNT_DISAGREES", "More States are named than counted.", field=("statesCount",))
    call = await by_code(work, FundCall, command.call, field=("call",)) if command.call else None
    for place, state in enumerate(check_list(command.states, ("states",))):
        await by_code(work, State, state, field=("states", str(place)))
    await party_keys(work, command.financed_by, ("financedBy",))
    await refuse_taken(work, FundPortfolio, check_code(command.code))
    row = FundPortfolio(
        code=command.code,
        fund_id=key_of(await by_code(work, Fund, command.fund, field=("fund",))),
        name=check_translations(command.name, ("name",)),
        call_id=key_of(call) if call else None,
        projects_count=check_count(command.projects_count, ("projectsCount",)),
        states_count=check_count(command.states_count, ("statesCount",)),
        states=list(command.states),
        financed_by=list(command.financed_by),
        **command.fact_columns(),
    )
    work.session.add(row)
    await work.session.flush()
    await cite(work, row, command.sources)
    return Recorded(str(row.__tablename__), key_of(row), command.code)
