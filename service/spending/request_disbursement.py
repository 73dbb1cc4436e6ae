"""Request a disbursement: ask for money of a project, for somebody else to approve.

Posts nothing: nothing is reserved before the approval. The requester is the actor.

Refused when
    CODE_MALFORMED, CODE_TAKEN            the code is no code, or another disbursement has it
    PROJECT_NOT_FOUND                     there is no such project
    PROJECT_ENDED                         the project is closed or cancelled
    ILLUSTRATIVE_DIFFERS                  the project is real and this made up, or the other way round
    UNIT_DIFFERS                          the amount is not in the project's currency
    REQUEST_TOO_EARLY                     the project was not agreed yet on that day
    AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, DATE_IN_FUTURE, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from service.errors import BadInput, RuleBroken
from service.money import Money
from service.registry.days import refuse_before
from service.registry.stating import Decision, check_code, check_text, cite_documents, documents_of
from service.spending.disbursement import Disbursement
from service.spending.fund import Fund
from service.spending.project import Project, ProjectStatus
from service.writing.finding import key_of, not_found, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDisbursement(Decision):
    """What is asked for.

    Attributes:
        code: stable and readable.
        project: code of the project.
        amount: decimal text in major units.
        currency: the project's where it is not given.
        requested_on: today where it is not given.
    """

    code: str
    project: str
    amount: str
    currency: str | None = None
    requested_on: date | None = None
    purpose: str | None = None


async def request_disbursement(work: Work, command: RequestDisbursement) -> Recorded:
    """Keep the request."""
    await refuse_taken(work, Disbursement, check_code(command.code))
    # Held until the request is kept: nobody closes the project between.
    project = await work.session.find(Project, lock="FOR SHARE", code=command.project)
    if project is None:
        raise not_found("project", command.project, ("project",))
    command.check_alike(project, ("illustrative",))
    if project.status in {ProjectStatus.CLOSED, ProjectStatus.CANCELLED}:
        raise RuleBroken("PROJECT_ENDED", "The project is closed or cancelled.", field=("project",))
    unit = await currency_of(work, project)
    if command.currency not in {None, unit}:
        raise RuleBroken("UNIT_DIFFERS", "The project is financed in {unit}.", field=("currency",), unit=unit)
    today = datetime.now(tz=UTC).date()
    if command.requested_on is not None and command.requested_on > today:
        raise BadInput("DATE_IN_FUTURE", "A request is made today or earlier.", field=("requestedOn",))
    requested_on = command.requested_on or today
    refuse_before(requested_on, project.agreed_earliest, "REQUEST_TOO_EARLY", ("requestedOn",))
    columns = {
        "code": command.code,
        "project_id": key_of(project),
        "amount_minor": Money.parse_positive(command.amount, unit, field=("amount",)).amount_minor,
        "unit": unit,
        "requested_on": requested_on,
        "requested_by": work.actor.name,
        "requested_by_subject": work.actor.subject,
        "purpose": check_text(command.purpose, ("purpose",)),
        **command.fact_columns(),
    }
    documents = await documents_of(work, command.sources)
    key = await work.session.insert(Disbursement, **columns)
    await cite_documents(work, ("disbursement", key), command.sources, documents)
    return Recorded("disbursement", key, command.code)


async def currency_of(work: Work, project: Project) -> str:
    """Return the currency a project is financed in: its budget's, or its fund's."""
    if project.budget_currency is not None:
        return project.budget_currency
    fund = await work.session.by_key(Fund, project.fund_id)
    return fund.currency
