"""The only walker of GraphQL syntax trees: a validated operation becomes picks, plain values the read path plans from.

Arguments and directives are coerced by graphql-core's own functions. Fragments are merged, @skip and @include obeyed,
aliases kept. A scalar that comes from a variable stays a ``Bound``: its place, so that one plan serves every value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLIncludeDirective,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    GraphQLUnionType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
)
from graphql.execution.values import VariableValues, get_argument_values, get_directive_values

from graphql_schema.language import Language
from service.reading.selection import Bound, Pick

INTROSPECTION: Final = frozenset({"__schema", "__type"})
LANG: Final = "lang"
"""The argument of fields that are texts in languages."""
TOLD_THE_LANGUAGE: Final = frozenset({("Viewer", "language")})
"""Fields that are given the language of the request though nobody can ask them for another."""


@dataclass(frozen=True, slots=True)
class Walker:
    """One operation being walked.

    Attributes:
        schema: the schema it was validated against.
        fragments: the document's fragments by name.
        variables: coerced, with leaves replaced by ``tagged``.
        language: the language of the request, for every field that takes one and is not told.
        picked: what was picked of a type by some selections, for a fragment is spread many times.
    """

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues
    language: Language = Language.EN
    picked: dict[tuple[str, tuple[int, ...]], tuple[Pick, ...]] = field(default_factory=dict, compare=False)

    def root_picks(self, operation: OperationDefinitionNode, root: GraphQLObjectType) -> tuple[Pick, ...]:
        """Return the picks of the operation's root."""
        return self._picks(root, (operation.selection_set,))

    def introspection(self, operation: OperationDefinitionNode, root: GraphQLObjectType) -> OperationDefinitionNode:
        """Return the operation with only the introspection fields of its root, for graphql-core to execute."""
        nodes = self._fields(root, operation.selection_set, set())
        kept = tuple(node for node in nodes if node.name.value in INTROSPECTION)
        return OperationDefinitionNode(
            operation=operation.operation,
            name=operation.name,
            variable_definitions=operation.variable_definitions,
            directives=(),
            selection_set=SelectionSetNode(selections=kept),
        )

    def _picks(self, parent: GraphQLObjectType, sets: tuple[SelectionSetNode, ...]) -> tuple[Pick, ...]:
        """Return the picks of one concrete type: fields of one response key are merged, in the order first seen."""
        # By identity: the document holds them as long as it is walked.
        key = (parent.name, tuple(map(id, sets)))
        if key not in self.picked:
            self.picked[key] = self._merged(parent, sets)
        return self.picked[key]

    def _merged(self, parent: GraphQLObjectType, sets: tuple[SelectionSetNode, ...]) -> tuple[Pick, ...]:
        """Return the picks of one concrete type that was not met with these selections."""
        grouped: dict[str, list[FieldNode]] = {}
        seen: set[str] = set()
        for selection_set in sets:
            for node in self._fields(parent, selection_set, seen):
                grouped.setdefault((node.alias or node.name).value, []).append(node)
        return tuple(self._pick(parent, key, nodes) for key, nodes in grouped.items())

    def _fields(
        self, parent: GraphQLObjectType, selection_set: SelectionSetNode, seen: set[str]
    ) -> Iterator[FieldNode]:
        """Go through the fields that apply to a type, into fragments, each fragment once."""
        for node in selection_set.selections:
            if not self._included(node):
                continue
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, InlineFragmentNode):
                if node.type_condition is None or self._applies(node.type_condition.name.value, parent):
                    yield from self._fields(parent, node.selection_set, seen)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in seen:
                seen.add(node.name.value)
                fragment = self.fragments[node.name.value]
                if self._applies(fragment.type_condition.name.value, parent):
                    yield from self._fields(parent, fragment.selection_set, seen)

    def _included(self, node: Any) -> bool:
        """Whether @skip and @include let a node stand."""
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)
        if skip and skip["if"]:
            return False
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)
        return not (include and not include["if"])

    def _applies(self, condition: str, parent: GraphQLObjectType) -> bool:
        """Whether a fragment on a type or interface applies to an object type."""
        named = self.schema.get_type(condition)
        if named is parent:
            return True
        return isinstance(named, GraphQLInterfaceType | GraphQLUnionType) and self.schema.is_sub_type(named, parent)

    def _pick(self, parent: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> Pick:
        """Return one pick with its coerced arguments and, for an object, what is picked of it."""
        name = nodes[0].name.value
        if name.startswith("__"):
            return Pick(key, name)
        definition = parent.fields[name]
        args = get_argument_values(definition, nodes[0], self.variables)
        if LANG in definition.args or (parent.name, name) in TOLD_THE_LANGUAGE:
            language = args.get(LANG) or self.language
            # English is what a field answers in unless it is told: said or not, it is the same question.
            args = {**args, LANG: None if language is Language.EN else language}
        below = get_named_type(definition.type)
        sets = tuple(node.selection_set for node in nodes if node.selection_set)
        if isinstance(below, GraphQLObjectType):
            return Pick(key, name, args, {below.name: self._picks(below, sets)})
        if isinstance(below, GraphQLInterfaceType | GraphQLUnionType):
            possible = self.schema.get_possible_types(below)
            return Pick(key, name, args, {kind.name: self._picks(kind, sets) for kind in possible})
        return Pick(key, name, args)


def tagged(value: Any, path: tuple[str | int, ...]) -> Any:
    """Return a coerced variable with its scalars replaced by their places; what shapes a plan stays as it is."""
    if value is None or isinstance(value, bool | Enum):
        return value
    if isinstance(value, dict):
        return {name: tagged(item, (*path, name)) for name, item in value.items()}
    # Nobody knows what an empty list is of: it stays what it is, and shapes a plan of its own.
    if isinstance(value, list) and not value:
        return []
    # A list of inputs shapes the plan item by item; a list of scalars is one parameter, however long.
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return [tagged(item, (*path, place)) for place, item in enumerate(value)]
    # A word twice says no more than once; without this, a long list of them would be a plan of its own each time.
    if isinstance(value, list) and any(item is None or isinstance(item, bool | Enum) for item in value):
        return list(dict.fromkeys(value))
    return Bound(path)


PLAIN: Final = frozenset({str, int})
"""Types whose values are one parameter whatever they are."""


def shape_of(value: Any) -> str:
    """Return what of a coerced variable shapes the plan, as text: equal shapes share a plan."""
    if type(value) in PLAIN:
        return type(value).__name__
    if value is None or isinstance(value, bool | Enum):
        return repr(value)
    if isinstance(value, dict):
        return "{" + ",".join([f"{name}:{shape_of(item)}" for name, item in sorted(value.items())]) + "}"
    if isinstance(value, list) and (
        not value or any(item is None or isinstance(item, dict | bool | Enum) for item in value)
    ):
        return "[" + ",".join(dict.fromkeys(shape_of(item) for item in value)) + "]" if _words(value) else _items(value)
    return "list" if isinstance(value, list) else _kind_of(value)


def _words(value: list[Any]) -> bool:
    return not any(isinstance(item, dict) for item in value)


def _items(value: list[Any]) -> str:
    return "[" + ",".join(shape_of(item) for item in value) + "]"


def _kind_of(value: Any) -> str:
    return "decimal" if isinstance(value, Decimal) else type(value).__name__
