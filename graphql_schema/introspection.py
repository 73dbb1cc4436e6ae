"""Answers of the schema itself: worked out once, beside the answering of others, and then known.

graphql-core executes introspection in Python, a tenth of a second and more for the whole schema. What it answers
follows from the question and the schema alone, so the same question is answered from memory.
"""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, Final

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    execute,
)

from graphql_schema.narrow import Narrow

MOST_BYTES: Final = 8 * 1024 * 1024
"""Of all answers together: a client that varies its questions cannot fill the memory."""


class Introspection:
    """Answers operations that hold fields of introspection only."""

    def __init__(self, schema: GraphQLSchema, narrow: Narrow) -> None:
        self._schema = schema
        self._narrow = narrow
        self._known: OrderedDict[str, bytes] = OrderedDict()
        self._bytes = 0

    async def answer(
        self,
        tag: str,
        text: str,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: Mapping[str, Any],
    ) -> bytes:
        """Return the JSON of the data.

        Args:
            tag: stands for the answer.
            text: of the document.
            operation: with introspection fields only.
            fragments: of the document.
            variables: as they were sent.

        Raises:
            GraphQLError: the schema has no answer.
        """
        known = self._known.get(tag)
        if known is None:
            document = DocumentNode(definitions=(operation, *fragments.values()))
            known = await self._narrow.run(text, self._executed, document, dict(variables))
            self._keep(tag, known)
        else:
            self._known.move_to_end(tag)
        # Spliced as they are: an answer of a megabyte is not taken apart again.
        return known

    def _executed(self, document: DocumentNode, variables: dict[str, Any]) -> bytes:
        result = execute(self._schema, document, variable_values=variables)
        if not isinstance(result, ExecutionResult) or result.errors:
            raise GraphQLError("The schema has no answer to this.", extensions={"code": "INTROSPECTION_FAILED"})
        return orjson.dumps(result.data or {})

    def _keep(self, tag: str, answer: bytes) -> None:
        if tag in self._known:
            return
        self._known[tag] = answer
        self._bytes += len(answer)
        while self._bytes > MOST_BYTES:
            _, forgotten = self._known.popitem(last=False)
            self._bytes -= len(forgotten)
