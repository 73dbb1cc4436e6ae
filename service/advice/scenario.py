"""What if: edits on top of the book as it is seen at a moment, never stored. Pure: a book goes in, another comes out.

Edits are done in the order given, each on what the ones before left, as the act of that name would do it. Amounts are
in the unit of the question. Money that was reserved, paid or spent stays as and where it is, whatever a scenario says
of its line. What is new counts where the scope would count it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from service.advice.book import Book, Line, Standing
from service.advice.supposed_facts import earmark_of, of_its_plan, target_of, through_fund, whose_of
from service.advice.within import need_is_within, pledge_is_within
from service.errors import BadInput, NotFound, RuleBroken
from service.giving.earmark import Earmark, admits
from service.matching.placing.problem import Asking
from service.money import Money
from service.registry.stating import check_code

MOST_EDITS: Final = 100
EDITS: Final = ("pledge", "revision", "earmark", "need", "needRevision", "allocation")
"""What an edit may be of: one of these."""


@dataclass(slots=True)
class Draft:
    """A book being edited.

    Attributes:
        book: as it was.
        scope: the ``CoverageScope`` input.
        at: the path of the edit in the input.
        outside: keys of new lines and new needs that the scope does not count.
    """

    book: Book
    scope: Mapping[str, Any]
    needs: dict[int, Asking]
    codes: dict[int, str]
    holdings: list[Standing]
    lines: dict[int, Line]
    at: tuple[str, ...] = ()
    outside: set[int] = field(default_factory=set)
    stated: dict[int, Mapping[str, Any]] = field(default_factory=dict)
    _new: int = 0

    @property
    def unit(self) -> str:
        """The unit of the question."""
        return self.book.unit

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
            self._refuse_without_rate(str(currency))
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
        code, given = check_code(str(given["code"]), (*self.at, "code")), through_fund(given, self.at)
        if any(one.pledge == code for one in self.lines.values()):
            self._refuse_taken(code)
        earmark = self._earmark(given)
        whose = whose_of(self.book, given, self.at) | {"earmark_modality": earmark.modality}
        line = Line(self.key(), code, 1, earmark, whose)
        self.lines[line.key] = line
        self._more(line, self.amount(given, "amount", positive=True))
        if not pledge_is_within(self.scope, given):
            self.outside.add(line.key)

    def revision(self, given: Mapping[str, Any]) -> None:
        """Have a line hold another amount in all; what has come least far goes first, then what is on no need."""
        line, wanted = self.line(given), self.amount(given, "amount", positive=False)
        own = [one for one in self.holdings if one.line == line.key]
        if (without := next((one.unit for one in own if one.unvalued), None)) is not None:
            self._refuse_without_rate(without)
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
        for one in sorted((one for one in own if not one.moved_on), key=Standing.goes_before, reverse=True):
            taken = min(one.amount, left)
            kept += [replace(one, amount=taken)] if taken else []
            left -= taken
        self.holdings = [one for one in self.holdings if one.line != line.key] + kept
        self._more(line, left)

    def earmark(self, given: Mapping[str, Any]) -> None:
        """Put another earmark on a line; where it does not admit the need the money stands on, that is free again."""
        line, earmark = self.line(given), self._earmark(given)
        whose = {**line.whose, "earmark_modality": earmark.modality}
        self.lines[line.key] = replace(line, earmark=earmark, whose=whose)
        self.holdings = [self._under(one, earmark) if one.line == line.key else one for one in self.holdings]

    def _earmark(self, given: Mapping[str, Any]) -> Earmark:
        return earmark_of(self.book, given.get("earmark"), self.at, supposed=set(self.codes.values()))

    def _under(self, one: Standing, earmark: Earmark) -> Standing:
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
        given, plan_key = of_its_plan(self.book, given, self.scope, self.at)
        target, key = target_of(self.book, given, self.at), self.key()
        self.stated[key] = {"plan_id": plan_key, "plan_code": given.get("plan")}
        self.codes[key] = code
        self.needs[key] = Asking(key=key, target=target, required=self.amount(given, "requirement", positive=True))
        if not need_is_within(self.scope, given, self.unit, int(str(self.book.moment["effective"])[:4])):
            self.outside.add(key)

    def need_revision(self, given: Mapping[str, Any]) -> None:
        """Have a need ask for another amount; what it asked for at first stays what it was."""
        if (without := self.book.unrated.get(given["need"])) is not None:
            # What is in no figure could not be taken off, and would be missing beside what is supposed instead.
            self._refuse_without_rate(without)
        key = self.need_named(given)
        required = self.amount(given, "requirement", positive=False)
        if not self.scope.get("original"):
            self.needs[key] = replace(self.needs[key], required=required)

    def allocation(self, given: Mapping[str, Any]) -> None:
        """Place money of a line that is on no need on one that its earmark admits; what has come least far first."""
        line, need = self.line(given), self.need_named(given)
        left = amount = self.amount(given, "amount", positive=True)
        if not admits(line.earmark, self.needs[need].target):
            raise RuleBroken(
                "EARMARK_DOES_NOT_ADMIT",
                "The donor's earmark does not allow this money to be used for that need.",
                field=(*self.at, "need"),
                need=self.codes[need],
            )
        free = [one for one in self.holdings if one.line == line.key and one.need is None and not one.moved_on]
        if sum(one.amount for one in free) < amount:
            there = str(Money(sum(one.amount for one in free), self.unit))
            asked = str(Money(amount, self.unit))
            sentence = "Only {free} {unit} of the line is on no need yet."
            at = (*self.at, "amount")
            raise RuleBroken("NOT_FREE", sentence, field=at, free=there, asked=asked, unit=self.unit)
        for one in sorted(free, key=lambda one: (one.rank, one.account)):
            taken = min(one.amount, left)
            left -= taken
            if taken:
                self.holdings.remove(one)
                rest = replace(one, amount=one.amount - taken)
                self.holdings += [replace(one, amount=taken, unvalued=0, need=need)]
                self.holdings += [rest] if rest.amount or rest.unvalued else []

    def need_named(self, given: Mapping[str, Any]) -> int:
        """Return the key of the need that is meant.

        Raises:
            NotFound: NEED_NOT_FOUND.
        """
        code = given["need"]
        found = [key for key, known in self.codes.items() if known == code]
        if not found:
            sentence = "No need of that code is within this question: {code}."
            raise NotFound("NEED_NOT_FOUND", sentence, field=(*self.at, "need"), code=str(code)[:80])
        return found[0]

    def edited(self) -> Book:
        """Return the book as it is now, without what is new and not within the scope."""
        return replace(
            self.book,
            needs=[one for one in self.needs.values() if one.key not in self.outside],
            codes=self.codes,
            holdings=[one for one in self.holdings if not self.outside.intersection({one.line, one.need})],
            lines={key: line for key, line in self.lines.items() if key not in self.outside},
            stated=self.stated,
        )

    def _more(self, line: Line, amount: int) -> None:
        """Add money that was promised, on no need."""
        if amount:
            self.holdings.append(Standing(line=line.key, earmark=line.earmark, amount=amount, unit=self.unit))

    def _refuse_without_rate(self, currency: str) -> None:
        sentence = "No rate is known for amounts of a scenario in {currency}: give them in {unit}."
        raise BadInput("RATE_UNKNOWN", sentence, field=(*self.at, "currency"), currency=currency, unit=self.unit)

    def _refuse_taken(self, code: str) -> None:
        sentence = "{code} is there already: name what is new otherwise."
        raise BadInput("SCENARIO_CODE_TAKEN", sentence, field=(*self.at, "code"), code=code[:80])


def edited(book: Book, edits: Sequence[Mapping[str, Any]], scope: Mapping[str, Any] | None = None) -> Book:
    """Return the book as it would be after some edits.

    Args:
        book: as it is.
        edits: the ``ScenarioEdit`` inputs, coerced.
        scope: the ``CoverageScope`` input; what is new counts where it would be counted.

    Raises:
        BadInput: SCENARIO_TOO_LONG, SCENARIO_EDIT_UNCLEAR, SCENARIO_CODE_TAKEN, CODE_MALFORMED, LINE_NOT_NAMED,
            RATE_UNKNOWN, EARMARK_MODALITY_UNKNOWN, FUND_WITHOUT_CHANNEL, LIST_TOO_LONG, and as amounts and dates are
            refused.
        NotFound: LINE_NOT_FOUND, NEED_NOT_FOUND, SCENARIO_NAME_UNKNOWN.
        RuleBroken: SCENARIO_BELOW_USED, EARMARK_DOES_NOT_ADMIT, NOT_FREE, STATE_DISAGREES,
            SCENARIO_PLAN_NOT_MEASURED.
    """
    if len(edits) > MOST_EDITS:
        sentence = "A scenario has at most {most} edits; {asked} were given."
        facts = {"most": str(MOST_EDITS), "asked": str(len(edits))}
        raise BadInput("SCENARIO_TOO_LONG", sentence, field=("scenario",), **facts)
    needs = {one.key: one for one in book.needs}
    draft = Draft(book, scope or {}, needs, dict(book.codes), list(book.holdings), dict(book.lines))
    for place, edit in enumerate(edits):
        given = [name for name in EDITS if edit.get(name) is not None]
        if len(given) != 1:
            sentence = "An edit is of one thing: {words}."
            at = ("scenario", str(place))
            raise BadInput("SCENARIO_EDIT_UNCLEAR", sentence, field=at, words=", ".join(EDITS))
        draft.at = ("scenario", str(place), given[0])
        doing = draft.need_revision if given[0] == "needRevision" else getattr(draft, given[0])
        doing(edit[given[0]])
    return draft.edited()
