"""What a scenario names by code, and where a question's statement finds it: lines, needs, plans, States, lists.

What nothing bears is refused, and so is what the viewer may not see: drafts are to him as if they did not exist.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, NoReturn

from sqlalchemy import ARRAY, JSON, ColumnElement, Select, Text, column, func, select, true
from sqlalchemy import literal_column as sql

from service.coverage.scope import Scope
from service.errors import NotFound
from service.planning.need import Need
from service.planning.plan import Plan
from service.planning.seeing import need_is_visible
from service.planning.succession import is_newer
from service.reading.asked import Asked
from service.reading.entity import Args
from service.reading.json_text import literal_text
from service.reading.selection import Bound
from service.registry.checking import check_list
from service.registry.code_list import CodeList, CodeListItem
from service.registry.event import Event
from service.registry.party import Party, State
from service.spending.fund import Fund
from service.spending.project import Project

Scenario = Sequence[Mapping[str, Any]]
Path = tuple[str, ...]
Names = Mapping[str, Mapping[str, int]]


def _earmarked(name: str) -> tuple[Path, ...]:
    """Return where the edits have a set of an earmark."""
    return ("pledge", "earmark", name), ("earmark", "earmark", name)


NAMED: Final[Mapping[str, Sequence[Path]]] = {
    "pledges": (("revision", "pledge"), ("earmark", "pledge"), ("allocation", "pledge"), ("pledge", "code")),
    "needs": (("needRevision", "need"), ("allocation", "need"), ("need", "code")),
    "donor": (("pledge", "donor"),),
    "event": (("pledge", "event"),),
    "fund": (("pledge", "fund"),),
    "plan": (("need", "plan"),),
    "state": (("need", "state"), *_earmarked("states")),
    "pillar": (("need", "pillar"), *_earmarked("pillars")),
    "sector": (("need", "sector"),),
    "sectors": _earmarked("sectors"),
    "need": _earmarked("needs"),
    "project": _earmarked("projects"),
    "population": (("need", "populations"), *_earmarked("populations")),
    "vulnerableGroup": _earmarked("vulnerableGroups"),
}
"""Which fields of which edits name what; ``sectors`` names families of them by how their codes begin."""
PLANS: Final = Plan.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TABLES: Final[Mapping[str, Any]] = {
    "donor": Party.__table__,  # type: ignore[attr-defined]  # SQLModel sets it on every table class
    "event": Event.__table__,  # type: ignore[attr-defined]  # as above
    "fund": Fund.__table__,  # type: ignore[attr-defined]  # as above
    "plan": PLANS,
    "state": State.__table__,  # type: ignore[attr-defined]  # as above
    "need": Need.__table__,  # type: ignore[attr-defined]  # as above
    "project": Project.__table__,  # type: ignore[attr-defined]  # as above
}
LISTS: Final = {
    "pillar": CodeList.PILLAR,
    "sector": CodeList.SECTOR,
    "sectors": CodeList.SECTOR,
    "population": CodeList.POPULATION,
    "vulnerableGroup": CodeList.VULNERABLE_GROUP,
}
"""Of what stands on code lists, which."""
ITEMS: Final = CodeListItem.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLACES: Final[Mapping[str, Bound]] = {name: Bound((f"#{name}",)) for name in NAMED}
"""Where the values are that a statement is bound with; no variable of GraphQL has such a name."""


def named_in(scenario: Scenario) -> dict[str, list[str]]:
    """Return the codes that a scenario names, by the names of their places among a statement's values."""
    return {
        f"#{name}": sorted({code for edit in scenario for path in paths for code in _at(edit, path)})
        for name, paths in NAMED.items()
    }


def _at(given: Any, path: Path) -> Iterator[str]:  # noqa: ANN401  any part of an edit
    """Yield the codes that an edit has at a path: one, some, or none where it does not say."""
    for name in path:
        if given is None:
            return
        given = given.get(name)
    if isinstance(given, list | tuple):
        yield from map(str, given)
    elif given is not None:
        yield str(given)


