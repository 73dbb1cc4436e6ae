"""Load names in languages that the facts lack, after the facts and apart from them: ``seeds/wordings/names.toml``.

A fact that was loaded never changes by its file. How its name is said in another language may: what the file says
otherwise than the database is recorded by the act, and a database loaded long ago gets today's translations. A name of
something that this database does not hold is passed over: its fact was refused, or is of a later release.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import orjson

from service.database.engine import Database
from service.errors import BadInput
from service.languages.wordings import wordings
from service.registry.code_list import CodeList
from service.registry.record_translation import TABLES, RecordTranslation, record_translation
from service.registry.translation import TRANSLATABLE
from service.writing.actor import Actor
from service.writing.operation import perform

LISTS: Final = {each.value.lower(): each.value for each in CodeList}


def _rows_of(table: str) -> str:
    """Return what selects the names of a table's rows, whatever they are."""
    found = "to_jsonb(t) ->> 'code_list' AS code_list, code, to_jsonb(t)::text AS row"
    return f"SELECT '{table}' AS subject, {found} FROM {table} AS t"  # noqa: S608  tables of ours


PRESENT: Final = " UNION ALL ".join(_rows_of(table) for table in TRANSLATABLE)

Texts = Mapping[str, Mapping[str, str] | None]


async def load_names(database: Database, actor: Actor, names: Mapping[str, Any] | None = None) -> int:
    """Record every wording that differs from what the database holds, and return of how many things.

    Args:
        database: where.
        actor: who records.
        names: what a file of names holds; the one that comes with the service when none is given.

    Raises:
        BadInput: NAME_MALFORMED, a kind that has no names to translate.
        Refusal: the act refuses a wording.
    """
    present = await _present(database)
    changed = 0
    for command in commands_of(wordings("names") if names is None else names):
        held = present.get((command.subject, command.code_list, command.code))
        if held is not None and _differs(command.texts, held):
            await perform(database, record_translation, command, actor)
            changed += 1
    return changed


def commands_of(names: Mapping[str, Any]) -> Iterator[RecordTranslation]:
    """Go through a file of names as commands, in the order of the file.

    Raises:
        BadInput: NAME_MALFORMED.
    """
    for kind, things in names.items():
        if kind not in TABLES and kind not in LISTS:
            raise BadInput("NAME_MALFORMED", "names.toml: names of {kind} are not recorded.", kind=kind)
        for code, texts in things.items():
            subject = kind if kind in TABLES else "code_list_item"
            yield RecordTranslation(subject=subject, code=code, code_list=LISTS.get(kind), texts=texts)


async def _present(database: Database) -> dict[tuple[str, str | None, str], Texts]:
    """Return the names that the database holds, by what they are of."""
    async with database.reading() as session:
        rows = await session.fetch_rows(PRESENT)
    return {(row["subject"], row["code_list"], row["code"]): orjson.loads(row["row"]) for row in rows}


def _differs(wanted: Texts, held: Texts) -> bool:
    """Whether a wording is not there yet, or reads otherwise."""
    return any(
        (held.get(column) or {}).get(language) != text
        for column, texts in wanted.items()
        for language, text in (texts or {}).items()
    )
