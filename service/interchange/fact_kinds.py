"""The kinds of records in the facts files, in the order of what they rest on, each with its act and its reading."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from service.giving.record_contribution import record_contribution
from service.giving.record_pledge import record_pledge
from service.giving.sign_commitment import sign_commitment
from service.interchange import fact_giving, fact_needs, fact_registry, fact_spending
from service.interchange.fact_fields import Fields
from service.planning.quantify_need import quantify_need
from service.planning.record_indicator import record_indicator
from service.planning.record_indicator_value import record_indicator_value
from service.planning.record_plan import record_plan
from service.planning.record_quantification_step import record_quantification_step
from service.planning.record_stated_figure import record_stated_figure
from service.registry.code_list import CodeList
from service.registry.record_assertion import record_assertion
from service.registry.record_code import record_code
from service.registry.record_document import record_document
from service.registry.record_event import record_event
from service.registry.record_grouping import record_grouping
from service.registry.record_membership import record_membership
from service.registry.record_office_term import record_office_term
from service.registry.record_party import record_party
from service.registry.record_population_list import record_population_list
from service.registry.record_state import record_state
from service.spending.approve_project import approve_project
from service.spending.record_fund import record_fund
from service.spending.record_fund_call import record_fund_call
from service.spending.record_fund_contributors import record_fund_contributors
from service.spending.record_fund_objective import record_fund_objective
from service.spending.record_fund_portfolio import record_fund_portfolio
from service.spending.record_fund_stage import record_fund_stage
from service.spending.record_fund_unit_term import record_fund_unit_term
from service.writing.operation import Act


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of records.

    Attributes:
        name: as the files write it: ``[[name]]``.
        after: keys by which a record names others of its kind that must come first.
        within: the kind whose records hold these as ``[[kind.value]]``; none for a kind of its own.
    """

    name: str
    act: Act
    read: Callable[[Fields], Any]
    after: tuple[str, ...] = ()
    within: str | None = None


KINDS: Final = (
    Kind("document", record_document, fact_registry.document, ("sources",)),
    *(Kind(each.lower(), record_code, fact_registry.code_of(each)) for each in CodeList),
    Kind("party", record_party, fact_registry.party, ("parent", "members")),
    Kind("state", record_state, fact_registry.state),
    Kind("grouping", record_grouping, fact_registry.grouping, ("successor",)),
    Kind("population_list", record_population_list, fact_registry.population_list),
    Kind("membership", record_membership, fact_registry.membership),
    Kind("assertion", record_assertion, fact_registry.assertion),
    Kind("office_term", record_office_term, fact_registry.office_term, ("unit_of",)),
    Kind("event", record_event, fact_registry.event, ("part_of", "superseded_by")),
    Kind("plan", record_plan, fact_needs.plan, ("supersedes",)),
    Kind("quantification_step", record_quantification_step, fact_needs.quantification_step),
    Kind("need", quantify_need, fact_needs.need),
    Kind("fund", record_fund, fact_spending.fund),
    Kind("lifecycle", record_fund_stage, fact_spending.fund_stage),
    Kind("unit_term", record_fund_unit_term, fact_spending.fund_unit_term),
    Kind("objective", record_fund_objective, fact_spending.fund_objective),
    Kind("call", record_fund_call, fact_spending.fund_call),
    Kind("portfolio", record_fund_portfolio, fact_spending.fund_portfolio),
    Kind("contributor_statement", record_fund_contributors, fact_spending.fund_contributors),
    Kind("pledge", record_pledge, fact_giving.pledge, ("duplicate_of",)),
    Kind("commitment", sign_commitment, fact_giving.commitment),
    Kind("contribution", record_contribution, fact_giving.contribution),
    Kind("project", approve_project, fact_spending.project),
    Kind("indicator", record_indicator, fact_needs.indicator),
    Kind("indicator_value", record_indicator_value, fact_needs.indicator_value, within="indicator"),
    Kind("stated_figure", record_stated_figure, fact_needs.stated_figure),
)
