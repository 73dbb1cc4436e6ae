"""`constraints.txt` pins all that gets installed, and nothing but names and versions stands in it."""

import re
import tomllib
from importlib.metadata import distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tidy.tree import ROOT, text_of

PIN = re.compile(r"(?P<name>[A-Za-z0-9][\w.-]*)==(?P<version>[\w.]+)")


def pins() -> dict[str, str]:
    """The pinned version of each package."""
    lines = [line for line in text_of(ROOT / "constraints.txt").splitlines() if not line.startswith("#")]
    found = [PIN.fullmatch(line) for line in lines]
    return {canonicalize_name(pin["name"]): pin["version"] for pin in found if pin}


def closure(wanted: list[Requirement]) -> dict[str, str]:
    """The installed version of each package that the wanted ones need, directly or not, on this platform."""
    versions: dict[str, str] = {}
    extras_seen: set[tuple[str, str]] = set()
    while wanted:
        requirement = wanted.pop()
        name = canonicalize_name(requirement.name)
        for extra in {"", *requirement.extras} - {extra for seen, extra in extras_seen if seen == name}:
            extras_seen.add((name, extra))
            installed = distribution(name)
            versions[name] = installed.version
            needs = [Requirement(text) for text in installed.requires or []]
            wanted += [need for need in needs if need.marker is None or need.marker.evaluate({"extra": extra})]
    return versions


def test_only_names_and_versions_stand_in_the_file() -> None:
    lines = [line for line in text_of(ROOT / "constraints.txt").splitlines() if not line.startswith("#")]

    assert not [line for line in lines if not PIN.fullmatch(line)]
    assert lines == sorted(lines, key=lambda line: line.partition("==")[0].lower())


def test_everything_that_gets_installed_is_pinned_to_what_is_installed() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    installed = closure([Requirement(text) for text in wanted])
    pinned = pins()

    assert {name: version for name, version in installed.items() if pinned.get(name) != version} == {}


def test_nothing_is_pinned_that_nobody_needs() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]

    assert not pins().keys() - closure([Requirement(text) for text in wanted]).keys()
