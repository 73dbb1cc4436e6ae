"""How the records of the Fund and its projects are read: each becomes the command of its act."""

from service.interchange.fact_fields import Fields, alias_of, amount_of, period_of, statement_of
from service.registry.checking import StatedAmount
from service.spending.approve_project import ApproveProject, ServedNeed
from service.spending.project import ProjectStatus
from service.spending.record_fund import RecordFund
from service.spending.record_fund_call import RecordFundCall
from service.spending.record_fund_contributors import RecordFundContributors
from service.spending.record_fund_objective import RecordFundObjective
from service.spending.record_fund_portfolio import RecordFundPortfolio
from service.spending.record_fund_stage import RecordFundStage
from service.spending.record_fund_unit_term import RecordFundUnitTerm


def fund(fields: Fields) -> RecordFund:
    """Read a fund."""
    return RecordFund(
        code=fields.text("code"),
        kind=fields.text("kind"),
        name=fields.names("name"),
        aliases=fields.parts("aliases", alias_of),
        administrator=fields.text("administrator"),
        administrative_unit=fields.maybe("administrative_unit"),
        mandate=fields.maybe("mandate"),
        created_by=fields.maybe("created_by"),
        gathers_for=fields.maybe("gathers_for"),
        tasks=fields.texts("tasks"),
        objectives=fields.texts("objectives"),
        eligible_contributors=fields.texts("eligible_contributors"),
        eligible_uses=fields.texts("eligible_uses"),
        **statement_of(fields),
    )


def fund_stage(fields: Fields) -> RecordFundStage:
    """Read a stage of a fund's life."""
    return RecordFundStage(
        code=fields.text("code"),
        fund=fields.text("fund"),
        stage=fields.text("stage"),
        name=fields.names("name"),
        date=fields.text("date"),
        **statement_of(fields),
    )


def fund_unit_term(fields: Fields) -> RecordFundUnitTerm:
    """Read a term of a fund's unit."""
    return RecordFundUnitTerm(
        code=fields.text("code"),
        fund=fields.text("fund"),
        unit=fields.text("party"),
        name=fields.names("name"),
        from_edtf=fields.text("from"),
        to_edtf=fields.maybe("to"),
        **statement_of(fields),
    )


def fund_objective(fields: Fields) -> RecordFundObjective:
    """Read an objective of a fund."""
    return RecordFundObjective(
        code=fields.text("code"),
        fund=fields.text("fund"),
        name=fields.names("name"),
        pillar=fields.maybe("pillar"),
        **statement_of(fields),
    )


def fund_call(fields: Fields) -> RecordFundCall:
    """Read a call for proposals."""
    return RecordFundCall(
        code=fields.text("code"),
        fund=fields.text("fund"),
        name=fields.names("name"),
        opened=fields.text("opened"),
        ordinal=fields.number("ordinal"),
        states_count=fields.number("states_count"),
        **statement_of(fields),
    )


def fund_portfolio(fields: Fields) -> RecordFundPortfolio:
    """Read a portfolio."""
    return RecordFundPortfolio(
        code=fields.text("code"),
        fund=fields.text("fund"),
        name=fields.names("name"),
        call=fields.maybe("call"),
        projects_count=fields.number("projects_count"),
        states_count=fields.number("states_count"),
        states=fields.texts("states"),
        financed_by=fields.texts("financed_by"),
        **statement_of(fields),
    )


def fund_contributors(fields: Fields) -> RecordFundContributors:
    """Read a statement of who contributed."""
    return RecordFundContributors(
        code=fields.text("code"),
        fund=fields.text("fund"),
        name=fields.names("name"),
        stated_on=fields.text("stated_on"),
        contributors=fields.texts("contributors"),
        **statement_of(fields),
    )


def project(fields: Fields) -> ApproveProject:
    """Read a project."""
    return ApproveProject(
        code=fields.text("code"),
        fund=fields.text("fund"),
        title=fields.names("title"),
        title_known=fields.flag("title_known", default=True),
        translated=fields.texts("translated"),
        agreed=fields.text("agreed"),
        portfolio=fields.maybe("portfolio"),
        state=fields.maybe("state"),
        implementer=fields.maybe("implementer"),
        co_implementers=fields.texts("co_implementers"),
        partners=fields.texts("with"),
        planned_beneficiaries=fields.maybe_names("planned_beneficiaries"),
        period=fields.part("period", period_of),
        budget=fields.part("budget", amount_of) or StatedAmount(qualifier="UNKNOWN"),
        status=fields.maybe("status") or ProjectStatus.UNKNOWN,
        needs=fields.parts("needs", lambda one: ServedNeed(need=one.text("need"), share=one.text("share"))),
        **statement_of(fields),
    )
