"""The variables of an operation, coerced: texts and ids without ado, all others as graphql-core does it."""

from collections.abc import Mapping
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

WORDS: Final = frozenset({GraphQLString.name, GraphQLID.name})
"""Types of which a text means itself."""
TEXT: Final = frozenset({str})

Words = Mapping[str, GraphQLVariableSignature]
"""The variables of an operation, by their names, where each is a text or an id."""


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
    return found


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
    if words is not None:
        values = {name: sent.get(name) for name in words}
        # Nearly every question: each variable is there, and is a text. To look at more costs as much as all else here.
        if {type(value) for value in values.values()} <= TEXT:
            sources = {name: VariableValueSource(signature, values[name]) for name, signature in words.items()}
            return VariableValues(sources, values)
    return get_variable_values(schema, operation.variable_definitions or (), dict(sent), max_errors=MOST_ERRORS)
