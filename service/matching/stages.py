"""The stages at which money can be placed on a need."""

from collections.abc import Sequence
from typing import Final

from service.errors import BadInput
from service.ledger.account import Stage

PLACEABLE: Final = (Stage.PLEDGED, Stage.COMMITTED, Stage.RECEIVED)


def read_stages(stage: str | None) -> Sequence[Stage]:
    """Return the stage that is named, or all three, the least advanced first: what has come far is placed last.

    Raises:
        BadInput: STAGE_UNKNOWN.
    """
    if stage is None:
        return PLACEABLE
    if stage not in PLACEABLE:
        raise BadInput("STAGE_UNKNOWN", "The stage is one of {words}.", field=("stage",), words=", ".join(PLACEABLE))
    return (Stage(stage),)
