"""Where in a statement a field is: the rows it starts from, and what was asked on the way to them."""

from dataclasses import dataclass, field, replace

from service.reading.conditions import conditions_apart
from service.reading.entity import Args, Link, Value
from service.reading.frames import Rows


@dataclass(frozen=True, slots=True)
class Here:
    """Some rows in the statement.

    Attributes:
        rows: their kind.
        name: what they are called there.
        question: all that was asked by the links that mind a part of it (`Link.minds`).
    """

    rows: Rows
    name: str = ""
    question: Args = field(default_factory=dict)


def asked_here(field: Value | Link, here: Here, given: Args) -> tuple[Here, Args]:
    """Return where a field starts from, with all that was asked by then, and what of it the field looks at."""
    if field.minds is None:
        # What a scope is asked with ends with its figures: of the rows they lead to it says nothing.
        return (replace(here, question={}) if here.question and isinstance(field, Link) else here), given
    question = {**here.question, **given, **(field.tells if isinstance(field, Link) else {})}
    return replace(here, question=question), field.minds(question)


def led_here(link: Link, here: Here, given: Args) -> tuple[Here, Here, Args]:
    """Return where a link starts from, the same for what is put into its frame, and what of its arguments shapes it."""
    here, given = asked_here(link, here, given)
    question, given = conditions_apart(here.question, given)
    return here, replace(here, question=question), given
