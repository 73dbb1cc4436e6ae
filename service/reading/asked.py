"""What the compiler carries along: the parameters met so far, the viewer, the catalog."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import BindParameter, FromClause, bindparam
from sqlalchemy.types import TypeEngine

from service.errors import BadInput
from service.reading.selection import Viewer, realise

if TYPE_CHECKING:
    from service.reading.entity import Entity

Args = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of the statement: what was given, and how its value is checked and turned when it is bound."""

    given: Any
    turn: Callable[[Any], Any] | None

    def value(self, variables: Mapping[str, Any]) -> Any:
        """Return what PostgreSQL gets.

        Raises:
            Refusal: the value cannot mean anything (a page too large, a cursor of another list, a text with a NUL).
        """
        value = realise(self.given, variables)
        _refuse_unspeakable(value)
        return self.turn(value) if self.turn else value


@dataclass(slots=True)
class Asked:
    """One compilation."""

    catalog: Mapping[str, "Entity"]
    viewer: Viewer
    parameters: dict[str, Parameter] = field(default_factory=dict)
    _arguments: dict[int, tuple[FromClause, Args]] = field(default_factory=dict)

    def remember(self, rows: FromClause, args: Args) -> None:
        """Keep the arguments some rows were made with, for the links that start from them."""
        self._arguments[id(rows)] = (rows, args)

    def recall(self, rows: FromClause | None) -> Args:
        """Return the arguments some rows were made with; none where nobody kept them."""
        return self._arguments[id(rows)][1] if id(rows) in self._arguments else {}

    def parameter(
        self, given: Any, kind: TypeEngine[Any], turn: Callable[[Any], Any] | None = None
    ) -> BindParameter[Any]:
        """Return a place in the statement for a value, wherever the value comes from; equal ones share a place."""
        wanted = Parameter(given, turn)
        for name, known in self.parameters.items():
            if known.turn is turn and known.given == given and type(known.given) is type(given):
                return bindparam(name, type_=kind)
        name = f"p{len(self.parameters)}"
        self.parameters[name] = wanted
        return bindparam(name, type_=kind)


def _refuse_unspeakable(value: Any) -> None:
    """Refuse a text that PostgreSQL cannot hold, and so can never find.

    Raises:
        BadInput: TEXT_MALFORMED.
    """
    if isinstance(value, list | tuple):
        for item in value:
            _refuse_unspeakable(item)
    elif isinstance(value, str) and ("\x00" in value or any("\ud800" <= letter <= "\udfff" for letter in value)):
        raise BadInput("TEXT_MALFORMED", "A text holds a NUL or half a surrogate pair.")
