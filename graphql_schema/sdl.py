"""The SDL that clients rely on: committed, so that a change is seen. ``python -m graphql_schema.sdl`` writes it."""

from pathlib import Path
from typing import Final

import strawberry

from graphql_schema.schema import make_schema

COMMITTED: Final = Path(__file__).with_name("schema.graphql")


def sdl() -> str:
    """Return the schema in GraphQL's schema definition language, with its descriptions."""
    return make_schema().as_str().rstrip("\n") + "\n"


def sdl_of(schema: strawberry.Schema) -> str:
    """Return a schema's SDL; ours from its file, at once: a test holds both together, and writing it takes a while."""
    return COMMITTED.read_text(encoding="utf-8") if schema is make_schema() else schema.as_str()


def main() -> None:
    """Write the SDL to its file."""
    COMMITTED.write_text(sdl(), encoding="utf-8")


if __name__ == "__main__":
    main()
