"""Record an indicator: what is measured of a project, a portfolio, a need or a State, and in which unit.

Posts nothing. Values of different units, and of different indicators, are never added.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another indicator has it
    PROJECT_NOT_FOUND, FUND_PORTFOLIO_NOT_FOUND, NEED_NOT_FOUND, STATE_NOT_FOUND
    NUMBER_MALFORMED                  a baseline or target is no decimal number
    TARGET_QUALIFIER_UNKNOWN          the qualifier is none we know
    AMOUNT_MISSING                    a qualifier without its target
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.errors import BadInput
from service.money import Qualifier
from service.planning.indicator import Indicator
from service.planning.need import Need
from service.planning.number import read_number
from service.registry.checking import check_word, vague
from service.registry.party import State
from service.registry.stating import Statement, check_code, check_translations, cite
from service.writing.finding import by_code, key_by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordIndicator(Statement):
    """What to record.

    Attributes:
        name: short; ``definition`` says what is counted and what is not.
        unit: PERSON, FAMILY, APPLICANT ...
        project, portfolio, need, state: codes of what it is measured of.
        baseline, target: decimal text.
        target_qualifier: how exactly the target was stated; ``target_date`` when (EDTF).
    """

    code: str
    definition: Mapping[str, str]
    unit: str
    name: Mapping[str, str] | None = None
    project: str | None = None
    portfolio: str | None = None
    need: str | None = None
    state: str | None = None
    baseline: str | None = None
    target: str | None = None
    target_qualifier: str | None = None
    target_date: str | None = None


async def record_indicator(work: Work, command: RecordIndicator) -> Recorded:
    """Record an indicator."""
    await refuse_taken(work, Indicator, check_code(command.code))
    if command.target_qualifier is not None:
        check_word(command.target_qualifier, Qualifier, ("targetQualifier",))
        if command.target is None:
            raise BadInput("AMOUNT_MISSING", "A qualifier needs its target.", field=("target",))
    need = await by_code(work, Need, command.need, field=("need",)) if command.need else None
    state = await by_code(work, State, command.state, field=("state",)) if command.state else None
    indicator = Indicator(
        code=command.code,
        name=check_translations(command.name, ("name",)) if command.name else None,
        definition=check_translations(command.definition, ("definition",)),
        unit=check_code(command.unit, ("unit",)),
        project_id=await _key(work, "project", command.project, "project"),
        portfolio_id=await _key(work, "fund_portfolio", command.portfolio, "portfolio"),
        need_id=key_of(need) if need else None,
        state_code=state.code if state else None,
        baseline=read_number(command.baseline, ("baseline",)),
        target=read_number(command.target, ("target",)),
        target_qualifier=command.target_qualifier,
        **dated("target", vague(command.target_date, ("targetDate",))),
        **command.fact_columns(),
    )
    work.session.add(indicator)
    await work.session.flush()
    await cite(work, indicator, command.sources)
    return Recorded("indicator", key_of(indicator), command.code)


async def _key(work: Work, noun: str, code: str | None, field: str) -> int | None:
    """Return the key of what an optional code names, in an area above this one."""
    return None if code is None else await key_by_code(work, noun, code, field=(field,))
