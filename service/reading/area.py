"""Putting together what the areas declare: no two may declare one thing, and an upper area may add to a lower one's.

An area's ``reads.py`` exports ``ENTITIES``, ``ROOT_FIELDS`` and, where it adds fields to entities of areas below it,
``EXTENSIONS``: by the type name. So a pledge's area gives events their pledges, and the registry knows no pledges.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from service.reading.entity import Entity, Field

Extensions = Mapping[str, Mapping[str, Field]]


def entities_of(areas: Iterable[Iterable[Entity]], extensions: Iterable[Extensions] = ()) -> dict[str, Entity]:
    """Return every entity by its type name, with the fields that upper areas add.

    Raises:
        LookupError: a type or a field that is declared twice, or an extension of a type that nobody declares.
    """
    found: dict[str, Entity] = {}
    for entities in areas:
        for entity in entities:
            if entity.type_name in found:
                message = f"the entity {entity.type_name} is declared twice"
                raise LookupError(message)
            found[entity.type_name] = entity
    for extension in extensions:
        for name, fields in extension.items():
            if name not in found:
                message = f"nobody declares {name}, which {', '.join(sorted(fields))} would extend"
                raise LookupError(message)
            found[name] = replace(found[name], fields=fields_of((found[name].fields, fields), name))
    return found


def fields_of(parts: Iterable[Mapping[str, Field]], owner: str = "Query") -> dict[str, Field]:
    """Return the fields of one type out of its parts.

    Raises:
        LookupError: a field that is declared twice.
    """
    found: dict[str, Field] = {}
    for part in parts:
        doubles = sorted(found.keys() & part.keys())
        if doubles:
            message = f"{owner}.{doubles[0]} is declared twice"
            raise LookupError(message)
        found.update(part)
    return found
