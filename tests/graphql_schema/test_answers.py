"""What an error is answered with: a refusal says why, a bug of ours says a number and nothing else."""

import asyncpg
import orjson
import pytest

from graphql_schema.answers import answer_to
from service.database.unusable import ServerUnreachable
from service.errors import BadInput

INSIDE = "secret-of-the-inside"


@pytest.mark.parametrize(
    "error", [RuntimeError(INSIDE), KeyError(INSIDE), asyncpg.UndefinedColumnError(INSIDE), AssertionError(INSIDE)]
)
def test_a_bug_is_answered_with_a_number_and_nothing_of_it(error: Exception) -> None:
    answer = answer_to(error, "EN")
    [shown] = orjson.loads(answer.body)["errors"]

    assert (int(answer.status), shown["extensions"]["code"]) == (500, "INTERNAL")
    assert shown["extensions"]["id"] in shown["message"]
    assert INSIDE.encode() not in answer.body


def test_a_database_that_is_away_is_no_bug_and_its_address_is_told_to_nobody() -> None:
    answer = answer_to(ServerUnreachable(f"The database at {INSIDE} cannot be reached."), "EN")
    [shown] = orjson.loads(answer.body)["errors"]

    assert (int(answer.status), shown["extensions"]["code"]) == (503, "UNAVAILABLE")
    assert INSIDE.encode() not in answer.body


def test_a_refusal_is_answered_in_its_own_words() -> None:
    [shown] = orjson.loads(answer_to(BadInput("TEXT_TOO_LONG", "A text is too long."), "EN").body)["errors"]

    assert (shown["extensions"]["code"], shown["message"]) == ("TEXT_TOO_LONG", "A text is too long.")
