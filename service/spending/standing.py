"""Where a disbursement stands: what of it is approved, paid and given back, from the entries that name it.

An entry that was reversed does not count. Disbursements of one project share the book's accounts, so what is still to
be paid of one of them is told by its own entries and never by a balance.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from service.database.asked_together import Question, sought
from service.errors import NotFound, RuleBroken
from service.giving.taking import Piece
from service.ledger.account import Stage
from service.ledger.post import ENTRY, Along, Place
from service.ledger.still import HEAD, nothing_since
from service.money import Money
from service.spending.disbursement import Disbursement
from service.writing.finding import key_of
from service.writing.work import Work

ENTRIES: Final = """
    SELECT rejected.is_so AS rejected, entries.*
      FROM (SELECT EXISTS (SELECT FROM disbursement_rejection AS r
                            WHERE r.disbursement_id = (SELECT d.id FROM disbursement AS d WHERE d.code = :disbursement))
                   AS is_so) AS rejected
      LEFT JOIN (
           SELECT named.act, a.stage, a.line_id, a.need_id, a.project_id,
                  sum(CASE WHEN a.id = t.to_account THEN t.amount ELSE -t.amount END) AS amount,
                  min(t.effective_on) AS effective_on, min(named.expires_on) AS expires_on,
                  min(t.sequence) AS sequence, min(t.position) AS position
             FROM disbursement_entry AS named
             JOIN transfer AS t ON t.sequence = named.entry_sequence
             JOIN account AS a ON a.id IN (t.from_account, t.to_account) AND a.stage IN ('OBLIGATED', 'DISBURSED')
            WHERE named.disbursement_id = (SELECT d.id FROM disbursement AS d WHERE d.code = :disbursement)
              AND NOT EXISTS (SELECT FROM journal_entry AS later WHERE later.reverses = named.entry_sequence)
            GROUP BY named.act, a.stage, a.line_id, a.need_id, a.project_id) AS entries ON true
     ORDER BY entries.sequence, entries.position
"""
COLUMNS: Final = (
    "rejected", "act", "stage", "line_id", "need_id", "project_id", "amount", "effective_on", "expires_on", "sequence",
    "position",
)  # fmt: skip # of `ENTRIES`
WITH_THE_ENTITY: Final = """
    SELECT a.line_id, a.need_id
      FROM disbursement AS d JOIN account AS a ON a.project_id = d.project_id AND a.unit = d.unit
     WHERE d.code = :disbursement AND a.stage = 'DISBURSED'
"""
"""Of which lines and needs the accounts are open that this is paid into."""
LOCK_LINES: Final = """
    SELECT count(*)
      FROM lock_accounts(ARRAY(SELECT a.line_id
                                 FROM disbursement_entry AS named
                                 JOIN transfer AS t ON t.sequence = named.entry_sequence
                                 JOIN account AS a ON a.id = t.to_account AND a.stage = 'OBLIGATED'
                                WHERE named.disbursement_id = :disbursement AND named.act = 'APPROVE'), '{}', '{}')
"""
"""The lines of what was approved for a disbursement; its own row is locked, so no approval comes between."""

NAME_ENTRY: Final = """
    INSERT INTO disbursement_entry (entry_sequence, disbursement_id, act, actor, expires_on)
    VALUES (:entry, :disbursement, :act, :actor, cast(:expires_on AS date))
"""


class DisbursementAct(StrEnum):
    """The acts whose entries name a disbursement."""

    APPROVE = "APPROVE"
    RECORD = "RECORD"
    VOID = "VOID"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a disbursement stands, in minor units of its unit.

    Attributes:
        unpaid: what is approved, and neither paid nor voided, by place, in the order it was approved.
        acts: the acts that stand, not reversed.
        approved_on: the day its approval took effect.
        expires_on: the last day on which it may be paid; none where no such day was said.
    """

    unpaid: tuple[Piece, ...]
    paid_minor: int
    acts: frozenset[str]
    rejected: bool
    approved_on: date | None = None
    expires_on: date | None = None

    def refuse_before_approval(self, effective_on: date, code: str, field: tuple[str, ...]) -> None:
        """Refuse a day before that of the approval.

        Raises:
            RuleBroken: the code.
        """
        if self.approved_on is not None and effective_on < self.approved_on:
            approved_on = self.approved_on.isoformat()
            sentence = "It was approved on {approved_on}: give that day or a later one."
            raise RuleBroken(code, sentence, field=field, approved_on=approved_on)

    def refuse_after_expiry(self, effective_on: date) -> None:
        """Refuse to pay on a day after the last on which it may be paid.

        Raises:
            RuleBroken: APPROVAL_EXPIRED.
        """
        if self.expires_on is not None and effective_on > self.expires_on:
            raise RuleBroken(
                "APPROVAL_EXPIRED",
                "It could be paid until {expires_on}: void it, and request it anew.",
                field=("paid",),
                expires_on=self.expires_on.isoformat(),
            )

    @property
    def unpaid_minor(self) -> int:
        """What is approved and neither paid nor voided."""
        return sum(piece.amount_minor for piece in self.unpaid)


async def locked_disbursement(work: Work, code: str) -> tuple[Disbursement, Standing]:
    """Return a disbursement, locked until the act ends, and where it stands.

    Raises:
        NotFound: DISBURSEMENT_NOT_FOUND.
    """
    disbursement = await _locked(work, code)
    return disbursement, await standing_of(work, disbursement)


async def _locked(work: Work, code: str) -> Disbursement:
    """Return a disbursement, locked until the act ends.

    Raises:
        NotFound: DISBURSEMENT_NOT_FOUND.
    """
    return _there(await work.session.find(Disbursement, lock="FOR NO KEY UPDATE", code=code), code)


