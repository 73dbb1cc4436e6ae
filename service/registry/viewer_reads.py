"""What a client can read of itself: in which role it is answered, for whom, and in which language.

The answer comes from the request, through the same statement as everything else. What is compiled is shared by viewers
who may see the same; the name is put in for each, so that none is ever told about another.
"""

from typing import Any, Final

from sqlalchemy import ARRAY, ColumnElement, Text, cast, null

from service.reading.asked import Asked
from service.reading.entity import Args, Expression, Field, Group, Json, Link, Row, Shape, Value
from service.reading.in_languages import language_of
from service.reading.selection import OfViewer
from service.writing.actor import Role


def _attribute(name: str) -> Expression:
    """Return the expression of an attribute of the viewer that is a text."""
    return lambda row, asked, args: cast(asked.parameter(OfViewer(name), Text()), Text)


def _name(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the name; whoever has no token has none."""
    if asked.viewer.role == Role.PUBLIC:
        return cast(null(), Text)
    return _attribute("name")(row, asked, args)


def _language(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the language of the request: it comes as it comes to texts, for pieces are the same for all languages."""
    return cast(asked.parameter(language_of(args).upper(), Text()), Text)


def _own_party(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    return other.c.code == asked.parameter(asked.viewer.party, Text())


def _own_states(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    return other.c.code == asked.parameter(list(asked.viewer.states), ARRAY(Text())).any_()


VIEWER: Final = Group(
    "Viewer",
    {
        "role": Value(_attribute("role"), Json.TEXT, never_null=True),
        "name": Value(_name),
        "party": Link("Party", _own_party, Shape.ONE),
        "states": Link("State", _own_states),
        "language": Value(_language, Json.TEXT, never_null=True),
    },
)

ROOT_FIELDS: Final[dict[str, Field]] = {"viewer": VIEWER}
