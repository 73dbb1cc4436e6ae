"""The workbench for browsers is all from here: its page, its files, and what the browser may do with them."""

import gzip
import hashlib
import re
from importlib.resources import files

import httpx2
import pytest

from service.http.workbench.page import FILES
from tests.http.conftest import client_of

BROWSER = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"}
QUESTION = {"query": "{ __typename }"}
FOLDER = files("service.http.workbench") / "files"
ELSEWHERE = re.compile(r"""(?:src|href|url)\s*[=(]\s*["']?\s*(?:https?:)?//""")


async def _page(api: httpx2.AsyncClient, **asked: str) -> httpx2.Response:
    return await api.get("/graphql", headers=BROWSER, params=asked)


async def test_all_that_the_page_loads_is_here_and_kept_for_ever(quiet_api: httpx2.AsyncClient) -> None:
    page = await _page(quiet_api)
    named = re.findall(r'(?:src|href)="(/workbench/[^"]+)"', page.text)
    assert sorted(name.rpartition("/")[2] for name in named) == sorted(FILES)
    for name in named:
        found = await quiet_api.get(name)
        assert found.status_code == 200, name
        assert found.headers["content-type"].startswith(FILES[name.rpartition("/")[2]])
        assert "immutable" in found.headers["cache-control"]
        assert found.content == (FOLDER / name.rpartition("/")[2]).read_bytes()


async def test_the_files_are_packed_for_who_unpacks_them(quiet_api: httpx2.AsyncClient) -> None:
    [name] = re.findall(r'src="(/workbench/[^"]+/graphiql.min.js)"', (await _page(quiet_api)).text)
    whole = await quiet_api.get(name, headers={"accept-encoding": "identity"})
    async with quiet_api.stream("GET", name, headers={"accept-encoding": "gzip"}) as packed:
        sent = b"".join([part async for part in packed.aiter_raw()])
    assert (packed.headers["content-encoding"], whole.headers.get("content-encoding")) == ("gzip", None)
    assert gzip.decompress(sent) == whole.content
    assert len(sent) < len(whole.content) / 2


async def test_the_browser_is_told_to_ask_nobody_else(quiet_api: httpx2.AsyncClient) -> None:
    page = await _page(quiet_api)
    rules = dict(one.split(" ", 1) for one in page.headers["content-security-policy"].split("; "))
    assert (rules["default-src"], rules["script-src"], rules["connect-src"]) == ("'none'", "'self'", "'self'")
    assert not any("http" in rule or "*" in rule or "unsafe-eval" in rule for rule in rules.values())
    for name in ("page.html", "workbench.css", "workbench.js", "graphiql.min.css"):
        assert ELSEWHERE.search((FOLDER / name).read_text(encoding="utf-8")) is None, name


async def test_a_browser_that_opens_an_address_with_a_question_gets_the_page(quiet_api: httpx2.AsyncClient) -> None:
    assert (await _page(quiet_api, **QUESTION)).headers["content-type"].startswith("text/html")
    for accept in ("application/json", "*/*", "application/json, text/html;q=0.9"):
        answer = await quiet_api.get("/graphql", params=QUESTION, headers={"accept": accept})
        assert answer.json() == {"data": {"__typename": "Query"}}


async def test_where_it_is_off_nothing_of_it_is_there(database_url: str) -> None:
    async with client_of(database_url, graphiql=False) as api:
        answer = await _page(api, **QUESTION)
        file = await api.get("/workbench/x/graphiql.min.js")
    assert answer.json() == {"data": {"__typename": "Query"}}
    assert file.status_code == 404


@pytest.mark.parametrize(
    "path", ["x/graphiql.min.js", "{digest}/page.html", "{digest}/ORIGIN.md", "{digest}/..%2Fpage.py"]
)
async def test_other_files_and_other_releases_are_not_there(quiet_api: httpx2.AsyncClient, path: str) -> None:
    [digest] = set(re.findall(r"/workbench/([^/]+)/", (await _page(quiet_api)).text))
    found = await quiet_api.get(f"/workbench/{path.format(digest=digest)}")
    assert (found.status_code, found.json()["errors"][0]["extensions"]["code"]) == (404, "PATH_UNKNOWN")


def test_what_was_copied_is_as_it_was() -> None:
    origin = (FOLDER / "ORIGIN.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `([^`]+)` \|.*`([0-9a-f]{64})` \|$", origin, re.MULTILINE))
    copied = set(FILES) - {"workbench.css", "workbench.js"}
    assert told == {name: hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() for name in copied}
