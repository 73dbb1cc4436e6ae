"""All that can be read, put together from what each area declares, and the fields of the root."""

from collections.abc import Mapping
from typing import Final

from service.access import audit_reads as access
from service.advice import reads as advice
from service.advice import stranding_reads as stranding
from service.coverage import effect_reads as effect
from service.coverage import reads as coverage
from service.giving import reads as giving
from service.giving.stream_reads import LAST_TOUCHING
from service.ledger import reads as ledger
from service.ledger.stream_reads import ENTRIES_BEHIND
from service.matching import reads as matching
from service.planning import reads as planning
from service.reading.area import entities_of, fields_of
from service.reading.entity import AnyNode, Entity, Field
from service.registry import reads as registry
from service.spending import reads as spending

CATALOG: Final[Mapping[str, Entity]] = entities_of(
    areas=(
        ledger.ENTITIES,
        registry.ENTITIES,
        planning.ENTITIES,
        giving.ENTITIES,
        matching.ENTITIES,
        spending.ENTITIES,
        coverage.ENTITIES,
        access.ENTITIES,
        effect.ENTITIES,
        advice.ENTITIES,
        stranding.ENTITIES,
    ),
    extensions=(
        planning.EXTENSIONS,
        giving.EXTENSIONS,
        matching.EXTENSIONS,
        spending.EXTENSIONS,
        coverage.EXTENSIONS,
        stranding.EXTENSIONS,
    ),
    filters=(giving.FILTERS, matching.FILTERS, spending.FILTERS),
)
"""Every entity by the name of its GraphQL type; an upper area extends the entities of a lower one."""

ROOT: Final[Mapping[str, Field]] = fields_of(
    (
        {"node": AnyNode(), "nodes": AnyNode(many=True)},
        registry.ROOT_FIELDS,
        planning.ROOT_FIELDS,
        giving.ROOT_FIELDS,
        matching.ROOT_FIELDS,
        spending.ROOT_FIELDS,
        ledger.ROOT_FIELDS,
        coverage.ROOT_FIELDS,
        access.ROOT_FIELDS,
        advice.ROOT_FIELDS,
        stranding.ROOT_FIELDS,
    )
)
"""The fields of Query that the database answers."""

STREAMED: Final[Mapping[str, Field]] = {
    "ledgerEntries": ENTRIES_BEHIND,
    "coverageChanged": ROOT["coverage"],
    "pledgeChanged": AnyNode(),
}
"""The fields of Subscription, and how each is read when something was written."""

BESIDE_STREAMED: Final[Mapping[str, Field]] = {"head": ROOT["ledger"], "touched": LAST_TOUCHING}
"""What is read beside them, from the same snapshot: how far the book has come, and what touched a pledge."""
