"""Record how a name of a party, a State, a grouping, an event or a code is said in another language.

A name is a fact and stands as it was recorded, in English; how else it is said may come later, and be mended. Every
wording is kept with its moment; the latest stands. What reads so already is left alone. Posts nothing.

Refused when
    SUBJECT_UNKNOWN                   it is none of the things whose names are translated
    FIELD_UNKNOWN                     it has no such name
    CODE_LIST_UNKNOWN                 the code is on no list we know, or no list is named
    PARTY_NOT_FOUND, STATE_NOT_FOUND, GROUPING_NOT_FOUND, EVENT_NOT_FOUND, PILLAR_NOT_FOUND ...
    NOTHING_TO_TRANSLATE              it has no such name in English
    LANGUAGE_UNKNOWN                  it is none of es, pt, fr
    TRANSLATION_EMPTY, TEXT_TOO_LONG, TEXT_MALFORMED
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlmodel import select

from service.errors import BadInput, NotFound, RuleBroken
from service.registry.checking import check_word
from service.registry.code_list import CodeList, CodeListItem
from service.registry.event import Event
from service.registry.grouping import Grouping
from service.registry.party import Party, State
from service.registry.stating import check_text
from service.registry.translation import TRANSLATABLE, TranslatedInto, Translation
from service.writing.finding import by_code, key_of
from service.writing.work import Recorded, Work

Named = Party | State | Grouping | Event | CodeListItem
TABLES: Final[Mapping[str, type[Party] | type[State] | type[Grouping] | type[Event]]] = {
    "party": Party,
    "state": State,
    "grouping": Grouping,
    "event": Event,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTranslation:
    """What to record.

    Attributes:
        subject: party, state, grouping, event or code_list_item.
        code: its code.
        code_list: the list of a code; none for everything else.
        texts: by the name's column (name, short_name, place) and the language (es, pt, fr).
    """

    subject: str
    code: str
    texts: Mapping[str, Mapping[str, str]]
    code_list: str | None = None


async def record_translation(work: Work, command: RecordTranslation) -> Recorded:
    """Record how names of one thing are said in other languages."""
    if command.subject not in TRANSLATABLE:
        words = ", ".join(TRANSLATABLE)
        raise BadInput("SUBJECT_UNKNOWN", "It is one of {words}.", field=("subject",), words=words)
    _check_texts(command)
    named = await _find(work, command)
    for column, texts in command.texts.items():
        present = getattr(named, column)
        if present is None:
            sentence = "There is no English text here that could be translated."
            raise RuleBroken("NOTHING_TO_TRANSLATE", sentence, field=("texts", _called(column)))
        for language, text in texts.items():
            if present.get(language) != text:
                work.session.add(
                    Translation(
                        subject=command.subject, subject_id=key_of(named), field=column, language=language, text=text
                    )
                )
    await work.session.flush()
    return Recorded(command.subject, key_of(named), command.code)


def _check_texts(command: RecordTranslation) -> None:
    """Refuse columns that are no names of the subject, and texts that cannot stand."""
    for column, texts in command.texts.items():
        if column not in TRANSLATABLE[command.subject]:
            words = ", ".join(TRANSLATABLE[command.subject])
            raise BadInput("FIELD_UNKNOWN", "It is one of {words}.", field=("texts", _called(column)), words=words)
        for language, text in texts.items():
            where = ("texts", _called(column))
            check_word(language, TranslatedInto, (*where, "language"))
            if not (check_text(text, (*where, language)) or "").strip():
                raise BadInput("TRANSLATION_EMPTY", "A translation says something.", field=(*where, language))


def _called(column: str) -> str:
    """Return a column as callers name it."""
    return "shortName" if column == "short_name" else column


async def _find(work: Work, command: RecordTranslation) -> Named:
    """Return the row whose names are translated."""
    if command.subject in TABLES:
        return await by_code(work, TABLES[command.subject], command.code)
    listed = check_word(command.code_list or "", CodeList, ("codeList",))
    items = select(CodeListItem).where(CodeListItem.code_list == listed, CodeListItem.code == command.code)
    item = (await work.session.exec(items)).one_or_none()
    if item is None:
        raise NotFound(
            f"{listed}_NOT_FOUND",
            'There is no {noun} with the code "{code}". Record it first, or mend the code.',
            field=("code",),
            noun=str(listed).replace("_", " ").lower(),
            code=command.code[:80],
        )
    return item
