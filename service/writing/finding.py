"""Looking up what an act names by its code; what is not there is refused by name, not by trace.

What is made up is refused here too where the act says something real, whatever names it: so no act can forget to.
"""

from typing import TypeVar

from sqlmodel import SQLModel

from service.errors import Conflict, NotFound, RuleBroken
from service.writing.work import Work

Row = TypeVar("Row", bound=SQLModel)


async def by_code(work: Work, table: type[Row], code: str, *, field: tuple[str, ...] = ("code",)) -> Row:
    """Return the row of ``table`` with this code.

    Raises:
        NotFound: "<TABLE>_NOT_FOUND" when there is none.
        RuleBroken: ILLUSTRATIVE_DIFFERS.
    """
    row = await by_code_if_any(work, table, code)
    if row is None:
        raise not_found(str(table.__tablename__), code, field)
    refuse_made_up(work, field, illustrative=getattr(row, "illustrative", False))
    return row


async def by_code_if_any(work: Work, table: type[Row], code: str) -> Row | None:
    """Return the row of ``table`` with this code, or None."""
    return await work.session.find(table, code=code)


async def refuse_taken(work: Work, table: type[SQLModel], code: str) -> None:
    """Refuse a code that another row of the table has.

    Raises:
        Conflict: CODE_TAKEN.
    """
    if await by_code_if_any(work, table, code) is not None:
        noun = str(table.__tablename__).replace("_", " ")
        raise Conflict(
            "CODE_TAKEN", 'There is a {noun} with the code "{code}" already.', field=("code",), code=code, noun=noun
        )


async def key_by_code(work: Work, noun: str, code: str, *, field: tuple[str, ...] = ("code",)) -> int:
    """Return the key of the row of the table ``noun`` with this code: for nouns of a storey above the caller's.

    Raises:
        NotFound: "<TABLE>_NOT_FOUND" when there is none.
        RuleBroken: ILLUSTRATIVE_DIFFERS.
    """
    sql = f"SELECT id, illustrative FROM {noun} WHERE code = :code"  # noqa: S608  a noun of ours
    row = (await work.session.execute_text(sql, {"code": code})).first()
    if row is None:
        raise not_found(noun, code, field)
    refuse_made_up(work, field, illustrative=row.illustrative)
    return int(row.id)


def refuse_made_up(work: Work, field: tuple[str, ...], *, illustrative: bool) -> None:
    """Refuse that something real names what is made up; what is made up may name what is real, as its State.

    Raises:
        RuleBroken: ILLUSTRATIVE_DIFFERS.
    """
    if work.is_real and illustrative:
        raise illustrative_differs(field, illustrative=illustrative)


def illustrative_differs(field: tuple[str, ...], *, illustrative: bool) -> RuleBroken:
    """Return the refusal to mix: what is named is ``illustrative``, what names it is not, or the other way round."""
    return RuleBroken(
        "ILLUSTRATIVE_DIFFERS",
        "What is illustrative and what is real never touch: say the same of both.",
        field=field,
        illustrative=str(illustrative).lower(),
    )


def key_of(row: SQLModel) -> int:
    """Return the primary key of a row the database has numbered.

    Raises:
        LookupError: the row was not flushed yet; a bug of ours.
    """
    key = getattr(row, "id", None)
    if not isinstance(key, int):
        message = f"{type(row).__name__} has no key yet: flush the session first."
        raise LookupError(message)  # noqa: TRY004  the key is missing, which its type only shows
    return key


def not_found(noun: str, code: str, field: tuple[str, ...]) -> NotFound:
    """Return the refusal of a code that nothing of this noun has."""
    return NotFound(
        f"{noun.upper()}_NOT_FOUND",
        'There is no {noun} with the code "{code}". Record it first, or mend the code.',
        field=field,
        code=code[:80],
        noun=noun.replace("_", " "),
    )
