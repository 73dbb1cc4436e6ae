"""Whether a code stands on a code list: what sorts needs and money must be a code that somebody recorded."""

from collections.abc import Sequence

from sqlmodel import col, select

from service.errors import NotFound
from service.registry.code_list import CodeList, CodeListItem
from service.writing.work import Work


async def check_listed(work: Work, code_list: CodeList, codes: Sequence[str], field: tuple[str, ...]) -> list[str]:
    """Return the codes when each stands on the list.

    Raises:
        NotFound: "<LIST>_NOT_FOUND": PILLAR_NOT_FOUND, SECTOR_NOT_FOUND ...
    """
    if not codes:
        return []
    wanted = select(CodeListItem.code).where(
        CodeListItem.code_list == code_list, col(CodeListItem.code).in_(list(codes))
    )
    known = set((await work.session.exec(wanted)).all())
    for place, code in enumerate(codes):
        if code not in known:
            noun = code_list.replace("_", " ").lower()
            raise NotFound(
                f"{code_list}_NOT_FOUND",
                'There is no {noun} with the code "{code}". Record it first, or mend the code.',
                field=(*field, str(place)),
                code=code[:80],
                noun=noun,
            )
    return list(codes)


async def check_listed_one(work: Work, code_list: CodeList, code: str | None, field: tuple[str, ...]) -> str | None:
    """Return an optional code when it stands on the list.

    Raises:
        NotFound: as ``check_listed``; the field is the code's own.
    """
    if code is None:
        return None
    try:
        await check_listed(work, code_list, (code,), ())
    except NotFound as refusal:
        raise NotFound(refusal.code, refusal.template, field=field, **refusal.facts) from None
    return code
