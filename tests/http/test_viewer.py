"""Who asks, as the service sees it: from the request, never from what is kept of another."""

import pytest

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.asking import ask, executor
from tests.given.registry import given_party, given_state

WHO = "{ viewer { role name language party { code } states { code } } }"


@pytest.fixture
def server(pg18: object) -> object:
    """What the viewer is does not depend on the release."""
    return pg18


async def test_without_a_token_one_is_the_public(database: Database) -> None:
    public: dict[str, object] = {"role": "PUBLIC", "name": None, "language": "EN", "party": None, "states": []}
    assert await ask(database, WHO) == {"viewer": public}


async def test_each_viewer_is_told_of_itself_though_they_share_a_plan(database: Database) -> None:
    await given_party(database, "ES")
    for state in ("HN", "SV"):
        await given_state(database, state)
    for name in ("ana", "luis"):
        viewer = Viewer("MEMBER", name, "ES", ("SV", "HN"), language="ES" if name == "ana" else "EN")
        answered = await ask(database, WHO, viewer=viewer)
        assert answered["viewer"] == {
            "role": "MEMBER",
            "name": name,
            "language": viewer.language,
            "party": {"code": "ES"},
            "states": [{"code": "HN"}, {"code": "SV"}],
        }


async def test_answers_for_different_viewers_have_different_tags(database: Database) -> None:
    viewers = [Viewer(), Viewer(language="ES"), Viewer("AUDITOR", "a"), Viewer("AUDITOR", "b")]
    answers = [await executor().answer(database, viewer, "{ states { code } }", {}, None) for viewer in viewers]
    assert len({answer.etag for answer in answers}) == len(viewers)


async def test_who_asks_and_what_is_asked_are_one_statement(database: Database) -> None:
    with database.recording() as statements:
        await ask(database, '{ viewer { role party { code } } states { code } party(code: "ES") { code } }')
    assert len(statements) == 1
