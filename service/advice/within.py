"""Whether what a scenario adds is within the scope of the question, as it would be if it were recorded."""

from collections.abc import Mapping
from typing import Any

from service.giving.pledge import Modality
from service.money import is_currency
from service.planning.need import NeedKind


def pledge_is_within(scope: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
    """Whether money of a pledge counts: what the scope names, it must say; loans only where they are named."""
    modality = _word(given.get("modality")) or Modality.GRANT.value
    if scope.get("modalities") is None and modality == Modality.LOAN.value:
        return False
    asked = {"donors": given.get("donor"), "events": given.get("event"), "channels": _word(given.get("channel"))}
    return all(_one_of(scope, name, said) for name, said in (asked | {"modalities": modality}).items())


def need_is_within(scope: Mapping[str, Any], given: Mapping[str, Any], unit: str, year: int) -> bool:
    """Whether a need is measured: what the scope names, it must say. It is new, so it need not be among named needs.

    Args:
        scope: the ``CoverageScope`` input.
        given: the ``ScenarioNeed`` input.
        unit: of the question.
        year: the one it is asked of; the need is taken to be stated then.
    """
    kind = NeedKind.FINANCIAL if is_currency(unit) else NeedKind.TECHNICAL
    asked = {
        "states": _word(given.get("state")),
        "pillars": given.get("pillar"),
        "sectors": given.get("sector"),
        "kind": kind.value,
        "years": year,
    }
    of_plan = given.get("plan") is None or _one_of(scope, "plans", given["plan"])
    of_people = scope.get("populations") is None or not set(scope["populations"]).isdisjoint(
        given.get("populations") or ()
    )
    return of_plan and of_people and all(_one_of(scope, name, said) for name, said in asked.items())


def _one_of(scope: Mapping[str, Any], name: str, said: object) -> bool:
    """Whether what is said is among what the scope names; where it names nothing, anything is."""
    return scope.get(name) is None or said in {_word(one) for one in scope[name]}


def _word(given: Any) -> Any:  # noqa: ANN401  an enumeration's member, or a text
    return getattr(given, "value", given)
