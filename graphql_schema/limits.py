"""What a document may ask for at most, measured before it is validated: linear in its size, whatever its fragments do.

A fragment is measured once and counted wherever it is spread, so a chain of fragments that doubles at each step is seen
for what it is without being walked. Introspection, which nests deeper than any question needs, has limits of its own.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from graphql import (
    DefinitionNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from graphql_schema.saying import error_of
from service.errors import BadInput

DEEPEST: Final = 10
DEEPEST_INTROSPECTION: Final = 15
MOST_FIELDS: Final = 400
MOST_ALIASES: Final = 15
MOST_DIRECTIVES: Final = 20
MOST_ERRORS: Final = 20
COUNTED: Final = 1_000_000
"""Beyond this the exact number says nothing more."""
INTROSPECTION: Final = ("__schema", "__type")


class Extent(NamedTuple):
    """How much a selection asks for, fragments included wherever they are spread; introspection's depth apart."""

    fields: int = 0
    depth: int = 0
    aliases: int = 0
    directives: int = 0
    introspection: int = 0

    def beside(self, other: "Extent") -> "Extent":
        """Return the extent of two selections of one object."""
        return Extent(
            self.fields + other.fields,
            max(self.depth, other.depth),
            self.aliases + other.aliases,
            self.directives + other.directives,
            max(self.introspection, other.introspection),
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
                one = one.beside(self._field(node))
            elif isinstance(node, InlineFragmentNode):
                one = one.beside(self.of(node.selection_set))
            elif isinstance(node, FragmentSpreadNode):
                one = one.beside(self._spread(node.name.value))
            whole = whole.beside(one)
        return whole

    def _field(self, node: FieldNode) -> Extent:
        """Return the extent of a field with what is below it; of introspection, the depth counts apart."""
        below = self.of(node.selection_set)
        aliases = below.aliases + (node.alias is not None)
        if node.name.value in INTROSPECTION:
            return Extent(1 + below.fields, 1, aliases, below.directives, 1 + below.depth)
        return Extent(1 + below.fields, 1 + below.depth, aliases, below.directives, below.introspection)

    def _spread(self, name: str) -> Extent:
        """Return the extent of a fragment; one that spreads itself is left to validation, and measured as nothing."""
        if name not in self._measured:
            self._measured[name] = Extent()
            fragment = self._fragments.get(name)
            if fragment is not None:
                self._measured[name] = self.of(fragment.selection_set)
        return self._measured[name]


def over_the_limits(definitions: Iterable[DefinitionNode]) -> list[GraphQLError]:
    """Return what of a document is over the limits: what was asked and what is allowed, with a code each.

    Everything in it is measured, whether an operation reaches it or not: validation looks at all of it.
    """
    known = [one for one in definitions if isinstance(one, OperationDefinitionNode | FragmentDefinitionNode)]
    fragments = {one.name.value: one for one in known if isinstance(one, FragmentDefinitionNode)}
    tape = _Tape(fragments)
    errors: list[GraphQLError] = []
    fields = 0
    for definition in known:
        asked = tape.of(definition.selection_set)
        is_operation = isinstance(definition, OperationDefinitionNode)
        # Validation goes through every operation with all it spreads, so all operations together are limited.
        fields += asked.fields if is_operation else 0
        # A fragment may be introspection's; how deep it stands is measured where it is spread.
        deepest = DEEPEST if is_operation else DEEPEST_INTROSPECTION
        limits = (
            ("DOCUMENT_TOO_DEEP", "levels deep", asked.depth, deepest),
            ("DOCUMENT_TOO_DEEP", "levels of introspection", asked.introspection, DEEPEST_INTROSPECTION),
            ("TOO_MANY_FIELDS", "fields", 0 if is_operation else asked.fields, MOST_FIELDS),
            ("TOO_MANY_ALIASES", "aliases", asked.aliases, MOST_ALIASES),
            ("TOO_MANY_DIRECTIVES", "directives", asked.directives, MOST_DIRECTIVES),
        )
        errors += [_refused(code, what, found, most) for code, what, found, most in limits if found > most]
    if fields > MOST_FIELDS:
        errors.insert(0, _refused("TOO_MANY_FIELDS", "fields", fields, MOST_FIELDS))
    return errors[:MOST_ERRORS]


def _refused(code: str, what: str, found: int, most: int) -> GraphQLError:
    sentence = "The document asks for {asked} {what}, fragments counted wherever they are spread; {most} are allowed."
    asked = str(found) if found < COUNTED else f">{COUNTED}"
    return error_of(BadInput(code, sentence, asked=asked, what=what, most=str(most)))
