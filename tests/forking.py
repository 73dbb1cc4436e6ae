"""A process that has loaded the `mirps` command, and forks for each time it is to be run.

It is asked by a line of JSON with the words, the environment and the files to print to; the forked process goes on as
the command does, and its exit code is the answer. See tests/command.py.
"""

import gc
import json
import os
import signal
import sys
from importlib import import_module

from service.commands import COMMANDS

SECONDS = 120


def wait_to_run() -> None:
    """Load the command, and come back in a forked process each time it is to be run; end when nobody asks any more."""
    gc.disable()
    for place in COMMANDS.values():
        import_module(place.module)
    gc.freeze()
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _become(asked["words"], asked["variables"], asked["files"])
            return
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        os.write(1, b"%d\n" % code)
    raise SystemExit


def _become(words: list[str], variables: dict[str, str], files: list[str]) -> None:
    """Take the words, the environment and the files of one run; end by a signal when it takes too long."""
    signal.alarm(SECONDS)
    sys.argv[1:] = words
    os.environ.clear()
    os.environ.update(variables)
    for place, path in enumerate((os.devnull, *files)):
        opened = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.dup2(opened, place)
        os.close(opened)
