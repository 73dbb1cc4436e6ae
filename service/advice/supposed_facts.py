"""What a pledge and a need of a scenario say of themselves: names that something bears, in the manner of the acts."""

from collections.abc import Collection, Mapping
from typing import Any, Final

from service.advice.book import Book
from service.advice.supposed_names import all_named, key_named
from service.errors import BadInput, RuleBroken
from service.giving.earmark import Earmark, Target, check_modality
from service.giving.pledge import Channel, Modality
from service.vague_date import VagueDate

SETS: Final[Mapping[str, tuple[str, str]]] = {
    "states": ("states", "state"),
    "pillars": ("pillars", "pillar"),
    "sectors": ("sectors", "sectors"),
    "needs": ("needs", "need"),
    "projects": ("projects", "project"),
    "populations": ("populations", "population"),
    "vulnerableGroups": ("vulnerable_groups", "vulnerableGroup"),
}
"""The sets of an earmark's input: what they are of an earmark, and what they name."""
Given = Mapping[str, Any]
Place = tuple[str, ...]


def earmark_of(book: Book, said: Given | None, at: Place, supposed: Collection[str]) -> Earmark:
    """Return the earmark that an input says; none restricts nothing.

    Args:
        book: what was read, the names among it.
        said: the ``EarmarkInput``.
        at: the path of the edit.
        supposed: codes of needs that the scenario has made up before.

    Raises:
        BadInput: EARMARK_MODALITY_UNKNOWN, DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED, LIST_TOO_LONG.
        NotFound: SCENARIO_NAME_UNKNOWN.
    """
    given, at = said or {}, (*at, "earmark")
    period = given.get("period")
    if period is not None:
        VagueDate.parse(period, field=(*at, "period"))
    modality = check_modality(given.get("modality"), (*at, "modality"))
    sets = {
        own: all_named(book.names, noun, given.get(name) or (), (*at, name), also=supposed if name == "needs" else ())
        for name, (own, noun) in SETS.items()
    }
    return Earmark(modality=modality, period=period, **sets)


def through_fund(given: Given, at: Place) -> Given:
    """Return a pledge's input with the channel that the fund it names implies.

    Raises:
        BadInput: FUND_WITHOUT_CHANNEL.
    """
    if given.get("fund") is None:
        return given
    if given.get("channel") not in {None, Channel.FUND}:
        sentence = "A line that names a fund has the channel FUND."
        raise BadInput("FUND_WITHOUT_CHANNEL", sentence, field=(*at, "channel"))
    return {**given, "channel": Channel.FUND}


def whose_of(book: Book, given: Given, at: Place) -> dict[str, Any]:
    """Return by what a pledge's money is told apart in coverage, its earmark aside.

    Raises:
        NotFound: SCENARIO_NAME_UNKNOWN.
    """
    names = {noun: key_named(book.names, noun, given, at) for noun in ("donor", "event", "fund")}
    channel, modality = (getattr(given.get(name), "value", given.get(name)) for name in ("channel", "modality"))
    whose = {"donor_id": names["donor"], "event_id": names["event"], "fund_id": names["fund"], "channel": channel}
    return whose | {"modality": modality or Modality.GRANT.value}


def of_its_plan(book: Book, given: Given, scope: Given, at: Place) -> tuple[Given, int | None]:
    """Return a need's input with the State that its plan is of, and the plan's key; none where it names no plan.

    Raises:
        NotFound: SCENARIO_NAME_UNKNOWN.
        RuleBroken: STATE_DISAGREES, SCENARIO_PLAN_NOT_MEASURED.
    """
    key_named(book.names, "state", given, at)
    key = key_named(book.names, "plan", given, at)
    if key is None:
        return given, None
    plan, state = given["plan"], given.get("state")
    plan_state, measured = book.plans[plan]
    if plan_state is not None and state not in {None, plan_state}:
        field = (*at, "state")
        raise RuleBroken("STATE_DISAGREES", "The plan is of another State.", field=field, plan_state=plan_state)
    if not measured and scope.get("plans") is None:
        sentence = "{plan} is not the plan that is measured here: name it among the plans of the scope."
        raise RuleBroken("SCENARIO_PLAN_NOT_MEASURED", sentence, field=(*at, "plan"), plan=plan[:80])
    return {**given, "state": state or plan_state}, key


def target_of(book: Book, given: Given, at: Place) -> Target:
    """Return what an earmark may look at of a need.

    Raises:
        BadInput: DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED, LIST_TOO_LONG.
        NotFound: SCENARIO_NAME_UNKNOWN.
    """
    period = VagueDate.parse(given["period"], field=(*at, "period")) if given.get("period") is not None else None
    for noun in ("pillar", "sector"):
        key_named(book.names, noun, given, at)
    populations = all_named(book.names, "population", given.get("populations") or (), (*at, "populations"))
    return Target(
        need=given["code"],
        state=given.get("state"),
        pillar=given.get("pillar"),
        sector=given.get("sector"),
        populations=frozenset(populations),
        earliest=period.earliest if period else None,
        latest=period.latest if period else None,
    )
