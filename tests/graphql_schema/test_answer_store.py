"""What the store of answers keeps, what it tells apart, and when it does not even look."""

from graphql_schema.answer_store import (
    ENTRY_BYTES,
    FIRST_REST_SECONDS,
    LONGEST_REST_SECONDS,
    MEBIBYTE,
    AnswerStore,
    Key,
)
from service.reading.selection import Viewer

QUERY = "{ states { code } }"


def key_in(store: AnswerStore, **sent: object) -> Key:
    key = store.key_of(QUERY, None, Viewer(), sent)
    assert key is not None
    return key


def test_the_last_answer_to_a_question_is_kept_and_given_while_its_version_is() -> None:
    store = AnswerStore(MEBIBYTE)
    key = key_in(store)
    assert not store.is_worth_asking(key)
    for version in ("1", "2"):
        assert store.keep(key, version, version.encode(), "tag")
        assert store.is_worth_asking(key)
        found = store.still(key, version)
        assert found is not None
        assert found.body == version.encode()
    assert store.still(key, "1") is None


def test_a_version_that_nobody_knows_is_none_that_was_kept() -> None:
    store = AnswerStore(MEBIBYTE)
    store.keep(key_in(store), "1", b"x", "tag")
    assert store.still(key_in(store), None) is None


def test_whatever_an_answer_may_depend_on_tells_questions_apart() -> None:
    store = AnswerStore(MEBIBYTE)
    asked = [
        (QUERY, None, Viewer(), {}),
        (QUERY + " ", None, Viewer(), {}),
        (QUERY, "A", Viewer(), {}),
        *((QUERY, None, Viewer(), {"a": value}) for value in (1, True, "1", 1.0, None, [1], {"b": 1})),
        *((QUERY, None, viewer, {}) for viewer in (Viewer(language="ES"), Viewer("AUDITOR"), Viewer(name="ana"))),
        *((QUERY, None, viewer, {}) for viewer in (Viewer(party="ES"), Viewer(states=("HN",)), Viewer(largest_page=7))),
    ]
    assert len({store.key_of(*one) for one in asked}) == len(asked)


def test_variables_nested_deeper_than_can_be_told_are_not_looked_up() -> None:
    nested: dict[str, object] = {}
    for _ in range(100_000):
        nested = {"a": nested}
    assert AnswerStore(MEBIBYTE).key_of(QUERY, None, Viewer(), nested) is None


def test_the_least_used_are_forgotten_when_the_bytes_are_used_up() -> None:
    store = AnswerStore(10 * (ENTRY_BYTES + 201))
    keys = [key_in(store, number=number) for number in range(20)]
    for key in keys:
        store.keep(key, "1", b"x" * 200, "tag")
        assert store.still(keys[0], "1") is not None, "it is used all the time"
        assert store.bytes_held <= 10 * (ENTRY_BYTES + 201)
    assert [store.still(key, "1") is not None for key in keys] == [True] + [False] * 10 + [True] * 9


def test_an_answer_too_large_for_its_part_is_not_kept_and_neither_is_the_one_before() -> None:
    store = AnswerStore(MEBIBYTE)
    key = key_in(store)
    store.keep(key, "1", b"x", "tag")
    assert not store.keep(key, "2", b"x" * (MEBIBYTE // 8), "tag")
    assert store.bytes_held == 0
    assert store.still(key, "1") is None


def test_a_store_of_nothing_looks_nothing_up() -> None:
    store = AnswerStore(0)
    assert store.key_of(QUERY, None, Viewer(), {}) is None
    assert not store.is_worth_asking(None)
    assert not store.keep(None, "1", b"x", "tag")


def test_what_is_outdated_each_time_is_looked_up_ever_more_rarely_until_it_holds_again() -> None:
    now = 0.0
    store = AnswerStore(MEBIBYTE, clock=lambda: now)
    key = key_in(store)
    looks = []
    for ask in range(2_000):
        now = ask / 100
        if store.is_worth_asking(key):
            looks.append(now)
            store.still(key, f"{ask} was written")
        store.keep(key, f"{ask}", b"x", "tag")
    assert len(looks) < 15, "of 2,000 asks in 20 seconds of constant writing"
    now += LONGEST_REST_SECONDS
    assert store.still(key, "1999") is not None
    assert store.still(key, "written") is None
    now += FIRST_REST_SECONDS
    assert store.is_worth_asking(key), "the pauses began anew"
