"""How a subscription is read: one statement, with how far the book has come beside what is told."""

from dataclasses import dataclass
from typing import Final

from graphql_schema.execution import Executor
from graphql_schema.prepared import Prepared
from service.access.operations import Kind, check_role
from service.catalog import BESIDE_STREAMED, STREAMED
from service.ledger.stream_reads import BEYOND, UNTIL
from service.reading.plan import Plan, plan_of
from service.reading.selection import Bound, Pick, Viewer
from service.writing.actor import Role

BATCH: Final = 50
"""The most entries read at once for one stream."""
HEAD: Final = "head!"
TOUCHED: Final = "touched!"
NUMBER: Final = "sequence!"
"""Keys of what is read beside the selection; no name of GraphQL has an exclamation mark."""
BEYOND_VALUE: Final = "beyond!"
UNTIL_VALUE: Final = "until!"
"""What stands beside the variables of the request."""
ROOT_OF_STREAMS: Final = {**STREAMED, **BESIDE_STREAMED}

_SEQUENCE: Final = (Pick("sequence", "sequence"),)
_HEAD: Final = Pick(HEAD, "head", {}, {"Ledger": (Pick("head", "head", {}, {"LedgerHead": _SEQUENCE}),)})


@dataclass(frozen=True, slots=True)
class Followed:
    """A subscription, ready to be read.

    Attributes:
        field: of Subscription.
        pick: that field as it was asked for.
        plan: the statement; its variables are those of the request, `BEYOND_VALUE` and `UNTIL_VALUE`.
        moments: the keys of a report that say of when it is, and change with every entry.
        batch: the most entries that one read gives.
    """

    field: str
    pick: Pick
    plan: Plan
    moments: frozenset[str]
    batch: int

    @property
    def characters(self) -> int:
        """How long its statement is."""
        return len(self.plan.sql)


def followed(executor: Executor, prepared: Prepared, viewer: Viewer) -> Followed:
    """Plan a subscription.

    Raises:
        Refusal: it cannot be asked like that.
    """
    subscribed = executor.schema.subscription_type
    assert subscribed is not None  # noqa: S101  the document was validated against it
    # One field, neither skipped nor of introspection: validation has seen to it.
    [pick] = prepared.walker(executor.schema, viewer.language).root_picks(prepared.operation, subscribed)
    check_role(Kind.SUBSCRIPTION, pick.name, Role(viewer.role))
    batch = min(BATCH, viewer.largest_page)
    asked = _with_what_is_beside(pick, batch)
    report = pick.picks.get("CoverageReport", ())
    return Followed(
        pick.name,
        pick,
        plan_of(executor.catalog, ROOT_OF_STREAMS, asked, viewer),
        frozenset(one.key for one in report if one.name == "moment"),
        batch,
    )


def _with_what_is_beside(pick: Pick, batch: int) -> tuple[Pick, ...]:
    """Return what is read for a field: the field, and how far the book has come."""
    beyond = Bound((BEYOND_VALUE,))
    match pick.name:
        case "ledgerEntries":
            args = {"where": pick.args.get("where"), BEYOND: beyond, UNTIL: Bound((UNTIL_VALUE,)), "first": batch}
            nodes = {"JournalEntry": (*pick.picks["JournalEntry"], Pick(NUMBER, "sequence"))}
            page = {"JournalEntryConnection": (Pick("nodes", "nodes", {}, nodes),)}
            return Pick(pick.key, pick.name, args, page), _HEAD
        case "pledgeChanged":
            args = {"id": pick.args["id"], BEYOND: beyond}
            return pick, Pick(TOUCHED, "touched", args, {"JournalEntry": _SEQUENCE}), _HEAD
        case _:
            return pick, _HEAD
