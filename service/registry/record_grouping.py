"""Record a grouping: the MIRPS itself, a body that supports it, a regional technical team.

Posts nothing. A body that followed another is recorded first, then the earlier one names it as its successor; both
stay, for no document dissolves the earlier one.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another grouping has it
    KIND_UNKNOWN                      none of GroupingKind
    GROUPING_NOT_FOUND                the successor is not recorded
    DOCUMENT_NOT_FOUND                the founding document, or a source, is not recorded
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    DATES_REVERSED                    another name was last used before it was first
    TOPIC_NOT_FOUND                   a working group's topic is no code of that list
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.registry.checking import Alias, check_list, check_word, names_as_json
from service.registry.code_list import CodeList
from service.registry.document import Document
from service.registry.grouping import Grouping, GroupingKind
from service.registry.listed import check_listed
from service.registry.stating import Statement, check_code, check_translations, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordGrouping(Statement):
    """What to record.

    Attributes:
        kind: one of GroupingKind.
        from_edtf: since when it exists.
        founded_by: code of the founding document.
        successor: code of the body that followed.
        functions: what it gives: FINANCIAL, TECHNICAL, POLITICAL.
        working_groups: codes of the list TOPIC.
    """

    code: str
    kind: str
    name: Mapping[str, str]
    from_edtf: str
    short_name: Mapping[str, str] | None = None
    aliases: tuple[Alias, ...] = ()
    founded_by: str | None = None
    successor: str | None = None
    functions: tuple[str, ...] = ()
    working_groups: tuple[str, ...] = ()


async def record_grouping(work: Work, command: RecordGrouping) -> Recorded:
    """Record a grouping."""
    check_word(command.kind, GroupingKind, ("kind",))
    await refuse_taken(work, Grouping, check_code(command.code))
    founding = await by_code(work, Document, command.founded_by, field=("foundedBy",)) if command.founded_by else None
    successor = await by_code(work, Grouping, command.successor, field=("successor",)) if command.successor else None
    grouping = Grouping(
        code=command.code,
        kind=command.kind,
        name=check_translations(command.name, ("name",)),
        short_name=check_translations(command.short_name, ("shortName",)) if command.short_name else None,
        aliases=await names_as_json(work, command.aliases),
        founded_by_id=key_of(founding) if founding else None,
        successor_id=key_of(successor) if successor else None,
        functions=check_list(command.functions, ("functions",)),
        working_groups=await check_listed(work, CodeList.TOPIC, command.working_groups, ("workingGroups",)),
        **dated("from", VagueDate.parse(command.from_edtf, field=("from",))),
        **command.fact_columns(),
    )
    work.session.add(grouping)
    await work.session.flush()
    await cite(work, grouping, command.sources)
    return Recorded("grouping", key_of(grouping), command.code)
