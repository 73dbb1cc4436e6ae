"""The illustrative data set is loaded through the acts, once, whatever happens on the way, and says what it is."""

import shutil
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from migrations.metadata import metadata
from service.database.engine import Database
from service.errors import Refusal
from service.interchange.demo import load_demo
from service.ledger.invariants import broken_invariants
from service.ledger.verify import verify_book
from tests.given.acting import counts, rows
from tests.given.data_sets import Interrupted, stop_after

ENTRIES = """
    SELECT e.sequence, e.kind, e.effective_on, e.subject, e.actor, m.position, m.amount, m.amount_usd,
           f.stage, t.stage, t.unit
      FROM journal_entry e JOIN transfer m USING (sequence)
      JOIN account f ON f.id = m.from_account JOIN account t ON t.id = m.to_account ORDER BY e.sequence, m.position
"""
HEAD = "SELECT sequence, hash FROM ledger_head"
OF_FACTS = sorted(name for name, table in metadata.tables.items() if "illustrative" in table.c)
REAL_MONEY_ON_MADE_UP = """
    SELECT a.id FROM account a JOIN pledge_line l ON l.id = a.line_id JOIN pledge p ON p.id = l.pledge_id
      JOIN need n ON n.id = a.need_id WHERE n.illustrative <> p.illustrative
"""


async def illustrative(database: Database) -> dict[str, int]:
    """Return how many rows of each table of facts are made up."""
    return {
        name: (await rows(database, f"SELECT count(*) FROM {name} WHERE illustrative"))[0][0]  # noqa: S608  names of tables
        for name in OF_FACTS
    }


async def test_loading_again_changes_nothing(demo_of_mine: Database) -> None:
    before = await counts(demo_of_mine), await rows(demo_of_mine, HEAD)
    again = await load_demo(demo_of_mine)

    assert again.recorded == 0
    assert again.replayed > 300
    assert (await counts(demo_of_mine), await rows(demo_of_mine, HEAD)) == before


async def test_a_load_that_is_stopped_again_and_again_comes_to_the_same_book(
    facts_of_mine: Database, demo: Database
) -> None:
    for records in (1, 120, 260, 261):
        with pytest.raises(Interrupted):
            await load_demo(facts_of_mine, progress=stop_after(records))
    await load_demo(facts_of_mine)

    assert await rows(facts_of_mine, ENTRIES) == await rows(demo, ENTRIES)
    assert await counts(facts_of_mine) == await counts(demo)


async def test_every_record_it_adds_says_that_it_is_illustrative_and_no_other_does(
    public: Database, demo: Database
) -> None:
    before, after, made_up = await counts(public), await counts(demo), await illustrative(demo)

    assert {name: after[name] - before[name] for name in OF_FACTS} == made_up
    assert set((await illustrative(public)).values()) == {0}
    assert made_up["need"] == 60


async def test_what_is_made_up_stands_on_what_is_made_up_alone(demo: Database) -> None:
    assert await rows(demo, REAL_MONEY_ON_MADE_UP) == []


async def test_the_whole_book_verifies_with_it(demo: Database) -> None:
    assert (await verify_book(demo)).ok
    async with demo.reading() as session:
        assert not await broken_invariants(session)


async def test_a_record_that_does_not_fit_is_named_with_what_would_be_right(
    facts_of_mine: Database, tmp_path: Path
) -> None:
    with as_file(files("seeds") / "demo") as seeds:
        folder = Path(shutil.copytree(seeds, tmp_path / "demo"))
    spoilt = (folder / "disbursements.toml").read_text(encoding="utf-8")
    (folder / "disbursements.toml").write_text(spoilt.replace('date = "2023-11-20"', 'date = "soon"'), encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        await load_demo(facts_of_mine, folder=folder)

    assert refused.value.sentence == (
        'disbursements.toml, disbursement "DEMO-D-01": date must be a day such as 2024-05-31.'
    )


async def test_a_reversal_of_what_was_never_loaded_is_refused(facts_of_mine: Database, tmp_path: Path) -> None:
    with as_file(files("seeds") / "demo") as seeds:
        folder = Path(shutil.copytree(seeds, tmp_path / "demo"))
    spoilt = (folder / "reversals.toml").read_text(encoding="utf-8")
    (folder / "reversals.toml").write_text(
        spoilt.replace('"demo:pledge:DEMO-P-20"', '"demo:pledge:NONE"'), encoding="utf-8"
    )
    with pytest.raises(Refusal) as refused:
        await load_demo(facts_of_mine, folder=folder)

    assert refused.value.code == "RECORD_NOT_LOADED"
    assert refused.value.sentence.startswith('reversals.toml, reversal "DEMO-R-01"')
