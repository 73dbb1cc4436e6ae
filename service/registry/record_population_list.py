"""Record which populations one document, or a part of it, names: the lists differ and none replaces another.

Posts nothing.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another list has it
    POPULATION_NOT_FOUND              a population is no code of that list
    WORDING_ASTRAY                    a wording is given for a population that is not on this list
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from service.errors import BadInput
from service.registry.checking import check_list
from service.registry.code_list import CodeList, PopulationList
from service.registry.document import Document
from service.registry.listed import check_listed
from service.registry.stating import Statement, check_code, check_text, cite
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPopulationList(Statement):
    """What to record.

    Attributes:
        document: code of the document that lists them.
        populations: codes of the list POPULATION, in the order of the document.
        part: which part of the document.
        wording: population to the words of the document, where they differ from the code's name.
    """

    code: str
    document: str
    populations: tuple[str, ...]
    part: str | None = None
    wording: Mapping[str, str] = field(default_factory=dict)


async def record_population_list(work: Work, command: RecordPopulationList) -> Recorded:
    """Record a list of populations."""
    await refuse_taken(work, PopulationList, check_code(command.code))
    document = await by_code(work, Document, command.document, field=("document",))
    for population in command.wording:
        if population not in command.populations:
            sentence = '"{population}" has a wording and is not on the list.'
            raise BadInput("WORDING_ASTRAY", sentence, field=("wording", population[:80]), population=population[:80])
    row = PopulationList(
        code=command.code,
        document_id=key_of(document),
        populations=await check_listed(
            work, CodeList.POPULATION, check_list(command.populations, ("populations",)), ("populations",)
        ),
        part=check_text(command.part, ("part",)),
        wording={name: check_text(words, ("wording", name)) or "" for name, words in command.wording.items()},
        **command.fact_columns(),
    )
    work.session.add(row)
    await work.session.flush()
    await cite(work, row, command.sources)
    return Recorded("population_list", key_of(row), command.code)
