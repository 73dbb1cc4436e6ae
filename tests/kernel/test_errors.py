import copy
import pickle
from collections.abc import Callable
from typing import cast

import pytest

from service.errors import BadInput, Conflict, NotAllowed, NotFound, Refusal, RuleBroken

KINDS = [NotFound, Conflict, RuleBroken, NotAllowed, BadInput]


class PledgeWithdrawn(RuleBroken):
    """This pledge has been withdrawn.

    Only engineers read this paragraph.
    """

    default_code = "PLEDGE_WITHDRAWN"


def over_pledged() -> RuleBroken:
    return RuleBroken("OVER_PLEDGED", "Only 5300000.00 is left.", field=("lines", "0"), outstanding="5300000.00")


def test_a_refusal_carries_its_code_sentence_field_and_facts() -> None:
    refusal = over_pledged()
    assert refusal.code == "OVER_PLEDGED"
    assert refusal.sentence == str(refusal) == "Only 5300000.00 is left."
    assert refusal.field == ("lines", "0")
    assert refusal.facts == {"outstanding": "5300000.00"}


def test_a_refusal_about_no_single_field_has_an_empty_path_and_may_have_no_facts() -> None:
    refusal = Conflict("STALE", "Someone else has changed this plan.")
    assert refusal.field == ()
    assert refusal.facts == {}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_a_refusal_and_no_kind_is_another(kind: type[Refusal]) -> None:
    assert kind.__mro__[1] is Refusal


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_stand_alone_with_a_code_and_a_sentence_of_its_own(kind: type[Refusal]) -> None:
    refusal = kind()
    assert refusal.code == kind.default_code
    assert refusal.sentence.endswith(".")


def test_the_kinds_have_different_codes() -> None:
    assert len({kind.default_code for kind in KINDS}) == len(KINDS)


def test_the_first_paragraph_of_the_docstring_is_the_sentence_of_a_refusal_with_a_default_code() -> None:
    refusal = PledgeWithdrawn(field=("pledge",))
    assert refusal.code == "PLEDGE_WITHDRAWN"
    assert refusal.sentence == "This pledge has been withdrawn."
    assert refusal.field == ("pledge",)


@pytest.mark.parametrize("code", ["lower", "Mixed_Case", "1_FIRST", "_A", "A_", "A__B", "A-B", "A B", "ÁREA", "CODE\n"])
def test_a_code_that_is_not_upper_snake_is_a_bug_where_it_is_written(code: str) -> None:
    with pytest.raises(ValueError, match="UPPER_SNAKE"):
        RuleBroken(code, "A sentence.")


def test_a_refusal_without_any_sentence_is_a_bug() -> None:
    with pytest.raises(ValueError, match="needs a sentence"):
        RuleBroken("CODE", "  ")


@pytest.mark.parametrize("field", ["amount", ["amount"], ("lines", 0)])
def test_a_field_that_is_not_a_tuple_of_text_is_a_bug(field: object) -> None:
    with pytest.raises(TypeError, match="tuple of text"):
        BadInput("CODE", "A sentence.", field=cast("tuple[str, ...]", field))


def test_a_fact_that_is_not_text_is_a_bug_because_numbers_lose_cents() -> None:
    with pytest.raises(TypeError, match="must be text, got float"):
        RuleBroken("CODE", "A sentence.", outstanding=cast("str", 5300000.0))


def test_a_fact_may_be_named_like_a_positional_argument() -> None:
    assert NotFound("NO_SUCH_CODE", "There is no such code.", code="X").facts == {"code": "X"}


def through_a_pickle(refusal: Refusal) -> Refusal:
    copied: Refusal = pickle.loads(pickle.dumps(refusal))  # noqa: S301  the bytes were made on this very line
    return copied


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, through_a_pickle])
def test_a_refusal_survives_copying_and_the_way_to_another_process(twin: Callable[[Refusal], Refusal]) -> None:
    refusal = twin(over_pledged())
    assert type(refusal) is RuleBroken
    assert (refusal.code, refusal.field, str(refusal)) == ("OVER_PLEDGED", ("lines", "0"), "Only 5300000.00 is left.")
    assert refusal.facts == {"outstanding": "5300000.00"}
