"""What a row keeps of another is answered from the row, where that is all that is asked for and all that decides."""

from service.reading.selection import Pick, Viewer
from tests.reading.picking import leaves, planned

SECRETARIAT = Viewer("SECRETARIAT", "tests")
STATE = Viewer("STATE", "tests", states=("HN",))


def _allocations(need: tuple[str, ...], viewer: Viewer | None = None, **args: object) -> str:
    """Return the statement of the allocations with something of their need."""
    node = Pick("nodes", "nodes", {}, {"Allocation": (Pick("need", "need", {}, {"Need": leaves(*need)}),)})
    return planned(Pick("allocations", "allocations", args, {"AllocationConnection": (node,)}), viewer=viewer).sql


def test_nothing_is_looked_up_where_the_row_keeps_all_that_is_asked_for() -> None:
    assert "FROM need" not in _allocations(("id", "code", "publication", "__typename"))
    assert "FROM need" not in _allocations(("code",), SECRETARIAT)


def test_it_is_looked_up_for_anything_else_and_where_more_decides_who_may_see_it() -> None:
    assert "FROM need" in _allocations(("code", "kind"))
    assert "FROM need" in _allocations(("code",), STATE)


def test_what_is_asked_at_a_moment_is_looked_up() -> None:
    assert "need_code ||" in _allocations(("code",))
    assert "need_code ||" not in _allocations(("code",), moment={"effective": "2026-06-01"})
