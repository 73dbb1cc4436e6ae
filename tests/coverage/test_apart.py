"""Pieces of coverage are made apart: what is asked in a new combination is put together, and not compiled anew."""

import pytest

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from graphql_schema.usual import FIGURES
from service.catalog import CATALOG, ROOT
from service.coverage.dimensions import CoverageDimension
from service.coverage.grouping import PLACES
from service.reading import template

WHOLE = "moment { effective } total { ...Figures } notAllocated { ...Figures } plans { code }"
GROUPS = "groups { keys { code label } coverage { ...Figures } notAllocated { ...Figures } }"
MADE_OF = "explain(basis: RECEIVED) { totalCount nodes { counted } }"


@pytest.fixture(scope="module")
def executor() -> Executor:
    return Executor(make_schema(), CATALOG, ROOT)


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the text of whatever SQLAlchemy compiles from now on."""
    texts: list[str] = []
    compiling = template._compiled  # noqa: SLF001  the one place where SQLAlchemy compiles a piece

    def watched(statement: object) -> object:
        made = compiling(statement)  # type: ignore[arg-type]  # passed on as it came
        texts.append(made[0])
        return made

    monkeypatch.setattr(template, "_compiled", watched)
    return texts


def ask(executor: Executor, args: str, selected: str = f"{WHOLE} {GROUPS}") -> None:
    figures = FIGURES if "...Figures" in selected else ""
    executor._plan_of(f"{{ coverage({args}) {{ {selected} }} }} {figures}")  # noqa: SLF001  planning alone


@pytest.mark.parametrize("first", ["YEAR", "FUND"])
@pytest.mark.parametrize("second", ["SECTOR", "EVENT"])
def test_another_pair_of_dimensions_compiles_nothing(
    executor: Executor, compiled: list[str], first: str, second: str
) -> None:
    ask(executor, f"groupBy: [{first}, {'PLAN' if second == 'SECTOR' else 'CHANNEL'}]")
    ask(executor, f"groupBy: [{'PILLAR' if first == 'YEAR' else 'DONOR'}, {second}]")
    compiled.clear()
    ask(executor, f"groupBy: [{first}, {second}]")
    assert compiled == []


def test_a_moment_and_a_scope_that_were_seen_serve_every_grouping(executor: Executor, compiled: list[str]) -> None:
    asked = 'moment: { known: "2022-01-01T00:00:00Z" } scope: { donors: ["ES"], related: true }'
    for group in ("STATE", "DONOR", "NEED, CHANNEL"):
        ask(executor, f"groupBy: [{group}]")
    ask(executor, f"{asked} groupBy: [DONOR]")
    ask(executor, f"{asked} groupBy: [STATE]")
    ask(executor, "groupBy: [PILLAR, FUND]")
    compiled.clear()
    ask(executor, f"{asked} groupBy: [PILLAR, FUND]")
    assert compiled == []


def test_a_condition_more_is_all_that_is_compiled(executor: Executor, compiled: list[str]) -> None:
    ask(executor, 'scope: { plans: ["A"] } groupBy: [STATE]')
    compiled.clear()
    ask(executor, 'scope: { plans: ["A"], pillars: ["P1"], years: [2021] } groupBy: [STATE]')
    assert len(compiled) == 2  # of needs, and that the codes are known
    assert [" JOIN " in text for text in compiled] == [False, False]


def test_other_words_of_a_list_are_other_values_only(executor: Executor, compiled: list[str]) -> None:
    ask(executor, "scope: { channels: [BILATERAL] } groupBy: [DONOR]")
    compiled.clear()
    ask(executor, "scope: { channels: [MULTILATERAL, FUND] } groupBy: [DONOR]")
    assert compiled == []


def test_what_makes_up_a_figure_is_found_alike_in_every_grouping(executor: Executor, compiled: list[str]) -> None:
    selected = f"groups {{ keys {{ code }} coverage {{ {MADE_OF} }} }}"
    ask(executor, "groupBy: [STATE, DONOR]", selected)
    ask(executor, "groupBy: [PLAN, EVENT]")
    compiled.clear()
    ask(executor, "groupBy: [PLAN, EVENT]", selected)
    assert compiled == []


def test_there_is_a_place_for_every_dimension() -> None:
    assert len(PLACES) == len(CoverageDimension)
