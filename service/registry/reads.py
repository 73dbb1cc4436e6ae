"""What can be read of the registry: States, parties, groupings, office terms, events, documents, code lists."""

from collections.abc import Mapping
from typing import Final

from service.reading.area import fields_of
from service.reading.entity import Entity, Field
from service.registry import (
    code_list_reads,
    document_reads,
    enumeration_reads,
    event_reads,
    grouping_reads,
    office_term_reads,
    party_reads,
    viewer_reads,
)
from service.registry.fact_reads import SOURCE

ENTITIES: Final[tuple[Entity, ...]] = (
    *party_reads.ENTITIES,
    *grouping_reads.ENTITIES,
    *office_term_reads.ENTITIES,
    *event_reads.ENTITIES,
    *document_reads.ENTITIES,
    *code_list_reads.ENTITIES,
    *enumeration_reads.ENTITIES,
    SOURCE,
)

ROOT_FIELDS: Final[Mapping[str, Field]] = fields_of(
    (
        party_reads.ROOT_FIELDS,
        grouping_reads.ROOT_FIELDS,
        office_term_reads.ROOT_FIELDS,
        event_reads.ROOT_FIELDS,
        document_reads.ROOT_FIELDS,
        code_list_reads.ROOT_FIELDS,
        enumeration_reads.ROOT_FIELDS,
        viewer_reads.ROOT_FIELDS,
    )
)
