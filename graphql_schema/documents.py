"""Documents: parsed and validated once, then known by their text."""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    parse,
    specified_rules,
    validate,
)

from graphql_schema.limits import over_the_limits
from graphql_schema.saying import error_of
from service.errors import BadInput

MOST_TOKENS: Final = 1_000
LONGEST_DOCUMENT_BYTES: Final = 128 * 1024
MOST_KNOWN_DOCUMENTS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Known:
    """A document that was looked at.

    Attributes:
        errors: why it cannot be run, ready to be shown; empty when it can.
        operations: by name; an operation without a name is under the empty text.
        fragments: by name.
    """

    errors: tuple[GraphQLError, ...] = ()
    operations: dict[str, OperationDefinitionNode] = field(default_factory=dict)
    fragments: dict[str, FragmentDefinitionNode] = field(default_factory=dict)


class Documents:
    """The documents known so far, the least used forgotten first."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._known: OrderedDict[str, Known] = OrderedDict()

    def look_at(self, text: str) -> Known:
        """Return what is known of a document, parsing and validating it when it is new."""
        known = self._known.get(text)
        if known is None:
            known = self._read(text)
            self._known[text] = known
            if len(self._known) > MOST_KNOWN_DOCUMENTS:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(text)
        return known

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
            return Known((coded(error, "GRAPHQL_PARSE_FAILED"),))
        except RecursionError:
            refusal = BadInput("GRAPHQL_PARSE_FAILED", "The document is nested too deeply to be read.")
            return Known((error_of(refusal),))
        # Before validation, whose work grows with what fragments expand to.
        if too_much := over_the_limits(document.definitions):
            return Known(tuple(too_much))
        if errors := validate(self._schema, document, specified_rules, max_errors=20):
            return Known(tuple(coded(error, "GRAPHQL_VALIDATION_FAILED") for error in errors))
        return _sorted(document)


def _sorted(document: DocumentNode) -> Known:
    """Return a document's operations and fragments."""
    known = Known()
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            known.operations[definition.name.value if definition.name else ""] = definition
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
