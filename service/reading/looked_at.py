"""What a template would be given, for who checks it though the template is in no part of the statement."""

from collections.abc import Iterator, Sequence
from typing import Any

from service.reading.arguments import put_in
from service.reading.asked import Args, Parameter
from service.reading.frames import Frames, args_apart
from service.reading.selection import OfViewer
from service.reading.template import Put, Template


def looked_at(frames: Frames, template: Template, own: Sequence[Any], question: Args) -> Iterator[Parameter]:
    """Go through what was given to a template, and to what is put into it.

    Args:
        frames: where templates are kept.
        template: this one.
        own: what stands in its places.
        question: all that was asked on the way to it.
    """
    for piece in template.pieces:
        if isinstance(piece, Put):
            shape, args, its_own = args_apart(piece.part.minds(question))
            yield from looked_at(frames, frames.part(piece.part, shape, args).template, its_own, question)
        elif isinstance(piece, Parameter) and not isinstance(piece.given, OfViewer):
            yield Parameter(put_in(piece.given, own), piece.turn)
