"""The illustrative data set: an invented life of money, from needs to receipts, in ``seeds/demo/``.

It stands on the public facts (the seven States, the pillars, the sectors) and on nothing else of them: its donors, its
fund, its plans and its events are made up, and every record says so. It goes in through the same acts as what is real.
"""

from importlib.abc import Traversable
from typing import Final

from service.database.engine import Database
from service.giving.publish_pledge import publish_pledge
from service.giving.record_contribution import record_contribution
from service.giving.record_pledge import record_pledge
from service.giving.refund_donor import refund_donor
from service.giving.revise_pledge import revise_pledge
from service.giving.sign_commitment import sign_commitment
from service.giving.withdraw_pledge import withdraw_pledge
from service.interchange import fact_acts, fact_giving, fact_needs, fact_registry, fact_spending
from service.interchange.kind import Kind
from service.interchange.loading import DataSet, Loaded, Progress, load
from service.interchange.reverse_record import reverse_record
from service.matching.allocate_pledge import allocate_pledge
from service.matching.release_allocation import release_allocation
from service.planning.quantify_need import quantify_need
from service.planning.record_indicator import record_indicator
from service.planning.record_indicator_value import record_indicator_value
from service.planning.record_plan import record_plan
from service.planning.revise_need import revise_need
from service.registry.record_document import record_document
from service.registry.record_event import record_event
from service.registry.record_party import record_party
from service.spending.approve_disbursement import approve_disbursement
from service.spending.approve_project import approve_project
from service.spending.charge_fee import charge_fee
from service.spending.record_disbursement import record_disbursement
from service.spending.record_fund import record_fund
from service.spending.record_fund_stage import record_fund_stage
from service.spending.record_interest import record_interest
from service.spending.reject_disbursement import reject_disbursement
from service.spending.report_expenditure import report_expenditure
from service.spending.report_use import report_use
from service.spending.request_disbursement import request_disbursement
from service.spending.return_unspent import return_unspent
from service.spending.void_disbursement import void_disbursement
from service.writing.actor import Actor, Role

SECRETARIAT: Final = Actor("demo", Role.SECRETARIAT)
OFFICER: Final = Actor("demo-programme-officer", Role.FUND_ADMIN)
"""Who requests; four eyes need a second pair."""
ADMINISTRATOR: Final = Actor("demo-fund-administrator", Role.FUND_ADMIN)

STANDING: Final = (
    Kind("document", record_document, fact_registry.document),
    Kind("party", record_party, fact_registry.party, ("parent", "members")),
    Kind("event", record_event, fact_registry.event, ("part_of", "superseded_by")),
    Kind("plan", record_plan, fact_needs.plan, ("supersedes",)),
    Kind("need", quantify_need, fact_needs.need),
    Kind("fund", record_fund, fact_spending.fund),
    Kind("lifecycle", record_fund_stage, fact_spending.fund_stage),
)
"""What there is before anything happens."""

HAPPENING: Final = (
    Kind(
        "need_revision",
        revise_need,
        fact_acts.need_revision,
        within="need",
        key="revision",
        owner_key="need",
        day="date",
    ),
    Kind("pledge", record_pledge, fact_giving.pledge, ("duplicate_of",), day="announced"),
    *(
        Kind(name, act, read, within="pledge", key=name, owner_key="pledge", day="date")
        for name, act, read in (
            ("published", publish_pledge, fact_acts.published),
            ("revision", revise_pledge, fact_acts.pledge_revision),
            ("allocation", allocate_pledge, fact_acts.allocation),
            ("commitment", sign_commitment, fact_giving.commitment),
            ("contribution", record_contribution, fact_giving.contribution),
            ("use", report_use, fact_acts.use),
            ("release", release_allocation, fact_acts.release),
            ("withdrawal", withdraw_pledge, fact_acts.withdrawal),
            ("refund", refund_donor, fact_acts.refund),
        )
    ),
    Kind(
        "fee",
        charge_fee,
        fact_acts.fee,
        within="pledge",
        key="fee",
        owner_key="pledge",
        day="date",
        actor=ADMINISTRATOR,
    ),
    Kind(
        "interest",
        record_interest,
        fact_acts.interest,
        within="fund",
        key="interest",
        owner_key="fund",
        day="date",
        actor=ADMINISTRATOR,
    ),
    Kind("project", approve_project, fact_spending.project, day="agreed", actor=ADMINISTRATOR),
    Kind("disbursement", request_disbursement, fact_acts.request, day="date", actor=OFFICER),
    *(
        Kind(
            name, act, read, within="disbursement", key=name, owner_key="disbursement", day="date", actor=ADMINISTRATOR
        )
        for name, act, read in (
            ("approval", approve_disbursement, fact_acts.approval),
            ("rejection", reject_disbursement, fact_acts.rejection),
            ("payment", record_disbursement, fact_acts.payment),
            ("voiding", void_disbursement, fact_acts.voiding),
        )
    ),
    *(
        Kind(name, act, read, within="project", key=name, owner_key="project", day="date", actor=ADMINISTRATOR)
        for name, act, read in (
            ("expenditure", report_expenditure, fact_acts.expenditure),
            ("unspent", return_unspent, fact_acts.unspent),
        )
    ),
    Kind("reversal", reverse_record, fact_acts.reversal, day="date"),
    Kind("indicator", record_indicator, fact_needs.indicator, day="date"),
    Kind(
        "indicator_value",
        record_indicator_value,
        fact_needs.indicator_value,
        within="indicator",
        key="value",
        day="date",
    ),
)
"""What happens on a day; on one day in this order."""

DEMO: Final = DataSet(
    name="demo",
    files=(
        *("documents", "parties", "events", "plans", "needs", "fund", "pledges", "standing_pledges", "projects"),
        *("disbursements", "indicators", "reversals"),
    ),
    kinds=(*STANDING, *HAPPENING),
    actor=SECRETARIAT,
    unless_said={"confidence": "A", "sources": [{"document": "DEMO-DATA-SET"}], "legal_status": "NON_BINDING"},
    illustrative=True,
)


async def load_demo(
    database: Database, *, progress: Progress | None = None, folder: Traversable | None = None
) -> Loaded:
    """Load the illustrative data set, as ``load`` does; the public facts must be there."""
    return await load(database, DEMO, progress=progress, folder=folder)
