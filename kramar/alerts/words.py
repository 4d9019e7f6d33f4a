"""Sentences that are kept as message ids, so that everybody reads them in their own language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.conf import settings
from django.utils import translation

from kramar.core.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence with its parameters, not yet in any language.

    :param text: what ``gettext_noop`` marked; a text of somebody else's is shown as it is
    """

    text: str
    parameters: Mapping[str, str | int] = field(default_factory=dict)

    @classmethod
    def of(cls, said: str) -> "Words":
        """Return what somebody has been told, unsaid again where it is known how."""
        if isinstance(said, Sentence):
            return cls(said.template, said.values)
        return cls(said)

    def __str__(self) -> str:
        """Say it in the current language."""
        if not self.text:
            return ""
        # Without parameters it may be a provider's own sentence, in which % means nothing.
        sentence = translation.gettext(self.text)
        return sentence % self.parameters if self.parameters else sentence

    def in_every_language(self) -> dict[str, str]:
        """Return the sentence by the language's code."""
        sentences = {}
        for code, _name in settings.LANGUAGES:
            with translation.override(code):
                sentences[code] = str(self)
        return sentences
