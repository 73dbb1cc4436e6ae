"""The refusals of the service: everything the business may answer with "no".

A refusal is an answer, not a fault. It carries a stable code for programs, a sentence for the person who asked (what
was wrong, where, what would be right) and the facts behind it. Anything else that is raised is a bug: it is masked
outside and logged whole inside.

    Refusal
    ├── NotFound     there is no such thing, or the asker may not see it: the two are never told apart
    ├── Conflict     it was right when it was read; someone else has changed it since, or the key was used before
    ├── RuleBroken   well formed and allowed, but the fund's rules forbid it in the present state of the book
    ├── NotAllowed   the asker's role or party may not do this
    └── BadInput     the input cannot mean anything: malformed, out of range, impossible

Codes are part of the public contract: a released code keeps its meaning and is never reused.
"""

from __future__ import annotations

import re
from copy import copy
from inspect import cleandoc
from typing import TYPE_CHECKING, ClassVar, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

CODE_PATTERN = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
"""What a code looks like: UPPER_SNAKE in ASCII, starting with a letter."""
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""Where a fact stands in a sentence."""


class Refusal(Exception):  # noqa: N818  a refusal is an answer of the business, not an error of the program
    """The service refuses what was asked.

    ``RuleBroken("OVER_PLEDGED", "Only {outstanding} is outstanding.", field=("amount",), outstanding="5300000.00")``

    Args:
        code: stable UPPER_SNAKE code; without one, the class's ``default_code``.
        sentence: what a fund administrator understands, in English, with its facts as placeholders, so that it can be
            said in other languages (service/languages); without one, the first paragraph of the class's docstring.
        field: the path in the input, outermost name first, e.g. ``("lines", "0", "amount")``; empty when the
            refusal is about no single field.
        facts: the values behind the sentence, as text: amounts as decimal strings, dates as ISO 8601, ids as they
            are shown. Never anything that the asker may not see.

    Attributes:
        template: the sentence as it was given.
        sentence: the sentence in English, with the facts in it, behind the place.
        place: where in a file what is refused stands; empty where there is no file.

    Raises:
        ValueError: the code is not UPPER_SNAKE, or there is no sentence.
        TypeError: ``field`` is not a tuple of text, or a fact is not text.
    """

    default_code: ClassVar[str] = "REFUSED"

    code: str
    template: str
    place: str
    sentence: str
    field: tuple[str, ...]
    facts: Mapping[str, str]

    def __init__(self, code: str = "", sentence: str = "", /, *, field: tuple[str, ...] = (), **facts: str) -> None:
        """Keep what is refused and why; see the class for shapes."""
        self.code = code or self.default_code
        self.template = sentence or _first_paragraph(type(self).__doc__)
        self.place = ""
        self.field = field
        self.facts = facts
        self._check()
        self.sentence = filled(self.template, facts)
        # Positional arguments only: what BaseException needs to copy and unpickle; the rest travels in __dict__.
        super().__init__(self.code, self.sentence)

    def __str__(self) -> str:
        """Return the sentence."""
        return self.sentence

    def at(self, place: str) -> Self:
        """Return this refusal of something that stands in a file: the sentence begins with the place."""
        placed = copy(self)
        placed.place = place
        placed.sentence = f"{place}: {self.sentence}"
        placed.args = (self.code, placed.sentence)
        return placed

    def _check(self) -> None:
        """Refuse a malformed refusal where it is written, not where a client first meets it."""
        if CODE_PATTERN.fullmatch(self.code) is None:
            message = f"A refusal's code must be UPPER_SNAKE, got {self.code!r}."
            raise ValueError(message)
        if not self.template.strip():
            message = f"The refusal {self.code} needs a sentence."
            raise ValueError(message)
        # A bare string is an iterable of its letters: field=("amount") would name six fields.
        if not _is_path(self.field):
            message = f'The field of {self.code} must be a tuple of text such as ("amount",), got {self.field!r}.'
            raise TypeError(message)
        for name, fact in self.facts.items():
            if not _is_text(fact):
                message = f"The fact {name} of {self.code} must be text, got {type(fact).__name__}."
                raise TypeError(message)


class NotFound(Refusal):
    """There is nothing here by that name, or you may not see it."""

    default_code = "NOT_FOUND"


class Conflict(Refusal):
    """This has changed since you read it: read it again and decide again."""

    default_code = "CONFLICT"


class RuleBroken(Refusal):
    """A rule of the fund forbids this."""

    default_code = "RULE_BROKEN"


class NotAllowed(Refusal):
    """Your role does not allow this."""

    default_code = "NOT_ALLOWED"


class BadInput(Refusal):
    """What was sent cannot be understood."""

    default_code = "BAD_INPUT"


def filled(template: str, facts: Mapping[str, str]) -> str:
    """Return a sentence with its facts; a fact that looks like a placeholder is a fact all the same."""
    return PLACEHOLDER.sub(lambda found: facts.get(found[1], found[0]), template)


def _is_text(given: object) -> bool:
    """Whether it is text, whatever the annotations promised."""
    return isinstance(given, str)


def _is_path(given: object) -> bool:
    """Whether it is a tuple of text, whatever the annotations promised."""
    return isinstance(given, tuple) and all(isinstance(name, str) for name in given)


def _first_paragraph(docstring: str | None) -> str:
    """Return a docstring's first paragraph on one line."""
    return " ".join(cleandoc(docstring or "").split("\n\n", maxsplit=1)[0].split())


def took_too_long() -> Refusal:
    """Return what is said of a question that was stopped, whether by the service or by the database."""
    return Refusal("TIMEOUT", "The question took too long and was stopped: ask for less at once.")


def act_took_too_long() -> Refusal:
    """Return what is said of an act that the database stopped, and undid."""
    sentence = "The act took too long and was undone; acts before it in the request stay done: send the same again."
    return Refusal("TIMEOUT", sentence)


def outcome_unknown() -> Refusal:
    """Return what is said of an act that was begun, and goes on without whoever waited for it."""
    sentence = (
        "No answer came in time, and the act may have been done: look, or send the same again with the same "
        "idempotencyKey, which does nothing twice."
    )
    return Refusal("OUTCOME_UNKNOWN", sentence)
