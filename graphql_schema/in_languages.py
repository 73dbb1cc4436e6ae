"""Texts in languages: a field that takes ``lang``, and always beside it the field that tells the language it is in."""

from collections.abc import Callable
from inspect import Parameter, Signature
from typing import Any, get_type_hints

from graphql_schema.language import Lang, Language
from graphql_schema.reading import read


class in_languages:  # noqa: N801  reads as the decorator it is
    """Make two fields out of a method that returns a text: ``name`` and ``nameLanguage``, both with ``lang``.

    The method's docstring is the description of the first. Where the text may be null, so may its language.
    """

    def __init__(self, signature: Callable[[Any], str | None]) -> None:
        self._signature = signature

    def __set_name__(self, owner: type, name: str) -> None:
        """Put both fields into the type that is being made."""
        text = get_type_hints(self._signature)["return"]
        language: Any = Language if text is str else Language | None
        said = f"Tell the language that {_shown(name)} is answered in: English where it has no translation."
        setattr(owner, name, _field(owner, name, text, self._signature.__doc__))
        setattr(owner, f"{name}_language", _field(owner, f"{name}_language", language, said))


def _field(owner: type, name: str, answered: Any, description: str | None) -> Any:
    """Return a field with ``lang``, as ``read`` makes it of a method."""

    def method(*args: Any, **given: Any) -> None:
        """Stand for the method that nobody wrote; its signature is all that is read of it."""

    lang = Parameter("lang", Parameter.POSITIONAL_OR_KEYWORD, default=None, annotation=Lang)
    method.__name__ = name
    method.__qualname__ = f"{owner.__qualname__}.{name}"
    method.__module__ = owner.__module__
    method.__doc__ = description
    method.__annotations__ = {"lang": Lang, "return": answered}
    method.__signature__ = Signature(  # type: ignore[attr-defined]  # read by inspect
        [Parameter("self", Parameter.POSITIONAL_OR_KEYWORD), lang], return_annotation=answered
    )
    return read(method)


def _shown(name: str) -> str:
    """Return a field's name as clients write it."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)
