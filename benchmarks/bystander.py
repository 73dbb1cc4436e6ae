"""How long a small question waits while somebody else loops the worst that is allowed.

    python benchmarks/bystander.py [--seconds 10] [--clients 4]

Starts ``mirps serve`` as a process of its own (on MIRPS_DATABASE_URL where that is set, else on a PostgreSQL of its
own in a folder that goes away), and for each bad neighbour measures ``{ __typename }`` from one connection,
again and again. The promise is 250 ms at the 99th of a hundred. Figures are of this machine, client and database
included.
"""

import argparse
import http.client
import itertools
import json
import multiprocessing
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)")
SERVE = (sys.executable, "-c", "from service.starting import main; main()", "serve", "--port", "0")
PROMISED_MILLISECONDS = 250.0

FIGURES = "{ amount effective { value } gap gross { value } surplus fullyCovered { value } }"
COVERAGE = f"required pledged {FIGURES} committed {FIGURES} received {{ amount }}"
PLEDGES = "pledges(first: 100) { nodes { code status lines { amount { amount } } outstanding { amount } } }"

NEIGHBOURS = {
    "nobody": "",
    "the same small question": "{ __typename }",
    "one coverage by seven dimensions": (
        "{ coverage(groupBy: [DONOR, EVENT, CHANNEL, EARMARK, MODALITY, FUND, PROJECT]) "
        f"{{ groups {{ keys {{ code }} coverage {{ {COVERAGE} }} }} }} }}"
    ),
    "eight coverages by need": "{ "
    + " ".join(
        f"a{n}: coverage(groupBy: [NEED]) {{ groups {{ coverage {{ required pledged {{ gap }} }} }} }}"
        for n in range(8)
    )
    + " }",
    "fifteen lists of pledges": "{ " + " ".join(f"a{n}: {PLEDGES}" for n in range(15)) + " }",
    "400 fields that overlap": "{ " + "states { code } " * 195 + "}",
    "introspection of everything": (
        "{ __schema { types { name description fields { name description type { name ofType { name ofType { name } } }"
        " args { name type { name } } } } } }"
    ),
}
"""By what they are: documents within every limit."""


def ask(connection: http.client.HTTPConnection, query: str) -> int:
    """Ask once over a connection, and return the status."""
    connection.request("POST", "/graphql", json.dumps({"query": query}), {"content-type": "application/json"})
    response = connection.getresponse()
    response.read()
    return response.status


def loop(port: int, query: str, until: float, asked: "multiprocessing.Queue[int]", *, new: bool, number: int) -> None:
    """Ask the same question until a time; as a new document each time where that is said. Tells how often it did."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    done = 0
    for count in itertools.count():
        if time.monotonic() > until:
            break
        # Another name of the operation is another document: nothing of it is known, and all of it is worked out anew.
        ask(connection, f"query Q{number}x{count} {query}" if new else query)
        done += 1
    asked.put(done)


def measure(port: int, query: str, *, new: bool, clients: int, seconds: float) -> tuple[list[float], int]:
    """Return how long the bystander waited each time, in milliseconds, and how often the neighbours were answered."""
    began = time.monotonic()
    asked: multiprocessing.Queue[int] = multiprocessing.Queue()
    loops = [
        multiprocessing.Process(
            target=loop, args=(port, query, began + seconds, asked), kwargs={"new": new, "number": number}
        )
        for number in range(clients if query else 0)
    ]
    for one in loops:
        one.start()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    waited = []
    while time.monotonic() < began + seconds:
        asked_at = time.perf_counter()
        status = ask(connection, "{ __typename }")
        waited.append((time.perf_counter() - asked_at) * 1000)
        if status != http.HTTPStatus.OK:
            message = f"the bystander was answered {status}"
            raise RuntimeError(message)
        time.sleep(0.005)
    answered = sum(asked.get(timeout=90) for _ in loops)
    for one in loops:
        one.join()
    return sorted(waited), answered


@contextmanager
def serving() -> Iterator[int]:
    """Run the service until the block ends, and lend its port."""
    with tempfile.TemporaryDirectory(prefix="mirps-bystander-") as folder:
        environment = {"MIRPS_DATA_DIR": folder, **os.environ}
        process = subprocess.Popen(SERVE, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603  our own command
        try:
            line = process.stdout.readline().decode() if process.stdout else ""
            found = ADDRESS.search(line)
            if found is None:
                message = f"the service did not start: {line!r}"
                raise RuntimeError(message)
            yield int(found[1])
        finally:
            process.terminate()
            process.wait(20)


def main() -> int:
    """Measure every neighbour and print a row for each; 1 when the promise was broken."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=10.0, help="how long each neighbour is measured")
    parser.add_argument("--clients", type=int, default=4, help="how many connections each neighbour has")
    given = parser.parse_args()
    kept = True
    write = sys.stdout.write
    with serving() as port:
        write(f"{'neighbour':48} {'p50 ms':>8} {'p99 ms':>8} {'max ms':>8} {'asked':>7} {'neighbour/s':>12}\n")
        for name, query in NEIGHBOURS.items():
            for new in (False, True) if query and query != "{ __typename }" else (False,):
                waited, answered = measure(port, query, new=new, clients=given.clients, seconds=given.seconds)
                p50, p99 = (waited[min(len(waited) - 1, len(waited) * part // 100)] for part in (50, 99))
                kept = kept and p99 <= PROMISED_MILLISECONDS
                label = f"{name}{', never the same document' if new else ''}"
                rate = answered / given.seconds
                write(f"{label:48} {p50:8.1f} {p99:8.1f} {waited[-1]:8.1f} {len(waited):7} {rate:12.1f}\n")
                sys.stdout.flush()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
