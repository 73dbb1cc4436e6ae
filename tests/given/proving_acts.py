"""What every act over the API is proved by: rehearsed, done and sent again it answers alike, and is done once."""

from collections.abc import Mapping
from typing import Any

from service.database.engine import Database
from service.writing.actor import Actor
from tests.given.acting import counts
from tests.given.ground import ADMIN
from tests.given.mutating import mutate

SOURCED = {"sources": [{"document": "DOC"}]}
"""What acts rest on, in the words of the API."""
EFFECT = """effect {
  balances { account { stage need { code } } unit before after change }
  coverageBefore { required pledged { amount } received { amount } }
  coverageAfter { required pledged { amount } received { amount } }
}"""


async def rehearsed_done_and_sent_again(
    database: Database, name: str, given: Mapping[str, Any], shown: str = "", *, actor: Actor = ADMIN
) -> dict[str, Any]:
    """Rehearse an act, do it and send it again; return its payload. All three are alike, and one of them is kept."""
    shown, before = f"{shown} {EFFECT}", await counts(database)
    rehearsed = await mutate(database, name, given, shown, key="once", dry_run=True, actor=actor)
    assert rehearsed.pop("userErrors") == []
    assert await counts(database) == before

    done = await mutate(database, name, given, shown, key="once", actor=actor)
    after = await counts(database)
    again = await mutate(database, name, given, shown, key="once", actor=actor)

    assert after != before
    assert await counts(database) == after
    assert (rehearsed.pop("dryRun"), rehearsed.pop("replayed")) == (True, False)
    assert (again.pop("dryRun"), again.pop("replayed"), again.pop("userErrors")) == (False, True, [])
    assert (done.pop("dryRun"), done.pop("replayed"), done.pop("userErrors")) == (False, False, [])
    assert rehearsed == done == again
    return done


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
