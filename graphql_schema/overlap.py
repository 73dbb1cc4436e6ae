"""Fields of one response key must be one field: the specification's rule, in time that grows with the document alone.

The usual form of the rule compares every field of a key with every other, and their subfields again: a third of a
second of computing for a document within the limits. Here the fields of a key are compared with the first of them, and
what is selected below all of them is merged before it is looked at. The two halves are the specification's own: same
shapes everywhere, and the same field with the same arguments wherever the parents can be one object.

It looks from the operations down, into fragments where they are spread. A fragment that no operation reaches makes a
document invalid by another rule.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SchemaMetaFieldDef,
    SelectionSetNode,
    TypeMetaFieldDef,
    TypeNameMetaFieldDef,
    ValidationContext,
    ValidationRule,
    get_named_type,
    is_leaf_type,
    print_ast,
)
from graphql.utilities.sort_value_node import sort_value_node

META = {"__typename": TypeNameMetaFieldDef, "__schema": SchemaMetaFieldDef, "__type": TypeMetaFieldDef}


class Found(NamedTuple):
    """A field where it was found.

    Attributes:
        parent: the type it was selected on; none where the document names one that does not exist.
        node: the field.
        kind: its type; none where the parent has no such field.
    """

    parent: GraphQLNamedType | None
    node: FieldNode
    kind: GraphQLOutputType | None


Selected = tuple[GraphQLNamedType | None, SelectionSetNode]


class SameKeySameField(ValidationRule):
    """Refuses a document in which fields of one response key could not be merged."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self._arguments: dict[int, tuple[tuple[str, str], ...]] = {}
        self._told: set[tuple[int, int]] = set()

    def enter_operation_definition(self, node: OperationDefinitionNode, *_rest: Any) -> None:
        """Look through an operation."""
        root = self.context.schema.get_root_type(node.operation)
        fields = self._collected(((root, node.selection_set),))
        self._same_shapes(fields)
        self._same_fields(fields)

    def _same_shapes(self, fields: Sequence[Found]) -> None:
        """Compare the types of fields of one key, whatever their parents: answers must have one shape."""
        for same_key in _by_key(fields):
            if len(same_key) > 1:
                first = next((field for field in same_key if field.kind is not None), same_key[0])
                for field in same_key:
                    if field.kind and first.kind and _differ(first.kind, field.kind):
                        self._tell(first, field, f"they return conflicting types '{first.kind}' and '{field.kind}'")
            below = _below(same_key)
            if below:
                self._same_shapes(self._collected(below))

    def _same_fields(self, fields: Sequence[Found]) -> None:
        """Compare the names and arguments of fields of one key whose parents can be one object."""
        for same_key in _by_key(fields):
            for together in _of_one_object(same_key):
                if len(together) > 1:
                    self._compare(together)
                below = _below(together)
                if below:
                    self._same_fields(self._collected(below))

    def _compare(self, together: Sequence[Found]) -> None:
        first = together[0]
        for field in together[1:]:
            if field.node.name.value != first.node.name.value:
                names = f"'{first.node.name.value}' and '{field.node.name.value}'"
                self._tell(first, field, f"{names} are different fields")
            elif self._arguments_of(field.node) != self._arguments_of(first.node):
                self._tell(first, field, "they have differing arguments")

    def _arguments_of(self, node: FieldNode) -> tuple[tuple[str, str], ...]:
        """Return the arguments of a field in one order, printed once however often it is compared."""
        if not node.arguments:
            return ()
        # By identity: nodes are equal by their content, which takes long to find out.
        printed = self._arguments.get(id(node))
        if printed is None:
            printed = tuple(sorted((one.name.value, print_ast(sort_value_node(one.value))) for one in node.arguments))
            self._arguments[id(node)] = printed
        return printed

    def _tell(self, first: Found, other: Found, why: str) -> None:
        pair = (id(first.node), id(other.node))
        if pair in self._told:
            return
        self._told.add(pair)
        key = (first.node.alias or first.node.name).value
        sentence = f"Fields '{key}' conflict because {why}."
        advice = "Use different aliases on the fields to fetch both if this was intentional."
        self.report_error(GraphQLError(f"{sentence} {advice}", [first.node, other.node]))

    def _collected(self, sets: Sequence[Selected]) -> list[Found]:
        """Return the fields of some selections, each fragment once."""
        seen: set[int] = set()
        return [field for parent, selections in sets for field in self._fields(parent, selections, seen)]

    def _fields(self, parent: GraphQLNamedType | None, selections: SelectionSetNode, seen: set[int]) -> Iterator[Found]:
        for node in selections.selections:
            if isinstance(node, FieldNode):
                yield Found(parent, node, _type_of(parent, node.name.value))
            elif isinstance(node, InlineFragmentNode):
                condition = node.type_condition
                kind = self.context.schema.get_type(condition.name.value) if condition else parent
                yield from self._fields(kind, node.selection_set, seen)
            elif isinstance(node, FragmentSpreadNode):
                fragment = self.context.get_fragment(node.name.value)
                if fragment is not None and id(fragment) not in seen:
                    seen.add(id(fragment))
                    kind = self.context.schema.get_type(fragment.type_condition.name.value)
                    yield from self._fields(kind, fragment.selection_set, seen)


def _by_key(fields: Sequence[Found]) -> list[list[Found]]:
    grouped: dict[str, list[Found]] = {}
    for field in fields:
        grouped.setdefault((field.node.alias or field.node.name).value, []).append(field)
    return list(grouped.values())


def _of_one_object(same_key: Sequence[Found]) -> list[list[Found]]:
    """Return the fields that one object may have to answer together: those of an interface go with every object's."""
    if len(same_key) == 1:
        return [list(same_key)]
    objects: dict[str, list[Found]] = {}
    anywhere = [field for field in same_key if not isinstance(field.parent, GraphQLObjectType)]
    for field in same_key:
        if isinstance(field.parent, GraphQLObjectType):
            objects.setdefault(field.parent.name, []).append(field)
    return [[*mine, *anywhere] for mine in objects.values()] or [anywhere]


def _below(fields: Sequence[Found]) -> list[Selected]:
    return [
        (get_named_type(field.kind) if field.kind else None, field.node.selection_set)
        for field in fields
        if field.node.selection_set is not None
    ]


def _type_of(parent: GraphQLNamedType | None, name: str) -> GraphQLOutputType | None:
    if name in META:
        return META[name].type
    if isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
        definition = parent.fields.get(name)
        return definition.type if definition else None
    return None


def _differ(one: GraphQLOutputType, other: GraphQLOutputType) -> bool:
    """Whether two types give answers of different shapes."""
    for wrapper in (GraphQLNonNull, GraphQLList):
        if isinstance(one, wrapper) or isinstance(other, wrapper):
            if not (isinstance(one, wrapper) and isinstance(other, wrapper)):
                return True
            return _differ(one.of_type, other.of_type)
    return (is_leaf_type(one) or is_leaf_type(other)) and one is not other
