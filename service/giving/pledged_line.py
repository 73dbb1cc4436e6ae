"""The lines of a pledge as a command gives them: what they say, how they are checked and kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from service.database.dated import dated
from service.errors import BadInput, RuleBroken
from service.giving.earmark import Earmark, check_modality
from service.giving.earmarked import check_earmark, hold_needs
from service.giving.pledge import Channel, Instalment, Modality, Pledge, PledgeLine, PledgeLineParty
from service.giving.together import check_together
from service.giving.unit_of_line import refuse_misfit
from service.giving.valuing import LineAmount, PledgeValue, positive_money, stated_usd, value_lines
from service.money import Money, Qualifier
from service.registry.checking import StatedAmount, check_list, check_word, party_key, party_keys, vague
from service.registry.stating import check_text, check_translations, refuse_unlike
from service.vague_date import VagueDate
from service.writing.finding import key_of, not_found
from service.writing.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgedInstalment:
    """A dated part of a line: when (EDTF), and how much in the line's unit."""

    due: str
    amount: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgedLine:
    """A part of a pledge.

    Attributes:
        channel: one of Channel.
        amount: in its currency or unit of technical help, the pledge's where none is given; ``usd`` is its own value.
        channel_parties: codes of the parties it goes through; several where it is not published how they share it.
        fund: code of the fund, for channel FUND only.
        funder: code of the part of the donor that pays.
        modality: one of Modality.
    """

    channel: str
    amount: StatedAmount = StatedAmount(qualifier="UNKNOWN")
    channel_parties: tuple[str, ...] = ()
    fund: str | None = None
    funder: str | None = None
    modality: str = Modality.GRANT
    purpose: Mapping[str, str] | None = None
    earmark: Earmark = Earmark()
    instalments: tuple[PledgedInstalment, ...] = ()
    note: str | None = None


async def keep_lines(work: Work, pledge: Pledge, lines: Sequence[PledgedLine], whole: PledgeValue) -> list[PledgeLine]:
    """Keep the lines of a pledge that was flushed, each with its value and instalments.

    Raises:
        Refusal: see ``record_pledge``.
    """
    stated = [_in_currency(line.amount, pledge.unit) for line in lines]
    fields = [("lines", str(place)) for place in range(len(lines))]
    amounts = [
        LineAmount(positive_money(one, (*field, "amount")), stated_usd(one, (*field, "amount")))
        for one, field in zip(stated, fields, strict=True)
    ]
    _refuse_unless_they_add_up(pledge, stated, amounts, whole)
    for line, amount, field in zip(lines, amounts, fields, strict=True):
        if amount.money is not None:
            refuse_misfit(line.modality, amount.money.unit, (*field, "modality"))
    values = value_lines(amounts, whole)
    moneys = [amount.money for amount in amounts]
    check_together(
        [(one.unit, one.amount_minor, usd) for one, usd in zip(moneys, values, strict=True) if one], ("lines",)
    )
    named = [
        check_list(line.earmark.needs, (*one, "earmark", "needs")) for line, one in zip(lines, fields, strict=True)
    ]
    await hold_needs(work, [need for needs in named for need in needs])
    kept = []
    for place, line in enumerate(lines):
        columns = {
            "stated_minor": _minor(amounts[place].money),
            "unit": stated[place].currency,
            "qualifier": stated[place].qualifier,
            "stated_usd_minor": amounts[place].usd_minor,
            "value_usd_minor": values[place],
        }
        row = await _keep_line(work, pledge, place, line, columns)
        await _keep_instalments(work, row, line, amounts[place].money, fields[place])
        kept.append(row)
    return kept


async def earmark_columns(work: Work, earmark: Earmark, field: tuple[str, ...]) -> dict[str, Any]:
    """Return the columns an earmark is kept in.

    Raises:
        NotFound: what ``check_earmark`` does not find.
        BadInput: EARMARK_MODALITY_UNKNOWN, LIST_TOO_LONG, TEXT_TOO_LONG, DATE_NOT_EDTF ...
    """
    sets = await check_earmark(work, earmark, field)
    columns: dict[str, Any] = {f"earmark_{name}": codes for name, codes in sets.items()}
    columns["earmark_modality"] = check_modality(earmark.modality, (*field, "modality"))
    return columns | dated("earmark_period", vague(earmark.period, (*field, "period")))


