"""Templates: each is made once, one that would read too much is refused, and values are put in their places."""

from collections.abc import Iterator, Mapping

import pytest
from sqlalchemy import ColumnElement, Integer, Text, column, func, select, table

from service.catalog import CATALOG, ROOT
from service.coverage.figure_reads import shown
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Group, Link, Row, Value
from service.reading.frames import ROOT_ROWS, Frames, Rows
from service.reading.selection import Bound, Pick, Viewer
from service.reading.template import ROW
from service.reading.values import text
from service.reading.warm_up import warm_up
from service.registry.party import Party
from tests.reading.picking import leaves, planned

PARTIES = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def test_every_declaration_makes_its_templates() -> None:
    assert warm_up(Frames(CATALOG, Viewer()), ROOT) > 1_000


def test_a_sub_select_that_forgets_which_row_it_starts_from_is_refused() -> None:
    other = PARTIES.alias()

    def parts(row: Row, target: Row, asked: Asked, args: Args) -> ColumnElement[bool]:  # noqa: ARG001  a condition's shape
        return target.c.id.in_(select(other.c.id).where(other.c.parent_id == row.c.id))

    forgetful = Link("Party", parts)
    party = Entity("Party", PARTIES, EVERYONE, {"code": text("code"), "parts": forgetful})
    frames = Frames({"Party": party}, Viewer())
    rows = frames.listed(Link("Party"), ROOT_ROWS, "", {}).rows
    with pytest.raises(TypeError, match="not correlated"):
        frames.listed(forgetful, rows, "", {})


def test_a_template_is_made_once_whatever_the_values_are() -> None:
    frames = Frames(CATALOG, Viewer())
    link = ROOT["party"]
    assert isinstance(link, Link)
    made = [frames.one(link, ROOT_ROWS, ("{", ("code", "?")), {"code": Bound(("#own", 0))}) for _ in range(2)]
    assert made[0] is made[1]


def declared(fields: Mapping[str, Field]) -> Iterator[Value | Group]:
    """Go through scalars and groups, and what is in groups."""
    for field in fields.values():
        if isinstance(field, Group):
            yield from declared(field.fields)
        if isinstance(field, Value | Group):
            yield field


def test_what_says_which_columns_it_looks_at_looks_at_nothing_else() -> None:
    found = [one for entity in CATALOG.values() for one in declared(entity.fields) if one.columns]
    for one in found:
        bare = table("row", *map(column, one.columns))
        looks = one.sql if isinstance(one, Value) else one.present
        assert looks is not None
        looks(bare, None, {})  # type: ignore[arg-type]  # it must not ask who asks, or with what
    assert len(found) > 50


def test_rows_that_are_alike_in_the_columns_of_a_value_share_its_template() -> None:
    frames, amount = Frames(CATALOG, Viewer()), shown("amount")
    kinds = [Rows(key, table(ROW, column("amount", Integer()), column("unit"), column(key))) for key in ("a", "b")]
    one, other = (frames.value(amount, rows, "", {}) for rows in kinds)
    assert one is other
    of_text = Rows("text", table(ROW, column("amount", Text()), column("unit")))
    assert frames.value(amount, of_text, "", {}) is not one


def test_two_uses_of_one_field_get_their_own_values() -> None:
    picks = [Pick(code, "party", {"code": code}, {"Party": leaves("code")}) for code in ("ES", "HN")]
    plan = planned(*picks)
    assert plan.bind({}) == ["ES", "HN"]
    assert "$1" in plan.sql
    assert "$2" in plan.sql


def test_a_filter_keeps_what_shapes_the_statement_and_asks_for_the_rest() -> None:
    nodes = Pick("nodes", "nodes", {}, {"Pledge": leaves("code")})
    where = {"codes": ["SE1-2021-ES"], "counts": False, "events": None}
    plan = planned(Pick("pledges", "pledges", {"where": where}, {"PledgeConnection": (nodes,)}))
    assert "counts IS false" in plan.sql
    assert plan.bind({}) == [["SE1-2021-ES"], 20]


def test_a_declaration_that_makes_no_select_is_refused() -> None:
    shared = select(func.count().label("count")).cte()

    def odd(row: Row, target: Row, asked: Asked, args: Args) -> ColumnElement[bool]:  # noqa: ARG001  a condition's shape
        return target.c.id == select(shared.c.count).scalar_subquery()

    with pytest.raises(TypeError, match="cannot be a part"):
        Frames(CATALOG, Viewer()).listed(Link("Party", odd), ROOT_ROWS, "", {})


def test_a_service_that_stops_does_not_go_on_making_templates() -> None:
    asked = iter([False, False, True])
    assert warm_up(Frames(CATALOG, Viewer()), ROOT, lambda: next(asked)) == 2
