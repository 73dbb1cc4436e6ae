"""Documents that are plainly valid are seen to be so in one pass; of all others the specification's rules tell.

Each of some twenty rules is asked at every node of a document that is validated: three quarters of what a new document
took before it was planned. Nearly every document is right, and asks for no more than fields with their arguments,
variables, and fragments of a type that fits. Such a one is gone through once, by its types. Nothing is ever refused
here: where something is not as it should be, or is more than this (directives, one response key twice, several
operations, introspection, a stream), the rules look at the whole, and say what they have always said.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from graphql import (
    BooleanValueNode,
    DocumentNode,
    EnumValueNode,
    FieldNode,
    FloatValueNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    NamedTypeNode,
    NullValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    StringValueNode,
    VariableDefinitionNode,
    VariableNode,
    get_named_type,
    is_input_type,
    is_required_argument,
    is_required_input_field,
    is_type_sub_type_of,
    type_from_ast,
)
from graphql.utilities import do_types_overlap, validate_input_literal

COMPOSITE: Final = (GraphQLObjectType, GraphQLInterfaceType, GraphQLUnionType)
LITERALS: Final = (EnumValueNode, IntValueNode, FloatValueNode, StringValueNode, BooleanValueNode)
INTROSPECTION: Final = "__"
Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType


class _NotPlain(Exception):  # noqa: N818  nothing is wrong yet: the rules will tell
    """A document is more than this looks at, or wrong."""


def is_plainly_valid(schema: GraphQLSchema, document: DocumentNode) -> bool:
    """Tell whether a document is certainly valid; where it is not certain, the rules have to be asked.

    Args:
        schema: what it is held to.
        document: within the limits, for it is gone through as far as its fragments expand.
    """
    try:
        _Looked(schema, document).look()
    except _NotPlain:
        return False
    return True


def _plain(certain: object) -> None:
    """Give up where something is not certain."""
    if not certain:
        raise _NotPlain


class _Looked:
    """One document that is gone through."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode) -> None:
        self._schema = schema
        self._operations = [one for one in document.definitions if type(one) is OperationDefinitionNode]
        fragments = [one for one in document.definitions if type(one) is FragmentDefinitionNode]
        self._fragments = {one.name.value: one for one in fragments}
        _plain(len(self._operations) == 1 and len(self._fragments) == len(fragments) == len(document.definitions) - 1)
        self._keys: dict[str, Sequence[str] | None] = {}
        """Of each fragment that was met, the response keys it brings; none while it is being gone through."""
        self._variables: dict[str, GraphQLInputType] = {}
        self._used: set[str] = set()

    def look(self) -> None:
        """Go through the operation, and from it through everything."""
        [operation] = self._operations
        root = self._schema.get_root_type(operation.operation)
        _plain(operation.operation is not OperationType.SUBSCRIPTION and root is not None and not operation.directives)
        for definition in operation.variable_definitions or ():
            self._variable(definition)
        self._selected(root, operation.selection_set, set())
        _plain(len(self._keys) == len(self._fragments) and len(self._used) == len(self._variables))

    def _variable(self, definition: VariableDefinitionNode) -> None:
        """Look at the definition of a variable."""
        name = definition.variable.name.value
        kind = type_from_ast(self._schema, definition.type)
        _plain(name not in self._variables and not definition.directives and is_input_type(kind))
        self._variables[name] = kind  # type: ignore[assignment]  # an input, as was just seen
        if definition.default_value is not None:
            self._value(definition.default_value, kind)

    def _selected(self, parent: Any, selections: SelectionSetNode, keys: set[str]) -> None:
        """Look at what is selected of an object, together with what brought the keys there are."""
        for node in selections.selections:
            _plain(not node.directives)
            if type(node) is FieldNode:
                key = (node.alias or node.name).value
                _plain(key not in keys)
                keys.add(key)
                self._field(parent, node)
            elif type(node) is FragmentSpreadNode:
                brought = self._spread(parent, node)
                _plain(keys.isdisjoint(brought))
                keys.update(brought)
            elif type(node) is InlineFragmentNode:
                self._selected(self._narrowed(parent, node.type_condition), node.selection_set, keys)
            else:
                raise _NotPlain

    def _narrowed(self, parent: Composite, condition: NamedTypeNode | None) -> Composite:
        """Return the type that a fragment is of, on an object that may be of it."""
        if condition is None:
            return parent
        kind = self._schema.get_type(condition.name.value)
        if kind is not parent:
            _plain(isinstance(kind, COMPOSITE) and do_types_overlap(self._schema, kind, parent))
        return kind  # type: ignore[return-value]  # as was just seen

    def _spread(self, parent: Composite, node: FragmentSpreadNode) -> Sequence[str]:
        """Return the response keys that a fragment brings, having gone through it once."""
        name = node.name.value
        fragment = self._fragments.get(name)
        if fragment is None or getattr(node, "arguments", None):
            raise _NotPlain
        kind = self._narrowed(parent, fragment.type_condition)
        if name not in self._keys:
            _plain(not fragment.directives and not fragment.variable_definitions)
            self._keys[name] = None
            keys: set[str] = set()
            self._selected(kind, fragment.selection_set, keys)
            self._keys[name] = tuple(keys)
        brought = self._keys[name]
        if brought is None:  # it spreads itself
            raise _NotPlain
        return brought

    def _field(self, parent: Composite, node: FieldNode) -> None:
        """Look at a field, its arguments, and what is selected of it."""
        name = node.name.value
        if name == "__typename":
            _plain(not node.arguments and node.selection_set is None)
            return
        _plain(not name.startswith(INTROSPECTION) and not isinstance(parent, GraphQLUnionType))
        field = parent.fields.get(name)  # type: ignore[union-attr]  # a union was just turned away
        if field is None:
            raise _NotPlain
        if field.args or node.arguments:
            self._given(node.arguments or (), field.args)
        kind = get_named_type(field.type)
        if isinstance(kind, COMPOSITE):
            if node.selection_set is None:
                raise _NotPlain
            self._selected(kind, node.selection_set, set())
        else:
            _plain(node.selection_set is None)

    def _given(
        self, given: Sequence[Any], known: Mapping[str, GraphQLArgument] | Mapping[str, GraphQLInputField]
    ) -> None:
        """Look at arguments, or at the fields of an input: each is known and given once, and none is missing."""
        names = {one.name.value for one in given}
        _plain(len(names) == len(given))
        for name, one in known.items():
            _plain(name in names or not _is_required(one))
        for argument in given:
            kind = known.get(argument.name.value)
            if kind is None:
                raise _NotPlain
            self._value(argument.value, kind.type)

    def _value(self, node: Any, kind: Any) -> None:
        """Look at a value where something of this type is expected."""
        if type(node) is VariableNode:
            given = self._variables.get(node.name.value)
            _plain(given is not None and is_type_sub_type_of(self._schema, given, kind))
            self._used.add(node.name.value)
            return
        if isinstance(kind, GraphQLNonNull):
            _plain(type(node) is not NullValueNode)
            kind = kind.of_type
        if type(node) is NullValueNode:
            return
        if isinstance(kind, GraphQLList):
            for item in node.values if type(node) is ListValueNode else (node,):
                self._value(item, kind.of_type)
        elif isinstance(kind, GraphQLInputObjectType):
            _plain(type(node) is ObjectValueNode and not kind.is_one_of)
            self._given(node.fields or (), kind.fields)
        else:
            _plain(type(node) in LITERALS)
            validate_input_literal(node, kind, _not_so)


def _is_required(one: GraphQLArgument | GraphQLInputField) -> bool:
    """Whether something has to be given."""
    return is_required_argument(one) if isinstance(one, GraphQLArgument) else is_required_input_field(one)


def _not_so(*_why: object) -> None:
    """Give up for a literal that does not mean anything of its type."""
    raise _NotPlain