def keys_named(asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the keys of the donors, plans and so on that are named, as JSON: by noun, then by code."""
    parts: list[ColumnElement[Any]] = []
    for noun in (*TABLES, *LISTS):
        if args.get(noun) is not None:
            found = _bearing(noun, asked, asked.parameter(args[noun], ARRAY(Text()))).subquery()
            keys = func.coalesce(func.json_object_agg(found.c.code, found.c.id), sql("'{}'::json"))
            parts += [literal_text(noun), select(keys).scalar_subquery()]
    return func.json_build_object(*parts) if parts else sql("'{}'::json")


def _bearing(noun: str, asked: Asked, codes: ColumnElement[Any]) -> Select[Any]:
    """Return the code and the key of what bears one of the codes, and may be seen by who asks."""
    if noun == "sectors":
        return _families(codes)
    row = (ITEMS if noun in LISTS else TABLES[noun]).alias()
    found = select(row.c.code, row.c.id).where(row.c.code == func.any(codes))
    if noun in LISTS:
        return found.where(row.c.code_list == literal_text(LISTS[noun].value))
    visible = need_is_visible(row, asked) if noun == "need" else None
    return found if visible is None else found.where(visible)


def _families(codes: ColumnElement[Any]) -> Select[Any]:
    """Return the beginnings of codes that a sector on the list begins with, as an earmark means them."""
    named = func.unnest(codes).table_valued(column("code", Text())).render_derived()
    sector = ITEMS.alias()
    begins = func.starts_with(sector.c.code, named.c.code)
    found = select(named.c.code, func.min(sector.c.id).label("id")).join_from(named, sector, begins)
    listed = sector.c.code_list == literal_text(CodeList.SECTOR.value)
    return found.where(listed, named.c.code != literal_text("")).group_by(named.c.code)


def plans_named(scope: Scope, args: Args) -> ColumnElement[Any]:
    """Return the State of each plan that is named, and whether a need more of it would be measured, as JSON by code.

    A scope that names neither plans nor needs measures the plans in force. One that asks for nothing yet stands beside
    the older one it will replace: its first need would put that one out of force, which is more than a need more.
    """
    if args.get("plan") is None:
        return sql("'{}'::json", JSON())
    plan, older, measured = PLANS.alias(), PLANS.alias(), scope.plans()
    counts: ColumnElement[bool] = true()
    if measured is not None:
        counts = plan.c.id.in_(measured)
        if scope.given.get("plans") is None:
            replaced = select(older.c.id).where(
                older.c.id.in_(measured),
                older.c.state_code.is_not_distinct_from(plan.c.state_code),
                is_newer(plan, older, lambda later: [later.c.reference.is_(true())]),
            )
            counts = counts & ~replaced.correlate(plan).exists()
    told = func.json_build_array(plan.c.state_code, counts)
    found = select(func.coalesce(func.json_object_agg(plan.c.code, told), sql("'{}'::json")))
    named = plan.c.code == func.any(scope.asked.parameter(args["plan"], ARRAY(Text())))
    return found.where(named).scalar_subquery()


def key_named(names: Names, noun: str, given: Mapping[str, Any], at: Path) -> int | None:
    """Return the key of what an edit names; none where it names nothing.

    Raises:
        NotFound: SCENARIO_NAME_UNKNOWN.
    """
    code = given.get(noun)
    if code is None:
        return None
    if code not in names.get(noun, {}):
        _refuse_unknown(str(code), (*at, noun))
    return names[noun][code]


def all_named(
    names: Names, noun: str, codes: Sequence[str], at: Path, *, also: Collection[str] = ()
) -> tuple[str, ...]:
    """Return the codes of a set of an edit; ``also`` are those that the scenario itself has made up by then.

    Raises:
        BadInput: LIST_TOO_LONG, TEXT_TOO_LONG.
        NotFound: SCENARIO_NAME_UNKNOWN.
    """
    known = names.get(noun, {})
    for place, code in enumerate(check_list(codes, at)):
        if code not in known and code not in also:
            _refuse_unknown(code, (*at, str(place)))
    return tuple(codes)


def _refuse_unknown(code: str, field: Path) -> NoReturn:
    sentence = 'Nothing is known by the code "{code}".'
    raise NotFound("SCENARIO_NAME_UNKNOWN", sentence, field=field, code=code[:80])
