"""What a checkpoint says of the book of today: that it goes on from there, or how it does not, by name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from service.database.sessions import Reads
from service.ledger.chain import HEAD, PREVIOUS, verify_chain
from service.proof.checkpoint import Checkpoint


class Standing(StrEnum):
    """How the book stands to a checkpoint."""

    AGREES = "AGREES"
    CUT_OFF = "CUT_OFF"
    REWRITTEN = "REWRITTEN"
    MISSING = "MISSING"
    FORGED = "FORGED"


SENTENCES: Final = {
    Standing.AGREES: "the book has these {sequence} entries, the last with this hash.",
    Standing.CUT_OFF: "the book ends at entry {end} and had {sequence}: its end was cut off, or an older dump was "
    "restored.",
    Standing.REWRITTEN: "entry {sequence} has another hash than it had: the book was rewritten and its chain worked "
    "out anew, or an older dump was restored and went on differently.",
    Standing.MISSING: "entry {sequence} is not there, though the book goes on after it: entries were taken out.",
    Standing.FORGED: "it is not signed with the key that is trusted. It proves nothing, for or against the book.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """How the book stands to one checkpoint.

    Attributes:
        name: of the checkpoint's file.
        checkpoint: what was compared.
        standing: what was found.
        end: the last entry of the book.
    """

    name: str
    checkpoint: Checkpoint
    standing: Standing
    end: int

    @property
    def ok(self) -> bool:
        """Whether the book goes on from the checkpoint."""
        return self.standing is Standing.AGREES

    def __str__(self) -> str:
        said = SENTENCES[self.standing].format(sequence=self.checkpoint.sequence, end=self.end)
        return f"{self.standing.value} {self.name} ({self.checkpoint.taken_at}): {said}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What all checkpoints and the chain say together.

    Attributes:
        findings: one for each checkpoint, in the order of their entries.
        broken: the first entry whose hash is not that of its content, or does not follow the one before; None: all fit.
        why: what does not fit about it.
        proven: the last entry that a checkpoint proves; None: none does.
    """

    findings: Sequence[Finding]
    broken: int | None
    why: str | None
    proven: int | None

    @property
    def ok(self) -> bool:
        """Whether every checkpoint agrees, of one at least, and the chain fits."""
        return self.broken is None and bool(self.findings) and all(one.ok for one in self.findings)

    def lines(self) -> list[str]:
        """Return what was found, a line each."""
        told = [str(one) for one in self.findings]
        if self.broken is not None:
            told.append(f"BROKEN: the chain does not fit at entry {self.broken}: {self.why}.")
        lost = [one.checkpoint.sequence for one in self.findings if not one.ok and one.standing is not Standing.FORGED]
        if lost:
            told.append(f"The first entry that differs is after {self.proven or 0}, and {min(lost)} at the latest.")
        elif self.proven is not None:
            told.append(f"The book is proven up to entry {self.proven}.")
        return told


async def compare(
    session: Reads,
    checkpoints: Sequence[tuple[str, Checkpoint]],
    public_key: str,
    progress: Callable[[int, int], None] | None = None,
) -> Comparison:
    """Compare the book with checkpoints, and recompute the chain from its beginning.

    Args:
        session: where the book is.
        checkpoints: each with the name of its file.
        public_key: the one that is trusted; a checkpoint of another is FORGED.
        progress: told how many entries are recomputed, and of how many.
    """
    end = (await session.fetch_rows(HEAD))[0]["sequence"]
    findings = []
    for name, checkpoint in sorted(checkpoints, key=lambda pair: (pair[1].sequence, pair[1].taken_at)):
        trusted = checkpoint.is_signed_by(public_key)
        standing = await standing_of(session, checkpoint, end) if trusted else Standing.FORGED
        findings.append(Finding(name, checkpoint, standing, end))
    chain = await verify_chain(session, progress=progress)
    agreeing = [one.checkpoint.sequence for one in findings if one.ok]
    proven = max((one for one in agreeing if chain.first_broken is None or one < chain.first_broken), default=None)
    return Comparison(findings, chain.first_broken, chain.why, proven)


async def standing_of(session: Reads, checkpoint: Checkpoint, end: int) -> Standing:
    """Return how a book that ends at an entry stands to a checkpoint whose signature is trusted."""
    if checkpoint.sequence == 0:
        return Standing.AGREES if set(checkpoint.hash) == {"0"} else Standing.REWRITTEN
    rows = await session.fetch_rows(PREVIOUS, (checkpoint.sequence,))
    if not rows:
        return Standing.CUT_OFF if checkpoint.sequence > end else Standing.MISSING
    return Standing.AGREES if bytes(rows[0]["hash"]).hex() == checkpoint.hash else Standing.REWRITTEN
