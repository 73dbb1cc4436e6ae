"""An operation with its variables, ready to be planned or run."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLSchema, OperationDefinitionNode
from graphql.execution.values import VariableValues

from graphql_schema.documents import Known
from graphql_schema.language import Language
from graphql_schema.selection import Walker, tagged


@dataclass(frozen=True, slots=True)
class Prepared:
    """An operation with its variables, ready to be planned or run.

    Attributes:
        text: the document's.
        sent: the variables as they were sent.
        known: the document.
        operation: the one of its operations that was chosen.
        variables: coerced.
    """

    text: str
    sent: Mapping[str, Any]
    known: Known
    operation: OperationDefinitionNode
    variables: VariableValues

    @property
    def name(self) -> str:
        """The operation's name; empty where it has none."""
        return self.operation.name.value if self.operation.name else ""

    def walker(self, schema: GraphQLSchema, language: str) -> Walker:
        """Return the walker of the operation, with the variables replaced by their places.

        Args:
            schema: the one it was validated against.
            language: "EN", "ES", "PT" or "FR".
        """
        places = {name: tagged(value, (name,)) for name, value in self.variables.coerced.items()}
        given = VariableValues(self.variables.sources, places)
        return Walker(schema, self.known.fragments, given, Language(language))
