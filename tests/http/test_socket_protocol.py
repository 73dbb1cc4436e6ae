"""``graphql-transport-ws`` to the letter: what is no message of it closes the connection with its code."""

import asyncio
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from tests.http.listening import INIT, socket_to
from tests.http.serving import Served

QUESTION = {"query": "{ __typename }"}
FOLLOW = {"query": "subscription { ledgerEntries { sequence } }"}


async def test_a_query_is_answered_with_one_event_and_its_end(service: Served) -> None:
    async with socket_to(service.port) as socket:
        await socket.say({"id": "a", "type": "subscribe", "payload": QUESTION})

        assert await socket.hear() == {"id": "a", "type": "next", "payload": {"data": {"__typename": "Query"}}}
        assert await socket.hear() == {"id": "a", "type": "complete"}


async def test_a_ping_is_answered_with_what_it_carried_before_and_after_the_beginning(service: Served) -> None:
    async with socket_to(service.port, begun=False) as socket:
        await socket.say({"type": "ping"}, {"type": "pong"}, {"type": "ping", "payload": {"n": 1}})
        assert [await socket.hear(), await socket.hear()] == [{"type": "pong"}, {"type": "pong", "payload": {"n": 1}}]


@pytest.mark.parametrize(
    "message",
    [
        "[]",
        "null",
        "1",
        '"x"',
        "{",
        "",
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
        b"{}",
        {},
        {"type": 1},
        {"type": None},
        {"type": "start", "id": "1", "payload": QUESTION},
        {"type": "connection_ack"},
        {"type": "ping", "payload": []},
        {"type": "connection_init", "payload": "x"},
        {"type": "connection_init", "payload": {"Authorization": 1}},
        {"type": "subscribe", "payload": QUESTION},
        {"type": "subscribe", "id": 1, "payload": QUESTION},
        {"type": "subscribe", "id": "", "payload": QUESTION},
        {"type": "subscribe", "id": "x" * 257, "payload": QUESTION},
        {"type": "subscribe", "id": "1"},
        {"type": "subscribe", "id": "1", "payload": []},
        {"type": "subscribe", "id": "1", "payload": {"query": 1}},
        {"type": "subscribe", "id": "1", "payload": {**QUESTION, "variables": []}},
        {"type": "subscribe", "id": "1", "payload": {**QUESTION, "operationName": 1}},
        {"type": "subscribe", "id": "1", "payload": {**QUESTION, "extensions": 1}},
        {"type": "complete"},
        {"type": "complete", "id": []},
    ],
    ids=repr,
)
async def test_what_is_no_message_is_4400(service: Served, message: Any) -> None:  # noqa: ANN401  whatever is sent
    async with socket_to(service.port, begun=False) as socket:
        await socket.say(message)

        assert (await socket.closed())[0] == 4400


async def test_an_operation_before_the_beginning_is_4401(service: Served) -> None:
    async with socket_to(service.port, begun=False) as socket:
        await socket.say({"id": "1", "type": "subscribe", "payload": QUESTION})

        assert await socket.closed() == (4401, "Unauthorized")


async def test_a_second_beginning_is_4429(service: Served) -> None:
    async with socket_to(service.port) as socket:
        await socket.say(INIT)

        assert await socket.closed() == (4429, "Too many initialisation requests")


async def test_the_same_id_twice_at_a_time_is_4409(service: Served) -> None:
    async with socket_to(service.port) as socket:
        await socket.say(*[{"id": "é" * 99, "type": "subscribe", "payload": FOLLOW}] * 2)

        code, reason = await socket.closed()
        assert code == 4409
        assert reason.endswith("already exists")


async def test_an_id_is_free_again_once_its_operation_has_ended(service: Served) -> None:
    async with socket_to(service.port) as socket:
        for _ in range(3):
            await socket.say({"id": "1", "type": "subscribe", "payload": FOLLOW}, {"id": "1", "type": "complete"})
        await socket.say({"id": "1", "type": "subscribe", "payload": QUESTION})

        assert [(await socket.hear())["type"], (await socket.hear())["type"]] == ["next", "complete"]


async def test_who_says_nothing_is_closed_with_4408_after_ten_seconds(service: Served) -> None:
    began = asyncio.get_running_loop().time()
    async with socket_to(service.port, begun=False) as socket:
        await socket.say({"type": "ping"})

        assert await socket.closed() == (4408, "Connection initialisation timeout")
        assert 9 < asyncio.get_running_loop().time() - began < 12


@pytest.mark.parametrize("offered", [["graphql-ws"], [], ["graphql-transport-ws2"]])
async def test_other_protocols_are_4406(service: Served, offered: list[str]) -> None:
    async with socket_to(service.port, begun=False, subprotocols=offered or None) as socket:
        assert socket.connection.subprotocol is None
        assert await socket.closed() == (4406, "Subprotocol not acceptable")


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { a: ledgerEntries { sequence } b: ledgerEntries { sequence } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { __typename }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { ledgerEntries(after: -1) { sequence } }", "SEQUENCE_UNKNOWN"),
        ('subscription { pledgeChanged(id: "x") { code } }', "ID_MALFORMED"),
        ("subscription ($a: Int!) { ledgerEntries(after: $a) { sequence } }", "BAD_USER_INPUT"),
        ("subscription { ledgerEntries @skip(if: true) { sequence } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { ... @include(if: false) { ledgerEntries { sequence } } }", "GRAPHQL_VALIDATION_FAILED"),
        ("mutation { recordDisbursement { replayed } }", "GRAPHQL_VALIDATION_FAILED"),
        ("  ", "QUERY_MISSING"),
    ],
)
async def test_an_operation_that_cannot_begin_is_an_error_and_the_connection_goes_on(
    service: Served, query: str, code: str
) -> None:
    async with socket_to(service.port) as socket:
        await socket.say({"id": "1", "type": "subscribe", "payload": {"query": query}})
        message = await socket.hear()
        await socket.say({"type": "ping"})

        assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", code)
        assert await socket.hear() == {"type": "pong"}


async def test_a_connection_follows_twenty_things_and_no_more(service: Served) -> None:
    async with socket_to(service.port) as socket:
        await socket.say(*({"id": str(number), "type": "subscribe", "payload": FOLLOW} for number in range(21)))
        message = await socket.hear()

        assert (message["id"], message["type"]) == ("20", "error")
        assert message["payload"][0]["extensions"]["code"] == "TOO_MANY_SUBSCRIPTIONS"
        assert "20" in message["payload"][0]["message"]


async def test_a_message_of_64_kib_is_read_and_a_longer_one_is_1009(service: Served) -> None:
    around = '{"type":"ping","x":""}'
    async with socket_to(service.port) as socket:
        await socket.say(around.replace('""', f'"{"x" * (65_536 - len(around))}"'))
        assert await socket.hear() == {"type": "pong"}
        await socket.say(around.replace('""', f'"{"x" * (65_537 - len(around))}"'))

        assert (await socket.closed())[0] == 1009


async def test_errors_are_told_in_the_language_of_the_listener(service: Served) -> None:
    async with socket_to(service.port, additional_headers={"accept-language": "es"}) as socket:
        await socket.follow("subscription { ledgerEntries(after: -1) { sequence } }")

        assert "El libro va del asiento 0" in (await socket.hear())["payload"][0]["message"]


async def test_a_websocket_to_another_address_is_refused(service: Served) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with socket_to(service.port, begun=False, path="/other"):
            pass

    assert refused.value.response.status_code == 404
