"""Approve a project: what the Fund is to finance, who implements it, and which needs it serves in which shares.

Posts nothing: money follows with the disbursements.

Refused when
    CODE_MALFORMED, CODE_TAKEN            the code is no code, or another project has it
    FUND_NOT_FOUND, PARTY_NOT_FOUND, STATE_NOT_FOUND, NEED_NOT_FOUND, DOCUMENT_NOT_FOUND
    ILLUSTRATIVE_DIFFERS                  the fund is real and this is not, or so; a made-up need, and this is real
    NEED_NOT_PUBLISHED, DRAFT_WITHDRAWN   a need is a draft or embargoed, or was one and is given up
    STATE_DISAGREES                       the project is of one State and the need of another
    STATUS_UNKNOWN                        the status is none of ProjectStatus
    SHARE_NOT_USABLE                      a share is not above 0 and at most 1, with at most 6 decimals
    SHARES_EXCEED_ONE                     the shares add up to more than 1
    NEED_TWICE, PARTY_TWICE               a need, co-implementer or partner stands twice
    AMOUNT_MISSING, AMOUNT_NOT_UNKNOWN, AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, QUALIFIER_UNKNOWN ...
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, CONFIDENCE_UNKNOWN
    DATE_IN_FUTURE                        it was surely not agreed yet
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from sqlmodel import col, select

from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.giving.valuing import positive_money
from service.planning.named_need import named_need
from service.planning.need import Need
from service.registry.checking import StatedAmount, check_list, check_word, party_key, party_keys, vague
from service.registry.days import happened_on
from service.registry.party import State
from service.registry.stating import Statement, check_code, check_text, check_translations, cite
from service.spending.fund import Fund
from service.spending.project import Project, ProjectCoImplementer, ProjectNeed, ProjectPartner, ProjectStatus
from service.writing.finding import by_code, key_of, refuse_made_up, refuse_taken
from service.writing.work import Recorded, Work

SHARE_DECIMALS: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedNeed:
    """A need's code, and the share of the project that serves it: decimal text, more than 0 and at most 1."""

    need: str
    share: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveProject(Statement):
    """What to approve.

    Attributes:
        code: stable and readable.
        fund: code of the fund that finances it.
        title: by language code; English always.
        title_known: False where the title is a placeholder of ours.
        translated: languages in which the title is our own translation.
        agreed: when, EDTF.
        portfolio: the portfolio it belongs to, as the source names it.
        state: ISO code of the MIRPS State; none where it was not published, or for the region.
        implementer: code of the national entity; none where it was not published.
        co_implementers: codes of those who implement beside it.
        partners: codes of those it works with.
        period: EDTF.
        budget: its currency is that of all disbursements; the fund's where none is given.
        status: one of ProjectStatus.
        needs: the needs it serves, with shares that add up to at most 1.
    """

    code: str
    fund: str
    title: Mapping[str, str]
    agreed: str
    title_known: bool = True
    translated: tuple[str, ...] = ()
    portfolio: str | None = None
    state: str | None = None
    implementer: str | None = None
    co_implementers: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    planned_beneficiaries: Mapping[str, str] | None = None
    period: str | None = None
    budget: StatedAmount = StatedAmount(qualifier="UNKNOWN")
    status: str = ProjectStatus.UNKNOWN
    needs: tuple[ServedNeed, ...] = ()


