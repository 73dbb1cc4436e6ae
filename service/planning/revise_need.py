"""Revise a need: raise or lower what it asks of donors, what its State puts in, or both, to a new amount.

Posts the differences only, either way; the original stays readable in its entry.
    PLAN (the State's party, or none) -> REQUIRED (need), INVESTED (need)   what is raised
    REQUIRED (need), INVESTED (need) -> PLAN (the State's party, or none)   what is lowered
A raise in another currency is valued in US dollars as what stands there already; where nothing stands there, as the
command states, and as unknown otherwise. What is lowered takes its value along. A draft, or an embargoed need, is not
in the book: nothing is posted, it asks for the new amounts from then on, and no revision is kept beside it.

Refused when
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another revision has it
    NEED_NOT_FOUND                    there is no such need, or the actor may not see it
    DRAFT_WITHDRAWN                   it was withdrawn before it was published
    ILLUSTRATIVE_DIFFERS              the need is real and this is not, or the other way round
    NOTHING_CHANGES                   neither amount is given, or both are what they were
    REVISION_TOO_EARLY                it takes effect before the need's latest entry, or before a draft was stated
    DATE_IN_FUTURE                    the day surely lies in the future
    QUALIFIER_UNKNOWN, AMOUNT_NOT_UNKNOWN       the qualifier is none, or UNKNOWN
    AMOUNT_MISSING                    a qualifier for a requirement that nobody knows
    USD_NOT_APPLICABLE                a value in US dollars for what is in US dollars, or for technical help
    AMOUNT_TOO_LARGE                  at its rate it would be worth more than can be recorded
    the refusals of an amount and of a date
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlmodel import col, func, select

from service.database.columns import Publication
from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.ledger.account import Stage
from service.ledger.entry import EntryKind, JournalEntry
from service.ledger.post import Holding, Move, Place, Value, effective_day, lock_accounts, post
from service.money import REPORTING, Money, Qualifier, round_half_even
from service.planning.asked import Asked, read_usd
from service.planning.mended_draft import mend
from service.planning.named_need import need_to_change
from service.planning.need import Need, NeedRevision
from service.registry.checking import check_fits, check_qualifier
from service.registry.days import happened_on
from service.registry.party import State
from service.registry.stating import Statement, check_code, cite, cite_more
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseNeed(Statement):
    """What to record.

    Attributes:
        code: of the revision.
        need: code of the need.
        revised_on: EDTF.
        requirement: decimal text, the new requirement in all; none leaves it as it is.
        investment: decimal text, the new investment of the State in all; none leaves it as it is.
        requirement_usd, investment_usd: the value in US dollars of an amount that was unknown or zero until now.
        qualifier: how exactly the new requirement is stated; none leaves it as it is.
    """

    code: str
    need: str
    revised_on: str
    requirement: str | None = None
    investment: str | None = None
    requirement_usd: str | None = None
    investment_usd: str | None = None
    qualifier: str | None = None


async def revise_need(work: Work, command: ReviseNeed) -> Recorded:
    """Bring a need's amounts to what is now stated."""
    await refuse_taken(work, NeedRevision, check_code(command.code))
    need = await need_to_change(work, command.need)
    command.check_alike(need, ("illustrative",))
    columns = command.fact_columns()
    qualifier = _new_qualifier(command, need)
    asked = _new_amount(command.requirement, need.unit, "requirement")
    invested = _new_amount(command.investment, need.unit, "investment")
    revised_on = happened_on(command.revised_on, ("revisedOn",))
    usd = [read_usd(given, need.unit, name) for name, given in _worths(command).items()]
    if need.publication != Publication.PUBLISHED:
        await mend(work, need, Asked(asked, invested, *usd), qualifier, revised_on)
        # Where it is published, it does not show how often it was mended: the trail does.
        told = await cite_more(work, need, command.sources)
        work.told = {"revision": command.code, "note": command.note, "sources": told}
        return Recorded("need", key_of(need), need.code)
    day = effective_day(revised_on)
    await _refuse_too_early(work, need, day)
    held = {holding.place.stage: holding for holding in await lock_accounts(work, needs=[key_of(need)])}
    state = await by_code(work, State, need.state_code) if need.state_code else None
    plan = Place(Stage.PLAN, party=state.party_id if state else None)
    required, own = (Place(stage, need=key_of(need)) for stage in (Stage.REQUIRED, Stage.INVESTED))
    moves = _moves(required, plan, held.get(Stage.REQUIRED), asked, usd[0], field="requirement")
    moves += _moves(own, plan, held.get(Stage.INVESTED), invested, usd[1], field="investment")
    if not moves:
        raise RuleBroken("NOTHING_CHANGES", "The need asks for that much already.", field=("requirement",))
    before = {stage: held[stage].balance if stage in held else 0 for stage in (Stage.REQUIRED, Stage.INVESTED)}
    own_before = before[Stage.INVESTED] if need.investment_known else None
    document = await cite(work, need, command.sources, aspect=f"revision {command.code}")
    entry = await post(
        work, EntryKind.REVISE_NEED, day, moves, subject=f"need:{need.code}", document_id=document, note=command.note
    )
    revision = NeedRevision(
        code=command.code,
        need_id=key_of(need),
        requirement_before_minor=before[Stage.REQUIRED],
        requirement_after_minor=before[Stage.REQUIRED] if asked is None else asked.amount_minor,
        investment_before_minor=own_before,
        investment_after_minor=own_before if invested is None else invested.amount_minor,
        qualifier_before=need.qualifier,
        qualifier=qualifier,
        entry_sequence=entry,
        **dated("revised", revised_on),
        **columns,
    )
    need.qualifier = qualifier
    need.investment_known = need.investment_known or invested is not None
    work.session.add(revision)
    await work.session.flush()
    await cite(work, revision, command.sources)
    return Recorded("need_revision", key_of(revision), command.code, entry)


