"""How the records of planning are read: each becomes the command of its act."""

from service.errors import BadInput
from service.interchange.fact_fields import Fields, amount_of, period_of, statement_of
from service.planning.quantify_need import QuantifyNeed
from service.planning.record_indicator import RecordIndicator
from service.planning.record_indicator_value import RecordIndicatorValue
from service.planning.record_plan import RecordPlan
from service.planning.record_quantification_step import RecordQuantificationStep
from service.planning.record_stated_figure import RecordStatedFigure
from service.registry.checking import StatedAmount


def plan(fields: Fields) -> RecordPlan:
    """Read a plan."""
    return RecordPlan(
        code=fields.text("code"),
        title=fields.names("title"),
        status=fields.text("status"),
        adopted=fields.text("adopted"),
        state=fields.maybe("state"),
        cycle=fields.maybe("cycle"),
        version=fields.number("version") or 1,
        document=fields.maybe("document"),
        reference=fields.flag("reference", default=False),
        supersedes=fields.maybe("supersedes"),
        **statement_of(fields),
    )


def quantification_step(fields: Fields) -> RecordQuantificationStep:
    """Read a step."""
    return RecordQuantificationStep(
        code=fields.text("code"),
        cycle=fields.text("cycle"),
        position=fields.number("ordinal") or 0,
        action=fields.names("title"),
        output=fields.maybe_names("output"),
        responsible=fields.texts("responsible"),
        deadline=fields.text("deadline"),
        precision=fields.maybe("precision"),
        status=fields.text("status"),
        **statement_of(fields),
    )


def need(fields: Fields) -> QuantifyNeed:
    """Read a need; its amounts are in one unit."""
    requirement = fields.part("requirement", amount_of) or StatedAmount(qualifier="UNKNOWN")
    investment = fields.part("state_investment", amount_of)
    total = fields.part("total_cost", amount_of)
    units = {each.currency for each in (requirement, investment, total) if each is not None and each.currency}
    if len(units) != 1:
        raise BadInput(
            "FACT_MALFORMED", "{where}: its amounts must be in one unit.", key="requirement", where=fields.where
        )
    return QuantifyNeed(
        code=fields.text("code"),
        plan=fields.text("plan"),
        title=fields.names("title"),
        stated_on=fields.text("stated_on"),
        unit=units.pop(),
        kind=fields.text("kind"),
        requirement=requirement.amount,
        investment=investment.amount if investment else None,
        total_cost=total.amount if total else None,
        requirement_usd=requirement.usd,
        investment_usd=investment.usd if investment else None,
        qualifier=requirement.qualifier,
        state=fields.maybe("state"),
        event=fields.maybe("event"),
        scope=fields.maybe_names("scope"),
        pillar=fields.maybe("pillar"),
        sector=fields.maybe("sector"),
        topics=fields.texts("topics"),
        populations=fields.texts("populations"),
        period=fields.part("period", period_of),
        validated=fields.maybe_flag("validated"),
        **statement_of(fields),
    )


def indicator(fields: Fields) -> RecordIndicator:
    """Read an indicator, less its values, which are records of their own."""
    target = fields.part("target", lambda one: (one.text("value"), one.maybe("qualifier"), one.maybe("date")))
    value, qualifier, date = target or (None, None, None)
    return RecordIndicator(
        code=fields.text("code"),
        name=fields.maybe_names("name"),
        definition=fields.names("definition"),
        unit=fields.text("unit"),
        project=fields.maybe("project"),
        portfolio=fields.maybe("portfolio"),
        need=fields.maybe("need"),
        state=fields.maybe("state"),
        baseline=fields.maybe("baseline"),
        target=value,
        target_qualifier=qualifier,
        target_date=date,
        **statement_of(fields),
    )


def indicator_value(fields: Fields) -> RecordIndicatorValue:
    """Read a value, which stands within its indicator."""
    owner = fields.text("owner")
    return RecordIndicatorValue(
        code=fields.text("code"),
        indicator=owner,
        value=fields.text("value"),
        qualifier=fields.text("qualifier"),
        date=fields.text("date"),
        **statement_of(fields),
    )


def stated_figure(fields: Fields) -> RecordStatedFigure:
    """Read a figure."""
    return RecordStatedFigure(
        code=fields.text("code"),
        subject=fields.text("subject"),
        value=fields.text("value"),
        highest=fields.maybe("value_max"),
        unit=fields.text("unit"),
        qualifier=fields.text("qualifier"),
        scope=fields.names("scope"),
        date=fields.text("date"),
        state=fields.maybe("state"),
        party=fields.maybe("party"),
        event=fields.maybe("event"),
        need=fields.maybe("need"),
        pledge=fields.maybe("pledge"),
        **statement_of(fields),
    )
