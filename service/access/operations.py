"""Who may use what: the one table of operations and roles. What stands in no row may be used by nobody.

A role that is bound uses an operation for its own party, or its own States, only; `service/access/bounds.py` holds it
to that. docs/access.md shows the table; tests compare it with the schema, both ways.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from service.errors import NotAllowed
from service.writing.actor import Role


class Bound(StrEnum):
    """For whom a role may use an operation."""

    ANY = "ANY"
    OWN_PARTY = "OWN_PARTY"
    OWN_STATES = "OWN_STATES"


class Kind(StrEnum):
    """Where an operation stands in the schema."""

    QUERY = "Query"
    MUTATION = "Mutation"
    SUBSCRIPTION = "Subscription"


@dataclass(frozen=True, slots=True)
class Allowed:
    """Who may use one operation: every role that may, with what it is bound to."""

    roles: Mapping[Role, Bound]

    def bound_of(self, role: Role) -> Bound | None:
        """Return what a role is bound to; none: it may not at all."""
        return self.roles.get(role)


def allowed(*roles: Role, member: bool = False, state: bool = False) -> Allowed:
    """Allow an operation to roles, and to members for their own party, to States for themselves."""
    bound = dict.fromkeys(roles, Bound.ANY)
    bound |= {Role.MEMBER: Bound.OWN_PARTY} if member else {}
    bound |= {Role.STATE: Bound.OWN_STATES} if state else {}
    return Allowed(MappingProxyType(bound))


EVERYBODY: Final = allowed(*Role)
SECRETARIAT: Final = allowed(Role.SECRETARIAT)
FUND: Final = allowed(Role.FUND_ADMIN)
FUND_OR_SECRETARIAT: Final = allowed(Role.FUND_ADMIN, Role.SECRETARIAT)
A_DONORS_PLEDGES: Final = allowed(Role.SECRETARIAT, member=True)
A_DONORS_MONEY: Final = allowed(Role.FUND_ADMIN, Role.SECRETARIAT, member=True)
A_STATES_PLANS: Final = allowed(Role.SECRETARIAT, state=True)
A_STATES_PROJECTS: Final = allowed(Role.FUND_ADMIN, state=True)

QUESTIONS: Final = (
    "node", "nodes", "viewer",
    "states", "state", "parties", "party", "grouping", "groupings", "officeTerms", "events", "event", "documents",
    "document", "pillars", "sectors", "topics", "themes", "measures", "movements", "populations", "populationLists",
    "vulnerableGroups", "situationalRoles", "financingChannels", "gcrObjectives", "iatiCodes", "enumerations",
    "plans", "plan", "stateCommitments", "quantificationSteps", "needs", "need", "indicators", "statedFigures",
    "pledges", "pledge", "commitments", "contributions", "followUp", "allocations",
    "fund", "projects", "project", "disbursements", "expenditure", "strandings",
    "coverage", "matching", "ledger",
)  # fmt: skip  # an area a paragraph, not a name a line
"""Questions show each role what it may see (``visible`` of every entity), so all may ask them."""

QUERIES: Final[Mapping[str, Allowed]] = {**dict.fromkeys(QUESTIONS, EVERYBODY), "auditTrail": allowed(Role.AUDITOR)}

MUTATIONS: Final[Mapping[str, Allowed]] = {
    # A donor's promises; the secretariat keeps those of donors who do not themselves.
    "recordPledge": A_DONORS_PLEDGES,
    "revisePledge": A_DONORS_PLEDGES,
    "withdrawPledge": A_DONORS_PLEDGES,
    "publishPledge": A_DONORS_PLEDGES,
    "signCommitment": A_DONORS_MONEY,
    # Money that comes to the Fund, and leaves it other than for a project.
    "recordContribution": FUND,
    "refundDonor": FUND,
    "chargeFee": FUND,
    "recordInterest": FUND,
    # What another channel did with a donor's money.
    "reportUse": A_DONORS_MONEY,
    # What is needed: a State says so, the secretariat validates.
    "recordPlan": A_STATES_PLANS,
    "recordStateCommitment": A_STATES_PLANS,
    "quantifyNeed": A_STATES_PLANS,
    "reviseNeed": A_STATES_PLANS,
    "validateNeed": SECRETARIAT,
    "publishNeed": A_STATES_PLANS,
    "withdrawNeed": A_STATES_PLANS,
    "recordIndicator": allowed(Role.FUND_ADMIN, Role.SECRETARIAT, state=True),
    "recordIndicatorValue": allowed(Role.FUND_ADMIN, Role.SECRETARIAT, state=True),
    "recordQuantificationStep": SECRETARIAT,
    "recordStatedFigure": SECRETARIAT,
    # What goes where. The secretariat places; the chair turns a matching into allocations too.
    "allocatePledge": SECRETARIAT,
    "releaseAllocation": SECRETARIAT,
    "applyMatching": allowed(Role.CHAIR, Role.SECRETARIAT),
    # How it leaves. Whoever requested a disbursement does not approve it, in whatever role.
    "approveProject": FUND,
    "closeProject": FUND,
    "requestDisbursement": A_STATES_PROJECTS,
    "approveDisbursement": FUND,
    "rejectDisbursement": A_STATES_PROJECTS,  # a State withdraws what it requested itself
    "voidDisbursement": FUND,
    "recordDisbursement": FUND,
    "reportExpenditure": A_STATES_PROJECTS,
    "returnUnspent": FUND,
    # Each takes back what it may record itself, and nothing else: service/access/reversing.py.
    "reverseEntry": allowed(Role.CHAIR, Role.FUND_ADMIN, Role.SECRETARIAT, member=True, state=True),
    # Who: the registry. Facts rest on documents, so whoever records facts may record documents of its own.
    "recordDocument": allowed(Role.FUND_ADMIN, Role.SECRETARIAT, member=True, state=True),
    "recordParty": SECRETARIAT,
    "recordMembership": SECRETARIAT,
    "recordOfficeTerm": SECRETARIAT,
    "recordEvent": SECRETARIAT,
    "recordGrouping": SECRETARIAT,
    "recordAssertion": SECRETARIAT,
    "recordState": SECRETARIAT,
    "recordCode": SECRETARIAT,
    "recordPopulationList": SECRETARIAT,
    "recordTranslation": SECRETARIAT,
    # What a fund is.
    "recordFund": FUND_OR_SECRETARIAT,
    "recordFundStage": FUND_OR_SECRETARIAT,
    "recordFundCall": FUND_OR_SECRETARIAT,
    "recordFundPortfolio": FUND_OR_SECRETARIAT,
    "recordFundObjective": FUND_OR_SECRETARIAT,
    "recordFundContributors": FUND_OR_SECRETARIAT,
    "recordFundUnitTerm": FUND_OR_SECRETARIAT,
}

SUBSCRIPTIONS: Final[Mapping[str, Allowed]] = dict.fromkeys(
    ("ledgerEntries", "coverageChanged", "pledgeChanged"), EVERYBODY
)

OPERATIONS: Final[Mapping[Kind, Mapping[str, Allowed]]] = {
    Kind.QUERY: QUERIES,
    Kind.MUTATION: MUTATIONS,
    Kind.SUBSCRIPTION: SUBSCRIPTIONS,
}
NOBODY: Final = allowed()


def who_may(kind: Kind, name: str) -> Allowed:
    """Return who may use a field of a root type; nobody, where it stands in no row."""
    return OPERATIONS[kind].get(name, NOBODY)


def check_role(kind: Kind, name: str, role: Role) -> Bound:
    """Return what a role is bound to in an operation.

    Raises:
        NotAllowed: NOT_ALLOWED_ROLE, with the roles that may.
    """
    found = who_may(kind, name)
    bound = found.bound_of(role)
    if bound is None:
        sentence = "{role} may not use {operation}; these may: {roles}."
        roles = ", ".join(one for one in Role if one in found.roles) or "-"
        raise NotAllowed("NOT_ALLOWED_ROLE", sentence, role=role, operation=name, roles=roles)
    return bound


def field_of(act: str) -> str:
    """Return the mutation of an act: record_pledge is recordPledge."""
    first, *rest = act.split("_")
    return first + "".join(word.capitalize() for word in rest)
