"""A plan is a statement with its parameters: made once for each shape of a question, then only bound."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Any, Final

from service.errors import BadInput
from service.languages.accepted import ENGLISH
from service.reading.asked import Parameter, TextMalformed
from service.reading.compile import statement_of
from service.reading.cost import Cost
from service.reading.entity import Entity, Field
from service.reading.frames import Frames
from service.reading.selection import Pick, Viewer
from service.reading.unspeakable import Places, place_of_unspeakable, places_of

MOST_VIEWERS: Final = 50
"""How many kinds of viewer keep their templates."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One statement, ready to be bound.

    Attributes:
        sql: its text, with $1, $2 ... ; one row of one bytea comes back.
        parameters: in their order.
        looked_at: what is checked with them, and not bound.
        cost: how many rows it may touch.
        texts: where it may have texts, by the arguments of its fields.
    """

    sql: str
    parameters: tuple[Parameter, ...]
    looked_at: tuple[Parameter, ...] = ()
    cost: Cost = field(default_factory=Cost)
    texts: Places = ()

    def bind(self, variables: Mapping[str, Any]) -> list[Any]:
        """Return the values of the parameters.

        Raises:
            Refusal: a value cannot mean anything, or the question may touch too many rows.
            BadInput: TEXT_MALFORMED.
        """
        try:
            return self._bound(variables)
        except TextMalformed:
            said = place_of_unspeakable(self.texts, variables)
            raise BadInput("TEXT_MALFORMED", "A text holds a NUL or half a surrogate pair.", field=said) from None

    def _bound(self, variables: Mapping[str, Any]) -> list[Any]:
        values = [parameter.value(variables) for parameter in self.parameters]
        for parameter in self.looked_at:
            parameter.value(variables)
        self.cost.refuse_too_much(variables)
        return values


class FramesByViewer:
    """The templates of each kind of viewer, the least used forgotten first."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[int, Viewer], tuple[Mapping[str, Entity], Frames]] = OrderedDict()
        self._lock = Lock()

    def of(self, catalog: Mapping[str, Entity], viewer: Viewer) -> Frames:
        """Return the templates of a viewer over a catalog: the same in every language, for all who see the same."""
        viewer = replace(viewer, language=ENGLISH, name="")
        key = (id(catalog), viewer)
        with self._lock:
            if key not in self._known:
                self._known[key] = (catalog, Frames(catalog, viewer))
                if len(self._known) > MOST_VIEWERS:
                    self._known.popitem(last=False)
            self._known.move_to_end(key)
            return self._known[key][1]


FRAMES: Final = FramesByViewer()
"""Templates depend on the catalog and on who reads, and on nothing else: one place for the whole process."""


def plan_of(
    catalog: Mapping[str, Entity],
    root: Mapping[str, Field],
    picks: Sequence[Pick],
    viewer: Viewer,
    type_name: str = "Query",
) -> Plan:
    """Make the plan of a selection.

    Args:
        catalog: all entities by type name.
        root: the fields of the object that is picked of.
        picks: what is picked of it.
        viewer: who reads.
        type_name: that of the object.

    Raises:
        Refusal: what was asked contradicts itself (first and last of one list).
    """
    text, statement = statement_of(root, picks, FRAMES.of(catalog, viewer), viewer, type_name)
    return Plan(text, tuple(statement.parameters), tuple(statement.looked_at), statement.cost, places_of(picks))
