"""The specification's rules for documents, and which of them a document has to be held to.

A rule that speaks of variables has nothing to say of a document without a ``$``, and is asked at every field of it all
the same: half of the time a new document took to be validated went to rules that could not find anything.
"""

from collections.abc import Mapping
from typing import Final

from graphql import ASTValidationRule, OverlappingFieldsCanBeMergedRule, specified_rules

from graphql_schema.overlap import SameKeySameField

RULES: Final = tuple(SameKeySameField if rule is OverlappingFieldsCanBeMergedRule else rule for rule in specified_rules)
"""The one whose work grows with the square of the document is replaced by an equal one."""
VARIABLE: Final = ("$",)
DIRECTIVE: Final = ("@",)
SPREAD: Final = ("...",)
DEFINITION: Final = ("fragment",)
SPEAKS_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "UniqueVariableNamesRule": VARIABLE,
    "VariablesAreInputTypesRule": VARIABLE,
    "NoUndefinedVariablesRule": VARIABLE,
    "NoUnusedVariablesRule": VARIABLE,
    "VariablesInAllowedPositionRule": VARIABLE,
    "KnownDirectivesRule": DIRECTIVE,
    "UniqueDirectivesPerLocationRule": DIRECTIVE,
    "DeferStreamDirectiveOnRootField": DIRECTIVE,
    "DeferStreamDirectiveOnValidOperationsRule": DIRECTIVE,
    "DeferStreamDirectiveLabel": DIRECTIVE,
    "StreamDirectiveOnListField": DIRECTIVE,
    "KnownFragmentNamesRule": SPREAD,
    "PossibleFragmentSpreadsRule": SPREAD,
    "NoFragmentCyclesRule": SPREAD,
    "FragmentsOnCompositeTypesRule": (*SPREAD, *DEFINITION),
    "UniqueFragmentNamesRule": DEFINITION,
    "NoUnusedFragmentsRule": DEFINITION,
    "SingleFieldSubscriptionsRule": ("subscription",),
    "MaxIntrospectionDepthRule": ("__",),
}
"""What a document holds, letter by letter, if a rule can find anything: signs and words that nothing stands in for.

A rule that is not named here, as one that a new release brings, is asked of every document.
"""


def rules_for(text: str) -> tuple[type[ASTValidationRule], ...]:
    """Return the rules that may find something in a document; in a comment or a text a sign only costs time."""
    return tuple(rule for rule in RULES if any(sign in text for sign in SPEAKS_OF.get(rule.__name__, ("",))))
