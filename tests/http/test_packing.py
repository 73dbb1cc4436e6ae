"""Answers are packed for whoever unpacks them, where it is worth it."""

import gzip

import httpx2
import pytest

from service.http.packing import SMALLEST_BYTES
from tests.http.asking import post

LONG = "{ __schema { types { name description } } }"


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        ("gzip", True),
        ("br;q=1.0, gzip;q=0.8, *;q=0.1", True),
        ("*", True),
        ("x-gzip", True),
        ("gzip;q=0", False),
        ("gzip;q=0, *", False),
        ("identity", False),
        ("br", False),
        ("gzip;q=wrong", False),
        ("", False),
    ],
)
async def test_only_who_unpacks_gzip_gets_it(quiet_api: httpx2.AsyncClient, accepted: str, packed: bool) -> None:  # noqa: FBT001  a column of the table
    response = await post(quiet_api, LONG, accept_encoding=accepted)
    assert ("content-encoding" in response.headers) is packed
    assert response.headers["vary"].count("Accept-Encoding") == 1
    assert "__schema" in response.json()["data"]


async def test_packed_and_unpacked_are_one_answer_with_one_tag(quiet_api: httpx2.AsyncClient) -> None:
    packed, plain = [await post(quiet_api, LONG, accept_encoding=coding) for coding in ("gzip", "identity")]
    assert packed.text == plain.text
    assert packed.headers["etag"] == plain.headers["etag"]
    assert packed.headers["etag"].startswith("W/"), "a strong tag would promise the same bytes"
    assert int(packed.headers["content-length"]) < int(plain.headers["content-length"]) / 3
    kept = await post(quiet_api, LONG, accept_encoding="gzip", if_none_match=plain.headers["etag"])
    assert (kept.status_code, "content-encoding" in kept.headers) == (304, False)


async def test_a_small_answer_is_not_packed(quiet_api: httpx2.AsyncClient) -> None:
    response = await post(quiet_api, "{ __typename }", accept_encoding="gzip")
    assert "content-encoding" not in response.headers
    assert int(response.headers["content-length"]) < SMALLEST_BYTES


async def test_what_is_packed_is_gzip(quiet_api: httpx2.AsyncClient) -> None:
    request = quiet_api.build_request("GET", "/schema.graphql", headers={"accept-encoding": "gzip"})
    response = await quiet_api.send(request, stream=True)
    raw = b"".join([chunk async for chunk in response.aiter_raw()])
    assert b"type Query" in gzip.decompress(raw)
