"""Quantify a need: what a plan asks of donors, and what its State itself puts in.

Posts
    PLAN (the State's party, or none for the region) -> REQUIRED (need)   the requirement
    PLAN (the State's party, or none for the region) -> INVESTED (need)   the State's own investment, where stated
Nothing is posted for an amount that is unknown or zero. US dollars are their own value; other currencies have the
value that is stated, or an unknown one; technical help has none. What is in the book counts for everybody: a draft or
embargoed need posts nothing, and keeps its amounts until it is published.

Refused when
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another need has it
    PLAN_NOT_FOUND, EVENT_NOT_FOUND, STATE_NOT_FOUND
    STATE_DISAGREES                   the plan is of another State
    PILLAR_NOT_FOUND, SECTOR_NOT_FOUND, TOPIC_NOT_FOUND, POPULATION_NOT_FOUND
    KIND_UNKNOWN, PUBLICATION_UNKNOWN
    ILLUSTRATIVE_DIFFERS              the plan is made up and the need is not; a made-up need in a real plan may be
    UNKNOWN_CURRENCY                  the unit is none we know
    UNIT_NOT_OF_KIND                  money for a technical need, or help for a financial one
    AMOUNT_MISSING, AMOUNT_NOT_UNKNOWN, QUALIFIER_UNKNOWN      the qualifier does not go with the requirement
    REQUIREMENT_MISSING, TOTAL_DISAGREES, TOTAL_TOO_SMALL      the three amounts do not go together
    USD_NOT_APPLICABLE                a value in US dollars for what is in US dollars, or for technical help
    the refusals of an amount and of a date; EFFECTIVE_IN_FUTURE never: a day to come counts as today
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from service.database.columns import Publication
from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.ledger.entry import EntryKind
from service.ledger.post import effective_day, post
from service.money import is_currency, minor_digits
from service.planning.asked import Asked, read_asked, read_usd
from service.planning.need import Need, NeedKind
from service.planning.plan import Plan
from service.registry.checking import check_list, check_publication, check_qualifier, check_word, vague
from service.registry.code_list import CodeList
from service.registry.days import happened_on
from service.registry.event import Event
from service.registry.listed import check_listed, check_listed_one
from service.registry.party import State
from service.registry.stating import Statement, check_code, check_translations, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantifyNeed(Statement):
    """What to record.

    Attributes:
        plan: code of the plan; coverage is measured against one version of it.
        state: ISO code; none takes the plan's, and is the region where the plan has none.
        event: code of the event it was put to.
        unit: ISO 4217 currency, or a unit of technical help.
        requirement: decimal text, what is asked of donors; none with the qualifier UNKNOWN.
        investment: decimal text, what the State itself puts in; none where it is not known.
        total_cost: decimal text; with one of the two others it determines the third.
        requirement_usd, investment_usd: the values in US dollars that a document states.
        qualifier: how exactly the requirement was stated.
        stated_on: EDTF; the entry takes effect on the first day on which it surely was stated.
        validated: by the States; none where it is not known.
    """

    code: str
    plan: str
    title: Mapping[str, str]
    stated_on: str
    unit: str = "USD"
    kind: str = NeedKind.FINANCIAL
    requirement: str | None = None
    investment: str | None = None
    total_cost: str | None = None
    requirement_usd: str | None = None
    investment_usd: str | None = None
    qualifier: str = "EXACT"
    state: str | None = None
    event: str | None = None
    scope: Mapping[str, str] | None = None
    pillar: str | None = None
    sector: str | None = None
    topics: tuple[str, ...] = ()
    populations: tuple[str, ...] = ()
    period: str | None = None
    validated: bool | None = None
    publication: str = Publication.PUBLISHED


async def quantify_need(work: Work, command: QuantifyNeed) -> Recorded:
    """Record a need and put what it asks for into the book."""
    asked = _check_amounts(command)
    await refuse_taken(work, Need, check_code(command.code))
    plan = await by_code(work, Plan, command.plan, field=("plan",))
    if plan.state_code is not None and command.state not in (None, plan.state_code):
        raise RuleBroken(
            "STATE_DISAGREES", "The plan is of another State.", field=("state",), plan_state=plan.state_code
        )
    code = command.state or plan.state_code
    state = await by_code(work, State, code, field=("state",)) if code else None
    published = command.publication == Publication.PUBLISHED
    read = happened_on if published else VagueDate.parse
    stated_on = read(command.stated_on, field=("statedOn",))
    need = await _need(work, command, asked, plan, stated_on)
    if not published:
        need.sqlmodel_update(asked.as_draft())
    need.state_code = state.code if state else None
    work.session.add(need)
    await work.session.flush()
    document = await cite(work, need, command.sources)
    entry = None
    moves = asked.put_to(key_of(need), state.party_id if state else None) if published else []
    if moves:
        entry = await post(
            work,
            EntryKind.QUANTIFY_NEED,
            effective_day(stated_on),
            moves,
            subject=f"need:{command.code}",
            document_id=document,
        )
    return Recorded("need", key_of(need), command.code, entry)


def _check_amounts(command: QuantifyNeed) -> Asked:
    """Refuse a unit that is not of the kind, and amounts that do not go together."""
    check_word(command.kind, NeedKind, ("kind",))
    check_publication(command.publication)
    minor_digits(command.unit, field=("unit",))
    if is_currency(command.unit) != (command.kind == NeedKind.FINANCIAL):
        sentence = "A FINANCIAL need is in a currency, a TECHNICAL one in a unit of help."
        raise BadInput("UNIT_NOT_OF_KIND", sentence, field=("unit",))
    asked = read_asked(command.requirement, command.investment, command.total_cost, command.unit)
    check_qualifier(command.qualifier, amount_given=asked.requirement is not None, field=())
    requirement_usd = read_usd(command.requirement_usd, command.unit, "requirementUsd")
    investment_usd = read_usd(command.investment_usd, command.unit, "investmentUsd")
    return replace(asked, requirement_usd=requirement_usd, investment_usd=investment_usd)


async def _need(work: Work, command: QuantifyNeed, asked: Asked, plan: Plan, stated_on: VagueDate) -> Need:
    """Return the row of the need, every code on it looked up."""
    event = await by_code(work, Event, command.event, field=("event",)) if command.event else None
    return Need(
        code=command.code,
        plan_id=key_of(plan),
        event_id=key_of(event) if event else None,
        title=check_translations(command.title, ("title",)),
        scope=check_translations(command.scope, ("scope",)) if command.scope else None,
        pillar=await check_listed_one(work, CodeList.PILLAR, command.pillar, ("pillar",)),
        sector=await check_listed_one(work, CodeList.SECTOR, command.sector, ("sector",)),
        topics=await check_listed(work, CodeList.TOPIC, check_list(command.topics, ("topics",)), ("topics",)),
        populations=await check_listed(
            work, CodeList.POPULATION, check_list(command.populations, ("populations",)), ("populations",)
        ),
        kind=command.kind,
        unit=command.unit,
        qualifier=command.qualifier,
        investment_known=asked.investment is not None,
        validated=command.validated,
        publication=command.publication,
        **dated("stated_on", stated_on),
        **dated("period", vague(command.period, ("period",))),
        **command.fact_columns(),
    )
