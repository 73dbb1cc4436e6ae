"""Plans: how an operation is answered, made once for each shape of a question and each kind of viewer."""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final, Generic, Protocol, TypeVar

from graphql_schema.computed import Computation
from service.reading.plan import Plan
from service.reading.selection import Viewer

MOST_PLANS: Final = 2_000
MOST_CHARACTERS: Final = 32 * 1024 * 1024
"""Of all statements together: a client that varies its questions cannot fill the memory."""

PlanKey = tuple[str, str, Viewer, str]
"""The document, the operation's name, who reads, and what shape its variables have."""


@dataclass(frozen=True, slots=True)
class Planned:
    """How an operation is answered.

    Attributes:
        keys: the response keys of its root, in the order of the document.
        introspected: whether some of them are answered by introspection.
        typenames: those that ask for the root's own name.
        plan: the statement that answers the rest; none where there is no rest.
        sql: that statement with the version of the data beside it.
        fingerprint: of the question: its document, operation, viewer, and statement.
        computed: the answers of Python that the statement is bound with.
        tells_the_time: whether the present instant may be a part of the answer.
    """

    keys: tuple[str, ...]
    introspected: bool
    typenames: tuple[str, ...]
    plan: Plan | None
    sql: str
    fingerprint: bytes
    computed: tuple[Computation, ...] = ()
    tells_the_time: bool = field(init=False)

    def __post_init__(self) -> None:
        """Look through the statement once, for answers are many."""
        object.__setattr__(self, "tells_the_time", "now()" in self.sql or bool(self.computed))

    @property
    def characters(self) -> int:
        """How long its statement is, in both its forms."""
        own = len(self.plan.sql) + len(self.sql) if self.plan else 0
        return own + sum(len(one.plan.sql) for one in self.computed)


class Sized(Protocol):
    """Something made of statements."""

    @property
    def characters(self) -> int:
        """How long its statements are."""


Made = TypeVar("Made", bound=Sized)


class Plans(Generic[Made]):
    """The plans known so far, the least used forgotten first."""

    def __init__(self) -> None:
        self._known: OrderedDict[PlanKey, Made] = OrderedDict()
        self._newest: Made | None = None
        self._characters = 0

    def find(self, key: PlanKey) -> Made | None:
        """Return a plan that is known, or None."""
        planned = self._known.get(key)
        if planned is not None and planned is not self._newest:
            self._known.move_to_end(key)
            self._newest = planned
        return planned

    def keep(self, key: PlanKey, planned: Made) -> None:
        """Keep a plan, and forget others where there are too many, or their statements too long together."""
        earlier = self._known.pop(key, None)
        self._known[key] = self._newest = planned
        self._characters += planned.characters - (earlier.characters if earlier else 0)
        self._characters += 0 if earlier else _characters_of(key)
        while len(self._known) > MOST_PLANS or (self._characters > MOST_CHARACTERS and len(self._known) > 1):
            gone, forgotten = self._known.popitem(last=False)
            self._characters -= forgotten.characters + _characters_of(gone)


def _characters_of(key: PlanKey) -> int:
    """Return how long what a plan is found by is: the document, and the shape of its variables."""
    document, _, _, shape = key
    return len(document) + len(shape)
