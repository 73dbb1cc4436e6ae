"""Asking over HTTP in tests: one request, and what came back."""

from typing import Any

import httpx2
import orjson

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"


async def post(
    api: httpx2.AsyncClient,
    query: str,
    variables: dict[str, Any] | None = None,
    *,
    extensions: dict[str, Any] | None = None,
    accept: str = GRAPHQL,
    **headers: str,
) -> httpx2.Response:
    """Ask with POST; an underscore in the name of a header stands for a hyphen."""
    body = {"query": query, "variables": variables, "extensions": extensions}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    sent = {"content-type": JSON, "accept": accept, **named}
    return await api.post("/graphql", content=orjson.dumps(body), headers=sent)


async def get(api: httpx2.AsyncClient, query: str, *, accept: str = GRAPHQL, **headers: str) -> httpx2.Response:
    """Ask with GET."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return await api.get("/graphql", params={"query": query}, headers={"accept": accept, **named})


def code_of(response: httpx2.Response) -> str:
    """Return the code of the first error."""
    return str(response.json()["errors"][0]["extensions"]["code"])
