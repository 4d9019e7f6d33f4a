"""Sentences with values that remember of what they were made."""

from collections.abc import Mapping
from typing import Self

from django.utils.translation import gettext


class Sentence(str):
    """A sentence in the language of the moment; whoever keeps it can say it in another later.

    :ivar template: what ``gettext_noop`` marked
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, str | int]

    @classmethod
    def say(cls, template: str, **values: str | int) -> Self:
        """Say it now."""
        sentence = cls(gettext(template) % values)
        sentence.template, sentence.values = template, values
        return sentence
