"""The variables of an operation, coerced: texts and ids without ado, all others as graphql-core does it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from graphql import (
    GraphQLError,
    GraphQLSchema,
    GraphQLString,
    OperationDefinitionNode,
    get_variable_values,
    is_scalar_type,
)
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource
from graphql.type import GraphQLID, GraphQLNonNull

from graphql_schema.limits import MOST_ERRORS
from graphql_schema.selection import shape_of

WORDS: Final = frozenset({GraphQLString.name, GraphQLID.name})
"""Types of which a text means itself."""


@dataclass(frozen=True, slots=True)
class Words:
    """The variables of an operation where each is a text or an id.

    Attributes:
        signatures: by their names.
        shape: what ``shape_of`` says of them where each is there, and a text.
    """

    signatures: Mapping[str, GraphQLVariableSignature]
    shape: str

    def values(self, sent: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the variables where each was sent, and is a text, as in nearly every question; None otherwise."""
        values = {name: sent.get(name) for name in self.signatures}
        for value in values.values():
            if type(value) is not str:
                return None
        return values


def words_of(schema: GraphQLSchema, operation: OperationDefinitionNode) -> Words | None:
    """Return the variables of an operation; None where one of them is something else than a text or an id."""
    found = {}
    for definition in operation.variable_definitions or ():
        signature = get_variable_signature(schema, definition)
        if isinstance(signature, GraphQLError):
            return None
        kind = signature.type.of_type if isinstance(signature.type, GraphQLNonNull) else signature.type
        if not is_scalar_type(kind) or kind.name not in WORDS:
            return None
        found[signature.name] = signature
    return Words(found, shape_of(dict.fromkeys(found, "")))


def coerced(
    schema: GraphQLSchema, operation: OperationDefinitionNode, words: Words | None, sent: Mapping[str, Any]
) -> VariableValues | list[GraphQLError]:
    """Return the variables as the schema understands them, or what is wrong with them.

    Args:
        schema: the one the operation was validated against.
        operation: it declares them.
        words: `words_of` it.
        sent: what was sent.
    """
    values = words.values(sent) if words is not None else None
    if words is not None and values is not None:
        sources = {name: VariableValueSource(signature, values[name]) for name, signature in words.signatures.items()}
        return VariableValues(sources, values)
    return get_variable_values(schema, operation.variable_definitions or (), dict(sent), max_errors=MOST_ERRORS)
