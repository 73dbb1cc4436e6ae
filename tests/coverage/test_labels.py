"""What groups of needs are called for people: the title, in the language that is asked, as for everything else."""

from typing import Any

from service.database.engine import Database
from tests.given.asking import ask
from tests.given.planning import given_need, given_plan

BY = """query ($by: [CoverageDimension!], $scenario: [ScenarioEdit!]) {
  coverage(scope: { plans: ["OWN"] }, groupBy: $by, scenario: $scenario) {
  groups { keys { code label labelLanguage es: label(lang: ES) esIs: labelLanguage(lang: ES) } } } }"""
SUPPOSED = [{"need": {"code": "NEW", "requirement": "5.00", "plan": "OWN"}}]


async def labels(database: Database, dimension: str, **more: Any) -> dict[str | None, tuple[str, ...]]:
    """The label of each group, its language, and both once more as asked for in Spanish, by code."""
    found = await ask(database, BY, {"by": [dimension], **more})
    keys = [group["keys"][0] for group in found["coverage"]["groups"]]
    return {key["code"]: (key["label"], key["labelLanguage"], key["es"], key["esIs"]) for key in keys}


async def test_a_plan_and_a_need_are_called_by_their_titles(database: Database) -> None:
    await given_titled(database)

    assert await labels(database, "PLAN") == {"OWN": ("The plan", "EN", "El plan", "ES")}
    assert await labels(database, "NEED") == {
        "T1": ("Shelters", "EN", "Albergues", "ES"),
        "T2": ("Schools", "EN", "Schools", "EN"),
    }


async def test_a_supposed_need_has_no_title_and_is_called_by_its_code(database: Database) -> None:
    await given_titled(database)

    found = await labels(database, "NEED", scenario=SUPPOSED)

    assert (found["T1"][0], found["NEW"]) == ("Shelters", ("NEW", "EN", "NEW", "ES"))


async def test_a_year_is_the_same_in_every_language(database: Database) -> None:
    await given_titled(database)

    assert await labels(database, "YEAR") == {"2021": ("2021", "EN", "2021", "ES")}


async def test_a_year_that_nobody_knows_is_said_to_be_unknown(database: Database) -> None:
    await given_need(database, "T3", plan="OWN", stated_on="2021/..")

    assert await labels(database, "YEAR") == {None: ("Not stated", "EN", "No indicado", "ES")}


async def given_titled(database: Database) -> None:
    """Have a plan of two needs, of which one has a title in Spanish."""
    await given_plan(database, "OWN", title={"en": "The plan", "es": "El plan"})
    await given_need(database, "T1", plan="OWN", title={"en": "Shelters", "es": "Albergues"})
    await given_need(database, "T2", plan="OWN", title={"en": "Schools"})