async def _keep_line(work: Work, pledge: Pledge, place: int, line: PledgedLine, columns: dict[str, Any]) -> PledgeLine:
    """Keep one line and whom it goes through."""
    field = ("lines", str(place))
    check_word(line.channel, Channel, (*field, "channel"))
    if (line.channel == Channel.FUND) != (line.fund is not None):
        if line.fund is None:
            raise BadInput("FUND_MISSING", "Money through a fund names the fund.", field=(*field, "fund"))
        raise BadInput(
            "FUND_WITHOUT_CHANNEL", "A line that names a fund has the channel FUND.", field=(*field, "channel")
        )
    parties = await party_keys(work, line.channel_parties, (*field, "channelParties"))
    row = PledgeLine(
        pledge_id=key_of(pledge),
        position=place + 1,
        channel=line.channel,
        channel_party_id=parties[0] if len(parties) == 1 else None,
        fund_id=await _fund_of(work, pledge, line.fund, (*field, "fund")) if line.fund else None,
        funder_id=await party_key(work, line.funder, (*field, "funder")),
        modality=check_word(line.modality, Modality, (*field, "modality")),
        purpose=check_translations(line.purpose, (*field, "purpose")) if line.purpose else None,
        note=check_text(line.note, (*field, "note")),
        **columns,
        **await earmark_columns(work, line.earmark, (*field, "earmark")),
    )
    work.session.add(row)
    await work.session.flush()
    if len(parties) > 1:
        for position, party in enumerate(parties, start=1):
            work.session.add(PledgeLineParty(line_id=key_of(row), party_id=party, position=position))
    return row


async def _fund_of(work: Work, pledge: Pledge, code: str, field: tuple[str, ...]) -> int:
    """Return the key of the fund a line goes to: made-up money is in no real fund, and real money in no made-up one.

    Raises:
        NotFound: FUND_NOT_FOUND.
        RuleBroken: ILLUSTRATIVE_DIFFERS.
    """
    sql = "SELECT id, illustrative FROM fund WHERE code = :code"
    fund = (await work.session.execute_text(sql, {"code": code})).first()
    if fund is None:
        raise not_found("fund", code, field)
    refuse_unlike(fund.illustrative, pledge.illustrative, field)
    return int(fund.id)


async def _keep_instalments(
    work: Work, row: PledgeLine, line: PledgedLine, money: Money | None, field: tuple[str, ...]
) -> None:
    """Keep the dated parts of a line, which may come to its whole or less."""
    total = 0
    for place, instalment in enumerate(line.instalments):
        where = (*field, "instalments", str(place))
        if row.unit is None:
            raise BadInput("CURRENCY_MISSING", "Say in which currency.", field=(*field, "amount", "currency"))
        amount = Money.parse_positive(instalment.amount, row.unit, field=(*where, "amount"))
        total += amount.amount_minor
        work.session.add(
            Instalment(
                line_id=key_of(row),
                position=place + 1,
                amount_minor=amount.amount_minor,
                **dated("due", VagueDate.parse(instalment.due, field=(*where, "due"))),
            )
        )
    if money is not None and total > money.amount_minor:
        raise RuleBroken(
            "INSTALMENTS_EXCEED_LINE",
            "The instalments come to more than their line.",
            field=(*field, "instalments"),
            line=str(money),
            instalments=str(Money(total, money.unit)),
        )


def _in_currency(stated: StatedAmount, currency: str | None) -> StatedAmount:
    """Return a line's amount in the pledge's currency, where it names none of its own."""
    if stated.currency is not None or currency is None:
        return stated
    return StatedAmount(stated.amount, currency, stated.qualifier, stated.usd)


def _refuse_unless_they_add_up(
    pledge: Pledge, stated: Sequence[StatedAmount], amounts: Sequence[LineAmount], whole: PledgeValue
) -> None:
    """Compare the lines with the whole, where all of them are exact and of its unit."""
    if whole.money is None or pledge.qualifier != Qualifier.EXACT or not amounts:
        return
    alike = [
        line.money
        for one, line in zip(stated, amounts, strict=True)
        if line.money is not None and line.money.unit == whole.money.unit and one.qualifier == Qualifier.EXACT
    ]
    if len(alike) < len(amounts):
        return
    total = sum(alike, Money(0, whole.money.unit))
    if total != whole.money:
        raise not_adding_up(total, whole.money, ("lines",))


def not_adding_up(lines: Money, pledge: Money, field: tuple[str, ...]) -> RuleBroken:
    """Return the refusal of exact lines that come to another amount than their exact pledge."""
    return RuleBroken(
        "LINES_DO_NOT_ADD_UP",
        "The lines come to {lines} and the pledge is {pledge} {unit}. Mend one of them.",
        field=field,
        pledge=str(pledge),
        lines=str(lines),
        difference=str(pledge - lines),
        unit=pledge.unit,
    )


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.amount_minor
