"""A scope that names what nobody has recorded is refused: a nought of what does not exist looks like one that is."""

from collections.abc import Mapping
from typing import Any, Final

import orjson
import pytest

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.asking import PUBLIC, answer_to, ask
from tests.given.giving import given_pledge
from tests.given.looking import rows
from tests.given.mutating import answer_to_mutation
from tests.given.planning import given_need, given_plan
from tests.given.registry import given_event, given_party

COVERAGE: Final = "query ($scope: CoverageScope) { coverage(scope: $scope) { total { required } } }"
QUESTIONS: Final = [
    COVERAGE,
    "query ($scope: CoverageScope) { matching(scope: $scope, basis: PLEDGED) { required } }",
    "query ($scope: CoverageScope) { coverage(scope: $scope, scenario: []) { total { required } } }",
    """query ($scope: CoverageScope) {
      coverage(scope: $scope, scenario: [{pledge: {code: "NEW", amount: "1"}}]) { total { required } } }""",
    """query ($scope: CoverageScope) {
      coverage(scope: $scope, moment: {effective: "2021-07-01"}) { moment { sequence } } }""",
    'query ($scope: CoverageScope) { state(code: "HN") { coverage(scope: $scope) { required } } }',
    "query ($scope: CoverageScope) { states { coverage(scope: $scope) { required } } }",
]
KNOWN: Final[Mapping[str, str]] = {
    "states": "HN, SV",
    "pillars": "P1, P2",
    "sectors": "11220, 12220",
    "plans": "PLAN-HN, PLAN-SV",
    "needs": "N1, N2",
    "donors": "CA, ES, HN, OAS, SV",
}
"""What there is of each kind on the ground that tests begin on, none of which begins as ZZ does."""
NEAR: Final[Mapping[str, tuple[str, str]]] = {
    "states": ("HX", "HN"),
    "pillars": ("P9", "P1, P2"),
    "sectors": ("19999", "11220, 12220"),
    "plans": ("PLAN-ZZ", "PLAN-HN, PLAN-SV"),
    "needs": ("N9", "N1, N2"),
    "donors": ("EX", "ES"),
}
"""A code that nobody has recorded, and what begins most like it."""
REAL: Final[Mapping[str, Any]] = {}
ALL: Final[Mapping[str, Any]] = {"illustrative": True}
MADE_UP: Final[Mapping[str, Any]] = {"onlyIllustrative": True}


async def refused(
    database: Database, query: str, scope: Mapping[str, Any], viewer: Viewer = PUBLIC
) -> dict[str, Any] | None:
    """Return the one error of a question; none where it is answered."""
    parsed = orjson.loads((await answer_to(database, query, {"scope": scope}, viewer=viewer)).body)
    errors: list[dict[str, Any]] = parsed.get("errors", [])
    assert len(errors) < 2
    return errors[0] if errors else None


@pytest.mark.parametrize("name", NEAR)
async def test_an_unknown_code_is_refused_with_those_nearest_to_it(database: Database, name: str) -> None:
    unknown, nearest = NEAR[name]
    for query in QUESTIONS:
        error = await refused(database, query, {name: [unknown]})
        assert error is not None, query
        assert error["extensions"] == {"code": "SCOPE_CODE_UNKNOWN", "field": ["scope", name]}
        assert error["message"] == (
            f'Nothing that {name} of a scope could name has the code "{unknown}". Those nearest to it: {nearest}.'
        )


@pytest.mark.parametrize("name", [*KNOWN, "events", "populations"])
async def test_where_nothing_begins_as_the_code_does_nothing_is_proposed(database: Database, name: str) -> None:
    for query in QUESTIONS:
        error = await refused(database, query, {name: ["ZZ"]})
        assert error is not None
        assert (
            error["message"]
            == f'Nothing that {name} of a scope could name has the code "ZZ", or one that begins as it does.'
        )


async def test_the_first_unknown_code_is_named_and_what_begins_like_it_whatever_its_case(database: Database) -> None:
    error = await refused(database, COVERAGE, {"plans": ["PLAN-HN", "plan-hx", "ZZ"]})
    assert error is not None
    assert error["message"].endswith('has the code "plan-hx". Those nearest to it: PLAN-HN.')
    long = await refused(database, COVERAGE, {"needs": ["N1" + "9" * 500]})
    assert long is not None
    assert long["message"].endswith(f'has the code "N1{"9" * 78}". Those nearest to it: N1.')


async def test_what_is_known_is_answered_also_where_it_has_nothing(database: Database) -> None:
    for name, known in KNOWN.items():
        for query in QUESTIONS:
            assert await refused(database, query, {name: known.split(", ")}) is None
    assert await refused(database, COVERAGE, {"states": [], "years": [1900]}) is None


async def test_a_draft_is_unknown_to_who_may_not_see_it_and_no_hint_at_it_is_given(database: Database) -> None:
    await given_need(database, "N-DRAFT", state="HN", plan="PLAN-HN", publication="DRAFT")
    draft, nothing = [await refused(database, COVERAGE, {"needs": [code]}) for code in ("N-DRAFT", "N-NOUGHT")]
    assert draft is not None
    assert nothing is not None
    assert draft["message"].replace("N-DRAFT", "N-NOUGHT") == nothing["message"]
    sees = {"STATE": ("HN",), "SECRETARIAT": (), "AUDITOR": ()}
    for role, states in sees.items():
        assert await refused(database, COVERAGE, {"needs": ["N-DRAFT"]}, Viewer(role, states=states)) is None, role
    hidden = await refused(database, COVERAGE, {"needs": ["N-DRAFT"]}, Viewer("STATE", states=("SV",)))
    assert hidden is not None
    assert hidden["message"] == draft["message"]


