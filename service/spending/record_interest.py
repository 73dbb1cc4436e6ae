"""Record interest: what a fund's money has earned while it waited.

Posts, in one entry of kind RECORD_INTEREST
    INTEREST(fund) -> RECEIVED(the fund's own line)
The fund's own line is that of a pledge named INTEREST-<fund>-<currency>, of the administrator, unearmarked; the first
interest in a currency opens it. No donor promised this money, and nobody becomes a contributor by it; what it comes to
is what the book holds, exactly.

Refused when
    FUND_NOT_FOUND                        there is no such fund
    ILLUSTRATIVE_DIFFERS                  the fund is real and this is not, or the other way round
    CODE_TAKEN                            a pledge has the name of the fund's own, and is not of that kind
    MIXED_VALUATION                       the value of this is known and of what is there not, or so; says which
    DATE_IN_FUTURE                        the day surely lies in the future
    AMOUNT_MISSING, AMOUNT_NOT_POSITIVE, UNKNOWN_CURRENCY, QUALIFIER_UNKNOWN, USD_DIFFERS, NOT_A_CURRENCY
    SOURCE_MISSING, CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND, DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ARRAY

from service.database.columns import Publication
from service.database.dated import dated
from service.database.rows import Row
from service.errors import BadInput, Conflict, RuleBroken
from service.giving.named_line import lines_of
from service.giving.pledge import Channel, LegalStatus, Modality, Pledge, PledgeDonor, PledgeLine
from service.giving.pledge_code import INTEREST_PREFIX
from service.giving.valuing import positive_money, stated_usd
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import MIXED, Answers, Move, Place, Value, effective_day, lock_accounts, post
from service.money import REPORTING, Money, Qualifier, is_currency
from service.registry.checking import StatedAmount
from service.registry.days import happened_on
from service.registry.stating import Statement, cite, known_documents
from service.spending.fund import Fund
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, not_found
from service.writing.work import Recorded, Work

PURPOSE: Final = {"en": "Interest that the fund earned", "es": "Intereses que ganó el fondo"}
EARMARK: Final = tuple(sorted(name for name in PledgeLine.model_fields if name.startswith("earmark_")))
COLUMNS: Final = PledgeLine.__table__.c  # type: ignore[attr-defined]  # SQLModel sets it on every table class
NO_EARMARK: Final = " AND ".join(
    f"cardinality(l.{name}) = 0" if isinstance(COLUMNS[name].type, ARRAY) else f"l.{name} IS NULL" for name in EARMARK
)
KNOWN: Final = f"""
    SELECT f.id, f.illustrative,
           ARRAY(SELECT d.id FROM unnest(cast(:documents AS text[])) WITH ORDINALITY AS named (code, place)
                   LEFT JOIN document AS d ON d.code = named.code ORDER BY named.place) AS documents,
           ARRAY(SELECT coalesce(d.illustrative, false)
                   FROM unnest(cast(:documents AS text[])) WITH ORDINALITY AS named (code, place)
                   LEFT JOIN document AS d ON d.code = named.code ORDER BY named.place) AS made_up,
           own.pledge_id, own.line_id
      FROM fund AS f
      LEFT JOIN LATERAL (
           SELECT p.id AS pledge_id, min(l.id) AS line_id
             FROM pledge AS p JOIN pledge_line AS l ON l.pledge_id = p.id
            WHERE p.code = :own AND p.donor_id = f.administrator_id AND p.publication = 'PUBLISHED'
              AND p.duplicate_of_id IS NULL
            GROUP BY p.id
           HAVING count(*) = 1 AND bool_and(l.fund_id = f.id AND l.modality = 'GRANT' AND {NO_EARMARK})
              AND bool_and(EXISTS (SELECT FROM account AS a WHERE a.line_id = l.id AND a.stage = 'RECEIVED'
                                      AND a.unit = :unit AND a.need_id IS NULL))) AS own ON true
     WHERE f.code = :fund
"""  # noqa: S608  names of our columns
"""All that is known beforehand, at once. The line is there where it is the fund's own, beyond doubt, and its account
is open: then nothing has to be locked that posting does not lock."""
ONE_AT_A_TIME: Final = "SELECT pg_advisory_xact_lock(hashtextextended(:code, 0))"
"""Two first interests at once would both open the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordInterest(Statement):
    """What was earned.

    Attributes:
        fund: its code.
        received: when, EDTF.
        amount: in its currency; its ``usd`` is the value that is stated where that is not the US dollar.
    """

    fund: str
    received: str
    amount: StatedAmount


