"""Return unspent money: an implementing entity gives back what it was paid and did not spend.

Posts, in one entry of kind RETURN_UNSPENT
    DISBURSED(line, need, project) -> RECEIVED(line, need)
the oldest first; the money stays on its need, and may be released from it.

Refused when
    PROJECT_NOT_FOUND                     there is no such project
    ILLUSTRATIVE_DIFFERS                  the project is real and this made up, or the other way round
    MORE_THAN_DISBURSED                   more than was paid and is not reported as spent; says how much that is
    RETURN_TOO_EARLY                      the money was not there yet on that day
    DATE_IN_FUTURE                        the day surely lies in the future
    AMOUNT_NOT_POSITIVE, DOCUMENT_NOT_FOUND, DATE_NOT_EDTF, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, effective_day, post
from service.money import Money
from service.registry.days import happened, refuse_before_arrival
from service.registry.stating import Decision, deciding_document
from service.spending.held_by_project import take_disbursed
from service.spending.project import Project
from service.spending.request_disbursement import currency_of
from service.writing.finding import by_code, key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnUnspent(Decision):
    """What came back.

    Attributes:
        project: code of the project.
        amount: decimal text in major units of the project's currency.
        returned: when, EDTF; today where it is not given.
        document: code of the document of the transfer.
    """

    project: str
    amount: str
    returned: str | None = None
    document: str | None = None


async def return_unspent(work: Work, command: ReturnUnspent) -> Recorded:
    """Move what came back from disbursed to received."""
    returned = happened(command.returned, ("returned",))
    command.fact_columns()
    document = await deciding_document(work, command.sources, command.document)
    project = await by_code(work, Project, command.project, field=("project",))
    command.check_alike(project, ("illustrative",))
    unit = await currency_of(work, project)
    money = Money.parse_positive(command.amount, unit, field=("amount",))
    effective_on = effective_day(returned)
    moves = [
        Move(piece.amount_minor, unit, piece.place, Place(Stage.RECEIVED, line=piece.place.line, need=piece.place.need))
        for piece in await take_disbursed(work, project, money, effective_on)
    ]
    entry = await post(
        work,
        EntryKind.RETURN_UNSPENT,
        effective_on,
        moves,
        subject=f"project:{project.code}",
        document_id=document,
        note=command.note,
    )
    await refuse_before_arrival(work, entry, effective_on, "RETURN_TOO_EARLY", ("returned",))
    return Recorded("project", key_of(project), project.code, entry)
