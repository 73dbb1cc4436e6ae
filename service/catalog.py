"""All that can be read, put together from what each area declares, and the fields of the root."""

from collections.abc import Mapping
from typing import Final

from service.reading.area import entities_of, fields_of
from service.reading.entity import AnyNode, Entity, Field
from service.registry import reads as registry

CATALOG: Final[Mapping[str, Entity]] = entities_of(
    areas=(registry.ENTITIES,),
    extensions=(),
)
"""Every entity by the name of its GraphQL type; an upper area extends the entities of a lower one."""

ROOT: Final[Mapping[str, Field]] = fields_of(
    (
        {"node": AnyNode(), "nodes": AnyNode(many=True)},
        registry.ROOT_FIELDS,
    )
)
"""The fields of Query that the database answers."""
