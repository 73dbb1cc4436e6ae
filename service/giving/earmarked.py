"""What an earmark names is there: money kept for a State, a need or a pillar that nobody recorded could go nowhere."""

from collections.abc import Collection, Sequence
from typing import Any, Final

from service.giving.earmark import Earmark
from service.registry.checking import check_list
from service.registry.code_list import CodeList
from service.registry.listed import check_listed
from service.writing.finding import not_found, refuse_made_up
from service.writing.work import Work

KNOWN: Final = {
    "state": "SELECT code, illustrative FROM state WHERE code = ANY (:codes)",
    "project": "SELECT code, illustrative FROM project WHERE code = ANY (:codes)",
    # Another's draft is not there for them, as in every act that names a need.
    "need": """
        SELECT code, illustrative FROM need
         WHERE code = ANY (:codes) AND publication <> 'WITHDRAWN'
           AND (publication = 'PUBLISHED' OR :role IN ('SECRETARIAT', 'AUDITOR')
                OR (:role = 'STATE' AND state_code = ANY (:states)))
    """,
    # "112" means every sector that begins with it, so it need not be one itself.
    "sector": """
        SELECT asked.code, false AS illustrative FROM unnest(cast(:codes AS text[])) AS asked (code)
         WHERE asked.code <> ''
           AND EXISTS (SELECT FROM code_list_item AS i WHERE i.code_list = 'SECTOR' AND starts_with(i.code, asked.code))
    """,
}
"""Which of some codes are known, by what they are of, and whether that is made up."""
# What is published stays so and needs no lock, and what was given up stays so too. All needs of an act at once, in one
# order: two that wait for each other's would be a deadlock.
HELD: Final = """
    SELECT id FROM need
     WHERE code = ANY (:codes) AND publication NOT IN ('PUBLISHED', 'WITHDRAWN') ORDER BY id FOR SHARE
"""
NOUNS: Final = {"states": "state", "sectors": "sector", "needs": "need", "projects": "project"}
LISTS: Final = {
    "pillars": CodeList.PILLAR,
    "populations": CodeList.POPULATION,
    "vulnerable_groups": CodeList.VULNERABLE_GROUP,
}
NAMES: Final = {"vulnerable_groups": "vulnerableGroups"}
"""As the API calls them, where it does otherwise."""


async def check_earmark(work: Work, earmark: Earmark, field: tuple[str, ...]) -> dict[str, list[str]]:
    """Return the sets of an earmark, by name, when each code in them is known.

    Raises:
        NotFound: STATE_NOT_FOUND, PILLAR_NOT_FOUND, SECTOR_NOT_FOUND, NEED_NOT_FOUND (also for a draft that the actor
            may not see, or that was withdrawn), PROJECT_NOT_FOUND, POPULATION_NOT_FOUND, VULNERABLE_GROUP_NOT_FOUND.
        BadInput: LIST_TOO_LONG, TEXT_TOO_LONG, TEXT_MALFORMED.
        RuleBroken: ILLUSTRATIVE_DIFFERS.
    """
    sets = {}
    for name in (*NOUNS, *LISTS):
        where = (*field, NAMES.get(name, name))
        codes = check_list(getattr(earmark, name), where)
        if name in LISTS:
            await check_listed(work, LISTS[name], codes, where)
        elif codes:
            await _refuse_unknown(work, NOUNS[name], codes, where)
        sets[name] = codes
    return sets


async def hold_needs(work: Work, codes: Collection[str]) -> None:
    """Lock those of the needs named that could still be given up, until the act ends; look at them afterwards."""
    if codes:
        await work.session.execute_text(HELD, {"codes": sorted(set(codes))})


async def _refuse_unknown(work: Work, noun: str, codes: Sequence[str], field: tuple[str, ...]) -> None:
    values: dict[str, Any] = {"codes": list(codes)}
    if noun == "need":
        values |= {"role": work.actor.role, "states": list(work.actor.states)}
    known = {row.code: row.illustrative for row in await work.session.execute_text(KNOWN[noun], values)}
    for place, code in enumerate(codes):
        where = (*field, str(place))
        if code not in known:
            raise not_found(noun, code, where)
        refuse_made_up(work, where, illustrative=known[code])
