"""One table says who may use what: it has a row for every field of the schema, and no other."""

import os
from pathlib import Path

import pytest
from graphql import GraphQLObjectType

from graphql_schema.schema import make_schema
from service.access.bounds import unbound
from service.access.operations import OPERATIONS, Bound, Kind, allowed, check_role, field_of, who_may
from service.errors import NotAllowed
from service.writing.actor import Role


def fields_of(kind: Kind) -> set[str]:
    """The fields of a root type, as the schema has them."""
    found = make_schema()._schema.type_map.get(kind)  # noqa: SLF001  strawberry keeps the graphql-core schema there
    return set(found.fields) if isinstance(found, GraphQLObjectType) else set()


@pytest.mark.parametrize("kind", Kind)
def test_every_field_of_the_schema_stands_in_the_table(kind: Kind) -> None:
    assert sorted(fields_of(kind) - set(OPERATIONS[kind])) == []


@pytest.mark.parametrize("kind", Kind)
def test_every_row_of_the_table_is_a_field_of_the_schema(kind: Kind) -> None:
    assert sorted(set(OPERATIONS[kind]) - fields_of(kind)) == []


def test_wherever_a_role_is_bound_something_holds_it_to_that() -> None:
    assert unbound() == []


def test_what_stands_in_no_row_may_be_used_by_nobody() -> None:
    for kind in Kind:
        assert not who_may(kind, "brandNew").roles
    with pytest.raises(NotAllowed, match="these may: -"):
        check_role(Kind.MUTATION, "brandNew", Role.SECRETARIAT)


def test_who_may_not_is_told_who_may() -> None:
    with pytest.raises(NotAllowed) as found:
        check_role(Kind.MUTATION, "recordDisbursement", Role.MEMBER)

    assert found.value.code == "NOT_ALLOWED_ROLE"
    assert found.value.sentence == "MEMBER may not use recordDisbursement; these may: FUND_ADMIN."


def test_the_public_auditors_and_operators_change_nothing_in_the_book() -> None:
    changing = {role for row in OPERATIONS[Kind.MUTATION].values() for role in row.roles}

    assert changing == {Role.STATE, Role.MEMBER, Role.CHAIR, Role.FUND_ADMIN, Role.SECRETARIAT}


def test_members_and_states_are_always_bound_and_nobody_else_is() -> None:
    bounds = {(role, bound) for row in OPERATIONS[Kind.MUTATION].values() for role, bound in row.roles.items()}

    assert {bound for role, bound in bounds if role == Role.MEMBER} == {Bound.OWN_PARTY}
    assert {bound for role, bound in bounds if role == Role.STATE} == {Bound.OWN_STATES}
    assert {bound for role, bound in bounds if role not in {Role.MEMBER, Role.STATE}} == {Bound.ANY}


def test_an_act_is_named_as_its_mutation() -> None:
    assert field_of("record_pledge") == "recordPledge"
    assert allowed(Role.CHAIR).bound_of(Role.MEMBER) is None


MARK = (
    "<!-- made from service/access/operations.py: MIRPS_REWRITE_GOLDEN=1 pytest tests/access/test_operations.py -->\n"
)
END = "<!-- end -->"
PAGE = Path(__file__).parents[2] / "docs" / "access.md"
SAID = {None: "", Bound.ANY: "yes", Bound.OWN_PARTY: "own", Bound.OWN_STATES: "own"}


def table_of_mutations() -> str:
    """The table as the document shows it."""
    roles = [role for role in Role if any(role in row.roles for row in OPERATIONS[Kind.MUTATION].values())]
    lines = ["| mutation | " + " | ".join(roles) + " |", "|---|" + "---|" * len(roles)]
    for name, row in OPERATIONS[Kind.MUTATION].items():
        lines.append(f"| `{name}` | " + " | ".join(SAID[row.bound_of(role)] for role in roles) + " |")
    return "\n" + "\n".join(lines) + "\n\n"


def test_the_document_shows_the_table() -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(MARK)
    shown, after = rest.split(END)
    if os.environ.get("MIRPS_REWRITE_GOLDEN") == "1":
        PAGE.write_text(before + MARK + table_of_mutations() + END + after, encoding="utf-8")
        pytest.skip("written: read the diff")

    assert shown == table_of_mutations()
