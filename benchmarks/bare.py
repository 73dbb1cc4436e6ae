"""The floor of HTTP: a Starlette application that answers each question with bytes it has in memory."""

import os
from pathlib import Path

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


def make_app() -> Starlette:
    """Return the application; the answers are the files of MIRPS_BENCHMARK_ANSWERS, by the name of the operation."""
    folder = Path(os.environ["MIRPS_BENCHMARK_ANSWERS"])
    answers = {path.stem.encode(): path.read_bytes() for path in folder.glob("*.json")}

    async def answer(request: Request) -> Response:
        query = orjson.loads(await request.body())["query"]
        name = query[6 : query.find(" ", 6)].partition("(")[0].lower().encode()
        return Response(answers.get(name, b'{"data":{}}'), media_type="application/json")

    return Starlette(routes=[Route("/graphql", answer, methods=["POST"])])
