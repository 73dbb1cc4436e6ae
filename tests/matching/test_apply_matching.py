"""Making the placements of a matching: N1 is Honduras's, N2 El Salvador's."""

from typing import Any

import pytest

from service.database.engine import Database
from service.giving.earmark import Earmark
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.matching.apply_matching import ApplyMatching, ChosenPlacement, apply_matching
from service.writing.actor import Actor, Role
from service.writing.operation import perform
from tests.given.asking import ask
from tests.given.giving import given_pledge, given_receipt
from tests.given.ground import ADMIN, do
from tests.given.looking import each_is_refused, held, moved, refused, rows, worth
from tests.given.matching import given_allocation

PROPOSED = """
query ($keep: Boolean!) { matching(basis: PLEDGED, scope: { needs: ["N1", "N2"] }, keep: $keep) {
  moment { sequence } reached { numerator }
  placements { line { position pledge { code } } need { code } change }
} }
"""


async def head(database: Database) -> int:
    """Return the last entry of the book."""
    [(sequence,)] = await rows(database, "SELECT sequence FROM ledger_head")
    return int(sequence)


async def chosen(database: Database, *placements: tuple[str, str, str], **more: Any) -> ApplyMatching:
    """Return the command of some placements: pledge, need and change."""
    given: dict[str, Any] = {"sequence": await head(database)} | more
    return ApplyMatching(
        placements=tuple(ChosenPlacement(pledge=code, need=need, change=change) for code, need, change in placements),
        **given,
    )


async def test_all_placements_are_made_in_one_entry(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_pledge(database, "P2", "50.00")
    command = await chosen(database, ("P1", "N1", "60.00"), ("P1", "N2", "10.00"), ("P2", "N2", "50.00"))
    outcome = await do(database, apply_matching, command)

    assert await held(database) == {
        "PLEDGED P1 N1": "60.00",
        "PLEDGED P1 N2": "10.00",
        "PLEDGED P1": "30.00",
        "PLEDGED P2 N2": "50.00",
    }
    assert len(await moved(database, outcome.recorded.entry)) == 3
    assert [row[0] for row in await rows(database, "SELECT entry_sequence FROM allocation")] == [
        outcome.recorded.entry
    ] * 3


@pytest.mark.parametrize("role", [Role.CHAIR, Role.SECRETARIAT])
async def test_it_stands_on_the_word_of_whoever_applies_it(database: Database, role: Role) -> None:
    await given_pledge(database, "P1", "100.00")
    await do(database, apply_matching, await chosen(database, ("P1", "N1", "60.00")), Actor("somebody", role))

    assert await rows(database, "SELECT basis FROM allocation") == [(role.value,)]


@pytest.mark.parametrize("keep", [True, False])
async def test_a_proposal_can_be_applied_as_it_is_and_nothing_is_left_to_propose(
    database: Database, *, keep: bool
) -> None:
    await given_pledge(database, "P1", "900.00")
    await given_allocation(database, "N1", "500.00")
    await given_pledge(database, "P2", "700.00", earmark=Earmark(states=("HN",)))
    found = (await ask(database, PROPOSED, {"keep": keep}))["matching"]
    placements = tuple(
        ChosenPlacement(
            pledge=one["line"]["pledge"]["code"],
            line=one["line"]["position"],
            need=one["need"]["code"],
            change=one["change"],
        )
        for one in found["placements"]
    )
    await do(database, apply_matching, ApplyMatching(sequence=found["moment"]["sequence"], placements=placements))
    after = (await ask(database, PROPOSED, {"keep": keep}))["matching"]

    assert after["placements"] == []
    assert after["reached"] == found["reached"]


async def test_what_is_taken_off_one_need_can_be_placed_on_another_at_once(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "100.00")
    await do(database, apply_matching, await chosen(database, ("P1", "N2", "80.00"), ("P1", "N1", "-80.00")))

    assert await held(database) == {"PLEDGED P1 N1": "20.00", "PLEDGED P1 N2": "80.00"}


async def test_money_of_another_currency_moves_by_what_it_is_worth(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    await do(database, apply_matching, await chosen(database, ("P1", "N1", "6.00"), ("P1", "N2", "6.00")))

    assert await held(database) == {"PLEDGED P1 N1 EUR": "5.00", "PLEDGED P1 N2 EUR": "5.00"}
    assert await worth(database) == {"PLEDGED P1 N1 EUR": 600, "PLEDGED P1 N2 EUR": 600}


async def test_only_money_that_has_come_as_far_as_the_basis_is_placed(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="40.00")
    await do(database, apply_matching, await chosen(database, ("P1", "N1", "30.00"), basis="RECEIVED"))

    assert await held(database) == {"PLEDGED P1": "60.00", "RECEIVED P1": "10.00", "RECEIVED P1 N1": "30.00"}


async def test_a_proposal_that_the_book_has_left_behind_is_refused_whole(database: Database) -> None:
    await given_pledge(database)
    command = await chosen(database, ("P1", "N1", "60.00"))
    await given_pledge(database, "P2")
    refusal = await refused(do(database, apply_matching, command), "PROPOSAL_STALE")

    assert (refusal.facts["known"], refusal.facts["head"]) == (str(command.sequence), str(await head(database)))
    assert await held(database) == {"PLEDGED P1": "100.00", "PLEDGED P2": "100.00"}


async def test_one_placement_that_cannot_be_leaves_none(database: Database) -> None:
    await given_pledge(database)
    command = await chosen(database, ("P1", "N1", "60.00"), ("P1", "N2", "40.01"))
    refusal = await refused(do(database, apply_matching, command), "NOT_FREE")

    assert (refusal.field, refusal.facts["free"]) == (("placements", "1", "change"), "40.00")
    assert await held(database) == {"PLEDGED P1": "100.00"}


async def test_reversing_the_entry_puts_all_of_it_back(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "100.00")
    before = await held(database)
    command = await chosen(database, ("P1", "N1", "-30.00"), ("P1", "N2", "30.00"))
    outcome = await do(database, apply_matching, command)
    assert outcome.recorded.entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=outcome.recorded.entry, reason="OTHER"))

    assert await held(database) == before


