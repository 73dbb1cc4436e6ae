"""What can be read of planning: plans, State commitments, the quantification, needs, indicators, stated figures."""

from collections.abc import Mapping
from typing import Final

from service.planning import indicator_reads, need_reads, plan_reads
from service.reading.area import fields_of
from service.reading.entity import Entity, Field

ENTITIES: Final[tuple[Entity, ...]] = (*plan_reads.ENTITIES, *need_reads.ENTITIES, *indicator_reads.ENTITIES)

ROOT_FIELDS: Final[Mapping[str, Field]] = fields_of(
    (plan_reads.ROOT_FIELDS, need_reads.ROOT_FIELDS, indicator_reads.ROOT_FIELDS)
)

EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    **indicator_reads.EXTENSIONS,
    "State": fields_of((plan_reads.EXTENSIONS["State"], need_reads.EXTENSIONS["State"]), "State"),
}
