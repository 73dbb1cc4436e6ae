"""Report an expenditure: an implementing entity has spent money it was paid.

Posts, in one entry of kind REPORT_EXPENDITURE
    DISBURSED(line, need, project) -> SPENT(line, need, project)
the oldest first, or only what is for the need that is named.

Refused when
    CODE_MALFORMED, CODE_TAKEN            the code is no code, or another report has it
    PROJECT_NOT_FOUND, NEED_NOT_FOUND     there is no such project or need
    ILLUSTRATIVE_DIFFERS                  the project is real and this made up, or the other way round
    NEED_NOT_SERVED                       the project does not serve that need
    UNIT_DIFFERS                          the amount is not in the project's currency
    MORE_THAN_DISBURSED                   more than was paid and is not yet reported; says how much that is
    EXPENDITURE_TOO_EARLY                 the money was not there yet on that day: it was paid later
    DATE_IN_FUTURE                        the day surely lies in the future
    AMOUNT_MISSING                        nobody says how much
    AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, QUALIFIER_UNKNOWN, SOURCE_MISSING, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
"""

from dataclasses import dataclass
from typing import Final

from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.giving.valuing import positive_money
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, effective_day, post
from service.registry.checking import StatedAmount
from service.registry.days import happened_on, refuse_before_arrival
from service.registry.stating import Statement, check_code, check_text, cite
from service.spending.disbursement import Expenditure
from service.spending.held_by_project import take_disbursed
from service.spending.project import Project
from service.spending.request_disbursement import currency_of
from service.writing.finding import by_code, key_by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work

# Also what it was paid for: a book may hold it under a need that nobody said it serves.
SERVED: Final = """
    SELECT EXISTS (SELECT FROM project_need WHERE project_id = :project AND need_id = :need)
        OR EXISTS (SELECT FROM account WHERE project_id = :project AND need_id = :need)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportExpenditure(Statement):
    """What was spent.

    Attributes:
        code: stable and readable.
        project: code of the project.
        spent: when, EDTF.
        amount: in the project's currency.
        need: code of the need it was for; any of the project's where it is not given.
    """

    code: str
    project: str
    spent: str
    amount: StatedAmount
    need: str | None = None
    purpose: str | None = None


async def report_expenditure(work: Work, command: ReportExpenditure) -> Recorded:
    """Move what was spent from disbursed to spent, and keep the report."""
    spent = happened_on(command.spent, ("spent",))
    await refuse_taken(work, Expenditure, check_code(command.code))
    project = await by_code(work, Project, command.project, field=("project",))
    command.check_alike(project, ("illustrative",))
    unit = await currency_of(work, project)
    stated = command.amount
    money = positive_money(StatedAmount(stated.amount, stated.currency or unit, stated.qualifier), ("amount",))
    if money is None:
        raise BadInput("AMOUNT_MISSING", "Say how much was spent.", field=("amount",))
    if money.unit != unit:
        raise RuleBroken("UNIT_DIFFERS", "The project is financed in {unit}.", field=("amount", "currency"), unit=unit)
    need_id = await _served(work, project, command.need) if command.need else None
    columns = command.fact_columns()
    effective_on = effective_day(spent)
    pieces = await take_disbursed(work, project, money, effective_on, need_id=need_id)
    entry = await post(
        work,
        EntryKind.REPORT_EXPENDITURE,
        effective_on,
        [
            Move(
                piece.amount_minor,
                unit,
                piece.place,
                Place(Stage.SPENT, line=piece.place.line, need=piece.place.need, project=piece.place.project),
            )
            for piece in pieces
        ],
        subject=f"expenditure:{command.code}",
    )
    await refuse_before_arrival(work, entry, effective_on, "EXPENDITURE_TOO_EARLY", ("spent",))
    expenditure = Expenditure(
        code=command.code,
        project_id=key_of(project),
        amount_minor=money.amount_minor,
        unit=unit,
        qualifier=stated.qualifier,
        purpose=check_text(command.purpose, ("purpose",)),
        entry_sequence=entry,
        **dated("spent", spent),
        **columns,
    )
    work.session.add(expenditure)
    await work.session.flush()
    await cite(work, expenditure, command.sources)
    return Recorded("expenditure", key_of(expenditure), expenditure.code, entry)


async def _served(work: Work, project: Project, code: str) -> int:
    """Return the key of a need that the project serves.

    Raises:
        NotFound: NEED_NOT_FOUND.
        RuleBroken: NEED_NOT_SERVED.
    """
    key = await key_by_code(work, "need", code, field=("need",))
    if not (await work.session.execute_text(SERVED, {"project": key_of(project), "need": key})).scalar_one():
        sentence = "The project does not serve this need: name one of its own, or none."
        raise RuleBroken("NEED_NOT_SERVED", sentence, field=("need",))
    return key
