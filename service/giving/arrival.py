"""How money that arrives leaves the places where it was promised: which of it, in which currency, at which value."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from service.errors import BadInput, RuleBroken
from service.giving.pledge import PledgeLine
from service.giving.taking import Piece, in_order, take, total
from service.giving.valuing import differ, in_proportion, positive_money, stated_usd
from service.ledger.account import Stage
from service.ledger.post import Holding, Move, Place, Value
from service.money import REPORTING, Money, is_currency, minor_digits, round_half_even, split_exactly
from service.registry.checking import StatedAmount
from service.writing.finding import key_of

WAITING = (Stage.COMMITTED, Stage.PLEDGED)


@dataclass(frozen=True, slots=True)
class Arrival:
    """What arrived, and for what.

    Attributes:
        money: as it came.
        clears: what of the line it fulfils, in the line's unit; the same where the unit is.
        usd_minor: the value that is stated for it, in cents.
        needs: keys of the needs it names, with minor units of the line's unit; none where it names none.
    """

    money: Money
    clears: Money
    usd_minor: int | None
    needs: tuple[tuple[int, int], ...] = ()


def read_arrival(
    stated: StatedAmount,
    line: PledgeLine,
    clears: str | None,
    rate: Decimal | None,
    needs: Sequence[tuple[int, str | None]],
) -> Arrival:
    """Read what arrived.

    Raises:
        Refusal: see ``record_contribution``.
    """
    money = positive_money(stated, ("amount",))
    if money is None:
        raise BadInput("AMOUNT_MISSING", "Say how much arrived.", field=("amount",))
    unit = line.unit or money.unit
    cleared = _cleared(money, unit, clears, rate)
    usd = stated_usd(stated, ("amount",))
    if rate is not None and usd is not None and unit == REPORTING and differ(usd, cleared.amount_minor):
        raise BadInput(
            "USD_DIFFERS",
            "At that rate it is worth {by_rate} {promised_unit}, not {stated}.",
            field=("amount", "usd"),
            by_rate=str(cleared),
            stated=str(Money(usd, unit)),
            promised_unit=unit,
        )
    return Arrival(money, cleared, usd, _parts(needs, cleared))


def arrive(arrival: Arrival, donor: int, line: PledgeLine, holdings: Sequence[Holding], *, new: bool) -> list[Move]:
    """Return the transfers that bring an arrival in.

    Args:
        arrival: what came.
        donor: key of the pledge's donor.
        line: the line it fulfils.
        holdings: what the line's locked accounts hold.
        new: the line was made for this arrival, so nothing of it is in the book yet.
    """
    waiting = in_order(holdings, WAITING, arrival.clears.unit)
    if arrival.needs:
        excess, pieces = 0, _of_needs(arrival, waiting)
    else:
        pieces = take(waiting, arrival.clears.amount_minor)
        excess = arrival.clears.amount_minor - total(pieces)
    _refuse_second_value(arrival, line, excess, new=new)
    moves = []
    if excess:
        pledged = Place(Stage.PLEDGED, line=key_of(line))
        value = _value_of_excess(arrival, line, excess, holdings)
        moves.append(Move(excess, arrival.clears.unit, Place(Stage.DONOR, party=donor), pledged, value))
        pieces.append(Piece(pledged, excess))
    return moves + _onward(arrival, pieces, holdings)


def _onward(arrival: Arrival, pieces: Sequence[Piece], holdings: Sequence[Holding]) -> list[Move]:
    """Return the transfers from where the money was promised to received, through FX where the currency changes."""
    unit = arrival.clears.unit
    if arrival.money.unit == unit:
        return [Move(piece.amount_minor, unit, piece.place, _received(piece.place)) for piece in pieces]
    weights = [piece.amount_minor for piece in pieces]
    came = split_exactly(arrival.money.amount_minor, weights)
    worth = None if arrival.usd_minor is None else split_exactly(arrival.usd_minor, weights)
    moves = []
    for place, piece in enumerate(pieces):
        exchange = Place(Stage.FX, line=piece.place.line)
        moves.append(Move(piece.amount_minor, unit, piece.place, exchange))
        if came[place]:
            target, value = _received(piece.place), None if worth is None else worth[place]
            value = _as_received(Money(came[place], arrival.money.unit), target, value, holdings)
            moves.append(Move(came[place], arrival.money.unit, exchange, target, _known(value)))
    return moves


def _received(place: Place) -> Place:
    return Place(Stage.RECEIVED, line=place.line, need=place.need)


def _of_needs(arrival: Arrival, waiting: Sequence[Holding]) -> list[Piece]:
    """Take what is placed on the needs that are named, and nothing else."""
    pieces: list[Piece] = []
    for place, (need, amount_minor) in enumerate(arrival.needs):
        found = take([one for one in waiting if one.place.need == need], amount_minor)
        if total(found) < amount_minor:
            unit = arrival.clears.unit
            raise RuleBroken(
                "NOT_ALLOCATED",
                "Only {placed} {promised_unit} of the line is placed on this need: place the rest first.",
                field=("needs", str(place)),
                placed=str(Money(total(found), unit)),
                asked=str(Money(amount_minor, unit)),
                promised_unit=unit,
            )
        pieces += found
    return pieces


def _value_of_excess(arrival: Arrival, line: PledgeLine, excess: int, holdings: Sequence[Holding]) -> int | Value:
    """Return the cents of what is beyond the promise: at the line's rate of reference, or as the arrival states.

    It goes where other money of the line is, and one account holds what is valued or what is not, never both.
    """
    unit = arrival.clears.unit
    if any(holding.unvalued for holding in in_order(holdings, WAITING, unit)):
        return Value.UNKNOWN
    usd = in_proportion(excess, line.stated_minor, line.value_usd_minor)
    if usd is None and arrival.usd_minor is not None:
        usd = in_proportion(excess, arrival.clears.amount_minor, arrival.usd_minor)
    if arrival.money.unit == unit:
        usd = _as_received(Money(excess, unit), Place(Stage.RECEIVED, line=key_of(line)), usd, holdings)
    return _known(usd)


def _as_received(money: Money, place: Place, usd_minor: int | None, holdings: Sequence[Holding]) -> int | None:
    """Return the cents of money that joins what was received before: none where that has none."""
    for one in holdings:
        if one.place == place and one.unit == money.unit and one.balance > 0:
            alike = in_proportion(money.amount_minor, one.balance, one.balance_usd) if usd_minor is None else usd_minor
            return None if one.unvalued else alike
    return usd_minor


def _known(usd_minor: int | None) -> int | Value:
    return Value.UNKNOWN if usd_minor is None else usd_minor


def _refuse_second_value(arrival: Arrival, line: PledgeLine, excess: int, *, new: bool) -> None:
    """Refuse a value for money that keeps the one its pledge had."""
    exchanged = arrival.money.unit != arrival.clears.unit
    stated_for_excess = excess and line.value_usd_minor is None
    if arrival.usd_minor is None or arrival.money.unit == REPORTING or exchanged or stated_for_excess or new:
        return
    raise BadInput(
        "USD_IS_CARRIED",
        "Money keeps the value in US dollars that its pledge had: leave it out.",
        field=("amount", "usd"),
    )


def _cleared(money: Money, unit: str, clears: str | None, rate: Decimal | None) -> Money:
    """Return how much of the line an arrival fulfils."""
    if money.unit == unit:
        if clears is not None or rate is not None:
            raise BadInput(
                "CLEARS_NOT_NEEDED",
                "It came in {promised_unit}, as promised: leave the exchange out.",
                field=("clears",),
                promised_unit=unit,
            )
        return money
    if not (is_currency(unit) and is_currency(money.unit)):
        raise RuleBroken(
            "UNIT_NOT_CONVERTIBLE",
            "{unit} does not fulfil a promise in {promised_unit}.",
            field=("amount", "currency"),
            unit=money.unit,
            promised_unit=unit,
        )
    stated = None if clears is None else Money.parse_positive(clears, unit, field=("clears",))
    if rate is None:
        if stated is None:
            raise BadInput(
                "CLEARS_MISSING",
                "It came in {unit} for a promise in {promised_unit}: say what it fulfils, or the rate.",
                field=("clears",),
                unit=money.unit,
                promised_unit=unit,
            )
        return stated
    exact = Fraction(money.amount_minor, 10 ** minor_digits(money.unit)) / Fraction(rate) * 10 ** minor_digits(unit)
    by_rate = Money(round_half_even(exact), unit)
    if stated is not None and differ(stated.amount_minor, by_rate.amount_minor):
        raise BadInput(
            "CLEARS_DIFFERS",
            "At that rate {by_rate} {promised_unit} is fulfilled, not {stated}.",
            field=("clears",),
            by_rate=str(by_rate),
            stated=str(stated),
            promised_unit=unit,
        )
    return stated or Money.parse_positive(str(by_rate), unit, field=("fxRate",))


def _parts(needs: Sequence[tuple[int, str | None]], cleared: Money) -> tuple[tuple[int, int], ...]:
    """Return the needs with their parts of the whole."""
    if len(needs) == 1 and needs[0][1] is None:
        return ((needs[0][0], cleared.amount_minor),)
    parts = []
    for place, (need, amount) in enumerate(needs):
        field = ("needs", str(place), "amount")
        if amount is None:
            raise BadInput("AMOUNT_MISSING", "With several needs, say how much is for each.", field=field)
        parts.append((need, Money.parse_positive(amount, cleared.unit, field=field).amount_minor))
    if parts and sum(part for _, part in parts) != cleared.amount_minor:
        total_of_parts = Money(sum(part for _, part in parts), cleared.unit)
        raise BadInput(
            "NEEDS_DO_NOT_ADD_UP",
            "The parts come to {parts} and the contribution fulfils {whole}.",
            field=("needs",),
            parts=str(total_of_parts),
            whole=str(cleared),
        )
    return tuple(parts)
