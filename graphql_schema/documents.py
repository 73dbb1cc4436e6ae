"""Documents: parsed and validated once, then known by their text."""

from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    NoFragmentCyclesRule,
    OperationDefinitionNode,
    parse,
    validate,
)

from graphql_schema.limits import MOST_ERRORS, over_the_limits
from graphql_schema.plainly_valid import is_plainly_valid
from graphql_schema.rules import rules_for
from graphql_schema.saying import error_of
from graphql_schema.variables import Words, words_of
from service.errors import BadInput

MOST_TOKENS: Final = 1_000
TOO_MANY_TOKENS: Final = f"Syntax Error: Document contains more than {MOST_TOKENS} tokens"
"""How the parser says so; it has no type of its own for it."""
LONGEST_DOCUMENT_BYTES: Final = 128 * 1024
MOST_KNOWN_DOCUMENTS: Final = 1_000
MOST_KNOWN_CHARACTERS: Final = 8 * 1024 * 1024
"""Of all documents together: a client that pads its documents cannot fill the memory."""


@dataclass(frozen=True, slots=True)
class Known:
    """A document that was looked at.

    Attributes:
        errors: why it cannot be run, ready to be shown; empty when it can.
        operations: by name; an operation without a name is under the empty text.
        words: what `words_of` says of each operation, by the same names.
        fragments: by name.
    """

    errors: tuple[GraphQLError, ...] = ()
    operations: dict[str, OperationDefinitionNode] = field(default_factory=dict)
    words: dict[str, Words | None] = field(default_factory=dict)
    fragments: dict[str, FragmentDefinitionNode] = field(default_factory=dict)


class Documents:
    """The documents known so far, the least used forgotten first."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._known: OrderedDict[str, Known] = OrderedDict()
        self._newest: Known | None = None
        self._characters = 0
        # Long documents are read in a thread of their own, short ones in the loop's.
        self._keeping = Lock()

    def look_at(self, text: str) -> Known:
        """Return what is known of a document, parsing and validating it when it is new."""
        known = self._known.get(text)
        if known is None:
            known = self._read(text)
            self._keep(text, known)
        elif known is not self._newest:
            with self._keeping, suppress(KeyError):
                # Another thread may have forgotten it this moment.
                self._known.move_to_end(text)
                self._newest = known
        return known

    def _keep(self, text: str, known: Known) -> None:
        """Keep what is known of a document, and forget others where there are too many, or too long ones."""
        with self._keeping:
            if text not in self._known:
                self._characters += len(text)
            self._known[text] = self._newest = known
            while len(self._known) > MOST_KNOWN_DOCUMENTS or self._characters > MOST_KNOWN_CHARACTERS:
                forgotten, _ = self._known.popitem(last=False)
                self._characters -= len(forgotten)

    def knows(self, text: str) -> bool:
        """Whether a document was looked at before, so that looking again costs nothing."""
        return text in self._known

    def _read(self, text: str) -> Known:
        """Parse and validate a document."""
        if len(text) > LONGEST_DOCUMENT_BYTES:
            sentence = "A document has at most {most} characters."
            return Known((error_of(BadInput("DOCUMENT_TOO_LARGE", sentence, most=str(LONGEST_DOCUMENT_BYTES))),))
        try:
            document = parse(text, max_tokens=MOST_TOKENS, allow_empty_selection_sets=False)
        except GraphQLError as error:
            return Known((_unparsed(error),))
        except RecursionError:
            refusal = BadInput("GRAPHQL_PARSE_FAILED", "The document is nested too deeply to be read.")
            return Known((error_of(refusal),))
        # Before validation, whose work grows with what fragments expand to.
        if too_much := over_the_limits(document.definitions):
            return Known(tuple(too_much))
        errors = [] if is_plainly_valid(self._schema, document) else self._wrong(text, document)
        if errors:
            return Known(tuple(coded(error, "GRAPHQL_VALIDATION_FAILED") for error in errors))
        return _sorted(self._schema, document)

    def _wrong(self, text: str, document: DocumentNode) -> list[GraphQLError]:
        """Return what is wrong with a document by the specification's rules."""
        # A fragment that spreads itself is told first: the rules that follow fragments would follow it for ever.
        rules = rules_for(text)
        cycles = NoFragmentCyclesRule in rules
        errors = validate(self._schema, document, (NoFragmentCyclesRule,), max_errors=MOST_ERRORS) if cycles else []
        return errors or validate(self._schema, document, rules, max_errors=MOST_ERRORS)


def _unparsed(error: GraphQLError) -> GraphQLError:
    """Return why a document could not be parsed."""
    if error.message.startswith(TOO_MANY_TOKENS):
        sentence = "The document has more than {most} tokens; {most} are allowed."
        return error_of(BadInput("TOO_MANY_TOKENS", sentence, most=str(MOST_TOKENS)))
    return coded(error, "GRAPHQL_PARSE_FAILED")


def _sorted(schema: GraphQLSchema, document: DocumentNode) -> Known:
    """Return a document's operations and fragments."""
    known = Known()
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            name = definition.name.value if definition.name else ""
            known.operations[name] = definition
            known.words[name] = words_of(schema, definition)
        elif isinstance(definition, FragmentDefinitionNode):
            known.fragments[definition.name.value] = definition
    return known


def coded(error: GraphQLError, code: str) -> GraphQLError:
    """Return the error with a code, keeping one it already has."""
    extensions = {"code": code, **(error.extensions or {})}
    return GraphQLError(
        error.message,
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        original_error=error.original_error,
        extensions=extensions,
    )
