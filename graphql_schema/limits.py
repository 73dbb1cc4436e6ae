"""What a document may ask for at most, measured before it is validated: linear in its size, whatever its fragments do.

A fragment is measured once and counted wherever it is spread, so a chain of fragments that doubles at each step is seen
for what it is without being walked. Introspection, which nests deeper than any question needs, has limits of its own.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

DEEPEST: Final = 10
DEEPEST_INTROSPECTION: Final = 15
MOST_FIELDS: Final = 400
MOST_ALIASES: Final = 15
MOST_DIRECTIVES: Final = 20
COUNTED: Final = 1_000_000
"""Beyond this the exact number says nothing more."""
INTROSPECTION: Final = ("__schema", "__type")


class Extent(NamedTuple):
    """How much a selection asks for, fragments included wherever they are spread."""

    fields: int = 0
    depth: int = 0
    aliases: int = 0
    directives: int = 0

    def beside(self, other: "Extent") -> "Extent":
        """Return the extent of two selections of one object."""
        return Extent(
            self.fields + other.fields,
            max(self.depth, other.depth),
            self.aliases + other.aliases,
            self.directives + other.directives,
        )


class _Tape:
    """Measures selections of one document."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._fragments = fragments
        self._measured: dict[str, Extent] = {}

    def of(self, selections: SelectionSetNode | None) -> Extent:
        """Return the extent of a selection set."""
        whole = Extent()
        for node in selections.selections if selections else ():
            one = Extent(directives=len(node.directives or ()))
            if isinstance(node, FieldNode):
                below = self.of(node.selection_set)
                one = one.beside(Extent(1 + below.fields, 1 + below.depth, (node.alias is not None) + below.aliases))
                one = one.beside(Extent(directives=below.directives))
            elif isinstance(node, InlineFragmentNode):
                one = one.beside(self.of(node.selection_set))
            elif isinstance(node, FragmentSpreadNode):
                one = one.beside(self._spread(node.name.value))
            whole = whole.beside(one)
        return whole

    def _spread(self, name: str) -> Extent:
        """Return the extent of a fragment; one that spreads itself is left to validation, and measured as nothing."""
        if name not in self._measured:
            self._measured[name] = Extent()
            fragment = self._fragments.get(name)
            if fragment is not None:
                self._measured[name] = self.of(fragment.selection_set)
        return self._measured[name]


def over_the_limits(
    operations: Mapping[str, OperationDefinitionNode], fragments: Mapping[str, FragmentDefinitionNode]
) -> list[GraphQLError]:
    """Return what of a document is over the limits: what was asked and what is allowed, with a code each."""
    tape = _Tape(fragments)
    errors: list[GraphQLError] = []
    for operation in operations.values():
        introspecting = any(
            isinstance(node, FieldNode) and node.name.value in INTROSPECTION
            for node in operation.selection_set.selections
        )
        asked = tape.of(operation.selection_set)
        limits = (
            ("DOCUMENT_TOO_DEEP", "levels deep", asked.depth, DEEPEST_INTROSPECTION if introspecting else DEEPEST),
            ("TOO_MANY_FIELDS", "fields", asked.fields, MOST_FIELDS),
            ("TOO_MANY_ALIASES", "aliases", asked.aliases, MOST_ALIASES),
            ("TOO_MANY_DIRECTIVES", "directives", asked.directives, MOST_DIRECTIVES),
        )
        errors += [_refused(code, what, found, most) for code, what, found, most in limits if found > most]
    return errors


def _refused(code: str, what: str, found: int, most: int) -> GraphQLError:
    shown = str(found) if found < COUNTED else f"more than {COUNTED}"
    sentence = f"The document asks for {shown} {what}, fragments counted wherever they are spread; {most} are allowed."
    return GraphQLError(sentence, extensions={"code": code})
