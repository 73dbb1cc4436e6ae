"""What every act does that comes in by its door: rehearsed, done and sent again it answers alike, or says why not."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from service.database.engine import Database
from service.writing.actor import Actor
from tests.given.acting import counts
from tests.given.ground import ADMIN
from tests.given.mutating import mutate

SOURCED = {"sources": [{"document": "DOC"}]}
"""What acts rest on, in the words of the API."""
EFFECT = """ effect {
  balances { account { stage need { code } } unit before after change }
  coverageBefore { required pledged { amount } received { amount } }
  coverageAfter { required pledged { amount } received { amount } }
}"""

Refused = tuple[Mapping[str, Any], str, list[str]]
"""What is other in the input; the code of the refusal; the field it names."""


async def done_by_its_door(
    database: Database, name: str, given: Mapping[str, Any], shown: str = "", *, actor: Actor = ADMIN
) -> dict[str, Any]:
    """Rehearse an act, do it, and send it again; the three answer alike, and only the second keeps anything.

    Returns:
        what it answered when it was done, without ``replayed`` and ``dryRun``.
    """
    shown, before = shown + EFFECT, await counts(database)
    rehearsed = await mutate(database, name, given, shown, dry_run=True, actor=actor)
    assert await counts(database) == before
    done = await mutate(database, name, given, shown, key="the key", actor=actor)
    assert done["userErrors"] == []
    after = await counts(database)
    assert after != before
    again = await mutate(database, name, given, shown, key="the key", actor=actor)
    assert await counts(database) == after
    flags = [(one.pop("dryRun"), one.pop("replayed")) for one in (rehearsed, done, again)]
    assert flags == [(True, False), (False, False), (False, True)]
    assert rehearsed == done == again
    return done


def changes_of(payload: Mapping[str, Any]) -> dict[str, str]:
    """Return what an act changed by stage, need and a unit other than USD: "OBLIGATED N1" -> "-20.00"."""
    changes: dict[str, Decimal] = {}
    for one in payload["effect"]["balances"]:
        parts = [one["account"]["stage"], (one["account"]["need"] or {}).get("code"), one["unit"]]
        place = " ".join(part for part in parts if part not in {None, "USD"})
        assert Decimal(one["after"]) - Decimal(one["before"]) == Decimal(one["change"])
        changes[place] = changes.get(place, Decimal(0)) + Decimal(one["change"])
    return {place: str(change) for place, change in changes.items() if change}


async def refused(
    database: Database, name: str, given: Mapping[str, Any], noun: str, *, actor: Actor = ADMIN
) -> tuple[str, list[str] | None]:
    """Return why an act is refused, and where in its input; it shows nothing, and changes nothing."""
    before = await counts(database)
    payload = await mutate(database, name, given, f"{noun} {{ __typename }} effect {{ __typename }}", actor=actor)
    assert await counts(database) == before
    assert (payload[noun], payload["entry"], payload["effect"]) == (None, None, None)
    [error] = payload["userErrors"]
    assert error["message"]
    return error["code"], error["field"]


async def each_is_refused_by_the_door(
    database: Database, name: str, usual: Mapping[str, Any], cases: Sequence[Refused], *, actor: Actor = ADMIN
) -> None:
    """Assert how an act is refused when one thing of its input is other than usual, and that it keeps nothing."""
    before, wrong = await counts(database), []
    for other, code, field in cases:
        payload = await mutate(database, name, {**usual, **other}, "effect { __typename }", actor=actor)
        found = [(one["code"], one["field"]) for one in payload["userErrors"]]
        if found != [(code, field)] or payload["entry"] is not None or payload["effect"] is not None:
            wrong.append(f"{code} {field} expected, {found} found of {other}")
    assert not wrong, "\n".join(wrong)
    assert await counts(database) == before
