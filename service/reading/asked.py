"""What the compiler carries along: the parameters met so far, the viewer, the catalog."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import BindParameter, bindparam
from sqlalchemy.types import TypeEngine

from service.reading.selection import Viewer, realise

if TYPE_CHECKING:
    from service.reading.entity import Entity


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of the statement: what was given, and how its value is checked and turned when it is bound."""

    given: Any
    turn: Callable[[Any], Any] | None

    def value(self, variables: Mapping[str, Any]) -> Any:
        """Return what PostgreSQL gets.

        Raises:
            Refusal: the value cannot mean anything (a page too large, a cursor of another list).
        """
        value = realise(self.given, variables)
        return self.turn(value) if self.turn else value


@dataclass(slots=True)
class Asked:
    """One compilation."""

    catalog: Mapping[str, "Entity"]
    viewer: Viewer
    parameters: dict[str, Parameter] = field(default_factory=dict)

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
