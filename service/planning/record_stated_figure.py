"""Record a figure somebody stated about the situation: value, unit, scope, date and document; never "the" figure.

Posts nothing. Two figures of one day may both stand; they are shown side by side, never added or averaged.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code or the subject is no code, or another figure has the code
    NUMBER_MALFORMED, RANGE_REVERSED  a value is no number, or the highest is below the lowest
    QUALIFIER_UNKNOWN, AMOUNT_NOT_UNKNOWN
    STATE_NOT_FOUND, PARTY_NOT_FOUND, EVENT_NOT_FOUND, NEED_NOT_FOUND, PLEDGE_NOT_FOUND
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from service.database.dated import dated
from service.errors import BadInput
from service.planning.indicator import StatedFigure
from service.planning.number import read_number, require_number
from service.registry.checking import check_qualifier
from service.registry.party import State
from service.registry.stating import Statement, check_code, check_translations, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordStatedFigure(Statement):
    """What to record.

    Attributes:
        subject: what it is about: DISPLACED_PEOPLE, COMMITMENTS, REGIONAL_GAP ...
        value: decimal text; of a range, its lowest.
        highest: decimal text, of a range.
        unit: PERSON, COMMITMENT, or a currency in major units.
        scope: whom or what it covers.
        state, party, event, need, pledge: codes of what it speaks of, where it is one of them.
    """

    code: str
    subject: str
    value: str
    unit: str
    scope: Mapping[str, str]
    date: str
    highest: str | None = None
    qualifier: str = "EXACT"
    state: str | None = None
    party: str | None = None
    event: str | None = None
    need: str | None = None
    pledge: str | None = None


async def record_stated_figure(work: Work, command: RecordStatedFigure) -> Recorded:
    """Record a figure."""
    await refuse_taken(work, StatedFigure, check_code(command.code))
    value = require_number(command.value, ("value",))
    highest = read_number(command.highest, ("highest",))
    if highest is not None and highest < value:
        raise BadInput("RANGE_REVERSED", "The highest is below the lowest.", field=("highest",))
    state = await by_code(work, State, command.state, field=("state",)) if command.state else None
    nouns = {noun: getattr(command, noun) for noun in ("party", "event", "need", "pledge")}
    keys: dict[str, Any] = {
        f"{noun}_id": await key_by_code(work, noun, code, field=(noun,)) for noun, code in nouns.items() if code
    }
    figure = StatedFigure(
        code=command.code,
        subject=check_code(command.subject, ("subject",)),
        value=value,
        highest=highest,
        unit=check_code(command.unit, ("unit",)),
        qualifier=check_qualifier(command.qualifier, amount_given=True, field=()),
        scope=check_translations(command.scope, ("scope",)),
        state_code=state.code if state else None,
        **keys,
        **dated("date", VagueDate.parse(command.date, field=("date",))),
        **command.fact_columns(),
    )
    work.session.add(figure)
    await work.session.flush()
    await cite(work, figure, command.sources)
    return Recorded("stated_figure", key_of(figure), command.code)
