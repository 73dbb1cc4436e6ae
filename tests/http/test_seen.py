"""A position that cannot be read is refused; without replicas nobody needs one."""

import httpx2
import pytest

QUESTION = {"query": '{ party(code: "ES") { code } }'}


@pytest.mark.parametrize("given", ["", "now", "0", "0/", "0/123456789", "-1/0", "0/0,0/1", "FFFFFFFF/FFFFFFFF"])
async def test_what_is_no_position_is_refused(api: httpx2.AsyncClient, given: str) -> None:
    answer = await api.post("/graphql", json=QUESTION, headers={"MIRPS-Seen": given})

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "SEEN_MALFORMED")


async def test_without_replicas_a_position_changes_nothing_and_none_is_given(api: httpx2.AsyncClient) -> None:
    answer = await api.post("/graphql", json=QUESTION, headers={"MIRPS-Seen": "0/16B3748"})

    assert (answer.status_code, "mirps-seen" in answer.headers) == (200, False)
