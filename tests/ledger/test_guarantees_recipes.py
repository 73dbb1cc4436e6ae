"""The posting recipes: the database lets each act make its movements and no other."""

from service.database.engine import Database
from service.ledger.entry import EntryKind
from tests.given.looking import rows

# The table of docs/postings.md, act by act; REVERSE_ENTRY has no row: it mirrors what was allowed before.
RECIPES = """
    quantify need           PLAN -> REQUIRED                        PLAN -> INVESTED
    revise need             PLAN -> REQUIRED   PLAN -> INVESTED     REQUIRED -> PLAN     INVESTED -> PLAN
    record pledge           DONOR -> PLEDGED
    revise pledge           DONOR -> PLEDGED                        PLEDGED -> DONOR
    withdraw pledge         PLEDGED -> WITHDRAWN                    COMMITTED -> WITHDRAWN
    sign commitment         PLEDGED -> COMMITTED
    record contribution     DONOR -> PLEDGED   COMMITTED -> RECEIVED   PLEDGED -> RECEIVED
    record contribution     COMMITTED -> FX    PLEDGED -> FX        FX -> RECEIVED
    allocate pledge         PLEDGED -> PLEDGED COMMITTED -> COMMITTED  RECEIVED -> RECEIVED
    release allocation      PLEDGED -> PLEDGED COMMITTED -> COMMITTED  RECEIVED -> RECEIVED
    charge fee              RECEIVED -> FEE
    record interest         INTEREST -> RECEIVED
    refund donor            RECEIVED -> RETURNED
    approve disbursement    RECEIVED -> OBLIGATED                   RECEIVED -> RECEIVED
    void disbursement       OBLIGATED -> RECEIVED
    record disbursement     OBLIGATED -> DISBURSED
    report expenditure      DISBURSED -> SPENT
    return unspent          DISBURSED -> RECEIVED
    report use              RECEIVED -> SPENT
"""


def recipes() -> set[tuple[str, str, str]]:
    """Return the recipes as the database keeps them."""
    found = set()
    for recipe in RECIPES.strip().splitlines():
        words = recipe.split()
        kind = "_".join(word for word in words if word.islower()).upper()
        stages = [word for word in words if word.isupper()]
        found |= {(kind, source, target) for source, target in zip(stages[::2], stages[1::2], strict=True)}
    return found


async def test_the_database_holds_the_recipes_and_no_other(database: Database) -> None:
    rules = {tuple(row) for row in await rows(database, "SELECT kind, from_stage, to_stage FROM posting_rule")}

    assert rules == recipes()


def test_every_kind_of_entry_has_a_recipe_but_the_reversal() -> None:
    assert {kind for kind, _, _ in recipes()} == set(EntryKind) - {EntryKind.REVERSE_ENTRY}
