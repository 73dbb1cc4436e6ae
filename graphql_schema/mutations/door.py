"""A door is what leads from a mutation to its act: the input as the SDL has it, the command it becomes, the payload.

    DOOR = Door(record_disbursement, RecordDisbursement, RecordDisbursementInput, RecordDisbursementPayload)

The mutation is called as the act is, and each field of the input as that of the command; both are checked when the
schema is made, so that a command never has a field that no client can reach unless the door says so.
"""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Annotated, Any, Final

import strawberry
from strawberry.utils.str_converters import to_camel_case

from graphql_schema.mutations.command_of import dataclasses_in
from graphql_schema.mutations.payload import COMMON
from graphql_schema.reading import read
from service.writing.fingerprint import Command
from service.writing.operation import Act

KEY_DESCRIPTION: Final = (
    "1 to 200 printable characters of your own: the same key with the same input is done once and answered alike, "
    "however often it is sent. The header Idempotency-Key says the same."
)
KEY_NEEDED: Final = " This act moves money and is refused without one."


@dataclass(frozen=True, slots=True)
class Door:
    """The way from a mutation to an act.

    Attributes:
        act: what is done.
        command: its input; a dataclass.
        input: the same in the SDL; a strawberry input.
        payload: what is answered; a strawberry type with the noun the act is about beside what all payloads have.
        moves_money: whether an idempotency key is required.
        fixed: fields of the command that the API gives itself.
        beside: fields of the payload that show what belongs to the row the act recorded: from its table, the columns
            that lead there, one after the other: ``("pledge_revision.line_id", "pledge_line.pledge_id")``. Where the
            act records no such row (a draft is revised), it answers with what they lead to itself.
    """

    act: Act
    command: type[Command]
    input: type
    payload: type
    moves_money: bool = False
    fixed: Mapping[str, Any] = field(default_factory=dict)
    beside: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def act_name(self) -> str:
        """The act's name: ``record_disbursement``."""
        return str(getattr(self.act, "__name__", ""))

    @property
    def name(self) -> str:
        """The mutation's name: ``recordDisbursement``."""
        return to_camel_case(self.act_name)

    @property
    def payload_name(self) -> str:
        """The name of the payload's type."""
        return self.payload.__name__

    @property
    def noun(self) -> str | None:
        """The field of the payload that shows what the act is about; none where only the entry does."""
        own = {to_camel_case(one.python_name) for one in _fields_of(self.payload)} - COMMON - set(self.beside)
        return own.pop() if own else None

    def check(self) -> None:
        """Prove that input and command say the same, and so do the parts of both.

        Raises:
            LookupError: one has a field that the other lacks.
        """
        _compare(self.input, self.command, frozenset(self.fixed))


def mutation_of(door: Door) -> Any:
    """Return the field of Mutation that leads through a door; what the act's docstring says first describes it."""
    door.check()

    def asked() -> None: ...

    about_key = KEY_DESCRIPTION + (KEY_NEEDED if door.moves_money else "")
    asked.__name__ = asked.__qualname__ = door.act_name
    asked.__module__ = door.payload.__module__
    asked.__doc__ = _said_of(door.act)
    arguments: dict[str, tuple[Any, Any]] = {
        "input": (Annotated[door.input, strawberry.argument(description="What it is about.")], inspect.Parameter.empty),
        "idempotency_key": (Annotated[str | None, strawberry.argument(description=about_key)], None),
        "dry_run": (
            Annotated[
                bool,
                strawberry.argument(
                    description="Do all of it, show what would come of it, and keep nothing: what a dry run answers, "
                    "the act then answers."
                ),
            ],
            False,
        ),
    }
    own = inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    given = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, (kind, default) in arguments.items()
    ]
    asked.__annotations__ = {name: kind for name, (kind, _) in arguments.items()} | {"return": door.payload}
    asked.__signature__ = inspect.Signature(  # type: ignore[attr-defined]  # read by inspect
        [own, *given], return_annotation=door.payload
    )
    return read(asked)


def _compare(asked: Any, known: type, fixed: frozenset[str] = frozenset()) -> None:
    """Prove that an input and what it becomes have the same fields, down to their parts."""
    parts = dataclasses_in(known)
    names = {one.name for one in fields(known)} - fixed
    own = {one.python_name: one for one in _fields_of(asked)}
    if set(own) != names:
        message = f"{asked.__name__} and {known.__name__} differ in {sorted(set(own) ^ names)}"
        raise LookupError(message)
    for name, part in parts.items():
        if name in own:
            _compare(_bare(own[name].type), part)


def _bare(kind: Any) -> Any:
    """Return the type that an optional one, or a list, is of."""
    while hasattr(kind, "of_type"):
        kind = kind.of_type
    return kind


def _said_of(act: Callable[..., Any]) -> str:
    """Return what an act's own module says it does, in one paragraph."""
    module = inspect.getmodule(act)
    told = inspect.cleandoc((module.__doc__ if module else None) or act.__doc__ or "")
    return " ".join(told.split("\n\n", maxsplit=1)[0].split())


def _fields_of(kind: type) -> Any:
    return kind.__strawberry_definition__.fields  # type: ignore[attr-defined]  # set by strawberry
