"""The payload of a mutation: read by the database where its act was done, said here where it was refused.

What the act recorded comes to the statement as parameters: the picks of a payload are given arguments that lead to
them, beside those of the client.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, Final

import orjson
from graphql import GraphQLSchema, get_named_type
from sqlalchemy import BigInteger, Boolean, ColumnElement, Text, case, column, select, table

from graphql_schema.mutations.door import Door
from service.coverage.effect_reads import EFFECT
from service.errors import Refusal
from service.languages.refusals import said_in
from service.reading.asked import Asked
from service.reading.entity import Args, Expression, Field, Json, Link, Row, Shape, Value
from service.reading.json_text import literal_text
from service.reading.selection import Bound, Pick
from service.writing.operation import Outcome

RECORDED: Final = " recorded"
"""Where what an act recorded stands among the variables; no name of GraphQL begins with a blank."""
ALL: Final = 2**62
"""As a bound of sequences: every entry there is."""


def _of(name: str) -> Bound:
    return Bound((RECORDED, name))


def _has_id(row: Row, target: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    return target.c.id == asked.parameter(args["recorded"], BigInteger())


def _flag(name: str) -> Expression:
    return lambda row, asked, args: asked.parameter(_of(name), Boolean())


COMMON: Final[Mapping[str, Field]] = {
    "entry": Link("JournalEntry", _has_id, Shape.ONE),
    "effect": EFFECT,
    "replayed": Value(_flag("replayed"), Json.BARE, never_null=True),
    "dryRun": Value(_flag("dry_run"), Json.BARE, never_null=True),
    "userErrors": Value(lambda row, asked, args: literal_text("[]"), Json.RAW, never_null=True),
}
"""The fields that every payload has, where the act was done."""

_ARGUMENTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "balances": {"entries": _of("entries"), "last": _of("last")},
    "coverageBefore": {"moment": {"sequence": _of("before")}},
    "coverageAfter": {"moment": {"sequence": _of("last")}},
}


@cache
def _noun(entity: str, only_of: str | None = None) -> Link:
    """Lead to the row an act recorded; where it may be of another table too, only if it is of this one."""

    def condition(row: Row, target: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        found = _has_id(row, target, asked, args)
        return found if only_of is None else found & _is_of(only_of, asked, args)

    return Link(entity, condition, Shape.ONE)


def _is_of(name: str, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Whether what an act recorded is a row of this table."""
    return asked.parameter(args["table"], Text()) == literal_text(name)


@cache
def _beside(entity: str, steps: tuple[str, ...]) -> Link:
    """Lead from the row an act recorded, column by column, to what it belongs to.

    Where the row is of another table than the one the steps begin at, the act was about what they lead to itself.
    """

    def condition(row: Row, target: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        recorded: ColumnElement[Any] = asked.parameter(args["recorded"], BigInteger())
        key = recorded
        for step in steps:
            name, leading = step.split(".")
            held = table(name, column("id", BigInteger), column(leading, BigInteger)).alias()
            key = select(held.c[leading]).where(held.c.id == key).scalar_subquery()
        begins_at = steps[0].split(".")[0]
        led: ColumnElement[bool] = target.c.id == case((_is_of(begins_at, asked, args), key), else_=recorded)
        return led

    return Link(entity, condition, Shape.ONE)


def payload_root(schema: GraphQLSchema, door: Door) -> Mapping[str, Field]:
    """Return the fields of a payload as the read path knows them."""
    shown: Any = schema.type_map[door.payload_name]

    def entity(name: str) -> str:
        return str(get_named_type(shown.fields[name].type).name)

    beside = {name: _beside(entity(name), tuple(steps)) for name, steps in door.beside.items()}
    records_in = next((steps[0].split(".")[0] for steps in door.beside.values()), None)
    return {**COMMON, **beside, **({door.noun: _noun(entity(door.noun), records_in)} if door.noun else {})}


def payload_picks(picks: Sequence[Pick]) -> list[Pick]:
    """Return what is picked of a payload, with the arguments that lead to what the act recorded."""
    return [_led(pick) for pick in picks]


def _led(pick: Pick) -> Pick:
    if pick.name == "entry":
        return replace(pick, args={"recorded": _of("entry")})
    if pick.name == "effect":
        [(name, below)] = pick.picks.items()
        added = [replace(one, args={**one.args, **_ARGUMENTS.get(one.name, {})}) for one in below]
        return replace(pick, picks={name: tuple(added)})
    if pick.name in COMMON or pick.name == "__typename":
        return pick
    return replace(pick, args={"recorded": _of("id"), "table": _of("table")})


def recorded_as(outcome: Outcome | None, *, dry_run: bool) -> dict[str, Any]:
    """Return what an act recorded as variables of its payload's plan; of none, what stands for any act."""
    recorded = outcome.recorded if outcome else None
    entries = list(outcome.entries) if outcome else []
    if not entries and recorded is not None and recorded.entry is not None:
        entries = [recorded.entry]
    told = {
        "id": recorded.id if recorded else None,
        "table": recorded.table if recorded else None,
        "entry": recorded.entry if recorded else None,
        "entries": entries,
        "last": entries[-1] if entries else ALL,
        "before": entries[0] - 1 if entries else ALL,
        "replayed": bool(outcome and outcome.replayed),
        "dry_run": dry_run,
    }
    return {RECORDED: told}


def refused_payload(door: Door, picks: Sequence[Pick], refusal: Refusal, language: str, *, dry_run: bool) -> bytes:
    """Return the JSON of a payload whose act was refused."""
    error = {
        "code": refusal.code,
        "message": said_in(refusal, language),
        "field": list(refusal.field) or None,
        "__typename": "UserError",
    }

    def told(pick: Pick) -> Any:
        match pick.name:
            case "__typename":
                return door.payload_name
            case "userErrors":
                return [{one.key: error[one.name] for one in pick.picks["UserError"]}]
            case "replayed":
                return False
            case "dryRun":
                return dry_run
        return None

    return orjson.dumps({pick.key: told(pick) for pick in picks})
