"""All that can be read, assembled from what each area declares, and the fields of the root."""

from collections.abc import Mapping
from itertools import chain
from typing import Final

from service.reading.entity import AnyNode, Entity, Field, Link, Shape
from service.reading.values import by_argument
from service.registry import reads as registry

CATALOG: Final[Mapping[str, Entity]] = {
    entity.type_name: entity for entity in chain(registry.ENTITIES)
}
"""Every entity by the name of its GraphQL type."""

ROOT: Final[Mapping[str, Field]] = {
    "node": AnyNode(),
    "nodes": AnyNode(many=True),
    "states": Link("State"),
    "state": by_argument("State", "code"),
    "parties": Link("Party", shape=Shape.CONNECTION),
    "party": by_argument("Party", "code"),
}
"""The fields of Query that the database answers."""