async def made_up(database: Database) -> None:
    """Record a plan, a need, a donor and an event that are made up, and real ones that something made up rests on."""
    await given_plan(database, "MADE-PLAN", illustrative=True)
    await given_need(database, "MADE-N", plan="MADE-PLAN", illustrative=True)
    await given_need(database, "MADE-OF-HN", state="HN", plan="PLAN-HN", illustrative=True)
    await given_party(database, "MADE-DONOR", illustrative=True)
    await given_event(database, "MADE-EVENT", illustrative=True)
    await given_event(database, "MEETING")
    await given_pledge(database, "MADE-P", donor="CA", event="MADE-EVENT", illustrative=True)


@pytest.mark.parametrize(
    ("name", "invented", "real", "of_both"),
    [
        ("plans", "MADE-PLAN", "PLAN-SV", "PLAN-HN"),
        ("needs", "MADE-N", "N1", None),
        ("donors", "MADE-DONOR", "ES", "CA"),
        ("events", "MADE-EVENT", "MEETING", None),
        ("states", None, None, "HN"),
        ("pillars", None, None, "P1"),
        ("sectors", None, None, "11220"),
    ],
)
async def test_a_code_is_known_where_the_scope_counts_what_it_is_of(
    database: Database, name: str, invented: str | None, real: str | None, of_both: str | None
) -> None:
    await made_up(database)
    for query in QUESTIONS:
        for code, worlds in ((invented, (ALL, MADE_UP)), (real, (REAL, ALL)), (of_both, (REAL, ALL, MADE_UP))):
            for world in (REAL, ALL, MADE_UP) if code else ():
                error = await refused(database, query, {name: [code], **world})
                assert (error is None) == (world in worlds), (query, code, world)
                assert error is None or error["extensions"] == {"code": "SCOPE_CODE_UNKNOWN", "field": ["scope", name]}


async def test_the_refusal_tells_what_is_made_up_from_what_is_real(database: Database) -> None:
    await made_up(database)
    invented = await refused(database, COVERAGE, {"plans": ["MADE-PLAN"]})
    real = await refused(database, COVERAGE, {"needs": ["N1"], **MADE_UP})
    assert invented is not None
    assert real is not None
    assert invented["message"] == (
        'What has the code "MADE-PLAN" is made up, and the scope counts what is real: '
        "ask with illustrative or onlyIllustrative."
    )
    assert real["message"] == 'What has the code "N1" is real, and the scope counts only what is made up.'


async def test_only_what_the_scope_counts_is_proposed(database: Database) -> None:
    await made_up(database)
    await given_need(database, "MAIN", state="HN", plan="PLAN-HN")
    nearest = {
        world: (await refused(database, COVERAGE, {"needs": ["MA"], **dict(world)}) or {})["message"]
        for world in (tuple(each.items()) for each in (REAL, ALL, MADE_UP))
    }
    assert [message.partition("Those nearest to it: ")[2] for message in nearest.values()] == [
        "MAIN.",
        "MADE-N, MADE-OF-HN, MAIN.",
        "MADE-N, MADE-OF-HN.",
    ]


async def test_a_made_up_draft_makes_no_real_plan_one_of_the_made_up_world(database: Database) -> None:
    await given_need(database, "MADE-DRAFT", state="SV", plan="PLAN-SV", illustrative=True, publication="DRAFT")
    assert await refused(database, COVERAGE, {"plans": ["PLAN-SV"], **MADE_UP}) is not None
    hidden = await refused(database, COVERAGE, {"needs": ["MADE-DRAFT"]})
    assert hidden is not None
    assert "made up" not in hidden["message"]


async def test_the_refusal_speaks_the_language_of_the_question(database: Database) -> None:
    spoken = {
        language: await refused(database, COVERAGE, {"states": ["ZZ"]}, Viewer(language=language))
        for language in ("ES", "PT", "FR")
    }
    assert [error and error["message"].split()[0] for error in spoken.values()] == ["Nada", "Nada", "Rien"]


async def test_an_act_whose_effect_cannot_be_shown_is_not_done(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    before = await rows(database, "SELECT sequence FROM ledger_head")
    document = """mutation { allocatePledge(input: {pledge: "P1", need: "N1", amount: "40.00"}, idempotencyKey: "k") {
      userErrors { code field } effect { coverageAfter(scope: {states: ["ZZ"]}) { required } } } }"""
    parsed = orjson.loads((await answer_to_mutation(database, document)).body)

    assert await rows(database, "SELECT sequence FROM ledger_head") == before
    assert "SCOPE_CODE_UNKNOWN" in orjson.dumps(parsed).decode()


async def test_it_is_still_one_statement(database: Database) -> None:
    scope = {"states": ["HN"], "pillars": ["P1"], "plans": ["PLAN-HN"], "donors": ["ES"], "needs": ["N1"]}
    with database.recording() as statements:
        await ask(database, COVERAGE, {"scope": scope})
    assert len(statements) == 1
