"""What areas declare is put together once: nothing twice, and nothing added to what nobody declares."""

import pytest

from service.reading.area import entities_of, fields_of
from service.reading.entity import EVERYONE, Entity
from service.reading.values import text

EVENT = Entity("Event", None, EVERYONE, {"code": text("x")})


def test_an_upper_area_adds_fields_to_an_entity_of_a_lower_one() -> None:
    found = entities_of([[EVENT]], [{"Event": {"pledges": text("y")}}, {"Event": {"figures": text("z")}}])
    assert set(found["Event"].fields) == {"code", "pledges", "figures"}
    assert set(EVENT.fields) == {"code"}


def test_a_type_declared_twice_is_refused() -> None:
    with pytest.raises(LookupError, match="Event is declared twice"):
        entities_of([[EVENT], [EVENT]])


def test_a_field_declared_twice_is_refused() -> None:
    with pytest.raises(LookupError, match=r"Event\.code is declared twice"):
        entities_of([[EVENT]], [{"Event": {"code": text("y")}}])
    with pytest.raises(LookupError, match=r"Query\.node is declared twice"):
        fields_of([{"node": text("a")}, {"node": text("b")}])


def test_an_extension_of_what_nobody_declares_is_refused() -> None:
    with pytest.raises(LookupError, match="nobody declares Party"):
        entities_of([[EVENT]], [{"Party": {"pledges": text("y")}}])
