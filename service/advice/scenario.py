"""What if: edits on top of the book as it is seen at a moment, never stored. Pure: a book goes in, another comes out.

Edits are done in the order given, each on what the ones before left. Amounts are in the unit of the question. Money
that was reserved, paid or spent stays as and where it is, whatever a scenario says of its line.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from service.advice.book import Book, Line
from service.errors import BadInput, NotFound, RuleBroken
from service.giving.earmark import Earmark, Target, admits, check_modality
from service.matching.placing.problem import Asking, Holding
from service.money import Money
from service.registry.stating import check_code
from service.vague_date import VagueDate

MOST_EDITS: Final = 100
EDITS: Final = ("pledge", "revision", "earmark", "need", "needRevision")
"""What an edit may be of: one of these."""
SETS: Final = {
    "states": "states",
    "pillars": "pillars",
    "sectors": "sectors",
    "needs": "needs",
    "projects": "projects",
    "populations": "populations",
    "vulnerableGroups": "vulnerable_groups",
}


@dataclass(slots=True)
class Draft:
    """A book being edited.

    Attributes:
        at: the path of the edit in the input.
    """

    unit: str
    needs: dict[int, Asking]
    codes: dict[int, str]
    holdings: list[Holding]
    lines: dict[int, Line]
    at: tuple[str, ...] = ()
    _new: int = 0

    def key(self) -> int:
        """Return a key that nothing in the book has."""
        self._new -= 1
        return self._new

    def amount(self, given: Mapping[str, Any], name: str, *, positive: bool) -> int:
        """Return an amount in minor units.

        Raises:
            BadInput: RATE_UNKNOWN, and as ``Money.parse``.
        """
        currency = given.get("currency")
        if currency not in {None, self.unit}:
            sentence = "No rate is known for amounts of a scenario in {currency}: give them in {unit}."
            at = (*self.at, "currency")
            raise BadInput("RATE_UNKNOWN", sentence, field=at, currency=str(currency), unit=self.unit)
        read: Callable[..., Money] = Money.parse_positive if positive else Money.parse
        return read(format(given[name], "f"), self.unit, field=(*self.at, name)).amount_minor

    def line(self, given: Mapping[str, Any]) -> Line:
        """Return the line that is meant.

        Raises:
            NotFound: LINE_NOT_FOUND.
            BadInput: LINE_NOT_NAMED.
        """
        code, position = given["pledge"], given.get("line")
        found = [one for one in self.lines.values() if one.pledge == code and position in {None, one.position}]
        if not found:
            sentence = "No money that counts in this question is of that line: {pledge}."
            raise NotFound("LINE_NOT_FOUND", sentence, field=(*self.at, "pledge"), pledge=str(code)[:80])
        if len(found) > 1:
            sentence = "The pledge has {lines} lines: say which, from 1."
            raise BadInput("LINE_NOT_NAMED", sentence, field=(*self.at, "line"), lines=str(len(found)))
        return found[0]

    def pledge(self, given: Mapping[str, Any]) -> None:
        """Add a pledge of one line that stands on no need."""
        line = Line(
            self.key(),
            check_code(str(given["code"]), (*self.at, "code")),
            1,
            earmark_of(given.get("earmark") or {}, self.at),
        )
        if any(one.pledge == line.pledge for one in self.lines.values()):
            self._refuse_taken(line.pledge)
        self.lines[line.key] = line
        amount = self.amount(given, "amount", positive=True)
        self.holdings.append(Holding(line=line.key, earmark=line.earmark, amount=amount))

    def revision(self, given: Mapping[str, Any]) -> None:
        """Have a line hold another amount in all; what is on no need goes first."""
        line, wanted = self.line(given), self.amount(given, "amount", positive=False)
        own = [one for one in self.holdings if one.line == line.key]
        kept = [one for one in own if one.moved_on]
        moved_on = sum(one.amount for one in kept)
        if wanted < moved_on:
            raise RuleBroken(
                "SCENARIO_BELOW_USED",
                "{used} {unit} of the line are reserved, paid or spent: it cannot be less.",
                field=(*self.at, "amount"),
                used=str(Money(moved_on, self.unit)),
                unit=self.unit,
            )
        left = wanted - moved_on
        for one in sorted((one for one in own if not one.moved_on), key=lambda one: (one.need is None, one.need or 0)):
            taken = min(one.amount, left)
            kept += [replace(one, amount=taken)] if taken else []
            left -= taken
        kept += [Holding(line=line.key, earmark=line.earmark, amount=left)] if left else []
        self.holdings = [one for one in self.holdings if one.line != line.key] + kept

    def earmark(self, given: Mapping[str, Any]) -> None:
        """Put another earmark on a line; where it does not admit the need the money stands on, that is free again."""
        line = self.line(given)
        earmark = earmark_of(given.get("earmark") or {}, self.at)
        self.lines[line.key] = replace(line, earmark=earmark)
        self.holdings = [self._under(one, earmark) if one.line == line.key else one for one in self.holdings]

    def _under(self, one: Holding, earmark: Earmark) -> Holding:
        if one.moved_on:
            return one
        need = self.needs.get(one.need) if one.need is not None else None
        stays = need is not None and admits(earmark, need.target)
        return replace(one, earmark=earmark, need=one.need if stays else None)

    def need(self, given: Mapping[str, Any]) -> None:
        """Add a need."""
        code = check_code(str(given["code"]), (*self.at, "code"))
        if code in self.codes.values():
            self._refuse_taken(code)
        period = VagueDate.parse(given["period"], field=(*self.at, "period")) if given.get("period") else None
        key = self.key()
        target = Target(
            need=code,
            state=given.get("state"),
            pillar=given.get("pillar"),
            sector=given.get("sector"),
            populations=frozenset(given.get("populations") or ()),
            earliest=period.earliest if period else None,
            latest=period.latest if period else None,
        )
        self.codes[key] = code
        self.needs[key] = Asking(key=key, target=target, required=self.amount(given, "requirement", positive=True))

    def need_revision(self, given: Mapping[str, Any]) -> None:
        """Have a need ask for another amount."""
        code = given["need"]
        found = [key for key, known in self.codes.items() if known == code]
        if not found:
            sentence = "No need of that code asks for anything in this question: {code}."
            raise NotFound("NEED_NOT_FOUND", sentence, field=(*self.at, "need"), code=str(code)[:80])
        required = self.amount(given, "requirement", positive=False)
        self.needs[found[0]] = replace(self.needs[found[0]], required=required)

    def _refuse_taken(self, code: str) -> None:
        sentence = "{code} is there already: name what is new otherwise."
        raise BadInput("SCENARIO_CODE_TAKEN", sentence, field=(*self.at, "code"), code=code[:80])


def edited(book: Book, edits: Sequence[Mapping[str, Any]]) -> Book:
    """Return the book as it would be after some edits.

    Args:
        book: as it is.
        edits: the ``ScenarioEdit`` inputs, coerced.

    Raises:
        BadInput: SCENARIO_TOO_LONG, SCENARIO_EDIT_UNCLEAR, SCENARIO_CODE_TAKEN, CODE_MALFORMED, LINE_NOT_NAMED,
            RATE_UNKNOWN, EARMARK_MODALITY_UNKNOWN, and as amounts and dates are refused.
        NotFound: LINE_NOT_FOUND, NEED_NOT_FOUND.
        RuleBroken: SCENARIO_BELOW_USED.
    """
    if len(edits) > MOST_EDITS:
        sentence = "A scenario has at most {most} edits; {asked} were given."
        facts = {"most": str(MOST_EDITS), "asked": str(len(edits))}
        raise BadInput("SCENARIO_TOO_LONG", sentence, field=("scenario",), **facts)
    needs = {one.key: one for one in book.needs}
    draft = Draft(book.unit, needs, dict(book.codes), list(book.holdings), dict(book.lines))
    for place, edit in enumerate(edits):
        given = [name for name in EDITS if edit.get(name) is not None]
        if len(given) != 1:
            sentence = "An edit is of one thing: {words}."
            at = ("scenario", str(place))
            raise BadInput("SCENARIO_EDIT_UNCLEAR", sentence, field=at, words=", ".join(EDITS))
        draft.at = ("scenario", str(place), given[0])
        doing = draft.need_revision if given[0] == "needRevision" else getattr(draft, given[0])
        doing(edit[given[0]])
    return replace(
        book, needs=list(draft.needs.values()), codes=draft.codes, holdings=draft.holdings, lines=draft.lines
    )


def earmark_of(given: Mapping[str, Any], at: tuple[str, ...]) -> Earmark:
    """Return the earmark that an input says.

    Raises:
        BadInput: EARMARK_MODALITY_UNKNOWN, DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED.
    """
    period = given.get("period")
    if period is not None:
        VagueDate.parse(period, field=(*at, "earmark", "period"))
    sets = {own: tuple(str(code) for code in given.get(name) or ()) for name, own in SETS.items()}
    modality = check_modality(given.get("modality"), (*at, "earmark", "modality"))
    return Earmark(modality=modality, period=period, **sets)
