"""Who calls: as somebody who reads, and as somebody who acts."""

from dataclasses import dataclass, replace
from typing import Final

from service.access.holder import Holder
from service.languages.accepted import ENGLISH
from service.reading.selection import Viewer
from service.writing.actor import Actor, Role

PAGE_WITH_A_TOKEN: Final = 1_000
"""The most rows of a page for whoever is known."""
READERS: Final = frozenset({Role.PUBLIC, Role.AUDITOR, Role.OPERATOR})
"""Roles that change nothing in the book."""
NOBODY: Final = Actor("public", Role.PUBLIC)


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who asks, or acts.

    Attributes:
        viewer: decides what they see.
        actor: stands in entries and in the audit trail, and decides what they may do.
    """

    viewer: Viewer
    actor: Actor = NOBODY

    @property
    def is_known(self) -> bool:
        """Whether they came with a token: what they are answered is then for nobody else."""
        return self.actor.role != Role.PUBLIC

    @property
    def can_write(self) -> bool:
        """Whether they may have written just now: only the primary is sure to show it."""
        return self.actor.role not in READERS

    def in_language(self, language: str) -> "Caller":
        """Return the same, answered in a language."""
        return (
            self if self.viewer.language == language else replace(self, viewer=replace(self.viewer, language=language))
        )


def public_caller(largest_page: int, language: str = ENGLISH) -> Caller:
    """Return whoever comes without a token."""
    return Caller(Viewer(largest_page=largest_page, language=language))


def caller_for(holder: Holder, language: str = ENGLISH, *, largest_page: int = PAGE_WITH_A_TOKEN) -> Caller:
    """Return a holder as the one who calls."""
    viewer = Viewer(holder.role, holder.name, holder.party, holder.states, largest_page, language)
    return Caller(viewer, holder.actor())
