"""Record a code of one of the code lists: a pillar, an objective, a sector, a population, a topic.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_LIST_UNKNOWN                 there is no such list
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or the list has it already
    ENGLISH_MISSING, LANGUAGE_UNKNOWN the name lacks English, or is in a language we do not speak
    DATES_REVERSED                    another name was last used before it was first
    DETAILS_MALFORMED                 a detail is not a short text, a whole number, yes or no, or a list of texts
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import select

from service.errors import BadInput, Conflict
from service.registry.checking import MOST_ITEMS, Alias, check_count, check_list, check_word, names_as_json
from service.registry.code_list import CodeList, CodeListItem
from service.registry.stating import Statement, check_code, check_text, check_translations, cite
from service.writing.finding import key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCode(Statement):
    """What to record.

    Attributes:
        code_list: one of CodeList.
        code: unique in its list.
        ordinal: its place in the list, where the list has an order.
        excluded: never counted as money of the MIRPS.
        details: what only codes of this list have, by name: texts, whole numbers, yes or no, lists of texts.
    """

    code_list: str
    code: str
    name: Mapping[str, str]
    ordinal: int | None = None
    aliases: tuple[Alias, ...] = ()
    excluded: bool = False
    details: Mapping[str, Any] = field(default_factory=dict)


async def record_code(work: Work, command: RecordCode) -> Recorded:
    """Record a code of a list."""
    check_word(command.code_list, CodeList, ("codeList",))
    check_code(command.code)
    taken = select(CodeListItem).where(CodeListItem.code_list == command.code_list, CodeListItem.code == command.code)
    if (await work.session.exec(taken)).first() is not None:
        raise Conflict("CODE_TAKEN", "The list has this code already.", field=("code",), code=command.code)
    item = CodeListItem(
        code_list=command.code_list,
        code=command.code,
        name=check_translations(command.name, ("name",)),
        ordinal=check_count(command.ordinal, ("ordinal",)),
        aliases=await names_as_json(work, command.aliases),
        excluded=command.excluded,
        details=_checked(command.details),
        **command.fact_columns(),
    )
    work.session.add(item)
    await work.session.flush()
    await cite(work, item, command.sources)
    return Recorded("code_list_item", key_of(item), command.code)


def _checked(details: Mapping[str, Any]) -> dict[str, Any]:
    """Return the details when JSON can hold them as they are."""
    if len(details) > MOST_ITEMS:
        raise BadInput("DETAILS_MALFORMED", "At most {most} details.", field=("details",), most=str(MOST_ITEMS))
    kept: dict[str, Any] = {}
    for name, detail in details.items():
        where = ("details", name)
        if isinstance(detail, str):
            kept[name] = check_text(detail, where)
        elif isinstance(detail, bool | int):
            kept[name] = detail
        elif isinstance(detail, list | tuple) and all(isinstance(part, str) for part in detail):
            kept[name] = check_list(detail, where)
        else:
            sentence = "A detail is a text, a whole number, true or false, or a list of texts."
            raise BadInput("DETAILS_MALFORMED", sentence, field=where)
    return kept
