"""The `mirps` command as a process of its own, with what it prints and its exit code.

To load the command takes longer than most of what it is asked for, so most runs are forked from a process that has
loaded it: tests/forking.py. What is true of the first moment of the program is asked of `mirps_anew`.
"""

import atexit
import json
import os
import subprocess
import sys
import tempfile
import threading
from functools import cache
from pathlib import Path
from typing import Final

COMMAND: Final = (sys.executable, "-c", "from service.starting import main; main()")
FORKED: Final = (sys.executable, "-c", "from tests.forking import wait_to_run; wait_to_run(); " + COMMAND[2])
ROOT: Final = Path(__file__).resolve().parents[1]

Ran = subprocess.CompletedProcess[str]


def mirps(*words: str, **environment: str) -> Ran:
    """Run the command to its end, in a process that is forked from one that has loaded it."""
    with tempfile.TemporaryDirectory(prefix="mirps-command-") as folder:
        printed, complained = Path(folder) / "stdout", Path(folder) / "stderr"
        code = _loaded().run(words, _variables(environment), [str(printed), str(complained)])
        texts = [path.read_text(encoding="utf-8") for path in (printed, complained)]
    return Ran(["mirps", *words], code, *texts)


def mirps_anew(*words: str, **environment: str) -> Ran:
    """Run the command to its end as a terminal does: by a new interpreter that has loaded nothing."""
    return subprocess.run(  # noqa: S603  our own command, with words of the tests
        [*COMMAND, *words],
        cwd=ROOT,
        env=_variables(environment),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def _variables(more: dict[str, str]) -> dict[str, str]:
    return {**os.environ, "COLUMNS": "200", **more}


class _Loaded:
    """The process that has loaded the command."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._process = subprocess.Popen(  # noqa: S603  our own command
            FORKED, cwd=ROOT, env=_variables({}), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        atexit.register(self._process.communicate)  # it ends when nothing can be asked any more

    def run(self, words: tuple[str, ...], variables: dict[str, str], files: list[str]) -> int:
        """Have it run the command, and return the exit code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._turn:
            self._process.stdin.write(json.dumps({"words": words, "variables": variables, "files": files}) + "\n")
            self._process.stdin.flush()
            return int(self._process.stdout.readline())


@cache
def _loaded() -> _Loaded:
    return _Loaded()