def _new_qualifier(command: ReviseNeed, need: Need) -> str:
    """Return the qualifier the requirement has from now on."""
    if command.qualifier is not None:
        # Of a requirement that nobody knows it cannot be said how exactly it is known.
        known = command.requirement is not None or need.qualifier != Qualifier.UNKNOWN
        if command.qualifier in set(Qualifier) and not known:
            raise BadInput("AMOUNT_MISSING", "Give the amount, or the qualifier UNKNOWN.", field=("requirement",))
        return check_qualifier(command.qualifier, amount_given=True, field=())
    if command.requirement is not None and need.qualifier == Qualifier.UNKNOWN:
        return Qualifier.EXACT
    return need.qualifier


def _worths(command: ReviseNeed) -> dict[str, str | None]:
    """Return the values in US dollars that are stated, by where they are."""
    return {"requirementUsd": command.requirement_usd, "investmentUsd": command.investment_usd}


def _new_amount(text: str | None, unit: str, field: str) -> Money | None:
    """Read a new amount; zero is one."""
    return None if text is None else Money.parse(text, unit, field=(field,))


async def _refuse_too_early(work: Work, need: Need, day: date) -> None:
    """Refuse a day before the need's latest entry: what was asked then would no longer add up."""
    latest: date | None = (
        await work.session.exec(
            select(func.max(JournalEntry.effective_on)).where(col(JournalEntry.subject) == f"need:{need.code}")
        )
    ).one()
    if latest is not None and day < latest:
        raise BadInput(
            "REVISION_TOO_EARLY",
            "The need's latest entry takes effect on {latest}: a revision cannot come before it.",
            field=("revisedOn",),
            latest=latest.isoformat(),
        )


def _moves(
    asked: Place, plan: Place, held: Holding | None, wanted: Money | None, usd: Money | None, *, field: str
) -> list[Move]:
    """Return the transfer that brings one account to the new amount; none when it is there.

    Raises:
        BadInput: AMOUNT_TOO_LARGE, where it would be worth more than could have been stated.
    """
    balance = held.balance if held else 0
    if wanted is None or wanted.amount_minor == balance:
        return []
    difference = wanted.amount_minor - balance
    if difference < 0:
        return [Move(-difference, wanted.unit, asked, plan)]
    value: int | Value = Value.UNKNOWN
    if held is not None and balance > 0 and not held.unvalued:
        check_fits(round_half_even(Fraction(held.balance_usd * wanted.amount_minor, balance)), REPORTING, (field,))
        value = round_half_even(Fraction(held.balance_usd * difference, balance))
    elif usd is not None and balance == 0:
        value = usd.amount_minor
    return [Move(difference, wanted.unit, plan, asked, value)]