async def record_interest(work: Work, command: RecordInterest) -> Recorded:
    """Bring what was earned into the fund's own line."""
    received = happened_on(command.received, ("received",))
    own_code = f"{INTEREST_PREFIX}{command.fund}-{command.amount.currency}"
    known = await _known(work, command, own_code)
    command.check_illustrative(known.illustrative, ("illustrative",))
    money = positive_money(command.amount, ("amount",))
    if money is None:
        raise BadInput("AMOUNT_MISSING", "Say how much was earned.", field=("amount",))
    if not is_currency(money.unit):
        raise BadInput("NOT_A_CURRENCY", "Interest is money.", field=("amount", "currency"))
    usd = stated_usd(command.amount, ("amount",))
    documents = known_documents(work, list(zip(known.documents, known.made_up, strict=True)), command.sources)
    pledge, line = known.pledge_id, known.line_id
    if line is None:
        fund = await by_code(work, Fund, command.fund, field=("fund",))
        pledge, line = await _own_line(work, command, fund, money, received)
        await lock_accounts(work, lines=[line])
    source, target = Place(Stage.INTEREST, fund=known.id), Place(Stage.RECEIVED, line=line)
    try:
        entry = await post(
            work,
            EntryKind.RECORD_INTEREST,
            effective_day(received),
            [Move(money.amount_minor, money.unit, source, target, _value(money, usd))],
            subject=f"fund:{command.fund}",
            document_id=documents[0] if documents else None,
            note=command.note,
            answers=Answers("pledge", pledge, own_code),
        )
    except RuleBroken as refusal:
        if refusal.code == MIXED:
            raise _mixed(money.unit, usd) from refusal
        raise
    return Recorded("pledge", pledge, own_code, entry)


def _mixed(unit: str, usd_minor: int | None) -> RuleBroken:
    """Return the refusal of a value where the interest that is there has none, or of none where it has one."""
    field = ("amount", "usd")
    if usd_minor is None:
        sentence = "The fund's interest in {unit} is kept with its value in US dollars: state the value of this too."
        return RuleBroken("MIXED_VALUATION", sentence, field=field, unit=unit)
    without = "The fund's interest in {unit} is kept without a value in US dollars: leave the value out."
    return RuleBroken("MIXED_VALUATION", without, field=field, unit=unit)


async def _known(work: Work, command: RecordInterest, own_code: str) -> Row:
    """Return what is known of the fund, the documents and the fund's own line.

    Raises:
        NotFound: FUND_NOT_FOUND.
    """
    values = {
        "fund": command.fund,
        "documents": [one.document for one in command.sources],
        "own": own_code,
        "unit": command.amount.currency,
    }
    row = (await work.session.execute_text(KNOWN, values)).one_or_none()
    if row is None:
        raise not_found("fund", command.fund, ("fund",))
    return row


def _value(money: Money, usd_minor: int | None) -> int | Value:
    """Return the value in cents: the amount itself in US dollars, what is stated, or unknown."""
    if money.unit == REPORTING:
        return money.amount_minor
    return Value.UNKNOWN if usd_minor is None else usd_minor


def _is_own(pledge: Pledge, lines: Sequence[PledgeLine], fund: Fund) -> bool:
    """Whether a pledge is one this act opened: a book may be older than the rule that nobody else takes the code."""
    whose = (pledge.donor_id, pledge.publication, pledge.duplicate_of_id)
    return (
        whose == (fund.administrator_id, Publication.PUBLISHED, None)
        and [(line.fund_id, line.modality) for line in lines] == [(fund.id, Modality.GRANT)]
        and not any(getattr(lines[0], column) for column in EARMARK)
    )


async def _own_line(
    work: Work, command: RecordInterest, fund: Fund, money: Money, received: VagueDate
) -> tuple[int, int]:
    """Return the keys of the fund's own pledge in a currency and of its line, opened when it is first needed."""
    code = f"{INTEREST_PREFIX}{fund.code}-{money.unit}"
    known = await work.session.find(Pledge, code=code)
    if known is None:
        await work.session.execute_text(ONE_AT_A_TIME, {"code": code})
        known = await work.session.find(Pledge, code=code)
    if known is not None:
        lines = await lines_of(work, known)
        if not _is_own(known, lines, fund):
            raise Conflict("CODE_TAKEN", "Another pledge has the code {code}.", field=("fund",), code=code)
        return key_of(known), key_of(lines[0])
    columns = command.fact_columns()
    pledge = Pledge(
        code=code,
        donor_id=fund.administrator_id,
        purpose=PURPOSE,
        unit=money.unit,
        qualifier=Qualifier.EXACT,
        legal_status=LegalStatus.UNKNOWN,
        **dated("announced", received),
        **columns,
    )
    work.session.add(pledge)
    await work.session.flush()
    work.session.add(PledgeDonor(pledge_id=key_of(pledge), party_id=fund.administrator_id, position=1))
    line = PledgeLine(
        pledge_id=key_of(pledge),
        position=1,
        channel=Channel.FUND,
        fund_id=fund.id,
        modality=Modality.GRANT,
        unit=money.unit,
        qualifier=Qualifier.EXACT,
    )
    work.session.add(line)
    await work.session.flush()
    await cite(work, pledge, command.sources)
    return key_of(pledge), key_of(line)
