"""What a scope names must be there, and of what it counts: else its figure is nought, and looks like one that is.

It is asked in the statement of the question itself, so that it is as fresh as the answer. A need that whoever asks may
not see is to them as if it did not exist.
"""

from typing import Any, Final

from sqlalchemy import ARRAY, Boolean, ColumnElement, Text, and_, func, true
from sqlalchemy import literal_column as sql

from service.coverage.minded import WORLDS, as_words, flags_in, given_in
from service.coverage.worlds import counted_worlds
from service.planning.seeing import READERS_OF_DRAFTS
from service.reading.asked import Args, Asked, Part
from service.reading.json_text import literal_text

NAMED_BY_CODE: Final = ("states", "pillars", "sectors", "plans", "needs", "populations", "donors", "events")
"""The fields of a scope that name what is recorded; the view ``code_of_scope`` has a list for each."""
NOBODYS: Final[ColumnElement[Any]] = sql("'{}'::text[]", ARRAY(Text()))
ALL: Final[ColumnElement[Any]] = sql("NULL::text[]", ARRAY(Text()))


def codes_are_known(asked: Asked, given: Args) -> list[ColumnElement[bool]]:
    """Return the conditions that all codes of a scope are known, in a world it counts; else the question is refused.

    Raises:
        NotFound: SCOPE_CODE_UNKNOWN, by the database, when the statement runs.
    """
    return [_known(asked, given, name) for name in NAMED_BY_CODE if given.get(name) is not None]


CODES_KNOWN: Final = Part(
    "codes_known",
    lambda question: {**given_in(question, *NAMED_BY_CODE), **flags_in(question, *WORLDS)},
    lambda asked, given, _: and_(true(), *codes_are_known(asked, given)),
    kind=Boolean(),
)
"""As a part: the condition of the scope of whatever it is put into."""


def _known(asked: Asked, given: Args, name: str) -> ColumnElement[bool]:
    codes = asked.parameter(given[name], ARRAY(Text()), as_words)
    worlds = sql(f"'{{{','.join(world.name for world in counted_worlds(given))}}}'::text[]", ARRAY(Text()))
    return func.codes_are_known(literal_text(name), codes, _drafts_seen(asked, name), worlds, type_=Boolean())


def _drafts_seen(asked: Asked, name: str) -> ColumnElement[Any]:
    """Return the States whose needs are seen before they are published; null: all."""
    if name != "needs" or asked.viewer.role in READERS_OF_DRAFTS:
        return ALL
    if asked.viewer.role != "STATE":
        return NOBODYS
    return asked.parameter(list(asked.viewer.states), ARRAY(Text()))