async def approve_project(work: Work, command: ApproveProject) -> Recorded:
    """Keep the project, who implements it and what it serves."""
    await refuse_taken(work, Project, check_code(command.code))
    fund = await by_code(work, Fund, command.fund, field=("fund",))
    command.check_alike(fund, ("fund",))
    if command.state is not None:
        await by_code(work, State, command.state, field=("state",))
    budget = positive_money(command.budget, ("budget",))
    shares = read_shares(command.needs)
    project = Project(
        code=command.code,
        fund_id=key_of(fund),
        portfolio=check_text(command.portfolio, ("portfolio",)),
        state_code=command.state,
        implementer_id=await party_key(work, command.implementer, ("implementer",)),
        title=check_translations(command.title, ("title",)),
        title_known=command.title_known,
        translated=check_list(command.translated, ("translated",)),
        planned_beneficiaries=check_translations(command.planned_beneficiaries, ("plannedBeneficiaries",))
        if command.planned_beneficiaries
        else None,
        budget_minor=budget.amount_minor if budget else None,
        budget_currency=command.budget.currency,
        budget_qualifier=command.budget.qualifier,
        status=check_word(command.status, ProjectStatus, ("status",)),
        **dated("agreed", happened_on(command.agreed, ("agreed",))),
        **dated("period", vague(command.period, ("period",))),
        **command.fact_columns(),
    )
    work.session.add(project)
    await work.session.flush()
    await _keep_parties(work, project, command)
    for place, (one, share) in enumerate(zip(command.needs, shares, strict=True)):
        # A draft is in no figure, and may be given up: what were paid to the project would come onto it.
        need = await named_need(work, one.need, ("needs", str(place), "need"))
        refuse_made_up(work, ("needs", str(place), "need"), illustrative=need.illustrative)
        _refuse_anothers(command, need, ("needs", str(place), "need"))
        work.session.add(ProjectNeed(project_id=key_of(project), need_id=key_of(need), share=share))
    await cite(work, project, command.sources)
    return Recorded("project", key_of(project), project.code)


def _refuse_anothers(command: ApproveProject, need: Need, field: tuple[str, ...]) -> None:
    """Refuse a State's project for another State's need; where the project's State is not published, nobody can say."""
    if command.state is not None and need.state_code not in {None, command.state}:
        raise RuleBroken(
            "STATE_DISAGREES",
            "A project in {state} serves needs of {state} or of the region; this is a need of {other}.",
            field=field,
            state=command.state,
            other=need.state_code,
        )


async def _keep_parties(work: Work, project: Project, command: ApproveProject) -> None:
    """Keep who implements the project beside its national entity, and whom it works with."""
    beside = await party_keys(work, command.co_implementers, ("coImplementers",))
    for position, party in enumerate(beside, start=1):
        work.session.add(ProjectCoImplementer(project_id=key_of(project), party_id=party, position=position))
    for position, party in enumerate(await party_keys(work, command.partners, ("partners",)), start=1):
        work.session.add(ProjectPartner(project_id=key_of(project), party_id=party, position=position))


def read_shares(needs: Sequence[ServedNeed]) -> list[Decimal]:
    """Return the shares of the needs, in order.

    Raises:
        BadInput: SHARE_NOT_USABLE, NEED_TWICE.
        RuleBroken: SHARES_EXCEED_ONE.
    """
    if len({one.need for one in needs}) < len(needs):
        raise BadInput("NEED_TWICE", "A need is named twice.", field=("needs",))
    shares = [_read_share(one.share, ("needs", str(place), "share")) for place, one in enumerate(needs)]
    if sum(shares, Decimal(0)) > 1:
        raise RuleBroken(
            "SHARES_EXCEED_ONE",
            "The shares of a project add up to at most 1.",
            field=("needs",),
            shares=str(sum(shares, Decimal(0))),
        )
    return shares


def _read_share(text: str, field: tuple[str, ...]) -> Decimal:
    whole, _, fraction = text.partition(".")
    plain = whole in {"0", "1"} and len(fraction) <= SHARE_DECIMALS and (fraction or "0").isdecimal() and text.isascii()
    share = Decimal(text) if plain else Decimal(0)
    if not 0 < share <= 1:
        sentence = "A share is more than 0 and at most 1, with at most {most} decimals: 0.25."
        raise BadInput("SHARE_NOT_USABLE", sentence, field=field, share=text[:40], most=str(SHARE_DECIMALS))
    return share


async def served_needs(work: Work, project: Project) -> list[tuple[Need, Decimal]]:
    """Return the needs a project serves with their shares, in the order of their codes."""
    found = (
        select(Need, col(ProjectNeed.share))
        .join(ProjectNeed, col(ProjectNeed.need_id) == col(Need.id))
        .where(ProjectNeed.project_id == key_of(project))
        .order_by(col(Need.code))
    )
    return [(need, share) for need, share in await work.session.exec(found)]
