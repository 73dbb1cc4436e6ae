"""Sign a commitment: a donor binds itself in writing to give what a pledge line promised.

Posts, in one entry of kind SIGN_COMMITMENT
    PLEDGED(line, need) -> COMMITTED(line, need)
taking what is placed on needs before what is not, the oldest first. An amount that is "up to" is posted whole, with its
word kept; an amount that nobody published is kept as a row, and nothing is posted.

Refused when
    CODE_MALFORMED, CODE_TAKEN            the code is no code, or another commitment has it
    KIND_UNKNOWN                          the kind is none of CommitmentKind
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND      there is no such pledge or line
    LINE_NOT_NAMED                        the pledge has several lines and none is named
    PLEDGE_IS_DUPLICATE                   the pledge only repeats another: sign against that one
    PLEDGE_NOT_PUBLISHED                  the pledge is a draft or embargoed
    UNIT_DIFFERS                          the amount is not in the line's unit
    ILLUSTRATIVE_DIFFERS                  the pledge is real and this is not, or the other way round
    MIXED_VALUATION                       the value of what is signed is known and of what was signed not, or so
    MORE_THAN_PLEDGED                     more than is promised and not yet signed or received; says what is
    SIGNED_TOO_EARLY                      the pledge was not announced yet on that day, or not for as much
    DATE_IN_FUTURE                        the day surely lies in the future
    AMOUNT_MISSING, AMOUNT_NOT_UNKNOWN, AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, QUALIFIER_UNKNOWN ...
    PARTY_NOT_FOUND
    DOCUMENT_NOT_FOUND, SOURCE_MISSING, CONFIDENCE_UNKNOWN, DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.errors import RuleBroken
from service.giving.commitment import Commitment, CommitmentKind
from service.giving.named_line import named_line
from service.giving.pledge import PledgeLine
from service.giving.taking import in_order, take, total
from service.giving.valuing import positive_money
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, effective_day, lock_accounts, post
from service.money import Money
from service.registry.checking import StatedAmount, check_word, party_key, vague
from service.registry.days import happened_on, refuse_before, refuse_before_promise
from service.registry.document import Document
from service.registry.stating import Statement, check_code, check_translations, cite
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SignCommitment(Statement):
    """What to sign.

    Attributes:
        code: stable and readable.
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        signed: when, EDTF.
        amount: in the line's unit.
        kind: one of CommitmentKind.
        document: code of the agreement or decision itself; the first source where it is not given.
        acknowledged: when the receiver welcomed it, EDTF; that is no second commitment.
        acknowledged_by: code of the party that did.
    """

    code: str
    pledge: str
    signed: str
    line: int | None = None
    title: Mapping[str, str] | None = None
    amount: StatedAmount = StatedAmount(qualifier="UNKNOWN")
    kind: str = CommitmentKind.AGREEMENT
    document: str | None = None
    acknowledged: str | None = None
    acknowledged_by: str | None = None


async def sign_commitment(work: Work, command: SignCommitment) -> Recorded:
    """Keep the commitment, and move what it signs from pledged to committed."""
    signed = happened_on(command.signed, ("signed",))
    await refuse_taken(work, Commitment, check_code(command.code))
    pledge, line = await named_line(work, command.pledge, command.line)
    command.check_alike(pledge, ("illustrative",))
    effective_on = effective_day(signed)
    refuse_before(effective_on, pledge.announced_earliest, "SIGNED_TOO_EARLY", ("signed",))
    money = positive_money(command.amount, ("amount",))
    if money is not None and line.unit not in {None, money.unit}:
        raise RuleBroken(
            "UNIT_DIFFERS", "The line is in {unit}: sign in the same.", field=("amount", "currency"), unit=line.unit
        )
    document = await by_code(work, Document, command.document, field=("document",)) if command.document else None
    commitment = Commitment(
        code=command.code,
        line_id=key_of(line),
        kind=check_word(command.kind, CommitmentKind, ("kind",)),
        title=check_translations(command.title, ("title",)) if command.title else None,
        amount_minor=money.amount_minor if money else None,
        unit=command.amount.currency or line.unit,
        qualifier=command.amount.qualifier,
        document_id=document.id if document else None,
        acknowledged_by_id=await party_key(work, command.acknowledged_by, ("acknowledgedBy",)),
        **dated("signed", signed),
        **dated("acknowledged", vague(command.acknowledged, ("acknowledged",))),
        **command.fact_columns(),
    )
    work.session.add(commitment)
    await work.session.flush()
    first_document = await cite(work, commitment, command.sources)
    commitment.document_id = commitment.document_id or first_document
    if money is not None:
        commitment.entry_sequence = await post(
            work,
            EntryKind.SIGN_COMMITMENT,
            effective_on,
            await _signed(work, line, money),
            subject=f"commitment:{commitment.code}",
            document_id=commitment.document_id,
        )
        await refuse_before_promise(
            work, key_of(line), effective_on, stages=[Stage.PLEDGED], code="SIGNED_TOO_EARLY", field=("signed",)
        )
    return Recorded("commitment", key_of(commitment), commitment.code, commitment.entry_sequence)


async def _signed(work: Work, line: PledgeLine, money: Money) -> list[Move]:
    """Return the transfers, having locked the line's accounts and refused more than there is."""
    holdings = await lock_accounts(work, lines=[key_of(line)])
    pieces = take(in_order(holdings, [Stage.PLEDGED], money.unit), money.amount_minor)
    outstanding = Money(total(pieces), money.unit)
    if outstanding < money:
        raise RuleBroken(
            "MORE_THAN_PLEDGED",
            "Only {outstanding} {unit} of the line is promised and not yet signed or received.",
            field=("amount",),
            outstanding=str(outstanding),
            asked=str(money),
            unit=money.unit,
        )
    return [
        Move(
            piece.amount_minor,
            money.unit,
            piece.place,
            Place(Stage.COMMITTED, line=piece.place.line, need=piece.place.need),
        )
        for piece in pieces
    ]
