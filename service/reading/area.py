"""Putting together what the areas declare: no two may declare one thing, and an upper area may add to a lower one's.

An area's ``reads.py`` exports ``ENTITIES``, ``ROOT_FIELDS`` and, where it adds fields to entities of areas below it,
``EXTENSIONS``, and filters, ``FILTERS``: by the type name. So a pledge's area gives events their pledges, and the
registry knows no pledges.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from service.reading.entity import Entity, Field, Filter, Group, Json, Value

Extensions = Mapping[str, Mapping[str, Field]]
MoreFilters = Mapping[str, Mapping[str, Filter]]


def entities_of(
    areas: Iterable[Iterable[Entity]], extensions: Iterable[Extensions] = (), filters: Iterable[MoreFilters] = ()
) -> dict[str, Entity]:
    """Return every entity by its type name, with the fields and filters that upper areas add.

    Raises:
        LookupError: a type, a field or a filter that is declared twice, or an extension of a type that nobody declares.
    """
    found: dict[str, Entity] = {}
    for entities in areas:
        for entity in entities:
            if entity.type_name in found:
                message = f"the entity {entity.type_name} is declared twice"
                raise LookupError(message)
            found[entity.type_name] = replace(entity, fields=fields_of((entity.fields,), entity.type_name))
    for extension in extensions:
        for name, fields in extension.items():
            if name not in found:
                message = f"nobody declares {name}, which {', '.join(sorted(fields))} would extend"
                raise LookupError(message)
            found[name] = replace(found[name], fields={**found[name].fields, **_added(found[name], fields)})
    for more in filters:
        for name, added in more.items():
            doubles = sorted(found[name].filters.keys() & added.keys())
            if doubles:
                message = f"the filter {doubles[0]} of {name} is declared twice"
                raise LookupError(message)
            found[name] = replace(found[name], filters={**found[name].filters, **added})
    return found


def _added(entity: Entity, fields: Mapping[str, Field]) -> dict[str, Field]:
    """Return the fields that an upper area adds to an entity, none of which it has."""
    added = fields_of((fields,), entity.type_name)
    for name in sorted(entity.fields.keys() & added.keys()):
        message = f"{entity.type_name}.{name} is declared twice"
        raise LookupError(message)
    return added


def fields_of(parts: Iterable[Mapping[str, Field]], owner: str = "Query") -> dict[str, Field]:
    """Return the fields of one type out of its parts, and beside every text in languages the language it is given in.

    ``name`` is followed by ``nameLanguage``; in groups within the type too.

    Raises:
        LookupError: a field that is declared twice.
    """
    found: dict[str, Field] = {}
    for part in parts:
        spoken = dict(_with_languages(part))
        doubles = sorted(found.keys() & spoken.keys())
        if doubles:
            message = f"{owner}.{doubles[0]} is declared twice"
            raise LookupError(message)
        found.update(spoken)
    return found


def _with_languages(fields: Mapping[str, Field]) -> Iterator[tuple[str, Field]]:
    """Go through some fields, those of their groups included, each text in languages followed by its language."""
    for name, field in fields.items():
        if isinstance(field, Group):
            yield name, replace(field, fields=dict(_with_languages(field.fields)))
            continue
        yield name, field
        if isinstance(field, Value) and field.language is not None:
            yield f"{name}Language", Value(field.language, Json.TEXT)
