"""Desks: people with tokens of their own, who do their work over HTTP."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx2
import orjson

from service.database.engine import Database
from tests.given.tokens import bearer, given_token


@dataclass(frozen=True)
class Desk:
    """Somebody at work: a client of the service, the token it sends, and the language it wants."""

    client: httpx2.AsyncClient
    token: str | None = None
    language: str = "en"

    async def send(self, document: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Send a document and return the whole answer."""
        headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
        headers["accept-language"] = self.language
        if self.token is not None:
            headers["authorization"] = bearer(self.token)
        body = orjson.dumps({"query": document, "variables": variables or {}})
        answered = await self.client.post("/graphql", content=body, headers=headers)
        found: dict[str, Any] = orjson.loads(answered.content)
        return found

    async def ask(self, document: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Return what a question gives; errors fail the test."""
        answer = await self.send(document, variables)
        assert "errors" not in answer, answer["errors"]
        data: dict[str, Any] = answer["data"]
        return data

    async def act(self, name: str, given: Mapping[str, Any], shown: str = "") -> dict[str, Any]:
        """Do an act and return its payload; a refusal fails the test."""
        payload = await self._mutate(name, given, shown)
        assert payload["userErrors"] == [], (name, payload["userErrors"])
        return payload

    async def refused(self, name: str, given: Mapping[str, Any]) -> str:
        """Return the code with which an act is refused."""
        [error] = (await self._mutate(name, given, ""))["userErrors"]
        return str(error["code"])

    async def _mutate(self, name: str, given: Mapping[str, Any], shown: str) -> dict[str, Any]:
        kind = f"{name[0].upper()}{name[1:]}Input"
        document = (
            f"mutation ($input: {kind}!, $key: String) {{ {name}(input: $input, idempotencyKey: $key) {{"
            f" {shown} entry {{ sequence }} userErrors {{ code message field }} }} }}"
        )
        key = f"{name} {orjson.dumps(given).decode()}"[:200]
        payload: dict[str, Any] = (await self.ask(document, {"input": given, "key": key}))[name]
        return payload


async def desk_of(client: httpx2.AsyncClient, database: Database, role: str, name: str, **more: Any) -> Desk:
    """Open a desk: give out a token in a role, for a party or for States."""
    return Desk(client, await given_token(database, role, name, **more))
