"""What the administrator's guides say of refusals: every code that their acts can meet stands there, in both."""

import ast
import re
from pathlib import Path
from typing import Final

import pytest

from service.access.operations import MUTATIONS
from service.writing.actor import Role
from tests.mutations.test_guides import DOCS, GUIDES

SERVICE: Final = DOCS.parent / "service"
CODE: Final = re.compile(r"\b[A-Z]+(?:_[A-Z]+)+\b")
OF_OTHERS: Final = (
    *("recordPledge", "revisePledge", "withdrawPledge", "publishPledge", "allocatePledge", "releaseAllocation"),
    *("quantifyNeed", "reviseNeed", "publishNeed", "validateNeed", "withdrawNeed"),
)
"""Acts that prepare what the administrator does; the guides have steps of most."""
OF_EVERY_ACT: Final = frozenset({
    "IDEMPOTENCY_KEY_MISSING", "KEY_MALFORMED", "KEY_REUSED", "NOT_ALLOWED_ROLE", "OUTCOME_UNKNOWN", "RECORDED_ALREADY",
    "AMOUNT_NOT_A_NUMBER", "AMOUNT_NOT_TEXT", "AMOUNT_TOO_LARGE", "AMOUNT_TOO_PRECISE", "INSUFFICIENT_BALANCE",
    "NUMBER_TOO_LARGE", "MODALITY_DOES_NOT_FIT", "OUTSIDE_PARTY", "OUTSIDE_ROLE", "OUTSIDE_STATES", "POSTED_BY_OTHERS",
})  # fmt: skip  # names read better in lines
"""Of the frame around all acts, and of what their docstrings put together: "the refusals of an amount"."""


def acts() -> list[str]:
    """Return the names of the acts, as the code has them."""
    of_the_fund = [name for name, allowed in MUTATIONS.items() if Role.FUND_ADMIN in allowed.roles]
    return [re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower() for name in (*of_the_fund, *OF_OTHERS)]


def refused_by(act: str) -> set[str]:
    """Return the codes after `Refused when` in the docstring of an act's file."""
    [file] = SERVICE.glob(f"*/{act}.py")
    _, _, said = (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").partition("Refused when")
    assert said, f"{file.name} does not say when it refuses"
    return set(CODE.findall(said))


@pytest.mark.parametrize("guide", GUIDES)
def test_every_code_that_an_administrator_can_meet_stands_in_the_guide(guide: str) -> None:
    known = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)`", _of_refusals(DOCS / guide)))
    met = OF_EVERY_ACT.union(*(refused_by(act) for act in acts()))

    assert sorted(met - known) == []
    assert sorted(known - met) == [], "no act refuses with it"


def _of_refusals(guide: Path) -> str:
    """Return the last part of a guide, the one about refusals."""
    return guide.read_text(encoding="utf-8").rpartition("\n## ")[2]
