"""A token that lets nobody in."""

from typing import Any


class TurnAway(Exception):  # noqa: N818  it is answered, not logged
    """A token lets nobody in.

    Args:
        why: a word for the trail; the caller is never told.
        detail: what else the trail says: the number of a token that is known, the name of its holder.
    """

    def __init__(self, why: str, **detail: Any) -> None:
        super().__init__(why)
        self.why = why
        self.detail = detail
