"""Arguments taken apart: what shapes a statement, and the values that only fill it.

Two uses of one field whose arguments have the same shape share a template; their values are put in when it is filled.
"""

from collections.abc import Hashable, Mapping, Sequence
from enum import Enum
from typing import Any, Final

from service.reading.selection import Bound

OWN: Final = "#own"
"""Begins the path of a value among the arguments of a field, or of what a piece minds."""


def taken_apart(given: Any, values: list[Any]) -> tuple[Hashable, Any]:
    """Return the shape of arguments, and the same arguments with a place for every value; ``values`` collects these.

    Args:
        given: arguments, or a part of them.
        values: gets what stands in the places, in their order.
    """
    if given is None or isinstance(given, bool | Enum):
        return repr(given), given
    if isinstance(given, Mapping):
        parts = {name: taken_apart(item, values) for name, item in given.items()}
        # What is null says no more than what is left out: both must find the same template.
        shape = tuple((name, part[0]) for name, part in parts.items() if given[name] is not None)
        return ("{", *shape), {name: part[1] for name, part in parts.items()}
    if isinstance(given, list | tuple) and any(isinstance(item, Mapping) for item in given):
        items = [taken_apart(item, values) for item in given]
        return ("[", *(item[0] for item in items)), [item[1] for item in items]
    if isinstance(given, list | tuple) and (not given or any(_shapes(item) for item in given)):
        return repr(given), given
    values.append(given)
    return "?", Bound((OWN, len(values) - 1))


def put_in(given: Any, own: Sequence[Any]) -> Any:
    """Return arguments with their values back in their places."""
    if isinstance(given, Bound) and given.path[0] == OWN:
        return own[int(given.path[1])]
    if isinstance(given, Mapping):
        return {name: put_in(item, own) for name, item in given.items()}
    if isinstance(given, list | tuple):
        return [put_in(item, own) for item in given]
    return given


def _shapes(item: Any) -> bool:
    return item is None or isinstance(item, bool | Enum)
