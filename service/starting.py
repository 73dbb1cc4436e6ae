"""The entry of the `mirps` command: what it is made of is loaded first, and without looking for garbage meanwhile.

Loading makes hundreds of thousands of objects that all stay; to look through them again and again for some that do not
took a sixth of the time until the service answered.
"""

import gc
import sys
from importlib import import_module


def main() -> None:
    """Load the command, and run it; PostgreSQL comes up meanwhile, where the command is to serve."""
    gc.disable()
    words = sys.argv[1:]
    if words[:1] != ["serve"]:
        import_module("service.commands").main()
        return
    early = import_module("service.early")
    with early.server_meanwhile(words):
        import_module("service.commands").main()
