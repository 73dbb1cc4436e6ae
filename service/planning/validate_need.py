"""Validate a need: what it asks for was found right, by its State, by the States together, by whoever is named.

Posts nothing. What is kept is who validated which amounts, and when. The need is validated as long as it asks for just
that: a revision ends it until somebody validates the new amounts. A draft may be validated before it is published.

Refused when
    NEED_NOT_FOUND                    there is no such need, or the actor may not see it
    ILLUSTRATIVE_DIFFERS              the need is real and this is not, or the other way round
    NOTHING_TO_VALIDATE               nobody has said what it asks for
    ALREADY_VALIDATED                 it was validated as it stands
    VALIDATED_TOO_EARLY               before it was stated, or before the entry that made its amounts what they are
    PARTY_NOT_FOUND, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED, DATE_IN_FUTURE
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlmodel import col, select

from service.database.columns import Publication
from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.ledger.account import Stage
from service.ledger.entry import JournalEntry
from service.ledger.post import lock_accounts
from service.planning.named_need import need_to_change
from service.planning.need import Need, NeedValidation
from service.registry.checking import party_key
from service.registry.stating import Decision, cite
from service.vague_date import VagueDate
from service.writing.finding import key_of
from service.writing.work import Recorded, Work

Amounts = tuple[int | None, int | None]
"""The requirement and the State's investment, in minor units; none where it is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidateNeed(Decision):
    """What to validate.

    Attributes:
        need: code of the need.
        validated: when, EDTF; today where it is not given.
        validated_by: code of the party that found it right; none where nobody says.
    """

    need: str
    validated: str | None = None
    validated_by: str | None = None


async def validate_need(work: Work, command: ValidateNeed) -> Recorded:
    """Keep who validated what the need asks for."""
    today = datetime.now(tz=UTC).date()
    validated = VagueDate.parse(command.validated or today.isoformat(), field=("validated",))
    columns = command.fact_columns()
    party = await party_key(work, command.validated_by, ("validatedBy",))
    need = await need_to_change(work, command.need)
    command.check_alike(need, ("illustrative",))
    amounts = await _amounts(work, need)
    if amounts == (None, None):
        raise RuleBroken("NOTHING_TO_VALIDATE", "Nobody has said what this need asks for.", field=("need",))
    await _refuse_again(work, need, amounts)
    await _refuse_impossible_day(work, need, validated, today)
    validation = NeedValidation(
        need_id=key_of(need),
        validated_by_id=party,
        requirement_minor=amounts[0],
        investment_minor=amounts[1],
        **dated("validated", validated),
        **columns,
    )
    work.session.add(validation)
    await work.session.flush()
    await cite(work, validation, command.sources)
    return Recorded("need_validation", key_of(validation), need.code)


async def _amounts(work: Work, need: Need) -> Amounts:
    """Return what the need asks for: as the book has it, or as its draft keeps it."""
    if need.publication != Publication.PUBLISHED:
        return need.draft_requirement_minor, need.draft_investment_minor
    held = {one.place.stage: one.balance for one in await lock_accounts(work, needs=[key_of(need)])}
    required = held.get(Stage.REQUIRED, 0) if need.qualifier != "UNKNOWN" else None
    return required, held.get(Stage.INVESTED, 0) if need.investment_known else None


async def _refuse_again(work: Work, need: Need, amounts: Amounts) -> None:
    own = select(NeedValidation).where(NeedValidation.need_id == key_of(need))
    last = (await work.session.exec(own.order_by(col(NeedValidation.id).desc()).limit(1))).first()
    if last is not None and (last.requirement_minor, last.investment_minor) == amounts:
        raise RuleBroken("ALREADY_VALIDATED", "This need was validated as it stands.", field=("need",))


async def _refuse_impossible_day(work: Work, need: Need, validated: VagueDate, today: date) -> None:
    """Refuse a day to come, and one on which nobody had said yet what was validated."""
    if validated.earliest is not None and validated.earliest > today:
        raise BadInput("DATE_IN_FUTURE", "What has happened, happened today or earlier.", field=("validated",))
    booked = select(col(JournalEntry.effective_on)).where(col(JournalEntry.subject) == f"need:{need.code}")
    latest = (await work.session.exec(booked.order_by(col(JournalEntry.sequence).desc()).limit(1))).first()
    stated = latest or need.stated_on_earliest
    if stated is not None and validated.latest is not None and validated.latest < stated:
        raise BadInput(
            "VALIDATED_TOO_EARLY",
            "What this need asks for was said on {stated}: it cannot have been validated before.",
            field=("validated",),
            stated=stated.isoformat(),
        )