def _there(disbursement: Disbursement | None, code: str) -> Disbursement:
    """Return a disbursement that was looked for.

    Raises:
        NotFound: DISBURSEMENT_NOT_FOUND.
    """
    if disbursement is None:
        raise NotFound(
            "DISBURSEMENT_NOT_FOUND", "There is no such disbursement.", field=("disbursement",), code=code[:80]
        )
    return disbursement


async def standing_of(work: Work, disbursement: Disbursement) -> Standing:
    """Return where a disbursement stands."""
    found = (await work.session.execute_text(ENTRIES, {"disbursement": disbursement.code})).all()
    rows = [row for row in found if row.act is not None]
    unpaid: dict[Place, int] = {}
    paid = 0
    for row in rows:
        if row.stage == Stage.OBLIGATED:
            place = Place(Stage.OBLIGATED, line=row.line_id, need=row.need_id, project=row.project_id)
            unpaid[place] = unpaid.get(place, 0) + int(row.amount)
        else:
            paid += int(row.amount)
    return Standing(
        unpaid=tuple(Piece(place, amount) for place, amount in unpaid.items() if amount > 0),
        paid_minor=paid,
        acts=frozenset(row.act for row in rows),
        rejected=found[0].rejected,
        approved_on=min((row.effective_on for row in rows if row.act == DisbursementAct.APPROVE), default=None),
        expires_on=min((row.expires_on for row in rows if row.expires_on is not None), default=None),
    )


def money_asked(code: str) -> list[Question]:
    """Return what ``money_in_sight`` asks, to be asked at once."""
    asked = {"disbursement": code}
    return [
        sought(Disbursement, code=code),
        Question(ENTRIES, COLUMNS, asked),
        Question(WITH_THE_ENTITY, ("line_id", "need_id"), asked),
        HEAD,
    ]


async def money_in_sight(work: Work, code: str) -> tuple[Disbursement, Standing, Along | None]:
    """Return a disbursement that has money to pay, where it stands, and the check that it still does; none: locked.

    Where it stands is told by the entries about it alone, so nothing is locked, and posting asks whether there has been
    one more. Where that was so, or an account is to be opened, all is locked first.

    Raises:
        NotFound: DISBURSEMENT_NOT_FOUND.
        RuleBroken: DISBURSEMENT_REJECTED, NOT_APPROVED, NOTHING_UNPAID.
    """
    if not work.locks_first:
        disbursement = _there(await work.session.find(Disbursement, code=code), code)
        standing = await standing_of(work, disbursement)
        refuse_unless_approved(disbursement, standing)
        found = await work.session.execute_text(WITH_THE_ENTITY, {"disbursement": code})
        head = (await work.session.execute_text(HEAD.sql)).one()
        opened = {(row.line_id, row.need_id) for row in found}
        if opened.issuperset((piece.place.line, piece.place.need) for piece in standing.unpaid):
            return disbursement, standing, nothing_since(head.sequence)
    return *await locked_money(work, code), None


async def locked_money(work: Work, code: str) -> tuple[Disbursement, Standing]:
    """Return a disbursement that has money to pay, and where it stands, with it and its lines' accounts locked.

    Where it stands is asked when all is locked: a reversal may have taken what was approved while the lines were waited
    for.

    Raises:
        NotFound: DISBURSEMENT_NOT_FOUND.
        RuleBroken: DISBURSEMENT_REJECTED, NOT_APPROVED, NOTHING_UNPAID.
    """
    disbursement = await _locked(work, code)
    await work.session.execute_text(LOCK_LINES, {"disbursement": key_of(disbursement)})
    standing = await standing_of(work, disbursement)
    refuse_unless_approved(disbursement, standing)
    return disbursement, standing


def refuse_unless_approved(disbursement: Disbursement, standing: Standing) -> None:
    """Refuse what needs an approval that stands.

    Raises:
        RuleBroken: DISBURSEMENT_REJECTED, NOT_APPROVED, NOTHING_UNPAID.
    """
    if standing.rejected:
        raise RuleBroken("DISBURSEMENT_REJECTED", "The request was rejected.", field=("disbursement",))
    if DisbursementAct.APPROVE not in standing.acts:
        raise RuleBroken("NOT_APPROVED", "The disbursement is not approved.", field=("disbursement",))
    if not standing.unpaid:
        paid = Money(standing.paid_minor, disbursement.unit)
        raise RuleBroken(
            "NOTHING_UNPAID", "All of it is paid or voided already.", field=("disbursement",), paid=str(paid)
        )


async def name_entry(
    work: Work, disbursement: Disbursement, entry: int, act: DisbursementAct, *, expires_on: date | None = None
) -> None:
    """Keep that an entry is about a disbursement, who made it, and until when what it approves may be paid."""
    values = {"entry": entry, "disbursement": key_of(disbursement), "act": act.value, "actor": work.actor.name}
    await work.session.execute_text(NAME_ENTRY, {**values, "expires_on": expires_on})


def naming_along(work: Work, disbursement: Disbursement, act: DisbursementAct) -> Along:
    """Return what keeps, along with an entry, that it is about a disbursement; as ``name_entry`` does afterwards."""
    values = {"disbursement": key_of(disbursement), "act": act.value, "actor": work.actor.name, "expires_on": None}
    return Along("named", NAME_ENTRY.replace(":entry", ENTRY), values)


def subject_of(disbursement: Disbursement) -> str:
    """Return what the entries of a disbursement say they are about."""
    return f"disbursement:{disbursement.code}"