async def test_a_rehearsal_changes_nothing(database: Database) -> None:
    await given_pledge(database)
    before = await head(database)
    command = await chosen(database, ("P1", "N1", "60.00"))
    outcome = await perform(database, apply_matching, command, ADMIN, dry_run=True)

    assert outcome.recorded.entry == before + 1
    assert await head(database) == before


async def test_a_matching_is_refused(database: Database) -> None:
    await given_pledge(database, earmark=Earmark(states=("HN",)))
    await given_pledge(database, "SHOWN", illustrative=True)
    cases = [
        (await chosen(database), "PLACEMENTS_MISSING"),
        (await chosen(database, *[("P1", "N1", "1.00")] * 1_001), "PLACEMENTS_TOO_MANY"),
        (await chosen(database, ("P1", "N1", "1.00"), ("P1", "N1", "2.00")), "PLACEMENT_TWICE"),
        (await chosen(database, ("NONE", "N1", "1.00")), "PLEDGE_NOT_FOUND"),
        (await chosen(database, ("P1", "NONE", "1.00")), "NEED_NOT_FOUND"),
        (await chosen(database, ("P1", "N2", "1.00")), "EARMARK_DOES_NOT_ADMIT"),
        (await chosen(database, ("P1", "N1", "0.00")), "AMOUNT_NOT_POSITIVE"),
        (await chosen(database, ("P1", "N1", "--1")), "AMOUNT_NOT_POSITIVE"),
        (await chosen(database, ("P1", "N1", "-1.00")), "NOT_ALLOCATED"),
        (await chosen(database, ("SHOWN", "N1", "1.00")), "ILLUSTRATIVE_DIFFERS"),
        (await chosen(database, ("P1", "N1", "1.00"), basis="SPENT"), "STAGE_UNKNOWN"),
        (await chosen(database, ("P1", "N1", "1.00"), applied="soon"), "DATE_NOT_EDTF"),
        (await chosen(database, ("P1", "N1", "1.00"), applied="2021-06-09"), "MATCHING_TOO_EARLY"),
        (await chosen(database, ("P1", "N1", "1.00"), applied="2999"), "DATE_IN_FUTURE"),
        (await chosen(database, ("P1", "N1", "1.00"), sequence=1), "PROPOSAL_STALE"),
        (await chosen(database, ("P1", "N1", "1.00"), sequence=10_000), "SEQUENCE_UNKNOWN"),
        (await chosen(database, ("P1", "N1", "1.00"), sequence=-1), "SEQUENCE_UNKNOWN"),
    ]
    await each_is_refused(database, apply_matching, cases)


async def test_what_is_only_lowered_stands_on_the_word_of_whoever_placed_it(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    placed = await given_allocation(database, "N1", "60.00", basis="DONOR_STATED")
    await do(database, apply_matching, await chosen(database, ("P1", "N1", "-10.00")))

    [(basis, entry)] = await rows(database, "SELECT basis, entry_sequence FROM allocation")
    assert (basis, entry) == ("DONOR_STATED", placed.recorded.entry)


async def test_what_comes_to_less_than_the_smallest_unit_is_refused_by_name(database: Database) -> None:
    await given_pledge(database, "P1", "3", "JPY", usd="900.00")
    await refused(do(database, apply_matching, await chosen(database, ("P1", "N1", "100.00"))), "NOTHING_CHANGES")
