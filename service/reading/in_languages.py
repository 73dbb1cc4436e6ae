"""Texts in languages, and the labels of words: each in the language that is asked for, and telling which it is in."""

from typing import Any, Final

from sqlalchemy import ColumnElement, Text, case, func

from service.languages.accepted import ENGLISH
from service.languages.enumerations import ENUMERATIONS
from service.reading.asked import Asked
from service.reading.entity import Args, Expression, Row, Value
from service.reading.json_text import literal_text

FALLBACK: Final = ENGLISH.lower()


def language_of(args: Args) -> str:
    """Return the language to answer in, as texts in languages key it: what ``lang`` asks for.

    Where a question does not say, graphql_schema/selection.py has put the language of the request there: so the pieces
    of statements are the same whether a field or a request asks for Spanish.
    """
    given = args.get("lang")
    return str(getattr(given, "value", given) or ENGLISH).lower()


def in_languages(texts_by_language: Expression) -> Value:
    """Read a text in languages out of jsonb; the value tells the language it was answered in too."""

    def text_in(row: Row, asked: Asked, args: Args, language: str) -> ColumnElement[Any]:
        named: ColumnElement[Any] = texts_by_language(row, asked, args)
        return named.op("->>", return_type=Text())(literal_text(language))

    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        wanted = language_of(args)
        english = text_in(row, asked, args, FALLBACK)
        return english if wanted == FALLBACK else func.coalesce(text_in(row, asked, args, wanted), english)

    def language(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        wanted = language_of(args)
        return case(
            *(
                (text_in(row, asked, args, one).is_not(None), literal_text(one.upper()))
                for one in dict.fromkeys((wanted, FALLBACK))
            )
        )

    return Value(sql, language=language)


def label_of(word: Value, enumeration: str) -> Value:
    """Read the label of a word of an enumeration, for people."""
    values = ENUMERATIONS[enumeration].values

    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        wanted = language_of(args)
        spoken = word.sql(row, asked, args)
        # Literals, not parameters; the word is worked out once.
        labels = ((literal_text(code), literal_text(value.label[wanted])) for code, value in values.items())
        return case(*labels, value=spoken)

    def language(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        spoken = word.sql(row, asked, args)
        return case((spoken.is_not(None), literal_text(language_of(args).upper())))

    return Value(sql, language=language)
